"""Tracebacks without what they were about, Python's own about a fatal fault included."""

from __future__ import annotations

import subprocess
import sys

import pytest

from paysg_desktop.settings.traces import clean_line, clean_trace, program_path, trace_of

CANARY = "Tan Ah Kow S1234567D"


def fail(text: str) -> None:
    try:
        int(text)
    except ValueError as error:
        raise RuntimeError(f"while reading {text}") from error


def test_an_error_keeps_its_places_and_types_alone() -> None:
    with pytest.raises(RuntimeError) as caught:
        fail(CANARY)
    told = trace_of(caught.value)
    assert told.count("Traceback (most recent call last):") == 2
    assert [line for line in told.splitlines() if not line.startswith(("  File", "Traceback")) and line] == [
        "ValueError",
        "RuntimeError",
    ]
    assert f"line {fail.__code__.co_firstlineno + 2}, in fail" in told
    assert "Kow" not in told
    assert "S1234567D" not in told


def test_an_error_that_causes_itself_ends() -> None:
    one, other = ValueError(CANARY), KeyError(CANARY)
    one.__cause__, other.__cause__ = other, one
    assert trace_of(one).count("Traceback") == 2


def test_what_a_log_wrote_is_cleaned_line_by_line() -> None:
    text = f"""Traceback (most recent call last):
  File "/home/tan.ah.kow/venv/lib/python3.13/site-packages/httpx/_client.py", line 12, in send
    raise ValueError("{CANARY}")
  File "C:\\Users\\Tan Ah Kow\\AppData\\paysg_desktop\\ui\\app.py", line 7, in <lambda>
ValueError: {CANARY}
{CANARY}
json.decoder.JSONDecodeError: Expecting {CANARY}"""
    assert clean_trace(text).splitlines() == [
        "Traceback (most recent call last):",
        '  File "httpx/_client.py", line 12, in send',
        '  File "paysg_desktop/ui/app.py", line 7, in <lambda>',
        "ValueError",
        "json.decoder.JSONDecodeError",
    ]


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/home/x/y/paysg_desktop/core.py", "paysg_desktop/core.py"),
        ("/home/paysg_desktop/src/paysg_desktop/core.py", "paysg_desktop/core.py"),
        ("/usr/lib/python3.13/asyncio/base_events.py", "asyncio/base_events.py"),
        ("C:\\Program Files\\PaySG Desktop\\_internal\\PySide6\\QtCore.pyd", "PySide6/QtCore.pyd"),
        ("/home/tan ah kow/script.py", "script.py"),
        ("<string>", "<string>"),
    ],
)
def test_a_path_begins_where_the_program_does(path: str, told: str) -> None:
    assert program_path(path) == told


def test_foreign_lines_are_nothing() -> None:
    for line in (
        "",
        CANARY,
        f"    {CANARY}",
        f'  File "x.py", line 1, in {CANARY}',
        "Error here",
        "Tan: ValueError",
    ):
        assert clean_line(line) is None


def test_a_fault_below_python_keeps_what_it_was() -> None:
    code = "import faulthandler, os; faulthandler.enable()\ndef down(): os.abort()\ndown()"
    run = subprocess.run((sys.executable, "-c", code), capture_output=True, text=True, check=False)
    told = clean_trace(run.stderr).splitlines()
    assert told[0] == "Fatal Python error: Aborted"
    assert "most recent call first" in told[1]
    assert told[2:] == ['  File "<string>", line 2, in down', '  File "<string>", line 3, in <module>']

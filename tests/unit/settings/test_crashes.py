"""A run that ends unexpectedly leaves a report, one that ends well leaves nothing, and each is offered once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from paysg_desktop import __version__
from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.settings.crashes import CrashReports, crash_folder, note_uncaught, watched

CANARY = "Tan Ah Kow S1234567D"
SCRIPT = """
import ctypes, os, signal, sys
from pathlib import Path
from paysg_desktop.settings.crashes import watched
with watched("engine", Path(sys.argv[1])):
    {deed}
"""
DEEDS = {
    "Aborted": "os.abort()",
    "Segmentation fault": "ctypes.string_at(0)",
    "RuntimeError": f"raise RuntimeError({CANARY!r})",
}


def run(folder: Path, deed: str) -> int:
    command = (sys.executable, "-c", SCRIPT.format(deed=deed), str(folder))
    return subprocess.run(command, capture_output=True, check=False).returncode


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "crashes"


@pytest.mark.parametrize("what", DEEDS)
def test_a_process_that_dies_is_reported_once(folder: Path, what: str) -> None:
    assert run(folder, DEEDS[what]) != 0
    reports = CrashReports(folder)
    (report,) = reports.waiting()
    assert (report.kind, report.version) == ("engine", __version__)
    assert what in report.text
    assert "Kow" not in report.path.read_text(encoding="utf-8")
    assert report.path.stat().st_mode & 0o077 == 0 or sys.platform == "win32"
    reports.dismiss()
    assert reports.waiting() == ()
    assert [each.text for each in reports.told()] == [report.text]


@pytest.mark.parametrize(
    "deed", ["pass", "sys.exit(3)", "raise KeyboardInterrupt", "raise BrokenPipeError", "os._exit(9)"]
)
def test_other_ends_are_no_crash(folder: Path, deed: str) -> None:
    run(folder, deed)
    assert CrashReports(folder).waiting() == ()
    assert list(folder.iterdir()) == [], "what a killed run leaves is cleared away"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal: a kill was NOT tried.")
def test_a_run_that_was_killed_says_nothing(folder: Path) -> None:
    run(folder, "os.kill(os.getpid(), signal.SIGKILL)")
    assert len(list(folder.iterdir())) == 1
    assert CrashReports(folder).waiting() == ()
    assert list(folder.iterdir()) == []


def test_a_run_that_goes_on_is_let_be(folder: Path) -> None:
    with watched("window", folder):
        note_uncaught(ValueError(CANARY))
        reports = CrashReports(folder)
        assert reports.waiting() == ()
        (held,) = folder.iterdir()
        assert "ValueError" in held.read_text(encoding="utf-8")
    assert list(folder.iterdir()) == [], "it ended well in spite of it"


def test_an_error_of_ours_is_a_sentence_and_no_crash(folder: Path) -> None:
    with pytest.raises(RefusedError), watched("window", folder):
        raise RefusedError("No.")
    assert CrashReports(folder).waiting() == ()


def test_a_folder_that_can_not_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with watched("window", tmp_path / "file" / "crashes"):
        pass
    assert CrashReports(tmp_path / "file" / "crashes").waiting() == ()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}\nValueError",
        b"[]\nValueError",
        b'{"kind": "elsewhere", "version": "1"}\nValueError',
        b'{"kind": "window", "version": "1\\u202e"}\nValueError',
        b'{"kind": "window", "version": "1"}\nTan Ah Kow was here',
        b"\xff\xfe",
    ],
)
def test_a_file_that_is_none_of_ours_is_not_offered(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / "run-window-1-0.txt").write_bytes(content)
    assert CrashReports(folder).waiting() == ()


def test_the_newest_few_are_kept(folder: Path) -> None:
    folder.mkdir()
    for number in range(9):
        path = folder / f"run-window-{number}-0.txt"
        path.write_text(f'{{"kind": "window", "version": "0.{number}"}}\nValueError\n', encoding="utf-8")
        os.utime(path, (1_000 + number, 1_000 + number))
    reports = CrashReports(folder)
    assert [each.version for each in reports.waiting()] == [f"0.{number}" for number in range(8, -1, -1)]
    assert reports.waiting()[0].at == 1_008_000_000
    reports.dismiss()
    assert [each.version for each in reports.told()] == ["0.8", "0.7", "0.6", "0.5", "0.4"]
    assert len(list(folder.iterdir())) == 5


def test_the_place_is_the_users_own() -> None:
    assert crash_folder().name == "crashes"

from __future__ import annotations

import io
import logging
import stat
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from paysg_desktop.domain.errors import StorageError, UsageError
from paysg_desktop.settings.logging import FILE_NAME, configure, register_secret

log = logging.getLogger("settings_test")
"""Not below the program's own name: what it warns of here is meant."""


@pytest.fixture
def canary() -> str:
    """A registered secret that no other test has."""
    value = f"kanarienvogel {uuid.uuid4()}"
    register_secret(value)
    return value


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    """Where the log goes during the test."""
    stream = io.StringIO()
    undo = configure("debug", stream)
    yield stream
    undo()


def fail(text: str, because: str) -> None:
    """Raise with `text`, and with a cause that carries `because` and a note of it."""
    cause = ValueError(because)
    cause.add_note(f"note {because}")
    raise RuntimeError(text) from cause


def test_a_line_has_its_time_in_utc_its_level_and_its_origin(stream: io.StringIO) -> None:
    log.info("Listening on port %d.", 8787)

    moment, line = stream.getvalue().split(" ", 1)
    assert line == "INFO settings_test: Listening on port 8787.\n"
    assert len(moment) == len("2026-11-21T03:46:00.123Z")
    assert moment.endswith("Z")


def test_secrets_are_masked_in_message_arguments_exception_cause_notes_and_stack(
    stream: io.StringIO, canary: str
) -> None:
    log.info(f"In the message: {canary}")  # noqa: G004 - just that
    log.info("In an argument: %s %r", canary, {"x": [canary]})
    log.info("In a mapping: %(secret)s", {"secret": canary})
    try:
        fail(f"S1234567D {canary!r}", because=canary)
    except RuntimeError:
        log.exception("It failed: %s", canary, stack_info=True)

    assert canary not in stream.getvalue()
    assert canary.split()[1] not in stream.getvalue()
    assert "S1234567D" not in stream.getvalue()
    assert "RuntimeError: ••• '•••'" in stream.getvalue()


def test_no_text_can_pass_for_a_line_of_the_log(stream: io.StringIO) -> None:
    forged = "x\n2026-11-21T03:46:00.000Z INFO paysg_desktop: forged\r\x1b[2J\u202e"
    log.warning("Path %s", forged)
    try:
        fail(forged, because=forged)
    except RuntimeError:
        log.exception("Failed")

    lines = stream.getvalue().splitlines()
    assert [line for line in lines if line.startswith("2026-11-21T03:46")] == []
    assert "\x1b" not in stream.getvalue()
    assert "x␊2026-11-21" in lines[0]
    assert "␍␛[2J⟦U+202E⟧" in lines[0]
    assert all(line.startswith("    | ") for line in lines[2:])


def test_arguments_that_do_not_fit_are_not_shown(
    stream: io.StringIO, canary: str, capsys: pytest.CaptureFixture[str]
) -> None:
    log.info("%d deliveries", canary)

    assert "do not fit" in stream.getvalue()
    assert canary not in stream.getvalue() + capsys.readouterr().err


def test_a_giant_message_is_cut(stream: io.StringIO) -> None:
    log.info("x" * 1_000_000)

    assert len(stream.getvalue()) < 5000
    assert "996000 more characters" in stream.getvalue()


def test_configuring_again_replaces_and_undoing_takes_all_back(tmp_path: Path) -> None:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    talkative = logging.getLogger("httpx").level
    first, second = io.StringIO(), io.StringIO()
    undo_first = configure("info", first, tmp_path)
    undo_second = configure("error", second)
    log.warning("Not told.")
    log.error("Told.")

    assert first.getvalue() == ""
    assert second.getvalue().count("Told.") == 1
    assert len(root.handlers) == len(handlers) + 1
    undo_second()
    undo_first()
    assert root.handlers == handlers
    assert root.level == level
    assert logging.getLogger("httpx").level == talkative


@pytest.mark.parametrize("name", ["uvicorn.access", "uvicorn.error", "httpx", "httpcore"])
def test_talkative_libraries_are_held_to_warnings(
    stream: io.StringIO, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # uvicorn, used as a library by other tests of this process, silences its access log in a way of its own.
    monkeypatch.setattr(logging.getLogger(name), "propagate", True)
    logging.getLogger(name).info("GET /?key=1")
    logging.getLogger(name).warning("Heard.")

    assert "GET" not in stream.getvalue()
    assert "Heard." in stream.getvalue()


def test_the_file_is_private_masked_and_rotates(tmp_path: Path, canary: str) -> None:
    undo = configure("info", io.StringIO(), tmp_path)
    for number in range(400):
        log.info("%03d %s %s", number, canary, "李" * 3000)
    undo()

    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == [FILE_NAME, f"{FILE_NAME}.1", f"{FILE_NAME}.2"]
    for name in files:
        path = tmp_path / name
        assert path.stat().st_size <= 1_010_000
        assert canary.encode() not in path.read_bytes()
        assert sys.platform == "win32" or stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "399 ••• 李" in (tmp_path / FILE_NAME).read_text("utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's device that is always full")
def test_a_full_disk_is_no_trouble(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / FILE_NAME).symlink_to("/dev/full")
    stream = io.StringIO()
    undo = configure("info", stream, tmp_path)
    log.info("Still heard.")
    undo()

    assert "Still heard." in stream.getvalue()
    assert capsys.readouterr().err == ""


def test_a_wrong_level_and_a_missing_folder_are_told(tmp_path: Path) -> None:
    handlers = list(logging.getLogger().handlers)
    with pytest.raises(UsageError, match="debug, error, info, warning"):
        configure("loud")
    with pytest.raises(StorageError, match="can't be written"):
        configure("info", io.StringIO(), tmp_path / "gone")
    assert logging.getLogger().handlers == handlers

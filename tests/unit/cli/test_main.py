"""The command line's root: where global options may stand, and what errors become."""

from __future__ import annotations

from pathlib import Path

import pytest

from paysg_desktop.cli.main import hoisted, main
from paysg_desktop.domain.window_request import WindowRequest


def no_window(request: WindowRequest) -> int:
    raise AssertionError(request)


def run(*arguments: str) -> int:
    return main(list(arguments), no_window)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["listen", "--workspace", "w"], ["--workspace", "w", "listen"]),
        (["listen", "--workspace=w", "--json"], ["--workspace=w", "listen", "--json"]),
        (["--log-level", "debug", "db", "check"], ["--log-level", "debug", "db", "check"]),
        (["replay", "--", "--workspace"], ["replay", "--", "--workspace"]),
        (["listen", "--workspace"], ["--workspace", "listen"]),
    ],
)
def test_global_options_may_stand_anywhere(given: list[str], expected: list[str]) -> None:
    assert hoisted(given) == expected


def test_no_command_asks_for_the_window(tmp_path: Path) -> None:
    asked: list[WindowRequest] = []

    def open_window(request: WindowRequest) -> int:
        asked.append(request)
        return 7

    assert main(["--workspace", str(tmp_path)], open_window) == 7
    assert asked == [WindowRequest(tmp_path)]


def test_hidden_asks_for_a_window_that_nobody_sees_yet(tmp_path: Path) -> None:
    asked: list[WindowRequest] = []

    def open_window(request: WindowRequest) -> int:
        asked.append(request)
        return 0

    assert main(["--workspace", str(tmp_path), "--hidden"], open_window) == 0
    assert asked == [WindowRequest(tmp_path, hidden=True)]


def test_demo_passes_its_options_on() -> None:
    asked: list[WindowRequest] = []

    def open_window(request: WindowRequest) -> int:
        asked.append(request)
        return 0

    assert main(["demo", "--for", "8", "--screenshot", "x.png", "--theme", "dark"], open_window) == 0
    assert (asked[0].for_s, asked[0].screenshot, asked[0].theme) == (8.0, Path("x.png"), "dark")
    assert asked[0].workspace is None


def test_an_unknown_command_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("nonsense") == 2
    assert "No such command" in capsys.readouterr().err


def test_a_missing_workspace_is_not_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--workspace", str(tmp_path / "none"), "deliveries", "list") == 3
    assert "There is no workspace" in capsys.readouterr().err
    assert not (tmp_path / "none").exists()


def test_our_own_bugs_are_told_without_a_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    def broken(request: WindowRequest) -> int:
        raise RuntimeError("S1234567D")

    assert main(["demo"], broken) == 1
    told = capsys.readouterr().err
    assert "something went wrong inside the program (RuntimeError)" in told
    assert "Traceback" not in told
    assert "S1234567D" not in told

"""The real program dies, by a signal or by an error that nobody caught, and the next start says so."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.owner.lock import holder
from paysg_desktop.settings.declarations import LISTENER_PORT
from paysg_desktop.ui.first_paints import WINDOW_PAINTED
from tests.processes import PROGRAM, environment

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals: NOT tried there.")

CANARY = "Tan Ah Kow S1234567D"
FAILING = f"""
import sys
import paysg_desktop.ui.launch as launch
from paysg_desktop.__main__ import main
def run(*_):
    raise RuntimeError({CANARY!r})
launch.run = run
main()
"""
PAUSE_S = 0.05


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "workspace"
    with open_workspace(folder, "command", "error") as core:
        core.settings.set(LISTENER_PORT, 0)
    return folder


@pytest.fixture
def around(tmp_path: Path) -> dict[str, str]:
    """An environment in which this user has no reports of crashes yet."""
    return environment(XDG_STATE_HOME=str(tmp_path / "state"))


@contextmanager
def window(workspace: Path, around: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """The real window, painted; what is left of it at the end is ended."""
    command = (*PROGRAM, "--workspace", str(workspace), "--log-level", "debug")
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=around) as started:
        try:
            until_said(WINDOW_PAINTED, started)
            yield started
        finally:
            started.terminate()


def until_said(part: str, started: subprocess.Popen[str]) -> str:
    """The first line on its standard error that holds this."""
    assert started.stderr is not None
    found = next((line for line in started.stderr if part in line), None)
    assert found is not None, f"it ended without a word of {part!r}"
    return found


def offered(workspace: Path, around: dict[str, str]) -> str:
    """What the next window says of an earlier run on its standard error."""
    command = (*PROGRAM, "--workspace", str(workspace), "--log-level", "warning")
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=around) as started:
        try:
            return until_said("ended unexpectedly", started)
        finally:
            started.terminate()


def shown(workspace: Path, around: dict[str, str]) -> str:
    command = (*PROGRAM, "--workspace", str(workspace), "diagnostics", "--show")
    return subprocess.run(command, capture_output=True, text=True, env=around, check=True).stdout


def until_free(workspace: Path) -> None:
    pause = threading.Event()
    while holder(workspace) is not None:
        pause.wait(PAUSE_S)


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT])
def test_a_window_that_dies_below_python(workspace: Path, around: dict[str, str], number: signal.Signals) -> None:
    with window(workspace, around) as started:
        os.kill(started.pid, number)
        assert started.wait(30) == -number
    until_free(workspace)
    assert "(window)" in offered(workspace, around)
    told = shown(workspace, around)
    assert "── crash-1.txt" in told
    assert "Fatal Python error" in told


def test_an_engine_that_dies_below_python(workspace: Path, around: dict[str, str]) -> None:
    with window(workspace, around):
        owner = holder(workspace)
        assert owner is not None
        os.kill(owner.pid, signal.SIGABRT)
        until_other(workspace, owner.pid)
    until_free(workspace)
    assert "(engine)" in offered(workspace, around)


def until_other(workspace: Path, pid: int) -> None:
    """The window has started another engine."""
    pause = threading.Event()
    while (owner := holder(workspace)) is None or owner.pid in (0, pid):
        pause.wait(PAUSE_S)


def test_an_error_that_nobody_caught(workspace: Path, around: dict[str, str]) -> None:
    command = (sys.executable, "-c", FAILING, "--workspace", str(workspace))
    run = subprocess.run(command, capture_output=True, text=True, env=around, check=False)
    assert run.returncode == 1
    assert "something went wrong inside the program (RuntimeError)" in run.stderr
    assert "(window)" in offered(workspace, around)
    told = shown(workspace, around)
    assert "RuntimeError" in told
    assert "Kow" not in told
    assert "S1234567D" not in told


def test_a_window_that_is_ended_leaves_nothing(workspace: Path, around: dict[str, str]) -> None:
    with window(workspace, around) as started:
        started.terminate()
        started.wait(60)
    until_free(workspace)
    assert "crash-1.txt" not in shown(workspace, around)
    assert list(Path(around["XDG_STATE_HOME"]).rglob("*.txt")) == []

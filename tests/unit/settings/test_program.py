from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from paysg_desktop.settings.program import (
    MODULES,
    TWIN,
    asked_module,
    give_back,
    is_frozen,
    module_program,
    program,
    windowless_program,
)
from paysg_desktop.tunnel.ngrok import _HOST


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """As a frozen program sees itself; returns its path."""
    path = tmp_path / "paysg-desktop"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(path))
    return path


def test_the_sources_are_run_by_their_interpreter() -> None:
    assert not is_frozen()
    assert program() == [sys.executable, "-m", "paysg_desktop"]
    assert windowless_program()[-2:] == ["-m", "paysg_desktop"]
    assert module_program() == (sys.executable, "-P", "-m")
    assert asked_module(["-m", MODULES[0]]) is None


def test_a_frozen_program_is_its_own_interpreter(frozen: Path) -> None:
    assert is_frozen()
    assert program() == windowless_program() == [str(frozen)]
    assert module_program() == (str(frozen), "-m")


def test_on_windows_each_twin_starts_the_other(frozen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    twin, console = (frozen.with_name(f"{name}.exe") for name in (TWIN, "paysg-desktop"))
    for running in (twin, console):
        running.touch()
        monkeypatch.setattr(sys, "executable", str(running))
    for running in (twin, console):
        monkeypatch.setattr(sys, "executable", str(running))
        assert program() == [str(console)]
        assert windowless_program() == [str(twin)]


def test_it_runs_those_modules_and_no_others(frozen: Path) -> None:
    assert asked_module(["-m", MODULES[0], "folder"]) == MODULES[0]
    assert asked_module(["-m", "os"]) is None
    assert asked_module(["-m"]) is None
    assert asked_module(["listen", "-m", MODULES[0]]) is None


def test_each_is_there_and_the_tunnel_asks_for_one_of_them() -> None:
    assert all(importlib.util.find_spec(module) is not None for module in MODULES)
    assert _HOST in MODULES


def test_other_programs_get_the_environment_that_there_was_before() -> None:
    around = {
        "PATH": "/bin",
        "LD_LIBRARY_PATH": "/frozen:/own",
        "LD_LIBRARY_PATH_ORIG": "/own",
        "DYLD_LIBRARY_PATH": "/f",
    }
    give_back(around)
    assert around == {"PATH": "/bin", "LD_LIBRARY_PATH": "/own", "PYINSTALLER_RESET_ENVIRONMENT": "1"}

"""Choosing a Python among shims that fail, liars, and one that works; each is a real program on a real PATH."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from paysg_dev import interpreters
from paysg_dev.problems import NoInterpreterError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the fake interpreters are shell scripts")

NEVER_TRIED = "/nowhere/python"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty directory to be the only one on PATH; the test's own Python is no candidate."""
    monkeypatch.setattr(sys, "executable", NEVER_TRIED)
    return tmp_path


def env_of(place: Path) -> dict[str, str]:
    return {"PATH": str(place), "HOME": str(place)}


def shim(path: Path, script: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def failing(path: Path) -> Path:
    return shim(path, "echo 'command not found' >&2; exit 127")


def working(path: Path, version: str) -> Path:
    return shim(path, f"echo {version}; echo {path}")


def test_the_newest_that_works_is_chosen(place: Path) -> None:
    working(place / "python3.11", "3.11")
    newer = working(place / "python3.12", "3.12")
    assert interpreters.choose(None, env_of(place)) == (newer, (3, 12))


def test_a_shim_that_fails_is_passed_over(place: Path) -> None:
    failing(place / "python3.13")
    older = working(place / "python3.11", "3.11")
    assert interpreters.choose(None, env_of(place)).path == older


def test_a_name_that_lies_about_its_version_is_passed_over(place: Path) -> None:
    working(place / "python3.13", "3.9")
    honest = working(place / "python3", "3.12")
    assert interpreters.choose(None, env_of(place)) == (honest, (3, 12))


def test_pyenv_is_searched_where_its_shim_fails(place: Path) -> None:
    failing(place / "python3.13")
    working(place / ".pyenv/versions/3.13.2/bin/python", "3.13")
    newest = working(place / ".pyenv/versions/3.13.10/bin/python", "3.13")
    assert interpreters.choose(None, env_of(place)).path == newest


def test_pyenv_root_names_another_directory(place: Path) -> None:
    inside = working(place / "elsewhere/versions/3.12.1/bin/python", "3.12")
    env = {**env_of(place), "PYENV_ROOT": str(place / "elsewhere")}
    assert interpreters.choose(None, env).path == inside


@pytest.mark.parametrize("wanted", ["3.11", "python3.11"])
def test_a_version_is_found_wherever_it_works(place: Path, wanted: str) -> None:
    working(place / "python3.13", "3.13")
    failing(place / "python3.11")
    inside = working(place / ".pyenv/versions/3.11.7/bin/python", "3.11")
    assert interpreters.choose(wanted, env_of(place)) == (inside, (3, 11))


def test_a_path_that_fails_is_refused(place: Path) -> None:
    working(place / "python3.13", "3.13")
    broken = failing(place / "mine")
    with pytest.raises(NoInterpreterError, match="does not work"):
        interpreters.choose(str(broken), env_of(place))


def test_a_path_of_another_version_is_refused(place: Path) -> None:
    old = working(place / "mine", "3.9")
    with pytest.raises(NoInterpreterError, match=r"is Python 3\.9"):
        interpreters.choose(str(old), env_of(place))


def test_nothing_that_works_is_a_sentence_with_what_to_do(place: Path) -> None:
    failing(place / "python3.13")
    with pytest.raises(NoInterpreterError, match="apt-get install python3 python3-venv"):
        interpreters.choose(None, env_of(place))


def test_the_running_python_works() -> None:
    found = interpreters.probe([sys.executable])
    assert found is not None
    assert found.version == sys.version_info[:2]


def test_a_virtual_environment_is_answered_with_what_it_was_made_from() -> None:
    found = interpreters.probe([sys.executable])
    assert found is not None
    assert not found.path.is_relative_to(sys.prefix) or sys.prefix == sys.base_prefix

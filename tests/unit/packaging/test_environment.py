"""The stamp: nothing is done twice, and nothing half-made is trusted."""

from __future__ import annotations

from pathlib import Path

import pytest
from paysg_dev import environment
from paysg_dev.environment import Environment, Stamp
from paysg_dev.interpreters import Interpreter
from paysg_dev.problems import ProblemError

PYTHON = Path("/opt/python3.13")


class Recorder:
    """Stands where pip and venv would be started, and keeps what they were asked."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.commands: list[list[str]] = []
        self.fail_at: str | None = None

    def run(self, command: list[str], sentence: str, env: object = None) -> None:
        self.commands.append(command)
        if self.fail_at is not None and self.fail_at in command:
            raise ProblemError(sentence)
        python = Environment(self.home).python
        python.parent.mkdir(parents=True, exist_ok=True)
        python.touch()

    def stages(self) -> list[str]:
        names = {"venv": "venv", "--require-hashes": "lock", "-e": "project"}
        done = [name for command in self.commands for word, name in names.items() if word in command]
        self.commands.clear()
        return done


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "requirements.lock").write_text("a==1\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    return tmp_path


@pytest.fixture
def recorder(root: Path, monkeypatch: pytest.MonkeyPatch) -> Recorder:
    recorder = Recorder(root / ".venv")
    monkeypatch.setattr(environment, "run_quietly", recorder.run)
    monkeypatch.setattr(environment, "choose", lambda wanted, env: Interpreter(PYTHON, (3, 13)))
    return recorder


def test_a_second_time_nothing_is_done_and_nothing_said(
    root: Path, recorder: Recorder, capsys: pytest.CaptureFixture[str]
) -> None:
    environment.ensure(None, {}, root)
    assert recorder.stages() == ["venv", "lock", "project"]
    assert len(capsys.readouterr().out.splitlines()) == 3
    environment.ensure(None, {}, root)
    assert recorder.stages() == []
    assert capsys.readouterr().out == ""


def test_a_changed_lock_makes_all_anew(root: Path, recorder: Recorder) -> None:
    environment.ensure(None, {}, root)
    recorder.stages()
    (root / "packaging" / "requirements.lock").write_text("a==2\n")
    environment.ensure(None, {}, root)
    assert recorder.stages() == ["venv", "lock", "project"]


def test_a_changed_pyproject_installs_only_the_project(root: Path, recorder: Recorder) -> None:
    environment.ensure(None, {}, root)
    recorder.stages()
    (root / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    environment.ensure(None, {}, root)
    assert recorder.stages() == ["project"]
    environment.ensure(None, {}, root)
    assert recorder.stages() == []


@pytest.mark.parametrize("stage", ["venv", "--require-hashes", "-e"])
def test_an_interrupted_one_is_made_anew(root: Path, recorder: Recorder, stage: str) -> None:
    recorder.fail_at = stage
    with pytest.raises(ProblemError):
        environment.ensure(None, {}, root)
    recorder.fail_at = None
    recorder.stages()
    environment.ensure(None, {}, root)
    assert recorder.stages() == ["venv", "lock", "project"]


def test_an_interrupted_update_is_made_anew(root: Path, recorder: Recorder) -> None:
    environment.ensure(None, {}, root)
    (root / "packaging" / "requirements.lock").write_text("a==2\n")
    recorder.fail_at = "--require-hashes"
    with pytest.raises(ProblemError):
        environment.ensure(None, {}, root)
    assert Environment(root / ".venv").stamp() is None


def test_one_whose_python_has_gone_is_made_anew(root: Path, recorder: Recorder) -> None:
    environment.ensure(None, {}, root)
    recorder.stages()
    Environment(root / ".venv").python.unlink()
    environment.ensure(None, {}, root)
    assert recorder.stages()[0] == "venv"


def test_one_that_was_moved_is_made_anew(root: Path, recorder: Recorder) -> None:
    environment.ensure(None, {}, root)
    recorder.stages()
    stamp = Stamp.of(root)
    Environment(root / ".venv").write_stamp(Stamp("/elsewhere", stamp.lock, stamp.project), str(PYTHON))
    environment.ensure(None, {}, root)
    assert recorder.stages()[0] == "venv"


def test_each_named_python_has_its_own(root: Path, recorder: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    recorder.home = root / ".venv-3.11"
    monkeypatch.setattr(environment, "choose", lambda wanted, env: Interpreter(Path("/a/python"), (3, 11)))
    assert environment.ensure("3.11", {}, root).home == root / ".venv-3.11"
    recorder.stages()
    environment.ensure("3.11", {}, root)
    assert recorder.stages() == []
    monkeypatch.setattr(environment, "choose", lambda wanted, env: Interpreter(Path("/b/python"), (3, 11)))
    environment.ensure("/b/python", {}, root)
    assert recorder.stages() == ["venv", "lock", "project"]
    assert not (root / ".venv").exists()

"""The virtual environment: made once, kept while nothing changed, never trusted half-made."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from paysg_dev.interpreters import Interpreter, choose
from paysg_dev.processes import run_quietly, say

ROOT = Path(__file__).resolve().parents[2]
STAMP = "paysg-stamp.json"
SCRIPTS = "Scripts" if sys.platform == "win32" else "bin"
SUFFIX = ".exe" if sys.platform == "win32" else ""


if sys.platform == "win32":
    import msvcrt

    def _hold(descriptor: int, name: str) -> None:
        while True:
            try:
                return msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)  # gives up after ten seconds
            except OSError:
                say(f"Another command is making {name}: waiting for it")

else:
    import fcntl

    def _hold(descriptor: int, name: str) -> None:
        os.set_inheritable(descriptor, True)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say(f"Another command is making {name}: waiting for it")
            fcntl.flock(descriptor, fcntl.LOCK_EX)


@dataclass(frozen=True)
class Stamp:
    """What an environment was made from; written last, so that an interrupted one has none."""

    root: str
    lock: str
    project: str

    @classmethod
    def of(cls, root: Path) -> Stamp:
        """What an environment made now would hold (hex SHA-256 of the two files)."""
        return cls(str(root), _digest(root / "packaging" / "requirements.lock"), _digest(root / "pyproject.toml"))


@dataclass(frozen=True)
class Environment:
    """`home` is the virtual environment's directory."""

    home: Path

    @property
    def python(self) -> Path:
        return self.program("python")

    def program(self, name: str) -> Path:
        """The path of a console script."""
        return self.home / SCRIPTS / f"{name}{SUFFIX}"

    def stamp(self) -> Stamp | None:
        """None when it was never finished, or its Python has gone."""
        try:
            content: Any = json.loads((self.home / STAMP).read_text(encoding="utf-8"))
            stamp = Stamp(content["root"], content["lock"], content["project"])
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return stamp if self.python.exists() else None

    def interpreter(self) -> str | None:
        """The Python that it was made from, as written down when it was finished."""
        try:
            return str(json.loads((self.home / STAMP).read_text(encoding="utf-8"))["interpreter"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def write_stamp(self, stamp: Stamp, interpreter: str) -> None:
        """Atomic: either the old one or the new one is there."""
        fresh = self.home / f"{STAMP}.new"
        fresh.write_text(json.dumps({**asdict(stamp), "interpreter": interpreter}), encoding="utf-8")
        fresh.replace(self.home / STAMP)


def ensure(wanted: str | None, env: Mapping[str, str], root: Path = ROOT) -> Environment:
    """The environment, ready to use. `wanted` is PY: each such Python has an environment of its own.

    Says one line a stage, and nothing when nothing is to be done. Raises ProblemError.
    """
    if not wanted:
        ready = Environment(root / ".venv")
        if ready.stamp() == Stamp.of(root):
            return ready
        chosen = None
    else:
        chosen = choose(wanted, env)
        ready = Environment(root / f".venv-{chosen.short}")
    with _alone(root, ready.home.name):
        _bring_up(ready, chosen, env, root)
    return ready


def _bring_up(environment: Environment, chosen: Interpreter | None, env: Mapping[str, str], root: Path) -> None:
    """Do what is missing: everything, the project only, or nothing."""
    target = Stamp.of(root)
    stamp = environment.stamp()
    interpreter = environment.interpreter()
    is_other_python = chosen is not None and interpreter != str(chosen.path)
    if stamp is None or interpreter is None or is_other_python or replace(stamp, project=target.project) != target:
        chosen = chosen or choose(None, env)
        interpreter = str(chosen.path)
        _make(environment, chosen)
        _install_locked(environment, env, root)
    elif stamp == target:
        return
    _install_project(environment, env, root)
    environment.write_stamp(target, interpreter)


def _make(environment: Environment, interpreter: Interpreter) -> None:
    say(f"Making {environment.home.name} with Python {interpreter.short} ({interpreter.path})")
    (environment.home / STAMP).unlink(missing_ok=True)
    command = [str(interpreter.path), "-m", "venv", "--clear", str(environment.home)]
    run_quietly(command, "The virtual environment could not be made")


def _install_locked(environment: Environment, env: Mapping[str, str], root: Path) -> None:
    say("Installing what packaging/requirements.lock names")
    lock = str(root / "packaging" / "requirements.lock")
    command = [*_pip(environment), "--require-hashes", "-r", lock]
    run_quietly(command, "pip could not install the locked packages", _pip_env(env))


def _install_project(environment: Environment, env: Mapping[str, str], root: Path) -> None:
    say("Installing PaySG Desktop itself")
    command = [*_pip(environment), "--no-deps", "--no-build-isolation", "-e", str(root)]
    run_quietly(command, "pip could not install the project", _pip_env(env))


def _pip(environment: Environment) -> list[str]:
    # Compiling every module of every package costs more than the few that are imported.
    return [str(environment.python), "-m", "pip", "install", "--no-compile", "--no-input"]


def _pip_env(env: Mapping[str, str]) -> dict[str, str]:
    """The user's own pip configuration, without the nagging and without `user = true`, which no venv accepts."""
    return {**env, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_USER": "0"}


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@contextlib.contextmanager
def _alone(root: Path, name: str) -> Iterator[None]:
    """Hold the lock that keeps two commands from making one environment; it dies with its process.

    What we start holds it as well: a pip that outlives us still writes, and nobody may clear away under it.
    """
    (root / "build").mkdir(exist_ok=True)
    descriptor = os.open(root / "build" / f"setup-{name}.lock", os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _hold(descriptor, name)
        yield
    finally:
        os.close(descriptor)

"""Finding a Python that really works.

A version manager's shim may stand on PATH and fail, a distribution may leave out `venv`: so every candidate is
run, and counts only when it imported what we need and has the version that was asked for.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from paysg_dev.problems import NoInterpreterError

Version = tuple[int, int]
VERSIONS: tuple[Version, ...] = ((3, 14), (3, 13), (3, 12), (3, 11))
"""What the program runs on, the newest first."""
PROBE_TIMEOUT_SECONDS = 30

# A virtual environment's Python is answered with the one that it was made from: ours must outlive it.
_PROBE = """
import venv, ensurepip, ssl, sys, sysconfig
assert sys.implementation.name == "cpython" and not sysconfig.get_config_var("Py_GIL_DISABLED")
inside = sys.prefix != sys.base_prefix
print("%d.%d" % sys.version_info[:2])
print(getattr(sys, "_base_executable", sys.executable) if inside else sys.executable)
"""


class Interpreter(NamedTuple):
    path: Path
    version: Version

    @property
    def short(self) -> str:
        """Like `3.13`."""
        return f"{self.version[0]}.{self.version[1]}"


def probe(command: Sequence[str]) -> Interpreter | None:
    """Run one candidate; None when it is absent, fails, hangs, or lacks a module that we need."""
    try:
        done = subprocess.run(
            [*command, "-c", _PROBE],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PROBE_TIMEOUT_SECONDS,
            check=False,
        )
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return None
    lines = done.stdout.splitlines()
    if done.returncode != 0 or len(lines) != 2:
        return None
    major, _, minor = lines[0].partition(".")
    return Interpreter(Path(lines[1]), (int(major), int(minor)))


def find(versions: Sequence[Version], env: Mapping[str, str]) -> Interpreter | None:
    """The first that works, versions in the order given."""
    for version in versions:
        for command in _candidates(version, env):
            found = probe(command)
            if found is not None and found.version == version:
                return found
    return None


def choose(wanted: str | None, env: Mapping[str, str]) -> Interpreter:
    """The newest working Python, or the one that `PY` names: a path, a command, or a bare version like `3.11`.

    A name that holds a version (`python3.11`, `3.11`) asks for that version, wherever a working one is.
    Raises NoInterpreterError.
    """
    if not wanted:
        return _newest(env)
    asked = _version_in(wanted)
    found = find([asked], env) if asked else probe([wanted])
    if found is None:
        raise NoInterpreterError(
            f"PY={wanted} asks for a Python that is not here or does not work "
            "(it must be able to import venv, ensurepip and ssl)."
        )
    if found.version not in VERSIONS:
        raise NoInterpreterError(f"PY={wanted} is Python {found.short}; the program runs on {_names()}.")
    return found


def _newest(env: Mapping[str, str]) -> Interpreter:
    found = find(VERSIONS, env)
    if found is None:
        raise NoInterpreterError(
            f"No working Python of {_names()} was found (with venv, ensurepip and ssl). "
            "On Debian and Ubuntu: apt-get install python3 python3-venv. Elsewhere: python.org, or name it by PY="
        )
    return found


def _names() -> str:
    return ", ".join(f"{major}.{minor}" for major, minor in VERSIONS)


def _version_in(wanted: str) -> Version | None:
    match = re.fullmatch(r"(?:python)?(\d)\.(\d+)", wanted)
    return (int(match[1]), int(match[2])) if match else None


def _candidates(version: Version, env: Mapping[str, str]) -> Iterator[list[str]]:
    """Commands that might be the version, the likeliest first."""
    path = env.get("PATH")
    name = f"{version[0]}.{version[1]}"
    found = shutil.which(f"python{name}", path=path)
    if found:
        yield [found]
    launcher = shutil.which("py", path=path) if sys.platform == "win32" else None
    if launcher:
        yield [launcher, f"-{name}"]
    for executable in _pyenv_executables(name, env):
        yield [str(executable)]
    yield [sys.executable]
    for generic in ("python3", "python"):
        found = shutil.which(generic, path=path)
        if found:
            yield [found]


def _pyenv_executables(name: str, env: Mapping[str, str]) -> list[Path]:
    """Pythons in pyenv's own directory, the newest patch first: they work when no shim leads to them."""
    root = env.get("PYENV_ROOT")
    home = Path(env.get("HOME") or env.get("USERPROFILE") or os.sep)
    roots = [Path(root)] if root else [home / ".pyenv", home / ".pyenv" / "pyenv-win"]
    homes = [entry for base in roots for entry in (base / "versions").glob(f"{name}.*")]
    homes.sort(key=_patch, reverse=True)
    inner = [home / place for home in homes for place in ("bin/python", "python.exe")]
    return [executable for executable in inner if executable.is_file()]


def _patch(home: Path) -> tuple[int, ...]:
    return tuple(int(part) if part.isdigit() else -1 for part in home.name.split("."))

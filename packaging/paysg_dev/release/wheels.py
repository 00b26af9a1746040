"""The wheel and the source archive, and an environment with nothing but the program and what it needs."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path

from paysg_dev.environment import ROOT, Environment
from paysg_dev.problems import ProblemError
from paysg_dev.processes import run_quietly, say

INGREDIENTS = ("paysg_desktop", "resources", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md")
LOCK = ROOT / "packaging" / "requirements.lock"
BUILD = ROOT / "build" / "wheel"
_CLOSURE = """
import sys
from importlib.metadata import requires
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

def follow(name, extras, seen):
    for line in requires(name) or ():
        one = Requirement(line)
        if one.marker and not any(one.marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            continue
        key = canonicalize_name(one.name), tuple(sorted(one.extras))
        if key not in seen:
            seen.add(key)
            follow(one.name, one.extras, seen)

seen = set()
follow(sys.argv[1], (), seen)
print(*sorted({name for name, _ in seen}))
"""


def build_wheel(ready: Environment, dist: Path) -> list[Path]:
    """Make the source archive in `dist`, and the wheel from it; return both. Raises ProblemError."""
    tree, fresh = BUILD / "tree", BUILD / "made"
    for folder in (tree, fresh):
        shutil.rmtree(folder, ignore_errors=True)
    lay_out(tree)
    command = [str(ready.python), "-m", "build", "--no-isolation", "--outdir", str(fresh), str(tree)]
    run_quietly(command, "The wheel could not be built", {**os.environ, "SOURCE_DATE_EPOCH": _commit_time()})
    dist.mkdir(parents=True, exist_ok=True)
    made = sorted(fresh.iterdir())
    for path in made:
        shutil.copy(path, dist)
        say(f"{dist / path.name} ({path.stat().st_size / 1e6:.1f} MB)")
    return [dist / path.name for path in made]


def lay_out(tree: Path) -> None:
    """A copy of what is built: a build leaves traces where it happens, and takes in those of earlier ones."""
    tree.mkdir(parents=True)
    for name in INGREDIENTS:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, tree / name)


def runtime_environment(ready: Environment, wheel: Path, home: Path) -> Environment:
    """A fresh environment in `home` with the wheel and what it needs, each by the lock's version and hash.

    It holds no pip and nothing of development. Raises ProblemError.
    """
    wanted = home.with_name(f"{home.name}.txt")
    wanted.parent.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    entries = [*locked(runtime_packages(ready)), f"{wheel.absolute().as_posix()} --hash=sha256:{digest}"]
    wanted.write_text("\n".join([*entries, ""]), encoding="utf-8")
    run_quietly(
        [str(ready.python), "-m", "venv", "--clear", "--without-pip", str(home)], "No environment was made"
    )
    made = Environment(home)
    say(f"Installing {wheel.name} and the {len(entries) - 1} locked packages that it needs")
    pip = [str(ready.python), "-m", "pip", "--disable-pip-version-check", "--python", str(made.python), "install"]
    command = [*pip, "--no-compile", "--no-deps", "--require-hashes", "-r", str(wanted)]
    run_quietly(command, "pip could not install the wheel", {**os.environ, "PIP_USER": "0"})
    return made


def runtime_packages(ready: Environment) -> list[str]:
    """What the program needs on this system, and what that needs: names as the lock has them."""
    command = [str(ready.python), "-c", _CLOSURE, "paysg-desktop"]
    return _told(command).split()


def locked(names: list[str]) -> list[str]:
    """The lock's entries of these packages, each with its hashes; raises ProblemError for one that it lacks."""
    entries = re.split(r"\n(?=[a-z0-9])", LOCK.read_text(encoding="utf-8"))
    found = [entry.rstrip() for entry in entries if entry.partition("==")[0] in names]
    lacking = sorted(set(names) - {entry.partition("==")[0] for entry in found})
    if lacking:
        raise ProblemError(f"The lock does not hold {', '.join(lacking)}.")
    return found


def _commit_time() -> str:
    """Seconds since 1970: one commit makes one wheel. 1980 where this is no clone: zip knows no earlier."""
    try:
        told = _told(["git", "-C", str(ROOT), "log", "-1", "--format=%ct"])
    except (OSError, subprocess.CalledProcessError):
        told = ""
    return told.strip() or "315532800"


def _told(command: list[str]) -> str:
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True)
    return done.stdout

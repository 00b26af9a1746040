"""The frozen program: `dist/paysg-desktop/`, made by PyInstaller from a copy of the sources.

The copy is laid out as a wheel is, and holds what the program is built from besides (`build-info.json`).
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from paysg_dev import elf
from paysg_dev.environment import ROOT, SUFFIX, Environment
from paysg_dev.problems import ProblemError
from paysg_dev.processes import run_quietly, say

DIST = ROOT / "dist"
FOLDER = ROOT / "build" / "freeze"
SPEC = ROOT / "packaging" / "freeze" / "paysg-desktop.spec"
PROGRAM = DIST / "paysg-desktop" / f"paysg-desktop{SUFFIX}"
SIGNED = "PAYSG_SIGNED"
"""The release job sets it to 1 where it is going to sign what it freezes."""
_VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)


def freeze(ready: Environment, env: Mapping[str, str]) -> Path:
    """Make the frozen program anew and return its path; says one line a stage. Raises ProblemError."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    tree = FOLDER / "tree"
    lay_out(tree)
    resources = tree / "paysg_desktop" / "resources"
    say("Collecting the licences")
    write_licences(ready, resources / "licences.json")
    facts = {**build_facts(env), "resources": digests(resources)}
    (resources / "build-info.json").write_text(json.dumps(facts), encoding="utf-8")
    say("Drawing the icons")
    draw_icons(ready, FOLDER / "icons")
    is_signed = "to be signed" if facts["signed"] else "not signed"
    say(f"Freezing {version()} of {str(facts['commit'])[:12]} ({is_signed})")
    command = [str(ready.python), "-m", "PyInstaller", "--noconfirm", "--distpath", str(DIST)]
    freezing = {
        **env,
        "PAYSG_FREEZE": str(FOLDER),
        "PAYSG_VERSION": version(),
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(facts["time"]),
    }
    run_quietly([*command, "--workpath", str(FOLDER / "work"), str(SPEC)], "PyInstaller failed", freezing)
    if sys.platform == "linux":
        elf.forget_builders_paths(PROGRAM.parent)
    return PROGRAM


def version() -> str:
    """The program's own, as its sources say it."""
    found = _VERSION.search((ROOT / "paysg_desktop" / "__init__.py").read_text(encoding="utf-8"))
    if found is None:
        raise ProblemError("paysg_desktop/__init__.py names no version.")
    return found[1]


def build_facts(env: Mapping[str, str]) -> dict[str, object]:
    """What the program tells of its build; `commit` is None where this is no clone. `time`: seconds since 1970."""
    told = _git("log", "-1", "--format=%H %cd %ct", "--date=format-local:%Y-%m-%d").split()
    commit, date, seconds = told if len(told) == 3 else (None, None, env.get("SOURCE_DATE_EPOCH", "0"))
    return {"commit": commit, "date": date, "time": int(seconds or 0), "signed": env.get(SIGNED) == "1"}


def commit_time(env: Mapping[str, str]) -> int:
    """When what is built was committed, in seconds since 1970: what packages say instead of today."""
    return int(str(build_facts(env)["time"]))


def lay_out(tree: Path) -> None:
    """Put the package and its resources where a wheel has them."""
    skipped = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "paysg_desktop", tree / "paysg_desktop", ignore=skipped)
    shutil.copytree(ROOT / "resources", tree / "paysg_desktop" / "resources", ignore=skipped)


def digests(folder: Path) -> dict[str, str]:
    """The SHA-256 of each file that the program reads beside its code, by its place, for `--self-test`."""
    found = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".py")
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in found}


def draw_icons(ready: Environment, folder: Path) -> None:
    """PNGs by size, app.ico and app.icns."""
    command = [str(ready.python), str(ROOT / "packaging" / "app_icons.py"), str(folder)]
    run_quietly(command, "The icons could not be drawn")


def write_licences(ready: Environment, path: Path) -> None:
    """Those of all that comes along, which a frozen program can't look up."""
    command = [str(ready.python), str(ROOT / "packaging" / "licences.py"), str(path)]
    run_quietly(command, "The licences could not be collected")


def _git(*arguments: str) -> str:
    try:
        done = subprocess.run(
            ["git", "-C", str(ROOT), *arguments],
            env={**os.environ, "TZ": "UTC"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return ""
    return done.stdout if done.returncode == 0 else ""


def size_mb(folder: Path) -> float:
    """What its files take, each once, in millions of bytes."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) / 1e6


def is_here() -> bool:
    """Whether there is a frozen program for this system."""
    return PROGRAM.exists() and sys.platform in ("linux", "win32", "darwin")

"""A program for Windows to try installers with, where none can be frozen.

Qt's and PySide's files are the real ones, from the locked wheels for Windows, pruned as the frozen program's are.
The two programs are PyInstaller's own launchers without our program in them: real Windows programs that start, say
so and end. What only the frozen program can show is for the release job on Windows.
"""

from __future__ import annotations

import runpy
import shutil
from fnmatch import fnmatch
from pathlib import Path
from zipfile import ZipFile

from paysg_dev.environment import ROOT, Environment
from paysg_dev.installers.payload import CONSOLE, WINDOWED
from paysg_dev.processes import run_quietly, say
from paysg_dev.release.wheels import locked

PRUNING = ROOT / "packaging" / "freeze" / "pruning.py"
FROM_WHEELS = ["pyside6-essentials", "shiboken6", "pyinstaller"]
_LAUNCHERS = {
    "PyInstaller/bootloader/Windows-64bit-intel/run.exe": CONSOLE,
    "PyInstaller/bootloader/Windows-64bit-intel/runw.exe": WINDOWED,
}
_LOADED = (
    *(f"PySide6/{name}.pyd" for name in ("QtCore", "QtGui", "QtWidgets", "QtSvg")),
    *(f"PySide6/Qt6{name}.dll" for name in ("Core", "Gui", "Widgets", "Svg")),
    *("PySide6/pyside6.abi3.dll", "PySide6/*140*.dll", "PySide6/translations/*.qm"),
    *("PySide6/plugins/*.dll", "shiboken6/*.pyd", "shiboken6/shiboken6.abi3.dll", "shiboken6/*140*.dll"),
)
"""What the modules that the program imports lead to, and what pruning chooses from."""


def stand_in(ready: Environment, folder: Path, wheels: Path) -> Path:
    """Lay the program out in `folder` and return it; `wheels` keeps what was fetched. Raises ProblemError."""
    fetch(ready, wheels)
    shutil.rmtree(folder, ignore_errors=True)
    is_wanted = runpy.run_path(str(PRUNING))["is_wanted"]
    for wheel in sorted(wheels.glob("*.whl")):
        with ZipFile(wheel) as archive:
            for name in archive.namelist():
                if name in _LAUNCHERS:
                    _write(folder / _LAUNCHERS[name], archive.read(name))
                elif any(fnmatch(name, loaded) for loaded in _LOADED) and is_wanted(name):
                    _write(folder / "_internal" / name, archive.read(name))
    return folder


def fetch(ready: Environment, wheels: Path) -> None:
    """Have the locked wheels for Windows in `wheels`, by their hashes. Raises ProblemError where pip can't."""
    wheels.mkdir(parents=True, exist_ok=True)
    wanted = wheels / "requirements.txt"
    wanted.write_text("\n".join(locked(FROM_WHEELS)) + "\n", encoding="utf-8")
    say(f"Fetching the wheels for Windows of {', '.join(FROM_WHEELS)}")
    for_windows = ["--platform", "win_amd64", "--python-version", "3.13", "--only-binary", ":all:"]
    command = [
        str(ready.python),
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--require-hashes",
        *for_windows,
    ]
    run_quietly([*command, "-r", str(wanted), "-d", str(wheels)], "pip could not fetch the wheels for Windows")


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)

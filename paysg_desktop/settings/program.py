"""What starts this program once more, as another process."""

from __future__ import annotations

import shutil
import sys
from collections.abc import MutableMapping, Sequence
from pathlib import Path

_NAME = "paysg-desktop"
TWIN = f"{_NAME}w"
"""On Windows the same frozen program again, as one that has no console."""
MODULES = ("paysg_desktop.tunnel.ngrok_host",)
"""Those of our modules that are programs, too: a frozen program runs them by `-m`, as an interpreter would."""


_LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")


def is_frozen() -> bool:
    """Whether the program was built into one that brings its own Python."""
    return bool(getattr(sys, "frozen", False))


def program() -> list[str]:
    """The beginning of its command. On Windows it may have a console."""
    if is_frozen():
        return [_frozen(_NAME)]
    return [sys.executable, "-m", "paysg_desktop"]


def windowless_program() -> list[str]:
    """The beginning of a command that opens no console, on Windows either."""
    if is_frozen():
        return [_frozen(TWIN)]
    return [_windowless(sys.executable), "-m", "paysg_desktop"]


def module_program() -> tuple[str, ...]:
    """The beginning of a command that runs one of `MODULES`, named next. Where it runs, nothing is imported."""
    return (_frozen(_NAME), "-m") if is_frozen() else (sys.executable, "-P", "-m")


def asked_module(arguments: Sequence[str]) -> str | None:
    """Which of `MODULES` a frozen program is to run instead of itself, given its arguments."""
    asks = is_frozen() and len(arguments) > 1 and arguments[0] == "-m" and arguments[1] in MODULES
    return arguments[1] if asks else None


def give_back(environ: MutableMapping[str, str]) -> None:
    """Undo in a frozen program's environment what its start has put there for itself alone.

    Its library paths would break a browser that we open, and its marks one of us that we start.
    """
    for name in _LIBRARY_PATHS:
        environ.pop(name, None)
        original = environ.pop(f"{name}_ORIG", None)
        if original is not None:
            environ[name] = original
    environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


def _frozen(name: str) -> str:
    beside = Path(sys.executable).with_name(f"{name}.exe")
    return str(beside) if sys.platform == "win32" and beside.exists() else sys.executable


def _windowless(python: str) -> str:
    """On Windows the Python that opens no console."""
    if sys.platform != "win32":
        return python
    beside = Path(python).with_name("pythonw.exe")
    return str(beside) if beside.exists() else shutil.which("pythonw") or python

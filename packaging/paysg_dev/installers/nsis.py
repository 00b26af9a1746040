"""The NSIS installer: its lists of files, made from what is installed, and its compilation."""

from __future__ import annotations

import itertools
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from paysg_dev.environment import ROOT
from paysg_dev.installers.payload import Payload, four_numbers
from paysg_dev.installers.signing import can_sign
from paysg_dev.problems import ProblemError
from paysg_dev.processes import run_quietly

SCRIPT = ROOT / "packaging" / "windows" / "installer.nsi"
SIGN = f'"{sys.executable}" "{ROOT / "packaging" / "dev.py"}" sign-windows'
"""What NSIS calls with a file to sign."""
_ELSEWHERE = (Path("C:/Program Files (x86)/NSIS/makensis.exe"), Path("C:/Program Files/NSIS/makensis.exe"))
"""Where NSIS' own installer puts it; it is not on PATH then."""


def compile_installer(
    payload: Payload, version: str, out: Path, build: Path, env: Mapping[str, str], icon: Path | None = None
) -> Path:
    """Compile the installer to `out` and return it; `build` takes the lists of files.

    Where `env` names a certificate, the uninstaller is signed: it comes into being within the compilation. Raises
    ProblemError without NSIS, or with its last words.
    """
    build.mkdir(parents=True, exist_ok=True)
    lists = build / "files.nsh"
    lists.write_text(file_lists(payload), encoding="utf-8-sig")  # makensis knows UTF-8 by its mark
    values = {
        "VERSION": version,
        "VERSION4": four_numbers(version),
        "FILE_LISTS": str(lists.absolute()),
        "SIZE_KB": str(payload.size // 1024),
        "LICENCE": str(ROOT / "LICENSE"),
        "OUT_FILE": str(out.absolute()),
        **({"SIGN_COMMAND": SIGN} if can_sign(env) else {}),
        **({"ICON": str(icon.absolute())} if icon else {}),
    }
    defines = [f"-D{name}={value}" for name, value in values.items()]
    out.parent.mkdir(parents=True, exist_ok=True)
    command = [makensis(), "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines, str(SCRIPT)]
    run_quietly(command, "NSIS could not compile the installer", env)
    return out


def makensis() -> str:
    """The compiler's path. Raises ProblemError where there is none."""
    found = shutil.which("makensis") or next((str(path) for path in _ELSEWHERE if path.exists()), None)
    if found is None:
        how = "winget install NSIS.NSIS" if sys.platform == "win32" else "Debian: apt-get install nsis"
        raise ProblemError(f"The installer needs NSIS 3.08 or newer, and makensis is not here ({how}).")
    return found


def file_lists(payload: Payload) -> str:
    """The macros INSTALL_FILES and REMOVE_FILES: the same files, and of the folders those that are empty then."""
    lines = ["; Written by packaging/dev.py windows.", "!macro INSTALL_FILES"]
    for folder, files in itertools.groupby(payload.files, key=lambda file: file.parent):
        lines.append(f'  SetOutPath "{_installed(folder.parts)}"')
        lines += [f'  File "{_text(str(payload.folder.absolute() / file))}"' for file in files]
    lines += ["!macroend", "!macro REMOVE_FILES"]
    lines += [f'  Delete "{_installed(file.parts)}"' for file in payload.files]
    lines += [f'  RMDir "{_installed(folder.parts)}"' for folder in reversed(payload.folders)]
    return "\n".join([*lines, "!macroend", ""])


def _installed(parts: tuple[str, ...]) -> str:
    return "\\".join(["$INSTDIR", *(_text(part) for part in parts)])


def _text(text: str) -> str:
    """Within an NSIS string `$` begins a variable; a quote would end it, and no file of ours has one."""
    if '"' in text or "\n" in text:
        raise ProblemError(f"{text!r} can't be the name of an installed file.")
    return text.replace("$", "$$")

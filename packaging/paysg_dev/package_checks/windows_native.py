"""On Windows itself: the installer in dist/ is installed silently, its program tried, and removed again.

What a throw-away Wine can't show, since no frozen program for Windows is made elsewhere.
"""

from __future__ import annotations

import os
import subprocess
import winreg
from pathlib import Path

from paysg_dev.freezing import version
from paysg_dev.installers.payload import CONSOLE
from paysg_dev.installers.windows import package_names
from paysg_dev.package_checks.report import Report, expect, run
from paysg_dev.package_checks.self_test import self_tested
from paysg_dev.package_checks.windows_install import ENTRY, UNINSTALLER

SECONDS = 600


def check(report: Report, dist: Path) -> None:
    """For a computer of no further use: it installs and removes the program of the user who runs it."""
    names = package_names(version())
    local = Path(os.environ["LOCALAPPDATA"])
    _check_setup(report, dist / names["setup"], local / "Programs" / "PaySG Desktop")
    _check_msi(report, dist / names["msi"], Path(os.environ["PROGRAMFILES"]) / "PaySG Desktop")


def _check_setup(report: Report, setup: Path, program: Path) -> None:
    if not setup.is_file():
        report.skip("the installer", f"there is no {setup}")
        return
    with report.check("the installer installs silently"):
        _ended_well(f'"{setup}" /S')
        expect((program / CONSOLE).is_file(), f"there is no {program / CONSOLE}")
        expect(_entry_version() == version(), f"Windows' list says {_entry_version()}")
    with report.check("the installed program's self-test") as facts:
        facts.append(self_tested([str(program / CONSOLE)]))
    with report.check("an upgrade over itself"):
        _ended_well(f'"{setup}" /S')
        self_tested([str(program / CONSOLE)])
    with report.check("it is removed silently"):
        _ended_well(f'"{program / UNINSTALLER}" /S _?={program}')
        left = [path.name for path in program.iterdir()]
        expect(left == [UNINSTALLER], f"left behind: {left}")
        expect(_entry_version() is None, "its entry stayed")


def _check_msi(report: Report, package: Path, program: Path) -> None:
    if not package.is_file():
        report.skip("the MSI", f"there is no {package}")
        return
    with report.check("the MSI installs silently for the machine"):
        run(["msiexec", "/i", str(package), "/qn", "/norestart"], timeout_s=SECONDS)
    with report.check("its program's self-test") as facts:
        facts.append(self_tested([str(program / CONSOLE)]))
    with report.check("the MSI is removed silently"):
        run(["msiexec", "/x", str(package), "/qn", "/norestart"], timeout_s=SECONDS)
        expect(not program.exists(), f"{program} stayed")


def _ended_well(line: str) -> None:
    """A line as it is: NSIS wants its last argument without quotes, blanks and all."""
    code = subprocess.run(line, stdin=subprocess.DEVNULL, timeout=SECONDS, check=False).returncode
    expect(code == 0, f"{line} ended with {code}")


def _entry_version() -> str | None:
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, ENTRY) as key:
            return str(winreg.QueryValueEx(key, "DisplayVersion")[0])
    except FileNotFoundError:
        return None

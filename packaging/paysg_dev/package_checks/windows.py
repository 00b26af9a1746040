"""The Windows packages: compiled, signed, and on Wine installed silently, upgraded and removed."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from paysg_dev import environment
from paysg_dev.environment import ROOT
from paysg_dev.installers import msi, nsis
from paysg_dev.installers.payload import CONSOLE, WINDOWED, Payload, windows_payload
from paysg_dev.installers.windows import package_names, package_windows
from paysg_dev.package_checks import (
    windows_files,
    windows_install,
    windows_msi,
    windows_questions,
    windows_signatures,
)
from paysg_dev.package_checks.report import Report
from paysg_dev.package_checks.wine import throwaway_windows
from paysg_dev.problems import ProblemError

BEFORE = "0.0.9"
"""The version that is upgraded from."""
ONCE = "_internal/once.txt"
"""A file that the older version alone has: an upgrade takes it away."""
PACKAGES = {"makensis": "nsis", "wixl": "wixl", "msiinfo": "msitools", "osslsigncode": "osslsigncode"}
WHEELS = ROOT / "build" / "windows-wheels"


def check(report: Report, dist: Path) -> None:
    """Needs the Debian packages nsis, wixl, msitools, osslsigncode and wine64, and Qt's wheels for Windows.

    On Windows the packages in `dist` are tried instead.
    """
    if sys.platform == "win32":
        from paysg_dev.package_checks import windows_native

        windows_native.check(report, dist)
        return
    lacking = [package for tool, package in PACKAGES.items() if shutil.which(tool) is None]
    if lacking:
        report.skip("the installer, the MSI and their signatures", f"apt-get install {' '.join(lacking)}")
        return
    with tempfile.TemporaryDirectory(prefix="paysg-windows-") as folder:
        _check_in(report, Path(folder))


def _check_in(report: Report, folder: Path) -> None:
    with report.check("a program of real Windows files") as facts:
        ready = environment.ensure(os.environ.get("PY"), os.environ)
        program = windows_files.stand_in(ready, folder / "program", WHEELS)
        payload = windows_payload(program)
        facts += [
            f"{len(payload.files)} files",
            f"{payload.size / 1e6:.0f} MB",
            "PyInstaller's launchers stand in",
        ]
    if report.has_failed:
        report.skip("the installer and the MSI", "there is nothing to install")
        return
    certificate = windows_signatures.test_certificate(folder / "certificate")
    with report.check("both programs are signed before they are packed"):
        windows_signatures.check_programs(payload, certificate)
    packages: dict[str, Path] = {}
    with report.check("installer, MSI and zip are made and signed") as facts:
        made = package_windows(program, folder / "dist", {**os.environ, **certificate.env})
        archive, setup, package = made
        packages = {"zip": archive, "setup": setup, "msi": package}
        facts += [f"{path.name} {path.stat().st_size / 1e6:.1f} MB" for path in made]
    if not packages:
        return
    windows_signatures.check(report, packages, certificate, folder)
    windows_msi.check_tables(report, packages["msi"], payload)
    _check_on_wine(report, packages, payload, certificate, folder)


def _check_on_wine(
    report: Report,
    packages: dict[str, Path],
    payload: Payload,
    certificate: windows_signatures.Certificate,
    folder: Path,
) -> None:
    if shutil.which("wine") is None:
        report.skip("installing, upgrading and removing", "apt-get install wine64")
        return
    older = _older(payload, folder / "older")
    try:
        with throwaway_windows() as windows:
            windows_install.check(report, windows, older["setup"], packages["setup"], payload, certificate)
            windows_questions.check(report, windows, older["setup"])
            windows_msi.check_on_wine(report, windows, older["msi"], packages["msi"], payload)
    except ProblemError as problem:
        report.skip("installing, upgrading and removing", str(problem))


def _older(payload: Payload, folder: Path) -> dict[str, Path]:
    """Installer and MSI of an older version: small, unsigned, and with a file that the newer one lacks."""
    program = folder / "program"
    for name in (CONSOLE, WINDOWED):
        _copy(payload.folder / name, program / name)
    _copy(ROOT / "LICENSE", program / ONCE)
    names, before = package_names(BEFORE), windows_payload(program)
    setup = nsis.compile_installer(before, BEFORE, folder / names["setup"], folder / "build", {**os.environ})
    return {"setup": setup, "msi": msi.build_msi(before, BEFORE, folder / names["msi"], folder / "build")}


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)

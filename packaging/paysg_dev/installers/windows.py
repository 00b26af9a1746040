"""What Windows users get: the installer, the MSI, and the program as a zip."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from paysg_dev.environment import ROOT
from paysg_dev.freezing import version
from paysg_dev.installers import msi, nsis, signing
from paysg_dev.installers.payload import Payload, windows_payload
from paysg_dev.processes import say

BUILD = ROOT / "build" / "windows"


def package_windows(program: Path, dist: Path, env: Mapping[str, str], icon: Path | None = None) -> list[Path]:
    """Make all three in `dist` from the frozen program's folder; sign what can be signed where a certificate is.

    The program itself is signed before, by `sign-windows`. Raises ProblemError for a tool that is missing.
    """
    payload, number = windows_payload(program), version()
    names = package_names(number)
    made = [
        zip_program(payload, dist / names["zip"], number),
        nsis.compile_installer(payload, number, dist / names["setup"], BUILD, env, icon),
        msi.build_msi(payload, number, dist / names["msi"], BUILD, icon),
    ]
    if signing.can_sign(env):
        signing.sign_windows(made[1:], env)
    else:
        say(f"NOT signed: {signing.PKCS12} names no certificate")
    for path in made:
        say(f"{path} ({path.stat().st_size / 1e6:.1f} MB)")
    return made


def package_names(number: str) -> dict[str, str]:
    """The file's name of each kind."""
    stem = f"paysg-desktop-{number}-windows-x64"
    return {"setup": f"{stem}-setup.exe", "msi": f"{stem}.msi", "zip": f"{stem}.zip"}


def zip_program(payload: Payload, out: Path, number: str) -> Path:
    """The program in one folder of its own, to be unpacked anywhere."""
    out.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for file in payload.files:
            archive.write(payload.folder / file, f"paysg-desktop-{number}/{file}")
    return out

"""What this program is, and what it runs on."""

from __future__ import annotations

import os
import platform
import ssl
import sys
from dataclasses import dataclass

from paysg_desktop.settings.build_info import BuildInfo, build_info
from paysg_desktop.settings.licences import QT_DISTRIBUTION, components
from paysg_desktop.settings.program import is_frozen


@dataclass(frozen=True, slots=True)
class About:
    """Versions as their makers write them. `pyside` is None where it is not known without loading it."""

    build: BuildInfo
    python: str
    openssl: str
    sqlite: str
    pyside: str | None
    system: str

    @property
    def signed(self) -> str:
        """Whether the program is signed, in a few words."""
        if self.build.signed is None:
            return "not a built program"
        return "signed" if self.build.signed else "unsigned"

    def facts(self) -> dict[str, object]:
        """As other programs read it; the names are a promise."""
        return {
            "program": "PaySG Desktop",
            "version": self.build.version,
            "commit": self.build.commit,
            "date": self.build.date,
            "frozen": self.build.frozen,
            "signed": self.build.signed,
            "python": self.python,
            "pyside6": self.pyside,
            "sqlite": self.sqlite,
            "openssl": self.openssl,
            "system": self.system,
        }


def about(sqlite: str, pyside: str | None = None) -> About:
    """Of the program that runs; `sqlite` and `pyside` are told by who has them loaded."""
    return About(
        build_info(),
        platform.python_version(),
        ssl.OPENSSL_VERSION,
        sqlite,
        pyside or _installed_pyside(),
        f"{platform.system()} {platform.release()} ({platform.machine()})",
    )


def system_facts() -> dict[str, object]:
    """What of this computer helps to understand a fault: no name of it, and none of who uses it."""
    return {
        "system": platform.system(),
        "release": platform.release(),
        "machine": platform.machine(),
        "processors": os.cpu_count(),
        "encoding": sys.getfilesystemencoding(),
        "is_64_bit": sys.maxsize > 2**32,
        "session": os.environ.get("XDG_SESSION_TYPE", "") if sys.platform == "linux" else "",
    }


def _installed_pyside() -> str | None:
    if is_frozen():
        # It has no metadata but the list of what it was made of.
        return next((each.version for each in components("") if each.name == QT_DISTRIBUTION), None)
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(QT_DISTRIBUTION)
    except PackageNotFoundError:
        return None

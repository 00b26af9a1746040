"""The system libraries that Qt's wheels expect on Linux, asked for from the loader itself.

The lists are what `readelf -d` names in the modules and plugins that the program loads (PySide6 6.11.3), less what
the wheels bring along.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from paysg_dev.problems import ProblemError
from paysg_dev.processes import run_quietly, say

OFFSCREEN: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Soname to Debian package: enough for a window that nobody sees."""
WINDOWED: Mapping[str, str] = {
    **OFFSCREEN,
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""The same for a window on an X11 or Wayland desktop."""
FONT_PACKAGES = ("fonts-noto-core", "fonts-noto-cjk", "fonts-lohit-taml")
"""What screenshots need so that names in Chinese and Tamil are drawn with real glyphs."""

_ASK_THE_LOADER = """
import ctypes, sys
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        print(name)
"""


def ensure(python: Path, libraries: Mapping[str, str]) -> None:
    """Have the libraries there: as root on Debian install what is missing.

    Elsewhere ProblemError carries the one line that installs it.
    """
    if not sys.platform.startswith("linux"):
        return
    lacking = missing(python, libraries)
    if not lacking:
        return
    packages = sorted({libraries[name] for name in lacking})
    say(f"Qt needs system libraries that are missing: {', '.join(lacking)}")
    _install(packages)
    still = missing(python, lacking_of(libraries, lacking))
    if still:
        raise ProblemError(f"After the installation the loader still does not find: {', '.join(still)}.")


def ensure_fonts() -> None:
    """As root on Debian install the fonts for screenshots; anywhere else the system's own have to do."""
    if is_root_on_debian():
        absent = [package for package in FONT_PACKAGES if not _is_package_installed(package)]
        if absent:
            say(f"Screenshots need fonts that are missing: {', '.join(absent)}")
            _install(absent)


def missing(python: Path, libraries: Mapping[str, str]) -> list[str]:
    """The sonames that the loader does not find from within `python`."""
    command = [str(python), "-I", "-S", "-c", _ASK_THE_LOADER, *libraries]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True)
    return done.stdout.split()


def lacking_of(libraries: Mapping[str, str], names: Sequence[str]) -> dict[str, str]:
    """The part of a list that these names make up."""
    return {name: libraries[name] for name in names}


def is_root_on_debian() -> bool:
    """True where apt-get exists and we may use it."""
    return sys.platform != "win32" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def _install(packages: Sequence[str]) -> None:
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if not is_root_on_debian():
        raise ProblemError(
            f"On Debian and Ubuntu this line installs them: sudo {line}\n"
            "Other systems carry the same libraries under names of their own."
        )
    say(f"Installing them: {line}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        run_quietly(line.split(), "apt-get could not install them", env)
    except ProblemError:  # a fresh machine has no package lists yet
        run_quietly(["apt-get", "update"], "apt-get could not read the package lists", env)
        run_quietly(line.split(), "apt-get could not install them", env)


def _is_package_installed(package: str) -> bool:
    query = ["dpkg-query", "-W", "-f", "${db:Status-Status}", package]
    done = subprocess.run(query, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    return done.stdout == "installed"

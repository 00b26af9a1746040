"""What the frozen program brings along of its libraries, and what it leaves out: see docs/packaging.md."""

from __future__ import annotations

import sys
from fnmatch import fnmatch

LAZY = ("keyring", "pypac.parser", "qasync", "uvicorn.lifespan.off", "uvicorn.loops.asyncio", "uvicorn.logging")
"""Imported by a name in a text, where no analysis sees it."""
LAZY_WHOLE = ("keyring.backends",)
DATA = {"dukpy": ["jscore/*", "jsruntime/*"]}
"""Files that a library reads beside its code: what proxy scripts are run with."""
UNWANTED_MODULES = [
    *("tkinter", "_tkinter", "idlelib", "lib2to3", "ensurepip", "test", "turtledemo", "pydoc_data"),
    *("readline", "curses", "_curses", "_curses_panel", "_pyrepl", "pdb", "xmlrpc"),
    *(
        "rich",
        "pygments",
        "markdown_it",
        "mdurl",
        "gunicorn",
        "chardet",
        "trio",
        "wsproto",
        "websockets",
        "watchfiles",
    ),
    *("pip", "setuptools", "pkg_resources", "wheel", "pytest", "_pytest", "hypothesis", "IPython", "numpy", "PIL"),
    *(
        "PySide6.QtDBus",
        "PySide6.QtNetwork",
        "PySide6.QtOpenGL",
        "PySide6.QtOpenGLWidgets",
        "PySide6.QtPrintSupport",
    ),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtSql", "PySide6.QtTest"),
    *("PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtSvgWidgets", "PySide6.QtUiTools", "PySide6.QtXml"),
    *("PyQt5", "PyQt6", "PySide2"),
]
_KEPT_PLUGINS = (
    "iconengines/*qsvgicon*",
    "imageformats/*qsvg*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platforms/*qcocoa*",
    "platforms/*qoffscreen*",
    "platforms/*qwayland*",
    "platforms/*qwindows*",
    "platforms/*qxcb*",
    "platformthemes/*xdgdesktopportal*",
    "styles/*",
    "wayland-decoration-client/*adwaita*",
    "wayland-shell-integration/*xdg-shell*",
)
_KEPT_TRANSLATIONS = ("qtbase_zh_CN.qm",)
_UNWANTED_LIBRARIES = (
    *("*Qt6Qml*", "*Qt6Quick*", "*Qt6Network*", "*Qt6OpenGL*", "*Qt6Pdf*", "*Qt6Sql*", "*Qt6Test*"),
    *("*Qt6VirtualKeyboard*", "*Qt6PrintSupport*", "*Qt6Egl*", "*Qt6WlShell*", "*Qt6Labs*", "*Qt6ShaderTools*"),
    *("*opengl32sw*", "*d3dcompiler*"),
)
_KEPT_SYSTEM_LIBRARIES = (
    *("libpython3*", "libcrypto.so*", "libssl.so*", "libsqlite3.so*", "libffi.so*", "libexpat.so*"),
    *("libbz2.so*", "liblzma.so*", "libz.so*", "libuuid.so*"),
)
"""What Python's own modules need. What Qt needs of X11, fonts and the like has to fit the computer, and comes
from there: `paysg_dev/system_libraries.py` names it, and the .deb depends on it."""
IS_STRIPPED = sys.platform == "linux"
"""macOS would have to sign again what was stripped, and Windows' programs carry no symbols."""


def is_wanted(place: str) -> bool:
    """Whether a file goes along; `place` is where it would stand in the program's folder."""
    path = place.replace("\\", "/")
    _, is_plugin, plugin = path.partition("/plugins/")
    _, is_translation, translation = path.partition("/translations/qt")
    if path.startswith("PySide6/") and is_plugin:
        return any(fnmatch(plugin, kept) for kept in _KEPT_PLUGINS)
    if path.startswith("PySide6/") and is_translation:
        return f"qt{translation}" in _KEPT_TRANSLATIONS
    name = path.rpartition("/")[2]
    if any(fnmatch(name, unwanted) for unwanted in _UNWANTED_LIBRARIES):
        return False
    is_systems = sys.platform == "linux" and "/" not in path and _is_library(name)
    return not is_systems or any(fnmatch(name, kept) for kept in _KEPT_SYSTEM_LIBRARIES)


def _is_library(name: str) -> bool:
    """Whether it is one that the loader finds by its name; Qt's and PySide's own stand there as links."""
    ours = ("libQt6*", "libicu*", "libpyside6*", "libshiboken6*")
    return fnmatch(name, "lib*.so*") and not any(fnmatch(name, each) for each in ours)

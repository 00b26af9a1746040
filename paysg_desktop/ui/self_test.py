"""What `--self-test` asks about the window: its modules, fonts, icons and languages; a JSON line for each."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Callable, Mapping
from importlib.resources import files

from PySide6.QtCore import QByteArray, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtSvg import QSvgRenderer

import paysg_desktop.ui
from paysg_desktop.domain.self_test import FAILED, OK, WARNING, Outcome
from paysg_desktop.ui import languages

_SYSTEM = QFontDatabase.WritingSystem
_SCRIPTS = {"Chinese": _SYSTEM.SimplifiedChinese, "Tamil": _SYSTEM.Tamil}
_LIBRARIES = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtSvg", "PySide6.QtWidgets", "qasync")
_FEWEST_WORDS = 1_000


def examine(print_json: Callable[[object], None]) -> int:
    """Print each outcome; 0, whatever they are: they speak for themselves."""
    made = QGuiApplication(["paysg-desktop", "-platform", "offscreen"])
    for name, check in CHECKS.items():
        try:
            outcome = check()
        except Exception as error:  # noqa: BLE001 - whatever a part raises is what is to be found out
            outcome = Outcome(name, FAILED, f"{type(error).__name__}: {error}")
        print_json(outcome.as_json())
    del made
    return 0


def imports() -> Outcome:
    """All modules of the window."""
    found = pkgutil.walk_packages(paysg_desktop.ui.__path__, "paysg_desktop.ui.")
    names = [*_LIBRARIES, *(each.name for each in found)]
    for name in names:
        importlib.import_module(name)
    return Outcome("window imports", OK, f"{len(names)} modules, Qt {qVersion()}")


def fonts() -> Outcome:
    """Any font at all, and those that names in our languages need."""
    families = QFontDatabase.families()
    if not families:
        return Outcome("fonts", FAILED, "there is none: nothing could be read")
    lacking = [name for name, system in _SCRIPTS.items() if not QFontDatabase.families(system)]
    if lacking:
        help_text = " (Debian: fonts-noto-cjk, fonts-lohit-taml)" if sys.platform == "linux" else ""
        return Outcome("fonts", WARNING, f"none for {' and '.join(lacking)}{help_text}")
    return Outcome("fonts", OK, f"{len(families)} families, Chinese and Tamil among them")


def icons() -> Outcome:
    """Qt can draw each of them."""
    drawn = [each for each in files("paysg_desktop.resources").joinpath("icons").iterdir() if _is_svg(each.name)]
    broken = [each.name for each in drawn if not QSvgRenderer(QByteArray(each.read_bytes())).isValid()]
    if broken or not drawn:
        return Outcome("icons", FAILED, f"can't be drawn: {', '.join(broken) or 'there is none'}")
    return Outcome("icons", OK, f"{len(drawn)} drawn")


def translations() -> Outcome:
    """The words of each language, and Qt's own where it has some."""
    counts = {}
    for language in languages.LANGUAGES:
        if language is languages.ENGLISH:
            continue
        counts[language.code] = len(languages.read(languages.file_of(language)))
        if counts[language.code] < _FEWEST_WORDS:
            return Outcome("translations", FAILED, f"{language.code} has {counts[language.code]} texts only")
        if language.qt and not languages.has_qts_own(language):
            return Outcome(
                "translations", FAILED, f"Qt's own words for {language.code} are missing ({language.qt})"
            )
    return Outcome("translations", OK, ", ".join(f"{code} {count} texts" for code, count in counts.items()))


CHECKS: Mapping[str, Callable[[], Outcome]] = {
    "window imports": imports,
    "fonts": fonts,
    "icons": icons,
    "translations": translations,
}


def _is_svg(name: str) -> bool:
    return name.endswith(".svg")

"""Every colour and every size of the window; nothing else in `ui` names one."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLoggingCategory, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from paysg_desktop.ui import growth
from paysg_desktop.ui.stylesheet import stylesheet
from paysg_desktop.ui.tokens import CLEAR, DARK, LIGHT, Size, Theme, Weight

__all__ = [
    "CLEAR",
    "DARK",
    "LIGHT",
    "Size",
    "Theme",
    "Weight",
    "apply",
    "current",
    "font",
    "kind_colours",
    "size_text",
]

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
_MONO = ("JetBrains Mono", "Cascadia Mono", "SF Mono", "Menlo", "Consolas", "DejaVu Sans Mono")
_CHINESE = ("Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei UI", "WenQuanYi Micro Hei")
_TAMIL = ("Noto Sans Tamil UI", "Noto Sans Tamil", "Nirmala UI", "Tamil Sangam MN", "Lohit Tamil")
_SCRIPTS = (_CHINESE, _TAMIL)
"""Of each the first that there is draws what the window's own font lacks, names in the data included. Left to
the system, Chinese can come out in Japanese shapes."""
_FIGURES_ALIKE = QFont.Tag("tnum")
_USUAL_TEXT = 12 if sys.platform == "win32" else 13
"""What systems begin with: 9 pt on Windows, 13 on macOS, 10 or 11 pt on Linux, which is no step above."""
_FONT_REMARKS = "qt.text.font.db.info=false"
"""Qt remarks on every script that the chosen family lacks, though it then finds another one."""


@dataclass
class _Shown:
    """What stands on the screen now."""

    theme: Theme = LIGHT
    choice: str = "system"
    is_following: bool = False


_shown = _Shown()


def current() -> Theme:
    """The tokens now in use; ask again at each paint."""
    return _shown.theme


def apply(app: QApplication, choice: str) -> None:
    """Dress the application. `choice` is `system` (follow it from now on), `light` or `dark`."""
    if not _shown.is_following:
        app.styleHints().colorSchemeChanged.connect(lambda scheme: _follow(app, scheme))
        app.setStyle(QStyleFactory.create("Fusion"))
        QLoggingCategory.setFilterRules(_FONT_REMARKS)
        _shown.is_following = True
    _shown.choice = choice
    # The system's own parts (title bar, file dialogs) follow our choice, too.
    app.styleHints().setColorScheme(_SCHEMES[choice])
    _dress(app, app.styleHints().colorScheme() if choice == "system" else _SCHEMES[choice])


def size_text(choice: str) -> None:
    """How large text is from now on: in per cent, or `system` for the system's own, as near as we have it."""
    growth.put(growth.nearest(100 * _system_text() / _USUAL_TEXT) if choice == "system" else int(choice))


def font(size: int, weight: int = Weight.NORMAL, mono: bool = False, tabular: bool = False) -> QFont:
    """A font of `size` logical pixels at 100 %; `tabular` makes all digits equally wide."""
    return QFont(_font(growth.wide(size), weight, mono, tabular))


def kind_colours(kind: str) -> tuple[str, str]:
    """Text and ground of `good`, `caution`, `bad` or `neutral`."""
    theme = _shown.theme
    return {
        "good": (theme.good, theme.good_ground),
        "caution": (theme.caution, theme.caution_ground),
        "bad": (theme.bad, theme.bad_ground),
    }.get(kind, (theme.neutral, theme.neutral_ground))


def palette(theme: Theme) -> QPalette:
    """All of Qt's colour roles from our tokens, so that no widget falls back to the system's."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.background,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.surface,
        QPalette.ColorRole.AlternateBase: theme.background,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.Button: theme.surface,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.BrightText: theme.bad,
        QPalette.ColorRole.Highlight: theme.selection,
        QPalette.ColorRole.HighlightedText: theme.text,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.LinkVisited: theme.accent,
        QPalette.ColorRole.ToolTipBase: theme.surface,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.faint,
        QPalette.ColorRole.Accent: theme.accent,
        QPalette.ColorRole.Light: theme.surface,
        QPalette.ColorRole.Midlight: theme.border,
        QPalette.ColorRole.Mid: theme.border,
        QPalette.ColorRole.Dark: theme.border,
        QPalette.ColorRole.Shadow: theme.border,
    }
    for role, token in roles.items():
        made.setColor(role, QColor(token))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint))
    return made


def _follow(app: QApplication, scheme: Qt.ColorScheme) -> None:
    if _shown.choice == "system":
        _dress(app, scheme)


def _dress(app: QApplication, scheme: Qt.ColorScheme) -> None:
    is_dark = scheme == Qt.ColorScheme.Dark
    _shown.theme = DARK if is_dark else LIGHT
    app.setPalette(palette(_shown.theme))
    app.setFont(font(Size.BODY))
    app.setStyleSheet(stylesheet(_shown.theme))


@lru_cache(maxsize=64)
def _font(size: int, weight: int, mono: bool, tabular: bool) -> QFont:
    made = QFont([_mono_family() if mono else _family(), *_families_of_scripts()])
    made.setPixelSize(size)
    made.setWeight(QFont.Weight(weight))
    made.setVariableAxis(_WEIGHT_AXIS, weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if mono:
        made.setStyleHint(QFont.StyleHint.Monospace)
    if tabular:
        made.setFeature(_FIGURES_ALIKE, 1)
    return made


def _system_text() -> float:
    """The height of the system's text, in logical pixels."""
    return QFontInfo(QFontDatabase.systemFont(_GENERAL)).pixelSize()


@lru_cache(maxsize=1)
def _family() -> str:
    return "Inter" if QFontDatabase.hasFamily("Inter") else QFontDatabase.systemFont(_GENERAL).family()


@lru_cache(maxsize=1)
def _mono_family() -> str:
    known = next((name for name in _MONO if QFontDatabase.hasFamily(name)), None)
    return known or QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()


@lru_cache(maxsize=1)
def _families_of_scripts() -> tuple[str, ...]:
    known = (next((name for name in names if QFontDatabase.hasFamily(name)), None) for names in _SCRIPTS)
    return tuple(name for name in known if name is not None)


_GENERAL = QFontDatabase.SystemFont.GeneralFont
_WEIGHT_AXIS = QFont.Tag("wght")
"""Of a font that has all weights in one file, where the weight alone is not enough; others have none."""

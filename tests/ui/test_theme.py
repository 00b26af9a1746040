"""Contrast over the tokens, and what `apply` does with them."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette, QTextLayout
from PySide6.QtWidgets import QApplication

from paysg_desktop.ui import theme
from paysg_desktop.ui.stylesheet import stylesheet
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.tokens import DARK, LIGHT, Theme

KINDS = ("good", "caution", "bad", "neutral")
GROUNDS = ("background", "surface", "selection")
TEXTS = [
    *((text, ground) for text in ("text", "muted", "accent", "bad", "caution") for ground in GROUNDS),
    *((kind, f"{kind}_ground") for kind in KINDS),
    *((code, "code_ground") for code in ("text", "code_key", "code_string", "code_number")),
    ("on_accent", "accent"),
    ("live_text", "live"),
    ("caution", "band_ground"),
]
HINTS = [("faint", ground) for ground in GROUNDS]


def _brightness(colour: str) -> float:
    """WCAG 2 relative luminance."""
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_brightness(one), _brightness(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("shown", [LIGHT, DARK], ids=lambda each: each.name)
def test_text_stands_out_on_every_ground_it_is_used_on(shown: Theme) -> None:
    weak = {
        (text, ground): round(contrast(getattr(shown, text), getattr(shown, ground)), 2)
        for text, ground in TEXTS
        if contrast(getattr(shown, text), getattr(shown, ground)) < 4.5
    }
    assert weak == {}


@pytest.mark.parametrize("shown", [LIGHT, DARK], ids=lambda each: each.name)
def test_hints_stand_out(shown: Theme) -> None:
    assert all(contrast(getattr(shown, text), getattr(shown, ground)) >= 3 for text, ground in HINTS)


def test_each_weight_is_drawn_in_its_own_strength(qapp: QApplication) -> None:
    """Also with a font that has all of them in one file, as that of the tests has."""
    del qapp
    weights = (Weight.NORMAL, Weight.MEDIUM, Weight.STRONG)
    widths = [
        QFontMetricsF(theme.font(Size.BODY, each)).horizontalAdvance("S$1,812.12 Payments") for each in weights
    ]
    assert widths == sorted(set(widths))


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_apply_sets_the_palette_from_the_tokens(qapp: QApplication, choice: str) -> None:
    theme.apply(qapp, choice)
    shown = theme.current()
    assert shown.name == choice
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(shown.surface)
    assert qapp.palette().color(QPalette.ColorRole.Highlight) == QColor(shown.selection)
    assert theme.kind_colours("bad") == (shown.bad, shown.bad_ground)
    assert theme.kind_colours("neutral") == (shown.neutral, shown.neutral_ground)


@pytest.mark.parametrize("shown", [LIGHT, DARK], ids=lambda each: each.name)
def test_the_style_sheet_knows_no_other_colour(shown: Theme) -> None:
    tokens = {getattr(shown, field.name) for field in fields(shown)}
    words = stylesheet(shown).replace(";", " ").split()
    assert {word for word in words if word.startswith("#")} <= tokens
    assert "$" not in stylesheet(shown)


def test_figures_are_equally_wide_in_a_tabular_font(qapp: QApplication) -> None:
    made = theme.font(13, tabular=True)
    assert made.pixelSize() == 13
    assert len(made.featureTags()) == 1
    assert not theme.font(13).featureTags()


@pytest.mark.parametrize(
    ("words", "families"), [("付款", theme._CHINESE), ("கட்டணம்", theme._TAMIL)], ids=["zh", "ta"]
)
@pytest.mark.parametrize("is_mono", [False, True], ids=["plain", "mono"])
def test_each_script_is_drawn_by_a_font_of_its_own(
    qapp: QApplication, words: str, families: tuple[str, ...], is_mono: bool
) -> None:
    known = [each for each in families if QFontDatabase.hasFamily(each)]
    if not known:
        pytest.skip(f"NOT tried: none of {', '.join(families)} is installed")
    theme.apply(qapp, "light")
    drawn, missing = drawn_by(words, theme.font(13, mono=is_mono))
    assert drawn == {known[0]}
    assert not missing


def drawn_by(words: str, font: QFont) -> tuple[set[str], bool]:
    """The families that draw a text, and whether any of it is the box that stands for a missing one."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    return {each.rawFont().familyName() for each in runs}, any(0 in each.glyphIndexes() for each in runs)


def test_the_system_is_followed_only_when_asked_to(qapp: QApplication) -> None:
    told = qapp.styleHints().colorSchemeChanged
    theme.apply(qapp, "system")
    told.emit(Qt.ColorScheme.Dark)
    assert theme.current() is DARK
    told.emit(Qt.ColorScheme.Light)
    assert theme.current() is LIGHT
    theme.apply(qapp, "light")
    told.emit(Qt.ColorScheme.Dark)
    assert theme.current() is LIGHT

"""Foreign text comes out of the gate as one visible, bounded, plain thing."""

from __future__ import annotations

import re
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from paysg_desktop.ui import gate
from paysg_desktop.ui.gate import ForeignLabel, Look
from tests.ui.inspector.naughty import NAUGHTY

pytestmark = pytest.mark.qt_log_ignore("^OpenType support missing for")
"""What Qt says where a font of this machine lacks a script."""

ANY_TEXT = st.text(st.characters(), max_size=400) | st.sampled_from(NAUGHTY)
ISOLATES = re.compile("[\u2068\u2069]")
JOINERS = "\u200c\u200d"


def unseen(text: str) -> list[str]:
    """The characters that nobody would see, the gate's own isolates and needed joiners left out."""
    arabic_signs = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
    return [
        each
        for each in ISOLATES.sub("", text)
        if unicodedata.category(each) in ("Cc", "Cf", "Cs", "Zl", "Zp") and each not in JOINERS + arabic_signs
    ]


@given(ANY_TEXT, st.integers(4, 300))
def test_a_line_is_one_visible_bounded_line(text: str, limit: int) -> None:
    shown = gate.line(text, limit)
    assert not unseen(shown)
    assert len(ISOLATES.sub("", shown)) <= limit
    shown.encode()


@given(ANY_TEXT, st.integers(4, 60))
def test_a_middle_is_as_short_as_asked(text: str, limit: int) -> None:
    shown = gate.middle(text, limit)
    assert not unseen(shown)
    assert len(ISOLATES.sub("", shown)) <= limit


@given(st.text(st.characters(), max_size=4_000) | st.sampled_from(NAUGHTY), st.integers(8, 160))
def test_no_line_of_a_block_is_wider_than_asked(text: str, width: int) -> None:
    shown = gate.block(text, width)
    assert all(len(each) <= width for each in shown.split("\n"))
    assert not unseen(shown.replace("\n", "").replace("\t", ""))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (None, ""),
        ("plain & <b>", "plain & <b>"),
        ("a\x00b\nc", "a␀b␊c"),
        ("\u202eabc", "⟦RLO⟧abc"),
        ("\u2066a\u2069", "⟦LRI⟧a⟦PDI⟧"),
        ("a\u200bb\ufeff", "a⟦ZWSP⟧b⟦BOM⟧"),
        ("a\u2028b\u0085", "a⟦LS⟧b⟦NEL⟧"),
        ("\ud800", "⟦U+D800⟧"),
        ("\x9b", "⟦U+009B⟧"),
        ("שלום", "\u2068שלום\u2069"),
        ("x\u200dy", "x⟦ZWJ⟧y"),
        ("क्\u200dष", "क्\u200dष"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
    ],
)
def test_marks(text: str | None, shown: str) -> None:
    assert gate.line(text) == shown


def test_a_long_line_is_cut_and_never_in_a_mark() -> None:
    assert gate.line("x" * 301) == "x" * 299 + "…"
    assert gate.line("x" * 300) == "x" * 300
    assert gate.line("abcdef\u202e\u202e", 10) == "abcdef…"


def test_stacked_marks_are_cut() -> None:
    assert gate.line("Z" + "\u0351" * 40) == "Z" + "\u0351" * 4 + "⟦marks⟧"


def test_the_middle_goes() -> None:
    assert gate.middle("evt_9b1c00000000000000000000000000e07", 12) == "evt_9b1c…e07"
    assert gate.middle("evt_1", 12) == "evt_1"
    assert gate.middle(None, 12) == ""


def test_a_block_keeps_lines_and_says_what_it_leaves_out() -> None:
    assert gate.block("a\r\nb\tc") == "a␍\nb\tc"
    assert gate.block("abcdef", width=4) == "abcd\nef"
    assert gate.block("abcdef", limit=2) == "ab\n… and 4 more characters that are not shown here."


def test_a_megabyte_in_one_line_takes_no_time() -> None:
    text = "\u202e" * 1_000_000
    best = min(_seconds(text) for _ in range(3))
    assert best < 1.0, "far above what it takes (0.1 s), far below a frozen window"


def _seconds(text: str) -> float:
    started_at = time.perf_counter()
    gate.block(text)
    gate.line(text)
    gate.middle(text, 20)
    return time.perf_counter() - started_at


def test_ampersands_stay_in_buttons() -> None:
    assert gate.words("Koh & Partners") == "Koh && Partners"


@pytest.mark.parametrize("text", NAUGHTY)
def test_a_tooltip_is_never_markup(qtbot: QtBot, text: str) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    gate.set_tooltip(widget, text)
    inside = widget.toolTip().removeprefix("<p style='white-space: pre-wrap'>").removesuffix("</p>")
    assert "<" not in inside
    assert ">" not in inside
    assert bool(widget.toolTip()) == bool(text)


LOOKS = (
    Look(),
    Look("muted"),
    Look("text", Qt.TextElideMode.ElideMiddle),
    Look("accent", is_wrapped=True),
)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("text", NAUGHTY)
def test_a_label_shows_the_gates_output(qtbot: QtBot, text: str, look: Look) -> None:
    label = ForeignLabel(look=look)
    qtbot.addWidget(label)
    label.show_text(text)
    label.resize(120, 40)
    label.grab()
    assert label.text() == label.accessibleName() == gate.line(text)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert not label.openExternalLinks()


def test_an_elided_label_tells_the_whole_on_hovering(qtbot: QtBot) -> None:
    label = ForeignLabel(look=Look("text", Qt.TextElideMode.ElideRight))
    qtbot.addWidget(label)
    label.show_text("Nur Aisyah <Binte> Rahman")
    label.resize(40, 20)
    label.grab()
    assert "Nur Aisyah &lt;Binte&gt; Rahman" in label.toolTip()
    label.resize(800, 20)
    label.grab()
    assert label.toolTip() == ""


def test_a_wrapped_label_breaks_long_words(qtbot: QtBot) -> None:
    label = ForeignLabel(look=Look("text", is_wrapped=True))
    qtbot.addWidget(label)
    label.show_text("x" * 200)
    assert label.minimumSizeHint().width() < 100
    height = QFontMetrics(label.font()).height()
    assert label.heightForWidth(100) > 3 * height > label.heightForWidth(10_000)


def test_the_clipboard_gets_no_half_characters() -> None:
    assert gate.clipboard_text("a\ud800b陈") == "a?b陈"

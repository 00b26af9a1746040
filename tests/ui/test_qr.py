"""The QR code: the right squares, dark on light in both themes, and no code where none can be."""

from __future__ import annotations

import pytest
import segno
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.qr import LONGEST, QrCode
from paysg_desktop.ui.theme import LIGHT

LINK = "https://staging.pay.gov.sg/payments/AAAAAAAAAAAAAAAAAAAA1"
QUIET = 4
FINDER = (b"\1\1\1\1\1\1\1", b"\1\0\0\0\0\0\1", b"\1\0\1\1\1\0\1")
"""The first rows of the square that stands in three corners of every code."""


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_each_square_is_painted_as_it_is(qapp: QApplication, choice: str) -> None:
    theme.apply(qapp, choice)
    code = QrCode()
    code.show_text(LINK)
    code.resize(code.sizeHint())
    picture = code.grab().toImage()
    count = len(code.rows) + 2 * QUIET
    square = code.sizeHint().width() // count
    assert code.sizeHint().width() == square * count
    assert square >= 3
    dark, light = QColor(LIGHT.text), QColor(LIGHT.surface)
    ends = (0, count - 1)
    for row in range(count):
        for column in range(count):
            if row in ends and column in ends:
                continue  # The ground has round corners.
            is_inside = QUIET <= row < count - QUIET and QUIET <= column < count - QUIET
            is_dark = is_inside and code.rows[row - QUIET][column - QUIET] == 1
            middle = QPoint(column * square + square // 2, row * square + square // 2)
            assert picture.pixelColor(middle) == (dark if is_dark else light)
    theme.apply(qapp, "light")


def test_the_code_says_the_text(qapp: QApplication) -> None:
    code = QrCode()
    code.show_text(LINK)
    assert [row[:7] for row in code.rows[:3]] == list(FINDER)
    assert [row[-7:] for row in code.rows[:3]] == list(FINDER)
    assert code.rows == tuple(bytes(row) for row in segno.make_qr(LINK, error="m").matrix)
    assert code.accessibleName() == f"QR code of {LINK}"


def test_a_long_address_has_a_code_and_one_too_long_has_none(qapp: QApplication) -> None:
    code = QrCode()
    code.show_text("https://c.yoco.com/checkout/" + "x" * 400)
    assert code.is_drawn
    assert code.sizeHint().width() >= 200
    for text in ("x" * (LONGEST + 1), "", "\ud800"):
        code.show_text(text)
        assert not code.is_drawn
        assert code.sizeHint().isEmpty()
        assert code.accessibleName() == "No QR code"


@pytest.mark.parametrize("text", ["https://x.sg/\u202egpj.exe", "a\nb", "https://x.sg/\u200b", "李明 <b>"])
def test_foreign_text_is_named_through_the_gate(qapp: QApplication, text: str) -> None:
    code = QrCode()
    code.show_text(text)
    assert code.is_drawn
    assert code.accessibleName() == f"QR code of {gate.line(text)}"
    assert not {"\u202e", "\n", "\u200b"} & set(code.accessibleName())

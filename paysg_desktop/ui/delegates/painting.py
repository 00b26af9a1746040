"""Drawing what several delegates and widgets show: texts that end in an ellipsis, chips, rounded grounds."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from paysg_desktop.ui import icons, theme, veil
from paysg_desktop.ui.growth import percent, tall, wide
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import Chip

_CHIP_ICON = 13
_CHIP_PAD = 9
_CHIP_GAP = 5
_SINGLE = int(Qt.TextFlag.TextSingleLine.value)


def metrics(size: int, weight: int = Weight.NORMAL, mono: bool = False, tabular: bool = False) -> QFontMetrics:
    """Of a font as `theme.font` gives it."""
    return _metrics(percent(), size, weight, mono, tabular)


@lru_cache(maxsize=64)
def _metrics(_percent: int, size: int, weight: int, mono: bool, tabular: bool) -> QFontMetrics:
    return QFontMetrics(theme.font(size, weight, mono, tabular))


def text(
    painter: QPainter,
    rect: QRect,
    words: str,
    colour: str,
    font: QFont,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Draw one line, shortened where it doesn't fit."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(veil.shown(words), elide, rect.width())
    painter.drawText(rect, int(alignment.value) | _SINGLE, shown)


def accent_ground(button: QAbstractButton) -> str:
    """The colour behind a primary button: the accent, and another shade of it while it is pressed or hovered."""
    shown = theme.current()
    ground = QColor(shown.accent)
    if button.isDown() or button.underMouse():
        ground = ground.lighter(112) if shown.is_dark else ground.darker(112)
    return ground.name()


def inner_ring(painter: QPainter, rect: QRect) -> None:
    """The keyboard's ring within a button that stands on the accent."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(theme.current().on_accent))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = QRectF(rect).adjusted(2.5, 2.5, -2.5, -2.5)
    painter.drawRoundedRect(inner, Size.RADIUS_INPUT, Size.RADIUS_INPUT)


def rounded(painter: QPainter, rect: QRectF, radius: float, ground: str, border: str = "") -> None:
    """A rounded ground, with a line of one pixel where `border` names a colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(ground))
    painter.setPen(QPen(QColor(border), 1) if border else Qt.PenStyle.NoPen)
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5) if border else rect
    painter.drawRoundedRect(inner, radius, radius)
    painter.restore()


def focus_ring(painter: QPainter, rect: QRect, radius: float) -> None:
    """What shows where the keyboard is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.current().accent), Size.FOCUS))
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def glyph(painter: QPainter, x: float, y: float, name: str, colour: str, size: int, on_colour: str) -> None:
    """An icon with its top left corner at (x, y)."""
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(QPointF(x, y), icons.pixmap(name, colour, size, ratio, on_colour))


def chip_height() -> int:
    """How high every chip is."""
    return tall(22)


def chip_width(chip: Chip) -> int:
    """How wide a chip wants to be."""
    if chip.is_small:
        return chip_height()
    words = metrics(Size.SECONDARY, Weight.STRONG).horizontalAdvance(chip.text)
    return _CHIP_PAD + wide(_CHIP_ICON) + _CHIP_GAP + words + _CHIP_PAD + 1


def chip(painter: QPainter, rect: QRect, shown: Chip) -> int:
    """Draw a chip at the left of `rect`, centred in its height, no wider than it; returns the width used."""
    colour, ground = theme.kind_colours(shown.kind)
    width, height, icon = min(chip_width(shown), rect.width()), chip_height(), wide(_CHIP_ICON)
    top = rect.y() + (rect.height() - height) / 2
    rounded(painter, QRectF(rect.x(), top, width, height), height / 2, ground)
    left = rect.x() + ((height - icon) / 2 if shown.is_small else _CHIP_PAD)
    glyph(painter, left, top + (height - icon) / 2, shown.icon, colour, icon, ground)
    if not shown.is_small:
        start = rect.x() + _CHIP_PAD + icon + _CHIP_GAP
        room = QRect(start, rect.y(), rect.x() + width - _CHIP_PAD - start + 1, rect.height())
        text(painter, room, shown.text, colour, theme.font(Size.SECONDARY, Weight.STRONG))
    return width

"""The small widgets that both inspectors are made of; all ask the theme at each paint."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from paysg_desktop.ui import gate, icons, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.gate import ForeignLabel, Look, Sentences
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import Chip

MARGIN = 2 * Size.GRID + Size.HALF
"""Between the inspector's edge and its content."""
LINK_INSET = Size.HALF
"""What the style sheet leaves around a link's words for its focus ring."""


def label(
    text: str = "",
    size: int = Size.BODY,
    weight: int = Weight.NORMAL,
    *,
    look: Look | None = None,
    is_mono: bool = False,
    limit: int = gate.LINE_LIMIT,
) -> ForeignLabel:
    """A label in one of the theme's fonts; its text goes through the gate."""
    made = ForeignLabel(look=look or Look("text"), limit=limit)
    made.setFont(theme.font(size, weight, mono=is_mono, tabular=not is_mono))
    made.show_text(text)
    return made


def wrapped(text: str = "", tone: str = "text", size: int = Size.BODY, limit: int = 1_000) -> Sentences:
    """Running text of ours, the core's included, that breaks where the width ends."""
    made = Sentences(look=Look(tone, is_wrapped=True), limit=limit)
    made.setFont(theme.font(size, tabular=True))
    made.show_text(text)
    return made


def quoted(tone: str = "text", size: int = Size.BODY, limit: int = 1_000) -> ForeignLabel:
    """The same for somebody else's words, which are shown as they came."""
    return label("", size, look=Look(tone, is_wrapped=True), limit=limit)


def heading(text: str) -> ForeignLabel:
    """The small title above a group."""
    made = label(text, Size.SECONDARY, Weight.STRONG, look=Look("muted"))
    made.setContentsMargins(0, Size.HALF, 0, 0)
    return made


def column(*items: QWidget | QLayout, gap: int = Size.GRID, margin: int = 0) -> QVBoxLayout:
    """A vertical layout of these."""
    made = QVBoxLayout()
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(gap)
    for item in items:
        if isinstance(item, QWidget):
            made.addWidget(item)
        else:
            made.addLayout(item)
    return made


def inset(widget: QWidget, margin: int = MARGIN - Size.HALF) -> QWidget:
    """A page that keeps the widget off the edges at the sides and on top."""
    page = QWidget()
    layout = column(widget)
    layout.setContentsMargins(margin, Size.GRID, margin, 0)
    page.setLayout(layout)
    return page


def emptied(layout: QLayout) -> None:
    """Remove and delete everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            emptied(inner)


def scrolling(content: QWidget, name: str) -> QScrollArea:
    """The content in an area that scrolls up and down only."""
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    area.setAccessibleName(name)
    return area


class Rule(QWidget):
    """A line of one pixel across."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        QPainter(self).fillRect(event.rect(), QColor(theme.current().border))


class ChipLabel(QWidget):
    """One status as icon and word on its ground."""

    _LONGEST = 320

    def __init__(self, chip: Chip | None = None) -> None:
        super().__init__()
        self._chip: Chip | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if chip is not None:
            self.show_chip(chip)

    @property
    def chip(self) -> Chip | None:
        return self._chip

    def show_chip(self, chip: Chip) -> None:
        """Show a chip in full words; text from outside in it has passed the gate."""
        self._chip = replace(chip, is_small=False)
        self.setAccessibleName(gate.line(chip.text))
        gate.set_tooltip(self, chip.text if painting.chip_width(self._chip) > wide(self._LONGEST) else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = painting.chip_width(self._chip) if self._chip else 0
        return QSize(min(wide(self._LONGEST), width), Size.CHIP)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        if self._chip is not None:
            painting.chip(QPainter(self), self.rect(), self._chip)


class GlyphButton(QAbstractButton):
    """A button of one icon; `name` is what it does, for hovering and for screen readers."""

    def __init__(self, glyph: str, name: str, *, is_small: bool = False) -> None:
        super().__init__()
        self._glyph = glyph
        self._side, self._icon_side = (Size.CHIP - 6, Size.CHIP - 10) if is_small else (Size.CHIP, Size.ICON)
        self.setAccessibleName(name)
        gate.set_tooltip(self, name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shown.neutral_ground))
            painter.drawRoundedRect(area, Size.RADIUS_INPUT, Size.RADIUS_INPUT)
        if self.hasFocus():
            painter.setPen(QPen(QColor(shown.accent), Size.FOCUS))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, Size.RADIUS_INPUT, Size.RADIUS_INPUT)
        side = self._icon_side
        glyph = icons.pixmap(self._glyph, shown.muted, side, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, glyph)


class CopyButton(GlyphButton):
    """Puts a text on the clipboard as it is; `what` names it (“Copy the event id”)."""

    def __init__(self, what: str, text: str = "", *, is_small: bool = False) -> None:
        super().__init__("copy", what, is_small=is_small)
        self.text_to_copy = text
        self.clicked.connect(self._copy)

    def _copy(self) -> None:
        QApplication.clipboard().setText(gate.clipboard_text(self.text_to_copy))


class LinkButton(QPushButton):
    """A button that looks like a link; it leads somewhere inside the window."""

    def __init__(self, text: str, size: int = Size.BODY, weight: int = Weight.NORMAL) -> None:
        super().__init__()
        self.setProperty("role", "link")
        self.setFont(theme.font(size, weight, tabular=True))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_words(text)

    def show_words(self, text: str) -> None:
        gate.set_words(self, text)


def stacked(page: QWidget, *items: QWidget, right: int = MARGIN) -> None:
    """Lay items out on a page, top down, so that the words of links stand below the other words.

    A link's focus ring reaches LINK_INSET into the left margin; `right` is the right margin.
    """
    layout = column(gap=Size.GRID + Size.HALF)
    layout.setContentsMargins(MARGIN - LINK_INSET, 2 * Size.GRID, right, MARGIN)
    for item in items:
        if isinstance(item, LinkButton):
            layout.addWidget(item, 0, Qt.AlignmentFlag.AlignLeft)
            continue
        margins = item.contentsMargins()
        margins.setLeft(margins.left() + LINK_INSET)
        item.setContentsMargins(margins)
        layout.addWidget(item)
    layout.addStretch()
    page.setLayout(layout)


class Ground(QFrame):
    """A rounded ground in a colour of the theme, with a border where `border` names one."""

    def __init__(self, ground: str, border: str | None = None, radius: int = Size.RADIUS_CARD) -> None:
        super().__init__()
        self._ground = ground
        self._border = border
        self._radius = radius

    def set_ground(self, ground: str) -> None:
        self._ground = ground
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(getattr(shown, self._ground)))
        painter.setPen(QColor(getattr(shown, self._border)) if self._border else Qt.PenStyle.NoPen)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, self._radius, self._radius)

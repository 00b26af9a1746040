"""The status strip: freshness for Finance, plumbing for Developer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from paysg_desktop.domain.figures import Freshness
from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.gate import ForeignLabel, Look
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import DAY_US, duration_text, plural, size_text, time_text, tr

_DOT = 8
_ADDRESS_LENGTH = 44
MUCH_BEHIND = 100
"""From here on Finance is told, too: its figures lag."""


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of the strip; `copies` makes it a button that copies that text."""

    text: str
    tone: str = "muted"
    copies: str = ""


def finance_parts(freshness: Freshness, senders: Sequence[str], now: int) -> tuple[Part, ...]:
    """What the finance officer wants to know: do we hear, and was anything refused.

    `senders` are the providers that are listened for; where they are several, none is named.
    """
    last = freshness.last_verified_at
    if last is None:
        heard: tuple[Part, ...] = (Part(tr("Waiting for the first delivery")),)
    else:
        sender = senders[0] if len(senders) == 1 else tr("your providers")
        words = (
            tr("Hearing from {sender}") if now - last < DAY_US else tr("Not heard from {sender} for over a day")
        )
        words = words.format(sender=sender)
        time = time_text(last, now, with_seconds=True)
        heard = (Part(words), Part(tr("last delivery {time}").format(time=time)))
    refused = plural(freshness.rejected_today, tr("{n} rejected today"), tr("{n} rejected today"))
    rejected = Part(refused, "bad") if freshness.rejected_today else Part(tr("nothing rejected today"))
    return (*heard, rejected, *(_behind(freshness) if freshness.behind >= MUCH_BEHIND else ()))


def developer_parts(freshness: Freshness, addresses: tuple[str, ...]) -> tuple[Part, ...]:
    """What the developer wants to know: where we listen, how much comes, how quickly we answer."""
    listening = tuple(Part(gate.middle(each, _ADDRESS_LENGTH), copies=each) for each in addresses[:2])
    more = len(addresses) - len(listening)
    others = (Part(tr("and {n} more").format(n=more)),) if more else ()
    today = plural(freshness.deliveries_today, tr("{n} delivery today"), tr("{n} deliveries today"))
    slowest = freshness.slowest_answer_us
    speed = tr("slowest answer this hour {time}").format(time=duration_text(slowest)) if slowest else ""
    stored = tr("{size} stored").format(size=size_text(freshness.stored_bytes))
    words = (tr("Listening") if addresses else tr("Not listening"), today, speed, stored)
    first, *rest = (Part(text) for text in words if text)
    return (first, *listening, *others, *_behind(freshness), *rest)


def _behind(freshness: Freshness) -> tuple[Part, ...]:
    if not freshness.behind:
        return ()
    return (Part(plural(freshness.behind, tr("fold {n} behind"), tr("fold {n} behind")), "caution"),)


class StatusStrip(QWidget):
    """A dot and pieces with lines between; `copied` carries the text that a piece puts on the clipboard."""

    copied = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(Size.STRIP)
        self.setAccessibleName(tr("State"))
        self._tone = "faint"
        self._parts: tuple[Part, ...] = ()
        self._widgets: list[QWidget] = []
        self._lines: list[Line] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2 * Size.GRID + _DOT + Size.GRID, 1, 2 * Size.GRID, 0)
        self._row.setSpacing(Size.GRID)
        self._row.addStretch(1)

    @property
    def parts(self) -> tuple[Part, ...]:
        return self._parts

    def show_parts(self, parts: tuple[Part, ...], tone: str) -> None:
        """Show these pieces behind a dot of this tone. Widgets are kept where only their words change."""
        self._tone = tone
        old, self._parts = self._parts, parts
        if [(part.tone, part.copies) for part in old] != [(part.tone, part.copies) for part in parts]:
            self._build(parts)
        for widget, part in zip(self._widgets, parts, strict=True):
            if isinstance(widget, ForeignLabel):
                widget.show_text(part.text)
        self.setAccessibleDescription(", ".join(part.text for part in parts))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(shown.surface))
        painter.fillRect(QRect(0, 0, self.width(), 1), QColor(shown.border))
        dot = QRectF(2 * Size.GRID, (self.height() - _DOT) / 2 + 0.5, _DOT, _DOT)
        painting.rounded(painter, dot, _DOT / 2, str(getattr(shown, self._tone)))
        painter.end()

    def _build(self, parts: tuple[Part, ...]) -> None:
        for gone in (*self._widgets, *self._lines):
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._widgets = [self._button(part) if part.copies else self._label(part) for part in parts]
        self._lines = [Line(self) for _ in parts[1:]]
        for number, widget in enumerate(self._widgets):
            if number:
                self._row.insertWidget(2 * number - 1, self._lines[number - 1])
            self._row.insertWidget(2 * number, widget)

    def _label(self, part: Part) -> QWidget:
        label = ForeignLabel(self, Look(part.tone, Qt.TextElideMode.ElideRight))
        label.setFont(theme.font(Size.SECONDARY, tabular=True))
        return label

    def _button(self, part: Part) -> QWidget:
        button = QPushButton(gate.words(part.text), self)
        button.setProperty("role", "strip")
        button.setFont(theme.font(Size.SECONDARY))
        button.setAccessibleName(tr("Copy the address {address}").format(address=part.text))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        gate.set_tooltip(button, tr("Copy {address}").format(address=part.copies))
        button.clicked.connect(lambda: self.copied.emit(part.copies))
        return button


class Line(QWidget):
    """A thin line between two pieces."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(1, 14)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        height = 14
        line = QRect(0, (self.height() - height) // 2, 1, height)
        painter.fillRect(line, QColor(theme.current().border))
        painter.end()

"""The downtime ribbon: a slim line above a list with the times in which the outside could not reach us."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.outages import OutageReport
from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.inspector.parts import LinkButton, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.ribbon_words import IMPORT, SYNC, RibbonWords, kind, told
from paysg_desktop.ui.wording import DAY_US, tr

USUAL_US = 7 * DAY_US
"""How far back outages are shown where no period is chosen."""
AGAIN_MS = 15_000
_TRACK = 4
_LEAST = 3.0
"""Pixels of an outage that is short beside the time that is shown."""
_LEFT = 10


@dataclass(frozen=True, slots=True)
class Mark:
    """An outage on the track: from and to as parts of the time that is shown, and its tone."""

    start: float
    end: float
    tone: str


class Ribbon(QWidget):
    """A sentence, one step, and below them the time that is shown with the outages on it. Hidden for none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words: RibbonWords | None = None
        self.marks: tuple[Mark, ...] = ()
        self._said = wrapped("", "muted", Size.SECONDARY)
        self.action = LinkButton(tr("Sync now"), Size.SECONDARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT + Size.ICON + Size.GRID, Size.HALF + 1, Size.GRID, Size.GRID + _TRACK)
        row.setSpacing(Size.GRID)
        row.addWidget(self._said, 1)
        row.addWidget(self.action)
        self.setAccessibleName(tr("Times out of reach"))
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._said.text()

    def show_words(self, words: RibbonWords | None, marks: tuple[Mark, ...]) -> None:
        """Say this, or (None) nothing."""
        self.words, self.marks = words, marks
        self.setVisible(words is not None)
        if words is None:
            return
        self._said.show_text(words.text)
        self._said.set_tone("muted" if words.tone == "neutral" else words.tone)
        self.setAccessibleDescription(self._said.text())
        gate.set_tooltip(self, words.hint)
        gate.set_tooltip(self._said, words.hint)
        self.action.setVisible(bool(words.action))
        if words.action:
            self.action.show_words(words.action_text)
            self.action.setEnabled(True)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        if self.words is None:
            return
        shown, painter = theme.current(), QPainter(self)
        painting.rounded(painter, QRectF(self.rect()), Size.RADIUS_BUTTON, shown.surface, shown.border)
        colour = shown.muted if self.words.tone == "neutral" else theme.kind_colours(self.words.tone)[0]
        top = (self.height() - _TRACK - Size.HALF - Size.ICON) / 2
        painting.glyph(painter, _LEFT, top, "clock-old", colour, Size.ICON, shown.surface)
        track = QRectF(_LEFT, self.height() - _TRACK - Size.HALF - 1, self.width() - 2 * _LEFT, _TRACK)
        painting.rounded(painter, track, _TRACK / 2, shown.border)
        for mark in self.marks:
            colour = theme.kind_colours(mark.tone)[0]
            painting.rounded(painter, _placed(mark, track), _TRACK / 2, colour)
        painter.end()


def _placed(mark: Mark, track: QRectF) -> QRectF:
    width = max(_LEAST, (mark.end - mark.start) * track.width())
    left = min(track.x() + mark.start * track.width(), track.right() - width)
    return QRectF(left, track.y(), width, track.height())


class ShownTime(Protocol):
    """What a list shows: a `PaymentFilter` or a `DeliveryFilter`."""

    @property
    def environment(self) -> Environment | None: ...

    @property
    def start(self) -> int | None: ...

    @property
    def end(self) -> int | None: ...


class Downtime(QObject):
    """Keeps a ribbon up to date: reads off the window's thread what `shown` gives, and words it with `words`."""

    import_requested = Signal()

    def __init__(
        self,
        desk: Desk,
        shown: Callable[[], ShownTime | None],
        words: Callable[[OutageReport, int], RibbonWords | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.ribbon = Ribbon(parent)
        self._desk = desk
        self._shown = shown
        self._words = words
        self._asked = self._answered = 0
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self.ask)
        self._again.start()
        self.ribbon.action.clicked.connect(self._act)

    @property
    def is_settled(self) -> bool:
        """Whether it says what was asked for last."""
        return self._answered == self._asked

    def ask(self) -> None:
        """Read the outages of the time that the list shows."""
        shown = self._shown()
        if shown is not None and shown.environment is not None:
            self._asked += 1
            self._desk.start(self._read, self._asked, shown.environment, shown.start, shown.end)

    def take(self, changes: Changes) -> None:
        """Take in what has moved."""
        if changes.gaps or changes.ways_in or changes.sources:
            self.ask()

    # --- inside ---

    async def _read(self, number: int, environment: Environment, start: int | None, end: int | None) -> None:
        now = self._desk.now()
        start = now - USUAL_US if start is None and end is None else start
        try:
            report = await self._desk.bridge.ask(self._desk.core.watch.report, environment, start, end)
        finally:
            self._answered = max(self._answered, number)
        if number == self._asked:
            self.ribbon.show_words(self._words(report, now), marks_of(report, start, end, now))

    def _act(self) -> None:
        words = self.ribbon.words
        if words is not None and words.action == SYNC:
            self.ribbon.action.show_words(tr("Reading…"))
            self.ribbon.action.setEnabled(False)
            self._desk.core.ask_sync()
        elif words is not None and words.action == IMPORT:
            self.import_requested.emit()


def marks_of(report: OutageReport, start: int | None, end: int | None, now: int) -> tuple[Mark, ...]:
    """The outages as parts of the time that is shown; an open end is now, an open start the first outage."""
    found = told(report, now)
    if not found:
        return ()
    last = now if end is None else min(end, now)
    first = min(each.outage.began_at for each in found) if start is None else start
    length = max(1, last - first)

    def part(at: int) -> float:
        return min(1.0, max(0.0, (at - first) / length))

    return tuple(
        Mark(
            part(each.outage.began_at),
            part(now if each.outage.ended_at is None else each.outage.ended_at),
            kind(each),
        )
        for each in found
    )

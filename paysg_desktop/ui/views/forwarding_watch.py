"""Keeps what the Forwarding view shows up to date, however much moves at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.forwarding import AttemptRow
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.models.attempts import AttemptRecords
from paysg_desktop.ui.views.forwarding_records import Forwards, read_forwards

REFRESH_MS = 300


class ForwardWatch(QObject):
    """Idle until `start`."""

    read = Signal()
    """The destinations stand as they do now."""
    learnt = Signal(object)
    """A `Changes` of attempts of which it is known whose they are."""

    def __init__(self, desk: Desk, journal: AttemptRecords, parent: QObject) -> None:
        super().__init__(parent)
        self.forwards = Forwards()
        self._desk = desk
        self._journal = journal
        self._is_started = False
        self._reads = self._shown_reads = 0
        self._arrived: dict[int, AttemptRow] = {}
        self._is_learning = False
        self._soon = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._soon.timeout.connect(self.refresh)

    @property
    def is_settled(self) -> bool:
        """Whether all that was asked for has come."""
        is_read = self._reads == self._shown_reads and not self._soon.isActive()
        return is_read and not (self._arrived or self._is_learning)

    @property
    def has_read(self) -> bool:
        """Whether the destinations are known."""
        return self._shown_reads > 0

    def start(self) -> None:
        """Read the destinations, and keep up from now on."""
        self._is_started = True
        self.refresh()

    def refresh(self) -> None:
        """Read the destinations again, and how far each is behind."""
        if self._is_started:
            self._reads += 1
            self._desk.start(self._read, self._reads)

    def take(self, changes: Changes) -> None:
        """Take in what has moved: attempts, destinations, deliveries that wait."""
        if not self._is_started:
            return
        self._arrived |= {each.id: each for each in changes.attempts}
        if self._arrived and not self._is_learning:
            self._is_learning = True
            self._desk.start(self._learn)
        if changes.destinations:
            self.refresh()
        elif (changes.attempts or changes.deliveries) and not self._soon.isActive():
            self._soon.start()

    async def _learn(self) -> None:
        try:
            while self._arrived:
                arrived, self._arrived = tuple(self._arrived.values()), {}
                rows = await self._desk.bridge.ask(self._journal.learn, arrived)
                self.learnt.emit(Changes(attempts=rows))
        finally:
            self._is_learning = False

    async def _read(self, read: int) -> None:
        try:
            forwards = await self._desk.bridge.ask(read_forwards, self._desk.core)
        finally:
            self._shown_reads = max(self._shown_reads, read)
        if read == self._reads:
            self.forwards = forwards
            self.read.emit()

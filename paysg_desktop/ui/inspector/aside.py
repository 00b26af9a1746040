"""Work that is too long for the window's thread: done beside it, and answered only while it is wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Signal

QUICK_BYTES = 16 * 1024
"""The size of a body up to which reading it takes less than a frame."""


class _Relay(QObject):
    """Brings one result over; it lives as long as its job, whatever becomes of the window."""

    done = Signal(int, object)


class Aside(QObject):
    """Answers with `done`, never for what is no longer wanted."""

    done = Signal(object)
    """What the last job that was asked for gave."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticket = 0

    def ask(self, job: Callable[[], object], *, is_quick: bool) -> bool:
        """Do a job, a quick one at once; returns whether it takes a while. Only the last one is answered."""
        self._ticket += 1
        if is_quick:
            self.done.emit(job())
            return False
        ticket, relay = self._ticket, _Relay()
        relay.done.connect(self._take)
        QThreadPool.globalInstance().start(lambda: relay.done.emit(ticket, job()))
        return True

    def drop(self) -> None:
        """Nothing that was asked for is wanted any more."""
        self._ticket += 1

    def _take(self, ticket: int, result: object) -> None:
        if ticket == self._ticket:
            self.done.emit(result)

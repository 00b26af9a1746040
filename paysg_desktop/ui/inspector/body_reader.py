"""Reads bodies for the viewer: small ones at once, large ones on a worker thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThreadPool, Signal

from paysg_desktop.ui.inspector.body_views import BodyViews, read_body

AT_ONCE = 16 * 1024
"""Bytes up to which reading takes less than a frame."""


class _Relay(QObject):
    """Brings one result over; it lives as long as its job, whatever becomes of the window."""

    done = Signal(int, object)


class BodyReader(QObject):
    """Answers with `read`, never for a body that is no longer wanted."""

    read = Signal(object)
    """A `BodyViews`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticket = 0

    def ask(self, body: bytes, *, is_revealed: bool) -> bool:
        """Read a body; returns whether that takes a while. Only the last one asked for is answered."""
        self._ticket += 1
        if len(body) <= AT_ONCE:
            self.read.emit(read_body(body, is_revealed=is_revealed))
            return False
        ticket, relay = self._ticket, _Relay()
        relay.done.connect(self._take)

        def work() -> None:
            relay.done.emit(ticket, read_body(body, is_revealed=is_revealed))

        QThreadPool.globalInstance().start(work)
        return True

    def drop(self) -> None:
        """Nothing that was asked for is wanted any more."""
        self._ticket += 1

    def _take(self, ticket: int, views: BodyViews) -> None:
        if ticket == self._ticket:
            self.read.emit(views)

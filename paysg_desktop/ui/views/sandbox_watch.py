"""Keeps what the Sandbox view shows up to date, however many attempts are made at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from paysg_desktop.sandbox_desk import Standing
from paysg_desktop.ui.desk import Desk

REFRESH_MS = 100


class SandboxWatch(QObject):
    """Idle until `start`; `read` is told when the sandbox's standing was read anew."""

    read = Signal()
    _moved = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.standing: Standing | None = None
        """How the sandbox stands; None while it does not run."""
        self._desk = desk
        self._is_started = False
        self._reads = self._shown_reads = 0
        self._soon = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._soon.timeout.connect(self.refresh)
        self._moved.connect(self._on_moved, Qt.ConnectionType.QueuedConnection)
        self._unwatch = desk.core.sandboxes.watch(self._moved.emit)

    @property
    def has_read(self) -> bool:
        """Whether it is known how the sandbox stands."""
        return self._shown_reads > 0

    @property
    def is_settled(self) -> bool:
        """Whether all that was asked for has come."""
        return self._reads == self._shown_reads and not self._soon.isActive()

    def start(self) -> None:
        """Read it, and keep up from now on."""
        if not self._is_started:
            self._is_started = True
            self.refresh()

    def refresh(self) -> None:
        if self._is_started:
            self._reads += 1
            self._desk.start(self._read, self._reads)

    def close(self) -> None:
        """Hear nothing more."""
        self._unwatch()
        self._soon.stop()

    def _on_moved(self) -> None:
        if self._is_started and not self._soon.isActive():
            self._soon.start()

    async def _read(self, read: int) -> None:
        try:
            standing = await self._desk.bridge.ask(self._desk.core.sandboxes.standing)
        finally:
            self._shown_reads = max(self._shown_reads, read)
        if read == self._reads:
            self.standing = standing
            self.read.emit()

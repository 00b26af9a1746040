"""Payments that are news to us and old for the provider: they come in on top, and belong further down."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

from paysg_desktop.domain.payment import PaymentRow

SORTED_WITHIN_MS = 700
_TOLERANCE_US = 60_000_000


class OldNews(QObject):
    """Has the list read anew once old news has come, as soon as nobody is disturbed by it."""

    def __init__(self, may_sort: Callable[[], bool], sort: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._may_sort = may_sort
        self._sort = sort
        self._newest = 0
        self._timer = QTimer(self, singleShot=True, interval=SORTED_WITHIN_MS)
        self._timer.timeout.connect(self._on_time)

    @property
    def is_settled(self) -> bool:
        """Whether the order of the list is right, or has to wait for whoever looks at it."""
        return not self._timer.isActive() or not self._may_sort()

    def note(self, rows: Iterable[PaymentRow]) -> None:
        """These have come in on top."""
        times = [row.changed_at for row in rows]
        if times and min(times) < max(self._newest, *times) - _TOLERANCE_US and not self._timer.isActive():
            self._timer.start()
        self._newest = max(self._newest, *times) if times else self._newest

    def forget(self) -> None:
        """Another list is shown."""
        self._timer.stop()
        self._newest = 0

    def _on_time(self) -> None:
        if self._may_sort():
            self._sort()
        else:
            self._timer.start()

"""Notifications that are paused: until when, and the choices of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from paysg_desktop.domain.ports import Clock
from paysg_desktop.domain.times import day_start, singapore_day

KEY = "notifications/paused_until"
HOUR_US = 3_600_000_000
MORNING_US = 8 * HOUR_US
"""Tomorrow begins when people come to work, not at midnight."""
_DAY_US = 24 * HOUR_US
_LONGEST_TIMER_MS = 60_000


class Mute(QObject):
    """`changed` is told when a pause begins or ends; the pause outlives the program."""

    changed = Signal()

    def __init__(self, clock: Clock, memory: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._memory = memory
        kept = str(memory.value(KEY, "0"))
        self._until = int(kept) if kept.isascii() and kept.isdecimal() else 0
        self._end = QTimer(self, singleShot=True)
        self._end.timeout.connect(self._look)
        self._look()

    @property
    def until(self) -> int | None:
        """Microseconds UTC; None while notifications are shown."""
        return self._until if self._until > self._clock.now() else None

    def for_an_hour(self) -> None:
        self._keep(self._clock.now() + HOUR_US)

    def until_tomorrow(self) -> None:
        """Until eight o'clock of the next day in Singapore."""
        self._keep(day_start(singapore_day(self._clock.now() + _DAY_US)) + MORNING_US)

    def off(self) -> None:
        """Show them again."""
        self._keep(0)

    def _keep(self, until: int) -> None:
        self._until = until
        self._memory.setValue(KEY, str(until))
        self.changed.emit()
        self._look()

    def _look(self) -> None:
        """Look again at its end; at once where that has passed. In steps, since a computer may sleep."""
        if not self._until:
            return
        left_ms = (self._until - self._clock.now()) // 1000
        if left_ms <= 0:
            self._keep(0)
        else:
            self._end.start(min(left_ms + 1, _LONGEST_TIMER_MS))

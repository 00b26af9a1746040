"""Garbage is collected by the window's own thread alone.

Python collects on whichever thread comes upon the threshold. What a closed dialog leaves behind would be destroyed
there, while Qt works with it on its own thread, which ends the process.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 500
_GENERATIONS = (2, 1, 0)


class Collecting(QObject):
    """From now on, and for as long as the program runs; what is there by now is never looked through again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due, as Python would."""
        due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        oldest = next((each for each in _GENERATIONS if due[each]), None)
        if oldest is not None:
            gc.collect(oldest)

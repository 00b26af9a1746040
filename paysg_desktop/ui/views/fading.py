"""Rows that have just changed glow once and fade."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtWidgets import QStyle, QWidget

from paysg_desktop.ui.theme import Size

STEP_MS = 40
MOST = 8
"""More rows changing at once are a flood, not news: they don't glow."""


class Fading(QObject):
    """Remembers which keys changed when; `stepped` asks for a repaint while any still glows."""

    stepped = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._clock = QElapsedTimer()
        self._clock.start()
        self._since: dict[int, int] = {}
        self._steps = QTimer(self, interval=STEP_MS)
        self._steps.timeout.connect(self._step)

    def begin(self, keys: tuple[int, ...]) -> None:
        """Let these rows glow from now on; nothing happens where the system asks for less movement."""
        if len(keys) > MOST or not self._may_move():
            return
        now = self._clock.elapsed()
        self._since.update(dict.fromkeys(keys, now))
        self._steps.start()

    def strength(self, key: int) -> float:
        """1 when a row has just changed, 0 when it has faded."""
        since = self._since.get(key)
        if since is None:
            return 0.0
        return max(0.0, 1.0 - (self._clock.elapsed() - since) / Size.FADE_MS)

    def _step(self) -> None:
        self._since = {key: since for key, since in self._since.items() if self.strength(key) > 0}
        if not self._since:
            self._steps.stop()
        self.stepped.emit()

    def _may_move(self) -> bool:
        return self._widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0

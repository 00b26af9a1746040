"""Says in the log when the window and its first rows were painted: how long a start takes, on any computer."""

from __future__ import annotations

import logging

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QTableView, QWidget

log = logging.getLogger(__name__)

WINDOW_PAINTED = "The window was painted."
ROWS_PAINTED = "The first rows were painted."


class FirstPaints(QObject):
    """Watches until both were told. Only for a log at level debug: it sees every event of two widgets."""

    def __init__(self, window: QWidget, table: QTableView) -> None:
        super().__init__(window)
        self._window = window
        self._table = table
        self._rows = table.viewport()
        window.installEventFilter(self)
        self._rows.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            if watched is self._window:
                self._tell(watched, WINDOW_PAINTED)
            elif watched is self._rows and self._has_rows():
                self._tell(watched, ROWS_PAINTED)
        return False

    def _has_rows(self) -> bool:
        model = self._table.model()
        return model is not None and bool(model.index(0, 0).data())

    def _tell(self, watched: QObject, what: str) -> None:
        watched.removeEventFilter(self)
        QTimer.singleShot(0, self, lambda: log.debug("%s", what))

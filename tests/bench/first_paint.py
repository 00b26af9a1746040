"""Tells of the first paint of a widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class FirstPaint(QObject):
    """Says `painted` once, on standard output, when the widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._is_told = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._is_told:
            self._is_told = True
            print("painted", flush=True)
        return False


def watch_rows(every_ms: int) -> None:
    """Tell of the first paint of a table that has rows: looked for every so many milliseconds."""
    from paysg_desktop.ui.views.table import RecordTable  # an empty window imports nothing of ours

    timer = QTimer(QApplication.instance(), interval=every_ms)

    def look() -> None:
        tables = [each for each in QApplication.allWidgets() if isinstance(each, RecordTable) and each.isVisible()]
        for table in tables:
            index = table.model().index(0, 0)
            if index.isValid() and index.data():
                timer.stop()
                FirstPaint(table.viewport())
                table.viewport().update()
                return

    timer.timeout.connect(look)
    timer.start()

"""Prints a line at the first paint of a window: an empty one, or ours with its rows loaded.

python -m tests.bench.startup_probe empty
python -m tests.bench.startup_probe ours WORKSPACE
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow


class FirstPaint(QObject):
    """Tells and ends the program at the first paint that `counts`."""

    def __init__(self, is_empty: bool) -> None:
        super().__init__()
        self._is_empty = is_empty
        self._is_told = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._is_told and self._counts(watched):
            self._is_told = True
            print("painted", flush=True)
        return False

    def _counts(self, watched: QObject) -> bool:
        if self._is_empty:
            return isinstance(watched, QMainWindow)
        table = watched.parent()
        if table is None or type(table).__name__ != "RecordTable":
            return False
        index = table.model().index(0, 0)
        return index.isValid() and bool(index.data())


def empty() -> None:
    app = QApplication(["empty"])
    watch = FirstPaint(is_empty=True)
    app.installEventFilter(watch)
    window = QMainWindow()
    window.resize(1440, 900)
    window.show()
    app.exec()


def ours(folder: Path) -> None:
    from paysg_desktop.__main__ import open_window
    from paysg_desktop.domain.window_request import WindowRequest

    app = QApplication(["ours"])
    watch = FirstPaint(is_empty=False)
    app.installEventFilter(watch)
    open_window(WindowRequest(folder, for_s=60))


if __name__ == "__main__":
    empty() if sys.argv[1] == "empty" else ours(Path(sys.argv[2]))

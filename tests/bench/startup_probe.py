"""Prints a line at the first paint of a window: an empty one, or ours with its rows loaded.

python -m tests.bench.startup_probe empty
python -m tests.bench.startup_probe ours WORKSPACE

Nothing of Qt is imported before the program does it, and only what is waited for is watched: else the probe would
measure itself.
"""

from __future__ import annotations

import sys
from pathlib import Path

LOOK_MS = 2


def empty() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    from tests.bench.first_paint import FirstPaint

    app = QApplication(["empty"])
    window = QMainWindow()
    window.resize(1440, 900)
    watch = FirstPaint(window)
    window.show()
    app.exec()
    del watch


def ours(folder: Path) -> None:
    """As `paysg_desktop.__main__` does it."""
    from paysg_desktop.beside.engine_process import EngineProcess, engine_command
    from paysg_desktop.cli import main
    from paysg_desktop.domain.window_request import WindowRequest

    del main
    request = WindowRequest(folder, for_s=60)
    engine = EngineProcess(engine_command(request.workspace, request.rate, request.log_level))
    from paysg_desktop.ui.app import application
    from paysg_desktop.ui.launch import launch
    from tests.bench.first_paint import watch_rows

    application()
    watch_rows(LOOK_MS)
    launch(request, engine)


if __name__ == "__main__":
    empty() if sys.argv[1] == "empty" else ours(Path(sys.argv[2]))

"""The real window on a workspace, watched from inside: which rows are painted, and when.

    python -m tests.bench.window_probe WORKSPACE SECONDS [modal|blocked]

With `modal` a dialog stands over the window; with `blocked` the UI thread does nothing else for two seconds of any
three. Prints its URL once the window is open, and at the end one JSON object: how long each payment took from its
arrival to its first painted row, in milliseconds, by quantile.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.settings.declarations import LISTENER_PORT
from paysg_desktop.ui.app import WindowOptions, run
from paysg_desktop.ui.models.columns import Role
from paysg_desktop.ui.views.table import RecordTable
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.bench.load import QUANTILES
from tests.owners import engined
from tests.signing import SECRET

BLOCKED_S = 2.0


class PaintWatch(QObject):
    """Sees every paint of a table and notes the rows that it shows for the first time."""

    def __init__(self) -> None:
        super().__init__()
        self.arrived: dict[int, int] = {}
        self.painted: dict[int, int] = {}

    def take(self, changes: Changes) -> None:
        """On the thread that learns it: `changed_at` is when the last byte of the delivery had come."""
        for row in changes.payments:
            self.arrived.setdefault(row.key, row.changed_at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        table = watched.parent()
        if event.type() == QEvent.Type.Paint and isinstance(table, RecordTable):
            self._note(table)
        return False

    def _note(self, table: RecordTable) -> None:
        now = time.time_ns() // 1000
        model = table.model()
        for number in range(max(0, table.rowAt(0)), model.rowCount()):
            index = model.index(number, 0)
            if not table.visualRect(index).intersects(table.viewport().rect()):
                return
            if index.data(Role.CELL) is not None:
                self.painted.setdefault(index.data(Role.KEY), now)

    def report(self) -> dict[str, float]:
        took = sorted((self.painted[key] - at) / 1000 for key, at in self.arrived.items() if key in self.painted)
        if not took:
            return {"arrived": len(self.arrived), "painted": 0}
        at = {name: took[min(len(took) - 1, int(len(took) * share))] for name, share in QUANTILES.items()}
        return {"arrived": len(self.arrived), "painted": len(took), **at}


def once_open(app: QApplication, then: Callable[[], object]) -> None:
    """Go on when the window stands and has come to rest: what opening it takes is measured elsewhere."""
    timer = QTimer(app, interval=20)

    def look() -> None:
        if any(isinstance(each, MainWindow) and each.is_settled for each in app.topLevelWidgets()):
            timer.stop()
            then()

    timer.timeout.connect(look)
    timer.start()


def hold_up(held: str, app: QApplication) -> None:
    """Keep the window busy from now on; without a name, don't."""
    if held == "modal":
        QTimer.singleShot(1500, app, lambda: QMessageBox(app.activeWindow() or app.topLevelWidgets()[0]).open())
    elif held == "blocked":
        timer = QTimer(app, interval=3000)
        timer.timeout.connect(block)
        timer.start()


def block() -> None:
    """Python that never waits for anything: the worst that a UI thread does to the others."""
    until = time.perf_counter() + BLOCKED_S
    while time.perf_counter() < until:
        pass


def main() -> None:
    folder, seconds, held = Path(sys.argv[1]), float(sys.argv[2]), "".join(sys.argv[3:])
    app = QApplication(["probe"])
    watch = PaintWatch()
    app.installEventFilter(watch)
    os.environ["PAYSG_BENCH_SECRET"] = SECRET
    reference = SecretReference("env", "PAYSG_BENCH_SECRET")
    with open_workspace(folder, "command", "error") as owner:
        owner.settings.set(LISTENER_PORT, 0)
        owner.add_endpoint(
            new_endpoint("paysg", Environment.TEST, owner.clock, path="/hook", secrets=(reference,))
        )
    with engined(folder) as (core, _):
        core.hub.subscribe(watch.take)
        ((_, url),) = core.addresses()
        once_open(app, lambda: (print(url, flush=True), hold_up(held, app)))
        run(core, WindowOptions(for_s=seconds))
    print(json.dumps(watch.report()), flush=True)


if __name__ == "__main__":
    main()

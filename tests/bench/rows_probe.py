"""The real window on a workspace with many payments, scrolled and watched from inside.

    python -m tests.bench.rows_probe WORKSPACE

Prints its URL once the list stands and has been scrolled; from then on it watches what comes in, until there is a
line on standard input. Then one JSON object: times in milliseconds, by quantile.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from paysg_desktop.core import Core
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.owner.lock import holder
from paysg_desktop.ui.app import WindowOptions, run
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.window import MainWindow
from tests.bench.load import QUANTILES
from tests.bench.memory import private_mb, resident_mb
from tests.bench.million import LIVE_PATH
from tests.owners import engined
from tests.signing import SECRET

PAGES, FAR, JUMPS = 300, 100, 10
BEAT_MS = 1
_LONGEST_S = 120.0


class Beat(QObject):
    """A timer of the UI thread: how much later than it should it runs is how long the thread was busy."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.late_ms: list[float] = []
        self._last = time.perf_counter()
        timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._beat)
        timer.start()

    def begin(self) -> None:
        self.late_ms.clear()
        self._last = time.perf_counter()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.late_ms.append(max(0.0, (now - self._last) * 1000 - BEAT_MS))
        self._last = now


class Scenario:
    """What somebody does at the window; on the UI thread, with the event loop turning between any two steps."""

    def __init__(self, window: MainWindow, url: str, engine: int) -> None:
        self._window = window
        self._url = url
        self._engine = engine
        self._beat = Beat(window)
        self._view = window.payments
        self._table = self._view.table
        self._bar = self._table.verticalScrollBar()
        self.report: dict[str, object] = {}

    def run(self) -> None:
        _spin(lambda: self._window.is_settled)
        self._window.show_scope(Scope(Environment.LIVE))
        _spin(lambda: self._window.is_settled)
        self.report["rows"] = self._view.model.rowCount()
        self._scroll()
        self._jump()
        self._watch()
        self.report["resident_mb"] = resident_mb(os.getpid())
        self.report["engine_mb"] = private_mb(self._engine)

    def _scroll(self) -> None:
        steps = [self._to(self._bar.value() + self._bar.pageStep()) for _ in range(PAGES)]
        # Pages that nobody was near before: each of them must be read.
        far = [self._to(self._bar.maximum() // FAR * number) for number in range(FAR)]
        self.report["frame"] = quantiles([frame for frame, _ in steps])
        self.report["page"] = quantiles([filled for _, filled in steps])
        self.report["far"] = quantiles([filled for _, filled in far])

    def _jump(self) -> None:
        took = []
        for _ in range(JUMPS):
            self._to(0)
            took.append(self._to(self._bar.maximum())[1])
        self.report["jump"] = quantiles(took)

    def _watch(self) -> None:
        """Events come in: first at the top, where they appear; then further down, while somebody scrolls."""
        self._to(0)
        over = threading.Event()
        threading.Thread(target=lambda: (sys.stdin.readline(), over.set()), daemon=True).start()
        print(self._url, flush=True)
        self._beat.begin()
        began = time.perf_counter()
        while not over.is_set():
            _turn()
            if time.perf_counter() - began > 3.0:
                began = time.perf_counter()
                self._to((self._bar.value() + self._bar.pageStep()) % (5 * self._bar.pageStep()))
        self.report["stalls"] = quantiles(self._beat.late_ms)

    def _to(self, place: int) -> tuple[float, float]:
        """Scroll there: milliseconds until it is painted, and until it is painted with every row in place."""
        began = time.perf_counter()
        self._bar.setValue(place)
        self._table.viewport().repaint()
        frame = time.perf_counter() - began
        if not self._is_filled():
            _spin(self._is_filled)
            self._table.viewport().repaint()
        return frame * 1000, (time.perf_counter() - began) * 1000

    def _is_filled(self) -> bool:
        first, last = self._table.rowAt(0), self._table.rowAt(self._table.viewport().height() - 1)
        model = self._view.model
        end = model.rowCount() - 1 if last < 0 else last
        return all(model.key_at(row) in model.cache for row in range(max(0, first), end + 1))


def quantiles(took_ms: list[float]) -> dict[str, float]:
    ordered = sorted(took_ms)
    return {name: ordered[min(len(ordered) - 1, int(len(ordered) * share))] for name, share in QUANTILES.items()}


def _turn() -> None:
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _spin(is_done: Callable[[], bool]) -> None:
    until = time.perf_counter() + _LONGEST_S
    while not is_done():
        if time.perf_counter() > until:
            raise RuntimeError("The window did not come to rest.")
        _turn()


def _begin(core: Core, url: str) -> dict[str, object]:
    """Run the scenario in the window, then close it; its report."""
    owner = holder(core.workspace)
    assert owner is not None
    done: dict[str, object] = {}

    def begin() -> None:
        (window,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
        scenario = Scenario(window, url, owner.pid)
        try:
            scenario.run()
            done.update(scenario.report)
        finally:
            window.quit()

    QTimer.singleShot(500, begin)
    run(core, WindowOptions(for_s=10 * _LONGEST_S))
    return done


def main() -> None:
    os.environ["PAYSG_BENCH_SECRET"] = SECRET
    QApplication(["probe"])
    with engined(Path(sys.argv[1])) as (core, _):
        url = next(url for _, url in core.addresses() if url.endswith(LIVE_PATH))
        done = _begin(core, url)
    print(json.dumps(done), flush=True)


if __name__ == "__main__":
    main()

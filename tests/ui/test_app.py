"""Starting and ending: by itself, by a signal, and with a picture."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.verification import Status
from paysg_desktop.settings.declarations import ON_CLOSE
from paysg_desktop.ui import screenshot
from paysg_desktop.ui.app import WindowOptions, run
from paysg_desktop.ui.presence.closing import ClosingDialog
from paysg_desktop.ui.window import MainWindow
from tests.ui.windows import Desktop

LOOK_MS = 10


@contextmanager
def once(app: QApplication, holds: Callable[[], bool], act: Callable[[], object]) -> Iterator[None]:
    """Look again and again while Qt's loop runs, and act as soon as this holds: a slow start is waited for.

    What never came to hold is forgotten with the block: no later test is closed, or sent a signal.
    """
    timer = QTimer(app, interval=LOOK_MS)

    def look() -> None:
        if holds():
            timer.stop()
            act()

    timer.timeout.connect(look)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        timer.deleteLater()


def is_shown(app: QApplication) -> bool:
    return any(each.isVisible() and isinstance(each, MainWindow) for each in app.topLevelWidgets())


def test_the_window_ends_by_itself(workspace: Desktop, qapp: QApplication) -> None:
    assert run(workspace.core, WindowOptions(for_s=0.1, theme="light")) == 0
    assert not any(window.isVisible() for window in qapp.topLevelWidgets())


def test_closing_the_window_ends_the_program(workspace: Desktop, qapp: QApplication) -> None:
    workspace.core.settings.set(ON_CLOSE, "quit")
    with once(qapp, lambda: is_shown(qapp), qapp.closeAllWindows):
        assert run(workspace.core, WindowOptions(theme="light")) == 0


def test_closing_the_window_asks_first(workspace: Desktop, qapp: QApplication) -> None:
    def questions() -> list[ClosingDialog]:
        return [each for each in qapp.allWidgets() if isinstance(each, ClosingDialog) and each.isVisible()]

    with (
        once(qapp, lambda: is_shown(qapp), qapp.closeAllWindows),
        once(qapp, lambda: bool(questions()), lambda: questions()[0].leave.click()),
    ):
        assert run(workspace.core, WindowOptions(theme="light")) == 0
    assert workspace.core.settings.get(ON_CLOSE) == "quit"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_program(workspace: Desktop, qapp: QApplication, number: signal.Signals) -> None:
    before, last = signal.getsignal(number), signal.getsignal(signal.SIGTERM)
    # SIGTERM is taken over after SIGINT, for which the loop's runner has a handler of its own from the start.
    with once(qapp, lambda: signal.getsignal(signal.SIGTERM) != last, lambda: os.kill(os.getpid(), number)):
        assert run(workspace.core, WindowOptions(theme="light")) == 0
    assert signal.getsignal(number) == before


@pytest.mark.parametrize("view", ["payments", "deliveries"])
def test_a_picture_shows_an_open_inspector(
    workspace: Desktop, qapp: QApplication, tmp_path: Path, view: str
) -> None:
    workspace.pay(*range(1, 20))
    workspace.deliver(workspace.delivery(30, Status.FAILED))
    path = tmp_path / "window.png"
    assert run(workspace.core, WindowOptions(screenshot=path, view=view, theme="dark", size=(1280, 800))) == 0
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1280, 800)
    assert len({image.pixel(x, y) for x in range(900, 1270, 3) for y in range(90, 700, 3)}) > 20


@pytest.mark.expected_log("No screenshot: 8 payments")
def test_no_picture_without_data(
    workspace: Desktop, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screenshot, "DATA_WITHIN_S", 0.2)
    path = tmp_path / "window.png"
    assert run(workspace.core, WindowOptions(screenshot=path, theme="light")) == 1
    assert not path.exists()

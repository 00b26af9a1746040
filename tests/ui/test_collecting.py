"""What a window leaves behind is destroyed on its own thread."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from paysg_desktop.ui.collecting import Collecting
from tests.ui.windows import run_window, until


class Left:
    """Something in a cycle that notes on which thread it goes."""

    gone: list[threading.Thread]

    def __init__(self, gone: list[threading.Thread]) -> None:
        self.gone, self.me = gone, self

    def __del__(self) -> None:
        self.gone.append(threading.current_thread())


@pytest.fixture
def collecting(qapp: QApplication) -> Iterator[Collecting]:
    parent = QObject()
    yield Collecting(parent)
    del parent
    gc.unfreeze()


def test_garbage_is_collected_on_this_thread_alone(collecting: Collecting, qapp: QApplication) -> None:
    gone: list[threading.Thread] = []

    def litter() -> None:
        Left(gone)
        kept = [[number] for number in range(20 * gc.get_threshold()[0])]
        assert kept

    other = threading.Thread(target=litter)
    other.start()
    other.join()
    assert not gc.isenabled()
    assert gone == [], "the thread that made more than enough of it collects none"

    async def look() -> None:
        made = [[number] for number in range(2 * gc.get_threshold()[0])]
        await until(lambda: bool(gone))
        assert made

    run_window(qapp, look())
    assert gone == [threading.current_thread()]

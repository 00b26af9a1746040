"""Ctrl+C in the terminal, and the system's wish to end, close the window as its own button does."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_LOOK_MS = 250


@contextmanager
def interrupts(end: Callable[[], None]) -> Iterator[None]:
    """Call `end` on the window's loop for each signal that comes inside the block."""
    loop = asyncio.get_running_loop()
    try:
        for each in _SIGNALS:
            loop.add_signal_handler(each, end)
    except NotImplementedError:  # Windows: Python looks for signals only when it is awake
        with _looking(end):
            yield
        return
    try:
        yield
    finally:
        for each in _SIGNALS:
            loop.remove_signal_handler(each)


@contextmanager
def _looking(end: Callable[[], None]) -> Iterator[None]:
    before = {each: signal.signal(each, lambda *_: end()) for each in _SIGNALS}
    awake = QTimer(interval=_LOOK_MS)
    awake.timeout.connect(lambda: None)
    awake.start()
    try:
        yield
    finally:
        awake.stop()
        for each, handler in before.items():
            signal.signal(each, handler)

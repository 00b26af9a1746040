"""Qt's event loop as asyncio's: the one module that knows qasync."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

import qasync
from PySide6.QtWidgets import QApplication

T = TypeVar("T")


def run_with_qt(app: QApplication, work: Coroutine[Any, Any, T]) -> T:
    """Run `work` while Qt's loop runs; returns when it does. Closing windows does not end it."""
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: new_loop(app)) as runner:
        return runner.run(work)


def new_loop(app: QApplication, *, is_running: bool = False) -> asyncio.AbstractEventLoop:
    """An asyncio loop on Qt's; with `is_running`, for a Qt loop that somebody else runs (tests do)."""
    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(app, already_running=is_running)
    return loop

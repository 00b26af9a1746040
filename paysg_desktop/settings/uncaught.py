"""Exceptions that nobody caught go to the log, through its redaction, never as a traceback to the terminal."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from paysg_desktop.settings.crashes import note_uncaught

log = logging.getLogger("paysg_desktop.uncaught")


def log_uncaught() -> None:
    """From now on, for every thread of this process."""
    sys.excepthook = _on_main
    threading.excepthook = _on_thread


def _on_main(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    note_uncaught(error)
    log.critical("An error inside the program was not handled", exc_info=(kind, error, trace))


def _on_thread(happened: threading.ExceptHookArgs) -> None:
    error = happened.exc_value
    if error is None or isinstance(error, SystemExit):
        return
    note_uncaught(error)
    name = happened.thread.name if happened.thread else "unknown"
    log.critical(
        "An error on the thread %s was not handled", name, exc_info=(type(error), error, happened.exc_traceback)
    )

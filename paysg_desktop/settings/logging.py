"""Where log records go, and the one filter that all of them pass."""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TextIO

from paysg_desktop.domain.errors import StorageError, UsageError
from paysg_desktop.settings.files import PRIVATE_FILE
from paysg_desktop.settings.redaction import redact, register_secret, visible

__all__ = ["FILE_NAME", "WINDOW_FILE_NAME", "RedactionFilter", "configure", "redact", "register_secret"]

FILE_NAME = "paysg-desktop.log"
WINDOW_FILE_NAME = "paysg-desktop-window.log"
_LEVELS = {"debug", "info", "warning", "error"}
_FILE_BYTES = 1_000_000
_FILES_BEHIND = 2
_LONGEST_MESSAGE = 4000
_MARGIN = "    | "
"""Stands before each line of a traceback, so that no text inside it can pass for a record."""
_TALKATIVE = ("uvicorn", "uvicorn.error", "uvicorn.access", "httpx", "httpcore", "keyring", "asyncio", "pyngrok")


class RedactionFilter(logging.Filter):
    """Rewrites a record in place: message with its arguments, exception and stack all masked and visible.

    In place, because a handler that fails prints the record that it holds.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = _clean_message(record), ()
        if record.exc_info:
            record.exc_text = _clean_block(logging.Formatter().formatException(record.exc_info))
            record.exc_info = None
        if record.stack_info and not record.stack_info.startswith(_MARGIN):
            record.stack_info = _clean_block(record.stack_info)
        return True


class _StreamHandler(logging.StreamHandler[TextIO]):
    """A type of our own, so that a second `configure` knows what the first one added."""


class _FileHandler(RotatingFileHandler):
    """The rotating file, readable by its owner only."""

    def _open(self) -> TextIOWrapper:
        handle = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, PRIVATE_FILE)
        return os.fdopen(handle, "a", encoding="utf-8", errors="backslashreplace")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        """A full disk must not turn each record into a traceback; the other stream still has it."""


def configure(
    level: str, stream: TextIO | None = None, directory: Path | None = None, file_name: str = FILE_NAME
) -> Callable[[], None]:
    """Log to `stream` (default: standard error) and, given a directory, to a rotating file in it.

    Each process of a workspace has a file of its own: rotation does not work for two. Calling it
    again replaces what the call before set up. Returns what takes everything back. Raises UsageError for an
    unknown level and StorageError when the file can't be opened.
    """
    if level not in _LEVELS:
        raise UsageError(f"The log level is one of {', '.join(sorted(_LEVELS))}.")
    root = logging.getLogger()
    handlers: list[logging.Handler] = [_StreamHandler(stream or sys.stderr)]
    if directory is not None:
        handlers.append(_file_handler(directory / file_name))
    _remove(root, [handler for handler in root.handlers if isinstance(handler, _StreamHandler | _FileHandler)])
    levels_before = {name: logging.getLogger(name).level for name in ("", *_TALKATIVE)}
    for handler in handlers:
        handler.setFormatter(_formatter())
        handler.addFilter(RedactionFilter())
        root.addHandler(handler)
    root.setLevel(level.upper())
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)

    def undo() -> None:
        _remove(root, handlers)
        for name, before in levels_before.items():
            logging.getLogger(name).setLevel(before)

    return undo


def set_level(level: str) -> None:
    """Log from this level on, from now on: `debug`, `info`, `warning` or `error`."""
    logging.getLogger().setLevel(level.upper())


def _file_handler(path: Path) -> _FileHandler:
    try:
        return _FileHandler(path, maxBytes=_FILE_BYTES, backupCount=_FILES_BEHIND)
    except OSError as error:
        raise StorageError(f"The log {path} can't be written: {error.strerror}.") from error


def _formatter() -> logging.Formatter:
    formatter = logging.Formatter(
        "%(asctime)s.%(msecs)03dZ %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S"
    )
    formatter.converter = time.gmtime
    return formatter


def _remove(root: logging.Logger, handlers: list[logging.Handler]) -> None:
    for handler in handlers:
        root.removeHandler(handler)
        # On a full disk the last lines can't be written; closing says so once more.
        with suppress(OSError):
            handler.close()


def _clean_message(record: logging.LogRecord) -> str:
    try:
        text = record.getMessage()
    except (TypeError, ValueError, KeyError):
        return "(a log message whose arguments do not fit; they are not shown)"
    text = visible(redact(text))
    if len(text) <= _LONGEST_MESSAGE:
        return text
    return f"{text[:_LONGEST_MESSAGE]}… ({len(text) - _LONGEST_MESSAGE} more characters)"


def _clean_block(text: str) -> str:
    return "\n".join(_MARGIN + visible(line) for line in redact(text).split("\n"))

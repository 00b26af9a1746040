"""Ending in order when the system asks."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterable
from contextlib import suppress


def end_event(signals: Iterable[signal.Signals]) -> asyncio.Event:
    """Set by each of these; in place before anybody is told that we listen. On the loop that runs."""
    asked_to_end = asyncio.Event()
    for name in signals:
        with suppress(NotImplementedError):  # Windows' loop has no signal handlers; Ctrl-C arrives as an exception
            asyncio.get_running_loop().add_signal_handler(name, asked_to_end.set)
    return asked_to_end

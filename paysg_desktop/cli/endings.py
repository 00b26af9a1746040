"""Ending in order when the system asks."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterable, Sequence
from contextlib import suppress

from paysg_desktop.core import Core


def end_event(signals: Iterable[signal.Signals]) -> asyncio.Event:
    """Set by each of these; in place before anybody is told that we listen. On the loop that runs."""
    asked_to_end = asyncio.Event()
    for name in signals:
        with suppress(NotImplementedError):  # Windows' loop has no signal handlers; Ctrl-C arrives as an exception
            asyncio.get_running_loop().add_signal_handler(name, asked_to_end.set)
    return asked_to_end


async def stop_receiving(core: Core, beside: Sequence[asyncio.Task[None]]) -> None:
    """Let the listener end with all that it accepted, then what runs beside it; the last is a demo's sender."""
    if core.is_demo:
        beside[-1].cancel()  # else what it sends would find nobody
    await core.stop_listening()
    for each in beside:
        each.cancel()
    await asyncio.gather(*beside, return_exceptions=True)

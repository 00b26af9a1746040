"""`paysg-desktop engine`: owns the workspace for the window that started it, and ends with it.

The window holds the other ends of standard input and output. The first line that is written says where the
workspace is and what stands in the way, or why it can't be owned; each line that is read asks for a secret of this
session or gives one, and is answered with a line. When the input ends, however that came, the engine ends, too.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from typing import Any

import click

from paysg_desktop.bootstrap import demo_traffic, open_demo, open_workspace
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.endings import end_event, stop_receiving
from paysg_desktop.core import SWITCH_INTERVAL_S, WINDOW, Core
from paysg_desktop.domain.endpoint import SecretReference
from paysg_desktop.domain.errors import PaySGDesktopError, RefusedError, UsageError
from paysg_desktop.domain.tasks import spawn
from paysg_desktop.owner.channel import error_json
from paysg_desktop.settings.crashes import watched
from paysg_desktop.settings.declarations import LISTENER_PORT

_CHUNK_BYTES = 65_536


@click.command(hidden=True)
@click.option("--demo", is_flag=True)
@click.option("--rate", default=1.0)
@pass_context
def engine(context: CliContext, demo: bool, rate: float) -> None:
    """Own the workspace for a window. The window starts this by itself."""
    with suppress(ValueError):  # a keyboard interrupts the window, which then ends us
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with watched("engine"), _opened(context, demo) as core:
            asyncio.run(_run(core, rate))
    except PaySGDesktopError as error:
        _say({"error": error_json(error)})


def _opened(context: CliContext, demo: bool) -> AbstractContextManager[Core]:
    if demo:
        return open_demo(WINDOW, context.log_level)
    return open_workspace(context.folder, WINDOW, context.log_level)


async def _run(core: Core, rate: float) -> None:
    sys.setswitchinterval(SWITCH_INTERVAL_S)  # the writer and what is forwarded share the interpreter with us
    asked_to_end = end_event((signal.SIGTERM,))
    beside = [spawn(core.poll())]
    notice = await _listen(core)
    # What waits from before goes on to its destinations, whether anything is received or not.
    beside.append(spawn(core.forwards.run()))
    if core.is_demo:
        ((_, url),) = core.addresses()
        beside.append(spawn(demo_traffic(core, url, rate).run()))
    _say({"workspace": str(core.workspace), "notice": notice})
    # Nothing wakes a thread that waits for input: it is left behind when a signal ends us.
    loop = asyncio.get_running_loop()
    threading.Thread(target=_converse, args=(core, loop, asked_to_end), name="window", daemon=True).start()
    await asked_to_end.wait()
    await stop_receiving(core, beside)


async def _listen(core: Core) -> str:
    """Why nothing is received, or nothing. A port that is taken stops no one from looking at what is stored."""
    try:
        await core.listen(port=0 if core.is_demo else core.settings.get(LISTENER_PORT))
    except (RefusedError, UsageError) as error:
        return str(error)
    return ""


def _converse(core: Core, loop: asyncio.AbstractEventLoop, asked_to_end: asyncio.Event) -> None:
    """Answer what the window asks, until it has nothing more to ask or is gone."""
    questions: dict[str, Callable[[dict[str, Any]], Any]] = {
        "keep": lambda asked: str(core.keep_for_session(asked["name"], asked["value"])),
        "reload": lambda _: core.reload_book(),
        "get": lambda asked: core.secrets.get(SecretReference("session", asked["name"])),
    }
    try:
        for line in _lines():
            asked = json.loads(line)
            try:
                _say({"result": questions[asked["do"]](asked)})
            except PaySGDesktopError as error:
                _say({"error": error_json(error)})
    finally:
        loop.call_soon_threadsafe(asked_to_end.set)


def _lines() -> Iterator[bytes]:
    """The lines of standard input, read past its buffer, whose lock would be held as the program ends."""
    waiting = b""
    while chunk := os.read(sys.stdin.fileno(), _CHUNK_BYTES):
        *lines, waiting = (waiting + chunk).split(b"\n")
        yield from lines


def _say(message: dict[str, Any]) -> None:
    with suppress(OSError):  # the window is gone: the end of the input says so, too
        sys.stdout.write(json.dumps(message) + "\n")
        sys.stdout.flush()

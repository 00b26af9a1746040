"""Programs that ways in start, and that end with us, however we end.

On Linux and macOS a child gets a session and a process group of its own, and in it a watcher: a small `sh` that
reads a pipe of which we alone hold the other end. When we stop the child, end, crash or are killed, the pipe ends,
and the watcher ends the group: politely, and after 3 s by force. On Windows the child is in a job that the system
ends with the last handle to it, which is ours.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from paysg_desktop.domain.errors import TunnelError
from paysg_desktop.tunnel.lines import Lines
from paysg_desktop.tunnel.surroundings import plain_surroundings

OnLine = Callable[[str], None]
GRACE_S = 3.0
"""What a program gets to end by itself."""
_MARGIN_S = 2.0
_LAST_WORDS_S = 1.0
"""How long the output of a program that ended is waited for: a child of its own may hold it open."""
# `kill … 0` means the group that the watcher is in, so no number that is somebody else's by now is ever signalled.
# It is nobody's child (twice forked): the program that takes the shell's place knows of none. It holds no output,
# so that what is printed ends with the program.
_LEASHED = f"""exec 3<&0 </dev/null
( ( trap '' HUP INT TERM; read -r line <&3; kill -TERM 0; sleep {GRACE_S:g}; kill -KILL 0 ) >/dev/null 2>&1 & )
exec 3<&-
exec "$@"
"""


class Child:
    """A running program, on the loop that started it. Made by `start_child`."""

    def __init__(self, transport: asyncio.SubprocessTransport, watched: _Watched, job: Any) -> None:
        self._transport = transport
        self._watched = watched
        self._job = job
        self.pid = transport.get_pid()

    async def wait(self) -> int:
        """When it has ended, and all that it printed was told: its exit code, negative for a signal."""
        await asyncio.shield(self._watched.ended)
        await asyncio.wait([self._watched.told], timeout=_LAST_WORDS_S)
        return cast("int", self._transport.get_returncode())

    async def stop(self) -> None:
        """End it and all that it started: politely, after 3 s by force. Again, or when it has ended, this is
        harmless."""
        self._leave()
        if not await _comes(self._watched.ended, GRACE_S + _MARGIN_S):
            # Somebody killed the watcher. The number is still the child's: nobody has asked how it ended.
            self._transport.kill()
            # One that the system itself can't end (it hangs in a driver) must not hold us for ever.
            await _comes(self._watched.ended, _MARGIN_S)
        await _comes(
            self._watched.told, GRACE_S + _MARGIN_S
        )  # children of its own hold its output while they live
        self._transport.close()

    def _leave(self) -> None:
        if self._job is not None:
            self._job.end()
        leash = self._transport.get_pipe_transport(0)
        if leash is not None:
            leash.close()


class _Watched(asyncio.SubprocessProtocol):
    """Hears what the program prints and that it has ended. `told`: nothing is printed any more."""

    def __init__(self, on_line: OnLine) -> None:
        self._on_line = on_line
        self._lines = Lines()
        self._transport: asyncio.SubprocessTransport | None = None
        loop = asyncio.get_running_loop()
        self.ended: asyncio.Future[None] = loop.create_future()
        self.told: asyncio.Future[None] = loop.create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.SubprocessTransport", transport)

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        del fd
        for line in self._lines.feed(data):
            self._on_line(line)

    def pipe_connection_lost(self, fd: int, exc: Exception | None) -> None:
        del exc
        if fd == 1 and not self.told.done():
            for line in self._lines.end():
                self._on_line(line)
            self.told.set_result(None)

    def process_exited(self) -> None:
        if not self.ended.done():
            self.ended.set_result(None)
        # What it left behind ends with it, whether anybody stops it or not.
        leash = self._transport.get_pipe_transport(0) if self._transport else None
        if leash is not None:
            leash.close()


async def start_child(argv: Sequence[str], on_line: OnLine, env: Mapping[str, str] | None = None) -> Child:
    """Start a program; no shell reads `argv`, and no secret belongs into it. Raises TunnelError when it can't.

    It reads nothing. Each line that it prints, on either output, goes to `on_line` on this loop, cut at 4 kB: it
    is foreign text. It gets the plain variables of our environment (`plain_surroundings`) and those of `env`.
    Whoever starts it calls `stop`, in the end, whether it has ended or not.
    """
    surroundings = {**plain_surroundings(os.environ), **(env or {})}
    program = shutil.which(argv[0], path=surroundings.get("PATH"))
    if program is None:
        raise TunnelError(
            f"There is no program “{argv[0]}” on this computer.",
            "Install it, or give its whole path.",
            is_final=True,
        )
    watched = _Watched(on_line)
    try:
        return await _start([program, *argv[1:]], watched, surroundings)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "what it is called with can't be passed on"
        raise TunnelError(
            f"The program “{argv[0]}” could not be started: {reason}.",
            "Look whether it runs in a terminal.",
        ) from error


async def _comes(future: asyncio.Future[None], within_s: float) -> bool:
    done, _ = await asyncio.wait([future], timeout=within_s)
    return bool(done)


if sys.platform == "win32":
    from paysg_desktop.tunnel.windows_job import SUSPENDED, Job

    async def _start(argv: Sequence[str], watched: _Watched, env: Mapping[str, str]) -> Child:
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP | SUSPENDED
        transport, _ = await asyncio.get_running_loop().subprocess_exec(
            lambda: watched,
            *argv,
            stdin=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
            env=env,
            creationflags=flags,
        )
        job = Job()
        try:
            job.take_in(transport.get_pid())
        except OSError:
            transport.kill()
            transport.close()
            raise
        return Child(transport, watched, job)

else:

    async def _start(argv: Sequence[str], watched: _Watched, env: Mapping[str, str]) -> Child:
        transport, _ = await asyncio.get_running_loop().subprocess_exec(
            lambda: watched,
            *("/bin/sh", "-c", _LEASHED, "paysg-desktop-leash", *argv),
            stdin=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=env,
            start_new_session=True,
        )
        return Child(transport, watched, None)

"""Takes connections of other computers: who is on no list is closed before a byte of theirs is read."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable

from paysg_desktop.domain.tasks import spawn
from paysg_desktop.listener.delays import Pause
from paysg_desktop.listener.doors import Outer
from paysg_desktop.listener.limits import Limits

_RETRY_S = 1.0
"""After the system refused us a connection: there are too many files open, mostly."""


class OuterDoor:
    """asyncio's own server would begin TLS with everybody; here nobody unknown costs more than a close.

    `make` gives the protocol of a connection, which starts once TLS stands. Handshakes have the deadline of a
    request, and there are never more under way than connections are allowed.
    """

    def __init__(
        self, outer: Outer, make: Callable[[], asyncio.Protocol], limits: Limits, pause: Pause = asyncio.sleep
    ) -> None:
        self._outer = outer
        self._make = make
        self._limits = limits
        self._pause = pause
        self._accepting: asyncio.Task[None] | None = None
        self._beginning: dict[asyncio.Task[None], socket.socket] = {}

    def start(self) -> None:
        self._accepting = spawn(self._accept())

    async def stop(self) -> None:
        """Take nobody any more, and give up those that have not begun."""
        beginning = dict(self._beginning)
        tasks = [*beginning, *([self._accepting] if self._accepting else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for task, connection in beginning.items():
            if task.cancelled():
                connection.close()
        self._outer.sock.close()

    async def _accept(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            try:
                connection, address = await loop.sock_accept(self._outer.sock)
            except OSError:
                await self._pause(_RETRY_S)
                continue
            is_full = len(self._beginning) >= self._limits.max_connections
            if is_full or not self._outer.proxies.admits(str(address[0])):
                connection.close()
                continue
            task = spawn(self._begin(connection))
            self._beginning[task] = connection
            task.add_done_callback(self._beginning.pop)

    async def _begin(self, connection: socket.socket) -> None:
        tls = self._outer.tls
        limits = self._limits
        try:
            await asyncio.get_running_loop().connect_accepted_socket(
                self._make,
                connection,
                ssl=tls,
                ssl_handshake_timeout=None if tls is None else limits.deadline_s,
                ssl_shutdown_timeout=None if tls is None else limits.linger_s,
            )
        except OSError:  # no TLS, another one, or gone meanwhile: whoever it was, nothing was said to us
            connection.close()

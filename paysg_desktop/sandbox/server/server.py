"""The sandbox's life: its socket, its loop's tasks, its end."""

from __future__ import annotations

import asyncio
import errno
import socket
import sys
from pathlib import Path

from uvicorn.config import Config
from uvicorn.server import ServerState

from paysg_desktop.domain.errors import PortTakenError, UsageError
from paysg_desktop.domain.ports import Clock
from paysg_desktop.sandbox.server.app import SandboxApp
from paysg_desktop.sandbox.server.connection import SandboxProtocol
from paysg_desktop.sandbox.server.people import People
from paysg_desktop.sandbox.server.switches import SandboxOptions
from paysg_desktop.sandbox.server.world import Pause, World

_LOOPBACK = "127.0.0.1"
_BACKLOG = 128


class SandboxServer(People):
    """A sandbox in `folder`, on loopback alone. Everything but the constructor belongs to the loop of `start`.

    The addresses are known once it has started, the keys and ids at once. It starts once; whoever wants it again
    makes another on the same folder. `pause` is what a fault waits with.
    """

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        port: int = 0,
        options: SandboxOptions | None = None,
        pause: Pause = asyncio.sleep,
    ) -> None:
        """Read the folder's state (10,000 payments in well under 2 s). Raises RefusedError or StorageError."""
        super().__init__(World(folder, clock, options or SandboxOptions(), pause))
        identity = self.world.identity
        self.paysg_key = identity.paysg_key
        self.yoco_key = identity.yoco_key
        self.gateway_token = identity.gateway_token
        self.webhook_secret = identity.webhook_secret
        self.payment_service_ids = identity.payment_service_ids
        self.control_token = self.world.control_token
        self._port = port
        self._state = ServerState()
        self._server: asyncio.Server | None = None

    @property
    def base_url(self) -> str:
        """PaySG's: `http://127.0.0.1:PORT`; empty before the start."""
        return self.world.base_url

    @property
    def yoco_url(self) -> str:
        return f"{self.base_url}/yoco/api"

    @property
    def gateway_url(self) -> str:
        return f"{self.base_url}/gateway"

    async def start(self) -> None:
        """Take requests and send webhooks from now on. Raises PortTakenError."""
        sock = _bound(self._port)
        self.world.base_url = f"http://{_LOOPBACK}:{sock.getsockname()[1]}"
        config = _config(SandboxApp(self))
        self._server = await asyncio.get_running_loop().create_server(
            lambda: SandboxProtocol(config, self._state), sock=sock, backlog=_BACKLOG
        )
        self.world.post.start()

    async def stop(self) -> None:
        """Break off what is under way; what was committed is kept. Doing it twice is doing it once."""
        server, self._server = self._server, None
        if server is not None:
            server.close()
            await self.world.post.stop()
            await self._end_requests()
        self.world.state.close()

    async def _end_requests(self) -> None:
        """The connections go first: on one that stands, uvicorn would answer 500 for what is cancelled."""
        for connection in list(self._state.connections):
            transport = getattr(connection, "transport", None)
            if transport is not None:
                transport.abort()
        await asyncio.sleep(0)
        tasks = self._state.tasks.copy()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _bound(port: int) -> socket.socket:
    # Without the protocol's number asyncio leaves Nagle's algorithm on, and every answer waits 40 ms.
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        _make_exclusive(sock)
        sock.bind((_LOOPBACK, port))
        sock.listen(_BACKLOG)
    except (OSError, OverflowError) as error:
        sock.close()
        if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
            raise PortTakenError(
                f"Port {port} is taken by another program. Stop it, or choose another: --port 0 takes a free one."
            ) from None
        raise UsageError(f"The sandbox can't have port {port}: choose one from 1024 to 65535, or 0.") from None
    sock.setblocking(False)
    return sock


def _make_exclusive(sock: socket.socket) -> None:
    """Windows lets a second program share a port unless told not to; elsewhere a port in TIME_WAIT is free."""
    if sys.platform == "win32":
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    else:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)


def _config(app: SandboxApp) -> Config:
    """uvicorn as a library: no signals, no lifespan, no log of its own, no headers of its own."""
    config = Config(
        app,
        interface="asgi3",
        http=SandboxProtocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        date_header=False,
    )
    config.load()
    return config

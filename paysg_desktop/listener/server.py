"""The embedded server: our own bound socket, on the loop that runs."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Collection

from uvicorn.config import Config
from uvicorn.server import ServerState

from paysg_desktop.domain.ports import Clock
from paysg_desktop.listener.app import Receive, WebhookApp
from paysg_desktop.listener.bound import BACKLOG
from paysg_desktop.listener.connections import Connections
from paysg_desktop.listener.delays import Delays, Pause
from paysg_desktop.listener.doors import Outer
from paysg_desktop.listener.limits import Limits
from paysg_desktop.listener.outer_door import OuterDoor
from paysg_desktop.listener.policy import Policy
from paysg_desktop.listener.protocol import Surroundings, WebhookProtocol


class ListenerServer:
    """Serves `sock` (see `bound.bind`) and the outer door where there is one, and owns both from here on.

    `receive` gets the path and the request as received, and gives what to answer; when it raises, the answer is
    503. It runs until it is done even when its sender has gone. `knows_path` and `allowed_hosts`
    (`policy.Policy`) are asked anew for every request. Only on the loop that `start` ran on.
    """

    def __init__(
        self,
        sock: socket.socket,
        receive: Receive,
        knows_path: Callable[[str], bool],
        allowed_hosts: Callable[[], Collection[str]],
        clock: Clock,
        limits: Limits | None = None,
        pause: Pause = asyncio.sleep,
        outer: Outer | None = None,
    ) -> None:
        self._sock = sock
        self._limits = limits or Limits()
        self._pause = pause
        self._outer = outer
        self._door: OuterDoor | None = None
        self._delays = Delays(self._limits, pause)
        self._app = WebhookApp(receive, self._delays)
        self._clock = clock
        self.port: int = sock.getsockname()[1]
        own_names = () if outer is None else (outer.name,)
        self._policy = Policy(knows_path, allowed_hosts, self.port, self._limits, own_names)
        self._state = ServerState()
        self._connections = Connections(self._limits.max_connections)
        self._server: asyncio.Server | None = None

    @property
    def base_url(self) -> str:
        """Where this computer itself reaches it."""
        host = self._sock.getsockname()[0]
        return f"http://[{host}]:{self.port}" if ":" in host else f"http://{host}:{self.port}"

    @property
    def outer_url(self) -> str | None:
        """Where proxies on other computers reach it; None where it is for this computer alone."""
        return None if self._outer is None else self._outer.url

    async def start(self) -> None:
        """Take connections from now on."""
        surroundings = Surroundings(
            config=self._config(),
            state=self._state,
            connections=self._connections,
            check=self._policy.check,
            clock=self._clock,
            limits=self._limits,
        )

        def connected() -> WebhookProtocol:
            return WebhookProtocol(surroundings)

        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(connected, sock=self._sock, backlog=BACKLOG)
        if self._outer is not None:
            self._door = OuterDoor(self._outer, connected, self._limits, self._pause)
            self._door.start()

    async def stop(self) -> None:
        """Close the socket and every connection; requests being answered get `stop_grace_s` to end.

        Answers that are held back on purpose go out now.
        """
        if self._server is None:
            self._sock.close()
            if self._outer is not None:
                self._outer.sock.close()
            return
        self._server.close()
        if self._door is not None:
            await self._door.stop()
        self._delays.end()
        for connection in self._connections.close():
            connection.shutdown()
        if self._state.tasks:
            await asyncio.wait(self._state.tasks.copy(), timeout=self._limits.stop_grace_s)
        await self._connections.abort_all()
        await self._cancel_tasks()

    async def _cancel_tasks(self) -> None:
        tasks = self._state.tasks.copy()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _config(self) -> Config:
        """uvicorn as a library: no signals, no lifespan, no log of its own, no headers of its own."""
        config = Config(
            self._app,
            interface="asgi3",
            http=WebhookProtocol,
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

"""The running program without a face: an owned workspace, its store, and the listener while it listens."""

from __future__ import annotations

import getpass
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.ports import Clock, Reader, Secrets
from paysg_desktop.settings.secrets import parse_reference
from paysg_desktop.settings.store import Settings
from paysg_desktop.store.store import Store
from paysg_desktop.usecases.endpoints import EndpointBook, new_endpoint

log = logging.getLogger(__name__)

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class WindowRequest:
    """What a command wants of the window; `workspace` None means the demo's throw-away one."""

    workspace: Path | None
    for_s: float | None = None
    rate: float = 1.0
    screenshot: Path | None = None
    theme: str | None = None
    view: str | None = None
    layout: str | None = None
    log_level: str | None = None


class Server(Protocol):
    """A listener on its bound socket."""

    port: int

    async def start(self) -> None: ...

    async def stop(self) -> None: ...


class Control(Protocol):
    def start(self) -> None: ...

    def stop(self) -> None: ...


Serve = Callable[[str, int], Server]
"""Host and port → a server bound there; raises PortTakenError."""
MakeControl = Callable[[Callable[[str, dict[str, Any]], Any]], Control]


class Core:
    """An owned workspace. `listen` and `stop_listening` belong to one event loop, the rest to any thread."""

    def __init__(
        self,
        workspace: Path,
        kind: str,
        clock: Clock,
        hub: Hub,
        settings: Settings,
        secrets: Secrets,
        store: Store,
        book: EndpointBook,
        serve: Serve,
        control: MakeControl,
    ) -> None:
        self.workspace = workspace
        self.kind = kind
        self.clock = clock
        self.hub = hub
        self.settings = settings
        self.secrets = secrets
        self.store = store
        self.book = book
        self.is_demo = False
        self._serve = serve
        self._server: Server | None = None
        self._base_url: str | None = None
        self._raise_window: Callable[[], None] | None = None
        self._adding = threading.Lock()
        self._load_book()
        self._control = control(self._handle)
        self._control.start()

    @property
    def reader(self) -> Reader:
        return self.store.reader

    @property
    def workspace_name(self) -> str:
        return "Demo workspace" if self.is_demo else self.workspace.name

    async def listen(self, host: str = LOOPBACK, port: int = 0) -> None:
        """Take deliveries in; port 0 lets the system choose. Raises PortTakenError."""
        server = self._serve(host, port)
        await server.start()
        self._server = server
        shown_host = f"[{host}]" if ":" in host else host
        self._base_url = f"http://{shown_host}:{server.port}"

    async def stop_listening(self) -> None:
        if self._server is not None:
            await self._server.stop()
            self._server = self._base_url = None

    def addresses(self) -> tuple[tuple[Endpoint, str], ...]:
        """Each endpoint with the URL that it listens on; empty while nothing listens."""
        if self._base_url is None:
            return ()
        return tuple((endpoint, self._base_url + endpoint.path) for endpoint in self.book.endpoints())

    def add_endpoint(self, endpoint: Endpoint) -> None:
        """Store an endpoint and listen on it from now on; raises RefusedError for a path that is taken."""
        with self._adding:
            self.store.add_endpoint(endpoint)
            self._load_book()
        self.audit("endpoint added", endpoint.id)

    def audit(self, action: str, subject: str) -> None:
        """Note in the audit log who did what; returns at once."""
        self.store.audit(_account(), action, subject)

    def on_raise(self, callback: Callable[[], None]) -> None:
        """Call `callback`, on a thread of its own, when a second window asks for this one."""
        self._raise_window = callback

    def close(self) -> None:
        """End the control channel, store and fold what waits, close the database."""
        self._control.stop()
        self.store.close()

    def _load_book(self) -> None:
        """A command that owns the workspace for a moment never listens, so it needs nobody's secrets."""
        if self.kind != "command":
            self.book.load(self.store.reader.endpoints())

    def _handle(self, command: str, arguments: dict[str, Any]) -> Any:
        """Answer another process of the same user, over the control channel."""
        match command:
            case "describe":
                return describe(self)
            case "raise" if self._raise_window is not None:
                self._raise_window()
                return {}
            case "endpoints.add":
                endpoint = requested_endpoint(arguments, self.clock)
                self.add_endpoint(endpoint)
                return endpoint_json(endpoint)
            case _:
                raise UsageError(f"The owner of this workspace does not know the command {command!r}.")


def describe(core: Core) -> dict[str, Any]:
    """Who owns the workspace and where it listens; `url` is absent while nothing listens."""
    return {
        "kind": core.kind,
        "endpoints": [endpoint_json(endpoint) | {"url": url} for endpoint, url in core.addresses()],
    }


def endpoint_json(endpoint: Endpoint) -> dict[str, Any]:
    return {
        "id": endpoint.id,
        "provider": endpoint.provider,
        "environment": endpoint.environment.value,
        "path": endpoint.path,
    }


def requested_endpoint(arguments: dict[str, Any], clock: Clock) -> Endpoint:
    """A new endpoint as asked for over the control channel; references only, a secret never travels."""
    path = arguments.get("path")
    return new_endpoint(
        str(arguments["provider"]),
        Environment(arguments["environment"]),
        clock,
        path=None if path is None else str(path),
        secrets=tuple(parse_reference(str(text)) for text in arguments.get("secrets", ())),
    )


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unknown"

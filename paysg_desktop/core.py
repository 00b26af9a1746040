"""The running program without a face: an owned workspace, its store, and the listener while it listens."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from paysg_desktop.account_desk import Connect
from paysg_desktop.action_desk import ActionDesk
from paysg_desktop.answer_desk import AnswerDesk
from paysg_desktop.batch_desk import BatchDesk
from paysg_desktop.capture_desk import CaptureDesk
from paysg_desktop.care_desk import CareDesk
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.finding import Finding
from paysg_desktop.domain.ports import Clock, Provider, Reader, Secrets
from paysg_desktop.filter_desk import FilterDesk
from paysg_desktop.forward_desk import ForwardDesk
from paysg_desktop.forwarding.reach import Reach
from paysg_desktop.purge_desk import PurgeDesk
from paysg_desktop.reach_desk import ReachDesk, Roads
from paysg_desktop.replay_desk import Outside, ReplayDesk
from paysg_desktop.sandbox_desk import ExaminationDesk, OpenSandbox, SandboxDesk
from paysg_desktop.settings.declarations import IMPORT_FOLDER, LISTENER_BIND, LISTENER_PORT
from paysg_desktop.settings.paths import workspace_name
from paysg_desktop.settings.store import Settings
from paysg_desktop.settings_desk import SettingsDesk
from paysg_desktop.store.store import Store
from paysg_desktop.update_desk import UpdateDesk
from paysg_desktop.usecases.answers import Answers
from paysg_desktop.usecases.endpoints import EndpointBook
from paysg_desktop.usecases.examine import Examine
from paysg_desktop.usecases.forwarding_parts import Forwarding
from paysg_desktop.usecases.rounds import Rounds
from paysg_desktop.usecases.verify_again import VerifiedAgain, VerifyAgain
from paysg_desktop.watch_desk import Probing, WatchDesk

if TYPE_CHECKING:  # loaded by a sandbox that runs
    from paysg_desktop.sandbox.server.thread import SandboxThread

LOOPBACK = "127.0.0.1"
SWITCH_INTERVAL_S = 0.0005
"""How long a thread of the engine keeps the interpreter before another gets a turn: with the default of 5 ms the
writer and what is forwarded would be most of what an acknowledgement takes."""
WINDOW = "window"
COLLECTOR = "listen"
"""The kind of an owner without a window."""
COMMAND = "command"
"""The kind of an owner that is there for a moment only, and never listens."""


class Server(Protocol):
    """A listener on its bound sockets. `outer_url` is where proxies on other computers reach it, else None."""

    port: int

    @property
    def base_url(self) -> str: ...

    @property
    def outer_url(self) -> str | None: ...

    async def start(self) -> None: ...

    async def stop(self) -> None: ...


class Control(Protocol):
    def start(self) -> None: ...

    def stop(self) -> None: ...


Serve = Callable[[str, int], Server]
"""Host and port → a server bound there; raises PortTakenError."""


class Core(AnswerDesk, FilterDesk, ActionDesk):
    """An owned workspace. `listen` and `stop_listening` belong to one event loop, the rest to any thread.

    What changes or verifies something blocks for milliseconds, and longer where a keychain asks the user.
    """

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
        providers: Mapping[str, Provider],
        serve: Serve,
        connect: Connect,
        open_sandbox: OpenSandbox,
        answers: Answers,
        forwarding: Forwarding,
        reach: Reach,
        outside: Outside,
        probing: Probing,
        roads: Roads,
        updates: UpdateDesk,
    ) -> None:
        super().__init__(clock, secrets, store, book, providers, connect, settings)
        self._answers = answers
        self.workspace = workspace
        self.kind = kind
        self.hub = hub
        self.updates = updates
        self.is_demo = False
        self._serve = serve
        self._server: Server | None = None
        self.base_url: str | None = None
        """Where the listener is reached on this computer, without a path; None while nothing listens."""
        self.outer_url: str | None = None
        """Where proxies on other computers reach the listener, without a path; None where none may or can."""
        self._control: Control | None = None
        self._windows: tuple[Callable[[], None], ...] = ()
        self._examine = Examine(book, store.reader, lambda: self.base_url)
        self._verify_again = VerifyAgain(book, store.reader, store, clock)
        self.on_endpoints.append(self._tell_endpoints)
        self.watch_folder(lambda: settings.get(IMPORT_FOLDER))
        self.sandboxes = SandboxDesk(self, workspace, open_sandbox, lambda: self.base_url)
        self.examinations = ExaminationDesk(self, outside.open_sender, self._on_loop)
        self.batches = BatchDesk(self, self._on_loop)
        self.captures = CaptureDesk(self, workspace, self._on_loop)
        self.settings_desk = SettingsDesk(self, settings, hub)
        self.care = CareDesk(self, workspace, settings, lambda: self._server is not None)
        self.purges = PurgeDesk(self, self.care, workspace, settings)
        self._rounds = Rounds(store.reader, self._examine, self._keep_finding, hub)
        self.reach = ReachDesk(self, roads, hub, self._on_loop)
        self.watch = WatchDesk(
            self,
            probing,
            lambda: self.reach,
            lambda: self._server is not None,
            self._on_loop,
            SystemClock().elapsed,
        )
        self.forwards = ForwardDesk(self, forwarding, reach, self._on_loop, self._own_port)
        self.replays = ReplayDesk(self, outside, self._on_loop, self._own_port, self.forwards.open)

    def open(self, control: Control) -> None:
        """Open the endpoints, let the doctor make the rounds, and answer other processes through `control`.

        A command that owns the workspace for a moment never listens, so it asks for nobody's secrets here.
        """
        self._recover()
        if self.kind != COMMAND:
            self.open_book()
            self.sandboxes.forget()
            self._rounds.start()
            self.run_beside += [self.care.run, self.watch.run]
        self._control = control
        control.start()

    def close(self) -> None:
        """End the control channel and the rounds, store and fold what waits, close the database."""
        if self._control is not None:
            self._control.stop()
        self.care.close()
        self.watch.close()
        self.batches.stop()
        self.replays.close()
        self._rounds.stop()
        self.sandboxes.stop()
        self.forwards.close()
        self.store.close()

    def _recover(self) -> None:
        """Settle what an earlier run left. Where it left nothing the writer stays asleep: who shows what it folds
        listens only later."""
        if self.store.reader.open_actions():
            self.store.recover()
        if self.store.reader.has_running_batches():
            self.batches.recover()

    @property
    def reader(self) -> Reader:
        return self.store.reader

    @property
    def owns(self) -> bool:
        """Whether this process owns the workspace; a window beside the owner does not."""
        return True

    @property
    def workspace_name(self) -> str:
        return "Demo workspace" if self.is_demo else workspace_name(self.workspace)

    # --- listening ---

    async def listen(self, host: str | None = None, port: int = 0) -> None:
        """Take deliveries in; port 0 lets the system choose, no host is what the settings say.

        Raises PortTakenError, UsageError, and RefusedError for an address that nobody guards.
        """
        await asyncio.to_thread(self.forwards.open)
        usual = LOOPBACK if self.is_demo else self.settings.get(LISTENER_BIND)
        server = self._serve(host or usual, port)
        await server.start()
        self._server = server
        self.base_url, self.outer_url = server.base_url, server.outer_url
        self._tell_endpoints()
        await self.reach.start(server.port)

    async def stop_listening(self) -> None:
        """Take nothing more in, and send nothing more on or again."""
        if self._server is not None:
            await self._server.stop()
            self._server = self.base_url = self.outer_url = None
            self._tell_endpoints()
        await self.reach.stop()
        await asyncio.to_thread(self.replays.stop_all)
        await self.forwards.stop()

    def _tell_endpoints(self) -> None:
        self.hub.publish(Changes(endpoints=True))

    def addresses(self) -> tuple[tuple[Endpoint, str], ...]:
        """Each enabled endpoint with the URL that it listens on; empty while nothing listens."""
        if self.base_url is None:
            return ()
        return tuple((endpoint, self.base_url + endpoint.path) for endpoint in self.book.endpoints())

    def start_sandbox(self) -> Account:
        """Start the sandbox of this workspace where it does not run yet; gives the first of its accounts."""
        return self.sandboxes.start()

    @property
    def sandbox(self) -> SandboxThread | None:
        """The sandbox of this workspace, while it runs."""
        return self.sandboxes.running

    def _own_port(self) -> int:
        return self.settings.get(LISTENER_PORT) if self._server is None else self._server.port

    # --- signatures ---

    def verify_again(self, delivery_ids: Sequence[int] | None = None) -> VerifiedAgain:
        """Verify these deliveries, or all that don't hold, with the secrets of now."""
        self.open_book()
        done = self._verify_again(delivery_ids)
        self.audit("verified again", f"{done.checked} deliveries, {done.verified} hold now")
        return done

    def examine(self, delivery_id: int) -> Finding | None:
        """Why a delivery's signature does not hold; None when it does. The finding is kept."""
        self.open_book()
        finding = self._examine(delivery_id)
        if finding is not None:
            self._keep_finding(delivery_id, finding)
        return finding

    def _keep_finding(self, delivery_id: int, finding: Finding) -> None:
        self.store.save_finding(delivery_id, self.clock.now(), finding)

    # --- people and other processes ---

    def on_raise(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call `callback`, on a thread of its own, when a second window asks for this one; gives what ends it."""
        self._windows = (*self._windows, callback)

        def forget() -> None:
            self._windows = tuple(each for each in self._windows if each is not callback)

        return forget

    @property
    def has_window(self) -> bool:
        """Whether somebody sees this workspace, here or beside."""
        return bool(self._windows)

    def raise_window(self) -> bool:
        """Bring the windows to the front; False where there is none."""
        for each in self._windows:
            each()
        return self.has_window

"""The running program without a face: an owned workspace, its store, and the listener while it listens."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from paysg_desktop.account_desk import Connect
from paysg_desktop.action_desk import ActionDesk
from paysg_desktop.answer_desk import AnswerDesk
from paysg_desktop.batch_desk import BatchDesk
from paysg_desktop.capture_desk import CaptureDesk
from paysg_desktop.care_desk import CareDesk
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Confirmation
from paysg_desktop.domain.batch import Batch, NewBatch
from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.finding import Finding
from paysg_desktop.domain.ports import Clock, Provider, Reader, Secrets
from paysg_desktop.filter_desk import FilterDesk
from paysg_desktop.forward_desk import ForwardDesk
from paysg_desktop.forwarding.reach import Reach
from paysg_desktop.purge_desk import PurgeDesk
from paysg_desktop.replay_desk import Outside, ReplayDesk
from paysg_desktop.sandbox.server.thread import SandboxThread
from paysg_desktop.sandbox_desk import ExaminationDesk, OpenSandbox, SandboxDesk
from paysg_desktop.settings.declarations import IMPORT_FOLDER, LISTENER_PORT
from paysg_desktop.settings.store import Settings
from paysg_desktop.store.store import Store
from paysg_desktop.usecases.answers import Answers
from paysg_desktop.usecases.endpoints import EndpointBook
from paysg_desktop.usecases.examine import Examine
from paysg_desktop.usecases.forwarding_parts import Forwarding
from paysg_desktop.usecases.rounds import Rounds
from paysg_desktop.usecases.verify_again import VerifiedAgain, VerifyAgain

LOOPBACK = "127.0.0.1"
COMMAND = "command"
"""The kind of an owner that is there for a moment only, and never listens."""


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
    ) -> None:
        super().__init__(clock, secrets, store, book, providers, connect, settings)
        self._answers = answers
        self.workspace = workspace
        self.kind = kind
        self.hub = hub
        self.is_demo = False
        self._serve = serve
        self._server: Server | None = None
        self._base_url: str | None = None
        self._control: Control | None = None
        self._raise_window: Callable[[], None] | None = None
        self._examine = Examine(book, store.reader, lambda: self._base_url)
        self._verify_again = VerifyAgain(book, store.reader, store, clock)
        self.watch_folder(lambda: settings.get(IMPORT_FOLDER))
        self.sandboxes = SandboxDesk(self, workspace, open_sandbox, lambda: self._base_url)
        self.examinations = ExaminationDesk(self, outside.open_sender, self._on_loop)
        self._batches = BatchDesk(self, self._on_loop)
        self.captures = CaptureDesk(self, workspace, self._on_loop)
        self.care = CareDesk(self, workspace, settings, lambda: self._server is not None)
        self.purges = PurgeDesk(self, self.care, workspace, settings)
        self._rounds = Rounds(store.reader, self._examine, self._keep_finding, hub)

        def own_port() -> int:
            return settings.get(LISTENER_PORT) if self._server is None else self._server.port

        self.forwards = ForwardDesk(self, forwarding, reach, self._on_loop, own_port)
        self.replays = ReplayDesk(self, outside, self._on_loop, own_port, self.forwards.open)

    def open(self, control: Control) -> None:
        """Open the endpoints, let the doctor make the rounds, and answer other processes through `control`.

        A command that owns the workspace for a moment never listens, so it asks for nobody's secrets here.
        """
        self._recover()
        if self.kind != COMMAND:
            self.open_book()
            self.sandboxes.forget()
            self._rounds.start()
            self.run_beside.append(self.care.run)
        self._control = control
        control.start()

    def close(self) -> None:
        """End the control channel and the rounds, store and fold what waits, close the database."""
        if self._control is not None:
            self._control.stop()
        self.care.close()
        self._batches.stop()
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
            self._batches.recover()

    @property
    def reader(self) -> Reader:
        return self.store.reader

    @property
    def workspace_name(self) -> str:
        return "Demo workspace" if self.is_demo else self.workspace.name

    # --- listening ---

    async def listen(self, host: str = LOOPBACK, port: int = 0) -> None:
        """Take deliveries in; port 0 lets the system choose. Raises PortTakenError."""
        await asyncio.to_thread(self.forwards.open)
        server = self._serve(host, port)
        await server.start()
        self._server = server
        shown_host = f"[{host}]" if ":" in host else host
        self._base_url = f"http://{shown_host}:{server.port}"

    async def stop_listening(self) -> None:
        """Take nothing more in, and send nothing more on or again."""
        if self._server is not None:
            await self._server.stop()
            self._server = self._base_url = None
        await asyncio.to_thread(self.replays.stop_all)
        await self.forwards.stop()

    def addresses(self) -> tuple[tuple[Endpoint, str], ...]:
        """Each enabled endpoint with the URL that it listens on; empty while nothing listens."""
        if self._base_url is None:
            return ()
        return tuple((endpoint, self._base_url + endpoint.path) for endpoint in self.book.endpoints())

    def start_sandbox(self) -> Account:
        """Start the sandbox of this workspace where it does not run yet; gives the first of its accounts."""
        return self.sandboxes.start()

    @property
    def sandbox(self) -> SandboxThread | None:
        """The sandbox of this workspace, while it runs."""
        return self.sandboxes.running

    # --- bulk creation: see BatchDesk ---

    def begin_batch(self, new: NewBatch, confirmation: Confirmation, is_again: bool = False) -> Batch:
        """Keep a table and begin to create its payments; returns at once. Raises RefusedError."""
        return self._batches.begin_batch(new, confirmation, is_again)

    def pause_batch(self, batch_id: int) -> Batch:
        """Begin no further row; the one that is under way ends."""
        return self._batches.pause_batch(batch_id)

    def resume_batch(self, batch_id: int) -> Batch:
        """Go on with what is still to be done; returns at once. Raises RefusedError."""
        return self._batches.resume_batch(batch_id)

    def wait_batch(self, batch_id: int, within_s: float | None = None) -> Batch:
        """Block until a run stands still or has ended, or for so long; gives it as it is then."""
        return self._batches.wait_batch(batch_id, within_s)

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

    def on_raise(self, callback: Callable[[], None]) -> None:
        """Call `callback`, on a thread of its own, when a second window asks for this one."""
        self._raise_window = callback

    def raise_window(self) -> bool:
        """Bring the window to the front; False where this process has none."""
        if self._raise_window is None:
            return False
        self._raise_window()
        return True

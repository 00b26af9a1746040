"""One sandbox and the desks that act on it: real HTTP on loopback, real workspaces, the real API client."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.api import PaymentRecord
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.payment import PaymentRow
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.sandbox.server.http import Call
from paysg_desktop.sandbox.server.payments import Payment
from paysg_desktop.sandbox.server.server import SandboxServer
from paysg_desktop.sandbox.server.switches import SandboxOptions
from paysg_desktop.store.connection import FILE_NAME, prepare
from tests.torture_refunds.checks import JournalFile, Watcher
from tests.torture_refunds.cores import DeskCore, made_core, shut
from tests.torture_refunds.faults import DiceFaults
from tests.torture_refunds.mortal import Killed, Life
from tests.torture_refunds.times import DeskClock, Engine, Truth

T = TypeVar("T")

DEMO = Environment.DEMO
KEY = SecretReference("session", "torture")


class Template:
    """An empty workspace's database, made once: the migrations take longer than a run."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        prepare(self._path)

    def copy(self, workspace: Path) -> None:
        workspace.mkdir(mode=0o700)
        shutil.copy(self._path, workspace / FILE_NAME)


class Desk:
    """One person's computer: a workspace, and the program on it as long as it lives."""

    def __init__(self, world: World, number: int, workspace: Path) -> None:
        self.number = number
        self.world = world
        self.clock = DeskClock(world.truth)
        self.last_read: dict[str, dict[str, Any]] = {}
        self.kills = 0
        self.life = Life()
        self._workspace = workspace
        self.journal = JournalFile(workspace)
        self._core: DeskCore | None = None

    @property
    def core(self) -> DeskCore:
        assert self._core is not None
        return self._core

    def now(self) -> int:
        return self.clock.now()

    @property
    def went_back(self) -> bool:
        return self.clock.went_back

    @property
    def is_dead(self) -> bool:
        return self.life.is_over

    def start(self, left: int | None = None) -> None:
        """Start the program, which may die on the way: then it is started again, as often as it takes."""
        while True:
            self.life = Life(left)
            left = None
            self._core = made_core(self._workspace, self.clock, self.world, self.life, self._saw)
            try:
                self._core.start_acting()
            except Killed:
                self.bury()
            else:
                return

    def bury(self) -> None:
        """Take away what the operating system takes from a process that died; nothing is told to the program."""
        self.kills += 1
        core, self._core = self.core, None
        self.life.end()
        shut(core, self.world.engine)

    def mend(self) -> None:
        """Start the program again where it died."""
        if self.is_dead:
            self.bury()
            self.start()

    def stop(self) -> None:
        """The end of the run."""
        if self._core is not None:
            self.life.end()
            shut(self._core, self.world.engine)
        self.journal.close()

    def row_of(self, payment_id: str) -> PaymentRow | None:
        """The payment as this desk shows it."""
        keys = self.core.reader.payment_keys(PaymentFilter(DEMO))
        return next((row for row in self.core.reader.payments(keys).values() if row.id == payment_id), None)

    def _saw(self, record: PaymentRecord) -> None:
        self.last_read[record.id] = json.loads(record.body)


class World:
    """A provider and its desks. What is said of its clock, payments and faults happens on the engine's loop."""

    def __init__(
        self, engine: Engine, folder: Path, template: Template, options: dict[str, Any], desk_count: int
    ) -> None:
        self.engine = engine
        self.truth = Truth(engine.loop)
        self.watcher = Watcher()
        self.faults = DiceFaults()
        (folder / "sandbox").mkdir()
        self.server = SandboxServer(folder / "sandbox", self.truth, 0, SandboxOptions(**options), self.truth.pause)
        self.server.world.faults = self.server.faults = self.faults
        self.server.world.record.watch = self._heard
        # Nobody has registered for webhooks here, and what would send them takes longer to make than a run.
        self.server.world.post.start = lambda: None
        engine.wait(self.server.start())
        self.account = Account(
            "paysg", DEMO, self.server.payment_service_ids[0], "Licences", KEY, 1, self.server.base_url
        )
        self.desks = []
        for number in range(desk_count):
            workspace = folder / f"desk{number}"
            template.copy(workspace)
            self.desks.append(Desk(self, number, workspace))
        self.watcher.desks.extend(self.desks)

    def _heard(self, endpoint: str, call: Call) -> None:
        """A request is there. That is a moment at which its sender may die, too."""
        sender = self.watcher.heard(endpoint, call, self.truth.now())
        if sender is not None:
            with suppress(Killed):
                self.desks[sender].life.step("arrived")

    def close(self) -> None:
        for desk in self.desks:
            desk.stop()
        self.engine.wait(self.server.stop())

    def advance(self, seconds: float) -> None:
        """Time passes for everybody."""
        self.engine.call(self.truth.advance, seconds)

    def payment(self, payment_id: str) -> Payment:
        return self.engine.call(self.server.world.payments.get, payment_id)

    def act(self, action: Callable[..., T], *arguments: Any, **named: Any) -> T:
        """Something that somebody does at the provider."""
        return self.engine.call(action, *arguments, **named)

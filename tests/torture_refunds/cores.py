"""The program on one desk: its own store, use cases and API client, with another clock and mortal hands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from paysg_desktop.account_desk import Connect
from paysg_desktop.action_desk import ActionDesk
from paysg_desktop.api.network import Network
from paysg_desktop.api.pace import Pace
from paysg_desktop.api.paysg import PaysgApi
from paysg_desktop.api.yoco import YocoApi
from paysg_desktop.bootstrap import interpret
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.api import PaymentRecord
from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.ports import PaymentsApi
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.settings.store import open_settings
from paysg_desktop.store.store import Store
from paysg_desktop.usecases.act import Act
from paysg_desktop.usecases.endpoints import EndpointBook
from tests.fakes import FakeSecrets
from tests.torture_refunds.mortal import Life, MortalApi, MortalWriter
from tests.torture_refunds.times import DeskClock, Engine

if TYPE_CHECKING:
    from tests.torture_refunds.world import World


class DeskCore(ActionDesk):
    """What acts on payments, on the loop of the torture."""

    kept: list[PaysgApi]

    def start_acting(self) -> None:
        """What the program does first: find out what an earlier life left."""
        self.store.recover()
        self._on_loop(self.look_up_all())

    @property
    def reader(self):
        return self.store.reader


def made_core(
    workspace: Path, clock: DeskClock, world: World, life: Life, saw: Callable[[PaymentRecord], None]
) -> DeskCore:
    """The program, started on a workspace; it ends when `life` does."""
    store = Store(workspace, interpret, Hub(), clock)
    store.writer = MortalWriter(store.writer, life)
    secrets = FakeSecrets(torture=world.server.paysg_key, yoco=world.server.yoco_key)
    book = EndpointBook(PROVIDERS, secrets)
    pace = Pace(clock, world.truth.sleep)
    network = Network(proxy="none", connect_s=10.0, answer_s=30.0)

    kept: list[PaysgApi] = []

    def open_account(account: Account, key: str) -> PaymentsApi:
        """One client for a whole life: making one takes longer than what is asked of it."""
        if not kept:
            kept.append(PaysgApi(account, key, network, clock, pace, world.truth.sleep))
        return MortalApi(kept[0], life, saw, is_kept=True)

    def open_checkouts(account: Account, key: str) -> YocoApi:
        return YocoApi(account, key, network, clock, pace, world.truth.sleep)

    def never(*arguments: object) -> None:
        raise AssertionError

    core = DeskCore(
        clock,
        secrets,
        store,
        book,
        PROVIDERS,
        Connect(open_account, open_checkouts, never),
        open_settings(workspace),
    )
    core.kept = kept
    core._loop = world.engine.loop
    core._act = Act(store, clock, world.truth.sleep)
    return core


def shut(core: DeskCore, engine: Engine) -> None:
    """Close files and connections as the end of a process does: what was not committed is lost, and no more."""
    for api in core.kept:
        engine.wait(api.aclose())
    writer = core.store.writer
    writer._writer.stop()
    core.store.reader.close()

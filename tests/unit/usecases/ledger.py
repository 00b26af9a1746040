"""A real store to export from: payments of several accounts and environments, told by several sources."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from paysg_desktop.domain.account import Account, SyncState
from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.delivery import LoggedBody, NewDelivery, Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.domain.verification import Status
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.store.store import Store
from tests.builders import NOON, SECOND, delivery, interpret, snapshot
from tests.fakes import FakeClock
from tests.unit.store.storing import append


def interpret_account(told: LoggedBody) -> ParsedBody:
    """As the builders' provider, with the account out of the body."""
    return replace(interpret(told), account=json.loads(told.body)["account"])


class Ledger:
    """An open store; `close` it. `pay` tells of one payment by webhook, the next one a second later."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.store = Store(folder, interpret_account, Hub(), FakeClock(NOON))
        self._told = 0
        self._waiting: list[NewDelivery] = []

    @property
    def reader(self) -> StoreReader:
        return self.store.reader

    def pay(
        self,
        payment_id: str,
        *,
        account: str = "service_1",
        provider: str = "paysg",
        environment: Environment = Environment.TEST,
        source: Source = Source.WEBHOOK,
        **fields: Any,
    ) -> None:
        """Tell of a payment: S$12.34, paid at noon, changed by `fields`."""
        self.tell_later(payment_id, account, provider, environment, source, **fields)
        self.settle()

    def tell_later(
        self,
        payment_id: str,
        account: str = "service_1",
        provider: str = "paysg",
        environment: Environment = Environment.TEST,
        source: Source = Source.WEBHOOK,
        **fields: Any,
    ) -> None:
        """As `pay`, at the next `settle`."""
        self._told += 1
        identity = f"evt_{self._told}"
        told = {"id": identity, "payment": payment_id, "account": account, "snapshot": snapshot(**fields)}
        new = delivery(
            json.dumps(told).encode(),
            event_id=identity,
            received_at=NOON + self._told * SECOND,
            environment=environment,
            provider=provider,
            status=Status.VERIFIED if source is Source.WEBHOOK else Status.NOT_NEEDED,
        )
        self._waiting.append(replace(new, source=source))

    def settle(self) -> None:
        """Store and fold all that was told."""
        append(self.store, *self._waiting)
        self._waiting.clear()

    def checked(self, account: str, at: int, environment: Environment = Environment.TEST, name: str = "") -> None:
        """Say that all of an account was read from the API at `at`."""
        connected = Account("paysg", environment, account, name or account, None, NOON)
        self.store.save_account(connected)
        self.store.save_sync_state(connected, SyncState(complete_at=at))

    def close(self) -> None:
        self.store.close()

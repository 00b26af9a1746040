"""One sandbox and a desk or two for tests that order their faults one by one."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Action, ActionKind, Confirmation
from paysg_desktop.domain.endpoint import SecretReference
from paysg_desktop.domain.new_payment import NewCheckout, NewPayment
from paysg_desktop.domain.offers import Offers
from paysg_desktop.sandbox.server.payments import Payment
from tests.builders import delivery
from tests.torture_refunds.times import SECOND_US, Engine
from tests.torture_refunds.world import DEMO, Desk, Template, World

PAID = 1234
CONFIRMATION = Confirmation("Mei", "Paid twice")


class Small(World):
    """A world with short words for what tests ask of it. Desk 0 is the one that acts unless another is named."""

    @property
    def desk(self) -> Desk:
        return self.desks[0]

    def made(self, name: str = "A", **fields: Any) -> str:
        """A payment of S$12.34 that nobody has paid; its id."""
        told = {
            "reference_id": f"INV-{name}",
            "payer_name": "Example Payer",
            "payer_email": "payer@example.sg",
            "description": "Permit",
            "amount_in_cents": PAID,
            "metadata": {},
            "creator_id": self.server.world.identity.creator_id,
        }
        created_at = self.truth.now() - 60 * SECOND_US
        payment = Payment(f"payment{name:0>14}", self.account.id, created_at, created_at, told | fields)
        self.act(self.server.world.payments.add, (payment,))
        return payment.id

    def paid(self, name: str = "A") -> str:
        payment_id = self.made(name)
        self.act(self.server.pay, payment_id)
        self.read()
        return payment_id

    def read(self) -> None:
        """All desks read everything."""
        for desk in self.desks:
            desk.core.sync_now([self.account])
        self.watcher.reads = 0

    def offers(self, payment_id: str, desk: Desk | None = None) -> Offers:
        whose = desk or self.desk
        row = whose.row_of(payment_id)
        assert row is not None
        return whose.core.offers(row.key)

    def refund(
        self,
        payment_id: str,
        minor: int,
        intent: str | None = None,
        desk: Desk | None = None,
        offers: Offers | None = None,
        confirmation: Confirmation = CONFIRMATION,
    ) -> Action:
        whose, seen = desk or self.desk, offers or self.offers(payment_id, desk)
        key = seen.payment.row.key
        return whose.core.refund(key, minor, intent or new_intent(), seen.seen, confirmation)

    def simply(self, kind: ActionKind, payment_id: str, offers: Offers | None = None) -> Action:
        """Cancel it, or send its e-mail."""
        act = {ActionKind.CANCEL: self.desk.core.cancel, ActionKind.SEND_EMAIL: self.desk.core.send_email}[kind]
        seen = offers or self.offers(payment_id)
        return act(seen.payment.row.key, new_intent(), seen.seen, CONFIRMATION)

    def create(self, intent: str | None = None) -> Action:
        new = NewPayment("INV-9", "Example Payer", "Permit", PAID, payer_email="payer@example.sg")
        return self.desk.core.create_payment(self.account, new, intent or new_intent(), CONFIRMATION)

    def create_checkout(self) -> Action:
        new = NewCheckout("INV-9", "Permit", PAID)
        return self.desk.core.create_checkout(self.yoco, new, new_intent(), CONFIRMATION)

    @property
    def yoco(self) -> Account:
        """The account of Yoco, connected."""
        account = Account(
            "yoco", DEMO, "sandbox", "Shop", SecretReference("session", "yoco"), 1, self.server.yoco_url
        )
        self.desk.core.add_accounts((account,))
        return account

    def hear(self, body: bytes) -> None:
        """An event of Yoco comes in, and its signature holds."""
        told = delivery(
            body, environment=DEMO, provider="yoco", event_id=new_intent(), received_at=self.desk.now()
        )
        writer = self.desk.core.store.writer
        self.engine.wait(writer.append(told))
        writer.settle()

    def now_is(self, action: Action, desk: Desk | None = None) -> Action:
        detail = (desk or self.desk).core.reader.action(action.id)
        assert detail is not None
        return detail.action

    def steps(self, action: Action) -> list[str]:
        """The states that it went through."""
        detail = self.desk.core.reader.action(action.id)
        assert detail is not None
        return [each.state.value for each in detail.steps]

    def fail(self, kind: str, endpoint: str = "paysg.refund", **how: Any) -> None:
        self.faults.add(kind, endpoint, **how)

    @property
    def executed(self) -> list[tuple[str, int | None]]:
        """What was done, by anybody: kind and amount."""
        record = self.server.world.record
        return [(each.kind, each.minor) for each in self.act(lambda: list(record.executed))]

    @property
    def sent(self) -> list[str]:
        """The requests that change something, by their kinds."""
        return [each.kind for each in self.watcher.requests]


@contextmanager
def small(
    engine: Engine, folder: Path, template: Template, desk_count: int = 1, **options: Any
) -> Iterator[Small]:
    """A world whose desks run, with one account each; at the end nothing may have been sent that should not."""
    world = Small(engine, folder, template, options, desk_count)
    try:
        for desk in world.desks:
            desk.start()
            desk.core.add_accounts((world.account,))
        yield world
        assert not world.watcher.violations, world.watcher.violations
    finally:
        world.close()


def new_intent() -> str:
    return str(uuid.uuid4())

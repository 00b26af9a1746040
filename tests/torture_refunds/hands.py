"""What a run has at hand: its dice, its world, and what people and time do to it."""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from paysg_desktop.domain.errors import PaySGDesktopError, RefusedError
from paysg_desktop.domain.offers import Offers
from paysg_desktop.sandbox.server.payments import Payment
from tests.torture_refunds import checks
from tests.torture_refunds.faults import switches
from tests.torture_refunds.figures import Figures
from tests.torture_refunds.mortal import Killed
from tests.torture_refunds.times import SECOND_US, Engine
from tests.torture_refunds.world import Desk, Template, World

_AMOUNTS = (2, 99, 1234, 1234, 20_000, 20_000, 20_000_000)
_OUTAGE = 0.95


@dataclass(frozen=True, slots=True)
class Intent:
    """What a person wanted once; clicked as often as they like."""

    id: str
    payment_id: str
    minor: int
    offers: Offers
    has_checked: bool


class Hands:
    """A world by dice, and those who look on: nothing here acts through the program under test."""

    def __init__(
        self,
        seed: int,
        engine: Engine,
        folder: Path,
        template: Template,
        pool: Executor,
        *,
        most_clicks: int = 100,
    ) -> None:
        self.dice = random.Random(seed)
        self.seed = seed
        self.figures = Figures(runs=1)
        self._pool = pool
        self._most_clicks = most_clicks
        count = self.dice.choice((1, 1, 2))
        self.world = World(engine, folder, template, switches(self.dice), count)
        self._intents: list[tuple[Desk, Intent]] = []
        self._payments: list[str] = []
        self._failed: set[str] = set()
        """Keys of refunds that were taken in, and failed later."""

    def blame(self, sentence: str) -> None:
        self.figures.violations.append(f"seed {self.seed}: {sentence}")

    def _guarded(self, act: Callable[[], object]) -> None:
        """Whatever may be said to somebody who asks; anything else is a defect."""
        try:
            act()
        except RefusedError as error:
            self.figures.refused += 1
            self.figures.sentences[str(error)] += 1
        except Killed:
            pass
        except PaySGDesktopError as error:
            self.blame(f"{type(error).__name__}: {error}")
        except Exception as error:  # noqa: BLE001 - what it is, is told
            self.blame(f"{type(error).__name__} came out: {error}")

    def _quietly(self, act: Callable[[], object]) -> None:
        with suppress(PaySGDesktopError):
            act()

    def _uuid(self) -> str:
        return str(uuid.UUID(int=self.dice.getrandbits(128), version=4))

    def _offers(self, desk: Desk, payment_id: str) -> Offers | None:
        row = desk.row_of(payment_id)
        return None if row is None else desk.core.offers(row.key)

    def _open(self, desk: Desk) -> list[checks.Row]:
        return desk.journal.rows("state IN ('unknown')")

    def _look_up_all_of(self, desk: Desk) -> None:
        for each in self._open(desk):
            self._guarded(partial(desk.core.look_up, each.id))

    def _elsewhere(self, payment_id: str) -> None:
        """On the provider's own pages."""
        left = self.world.payment(payment_id).refundable_minor
        small = self.dice.randint(1, max(1, left // 4))
        minor = self.dice.choice((left, small, small, small))
        self._quietly(lambda: self.world.act(self.world.server.refund_elsewhere, payment_id, minor))

    def _pending_ends(self) -> None:
        for payment_id in self._payments:
            if self.world.payment(payment_id).open_refund_minor is not None:
                self._end_pending(payment_id, succeeds=self.dice.random() < 0.7)

    def _end_pending(self, payment_id: str, *, succeeds: bool) -> None:
        self.world.act(self.world.server.settle_refund, payment_id, succeeds=succeeds)
        if not succeeds:
            executed = self.world.act(lambda: list(self.world.server.world.record.executed))
            last = [each.key for each in executed if each.subject == payment_id and each.kind == "refund"][-1]
            self._failed.add(last or "")

    @contextmanager
    def _outage(self) -> Iterator[None]:
        """Nearly everything goes wrong for a while."""
        faults = self.world.faults
        usual, faults.share = faults.share, _OUTAGE
        try:
            yield
        finally:
            faults.share = usual

    def _new_payment(self, number: int) -> str:
        world = self.world
        fields = {
            "reference_id": f"INV-{number}",
            "payer_name": "Example Payer",
            "payer_email": "payer@example.sg",
            "description": "Permit",
            "amount_in_cents": self.dice.choice(_AMOUNTS),
            "metadata": {},
            "creator_id": world.server.world.identity.creator_id,
        }
        payment_id = f"{self.seed:08d}payment{number:06d}"
        created_at = world.truth.now() - 60 * SECOND_US
        world.server.world.payments.add((Payment(payment_id, world.account.id, created_at, created_at, fields),))
        return payment_id

"""One run: a history by dice; then everything is settled, and judged by what was really done."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

from paysg_desktop.domain.action import KEY_LIFE_US
from paysg_desktop.sandbox.server.payments import Payment
from tests.torture_refunds import checks
from tests.torture_refunds.figures import Figures
from tests.torture_refunds.history import History
from tests.torture_refunds.times import SECOND_US
from tests.torture_refunds.world import Desk

_NO = (400, 402)
"""Answers to a repeated request that say no now, and nothing about its first time."""
_SOON_US = 60 * SECOND_US
"""What moves a payment later than this after the last sending was somebody else: then nothing is sent again."""


class Run(History):
    """The history of one seed, from its beginning to the verdict."""

    def __call__(self) -> Figures:
        try:
            self._prepare()
            for _ in range(self.dice.randint(4, 9)):
                self._step()
            self._settle()
            self._judge()
        finally:
            self.world.close()
        return self.figures

    def _settle(self) -> None:
        """No more faults: the provider finishes what it had, everything is looked up, and people say the rest."""
        world = self.world
        self.figures.faults = world.faults.struck
        world.faults.share = 0.0
        for desk in world.desks:
            desk.mend()
            desk.life.left = None
        if self.dice.random() < 0.5:
            self._look_all_up()
        world.engine.call(world.truth.release)
        if self.dice.random() < 0.5:
            world.advance(27 * 3600.0)
        self._pending_ends()
        for desk in world.desks:
            if self.dice.random() < 0.5:
                desk.life.end()
                desk.bury()
                desk.start()
        # A fault that comes again at the first look is known as one that is kept only at the second.
        for _ in range(3):
            self._look_all_up()
            world.advance(90.0)
        for desk in world.desks:
            desk.core.sync_now([world.account])
            self._ask_people(desk)

    def _look_all_up(self) -> None:
        for desk in self.world.desks:
            self._look_up_all_of(desk)

    def _ask_people(self, desk: Desk) -> None:
        """What can't be told is looked up on the provider's own pages, and settled by hand."""
        for row in desk.journal.rows("state IN ('intended', 'sent', 'unknown')"):
            if row.state != "unknown":
                self.blame(f"{row.key} stands at {row.state} after everything was looked up")
                continue
            self.figures.unknown_left += 1
            self._explain(desk, row)
            executed = any(each.key == row.key for each in self.world.server.world.record.executed)
            was_done = executed and row.key not in self._failed
            if row.kind != "cancel":
                self._guarded(partial(desk.core.settle_action, row.id, was_done, "Looked it up", "Mei"))

    def _explain(self, desk: Desk, row: checks.Row) -> None:
        """It may stay unknown only where the payment has moved since, and its key can't tell any more by whom."""
        if desk.clock.skew_us or desk.went_back or self.figures.faults["clock"] or row.kind != "refund":
            return
        before = json.loads(row.before or "{}")
        payment = self.world.payment(row.payment_id or "")
        if before.get("updated_at") == payment.updated_at:
            self.blame(f"{row.key} stays unknown, though nothing moved the payment")
        now, sent_at, last_sent_at = self.world.truth.now(), row.sent_at or 0, row.last_sent_at or 0
        can_key_tell = now - sent_at < KEY_LIFE_US and payment.updated_at < last_sent_at + _SOON_US
        if can_key_tell and not row.is_stored_fault and row.status not in _NO:
            self.blame(f"{row.key} stays unknown, though its key can still tell")

    def _judge(self) -> None:
        figures, world = self.figures, self.world
        executed = world.engine.call(lambda: list(world.server.world.record.executed))
        rows = {desk.number: desk.journal.rows() for desk in world.desks}
        everything = [each for told in rows.values() for each in told]
        for sentence in (*world.watcher.violations, *self._wrongs(everything, executed)):
            self.blame(sentence)
        figures.requests, figures.reads = len(world.watcher.requests), world.watcher.reads
        figures.executed = sum(each.key is not None for each in executed)
        figures.elsewhere = sum(each.key is None and each.kind == "refund" for each in executed)
        figures.kills = sum(desk.kills for desk in world.desks)
        figures.states.update(each.state for each in everything)

    def _wrongs(self, rows: list[checks.Row], executed: list[checks.Executed]) -> Iterator[str]:
        yield from checks.executed_once(executed)
        yield from checks.same_bytes(self.world.watcher.requests)
        yield from checks.ends_right(rows, executed, self._failed)
        for payment_id in self._payments:
            payment = self.world.payment(payment_id)
            if payment.refunded_minor > payment.amount_minor:
                yield f"{payment_id}: {payment.refunded_minor} went back of {payment.amount_minor}"
            for desk in self.world.desks:
                yield from self._shown_right(desk, payment, executed)

    def _shown_right(self, desk: Desk, payment: Payment, executed: list[checks.Executed]) -> Iterator[str]:
        """What the desk shows as refunded, where it claims to know, is what it did, or all there was."""
        row = desk.row_of(payment.id)
        if row is None or row.refunded_minor is None:
            return
        keys = {each.key for each in desk.journal.rows("kind = 'refund'")}
        ours = sum(
            each.minor or 0
            for each in executed
            if each.kind == "refund" and each.key in keys - self._failed and each.subject == payment.id
        )
        if row.refunded_minor not in (ours, payment.refunded_minor):
            yield (
                f"desk {desk.number} shows {row.refunded_minor} refunded of {payment.id}; it did {ours}, and "
                f"{payment.refunded_minor} went back in all"
            )

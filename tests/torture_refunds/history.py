"""A history by dice: clicks, storms of clicks, kills, clocks, and other people."""

from __future__ import annotations

import random
from collections.abc import Callable
from concurrent.futures import wait
from contextlib import nullcontext

from paysg_desktop.domain.action import Confirmation
from tests.torture_refunds.hands import Hands, Intent
from tests.torture_refunds.times import HOUR_US, SECOND_US
from tests.torture_refunds.world import Desk

_SHARES = (0.0, 0.15, 0.4, 0.8)
_MOST_STEPS_TO_LIVE = 16
_JUMPS_S = (5.0, 90.0, 3600.0, 8 * 3600.0, 22.9 * 3600, 23.5 * 3600, 25 * 3600.0, 91 * 24 * 3600.0)
_SKEWS_US = (-30 * HOUR_US, -2 * HOUR_US, -90 * SECOND_US, 2 * HOUR_US, 24 * HOUR_US, 40 * HOUR_US)


class History(Hands):
    """One step after the other."""

    def _prepare(self) -> None:
        world, dice = self.world, self.dice
        for number in range(dice.randint(1, 3)):
            self._payments.append(world.act(self._new_payment, number))
        for payment_id in self._payments:
            if dice.random() < 0.95:
                world.act(world.server.pay, payment_id)
                if dice.random() < 0.15:
                    self._elsewhere(payment_id)
        for desk in world.desks:
            desk.start()
            desk.core.add_accounts((world.account,))
            desk.core.sync_now([world.account])
        world.faults.dice = random.Random(dice.random())
        world.faults.share = dice.choice(_SHARES)

    def _step(self) -> None:
        steps: tuple[tuple[int, Callable[[], None]], ...] = (
            (14, self._refund),
            (2, self._lost_until_its_key_is_old),
            (3, self._storm),
            (2, self._somebody_refunds),
            (2, self._pending_ends),
            (3, self._time_passes),
            (1, self._clock_is_set),
            (1, self._restart),
            (3, self._look_up),
            (2, self._sync),
            (1, self._cancel),
        )
        (step,) = self.dice.choices([each for _, each in steps], [weight for weight, _ in steps])
        step()
        for desk in self.world.desks:
            desk.mend()

    def _desk(self) -> Desk:
        """One of them, which may die within its next steps."""
        desk = self.dice.choice(self.world.desks)
        if self.dice.random() < 0.35:
            desk.life.left = self.dice.randrange(_MOST_STEPS_TO_LIVE)
        return desk

    def _refund(self) -> None:
        desk = self._desk()
        intent = self._intent(desk)
        if intent is None:
            return
        with self._outage() if self.dice.random() < 0.3 else nullcontext():
            for _ in range(self.dice.choice((1, 1, 1, 2, 3))):
                self._click(desk, intent)
                if self.dice.random() < 0.3:
                    self.world.advance(self.dice.choice((0.5, 3.0, 70.0)))

    def _lost_until_its_key_is_old(self) -> None:
        desk = self.dice.choice(self.world.desks)
        intent = self._intent(desk)
        if intent is not None:
            with self._outage():
                self._click(desk, intent)
            self.world.advance(self.dice.choice((22.5, 23.5, 25.0)) * 3600)
            self._look_up_all_of(desk)

    def _storm(self) -> None:
        """Clicks of one intent, or of as many intents on the same payment, all at once."""
        desk = self._desk()
        first = self._intent(desk)
        if first is None:
            return
        count = self._most_clicks if self.dice.random() < 0.05 else self.dice.choice((3, 6, 12))
        one = self.dice.random() < 0.5
        intents = [first if one else self._another(desk, first) for _ in range(count)]
        wait([self._pool.submit(self._click, desk, each) for each in intents])

    def _intent(self, desk: Desk) -> Intent | None:
        """A new one, or one that was had before."""
        ours = [each for whose, each in self._intents if whose is desk]
        if ours and self.dice.random() < 0.2:
            return self.dice.choice(ours)
        payment_id = self.dice.choice(self._payments)
        offers = self._offers(desk, payment_id)
        if offers is None:
            return None
        known = [each.offers for each in ours if each.payment_id == payment_id]
        if known and self.dice.random() < 0.15:
            offers = self.dice.choice(known)
        paid, left = offers.room.paid_minor or 0, offers.room.left_minor or 0
        part, small = self.dice.randint(1, max(1, left)), self.dice.randint(1, max(1, left // 5))
        good = (left, part, part, small, small, small)
        minor = self.dice.choice(good if self.dice.random() < 0.85 else (left + 1, paid, paid + 1, 0))
        made = Intent(self._uuid(), payment_id, minor, offers, self.dice.random() < 0.85)
        return self._had(desk, made)

    def _another(self, desk: Desk, like: Intent) -> Intent:
        return self._had(desk, Intent(self._uuid(), like.payment_id, like.minor, like.offers, like.has_checked))

    def _had(self, desk: Desk, intent: Intent) -> Intent:
        self._intents.append((desk, intent))
        self.figures.intents += 1
        return intent

    def _click(self, desk: Desk, intent: Intent) -> None:
        self.figures.calls += 1
        key = intent.offers.payment.row.key
        confirmation = Confirmation("Mei", "Paid twice", has_checked_dashboard=intent.has_checked)
        self._guarded(lambda: desk.core.refund(key, intent.minor, intent.id, intent.offers.seen, confirmation))

    def _cancel(self) -> None:
        desk = self._desk()
        payment_id = self.dice.choice(self._payments)
        offers = self._offers(desk, payment_id)
        if offers is None:
            return
        if self.dice.random() < 0.3:
            self._quietly(lambda: self.world.act(self.world.server.pay, payment_id))
        key, intent = offers.payment.row.key, self._uuid()
        self._guarded(lambda: desk.core.cancel(key, intent, offers.seen, Confirmation("Mei", "Not wanted")))

    def _somebody_refunds(self) -> None:
        self._elsewhere(self.dice.choice(self._payments))

    def _time_passes(self) -> None:
        self.world.advance(self.dice.choice(_JUMPS_S))

    def _clock_is_set(self) -> None:
        self.dice.choice(self.world.desks).clock.jump(self.dice.choice(_SKEWS_US))

    def _restart(self) -> None:
        desk = self.dice.choice(self.world.desks)
        desk.life.end()
        desk.bury()
        desk.start(self.dice.choice((None, self.dice.randrange(8))))

    def _look_up(self) -> None:
        self._look_up_all_of(self._desk())

    def _sync(self) -> None:
        desk = self._desk()
        self._guarded(lambda: desk.core.sync_now([self.world.account]))

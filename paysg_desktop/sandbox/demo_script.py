"""What the demo sends, and when: a fixed opening with every kind, then whatever the dice say."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable, Iterator
from functools import partial

from paysg_desktop.domain.ports import Clock
from paysg_desktop.domain.times import day_start, singapore_day
from paysg_desktop.sandbox.demo_events import SECOND_US, DemoPayment, Till
from paysg_desktop.sandbox.demo_letters import Letter, Letters
from paysg_desktop.sandbox.demo_payers import LATER, OPENING, Errand

Step = tuple[float, Callable[[], Letter]]
"""Seconds to wait, and what then makes the delivery."""

_OPENING_GAP_S, _SPECIAL_GAP_S = 0.25, 0.45
_WORKING_DAY_US = 8 * 3600 * SECOND_US
_DAY_US = 24 * 3600 * SECOND_US
_MOST_REMEMBERED = 50


class Script:
    """`opening` and `specials` together take less than eight seconds; `calm` never ends."""

    def __init__(self, till: Till, letters: Letters, clock: Clock, chance: random.Random) -> None:
        self._till = till
        self._letters = letters
        self._clock = clock
        self._chance = chance
        self._paid: deque[DemoPayment] = deque(maxlen=_MOST_REMEMBERED)
        self._unpaid: deque[DemoPayment] = deque(maxlen=_MOST_REMEMBERED)

    def opening(self) -> Iterator[Step]:
        """Today so far in Singapore, eight hours at most, told in four seconds."""
        now = self._clock.now()
        start = max(day_start(singapore_day(now)), now - _WORKING_DAY_US)
        for index, errand in enumerate(OPENING, start=1):
            at = start + (now - start) * index // len(OPENING)
            yield _OPENING_GAP_S, partial(self._as_cast, errand, at)

    def specials(self) -> Iterator[Step]:
        """What goes wrong in a year, told in four seconds."""
        yield _SPECIAL_GAP_S, self._letters.again
        late = self._new_payment()
        yield _SPECIAL_GAP_S, lambda: self._letters.succeeded(late)
        yield _SPECIAL_GAP_S, lambda: self._letters.updated(late.unpaid(late.at - 120 * SECOND_US))
        for make in (self._tampered, self._wrongly_signed, self._unsigned, self._letters.no_json, self._new_paid):
            yield _SPECIAL_GAP_S, make

    def calm(self, rate: float) -> Iterator[Step]:
        """About `rate` deliveries a second."""
        weights = {
            self._new_paid: 76,
            self._letters.again: 6,
            self._new_unpaid: 6,
            self._settled: 5,
            self._refunded: 3,
            self._tampered: 1,
            self._wrongly_signed: 1,
            self._unsigned: 1,
            self._letters.no_json: 1,
        }
        while True:
            (make,) = self._chance.choices(list(weights), list(weights.values()))
            yield self._chance.uniform(0.5, 1.5) / rate, make

    def _as_cast(self, errand: Errand, at: int) -> Letter:
        """The errand's event at `at`; some have a part of their own, so that every state is to be seen."""
        match errand.payer:
            case "Goh Kim Seng":
                return self._letters.updated(self._till.payment(errand, at - 3 * _DAY_US).refunded(at))
            case "Lim Siew Hua":
                return self._letters.updated(self._till.payment(errand, at - 28 * _DAY_US).partly_refunded(at))
            case "Wong Mei Ling":
                return self._letters.updated(self._till.payment(errand, at).cancelled(at))
            case "陈阿明":
                self._unpaid.append(self._till.payment(errand, at).unpaid(at))
                return self._letters.updated(self._unpaid[-1])
            case "John Doe":
                fraction = self._till.payment(errand, at).changed(at, amount_in_cents=12.34, reference_id="INV001")
                return self._letters.succeeded(fraction)
        self._paid.append(self._till.payment(errand, at))
        return self._letters.succeeded(self._paid[-1])

    def _new_payment(self) -> DemoPayment:
        return self._till.payment(self._chance.choice(LATER), self._clock.now())

    def _new_paid(self) -> Letter:
        self._paid.append(self._new_payment())
        return self._letters.succeeded(self._paid[-1])

    def _new_unpaid(self) -> Letter:
        payment = self._new_payment()
        self._unpaid.append(payment.unpaid(payment.at))
        return self._letters.updated(self._unpaid[-1])

    def _settled(self) -> Letter:
        """Somebody pays what was open."""
        if not self._unpaid:
            return self._new_paid()
        self._paid.append(self._unpaid.popleft().paid(self._clock.now()))
        return self._letters.succeeded(self._paid[-1])

    def _refunded(self) -> Letter:
        if not self._paid:
            return self._new_paid()
        return self._letters.updated(self._paid.popleft().refunded(self._clock.now()))

    def _tampered(self) -> Letter:
        return self._letters.tampered(self._new_payment())

    def _wrongly_signed(self) -> Letter:
        return self._letters.wrongly_signed(self._new_payment())

    def _unsigned(self) -> Letter:
        return self._letters.unsigned(self._new_payment())

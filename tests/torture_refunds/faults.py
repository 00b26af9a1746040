"""What goes wrong at the provider, by dice."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping
from typing import Any

from paysg_desktop.sandbox.server.faults import Fault, FaultKind, Faults

CHANGES = frozenset({"paysg.refund", "paysg.cancel", "paysg.create"})
_WEIGHTS: Mapping[FaultKind, int] = {
    FaultKind.SLOW: 3,
    FaultKind.SLOW_ANSWER: 2,
    FaultKind.BUSY: 2,
    FaultKind.ERROR_BEFORE: 2,
    FaultKind.ERROR_AFTER: 3,
    FaultKind.UNAVAILABLE: 2,
    FaultKind.DROP_BEFORE: 3,
    FaultKind.DROP_AFTER: 4,
    FaultKind.HTML: 2,
    FaultKind.TRUNCATED: 3,
    FaultKind.WRONG_LENGTH: 2,
    FaultKind.TWICE: 2,
    FaultKind.CLOCK: 1,
}
_KINDS, _SHARES = tuple(_WEIGHTS), tuple(_WEIGHTS.values())
_SECONDS = (0.5, 3.0, 20.0, 41.0, 44.0, 90.0, 600.0, 7200.0)
_SWITCHES: Mapping[str, tuple[Any, ...]] = {
    "refund_code": (200, 201, 202),
    "partial_refund_status": ("partially_refunded", "partial_refunded"),
    "state_error_code": (402, 400),
    "mismatch_code": (400, 409, 422),
    "refund_speed": ("at_once", "at_once", "pending"),
    "error_body": ("documented", "bare", "text", "html", "empty"),
    "refunded_amount": ("absent", "absent", "present"),
    "empty_members": ("null", "absent"),
    "cancel_code": (200, 204),
    "cancel_answer": ("payment", "empty"),
    "cancelled_payment_status": ("cancelled", "unpaid"),
    "latest_status_after_refund": ("fully_refunded", "refunded", "paid", "cancelled"),
}


def switches(dice: random.Random) -> dict[str, Any]:
    """One of the ways in which the provider may behave."""
    return {name: dice.choice(values) for name, values in _SWITCHES.items()}


class DiceFaults(Faults):
    """Beside what was ordered, a share of the requests goes wrong in one way or another."""

    def __init__(self) -> None:
        super().__init__()
        self.share = 0.0
        """Of the requests that change something; of those that read, a third of it goes wrong."""
        self.dice = random.Random(0)
        self.struck: Counter[str] = Counter()

    def take(self, endpoint: str) -> tuple[Fault, ...]:
        due = super().take(endpoint) or self._thrown(endpoint)
        self.struck.update(each.kind.value for each in due)
        return due

    def _thrown(self, endpoint: str) -> tuple[Fault, ...]:
        share = self.share if endpoint in CHANGES else self.share / 3
        if self.dice.random() >= share:
            return ()
        (kind,) = self.dice.choices(_KINDS, _SHARES)
        return (Fault(kind, endpoint, seconds=self.dice.choice(_SECONDS)),)

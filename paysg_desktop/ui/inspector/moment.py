"""One thing that happened to a payment, as its story tells it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened. `at` in microseconds UTC, None where nobody told when; text not yet gated.

    `kind`: `good`, `caution`, `bad`, `neutral`. `delivery_id` is the delivery that told it.
    """

    at: int | None
    title: str
    detail: str
    kind: str = "neutral"
    delivery_id: int | None = None

"""Verifying stored deliveries again, after a secret was added or changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from paysg_desktop.domain.delivery import DeliveryDetail, ReVerification
from paysg_desktop.domain.ports import Clock
from paysg_desktop.usecases.captured import judged_at
from paysg_desktop.usecases.endpoints import EndpointBook
from paysg_desktop.usecases.judge import judge

AT_ONCE = 100
"""Deliveries in one transaction: few enough that nobody who waits for the database notices."""


@dataclass(frozen=True, slots=True)
class VerifiedAgain:
    """How many were checked, how many of them hold now, and how many still don't."""

    checked: int
    verified: int

    @property
    def still(self) -> int:
        return self.checked - self.verified


class Kept(Protocol):
    """What this asks of the store; all may block."""

    def delivery(self, delivery_id: int) -> DeliveryDetail | None: ...

    def unverified_ids(self) -> Sequence[int]: ...


class Verdicts(Protocol):
    def verified_again(self, results: Sequence[ReVerification]) -> None: ...


class VerifyAgain:
    """Judges each delivery as of the time it was received, with the secrets that count then and now."""

    def __init__(self, book: EndpointBook, kept: Kept, verdicts: Verdicts, clock: Clock) -> None:
        self._book = book
        self._kept = kept
        self._verdicts = verdicts
        self._clock = clock

    def __call__(self, delivery_ids: Iterable[int] | None = None) -> VerifiedAgain:
        """Verify these, or all that are in quarantine or were never checked; what holds already is left alone."""
        ids = list(self._kept.unverified_ids() if delivery_ids is None else dict.fromkeys(delivery_ids))
        checked = verified = 0
        for start in range(0, len(ids), AT_ONCE):
            results = [
                result for each in ids[start : start + AT_ONCE] if (result := self._judged(each)) is not None
            ]
            if results:
                self._verdicts.verified_again(results)
            checked += len(results)
            verified += sum(result.verification.is_counted for result in results)
        return VerifiedAgain(checked, verified)

    def _judged(self, delivery_id: int) -> ReVerification | None:
        detail = self._kept.delivery(delivery_id)
        if detail is None or detail.purged_at is not None or detail.verification.is_counted:
            return None
        found = self._book.get(detail.row.endpoint_id)
        if found is None:
            return None
        judged = judge(found, detail.headers, detail.body, judged_at(detail))
        if judged.verification.cause == "secret_empty":
            # No secret can be read here and now: that says nothing about the delivery.
            return None
        return ReVerification(
            delivery_id=delivery_id,
            at=self._clock.now(),
            verification=judged.verification,
            environment=judged.environment,
            event_id=judged.parsed.event_id,
            event_type=judged.parsed.event_type,
            problem=judged.parsed.problem,
        )

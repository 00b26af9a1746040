"""Which deliveries are wanted: the same choice in the window's list, in replays, in exports and in commands."""

from __future__ import annotations

from dataclasses import dataclass

from paysg_desktop.domain.delivery import DeliveryRow, Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.verification import Status


@dataclass(frozen=True, slots=True)
class DeliveryFilter:
    """Empty and None mean all.

    A period is from `start` (included) to `end` (excluded), microseconds UTC, by the time of receipt. `text` is
    part of an event's id, a payment's id or a reference, whatever the case of A to Z.
    """

    environment: Environment | None = None
    endpoint_ids: frozenset[str] = frozenset()
    event_types: frozenset[str] = frozenset()
    statuses: frozenset[Status] = frozenset()
    sources: frozenset[Source] = frozenset()
    start: int | None = None
    end: int | None = None
    text: str = ""

    @property
    def is_narrowed(self) -> bool:
        """Whether it leaves anything out beyond the environment."""
        chosen = self.endpoint_ids or self.event_types or self.statuses or self.sources or self.text
        return bool(chosen) or self.start is not None or self.end is not None

    def takes(self, row: DeliveryRow) -> bool:
        """Whether a delivery belongs."""
        return (
            row.source.is_delivery
            and self.environment in (None, row.environment)
            and (not self.endpoint_ids or row.endpoint_id in self.endpoint_ids)
            and (not self.event_types or row.event_type in self.event_types)
            and (not self.statuses or row.status in self.statuses)
            and (not self.sources or row.source in self.sources)
            and (self.start is None or row.received_at >= self.start)
            and (self.end is None or row.received_at < self.end)
            and self._has_text(row)
        )

    def _has_text(self, row: DeliveryRow) -> bool:
        payment = row.payment
        texts = (row.event_id, payment and payment.id, payment and payment.reference)
        wanted = ascii_lower(self.text)
        return not wanted or any(wanted in ascii_lower(text) for text in texts if text)


def ascii_lower(text: str) -> str:
    """Small letters as the database makes them: of A to Z alone."""
    return "".join(each.lower() if each.isascii() else each for each in text)

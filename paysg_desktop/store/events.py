"""The events of a step of the fold: looked up together, told one by one, and written down together."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from paysg_desktop.domain.delivery import DeliveryRow
from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.domain.payment import Fact
from paysg_desktop.store.many import insert_all, matching
from paysg_desktop.store.records import Row, to_json

Identity = tuple[str, str, str]
"""Provider, environment, and the event's id there or one of ours."""

_KNOWN = (
    "SELECT column1, column2, column3, id, body_sha256, payment, has_conflict FROM wanted "
    "CROSS JOIN events ON provider = column1 AND environment = column2 AND event_id = column3"
)
_NEW = (
    "INSERT INTO events (id, provider, environment, event_id, event_type, occurred_at, account, snapshot, "
    "position, delivery_id, received_at, source, status, body_sha256, payment, telling_count, has_conflict)"
)
_AGAIN = "UPDATE events SET telling_count = telling_count + ?, has_conflict = ? WHERE id = ?"


@dataclass(slots=True)
class Event:
    """An event that was told at least once."""

    id: int
    body_sha256: bytes
    payment: int | None
    has_conflict: bool
    again_count: int = 0
    """Tellings that are not written down yet."""


@dataclass(frozen=True, slots=True)
class _New:
    """One that has no row yet, with the delivery that told it first and what that says."""

    event: Event
    identity: Identity
    row: DeliveryRow
    parsed: ParsedBody
    told: str | None
    """JSON of what is told of its payment."""

    def columns(self) -> Row:
        """The values of `_NEW`."""
        row, parsed, event = self.row, self.parsed, self.event
        about = (parsed.event_type, parsed.occurred_at, parsed.account or "", self.told)
        source = (row.position, row.id, row.received_at, row.source.value, row.status.value, row.body_sha256)
        counts = (1 + event.again_count, event.has_conflict)
        return (event.id, *self.identity, *about, *source, event.payment, *counts)

    def fact(self) -> Fact:
        row, parsed = self.row, self.parsed
        return Fact(
            identity=self.identity[-1],
            position=row.position or 0,
            delivery_id=row.id,
            source=row.source,
            verification=row.status,
            received_at=row.received_at,
            occurred_at=parsed.occurred_at,
            account=parsed.account or "",
            snapshot=parsed.snapshot or {},
            has_conflict=self.event.has_conflict,
        )


class EventTable:
    """Lives on the writer thread, inside the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._known: dict[Identity, Event] = {}
        self._new: list[_New] = []
        self._last = 0

    def look_up(self, identities: Collection[Identity]) -> None:
        """Begin a step that tells of these."""
        self._new.clear()
        self._known = {
            (provider, environment, event_id): Event(key, sha256, payment, bool(has_conflict))
            for provider, environment, event_id, key, sha256, payment, has_conflict in matching(
                self._connection, _KNOWN, list(dict.fromkeys(identities))
            )
        }
        (self._last,) = self._connection.execute("SELECT coalesce(max(id), 0) FROM events").fetchone()

    def get(self, identity: Identity) -> Event | None:
        """One that was told of before; None for what is new."""
        return self._known.get(identity)

    def add(self, identity: Identity, row: DeliveryRow, parsed: ParsedBody, payment: int | None) -> Event:
        """Make a new event. It has no row before `write_down`."""
        self._last += 1
        event = Event(self._last, row.body_sha256, payment, has_conflict=False)
        told = None if payment is None else to_json(parsed.snapshot)
        self._new.append(_New(event, identity, row, parsed, told))
        self._known[identity] = event
        return event

    def again(self, event: Event, *, is_conflict: bool) -> None:
        """One more telling of it."""
        event.again_count += 1
        event.has_conflict = event.has_conflict or is_conflict

    def write_down(self) -> None:
        """Everything told since `look_up`."""
        insert_all(self._connection, _NEW, [each.columns() for each in self._new])
        new = {each.event.id for each in self._new}
        for each in self._known.values():
            if each.again_count and each.id not in new:
                self._connection.execute(_AGAIN, (each.again_count, each.has_conflict, each.id))

    def new_facts(self) -> dict[int, list[Fact]]:
        """What the new events tell, by the payment's key."""
        facts: dict[int, list[Fact]] = defaultdict(list)
        for each in self._new:
            if each.event.payment is not None:
                facts[each.event.payment].append(each.fact())
        return facts

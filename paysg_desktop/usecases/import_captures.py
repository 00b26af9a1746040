"""Taking captured webhooks in: each is judged as if it came to a chosen endpoint, and stored as a capture.

Judged as of the time at which it was captured, where the file tells it; a time still to come is none. What was
taken into that endpoint before, byte for byte, is passed over, so that the same file adds nothing a second time.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from paysg_desktop.documents.captures import read_captures
from paysg_desktop.domain.capture import Capture, CaptureFile
from paysg_desktop.domain.delivery import NewDelivery, RawRequest, Source
from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.headers import encode_headers
from paysg_desktop.usecases.captured import capture_peer
from paysg_desktop.usecases.endpoints import OpenEndpoint
from paysg_desktop.usecases.judge import judge

MOST_QUARANTINED = 500
MOST_QUARANTINED_BYTES = 20_000_000
"""Of one file. The quarantine keeps only the newest: a file must not push out what really came."""
_HOST = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*")
_TOO_MANY = (
    "Its signature does not hold, and so many of this file don't that they would push out of the quarantine what "
    "really came. Import the rest later, or with the right secret."
)

Digest = tuple[bytes, bytes]
"""SHA-256 of the headers, and of the body."""


class Outcome(StrEnum):
    NEW = "new"
    KNOWN = "known"
    """It was taken into this endpoint before."""
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class CapturePart:
    """One part of a file. `delivery` is what is stored of a new one, `problem` why one is left out."""

    place: str
    outcome: Outcome
    at: int | None = None
    delivery: NewDelivery | None = field(default=None, repr=False)
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class CaptureImport:
    """What a file comes to, in the order in which it is stored; `ids` are the deliveries that were made of it."""

    name: str
    format: str
    endpoint: Endpoint
    parts: tuple[CapturePart, ...]
    ids: tuple[int, ...] = ()

    @property
    def deliveries(self) -> tuple[NewDelivery, ...]:
        return tuple(each.delivery for each in self.parts if each.delivery is not None)

    def count(self, outcome: Outcome) -> int:
        return sum(each.outcome is outcome for each in self.parts)


def digest_of(capture: Capture) -> Digest:
    """As the store keeps it."""
    return hashlib.sha256(encode_headers(capture.headers)).digest(), hashlib.sha256(capture.body).digest()


def judged_file(name: str, data: bytes, found: OpenEndpoint, known: frozenset[Digest], now: int) -> CaptureImport:
    """What the file would add to an endpoint; stores nothing. `known` are captures that it has already.

    Raises UsageError for a file that is in no known format.
    """
    file = read_captures(data)
    seen, budget = set(known), _Budget(MOST_QUARANTINED, MOST_QUARANTINED_BYTES)
    parts = tuple(_part(name, each, found, seen, budget, now) for each in _in_order(file))
    return CaptureImport(name, file.format, found.endpoint, parts)


def _in_order(file: CaptureFile) -> Sequence[Capture]:
    """Oldest first, where the file tells all times; what can't be read stands last."""
    unread = [each for each in file.captures if each.problem is not None]
    captures = [each for each in file.captures if each.problem is None]
    if all(each.at is not None for each in captures):
        captures.sort(key=lambda each: each.at or 0)
    return [*captures, *unread]


@dataclass(slots=True)
class _Budget:
    """What of one file may still go into quarantine."""

    rows: int
    size: int

    def take(self, size: int) -> bool:
        if self.rows < 1 or self.size < size:
            return False
        self.rows -= 1
        self.size -= size
        return True


def _part(
    name: str, capture: Capture, found: OpenEndpoint, seen: set[Digest], budget: _Budget, now: int
) -> CapturePart:
    if capture.problem is not None:
        return CapturePart(capture.place, Outcome.LEFT_OUT, problem=capture.problem)
    digest = digest_of(capture)
    if digest in seen:
        return CapturePart(capture.place, Outcome.KNOWN, capture.at)
    delivery = _delivery(name, capture, found, now)
    if delivery.verification.is_quarantined and not budget.take(len(capture.body)):
        return CapturePart(capture.place, Outcome.LEFT_OUT, capture.at, problem=_TOO_MANY)
    seen.add(digest)
    return CapturePart(capture.place, Outcome.NEW, capture.at, delivery)


def _delivery(name: str, capture: Capture, found: OpenEndpoint, now: int) -> NewDelivery:
    at = capture.at if capture.at is not None and capture.at <= now else None
    judged = judge(found, capture.headers, capture.body, now if at is None else at)
    peer, target = capture_peer(name, at), target_of(capture.url)
    return NewDelivery(
        request=RawRequest(now, capture.method, target, capture.headers, capture.body, peer),
        endpoint_id=found.endpoint.id,
        provider=found.endpoint.provider,
        environment=judged.environment,
        verification=judged.verification,
        # What the receiver there answered; we answered nobody.
        answer=capture.status or 0,
        event_id=judged.parsed.event_id,
        event_type=judged.parsed.event_type,
        problem=judged.parsed.problem,
        source=Source.CAPTURE,
    )


def target_of(url: str) -> str:
    """The path and the query: the rest says only where it was captured."""
    found = _HOST.match(url)
    rest = (url[found.end() :] if found else url).partition("#")[0]
    return rest if rest.startswith("/") else f"/{rest}"

"""Sending stored deliveries again: what is asked for, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.headers import Headers


class ReplayPace(StrEnum):
    AT_ONCE = "at_once"
    ORIGINAL = "original"
    """With the pauses there were between them."""


@dataclass(frozen=True, slots=True)
class Edits:
    """What is changed of a delivery before it is sent again.

    `body` replaces the whole body; `values` then sets single members: dotted paths
    (`data.object.amount_in_cents`) to JSON text or plain text. `headers` None keeps those that came.
    """

    body: bytes | None = field(default=None, repr=False)
    values: tuple[tuple[str, str], ...] = ()
    headers: Headers | None = field(default=None, repr=False)

    @property
    def is_none(self) -> bool:
        return self.body is None and not self.values and self.headers is None


@dataclass(frozen=True, slots=True)
class ReplayOrder:
    """Deliveries to send again, in this order, to a destination or a URL (one of the two).

    `is_resigned` signs anew with the endpoint's secret and a fresh time; `is_new_id` gives the event and (where
    the scheme has one) the message a new id. `is_newest_per_payment` keeps of each payment the newest delivery.
    """

    delivery_ids: tuple[int, ...]
    destination_id: str | None = None
    url: str | None = field(default=None, repr=False)
    edits: Edits = Edits()
    is_resigned: bool = False
    is_new_id: bool = False
    is_newest_per_payment: bool = False
    pace: ReplayPace = ReplayPace.AT_ONCE


class RunState(StrEnum):
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    """By a person, or because the program ended."""


@dataclass(frozen=True, slots=True)
class ReplayRun:
    """A replay as it stands. `left_out` were not the newest of their payment."""

    id: int
    at: int
    environment: Environment
    by: str
    target: str
    """The destination's name, or the URL without its secrets."""
    state: RunState
    total: int
    sent: int = 0
    taken: int = 0
    left_out: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One request ready to go: exactly what is sent. `parent_id` is the delivery that it was made from."""

    parent_id: int
    url: str = field(repr=False)
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)
    is_resigned: bool = False
    is_edited: bool = False

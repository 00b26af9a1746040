"""What `act` needs of a provider: reading what is acted on, doing it, and finding out whether it was done."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from paysg_desktop.domain.action import Action, Seen
from paysg_desktop.domain.delivery import NewDelivery


@dataclass(frozen=True, slots=True)
class Reading:
    """A payment as its provider shows it now, and what of it goes into the log (nothing where that is no news)."""

    seen: Seen
    facts: tuple[NewDelivery, ...] = field(repr=False, default=())


@dataclass(frozen=True, slots=True)
class Done:
    """What a provider answered to something that it did; `facts` go into the log with it."""

    sentence: str
    payment_id: str | None = None
    checkout_id: str | None = None
    refund_id: str | None = None
    link: str | None = None
    after: Seen | None = None
    facts: tuple[NewDelivery, ...] = field(repr=False, default=())


@dataclass(frozen=True, slots=True)
class Found:
    """What a look-up of an action came to. `is_done` None: it can't be told from what the provider shows.

    `is_certain` says that it could not be done any more, so that nobody has to wait for it.
    """

    is_done: bool | None
    sentence: str
    done: Done | None = None
    facts: tuple[NewDelivery, ...] = field(repr=False, default=())
    after: Seen | None = None
    is_certain: bool = False


class Doer(Protocol):
    """One account at its provider. Every coroutine raises ApiError."""

    @property
    def clock_offset_s(self) -> int | None:
        """How far this computer's clock is ahead of the provider's, by its last answer; None before one."""

    async def read(self, action: Action) -> Reading | None:
        """What is acted on, as it is now; None where the provider has nothing to show before."""

    async def do(self, action: Action) -> Done:
        """Send the request, once, with the action's key and exact bytes."""

    async def find(self, action: Action) -> Found:
        """Whether it was done, by what the provider shows."""

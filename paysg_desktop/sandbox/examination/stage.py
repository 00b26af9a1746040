"""Where a case is played: it sends, keeps what came back, and counts what was booked."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from paysg_desktop.domain.ports import Clock, Provider, Sender, SendOutcome
from paysg_desktop.domain.targets import Target
from paysg_desktop.sandbox.examination.counting import Counter, Pause, said_of
from paysg_desktop.sandbox.examination.events import EventMaker
from paysg_desktop.sandbox.examination.letters import Letters
from paysg_desktop.sandbox.examination.records import Exchange, Sent

SHORTEST_PATIENCE_S = 10.0


@dataclass(slots=True)
class Stage:
    """One examination's means. `slow_s` is how long a slow case takes its time; `pause` waits."""

    url: str = field(repr=False)
    target: Target = field(repr=False)
    provider: Provider
    clock: Clock
    letters: Letters
    events: EventMaker
    sender: Sender
    pause: Pause
    slow_s: float
    counter: Counter | None = None
    exchanges: list[Exchange] = field(default_factory=list)
    """Those of the case that is being played."""
    is_answered: bool = False
    """Whether any answer came at all."""
    control: Exchange | None = None
    """A genuine event and its answer, to compare with."""
    _count: int | None = None

    @property
    def patience_s(self) -> float:
        """How long an answer is waited for: a little longer than the provider waits, where that is known."""
        return max(SHORTEST_PATIENCE_S, (self.provider.retry_schedule.answer_within_s or 0) + 1.0)

    def now(self) -> int:
        return self.clock.now()

    def usual(self) -> Sent:
        """Another genuine event."""
        now = self.now()
        return self.letters.signed(self.events.usual(now), now)

    async def start(self) -> None:
        """Raises UsageError for a counter that counts nothing."""
        if self.counter is not None:
            self._count = await self.counter.first()

    async def is_sound(self) -> bool:
        """Whether it takes a genuine event in at all; without that, what it refuses proves nothing.

        Asked once; the exchange is no part of the case.
        """
        if self.control is None:
            kept = len(self.exchanges)
            self.control = await self.post("a genuine event, to compare with", self.usual())
            del self.exchanges[kept:]
        return self.control.is_taken

    @property
    def counts_genuine(self) -> bool:
        """Whether it told that it booked a genuine event, so that “nothing booked” means something."""
        return self.control is not None and bool(self.control.booked)

    async def post(self, what: str, sent: Sent) -> Exchange:
        """Send and wait for the answer."""
        outcome = await self._carried(sent)
        return (await self._noted([(what, sent, outcome)]))[0]

    async def post_together(self, what: str, letters: list[Sent]) -> tuple[list[Exchange], int | None]:
        """Send all at the same moment; what they booked together, None where that is not told."""
        before = self._count
        outcomes = await asyncio.gather(*map(self._carried, letters))
        made = await self._noted([(what, sent, each) for sent, each in zip(letters, outcomes, strict=True)])
        if self.counter is not None:
            return made, risen(before, self._count)
        told = [each.booked for each in made]
        return made, None if None in told else sum(each or 0 for each in told)

    async def post_meanwhile(
        self, what: str, sent: Sent, slowly: Callable[[], Awaitable[SendOutcome]]
    ) -> tuple[Exchange, Exchange, bool]:
        """A slow exchange and, in the midst of it, a usual one; and whether that one did not wait for its end."""
        usual = self.usual()
        order: list[str] = []

        async def quick() -> SendOutcome:
            await self.pause(self.slow_s / 4)
            order.append("begun")
            outcome = await self._carried(usual)
            order.append("ended")
            return outcome

        async def slow() -> SendOutcome:
            outcome = await slowly()
            order.append("slow")
            return outcome

        first, second = await asyncio.gather(slow(), quick())
        made = await self._noted([(what, sent, first), ("another event in the midst of it", usual, second)])
        return made[0], made[1], order != ["begun", "slow", "ended"]

    async def _carried(self, sent: Sent) -> SendOutcome:
        return await self.sender.send(
            self.url, sent.headers, sent.body, method=sent.method, timeout_s=self.patience_s
        )

    async def _noted(self, exchanges: list[tuple[str, Sent, SendOutcome]]) -> list[Exchange]:
        """Of several at once a counter tells only the sum."""
        risen_by = await self._newly_booked()
        counted = risen_by if len(exchanges) == 1 else None
        made = [
            Exchange(what, sent, outcome, said_of(outcome) if self.counter is None else counted)
            for what, sent, outcome in exchanges
        ]
        self.exchanges += made
        self.is_answered = self.is_answered or any(each.status is not None for each in made)
        return made

    async def _newly_booked(self) -> int | None:
        if self.counter is None:
            return None
        before, self._count = self._count, await self.counter.settled()
        return risen(before, self._count)


def risen(before: int | None, after: int | None) -> int | None:
    return None if before is None or after is None else after - before

"""A forwarder on a real store, in a time that passes by itself, with a receiver that the test plays."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.forwarding import AttemptRow, Destination
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.store.store import Store
from paysg_desktop.usecases.endpoints import EndpointBook
from paysg_desktop.usecases.forward_pace import ForwardPace
from paysg_desktop.usecases.forwarder import Forwarder
from paysg_desktop.usecases.forwarding_parts import Forwarding, forwarding_of
from tests.builders import NOON, body, delivery, interpret
from tests.fakes import FakeClock, FakeSecrets

OK = SendOutcome(200, None, 1000)
FAILED = SendOutcome(500, None, 1000)


@dataclass(frozen=True)
class Sent:
    """One request as the receiver got it; `after_s` is counted from noon."""

    url: str
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)
    after_s: float
    stays_here: bool = False

    def header(self, name: bytes) -> list[bytes]:
        return [value for each, value in self.headers if each.lower() == name.lower()]


Answer = Callable[[Sent], Awaitable[SendOutcome]]


class PlayedSender:
    """A `Sender` whose other end is `answer`; counts how many requests are open at once."""

    def __init__(self, clock: FakeClock, answer: Answer) -> None:
        self._clock = clock
        self.answer = answer
        self.sent: list[Sent] = []
        self.open = 0
        self.most_open = 0
        self.is_closed = False

    async def send(
        self,
        url: str,
        headers: Headers,
        body: bytes,
        *,
        method: str = "POST",
        timeout_s: float | None = None,
        stays_here: bool = False,
    ) -> SendOutcome:
        request = Sent(url, headers, body, (self._clock.now() - NOON) / 1_000_000, stays_here)
        self.sent.append(request)
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        try:
            return await self.answer(request)
        finally:
            self.open -= 1

    async def aclose(self) -> None:
        self.is_closed = True


async def taken(_: Sent) -> SendOutcome:
    return OK


async def failing(_: Sent) -> SendOutcome:
    return FAILED


def destination(id_: str = "to_1", **fields: Any) -> Destination:
    given = {
        "name": id_,
        "url": f"http://127.0.0.1:4000/{id_}",
        "environment": Environment.TEST,
        "created_at": NOON,
    }
    return Destination(id=id_, **given | fields)


class Forwards:
    """`answer` plays the receivers. Time stands still while anything is under way, and passes while all wait."""

    def __init__(self, folder: Path, answer: Answer = taken, secrets: FakeSecrets | None = None) -> None:
        self.clock = FakeClock(NOON)
        self.hub = Hub()
        self.store = Store(folder, interpret, self.hub, self.clock)
        self.sender = PlayedSender(self.clock, answer)
        self.pauses: list[float | None] = []
        self._awaited: asyncio.Event | None = None
        secrets = secrets or FakeSecrets()
        book = EndpointBook(PROVIDERS, secrets)
        made = forwarding_of(
            self.store, book, PROVIDERS, secrets, lambda parent: b"mark-%d" % parent, lambda: self.sender,
            self.hub, self.clock, random.Random(5), self._pause, ForwardPace(1e9),
        )  # fmt: skip
        self.parts: Forwarding = made
        self.forwarder: Forwarder = made.forwarder
        made.known.open()

    def close(self) -> None:
        self.parts.known.close()
        self.store.close()

    async def append(self, number: int, **fields: Any) -> int:
        content = body(f"evt_{number}", f"pay_{number}")
        return await self.store.writer.append(delivery(content, event_id=f"evt_{number}", **fields))

    async def append_all(self, numbers: Iterable[int]) -> None:
        """At once."""
        await asyncio.gather(*(self.append(number) for number in numbers))

    async def rest(self) -> None:
        """Until all that came has been worked off, and nothing will be due any more by itself."""
        await asyncio.to_thread(self.store.settle)
        async with asyncio.timeout(30):
            while not (self.is_idle and self.forwarder._lanes.is_empty):
                await asyncio.sleep(0)

    @property
    def is_idle(self) -> bool:
        """Whether the forwarder waits for news, with no time set."""
        return self._awaited is not None and not self._awaited.is_set()

    def attempts(self, delivery_id: int) -> tuple[AttemptRow, ...]:
        return self.store.reader.attempts_of(delivery_id)

    def run_to_the_end(self, *numbers: int) -> None:
        """Let these come, and work them off."""

        async def work() -> None:
            for number in numbers:
                await self.append(number)
            await self.rest()

        self.run(work)

    def run(self, work: Callable[[], Awaitable[None]]) -> None:
        """Run `work` beside the forwarder; both have ended after it."""

        async def both() -> None:
            running = asyncio.ensure_future(self.forwarder.run())
            try:
                await work()
            finally:
                await self.forwarder.stop()
                await running

        asyncio.run(both())

    async def _pause(self, news: asyncio.Event, seconds: float | None) -> None:
        self.pauses.append(seconds)
        if seconds is None:
            self._awaited = news
            await news.wait()
            self._awaited = None
            return
        await asyncio.sleep(0)
        if not news.is_set():
            self.clock.advance(seconds)

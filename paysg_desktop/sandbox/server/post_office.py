"""Sending the sandbox's webhooks, again and again by the provider's schedule until they are taken."""

from __future__ import annotations

import asyncio
import heapq
import logging
from collections import Counter, deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from itertools import count
from typing import Any

import httpx

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Clock
from paysg_desktop.domain.retry import doubling
from paysg_desktop.domain.tasks import spawn
from paysg_desktop.providers.registry import get
from paysg_desktop.sandbox.server.hooks import Hook, Hooks
from paysg_desktop.sandbox.server.signing import signed, time_text
from paysg_desktop.sandbox.server.state import State
from paysg_desktop.sandbox.server.switches import SandboxOptions

log = logging.getLogger(__name__)

_AT_ONCE = 8
_USUAL_TIMEOUT_S = 15
_KEPT_OUTCOMES = 1000
_JSON: Headers = ((b"Content-Type", b"application/json"),)


@dataclass(frozen=True, slots=True)
class Letter:
    """One event on its way to one address. `due_at` in microseconds UTC; `t` is the first attempt's."""

    id: str
    hook: str
    provider: str
    event_type: str
    event_id: str
    subject: str
    body: str = field(repr=False)
    due_at: int
    attempt: int = 1
    t: str = ""


@dataclass(frozen=True, slots=True)
class Attempt:
    """How one attempt ended; `status` None where nothing answered in time."""

    provider: str
    event_type: str
    event_id: str
    url: str
    number: int
    status: int | None

    @property
    def was_taken(self) -> bool:
        return self.status is not None and 200 <= self.status < 300


class PostOffice:
    """Letters wait in the state, so that they survive a restart. Only on the loop that `start` ran on.

    `renew` makes the body of a repeated delivery anew; None keeps the one there is.
    """

    def __init__(
        self,
        state: State,
        hooks: Hooks,
        clock: Clock,
        options: SandboxOptions,
        renew: Callable[[Letter], bytes | None],
    ) -> None:
        self._state = state
        self._hooks = hooks
        self._clock = clock
        self._options = options
        self._renew = renew
        self._order = count()
        self._due: list[tuple[int, int, str]] = []
        self._flying: set[asyncio.Task[None]] = set()
        self._wake = asyncio.Event()
        self._calm = asyncio.Event()
        self._loop: asyncio.Task[None] | None = None
        self._client: httpx.AsyncClient | None = None
        self.attempts: deque[Attempt] = deque(maxlen=_KEPT_OUTCOMES)
        self.counts: Counter[str] = Counter()
        for key, record in state.table("letters").items():
            self._queue(key, record["due_at"])

    @property
    def waiting(self) -> int:
        """Letters that were not taken yet."""
        return len(self._state.table("letters"))

    def start(self) -> None:
        self._client = httpx.AsyncClient(trust_env=False, follow_redirects=False)
        self._loop = spawn(self._run())

    async def stop(self) -> None:
        """Leave what waits for the next start; what flies is cut off and tried again then."""
        tasks = [task for task in (self._loop, *self._flying) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._client is not None:
            await self._client.aclose()

    def post(self, provider: str, event_type: str, told: Iterable[tuple[str, str, bytes]]) -> None:
        """Send events to everybody who wants them; each is its id, its subject's id and its body."""
        hooks = [hook for hook in self._hooks.of(provider) if hook.wants(event_type)]
        now = self._clock.now()
        letters = [
            Letter(f"{event_id}:{hook.id}", hook.id, provider, event_type, event_id, subject, body.decode(), now)
            for event_id, subject, body in told
            for hook in hooks
        ]
        self._state.put_many("letters", ((each.id, _record(each)) for each in letters))
        for each in letters:
            self._queue(each.id, each.due_at)
        self.wake()

    def wake(self) -> None:
        """Look at what is due, now."""
        self._calm.clear()
        self._wake.set()

    async def settled(self) -> None:
        """Until nothing is due and nothing flies; what is to be tried again later still waits."""
        self.wake()
        await self._calm.wait()

    def _queue(self, letter_id: str, due_at: int) -> None:
        heapq.heappush(self._due, (due_at, next(self._order), letter_id))

    async def _run(self) -> None:
        while True:
            self._wake.clear()
            self._send_what_is_due()
            now = self._clock.now()
            pause_s = max(self._due[0][0] - now, 0) / 1_000_000 if self._due else None
            if not self._flying and pause_s != 0:
                self._calm.set()
            if len(self._flying) >= _AT_ONCE:
                pause_s = None
            # Not wait_for: before Python 3.12 it may swallow the cancellation that ends us.
            with suppress(TimeoutError):
                async with asyncio.timeout(pause_s):
                    await self._wake.wait()

    def _send_what_is_due(self) -> None:
        now = self._clock.now()
        while self._due and self._due[0][0] <= now and len(self._flying) < _AT_ONCE:
            _, _, letter_id = heapq.heappop(self._due)
            record = self._state.get("letters", letter_id)
            if record is not None:
                task = spawn(self._deliver(Letter(**record)))
                self._flying.add(task)
                task.add_done_callback(self._landed)

    def _landed(self, task: asyncio.Task[None]) -> None:
        self._flying.discard(task)
        self._wake.set()
        error = None if task.cancelled() else task.exception()
        if error is not None:
            log.error("A webhook of the sandbox was not sent: %s", type(error).__name__)

    async def _deliver(self, letter: Letter) -> None:
        """One attempt. Deleting an address ends the attempts of its events."""
        hook = self._hooks.get(letter.hook)
        if hook is None:
            self._state.drop("letters", letter.id)
            return
        sent = self._made_up_to_date(letter)
        status = await self._send(hook, sent)
        ended = Attempt(sent.provider, sent.event_type, sent.event_id, hook.url, sent.attempt, status)
        self.attempts.append(ended)
        self.counts["taken" if ended.was_taken else "not taken"] += 1
        wait_s = None if ended.was_taken else self._wait_s(sent, status)
        if wait_s is None or self._hooks.get(letter.hook) is None:
            self._state.drop("letters", letter.id)
            return
        due_at = self._clock.now() + round(wait_s * 1_000_000 / self._options.speed)
        self._state.put("letters", letter.id, _record(replace(sent, attempt=sent.attempt + 1, due_at=due_at)))
        self._queue(letter.id, due_at)

    def _made_up_to_date(self, letter: Letter) -> Letter:
        if letter.attempt == 1:
            return replace(letter, t=time_text(self._clock.now(), self._options))
        if self._options.retry_body == "fresh":
            body = self._renew(letter)
            return letter if body is None else replace(letter, body=body.decode())
        return letter

    async def _send(self, hook: Hook, letter: Letter) -> int | None:
        client, now = self._client, self._clock.now()
        if client is None:
            return None
        is_kept = self._options.signature_time_on_retry == "kept"
        t = letter.t if is_kept else time_text(now, self._options)
        body = letter.body.encode()
        headers = (*_JSON, *signed(letter.provider, body, hook.secret, t, now, self._options))
        try:
            async with asyncio.timeout(self._timeout_s(letter.provider)):
                answer = await client.post(hook.url, content=body, headers=list(headers), timeout=None)
        except (httpx.HTTPError, OSError, TimeoutError):
            return None
        return answer.status_code

    def _timeout_s(self, provider: str) -> int:
        if provider == "paysg":
            return self._options.webhook_timeout_s
        return get(provider).retry_schedule.answer_within_s or _USUAL_TIMEOUT_S

    def _wait_s(self, letter: Letter, status: int | None) -> int | None:
        """Seconds to the next attempt; None when there is none."""
        schedule = get(letter.provider).retry_schedule
        waits_s = schedule.waits_s
        if letter.provider == "paysg":
            is_final = status is not None and status < 500 and self._options.webhook_retried_after == "5xx"
            waits_s = doubling(self._options.webhook_first_retry_s, schedule.gives_up_after_s)
            if is_final:
                return None
        return waits_s[letter.attempt - 1] if letter.attempt <= len(waits_s) else None


_NAMES = tuple(each.name for each in fields(Letter))


def _record(letter: Letter) -> dict[str, Any]:
    return {name: getattr(letter, name) for name in _NAMES}

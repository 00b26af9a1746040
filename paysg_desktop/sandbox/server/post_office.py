"""Sending the sandbox's webhooks, again and again by the provider's schedule until they are taken."""

from __future__ import annotations

import asyncio
import heapq
import json
import logging
from collections import Counter, deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from itertools import count
from typing import TYPE_CHECKING, Any

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Clock
from paysg_desktop.domain.retry import doubling
from paysg_desktop.domain.tasks import spawn
from paysg_desktop.providers.registry import get
from paysg_desktop.sandbox.server.hooks import Hook, Hooks
from paysg_desktop.sandbox.server.signing import signed, time_text
from paysg_desktop.sandbox.server.state import State
from paysg_desktop.sandbox.server.switches import SandboxOptions
from paysg_desktop.sandbox.tampering import tampered

if TYPE_CHECKING:
    import httpx

log = logging.getLogger(__name__)

_AT_ONCE = 8
_USUAL_TIMEOUT_S = 15
_KEPT_OUTCOMES = 1000
_PIECES = 20
"""Into which a slow body is cut."""
_JSON: Headers = ((b"Content-Type", b"application/json"),)


@dataclass(frozen=True, slots=True)
class Letter:
    """One event on its way to one address. `due_at` in microseconds UTC; `t` is the first attempt's.

    `spoilt` names a kind of tampering: a forger's letter, which is sent once. Its body goes out over `slow_s`
    seconds. With `deletes_after` the address is deleted after so many attempts that failed. `note` is a word for
    what else is special about it.
    """

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
    spoilt: str = ""
    slow_s: float = 0.0
    deletes_after: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Attempt:
    """How one attempt ended; `status` None where nothing answered in time.

    `at` and `next_at` (None: none follows) in microseconds UTC. `rehearsed` says what was special about it.
    `wait_s` is the wait before the next one by the provider's schedule, as it is before it is sped up.
    """

    provider: str
    event_type: str
    event_id: str
    url: str
    number: int
    status: int | None
    at: int = 0
    next_at: int | None = None
    rehearsed: str = ""
    wait_s: int | None = None

    @property
    def was_taken(self) -> bool:
        return self.status is not None and 200 <= self.status < 300

    @property
    def was_refused(self) -> bool:
        """As it is right for a forgery."""
        return self.status is not None and 400 <= self.status < 500


class PostOffice:
    """Letters wait in the state, so that they survive a restart. Only on the loop that `start` ran on.

    `renew` makes the body of a repeated delivery anew; None keeps the one there is. `pause` waits between the
    pieces of a slow letter. `on_attempt` may be set: it is told of each attempt once it has ended. `counts` are of
    all attempts: `taken` and `not taken`, and of these `forgery taken` and `forgery refused`.
    """

    def __init__(
        self,
        state: State,
        hooks: Hooks,
        clock: Clock,
        options: SandboxOptions,
        renew: Callable[[Letter], bytes | None],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._state = state
        self._hooks = hooks
        self._clock = clock
        self._options = options
        self._renew = renew
        self._pause = pause
        self.on_attempt: Callable[[Attempt], None] = lambda _: None
        self.speed = options.speed
        """What divides the waits between attempts; to be changed by `set_speed`."""
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
        import httpx  # loaded by a sandbox that runs

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

    @property
    def next_due_at(self) -> int | None:
        """When the next attempt is due, in microseconds UTC; None when none waits."""
        return self._due[0][0] if self._due else None

    def post(self, provider: str, event_type: str, told: Iterable[tuple[str, str, bytes]]) -> None:
        """Send events to everybody who wants them; each is its id, its subject's id and its body."""
        self.hand_in(self.letters(provider, event_type, told))

    def letters(self, provider: str, event_type: str, told: Iterable[tuple[str, str, bytes]]) -> list[Letter]:
        """One for each event and each address that wants it, due now."""
        hooks = [hook for hook in self._hooks.of(provider) if hook.wants(event_type)]
        now = self._clock.now()
        return [
            Letter(f"{event_id}:{hook.id}", hook.id, provider, event_type, event_id, subject, body.decode(), now)
            for event_id, subject, body in told
            for hook in hooks
        ]

    def hand_in(self, letters: Sequence[Letter]) -> None:
        """Send these when they are due, and again by the provider's schedule."""
        self._state.put_many("letters", ((each.id, _record(each)) for each in letters))
        for each in letters:
            self._queue(each.id, each.due_at)
        self.wake()

    def set_speed(self, speed: float) -> None:
        """Divide the waits by this from now on, and what is left of those that have begun, too."""
        now, factor, waiting = self._clock.now(), self.speed / speed, self._due

        def moved(at: int) -> int:
            return at if at <= now else now + round((at - now) * factor)

        self.speed, self._due = speed, []
        letters = self._state.table("letters")
        again = {key: letters[key] | {"due_at": moved(at)} for at, _, key in waiting if key in letters}
        self._state.put_many("letters", again.items())
        for key, record in again.items():
            self._queue(key, record["due_at"])
        told = [replace(each, next_at=each.next_at and moved(each.next_at)) for each in self.attempts]
        self.attempts = deque(told, maxlen=_KEPT_OUTCOMES)
        self.wake()

    def drop_undeliverable(self) -> None:
        """Forget what waits for addresses that are gone."""
        letters = self._state.table("letters")
        for key, record in tuple(letters.items()):
            if self._hooks.get(record["hook"]) is None:
                self._state.drop("letters", key)
        self._due = [each for each in self._due if each[2] in letters]
        heapq.heapify(self._due)

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
        sent, at = self._made_up_to_date(letter), self._clock.now()
        status = await self._send(hook, sent)
        was_taken = status is not None and 200 <= status < 300
        if not was_taken and sent.deletes_after == sent.attempt:
            self._hooks.remove(hook.id)
        is_over = was_taken or self._hooks.get(hook.id) is None
        wait_s = None if is_over else _wait_s(sent, status, self._options)
        due_at = None if wait_s is None else self._clock.now() + round(wait_s * 1_000_000 / self.speed)
        told = Attempt(*_told(sent), hook.url, sent.attempt, status, at, due_at, _rehearsed(sent), wait_s)
        self._tell(told, is_forged=bool(letter.spoilt))
        if due_at is None:
            self._state.drop("letters", letter.id)
            return
        self._state.put("letters", letter.id, _record(replace(sent, attempt=sent.attempt + 1, due_at=due_at)))
        self._queue(letter.id, due_at)

    def _tell(self, ended: Attempt, *, is_forged: bool) -> None:
        self.attempts.append(ended)
        self.counts["taken" if ended.was_taken else "not taken"] += 1
        if is_forged:
            self.counts["forgery taken"] += ended.was_taken
            self.counts["forgery refused"] += ended.was_refused
        self.on_attempt(ended)

    def _made_up_to_date(self, letter: Letter) -> Letter:
        if letter.attempt == 1:
            return replace(letter, t=time_text(self._clock.now(), self._options))
        if self._options.retry_body == "fresh":
            body = self._renew(letter)
            return letter if body is None else replace(letter, body=body.decode())
        return letter

    async def _send(self, hook: Hook, letter: Letter) -> int | None:
        import httpx

        client, now = self._client, self._clock.now()
        if client is None:
            return None
        is_kept = self._options.signature_time_on_retry == "kept"
        t = letter.t if is_kept else time_text(now, self._options)
        body = letter.body.encode()
        headers = (*_JSON, *signed(letter.provider, body, hook.secret, t, now, self._options))
        if letter.spoilt:
            headers, body = tampered(letter.spoilt, get(letter.provider), json.loads(body), hook.secret, now)
        content = _slowly(body, letter.slow_s, self._pause) if letter.slow_s else body
        if letter.slow_s:
            headers = (*headers, (b"Content-Length", str(len(body)).encode()))
        try:
            async with asyncio.timeout(_timeout_s(letter.provider, self._options)):
                answer = await client.post(hook.url, content=content, headers=list(headers), timeout=None)
        except (httpx.HTTPError, OSError, TimeoutError):
            return None
        return answer.status_code


def _timeout_s(provider: str, options: SandboxOptions) -> int:
    if provider == "paysg":
        return options.webhook_timeout_s
    return get(provider).retry_schedule.answer_within_s or _USUAL_TIMEOUT_S


def _wait_s(letter: Letter, status: int | None, options: SandboxOptions) -> int | None:
    """Seconds to the next attempt; None when there is none."""
    if letter.spoilt:
        return None
    schedule = get(letter.provider).retry_schedule
    waits_s = schedule.waits_s
    if letter.provider == "paysg":
        is_final = status is not None and status < 500 and options.webhook_retried_after == "5xx"
        waits_s = doubling(options.webhook_first_retry_s, schedule.gives_up_after_s)
        if is_final:
            return None
    return waits_s[letter.attempt - 1] if letter.attempt <= len(waits_s) else None


async def _slowly(body: bytes, over_s: float, pause: Callable[[float], Awaitable[None]]) -> AsyncIterator[bytes]:
    """The body in pieces, spread over so many seconds."""
    size = max(1, -(-len(body) // _PIECES))
    for start in range(0, len(body), size):
        if start:
            await pause(over_s / _PIECES)
        yield body[start : start + size]


def _told(letter: Letter) -> tuple[str, str, str]:
    return letter.provider, letter.event_type, letter.event_id


def _rehearsed(letter: Letter) -> str:
    return letter.spoilt or letter.note or ("slow" if letter.slow_s else "")


_NAMES = tuple(each.name for each in fields(Letter))


def _record(letter: Letter) -> dict[str, Any]:
    return {name: getattr(letter, name) for name in _NAMES}

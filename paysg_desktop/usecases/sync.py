"""Reading an account's payments from its provider's API into the log.

The list has no "changed since" (paysg.md, section 8): it is paged newest first down to what is known as a whole,
and payments that may have moved on since are asked for by their ids, or by reading the list further down where
that takes fewer requests.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from paysg_desktop.domain.account import Account, SyncState
from paysg_desktop.domain.api import PaymentRecord
from paysg_desktop.domain.delivery import NewDelivery
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import (
    ApiAnswerError,
    ApiConflictError,
    ApiFaultError,
    ApiInvalidError,
    ApiNotFoundError,
    ApiStateError,
    PaySGDesktopError,
)
from paysg_desktop.domain.payment import REFUND_WINDOWS_US
from paysg_desktop.domain.ports import Clock, PaymentsApi, Provider
from paysg_desktop.domain.sync import SyncDone, SyncProgress
from paysg_desktop.usecases.facts import checked
from paysg_desktop.usecases.sync_plan import Waiting, how_deep

log = logging.getLogger(__name__)

AT_ONCE = 2
"""Requests that run beside each other (paysg.md, section 16, question 20)."""
MOST_BY_ID = 300
"""Payments asked for one by one in a run; those asked longest ago come first, the others have their turn next."""
MARGIN_US = 3600 * 1_000_000
_OF_ONE_PAYMENT = (ApiInvalidError, ApiFaultError, ApiAnswerError, ApiConflictError, ApiStateError)
"""Failures that say nothing about other payments; every other one ends the run."""
_LONGEST_WINDOW_US = 90 * 24 * 3600 * 1_000_000

Tell = Callable[[SyncProgress], None]


class SyncReader(Protocol):
    """What a run asks of the store; each call blocks for milliseconds."""

    def sync_state(self, account: Account) -> SyncState: ...

    def last_answers(self, provider: str, environment: Environment, ids: Iterable[str]) -> dict[str, bytes]: ...

    def may_change(self, account: Account, paid_since: int) -> Sequence[Waiting]: ...

    def creation_times(self, account: Account) -> array[int]: ...


class SyncStore(Protocol):
    """What a run writes; each call returns when it is durable."""

    def settle(self) -> None:
        """Wait until everything appended so far has been folded, or can't be."""

    def save_sync_state(self, account: Account, state: SyncState) -> None: ...

    def save_checked(
        self,
        account: Account,
        at: int,
        facts: Sequence[NewDelivery],
        found: Sequence[str],
        missing: Sequence[str],
        unread: Sequence[str] = (),
    ) -> None: ...


@dataclass(slots=True)
class _Run:
    """One run as it goes on."""

    account: Account
    api: PaymentsApi
    tell: Tell
    started_at: int
    before: SyncState
    waiting: dict[str, Waiting]
    depth: int | None
    """Creation time below which nothing more needs to be read by pages; None where all must be."""
    read: int = 0
    new: int = 0
    is_paging: bool = True
    newest: int | None = None
    oldest: int | None = None
    problem: str | None = None
    has_left: bool = False
    """Whether payments are left for the next run; `oldest_check` is when the first of them was asked last."""
    oldest_check: int | None = None
    unread: set[str] = field(default_factory=set)
    """Payments that could not be read, or whose answer can't be understood."""

    def say(self) -> None:
        self.tell(SyncProgress(self.account, self.read, self.new, self.is_paging, len(self.waiting)))


class Sync:
    """Called with an account and its API, one run after the other; belongs to one event loop."""

    def __init__(self, reader: SyncReader, store: SyncStore, provider: Provider, clock: Clock) -> None:
        self._reader = reader
        self._store = store
        self._provider = provider
        self._clock = clock

    async def __call__(self, account: Account, api: PaymentsApi, tell: Tell = lambda _: None) -> SyncDone:
        """Read what is new or may have changed. Never raises ApiError: a run that ends early says why.

        What was read before that is kept, and the next run takes it from there.
        """
        run = await asyncio.to_thread(self._begin, account, api, tell)
        exit_code = 0
        try:
            await self._read_pages(run)
            await self._read_one_by_one(run)
        except PaySGDesktopError as error:
            log.debug("Reading an account of %s ended early: %s", account.provider, type(error).__name__)
            run.problem, exit_code = str(error), error.exit_code
        if run.problem is None and run.unread:
            run.problem = _left_out(len(run.unread))
            exit_code = ApiAnswerError.exit_code
        await asyncio.to_thread(self._end, run)
        return SyncDone(account, run.read, run.new, run.problem, exit_code)

    def _begin(self, account: Account, api: PaymentsApi, tell: Tell) -> _Run:
        now = self._clock.now()
        # What an earlier run has read must be known here, or it would be told once more.
        self._store.settle()
        before = self._reader.sync_state(account)
        self._store.save_sync_state(account, replace(before, started_at=now))
        window_us = REFUND_WINDOWS_US.get(account.provider, _LONGEST_WINDOW_US)
        waiting = self._reader.may_change(account, now - window_us)
        depth = None
        if before.covered_to is not None:
            depth = how_deep(waiting, self._reader.creation_times(account), before.covered_to)
        return _Run(account, api, tell, now, before, {each.id: each for each in waiting}, depth)

    def _end(self, run: _Run) -> None:
        # Whoever reads that it is complete finds all of it in the figures.
        self._store.settle()
        before = run.before
        state = replace(
            before, started_at=run.started_at, problem=run.problem, clock_offset_s=run.api.clock_offset_s
        )
        if run.problem is None:
            # What had to be left for the next run is only known as of when it was asked for the last time.
            as_of = run.started_at if not run.has_left else run.oldest_check
            state = replace(
                state,
                complete_at=as_of if as_of is None else min(run.started_at, as_of),
                covered_to=self._covered_to(run),
                covered_from=min(filter(None, (run.oldest, before.covered_from)), default=None),
            )
        self._store.save_sync_state(run.account, state)

    def _covered_to(self, run: _Run) -> int:
        """Never quite to the newest, nor beyond now: a payment may appear on the list a little after its time."""
        newest = _latest(run.newest, run.before.covered_to) or 0
        return max(0, min(newest, run.started_at) - MARGIN_US)

    async def _read_pages(self, run: _Run) -> None:
        """From the newest payment down to `depth`, or to the end of the list."""
        after: str | None = None
        while True:
            page = await run.api.page(after)
            await self._take(run, page.payments)
            run.say()
            created = [each.created_at for each in page.payments if each.created_at is not None]
            run.newest = _latest(run.newest, max(created, default=None))
            run.oldest = min(filter(None, (run.oldest, min(created, default=None))), default=None)
            is_deep_enough = run.depth is not None and bool(created) and min(created) < run.depth
            if page.after is None or is_deep_enough:
                break
            after = page.after
        run.is_paging = False

    async def _read_one_by_one(self, run: _Run) -> None:
        """What may have changed and did not come by, asked longest ago first."""
        due = sorted(run.waiting.values(), key=lambda each: (each.checked_at or 0, each.id))
        now, later = due[:MOST_BY_ID], due[MOST_BY_ID:]
        if later:
            run.has_left = True
            run.oldest_check = later[0].checked_at or run.before.complete_at
        for start in range(0, len(now), AT_ONCE):
            group = now[start : start + AT_ONCE]
            answers = await asyncio.gather(*(_asked(run.api, each.id) for each in group), return_exceptions=True)
            told = dict(zip((each.id for each in group), answers, strict=True))
            found = [each for each in answers if isinstance(each, PaymentRecord)]
            failed = {id_: each for id_, each in told.items() if isinstance(each, BaseException)}
            await self._take(run, found, [id_ for id_, each in told.items() if each is None], list(failed))
            run.say()
            for each in failed.values():
                if not isinstance(each, _OF_ONE_PAYMENT):
                    raise each

    async def _take(
        self,
        run: _Run,
        found: Sequence[PaymentRecord],
        missing: Sequence[str] = (),
        failed: Sequence[str] = (),
    ) -> None:
        """Append what tells something new, durable before the next request goes out.

        What could not be read is noted as asked for, so that it is not first again the next time.
        """
        readable = [each for each in found if self._provider.parse_payment(each.body).problem is None]
        unread = {each.id for each in found} - {each.id for each in readable} | set(failed)
        new = await asyncio.to_thread(self._keep, run.account, readable, missing, sorted(unread))
        run.read += len(found)
        run.new += new
        run.unread |= unread
        for id_ in (*(each.id for each in found), *missing, *failed):
            run.waiting.pop(id_, None)

    def _keep(
        self, account: Account, found: Sequence[PaymentRecord], missing: Sequence[str], unread: Sequence[str]
    ) -> int:
        at = self._clock.now()
        ids = [each.id for each in found]
        last = self._reader.last_answers(account.provider, account.environment, ids)
        facts = [
            checked(account, each, self._provider, at)
            for each in found
            if last.get(each.id) != hashlib.sha256(each.body).digest()
        ]
        self._store.save_checked(account, at, facts, ids, missing, unread)
        return len(facts)


async def _asked(api: PaymentsApi, payment_id: str) -> PaymentRecord | None:
    """One payment; None where the provider doesn't know it."""
    try:
        return await api.payment(payment_id)
    except ApiNotFoundError:
        return None


def _left_out(count: int) -> str:
    payments = "One payment" if count == 1 else f"{count:,} payments"
    return f"{payments} could not be read. Everything else was, and is kept; they are asked for again."


def _latest(one: int | None, other: int | None) -> int | None:
    return max((each for each in (one, other) if each is not None), default=None)

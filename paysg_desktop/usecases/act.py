"""Doing what is in the journal, at most once (paysg.md, sections 13 and 14; threat-model T10).

A request goes out only when the journal says so, durable. A key is one intent: it is sent again with the same
bytes while it is young, and never when it is older than 23 hours. What may have been done is never done under
another key; it is looked up, and where the provider does not show it, a person is asked.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Protocol

from paysg_desktop.domain.action import (
    KEY_LIFE_US,
    SETTLED_AFTER_US,
    Action,
    ActionKind,
    ActionState,
    Ended,
    Seen,
    is_key_young,
)
from paysg_desktop.domain.delivery import NewDelivery
from paysg_desktop.domain.errors import (
    ApiBusyError,
    ApiConflictError,
    ApiError,
    ApiFaultError,
    ApiInvalidError,
    ApiStateError,
    ApiUncertainError,
    ApiUnreachableError,
    KeyTooOldError,
    PaySGDesktopError,
    StorageError,
)
from paysg_desktop.domain.ports import Clock
from paysg_desktop.usecases import act_words as words
from paysg_desktop.usecases.doers import Doer, Done, Found, Reading
from paysg_desktop.usecases.guards import why_not_moved

WAITS_S = (1.0, 2.0, 4.0)
"""Before each further sending of the same request."""
LONGEST_PAUSE_S = 30.0
"""The longest wait that a provider may ask for (429) while somebody waits for the outcome."""
STORED_STATUSES = frozenset({500, 503})
"""Faults that PaySG keeps under a key; others come from something in between, which keeps nothing."""
_REPEATABLE = frozenset({ActionKind.CREATE, ActionKind.REFUND})
_IN_DOUBT = (ApiUncertainError, ApiConflictError, ApiFaultError)
_NOT_TAKEN = (ApiUnreachableError, ApiBusyError)
_NO_TO_IT = (ApiInvalidError, ApiStateError)
_UNDER_WAY_US = 40 * 1_000_000
"""How long one request may be under way; the network gives up before."""
_SECOND_US = 1_000_000

Sleep = Callable[[float], Awaitable[None]]


class ActStore(Protocol):
    """What acting writes; each call returns when it is durable."""

    def send(self, action_id: int, before: Seen | None, provider_time: int | None) -> Action: ...

    def end(self, action_id: int, ended: Ended, facts: Sequence[NewDelivery] = ()) -> Action: ...

    def drop(self, action_id: int) -> Action: ...

    def append_facts(self, facts: Sequence[NewDelivery]) -> None: ...

    def settle(self) -> None: ...


class Act:
    """Does one action or looks it up. What the provider says of it ends in the action's state."""

    def __init__(self, store: ActStore, clock: Clock, sleep: Sleep = asyncio.sleep) -> None:
        self._store = store
        self._clock = clock
        self._sleep = sleep
        self._busy: set[int] = set()
        self._sent_here: dict[int, float] = {}
        """When each action was sent last by this process, by its monotonic clock."""

    async def perform(self, action: Action, doer: Doer) -> Action:
        """Do an action that was never sent. Raises StorageError alone."""
        if action.state is not ActionState.INTENDED:
            return action
        return await self._alone(action, lambda: self._perform(action, doer))

    async def look_up(self, action: Action, doer: Doer, *, may_send: bool = True) -> Action:
        """Find out about an action that is not settled: by its own key while that is young, else by looking.

        `may_send` False forbids the former. One that was never sent, and that nobody is at work on, has ended.
        Raises StorageError alone. What can't be found out stays as it is.
        """
        if not action.is_open or action.lacks_approval:
            return action
        return await self._alone(action, lambda: self._look_up(action, doer, may_send=may_send))

    async def _alone(self, action: Action, work: Callable[[], Awaitable[Action]]) -> Action:
        """One at a time on each action: whoever comes second gets it as it is."""
        if action.id in self._busy:
            return action
        self._busy.add(action.id)
        try:
            return await work()
        finally:
            self._busy.discard(action.id)

    # --- doing ---

    async def _perform(self, action: Action, doer: Doer) -> Action:
        try:
            reading = await doer.read(action)
        except StorageError:
            raise
        except PaySGDesktopError as error:
            failed = error if isinstance(error, ApiError) else None
            return await self._refuse(action, f"{error} {words.NOTHING_SENT}", failed)
        if reading is not None:
            await self._take(reading.facts)
            why_not = _why_not_now(action, reading)
            if why_not is not None:
                return await self._refuse(action, why_not)
        return await self._send(action, doer, reading.seen if reading else None, WAITS_S)

    async def _send(self, action: Action, doer: Doer, before: Seen | None, waits: Sequence[float]) -> Action:
        """Send it, and again where that may be; ends with the action in whatever state it came to."""
        in_doubt_since = action.last_sent_at
        for wait_s in (*waits, None):
            is_sent, action = await self._note_sending(action, doer, before)
            if not is_sent:
                return await self._by_looking(action, doer)
            try:
                done = await doer.do(action)
            except ApiError as error:
                failed = error
            else:
                return await self._finish(action, _ended(done), done.facts)
            if isinstance(failed, _IN_DOUBT) or (in_doubt_since is not None and isinstance(failed, _NOT_TAKEN)):
                action = await self._unknown(action, failed, doer)
                in_doubt_since = action.last_sent_at
            elif in_doubt_since is not None:
                return await self._refused_in_doubt(action, doer, failed, in_doubt_since)
            elif wait_s is None or not (_is_worth_waiting(failed) and _may_go_on(action, failed)):
                return await self._refused(action, doer, failed)
            if wait_s is None or not _may_go_on(action, failed):
                break
            await self._sleep(max(wait_s, failed.retry_after_s or 0.0))
        return await self._after_fault(action, doer)

    async def _note_sending(self, action: Action, doer: Doer, before: Seen | None) -> tuple[bool, Action]:
        """Have the journal say that it goes out now; False where its key is too old for that."""
        try:
            sent = await asyncio.to_thread(self._store.send, action.id, before, self._provider_time(doer))
        except KeyTooOldError:
            return False, action
        self._sent_here[action.id] = self._clock.monotonic()
        return True, sent

    async def _refused(self, action: Action, doer: Doer, error: ApiError) -> Action:
        """The provider said no, or could not be reached. The payment is read again: the screen shows why."""
        if isinstance(error, _NOT_TAKEN):
            return await self._refuse(action, _not_sent(error), error)
        sentence = str(error)
        try:
            reading = await doer.read(action)
        except PaySGDesktopError:
            reading = None
        if reading is not None:
            await self._take(reading.facts)
            sentence = _why_not_now(action, reading, after_refusal=True) or sentence
        return await self._refuse(action, sentence, error)

    async def _refused_in_doubt(self, action: Action, doer: Doer, error: ApiError, since: int) -> Action:
        """It was sent before, and may have been done then: this answer alone does not say that it was not.

        Only a no to the request itself says that this key is not known there; and what was sent less than a minute
        before may still be worked on.
        """
        unknown = await self._unknown(action, error, doer)
        if not isinstance(error, _NO_TO_IT) or self._clock.now() - since < SETTLED_AFTER_US:
            return unknown
        return await self._by_looking(unknown, doer, is_conclusive=True)

    async def _after_fault(self, action: Action, doer: Doer) -> Action:
        """What is still open after the last sending: one look, where looking can tell."""
        if action.state is not ActionState.UNKNOWN:
            return action
        if action.order.kind in _REPEATABLE and not action.is_stored_fault:
            return action
        return await self._by_looking(action, doer)

    # --- looking up ---

    async def _look_up(self, action: Action, doer: Doer, *, may_send: bool) -> Action:
        if action.state is ActionState.INTENDED:
            return await asyncio.to_thread(self._store.drop, action.id)
        may_send = may_send and action.order.kind in _REPEATABLE and not action.is_stored_fault
        if not may_send or not self._is_young(action):
            return await self._by_looking(action, doer)
        try:
            # Its answer tells what time it is there, too: this computer's clock may have been set since.
            reading = await doer.read(action)
        except ApiError as failed:
            return await self._stay_unknown(action, words.said(words.NOT_REACHED, action), failed)
        if not self._is_young(action, self._provider_time(doer)) or _is_anothers_move(action, reading):
            return await self._by_looking(action, doer)
        return await self._send(action, doer, None, ())

    async def _by_looking(self, action: Action, doer: Doer, *, is_conclusive: bool = False) -> Action:
        try:
            found = await doer.find(action)
        except ApiError as failed:
            return await self._stay_unknown(action, words.said(words.NOT_REACHED, action), failed)
        if found.is_done is None:
            await self._take(found.facts)
            # A person is asked, and acts on the answer: it must not go out behind their back.
            return await self._stay_unknown(action, found.sentence, must_look_only=True)
        is_certain = found.is_done or found.is_certain or is_conclusive or self._is_conclusive(action, doer)
        if not is_certain:
            await self._take(found.facts)
            return await self._stay_unknown(action, words.said(_lost(action), action))
        return await self._finish(action, _resolved(found), (found.done.facts if found.done else ()) + found.facts)

    def _is_conclusive(self, action: Action, doer: Doer) -> bool:
        """Whether a request that is not to be seen can't arrive any more, and would not be answered otherwise."""
        if self._clock.monotonic() - self._sent_here.get(action.id, -math.inf) < SETTLED_AFTER_US / _SECOND_US:
            return False
        there = self._provider_time(doer)
        if there is not None and action.key_at is not None:
            since, age = there - _last_sent_there(action), there - action.key_at
        else:
            now = self._clock.now()
            since, age = now - (action.last_sent_at or 0), now - (action.sent_at or 0)
        if since < SETTLED_AFTER_US:
            return False
        return action.is_stored_fault or action.order.kind not in _REPEATABLE or age >= KEY_LIFE_US

    def _is_young(self, action: Action, provider_time: int | None = None) -> bool:
        return is_key_young(action.sent_at, action.key_at, self._clock.now(), provider_time)

    def _provider_time(self, doer: Doer) -> int | None:
        """What time it is at the provider, by its last answer; None before one."""
        offset_s = doer.clock_offset_s
        return None if offset_s is None else self._clock.now() - offset_s * _SECOND_US

    # --- the journal ---

    async def _refuse(self, action: Action, sentence: str, error: ApiError | None = None) -> Action:
        return await self._finish(action, _ended_by(ActionState.REFUSED, False, sentence, error))

    async def _unknown(self, action: Action, error: ApiError, doer: Doer) -> Action:
        """It may have been done. A fault that came twice is one that the provider keeps under this key."""
        is_stored = error.status in STORED_STATUSES and action.status in STORED_STATUSES
        ended = _ended_by(ActionState.UNKNOWN, None, _unknown_sentence(action, error), error)
        offset_s = doer.clock_offset_s
        key_at = None if offset_s is None or action.sent_at is None else action.sent_at - offset_s * _SECOND_US
        return await self._finish(action, replace(ended, is_stored_fault=is_stored, key_at=key_at))

    async def _stay_unknown(
        self, action: Action, sentence: str, error: ApiError | None = None, *, must_look_only: bool = False
    ) -> Action:
        """Still not known; nothing is noted where that says nothing new."""
        looks_only = action.is_stored_fault or must_look_only
        if (sentence, looks_only, ActionState.UNKNOWN) == (action.sentence, action.is_stored_fault, action.state):
            return action
        ended = _ended_by(ActionState.UNKNOWN, None, sentence, error)
        return await self._finish(action, replace(ended, is_stored_fault=looks_only))

    async def _finish(self, action: Action, ended: Ended, facts: Sequence[NewDelivery] = ()) -> Action:
        return await asyncio.to_thread(self._store.end, action.id, ended, facts)

    async def _take(self, facts: Sequence[NewDelivery]) -> None:
        """What was read on the way goes into the log, and is folded."""
        if facts:
            await asyncio.to_thread(self._store.append_facts, facts)
            await asyncio.to_thread(self._store.settle)


def _is_anothers_move(action: Action, reading: Reading | None) -> bool:
    """Whether a payment moved since it was read before, and not while our request was under way.

    Sent again, a refund would then come on top of what somebody else did instead of it. What moved while it was
    under way is most likely ours, and the same key tells.
    """
    before = action.before
    if reading is None or before is None or reading.seen == before:
        return False
    updated_at = reading.seen.updated_at
    if updated_at is None or action.key_at is None:
        return True
    return not action.key_at - _SECOND_US <= updated_at <= _last_sent_there(action) + _UNDER_WAY_US


def _last_sent_there(action: Action) -> int:
    """When it was sent last, by the provider's clock where that is known."""
    sent_at = action.sent_at or 0
    return (action.key_at if action.key_at is not None else sent_at) + (action.last_sent_at or sent_at) - sent_at


def _why_not_now(action: Action, reading: Reading, *, after_refusal: bool = False) -> str | None:
    """What stands against it in the payment as it is now; of what the provider refused, why it did."""
    seen, kind = reading.seen, action.order.kind
    if kind is ActionKind.CANCEL and seen.status == "paid":
        return words.QUICKER
    if after_refusal:
        return None
    if kind is ActionKind.CANCEL and seen.status == "cancelled":
        return words.CANCELLED_ALREADY
    if kind is ActionKind.REFUND and action.order.seen is not None:
        return why_not_moved(action.order.seen, seen)
    return None


def _is_worth_waiting(error: ApiError) -> bool:
    """Asked to wait before anything was done: worth it for a moment."""
    return isinstance(error, ApiBusyError) and (error.retry_after_s or 0.0) <= LONGEST_PAUSE_S


def _may_go_on(action: Action, error: ApiError) -> bool:
    """Whether the same may be sent again in a moment."""
    is_patient = (error.retry_after_s or 0.0) <= LONGEST_PAUSE_S
    return is_patient and action.order.kind in _REPEATABLE and not action.is_stored_fault


def _not_sent(error: ApiError) -> str:
    return str(error) if isinstance(error, ApiBusyError) else f"{error} {words.NOTHING_SENT}"


def _lost(action: Action) -> str:
    """What is said of a request that got lost."""
    own = {ActionKind.SEND_EMAIL: words.EMAIL_LOST, ActionKind.CANCEL: words.CANCEL_LOST}
    return own.get(action.order.kind, words.TIMED_OUT)


def _unknown_sentence(action: Action, error: ApiError) -> str:
    by_error = {
        ApiConflictError: words.AT_WORK,
        ApiFaultError: words.FAULT,
        ApiBusyError: words.PAUSED,
        ApiUnreachableError: words.NOT_REACHED,
    }
    if action.order.kind not in _REPEATABLE:
        return words.said(_lost(action), action)
    return words.said(by_error.get(type(error), words.TIMED_OUT), action)


def _ended(done: Done) -> Ended:
    return Ended(
        ActionState.DONE,
        done.sentence,
        is_done=True,
        payment_id=done.payment_id,
        checkout_id=done.checkout_id,
        refund_id=done.refund_id,
        link=done.link,
        after=done.after,
    )


def _ended_by(state: ActionState, is_done: bool | None, sentence: str, error: ApiError | None) -> Ended:
    return Ended(
        state,
        sentence,
        is_done=is_done,
        status=error.status if error else None,
        server_text=error.server_text if error else None,
    )


def _resolved(found: Found) -> Ended:
    done = found.done
    return Ended(
        ActionState.RESOLVED,
        found.sentence,
        is_done=found.is_done,
        payment_id=done.payment_id if done else None,
        checkout_id=done.checkout_id if done else None,
        refund_id=done.refund_id if done else None,
        link=done.link if done else None,
        after=found.after or (done.after if done else None),
    )

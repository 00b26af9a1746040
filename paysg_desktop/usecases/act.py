"""Doing what is in the journal, at most once (paysg.md, sections 13 and 14; threat-model T10).

A request goes out only when the journal says so, durable. A key is one intent: it is sent again with the same
bytes while it is young, and never when it is older than 23 hours. What may have been done is never done under
another key; it is looked up, and where the provider does not show it, a person is asked.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from paysg_desktop.domain.action import KEY_LIFE_US, Action, ActionKind, ActionState, Ended, Seen
from paysg_desktop.domain.delivery import NewDelivery
from paysg_desktop.domain.errors import (
    ApiBusyError,
    ApiConflictError,
    ApiError,
    ApiFaultError,
    ApiForbiddenError,
    ApiKeyError,
    ApiUncertainError,
    ApiUnreachableError,
    PaySGDesktopError,
)
from paysg_desktop.domain.ports import Clock
from paysg_desktop.usecases import act_words as words
from paysg_desktop.usecases.doers import Doer, Done, Found, Reading
from paysg_desktop.usecases.guards import why_not_moved

WAITS_S = (1.0, 2.0, 4.0)
"""Before each further sending of the same request."""
LONGEST_PAUSE_S = 30.0
"""The longest wait that a provider may ask for (429) while somebody waits for the outcome."""
SETTLED_AFTER_US = 60 * 1_000_000
"""A request may still be worked on for this long; only then what is not to be seen was not done."""
STORED_STATUSES = frozenset({500, 503})
"""Faults that PaySG keeps under a key; others come from something in between, which keeps nothing."""
_REPEATABLE = frozenset({ActionKind.CREATE, ActionKind.REFUND})
_IN_DOUBT = (ApiUncertainError, ApiConflictError, ApiFaultError)
_TELL_NOTHING = (ApiKeyError, ApiForbiddenError)
_SECOND_US = 1_000_000

Sleep = Callable[[float], Awaitable[None]]


class ActStore(Protocol):
    """What acting writes; each call returns when it is durable."""

    def send(self, action_id: int, before: Seen | None, provider_time: int | None) -> Action: ...

    def end(self, action_id: int, ended: Ended, facts: Sequence[NewDelivery] = ()) -> Action: ...

    def append_facts(self, facts: Sequence[NewDelivery]) -> None: ...

    def settle(self) -> None: ...


class Act:
    """Does one action or looks it up. What the provider says of it ends in the action's state."""

    def __init__(self, store: ActStore, clock: Clock, sleep: Sleep = asyncio.sleep) -> None:
        self._store = store
        self._clock = clock
        self._sleep = sleep
        self._busy: set[int] = set()

    async def perform(self, action: Action, doer: Doer) -> Action:
        """Do an action that was never sent. Raises StorageError alone."""
        if action.state is not ActionState.INTENDED:
            return action
        return await self._alone(action, lambda: self._perform(action, doer))

    async def look_up(self, action: Action, doer: Doer) -> Action:
        """Find out about an action that is not settled: by its own key while that is young, else by looking.

        Raises StorageError alone. What can't be found out stays as it is.
        """
        if action.state not in (ActionState.UNKNOWN, ActionState.SENT):
            return action
        return await self._alone(action, lambda: self._look_up(action, doer))

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
        except ApiError as error:
            return await self._refuse(action, f"{error} {words.NOTHING_SENT}", error)
        if reading is not None:
            await self._take(reading.facts)
            why_not = _why_not_now(action, reading)
            if why_not is not None:
                return await self._refuse(action, why_not)
        return await self._send(action, doer, reading.seen if reading else None, WAITS_S)

    async def _send(self, action: Action, doer: Doer, before: Seen | None, waits: Sequence[float]) -> Action:
        """Send it, and again where that may be; ends with the action in whatever state it came to."""
        in_doubt = action.send_count > 0
        failed: ApiError
        for wait_s in (*waits, None):
            action = await asyncio.to_thread(self._store.send, action.id, before, self._provider_time(doer))
            try:
                done = await doer.do(action)
            except _IN_DOUBT as error:
                in_doubt = True
                action, failed = await self._unknown(action, error), error
            except (ApiUnreachableError, ApiBusyError) as error:
                failed = error
                if in_doubt:
                    action = await self._unknown(action, error)
                elif not _is_worth_waiting(error) or wait_s is None:
                    return await self._refuse(action, _not_sent(error), error)
            except ApiError as error:
                return await self._refused(action, doer, error, in_doubt=in_doubt)
            else:
                return await self._finish(action, _ended(done), done.facts)
            if wait_s is None or action.order.kind not in _REPEATABLE or action.is_stored_fault:
                break
            if (failed.retry_after_s or 0.0) > LONGEST_PAUSE_S:
                break
            await self._sleep(max(wait_s, failed.retry_after_s or 0.0))
        return await self._after_fault(action, doer)

    async def _refused(self, action: Action, doer: Doer, error: ApiError, *, in_doubt: bool) -> Action:
        """The provider said no. The payment is read again, so that the screen shows why."""
        if in_doubt:
            # It was sent before, and may have been done then: this answer alone does not say that it was not.
            unknown = await self._unknown(action, error)
            return unknown if isinstance(error, _TELL_NOTHING) else await self._by_looking(unknown, doer, error)
        sentence = str(error)
        try:
            reading = await doer.read(action)
        except PaySGDesktopError:
            reading = None
        if reading is not None:
            await self._take(reading.facts)
            sentence = _why_not_now(action, reading, after_refusal=True) or sentence
        return await self._refuse(action, sentence, error)

    async def _after_fault(self, action: Action, doer: Doer) -> Action:
        """What is still open after the last sending: one look, where looking can tell."""
        if action.state is not ActionState.UNKNOWN:
            return action
        if action.order.kind in _REPEATABLE and not action.is_stored_fault:
            return action
        return await self._by_looking(action, doer)

    # --- looking up ---

    async def _look_up(self, action: Action, doer: Doer) -> Action:
        if action.order.kind not in _REPEATABLE or action.is_stored_fault or not self._is_young(action):
            return await self._by_looking(action, doer)
        try:
            # Its answer tells what time it is there, too: this computer's clock may have been set since.
            reading = await doer.read(action)
        except ApiError as failed:
            return await self._stay_unknown(action, words.said(words.NOT_REACHED, action), failed)
        if not self._is_young(action, self._provider_time(doer)) or _was_moved_since(action, reading):
            return await self._by_looking(action, doer)
        return await self._send(action, doer, None, ())

    async def _by_looking(self, action: Action, doer: Doer, error: ApiError | None = None) -> Action:
        try:
            found = await doer.find(action)
        except ApiError as failed:
            return await self._stay_unknown(action, words.said(words.NOT_REACHED, action), failed)
        if found.is_done is None:
            await self._take(found.facts)
            return await self._stay_unknown(action, found.sentence, error)
        if not found.is_done and error is None and not self._is_conclusive(action):
            await self._take(found.facts)
            return await self._stay_unknown(action, words.said(words.TIMED_OUT, action), error)
        return await self._finish(action, _resolved(found), (found.done.facts if found.done else ()) + found.facts)

    def _is_conclusive(self, action: Action) -> bool:
        """Whether a request that is not to be seen can't arrive any more, and would not be answered otherwise."""
        if self._clock.now() - (action.last_sent_at or 0) < SETTLED_AFTER_US:
            return False
        return action.is_stored_fault or action.order.kind not in _REPEATABLE or not self._is_young(action)

    def _is_young(self, action: Action, provider_time: int | None = None) -> bool:
        """Whether the provider still has to know the key, by this computer's clock and, where told, by its own.

        A clock that was set back says nothing about a key's age.
        """
        ages = [] if action.sent_at is None else [self._clock.now() - action.sent_at]
        if provider_time is not None and action.key_at is not None:
            ages.append(provider_time - action.key_at + _SECOND_US)
        return all(0 <= age < KEY_LIFE_US for age in ages)

    def _provider_time(self, doer: Doer) -> int | None:
        """What time it is at the provider, by its last answer; None before one."""
        offset_s = doer.clock_offset_s
        return None if offset_s is None else self._clock.now() - offset_s * _SECOND_US

    # --- the journal ---

    async def _refuse(self, action: Action, sentence: str, error: ApiError | None = None) -> Action:
        return await self._finish(action, _ended_by(ActionState.REFUSED, False, sentence, error))

    async def _unknown(self, action: Action, error: ApiError) -> Action:
        """It may have been done. A fault that came twice is one that the provider keeps under this key."""
        is_stored = error.status in STORED_STATUSES and action.status in STORED_STATUSES
        sentence = _unknown_sentence(action, error)
        ended = _ended_by(ActionState.UNKNOWN, None, sentence, error, is_stored_fault=is_stored)
        return await self._finish(action, ended)

    async def _stay_unknown(self, action: Action, sentence: str, error: ApiError | None = None) -> Action:
        if sentence == action.sentence and error is None:
            return action
        kept = action.is_stored_fault
        return await self._finish(
            action, _ended_by(ActionState.UNKNOWN, None, sentence, error, is_stored_fault=kept)
        )

    async def _finish(self, action: Action, ended: Ended, facts: Sequence[NewDelivery] = ()) -> Action:
        return await asyncio.to_thread(self._store.end, action.id, ended, facts)

    async def _take(self, facts: Sequence[NewDelivery]) -> None:
        """What was read on the way goes into the log, and is folded."""
        if facts:
            await asyncio.to_thread(self._store.append_facts, facts)
            await asyncio.to_thread(self._store.settle)


def _was_moved_since(action: Action, reading: Reading | None) -> bool:
    """Whether a refund's payment moved well after the request: not by that, so somebody else acts on it, too.

    Sent again, ours might then come on top of what they did instead of it. What moved while it was under way is
    most likely ours, and the same key tells.
    """
    before = action.before
    if reading is None or before is None or action.last_sent_at is None or action.sent_at is None:
        return False
    updated_at = reading.seen.updated_at
    if updated_at is None or updated_at == before.updated_at:
        return False
    sent_there = (action.key_at or action.sent_at) + action.last_sent_at - action.sent_at
    return updated_at > sent_there + SETTLED_AFTER_US


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


def _not_sent(error: ApiError) -> str:
    return str(error) if isinstance(error, ApiBusyError) else f"{error} {words.NOTHING_SENT}"


def _unknown_sentence(action: Action, error: ApiError) -> str:
    if action.order.kind is ActionKind.SEND_EMAIL:
        return words.said(words.EMAIL_LOST, action)
    by_error = {
        ApiConflictError: words.AT_WORK,
        ApiFaultError: words.FAULT,
        ApiBusyError: words.PAUSED,
        ApiUnreachableError: words.NOT_REACHED,
    }
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


def _ended_by(
    state: ActionState,
    is_done: bool | None,
    sentence: str,
    error: ApiError | None,
    *,
    is_stored_fault: bool = False,
) -> Ended:
    return Ended(
        state,
        sentence,
        is_done=is_done,
        status=error.status if error else None,
        server_text=error.server_text if error else None,
        is_stored_fault=is_stored_fault,
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

"""PaySG: doing, and finding out whether it was done (paysg.md, sections 5, 7, 8 and 13)."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Action, ActionKind, Seen
from paysg_desktop.domain.api import PaymentRecord
from paysg_desktop.domain.delivery import NewDelivery
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import ApiError, ApiUncertainError
from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.payment import FULLY_REFUNDED, how_refund_ended
from paysg_desktop.domain.ports import Clock, PaymentsApi, Provider
from paysg_desktop.usecases import act_words as words
from paysg_desktop.usecases.doers import Done, Found, Reading
from paysg_desktop.usecases.facts import answered, checked
from paysg_desktop.usecases.payment_page import created_page
from paysg_desktop.usecases.refund_facts import refund_fact
from paysg_desktop.usecases.refund_room import seen_of

_MARGIN_US = 10 * 60 * 1_000_000
"""How far the provider's creation time may lie before our sending: clocks differ."""
_COMPARED = {
    "reference_id": "reference",
    "payer_name": "payer_name",
    "payer_email": "payer_email",
    "payer_address": "payer_address",
    "payer_identifier": "payer_identifier",
    "description": "description",
    "amount_in_cents": "amount_minor",
}


class PaysgReader(Protocol):
    """What this asks of the store; each call blocks for milliseconds."""

    def last_answers(self, provider: str, environment: Environment, ids: Iterable[str]) -> dict[str, bytes]: ...

    def actions_of(self, provider: str, environment: Environment, payment_id: str) -> Sequence[Action]: ...

    def created_ids(self, provider: str, environment: Environment, kind: ActionKind) -> frozenset[str]: ...


class PaysgDoer:
    """Implements `doers.Doer` for one payment service."""

    def __init__(
        self, account: Account, api: PaymentsApi, provider: Provider, reader: PaysgReader, clock: Clock
    ) -> None:
        self._account = account
        self._api = api
        self._provider = provider
        self._reader = reader
        self._clock = clock

    @property
    def clock_offset_s(self) -> int | None:
        return self._api.clock_offset_s

    async def read(self, action: Action) -> Reading | None:
        """The payment; of one that is to be created, nothing but what time it is there."""
        if action.order.payment_id is None:
            if action.send_count or self._api.clock_offset_s is None:
                await self._api.page()
            return None
        record = await self._api.payment(action.order.payment_id)
        return Reading(self._seen(record), await self._news(record, checked))

    async def do(self, action: Action) -> Done:
        order = action.order
        match order.kind:
            case ActionKind.CREATE:
                made = await self._api.create(order.body, order.key)
                return await self._created(words.done_sentence(action), made)
            case ActionKind.REFUND:
                shown = await self._api.refund(_id(action), order.body, order.key)
                return await self._refunded(action, shown or self._moved(action, await self._look(action)))
            case ActionKind.CANCEL:
                shown = await self._api.cancel(_id(action))
                return await self._done(action, shown or self._moved(action, await self._look(action)))
            case ActionKind.SEND_EMAIL:
                await self._api.send_email(_id(action))
                return await self._done(action, await self._look(action))

    async def find(self, action: Action) -> Found:
        if action.order.kind is ActionKind.CREATE:
            return await self._find_created(action)
        record = await self._api.payment(_id(action))
        seen, facts = self._seen(record), await self._news(record, checked)
        match action.order.kind:
            case ActionKind.REFUND:
                return _found_refund(action, seen, facts)
            case ActionKind.CANCEL:
                return _found_cancel(action, seen, facts)
            case _:
                return _found_email(action, seen, facts)

    # --- what it answers ---

    async def _look(self, action: Action) -> PaymentRecord | None:
        """The payment after something was done to it: it was done, whether or not it can be read now."""
        try:
            return await self._api.payment(_id(action))
        except ApiError:
            return None

    def _moved(self, action: Action, record: PaymentRecord | None) -> PaymentRecord | None:
        """The payment as it is read after an answer that showed none.

        Raises ApiUncertainError where it did not move: something in between may have answered in the provider's
        place.
        """
        if record is not None and action.before is not None and self._seen(record) == action.before:
            raise ApiUncertainError(words.said(words.NOT_SHOWN, action))
        return record

    async def _done(self, action: Action, record: PaymentRecord | None) -> Done:
        facts = await self._news(record, answered) if record else ()
        after = self._seen(record) if record else None
        return Done(words.done_sentence(action), payment_id=_id(action), after=after, facts=facts)

    async def _created(self, sentence: str, record: PaymentRecord) -> Done:
        snapshot = self._snapshot(record)
        link, sentence = created_page(snapshot.get("payment_url"), self._account, sentence)
        return Done(
            sentence,
            payment_id=record.id,
            link=link,
            after=seen_of(snapshot),
            facts=await self._news(record, answered),
        )

    async def _refunded(self, action: Action, record: PaymentRecord | None) -> Done:
        after = self._seen(record) if record else Seen()
        ended = how_refund_ended(after.refund_status) or "pending"
        facts = await self._news(record, answered) if record else ()
        return Done(
            words.done_sentence(action, is_pending=ended != "succeeded"),
            payment_id=_id(action),
            refund_id=action.order.key,
            after=after if record else None,
            facts=(*facts, await self._refund_fact(action, ended, after)),
        )

    async def _refund_fact(self, action: Action, status: str, seen: Seen) -> NewDelivery:
        now = self._clock.now()
        return await asyncio.to_thread(refund_fact, self._account, action, status, seen, now, self._reader)

    # --- what it shows ---

    async def _find_created(self, action: Action) -> Found:
        """The one payment of the list that was created since, says the same, and is no other action's."""
        wanted = json.loads(action.order.body)
        known = await asyncio.to_thread(self._reader.created_ids, *self._place(action))
        since = (action.key_at or action.sent_at or action.made_at) - _MARGIN_US
        alike, after = [], None
        while True:
            page = await self._api.page(after)
            alike += [
                each for each in page.payments if each.id not in known and self._is_alike(each, wanted, since)
            ]
            times = [each.created_at for each in page.payments if each.created_at is not None]
            after = page.after
            if after is None or (times and min(times) < since):
                break
        if not alike:
            return Found(False, words.said(words.NO_TRACE, action))
        if len(alike) > 1:
            return Found(None, words.said(words.ASK, action))
        made = await self._created(words.said(words.SHOWN, action), alike[0])
        return Found(True, made.sentence, made)

    def _is_alike(self, record: PaymentRecord, wanted: Mapping[str, Any], since: int) -> bool:
        if record.created_at is None or record.created_at < since:
            return False
        told: Mapping[str, Any] = {**self._snapshot(record)}
        return all((told.get(ours) or None) == (wanted.get(theirs) or None) for theirs, ours in _COMPARED.items())

    # --- inside ---

    def _place(self, action: Action) -> tuple[str, Environment, ActionKind]:
        return action.order.provider, action.order.environment, ActionKind.CREATE

    def _snapshot(self, record: PaymentRecord) -> Snapshot:
        return self._provider.parse_payment(record.body).snapshot or {}

    def _seen(self, record: PaymentRecord) -> Seen:
        return seen_of(self._snapshot(record))

    async def _news(
        self, record: PaymentRecord, fact: Callable[[Account, PaymentRecord, Provider, int], NewDelivery]
    ) -> tuple[NewDelivery, ...]:
        """What it says, where the API has not said just the same before."""
        place = (self._account.provider, self._account.environment, [record.id])
        last = await asyncio.to_thread(self._reader.last_answers, *place)
        if last.get(record.id) == hashlib.sha256(record.body).digest():
            return ()
        return (fact(self._account, record, self._provider, self._clock.now()),)


def _id(action: Action) -> str:
    return action.order.payment_id or ""


def _found_refund(action: Action, seen: Seen, facts: tuple[NewDelivery, ...]) -> Found:
    """A refund shows in what became of the payment: that nothing moved is certain, whose it was never is."""
    before = action.before or Seen()
    is_unmoved = before.updated_at is not None and seen.updated_at == before.updated_at
    is_same = (seen.refund_status, seen.refunded_minor) == (before.refund_status, before.refunded_minor)
    if is_same and (is_unmoved or seen.refunded_minor is not None):
        return Found(False, words.said(words.NO_TRACE, action), facts=facts, after=seen)
    sentence = words.ALL_GONE if seen.refund_status == FULLY_REFUNDED else words.ASK
    return Found(None, words.said(sentence, action), facts=facts, after=seen)


def _found_cancel(action: Action, seen: Seen, facts: tuple[NewDelivery, ...]) -> Found:
    if seen.status == "cancelled":
        return Found(True, words.said(words.SHOWN, action), facts=facts, after=seen)
    if seen.status == "paid":
        return Found(False, words.QUICKER, facts=facts, after=seen, is_certain=True)
    return Found(False, words.said(words.NO_TRACE, action), facts=facts, after=seen)


def _found_email(action: Action, seen: Seen, facts: tuple[NewDelivery, ...]) -> Found:
    """Sent is seen by what moved; that nothing moved does not say that none went out."""
    before = action.before or Seen()
    if (seen.email_status, seen.sent_at) != (before.email_status, before.sent_at):
        return Found(True, words.said(words.SHOWN, action), facts=facts, after=seen)
    return Found(None, words.said(words.EMAIL_LOST, action), facts=facts, after=seen)

"""Yoco: creating checkouts and asking for refunds, whose ends its webhooks tell (yoco.md, sections 6 and 7)."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Action, ActionKind, Seen
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.payment import PaymentDetail
from paysg_desktop.domain.ports import CheckoutsApi, Clock
from paysg_desktop.usecases import act_words as words
from paysg_desktop.usecases.doers import Done, Found, Reading
from paysg_desktop.usecases.payment_page import created_page
from paysg_desktop.usecases.refund_facts import refund_fact
from paysg_desktop.usecases.told_refunds import told_refunds


class CheckoutBook(Protocol):
    """Where checkouts of ours are noted, so that payments made elsewhere can be told apart."""

    def add_checkouts(self, provider: str, environment: Environment, ids: Sequence[str]) -> int: ...


class YocoReader(Protocol):
    """What this asks of the store; each call blocks for milliseconds."""

    def payment_key_of(self, provider: str, environment: Environment, payment_id: str) -> int | None: ...

    def payment(self, key: int) -> PaymentDetail | None: ...

    def actions_of(self, provider: str, environment: Environment, payment_id: str) -> Sequence[Action]: ...


class YocoDoer:
    """Implements `doers.Doer` for one Yoco account."""

    def __init__(
        self, account: Account, api: CheckoutsApi, book: CheckoutBook, reader: YocoReader, clock: Clock
    ) -> None:
        self._account = account
        self._api = api
        self._book = book
        self._reader = reader
        self._clock = clock

    @property
    def clock_offset_s(self) -> int | None:
        return self._api.clock_offset_s

    async def read(self, action: Action) -> Reading | None:
        """Checkouts show no refunds, so there is nothing to compare; their answer tells what time it is there."""
        if action.order.checkout_id is not None:
            await self._api.checkout(action.order.checkout_id)
        return None

    async def do(self, action: Action) -> Done:
        order = action.order
        match order.kind:
            case ActionKind.CREATE:
                made = await self._api.create(order.body, order.key)
                await asyncio.to_thread(self._book.add_checkouts, order.provider, order.environment, [made.id])
                link, sentence = created_page(made.redirect_url, self._account, words.done_sentence(action))
                return Done(sentence, checkout_id=made.id, link=link)
            case ActionKind.REFUND:
                refund_id = await self._api.refund(order.checkout_id or "", order.body, order.key)
                return self._asked(action, refund_id)
            case _:
                raise UsageError("Yoco can't do this by its API.")

    async def find(self, action: Action) -> Found:
        """Neither checkouts nor refunds can be listed: only people can tell, or a refund that a webhook told."""
        refund_id = await asyncio.to_thread(self._told, action)
        if refund_id is None:
            return Found(None, words.said(words.ASK, action))
        order, sentence = action.order, words.said(words.TOLD, action)
        return Found(True, sentence, Done(sentence, order.payment_id, order.checkout_id, refund_id))

    def _told(self, action: Action) -> str | None:
        """The id of the refund of its payment that has to be this one; None where none was told."""
        order, reader = action.order, self._reader
        if order.kind is not ActionKind.REFUND or order.payment_id is None:
            return None
        place = (order.provider, order.environment, order.payment_id)
        key = reader.payment_key_of(*place)
        detail = None if key is None else reader.payment(key)
        if detail is None:
            return None
        told = detail.snapshot.get("refunds", {})
        refund_id = told_refunds(reader.actions_of(*place), told).get(action.id)
        is_made = refund_id is not None and told[refund_id].get("status") != "failed"
        return refund_id if is_made else None

    def _asked(self, action: Action, refund_id: str | None) -> Done:
        """Taken in is not done: the refund stands open until the event of its id tells how it ended."""
        sentence = words.done_sentence(action, is_pending=True)
        order = action.order
        if refund_id is None or order.payment_id is None:
            return Done(sentence, payment_id=order.payment_id, checkout_id=order.checkout_id)
        told = replace(action, refund_id=refund_id)
        facts = (refund_fact(self._account, told, "pending", Seen(), self._clock.now(), None),)
        return Done(sentence, order.payment_id, order.checkout_id, refund_id, facts=facts)

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
from paysg_desktop.domain.ports import CheckoutsApi, Clock
from paysg_desktop.usecases import act_words as words
from paysg_desktop.usecases.doers import Done, Found, Reading
from paysg_desktop.usecases.refund_facts import refund_fact


class CheckoutBook(Protocol):
    """Where checkouts of ours are noted, so that payments made elsewhere can be told apart."""

    def add_checkouts(self, provider: str, environment: Environment, ids: Sequence[str]) -> int: ...


class YocoDoer:
    """Implements `doers.Doer` for one Yoco account."""

    def __init__(self, account: Account, api: CheckoutsApi, book: CheckoutBook, clock: Clock) -> None:
        self._account = account
        self._api = api
        self._book = book
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
                return Done(words.done_sentence(action), checkout_id=made.id, link=made.redirect_url)
            case ActionKind.REFUND:
                refund_id = await self._api.refund(order.checkout_id or "", order.body, order.key)
                return self._asked(action, refund_id)
            case _:
                raise UsageError("Yoco can't do this by its API.")

    async def find(self, action: Action) -> Found:
        """Neither checkouts nor refunds can be listed: only people, or a webhook, can tell."""
        return Found(None, words.said(words.ASK, action))

    def _asked(self, action: Action, refund_id: str | None) -> Done:
        """Taken in is not done: the refund stands open until the event of its id tells how it ended."""
        sentence = words.done_sentence(action, is_pending=True)
        order = action.order
        if refund_id is None or order.payment_id is None:
            return Done(sentence, payment_id=order.payment_id, checkout_id=order.checkout_id)
        told = replace(action, refund_id=refund_id)
        facts = (refund_fact(self._account, told, "pending", Seen(), self._clock.now(), None),)
        return Done(sentence, order.payment_id, order.checkout_id, refund_id, facts=facts)

"""Yoco's Checkout API: checkouts, refunds and webhooks (yoco.md, sections 1, 2 and 6 to 8)."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from uuid import uuid4

from paysg_desktop.api.answers import (
    as_json,
    as_mapping,
    changed_json,
    exact_json,
    unexpected,
    unreadable,
)
from paysg_desktop.api.caller import Caller, Sleep
from paysg_desktop.api.keys import base_url_of
from paysg_desktop.api.network import Network
from paysg_desktop.api.pace import Pace
from paysg_desktop.api.paths import path_step
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.api import Checkout, Subscription
from paysg_desktop.domain.errors import ApiAnswerError, ApiNotFoundError
from paysg_desktop.domain.ports import Clock

TITLE = "Yoco"
IDEMPOTENCY_KEY = "Idempotency-Key"


class YocoApi:
    """Implements `domain.ports.CheckoutsApi` for one account; belongs to one event loop.

    Raises RefusedError where the key does not belong to the account, and UsageError for an id that is none.
    """

    def __init__(
        self,
        account: Account,
        key: str,
        network: Network,
        clock: Clock,
        pace: Pace | None = None,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        headers = {"Authorization": f"Bearer {key}"}
        self._caller = Caller(TITLE, base_url_of(account, key), headers, network, clock, pace, sleep)

    @property
    def clock_offset_s(self) -> int | None:
        """How far this computer's clock is ahead of the provider's, by the last answer; None before one."""
        return self._caller.clock_offset_s

    async def create(self, body: bytes, idempotency_key: str) -> Checkout:
        answer = await self._caller.change("POST", "/checkouts", body, {IDEMPOTENCY_KEY: idempotency_key})
        try:
            return _checkout(changed_json(TITLE, answer))
        except ApiAnswerError:
            raise unreadable(TITLE, answer) from None

    async def checkout(self, checkout_id: str) -> Checkout:
        found = _checkout(as_json(TITLE, await self._caller.read(f"/checkouts/{path_step(checkout_id)}")))
        if found.id != checkout_id:
            raise unexpected(TITLE)
        return found

    async def refund(self, checkout_id: str, body: bytes, idempotency_key: str) -> str | None:
        path = f"/checkouts/{path_step(checkout_id)}/refund"
        answer = await self._caller.change("POST", path, body, {IDEMPOTENCY_KEY: idempotency_key})
        told = changed_json(TITLE, answer)
        return _text(told.get("refundId")) if isinstance(told, dict) else None

    async def register(self, name: str, url: str) -> Subscription:
        """The secret is told this once: an answer without one raises ApiUncertainError."""
        body = json.dumps({"name": name, "url": url}, ensure_ascii=False).encode()
        answer = await self._caller.change("POST", "/webhooks", body, {IDEMPOTENCY_KEY: str(uuid4())})
        try:
            given = as_mapping(TITLE, changed_json(TITLE, answer))
            made = _subscription(given, secret=_text(given.get("secret")))
        except ApiAnswerError:
            raise unreadable(TITLE, answer) from None
        if made.secret is None:
            raise unreadable(TITLE, answer)
        return made

    async def subscriptions(self) -> tuple[Subscription, ...]:
        return read_subscriptions(TITLE, as_json(TITLE, await self._caller.read("/webhooks")))

    async def unregister(self, subscription_id: str) -> None:
        try:
            await self._caller.change("DELETE", f"/webhooks/{path_step(subscription_id)}")
        except ApiNotFoundError:
            return

    async def aclose(self) -> None:
        await self._caller.aclose()


def read_subscriptions(title: str, told: object) -> tuple[Subscription, ...]:
    """The webhooks of a list, in either of the shapes that were seen; raises ApiAnswerError for a third."""
    listed = told if isinstance(told, list) else as_mapping(title, told).get("subscriptions")
    if not isinstance(listed, list):
        raise unexpected(title)
    return tuple(_subscription(each) for each in listed)


def _subscription(told: object, secret: str | None = None) -> Subscription:
    given = as_mapping(TITLE, told)
    return Subscription(
        _required(given.get("id")),
        _text(given.get("name")) or "",
        _required(given.get("url")),
        _text(given.get("mode")),
        secret,
    )


def _checkout(told: object) -> Checkout:
    given = as_mapping(TITLE, told)
    return Checkout(
        _required(given.get("id")),
        _text(given.get("redirectUrl")),
        _text(given.get("status")),
        _text(given.get("paymentId")),
        exact_json(given),
    )


def _required(value: Any) -> str:
    text = _text(value)
    if text is None:
        raise unexpected(TITLE)
    return text


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None

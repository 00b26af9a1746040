"""PaySG's API: six calls (paysg.md, sections 2 to 8)."""

from __future__ import annotations

import asyncio
from urllib.parse import quote

from paysg_desktop.api.answers import (
    as_json,
    changed_json,
    page_of,
    record_of,
    unexpected,
    unreadable,
)
from paysg_desktop.api.caller import Caller, Sleep
from paysg_desktop.api.keys import base_url_of
from paysg_desktop.api.network import Network
from paysg_desktop.api.pace import Pace
from paysg_desktop.api.paths import path_step
from paysg_desktop.api.transport import Answer
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.api import Leg, PaymentPage, PaymentRecord
from paysg_desktop.domain.errors import ApiAnswerError, ApiInvalidError
from paysg_desktop.domain.ports import Clock

TITLE = "PaySG"
PAGE_SIZE = 50
IDEMPOTENCY_KEY = "Idempotency-Key"


class PaysgApi:
    """Implements `domain.ports.PaymentsApi` for one payment service; belongs to one event loop.

    Raises RefusedError where the key does not belong to the account, and UsageError for an id that is none.
    `page_size` is asked for until the server refuses it.
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
        base_url = base_url_of(account, key)
        self._payments = f"/v1/payment-services/{path_step(account.id)}/payments"
        self._caller = Caller(TITLE, base_url, {"x-api-key": key}, network, clock, pace, sleep)
        self._limit: int | None = PAGE_SIZE
        self._given_after: dict[str, str | None] = {}
        """Each cursor of this reading of the list, and the cursor of the page that gave it."""

    @property
    def clock_offset_s(self) -> int | None:
        return self._caller.clock_offset_s

    async def page(self, after: str | None = None) -> PaymentPage:
        if after is None:
            self._given_after.clear()
        page = page_of(TITLE, await self._listed(after))
        if page.after is not None:
            self._require_progress(after, page.after, is_empty=not page.payments)
        return page

    async def payment(self, payment_id: str) -> PaymentRecord:
        answer = await self._caller.read(f"{self._payments}/{path_step(payment_id)}")
        record = record_of(TITLE, as_json(TITLE, answer))
        if record.id != payment_id:
            raise unexpected(TITLE)
        return record

    async def create(self, body: bytes, idempotency_key: str) -> PaymentRecord:
        answer = await self._caller.change("POST", self._payments, body, {IDEMPOTENCY_KEY: idempotency_key})
        try:
            return record_of(TITLE, changed_json(TITLE, answer))
        except ApiAnswerError:
            raise unreadable(TITLE, answer) from None

    async def send_email(self, payment_id: str) -> None:
        await self._caller.change("POST", self._action(payment_id, "send-email"), b"{}")

    async def cancel(self, payment_id: str) -> PaymentRecord | None:
        answer = await self._caller.change("POST", self._action(payment_id, "cancel"), b"{}")
        return _shown(payment_id, answer)

    async def refund(self, payment_id: str, body: bytes, idempotency_key: str) -> PaymentRecord | None:
        named = {IDEMPOTENCY_KEY: idempotency_key}
        answer = await self._caller.change("POST", self._action(payment_id, "refund"), body, named)
        return _shown(payment_id, answer)

    async def aclose(self) -> None:
        await self._caller.aclose()

    async def _listed(self, after: str | None) -> Answer:
        """A page as it came. The most that `limit` may be is not known (paysg.md, section 16, question 16)."""
        try:
            return await self._caller.read(self._list_path(self._limit, after))
        except ApiInvalidError:
            if self._limit is None:
                raise
        answer = await self._caller.read(self._list_path(None, after))
        self._limit = None
        return answer

    def _action(self, payment_id: str, name: str) -> str:
        return f"{self._payments}/{path_step(payment_id)}/{name}"

    def _list_path(self, limit: int | None, after: str | None) -> str:
        given = [f"limit={limit}"] if limit is not None else []
        given += [f"after={quote(after, safe='')}"] if after is not None else []
        return self._payments + (f"?{'&'.join(given)}" if given else "")

    def _require_progress(self, after: str | None, cursor: str, *, is_empty: bool) -> None:
        """Raises ApiAnswerError for a list that leads nowhere. Asking for the same page again is no circle."""
        if is_empty or cursor == after or self._given_after.get(cursor, after) != after:
            raise ApiAnswerError(
                "PaySG's list of payments goes in a circle, or does not say how it goes on. What was read before "
                "is kept; try again later.",
                leg=Leg.ANSWER,
            )
        self._given_after[cursor] = after


def _shown(payment_id: str, answer: Answer) -> PaymentRecord | None:
    """The payment that an answer shows; None where it shows none, which is no failure of what was done."""
    told = changed_json(TITLE, answer)
    try:
        record = record_of(TITLE, told)
    except ApiAnswerError:
        return None
    return record if record.id == payment_id else None

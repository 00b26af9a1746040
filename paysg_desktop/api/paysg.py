"""PaySG's API: six calls (paysg.md, sections 2 to 8)."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import quote

from paysg_desktop.api.answers import as_json, as_list, as_mapping, one_record, require_good
from paysg_desktop.api.keys import base_url_of
from paysg_desktop.api.network import Network
from paysg_desktop.api.pace import Pace
from paysg_desktop.api.retrying import retried
from paysg_desktop.api.transport import Answer, Transport
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.api import Leg, PaymentPage, PaymentRecord
from paysg_desktop.domain.errors import ApiAnswerError, ApiInvalidError, ApiUncertainError, UsageError
from paysg_desktop.domain.ports import Clock

TITLE = "PaySG"
PAGE_SIZE = 50
_SECOND_US = 1_000_000


class PaysgApi:
    """Implements `domain.ports.PaymentsApi` for one payment service; belongs to one event loop."""

    def __init__(
        self,
        account: Account,
        key: str,
        network: Network,
        clock: Clock,
        pace: Pace | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._base_url = base_url_of(account, key)
        self._transport = Transport(TITLE, self._base_url, {"x-api-key": key}, network)
        self._payments = f"/v1/payment-services/{_step(account.id)}/payments"
        self._clock = clock
        self._pace = pace or Pace(clock, sleep)
        self._sleep = sleep
        self._limit: int | None = PAGE_SIZE
        self._seen_cursors: set[str] = set()
        self.clock_offset_s: int | None = None

    async def page(self, after: str | None = None) -> PaymentPage:
        if after is None:
            self._seen_cursors.clear()
        try:
            answer = await self._get(self._list_path(after))
        except ApiInvalidError:
            # The most that `limit` may be is not known (paysg.md, section 16, question 16).
            if self._limit is None:
                raise
            self._limit = None
            answer = await self._get(self._list_path(after))
        return self._read_page(answer)

    async def payment(self, payment_id: str) -> PaymentRecord:
        return one_record(TITLE, await self._get(f"{self._payments}/{_step(payment_id)}"))

    async def create(self, body: bytes, idempotency_key: str) -> PaymentRecord:
        answer = await self._post(self._payments, body, {"Idempotency-Key": idempotency_key})
        try:
            return one_record(TITLE, answer)
        except ApiAnswerError:
            raise _unreadable() from None

    async def send_email(self, payment_id: str) -> None:
        await self._post(f"{self._payments}/{_step(payment_id)}/send-email", b"{}", {})

    async def cancel(self, payment_id: str) -> PaymentRecord | None:
        answer = await self._post(f"{self._payments}/{_step(payment_id)}/cancel", b"{}", {})
        return _shown(answer)

    async def refund(self, payment_id: str, body: bytes, idempotency_key: str) -> PaymentRecord | None:
        path = f"{self._payments}/{_step(payment_id)}/refund"
        return _shown(await self._post(path, body, {"Idempotency-Key": idempotency_key}))

    async def aclose(self) -> None:
        await self._transport.aclose()

    async def _get(self, path: str) -> Answer:
        async def ask() -> Answer:
            return await self._asked("GET", path, None, {})

        return await retried(ask, self._clock, self._sleep)

    async def _post(self, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        return await self._asked("POST", path, body, headers)

    async def _asked(self, method: str, path: str, body: bytes | None, headers: Mapping[str, str]) -> Answer:
        async with self._pace.turn(self._base_url):
            answer = await self._transport.request(method, path, body, headers)
        now = self._clock.now()
        if answer.date is not None:
            self.clock_offset_s = round((now - answer.date) / _SECOND_US)
        require_good(TITLE, answer, now)
        return answer

    def _list_path(self, after: str | None) -> str:
        given = [f"limit={self._limit}"] if self._limit is not None else []
        given += [f"after={quote(after, safe='')}"] if after is not None else []
        return self._payments + (f"?{'&'.join(given)}" if given else "")

    def _read_page(self, answer: Answer) -> PaymentPage:
        read = as_mapping(TITLE, as_json(TITLE, answer))
        records = tuple(as_list(TITLE, read.get("data")))
        info = as_mapping(TITLE, read.get("page_info"))
        if info.get("has_next_page") is not True:
            return PaymentPage(records, None)
        cursor = info.get("end_cursor")
        if not isinstance(cursor, str) or not cursor or cursor in self._seen_cursors:
            raise ApiAnswerError(
                "PaySG's list of payments goes in a circle, or does not say how it goes on. What was read stays.",
                leg=Leg.ANSWER,
            )
        self._seen_cursors.add(cursor)
        return PaymentPage(records, cursor)


def _step(text: str) -> str:
    """One step of a path, whatever the id is made of."""
    if text in ("", ".", ".."):
        raise UsageError("An id that is empty or only dots can't be asked for.")
    return quote(text, safe="")


def _shown(answer: Answer) -> PaymentRecord | None:
    """The payment that an answer shows; None where it shows none, which is no failure of what was done."""
    try:
        return one_record(TITLE, answer)
    except ApiAnswerError:
        return None


def _unreadable() -> ApiUncertainError:
    return ApiUncertainError(
        "PaySG took the request and its answer can't be read. Look whether it was done before doing it again.",
        leg=Leg.ANSWER,
    )


def compact(value: Any) -> bytes:
    """A request's body: compact JSON in UTF-8."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()

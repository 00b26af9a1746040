"""A receiver without a network: it stands in for the sender and what is behind it, with faults as wanted."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Clock, Provider, SendOutcome
from paysg_desktop.domain.verification import NamedSecret
from paysg_desktop.providers.registry import get
from paysg_desktop.sandbox.examination.examination import Examination, Order
from paysg_desktop.sandbox.examination.records import Sheet, Verdict
from paysg_desktop.sandbox.tampering_bodies import compact
from tests.fakes import FakeClock

URL = "http://127.0.0.1:9/webhooks"
COUNTER_URL = "http://127.0.0.1:9/booked"
SECRETS = {
    "paysg": "example-secret-0123456789abcdef",
    "yoco": "whsec_ZXhhbXBsZS1zZWNyZXQtMDEyMzQ1Njc4OWFiY2RlZg==",
    "gateway": "example-secret-0123456789abcdef",
}
_TYPES = {"payment.succeeded", "payment.completed", "refund.succeeded", "refund.completed"}
_LIMIT = 100_000
_GONE = SendOutcome(None, "Nothing answers at that address.", 1)


class Pretended:
    """Does everything right, but for its `faults`. `says`: its answers tell what it booked; else it is silent."""

    def __init__(
        self, provider: Provider, secret: str, clock: Clock, *faults: str, says: bool = True, took_us: int = 1000
    ) -> None:
        self._provider, self._secret, self._clock = provider, secret, clock
        self._faults, self._says, self._took_us = frozenset(faults), says, took_us
        self._seen: list[str] = []
        self._known: tuple[str, ...] = ()
        self._is_dead = False
        self.booked = 0
        self.requests: list[tuple[str, str, Headers, bytes]] = []

    async def send(
        self,
        url: str,
        headers: Headers,
        body: bytes,
        *,
        method: str = "POST",
        timeout_s: float | None = None,
        stays_here: bool = False,
    ) -> SendOutcome:
        looked_at = tuple(self._seen)
        await asyncio.sleep(0)  # as a real one gives others their turn
        self._known = looked_at if self._has("looks too early") else tuple(self._seen)
        if url == COUNTER_URL:
            return SendOutcome(200, None, 1, body=str(self.booked).encode())
        self.requests.append((method, url, headers, body))
        if self._is_dead or self._has("away"):
            return _GONE
        before = self.booked
        status = self._post(headers, body) if method == "POST" else self._other()
        told = {"processed": self.booked > before} if self._says and status < 500 else {}
        return SendOutcome(status, None, self._took_us, body=json.dumps(told).encode())

    async def aclose(self) -> None:
        pass

    def _has(self, fault: str) -> bool:
        return fault in self._faults

    def _other(self) -> int:
        self.booked += self._has("books on GET")
        return (
            200 if self._has("books on GET") or self._has("greets") else 500 if self._has("breaks on GET") else 405
        )

    def _post(self, headers: Headers, body: bytes) -> int:
        if self._has("redirects"):
            return 302
        if self._has("has a limit") and len(body) > _LIMIT:
            return 413
        if self._has("books before checking"):
            self.booked += 1
        refused = self._refusal(headers, body)
        return refused or self._taken(body)

    def _refusal(self, headers: Headers, body: bytes) -> int:
        """The status of a refusal; 0 for none."""
        names = {name.decode().lower() for name, _ in headers}
        if self._has("breaks unsigned") and self._provider.signature_headers[-1].lower() not in names:
            return 500
        if self._has("checks nothing"):
            return 0
        checked = body
        if self._has("reserialises"):
            checked = _written_anew(body)
        verdict = self._provider.verify(headers, checked, [NamedSecret("own", self._secret)], self._clock.now())
        late = verdict.signed_at is not None and self._clock.now() - verdict.signed_at > 300_000_000
        if self._has("ignores age") and verdict.status.value == "time_rejected":
            return 0
        if self._has("limits age") and late:
            return 400
        return 0 if verdict.is_counted else 401

    def _taken(self, body: bytes) -> int:
        try:
            event: dict[str, Any] = json.loads(body.decode())
        except ValueError:
            self._is_dead = self._has("dies of bytes")
            return 500 if self._has("breaks on bytes") else 400
        if self._has("knows four types") and event["type"] not in _TYPES:
            return 400
        if self._has("forbids extras") and "examination_extra" in event:
            return 422
        is_camel = "paymentServiceId" in event
        if is_camel and self._has("refuses camelCase"):
            return 422
        known = self._known[-1:] if self._has("remembers one") else self._known
        is_again = event["id"] in known
        if is_again and self._has("says 409"):
            return 409
        is_lost = (is_camel and self._has("loses camelCase")) or event["type"] not in _TYPES
        if self._has("books all types"):
            is_lost = False
        if (not is_again or self._has("books twice")) and not is_lost:
            self.booked += 1
        self._seen.append(event["id"])
        return 200


def _written_anew(body: bytes) -> bytes:
    try:
        return compact(json.loads(body))
    except ValueError:
        return b""


async def at_once(_seconds: float) -> None:
    """A pause that only gives others their turn."""
    await asyncio.sleep(0)


def examined(
    name: str, *faults: str, says: bool = True, counter: bool = False, took_us: int = 1000, **order: Any
) -> tuple[Sheet, Pretended]:
    """The sheet of a pretended receiver with these faults."""
    clock = FakeClock()
    provider = get(name)
    receiver = Pretended(provider, SECRETS[name], clock, *faults, says=says, took_us=took_us)
    secret = order.pop("secret", SECRETS[name])
    wanted = Order(URL, provider, secret, counter_url=COUNTER_URL if counter else None, **order)
    return asyncio.run(Examination(receiver, clock, wanted, at_once).run()), receiver


def verdicts(sheet: Sheet) -> dict[str, Verdict]:
    return {each.case.id: each.verdict for each in sheet.results}


def unlike_pass(sheet: Sheet) -> dict[str, str]:
    """The cases that did not pass."""
    return {case: verdict.value for case, verdict in verdicts(sheet).items() if verdict is not Verdict.PASS}

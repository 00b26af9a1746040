"""The demo's deliveries as they go out: signed at that moment, some of them spoilt on purpose."""

from __future__ import annotations

import json
from dataclasses import dataclass

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Clock, Provider
from paysg_desktop.sandbox.demo_events import UPDATED, DemoPayment, Till


@dataclass(frozen=True, slots=True)
class Letter:
    """The signature's headers, and the body of an event.

    `payment` is set where PaySG sends no webhook of such a change, so that only its API tells it: the payment
    object as the API gives it.
    """

    headers: Headers
    body: bytes
    payment: bytes | None = None


class Letters:
    """Makes them with one provider and secret."""

    def __init__(self, provider: Provider, secret: str, clock: Clock, till: Till) -> None:
        self._provider = provider
        self._secret = secret
        self._clock = clock
        self._till = till
        self._last_body = b""

    def succeeded(self, payment: DemoPayment) -> Letter:
        self._last_body = self._till.event(payment)
        return self.again()

    def updated(self, payment: DemoPayment) -> Letter:
        body = self._till.event(payment, UPDATED)
        told = json.dumps(payment.content, ensure_ascii=False, separators=(",", ":")).encode()
        return Letter(self._signed(body, self._secret), body, told)

    def again(self) -> Letter:
        """The last good event once more, signed anew as a retry would be."""
        return Letter(self._signed(self._last_body, self._secret), self._last_body)

    def tampered(self, payment: DemoPayment) -> Letter:
        """Somebody added a digit to the amount after it was signed."""
        body = self._till.event(payment)
        changed = body.replace(b'"amount_in_cents":', b'"amount_in_cents":9', 1)
        return Letter(self._signed(body, self._secret), changed)

    def wrongly_signed(self, payment: DemoPayment) -> Letter:
        body = self._till.event(payment)
        return Letter(self._signed(body, f"{self._secret}-of-yesterday"), body)

    def unsigned(self, payment: DemoPayment) -> Letter:
        return Letter((), self._till.event(payment))

    def no_json(self) -> Letter:
        body = b"<html><body>502 Bad Gateway</body></html>"
        return Letter(self._signed(body, self._secret), body)

    def _signed(self, body: bytes, secret: str) -> Headers:
        return self._provider.sign(body, secret, self._clock.now())

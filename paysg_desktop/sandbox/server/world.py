"""The sandbox's parts, put together."""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path

from paysg_desktop.domain.ports import Clock
from paysg_desktop.sandbox.server.checkouts import Checkout, Checkouts
from paysg_desktop.sandbox.server.events import paysg_event, yoco_payment_event, yoco_refund_event
from paysg_desktop.sandbox.server.faults import Faults
from paysg_desktop.sandbox.server.hooks import Hooks
from paysg_desktop.sandbox.server.idempotency import IdempotencyKeys
from paysg_desktop.sandbox.server.identity import identity_of, random_letters
from paysg_desktop.sandbox.server.payment_object import payment_object
from paysg_desktop.sandbox.server.payments import Payment, Payments
from paysg_desktop.sandbox.server.post_office import Letter, PostOffice
from paysg_desktop.sandbox.server.record import Record
from paysg_desktop.sandbox.server.state import State
from paysg_desktop.sandbox.server.switches import SandboxOptions

Pause = Callable[[float], Awaitable[None]]
PAYSG_EVENT = "payment.succeeded"
"""The only event that PaySG promises."""


class World:
    """One sandbox's state and rules, without its addresses. `base_url` is known once it is served."""

    def __init__(self, folder: Path, clock: Clock, options: SandboxOptions, pause: Pause) -> None:
        self.clock = clock
        self.options = options
        self.pause = pause
        self.base_url = ""
        self.control_token = random_letters(32)
        self.form_key = random_letters(32).encode()
        self.state = State(folder)
        self.identity = identity_of(self.state)
        self.payments = Payments(self.state, clock, options)
        self.checkouts = Checkouts(self.state)
        self.hooks = Hooks(self.state, self.identity.webhook_secret)
        self.paysg_keys = IdempotencyKeys(self.state, "paysg_keys", clock)
        self.yoco_keys = IdempotencyKeys(self.state, "yoco_keys", clock, ((b"idempotent-replayed", b"true"),))
        self.faults = Faults(options.faults)
        self.record = Record()
        self.post = PostOffice(self.state, self.hooks, clock, options, self._renewed, pause)

    def shown(self, payment: Payment) -> dict[str, object]:
        """The payment as the API shows it."""
        return payment_object(payment, self.base_url, self.options)

    def tell_paysg(self, payments: Iterable[Payment], event_type: str = PAYSG_EVENT) -> None:
        """Send the events that the switches allow, as of the payments' last change."""
        if event_type == PAYSG_EVENT or self.options.other_events == "all":
            self.post.post("paysg", event_type, self.paysg_told(payments, event_type))

    def paysg_told(
        self, payments: Iterable[Payment], event_type: str = PAYSG_EVENT
    ) -> list[tuple[str, str, bytes]]:
        """A new event about each: its id, the payment's, and the body."""
        ids = ((new_event_id(), each) for each in payments)
        return [(event_id, each.id, self._paysg_body(each, event_type, event_id)) for event_id, each in ids]

    def tell_yoco_payment(self, checkout: Checkout) -> None:
        event_id = f"evt_{random_letters(24)}"
        body = yoco_payment_event(checkout, event_id, self.clock.now(), self.options)
        self.post.post("yoco", "payment.succeeded", ((event_id, checkout.id, body),))

    def tell_yoco_refund(self, checkout: Checkout, refund_id: str) -> None:
        event_id = f"evt_{random_letters(24)}"
        body = yoco_refund_event(checkout, refund_id, event_id, self.clock.now(), self.options)
        event_type = f"refund.{checkout.refunds[refund_id].status}"
        self.post.post("yoco", event_type, ((event_id, checkout.id, body),))

    def _paysg_body(self, payment: Payment, event_type: str, event_id: str) -> bytes:
        return paysg_event(self.shown(payment), event_type, event_id, payment.updated_at, self.options)

    def _renewed(self, letter: Letter) -> bytes | None:
        payment = self.payments.find(letter.subject) if letter.provider == "paysg" else None
        return None if payment is None else self._paysg_body(payment, letter.event_type, letter.event_id)


def new_event_id() -> str:
    return f"evt_{uuid.uuid4()}"

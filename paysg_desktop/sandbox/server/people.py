"""What people do at the providers, beside the API: pay, refund on the dashboard, register an address."""

from __future__ import annotations

import random

from paysg_desktop.domain.errors import NotFoundError, PaySGDesktopError, UsageError
from paysg_desktop.providers.registry import PROVIDERS, get
from paysg_desktop.sandbox.server.checkouts import Checkout
from paysg_desktop.sandbox.server.hooks import Hook
from paysg_desktop.sandbox.server.http import compact
from paysg_desktop.sandbox.server.identity import new_yoco_secret, random_letters
from paysg_desktop.sandbox.server.payments import Payment
from paysg_desktop.sandbox.server.problems import Problem
from paysg_desktop.sandbox.server.rehearsal import Rehearsed, rehearse
from paysg_desktop.sandbox.server.seeding import seeded
from paysg_desktop.sandbox.server.world import World

_MOST_SEEDED = 1_000_000


class People:
    """Only on the loop that the sandbox runs on. What can't be done raises an error with a sentence."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.faults = world.faults

    def pay(self, identity: str) -> None:
        """The payer pays a payment of PaySG or a checkout of Yoco; its webhook goes out."""
        checkout = self.world.checkouts.find(identity)
        if checkout is not None:
            self._pay_checkout(checkout)
            return
        try:
            paid = self.world.payments.pay(identity, f"pi_{random_letters(24)}")
        except Problem as problem:
            raise _plain(problem) from None
        self.world.tell_paysg((paid,))

    def refund_elsewhere(self, identity: str, minor: int) -> None:
        """Somebody refunds so many cents on the provider's own dashboard."""
        checkout = self.world.checkouts.find(identity)
        if checkout is not None:
            refund_id = self.refund_checkout(checkout, minor)
            self.world.record.did("refund", identity, minor, refund_id=refund_id)
            return
        try:
            refunded = self.world.payments.refund(identity, minor)
        except Problem as problem:
            raise _plain(problem) from None
        self.world.record.did("refund", identity, minor)
        self.world.tell_paysg((refunded,), "payment.refunded")

    def cancel_elsewhere(self, payment_id: str) -> None:
        """Somebody cancels a payment of PaySG on the dashboard."""
        try:
            cancelled = self.world.payments.cancel(payment_id)
        except Problem as problem:
            raise _plain(problem) from None
        self.world.record.did("cancel", payment_id)
        self.world.tell_paysg((cancelled,), "payment.cancelled")

    def settle_refund(self, payment_id: str, *, succeeds: bool = True) -> None:
        """A refund that was pending comes to its end."""
        try:
            settled = self.world.payments.settle_refund(payment_id, succeeds=succeeds)
        except Problem as problem:
            raise _plain(problem) from None
        self.world.tell_paysg((settled,), "payment.refunded")

    def pay_out(self, payment_service_id: str) -> tuple[str, tuple[str, ...]]:
        """Pay out all that was paid and not paid out yet: the payout's id, and its payments'."""
        payout_id = f"po_{random_letters(24)}"
        due = [each for each in self.world.payments.all() if _is_due(each, payment_service_id)]
        for each in due:
            self.world.payments.pay_out(each.id, payout_id)
        return payout_id, tuple(each.id for each in due)

    def register(
        self,
        url: str,
        secret: str | None = None,
        provider: str = "paysg",
        events: tuple[str, ...] | None = None,
    ) -> Hook:
        """Send a provider's webhooks to an address on this computer.

        Without a secret they are signed with `webhook_secret`. One that is given is not written down: such a
        registration ends with the sandbox. Raises RefusedError for an address elsewhere.
        """
        if secret is not None and provider in PROVIDERS:
            get(provider).sign(b"{}", secret, self.world.clock.now())  # raises UsageError for what can't be a key
        made = new_yoco_secret() if provider == "yoco" else None
        return self.world.hooks.add(provider, url, given_secret=secret, made_secret=made, events=events)

    def seed(
        self,
        count: int,
        *,
        webhook_share: float = 0.0,
        days: int = 60,
        services: tuple[str, ...] | None = None,
        chance: random.Random | None = None,
    ) -> tuple[str, ...]:
        """Make payments of the last `days` days in mixed states, and give their ids, oldest first.

        Of those that were paid, the share `webhook_share` (0 to 1) is told by webhook, as of their payment.
        """
        if not 0 <= count <= _MOST_SEEDED or not 0 <= webhook_share <= 1:
            raise UsageError(f"The count goes from 0 to {_MOST_SEEDED}, the share of webhooks from 0 to 1.")
        dice = chance or random.Random(0)
        world = self.world
        whose = services or world.identity.payment_service_ids
        made = tuple(seeded(count, whose, world.identity.creator_id, world.clock.now(), days, dice))
        world.payments.add(made)
        if webhook_share:
            paid = (each.when_paid() for each in made if each.paid_at is not None)
            world.tell_paysg(each for each in paid if dice.random() < webhook_share)
        return tuple(each.id for each in made)

    def send_gateway_event(self, event_type: str, values: dict[str, str] | None = None) -> str:
        """Something happened at the gateway, which has no API of its own for it; gives the event's id."""
        event_id = f"evt_{random_letters(24)}"
        event = get("gateway").sample(event_type, self.world.clock.now(), {"id": event_id, **(values or {})})
        self.world.post.post("gateway", event_type, ((event_id, event_id, compact(event)),))
        return event_id

    def refund_checkout(self, checkout: Checkout, minor: int) -> str:
        """Refund a paid checkout; its webhook goes out. Gives the refund's id."""
        if checkout.payment_id is None or not 1 <= minor <= checkout.refundable:
            raise PaySGDesktopError("So much can't be refunded of this checkout.")
        succeeds = self.world.options.yoco_refunds != "fail"
        refunded, refund_id = self.world.checkouts.refund(checkout, minor, succeeds=succeeds)
        self.world.tell_yoco_refund(refunded, refund_id)
        return refund_id

    def rehearse(self, kind: str, count: int | None = None, provider: str = "paysg") -> Rehearsed:
        """Send made-up events in a way that receivers must stand; see `REHEARSALS`. Raises a sentence."""
        return rehearse(self.world, kind, count, provider)

    async def settled(self) -> None:
        """Until every webhook that is due now was tried."""
        await self.world.post.settled()

    def _pay_checkout(self, checkout: Checkout) -> None:
        if checkout.payment_id is not None:
            raise PaySGDesktopError("This checkout was paid already.")
        self.world.tell_yoco_payment(self.world.checkouts.pay(checkout))


def _is_due(payment: Payment, service: str) -> bool:
    return payment.service == service and payment.status == "paid" and payment.payout_id is None


def _plain(problem: Problem) -> PaySGDesktopError:
    if problem.code == "payment_not_found":
        return NotFoundError("The sandbox has no such payment.")
    return PaySGDesktopError(problem.message)

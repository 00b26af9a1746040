"""PaySG's payments: what they are, and what may be done to them when (paysg.md, sections 6 and 7)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from paysg_desktop.domain.ports import Clock
from paysg_desktop.domain.times import SINGAPORE, to_datetime
from paysg_desktop.sandbox.server.paging import Shelf
from paysg_desktop.sandbox.server.problems import Problem
from paysg_desktop.sandbox.server.state import State
from paysg_desktop.sandbox.server.switches import SandboxOptions

_MILLISECOND_US = 1000
_REFUND_WINDOW_US = 90 * 24 * 3600 * 1_000_000
REFUND_OPEN, REFUND_FAILED = "refund_pending", "refund_failed"


@dataclass(frozen=True, slots=True)
class Payment:
    """One payment, times in microseconds UTC; `fields` are what it was created with, by PaySG's names."""

    id: str
    service: str
    created_at: int
    updated_at: int
    fields: Mapping[str, Any] = field(repr=False)
    status: str = "unpaid"
    """unpaid, paid or cancelled."""
    refunded_minor: int = 0
    open_refund_minor: int | None = None
    has_failed_refund: bool = False
    emails_sent: int = 0
    paid_at: int | None = None
    sent_at: int | None = None
    cancelled_at: int | None = None
    refunded_at: int | None = None
    paid_out_at: int | None = None
    payout_id: str | None = None
    intent_id: str | None = None

    @property
    def amount_minor(self) -> int:
        return int(self.fields["amount_in_cents"])

    @property
    def refundable_minor(self) -> int:
        return self.amount_minor - self.refunded_minor

    def when_paid(self) -> Payment:
        """This payment as it was at the moment it was paid."""
        return replace(
            self,
            updated_at=self.paid_at or self.updated_at,
            refunded_minor=0,
            open_refund_minor=None,
            has_failed_refund=False,
            refunded_at=None,
            paid_out_at=None,
            payout_id=None,
        )


class Payments:
    """All payments, by id and in the order of their creation; every change goes into the state."""

    def __init__(self, state: State, clock: Clock, options: SandboxOptions) -> None:
        self._state = state
        self._clock = clock
        self._options = options
        self._by_id: dict[str, Payment] = {}
        self._shelves: dict[str, Shelf] = {}
        for record in state.table("payments").values():
            self._remember(Payment(**record))

    def __len__(self) -> int:
        return len(self._by_id)

    def find(self, payment_id: str) -> Payment | None:
        return self._by_id.get(payment_id)

    def get(self, payment_id: str) -> Payment:
        """Raises Problem when there is none."""
        found = self._by_id.get(payment_id)
        if found is None:
            raise Problem(self._options.unknown_payment_code, "payment_not_found", "No such payment.")
        return found

    def all(self) -> tuple[Payment, ...]:
        return tuple(self._by_id.values())

    def shelf(self, service: str) -> Shelf:
        return self._shelves.setdefault(service, Shelf())

    def add(self, payments: Iterable[Payment]) -> None:
        """New payments, many at once."""
        added = tuple(payments)
        self._state.put_many("payments", ((each.id, _record(each)) for each in added))
        for each in added:
            self._remember(each)

    def pay(self, payment_id: str, intent_id: str) -> Payment:
        payment = self._in_status(payment_id, "unpaid", "Only an unpaid payment can be paid.")
        return self._change(payment, status="paid", paid_at=self._now_after(payment), intent_id=intent_id)

    def cancel(self, payment_id: str) -> Payment:
        payment = self._in_status(payment_id, "unpaid", "Only an unpaid payment can be cancelled.")
        return self._change(payment, status="cancelled", cancelled_at=self._now_after(payment))

    def send_email(self, payment_id: str) -> Payment:
        payment = self._in_status(payment_id, "unpaid", "The link of this payment is not needed any more.")
        if not payment.fields.get("payer_email"):
            raise Problem(400, "payer_email_missing", "The payment has no e-mail address to send to.")
        twice = self._options.send_email_twice
        most = {"400": 1, "reminder": 2}.get(twice)
        if most is not None and payment.emails_sent >= most:
            raise Problem(400, "email_already_sent", "The e-mail was sent already.")
        sent_at = self._now_after(payment) if payment.sent_at is None or twice == "again" else payment.sent_at
        return self._change(payment, emails_sent=payment.emails_sent + 1, sent_at=sent_at)

    def refund(self, payment_id: str, minor: int, *, within_window: bool = True) -> Payment:
        """Refund now, or open a refund where they take their time. Raises Problem."""
        payment = self._in_status(payment_id, "paid", "Only a paid payment can be refunded.")
        self._require_refundable(payment, minor)
        too_old = payment.paid_at is None or payment.paid_at + _REFUND_WINDOW_US < self._clock.now()
        if within_window and too_old:
            raise self._forbidden("refund_window_passed", "A payment can be refunded for 90 days only.")
        if self._options.refund_speed == "pending":
            return self._change(payment, open_refund_minor=minor)
        return self._refunded(payment, minor)

    def settle_refund(self, payment_id: str, *, succeeds: bool) -> Payment:
        """The end of a refund that was pending. Raises Problem when there is none."""
        payment = self.get(payment_id)
        minor = payment.open_refund_minor
        if minor is None:
            raise self._forbidden("no_open_refund", "There is no pending refund on this payment.")
        settled = replace(payment, open_refund_minor=None)
        return self._refunded(settled, minor) if succeeds else self._change(settled, has_failed_refund=True)

    def pay_out(self, payment_id: str, payout_id: str) -> Payment:
        payment = self._in_status(payment_id, "paid", "Only a paid payment is paid out.")
        return self._change(payment, payout_id=payout_id, paid_out_at=self._now_after(payment))

    def _refunded(self, payment: Payment, minor: int) -> Payment:
        is_all = minor == payment.refundable_minor
        refunded_at = self._now_after(payment) if is_all else None
        return self._change(payment, refunded_minor=payment.refunded_minor + minor, refunded_at=refunded_at)

    def _require_refundable(self, payment: Payment, minor: int) -> None:
        if payment.open_refund_minor is not None or payment.has_failed_refund:
            raise self._forbidden("refund_in_progress", "A pending or failed refund exists on this payment.")
        if payment.refundable_minor == 0:
            raise self._forbidden("payment_already_refunded", "The payment was refunded in full already.")
        if minor > payment.refundable_minor:
            raise Problem(400, "refund_amount_too_high", "The amount is higher than what can be refunded still.")

    def _in_status(self, payment_id: str, status: str, message: str) -> Payment:
        payment = self.get(payment_id)
        if payment.status != status:
            raise self._forbidden(f"payment_not_{status}", message)
        return payment

    def _forbidden(self, code: str, message: str) -> Problem:
        return Problem(self._options.state_error_code, code, message)

    def _now_after(self, payment: Payment) -> int:
        """Now, to the millisecond, and later than the change before."""
        now = self._clock.now() // _MILLISECOND_US * _MILLISECOND_US
        return max(now, payment.updated_at + _MILLISECOND_US)

    def _change(self, payment: Payment, **changes: Any) -> Payment:
        changed = replace(payment, updated_at=self._now_after(payment), **changes)
        self._state.put("payments", changed.id, _record(changed))
        self._by_id[changed.id] = changed
        return changed

    def _remember(self, payment: Payment) -> None:
        self._by_id[payment.id] = payment
        self.shelf(payment.service).add(payment.created_at, payment.id)


_NAMES = tuple(each.name for each in fields(Payment))


def _record(payment: Payment) -> dict[str, Any]:
    return {name: getattr(payment, name) for name in _NAMES}


def stamp(micros: int | None) -> str | None:
    """A time as PaySG writes it: milliseconds and +08:00."""
    if micros is None:
        return None
    return to_datetime(micros).astimezone(SINGAPORE).isoformat(timespec="milliseconds")

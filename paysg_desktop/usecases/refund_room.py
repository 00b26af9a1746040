"""How much of a payment can still be refunded, as far as this workspace can know (paysg.md, section 7.3).

PaySG tells no refunded amount, so our own refunds are counted from the journal, and everything that could hide a
refund made by somebody else is told as `is_elsewhere`: then what is left is a most, and no more.
"""

from __future__ import annotations

from collections.abc import Sequence

from paysg_desktop.domain.action import Action, ActionKind, Seen
from paysg_desktop.domain.event import Refund, Snapshot
from paysg_desktop.domain.offers import RefundRoom
from paysg_desktop.domain.payment import (
    NOT_REFUNDED,
    PaymentDetail,
    PaymentRow,
    PaymentStatus,
    derive_status,
    is_fully_refunded,
)
from paysg_desktop.usecases.told_refunds import told_as, told_refunds

_DAY_US = 86_400_000_000
FORGOTTEN_AFTER_US = 14 * _DAY_US
"""How long a refund may be under way before somebody has to look on the dashboard what became of it."""
_TELLS_NO_AMOUNTS = "paysg"


def refund_room(detail: PaymentDetail, actions: Sequence[Action], now: int) -> RefundRoom:
    """What is left of a payment; `actions` are those on it, newest first, `now` in microseconds UTC."""
    row, amount = detail.row, detail.row.amount
    ours = [each for each in actions if each.order.kind is ActionKind.REFUND and each.may_have_been_done]
    told = detail.snapshot.get("refunds", {})
    counted = [each for each in ours if not _is_told_as_failed(each, told)]
    until = row.refundable_until
    return RefundRoom(
        paid_minor=None if amount is None else amount.minor,
        currency="" if amount is None else amount.currency,
        here_minor=sum(each.order.amount_minor or 0 for each in counted),
        left_minor=_left_minor(detail, actions, counted),
        is_elsewhere=_is_elsewhere(detail, ours, now),
        open=next((each for each in ours if each.is_open), None),
        until=until,
        days_left=None if until is None else days_left(until, now),
    )


def days_left(until: int, now: int) -> int:
    """Whole or begun days up to `until`, 0 from then on; both in microseconds UTC."""
    return max(0, -(-(until - now) // _DAY_US))


def name_of(row: PaymentRow) -> str:
    """Names a payment for good, as `Seen.payment` does; our own key of it is given anew by a rebuild."""
    return f"{row.provider}/{row.environment.value}/{row.id}"


def seen_of(snapshot: Snapshot) -> Seen:
    """What is known of a payment now. `status` is the payment's own, whatever was refunded of it."""
    return Seen(
        status=_plain_status(snapshot),
        refund_status=snapshot.get("refund_status"),
        updated_at=snapshot.get("updated_at"),
        email_status=snapshot.get("email_status"),
        sent_at=snapshot.get("sent_at"),
        refunded_minor=snapshot.get("refunded_told_minor"),
    )


def _left_minor(detail: PaymentDetail, actions: Sequence[Action], counted: Sequence[Action]) -> int | None:
    amount = detail.row.amount
    if amount is None or amount.minor is None:
        return None
    if is_fully_refunded(detail.snapshot) or detail.row.status is PaymentStatus.REFUNDED:
        return 0
    told = detail.snapshot.get("refunds", {})
    back = sum(_minor_in(amount.currency, each) or 0 for each in told.values() if each.get("status") != "failed")
    known = told_refunds(actions, told)
    untold = sum(each.order.amount_minor or 0 for each in counted if each.id not in known)
    # Where the provider itself tells what went back, that and what is still open is gone for certain.
    is_open = sum(each.order.amount_minor or 0 for each in counted if each.is_open)
    by_provider = (detail.snapshot.get("refunded_told_minor") or 0) + is_open
    return max(0, amount.minor - max(back + untold, by_provider))


def is_forgotten(refund: Refund, now: int) -> bool:
    """Whether no end of a refund was told for so long that none may ever be; `now` in microseconds UTC."""
    at = refund.get("at")
    return refund.get("status") == "pending" and at is not None and now - at >= FORGOTTEN_AFTER_US


def _is_elsewhere(detail: PaymentDetail, ours: Sequence[Action], now: int) -> bool:
    """Whether some was, or may have been, refunded of which no amount was told, or no end."""
    snapshot, row = detail.snapshot, detail.row
    if row.amount is None or row.status is PaymentStatus.REFUNDED:
        return False
    if "refunded_told_minor" in snapshot:
        return False
    refunds = snapshot.get("refunds", {})
    gone = [each for each in refunds.values() if each.get("status") != "failed"]
    if any(each.get("is_ours") and is_forgotten(each, now) for each in gone):
        return True
    if any(_minor_in(row.amount.currency, each) is None for each in gone) or snapshot.get("has_refunds_elsewhere"):
        return True
    if row.provider != _TELLS_NO_AMOUNTS:
        return False
    sent = [each for each in ours if each.sent_at is not None or each.is_done]
    if snapshot.get("refund_status") not in (None, NOT_REFUNDED) and not sent:
        return True
    return _moved_between(sent, snapshot.get("updated_at"))


def _moved_between(sent: Sequence[Action], updated_at: int | None) -> bool:
    """Whether the payment moved before, between or after our refunds without them: `sent` newest first.

    Each change may have been a refund by somebody else, as PaySG shows no more of it than that something changed.
    """
    done = [each for each in sent if each.is_done]
    first = done[-1].before if done else None
    was_refunded = first is not None and first.refund_status not in (None, NOT_REFUNDED)
    if was_refunded or any(each.order.has_checked_dashboard for each in done):
        return True
    newer: list[int | None] = [updated_at, *(each.before.updated_at if each.before else None for each in done)]
    return any(
        _is_later(shown, each.after.updated_at if each.after else None)
        for shown, each in zip(newer, done, strict=False)
    )


def _is_later(shown: int | None, known: int | None) -> bool:
    return shown is not None and (known is None or shown > known)


def _is_told_as_failed(action: Action, told: dict[str, Refund]) -> bool:
    name = told_as(action, told)
    return name is not None and told[name].get("status") == "failed"


def _minor_in(currency: str, refund: Refund) -> int | None:
    """A refund's amount; None where none was told, or one in another currency."""
    return refund.get("amount_minor") if refund.get("currency", currency) == currency else None


def _plain_status(snapshot: Snapshot) -> str:
    plain: Snapshot = {
        "payment_status": snapshot.get("payment_status"),
        "latest_status": snapshot.get("latest_status"),
        "paid_at": snapshot.get("paid_at"),
        "cancelled_at": snapshot.get("cancelled_at"),
    }
    return derive_status(plain)[0].value

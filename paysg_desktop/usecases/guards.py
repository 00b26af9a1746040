"""Why something can't be done with a payment: each guard returns the sentence, or None where it can be done.

They know no window and no command line, so that all of them meet the same ones (threat-model.md, T10 and T11).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from paysg_desktop.documents.table import Moment, moment_text
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Action, ActionKind, ActionState, Confirmation, Seen
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.offers import Offers, RefundRoom
from paysg_desktop.domain.payment import (
    NOT_REFUNDED,
    PaymentDetail,
    PaymentStatus,
    open_refunds_of_ours,
    says_under_way,
)
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.providers.registry import title_of
from paysg_desktop.usecases.refund_room import is_forgotten

LONGEST_TYPED = 60
"""Characters of a reference that somebody can be asked to type."""

_PAYSG, _YOCO = "paysg", "yoco"
_NAMES = {
    ActionKind.CREATE: "creation",
    ActionKind.SEND_EMAIL: "e-mail",
    ActionKind.CANCEL: "cancellation",
    ActionKind.REFUND: "refund",
}
_NOT_PAID = {
    PaymentStatus.UNPAID: "It is not paid so far, so there is nothing to refund. Cancel it if it is not wanted.",
    PaymentStatus.CANCELLED: "It was cancelled before anybody paid, so there is nothing to refund.",
    PaymentStatus.REFUNDED: "All of it is refunded already.",
    PaymentStatus.FAILED: "The attempt to pay failed, so there is nothing to refund.",
}
_NOT_UNPAID = {
    PaymentStatus.CANCELLED: "It is cancelled already.",
    PaymentStatus.REFUNDED: "It was paid and refunded, so it can't be paid again.",
    PaymentStatus.FAILED: "The attempt to pay failed. Only an unpaid payment of PaySG takes this.",
}
_NO_STATUS = "It is not known whether it is paid. Check for missed webhooks to read it again, then come back."
_UNCLEAR = (
    "It is not clear how much was paid, so no refund can be counted out here. Refund it on the provider's "
    "dashboard."
)
_LOOK_ANEW = "Nothing was sent. It is shown as it is now: look at it, then decide anew."
_STATUS_WORDS = frozenset({"paid", "unpaid", "cancelled"})
_PAID = frozenset({PaymentStatus.PAID, PaymentStatus.PARTLY_REFUNDED, PaymentStatus.REFUND_OTHER})


def why_no_account(account: Account | None) -> str | None:
    """Whether there is an account with a key to act through."""
    if account is None:
        return (
            "No account is connected for this payment, so nothing can be done with it here. Connect its account."
        )
    if account.key is None:
        return "The account of this payment has no API key, so nothing can be done with it here. Give it its key."
    return None


def why_not_refund(detail: PaymentDetail, room: RefundRoom, now: int) -> str | None:
    """Whether anything of it can be refunded; `now` in microseconds UTC."""
    return (
        _why_no_refunds_there(detail)
        or _why_not_paid(detail)
        or _why_too_late(detail, room, now)
        or _why_open(room.open)
        or _why_under_way(detail, now)
        or _why_nothing_left(room)
    )


def why_not_refund_of(room: RefundRoom, minor: int, has_checked_dashboard: bool) -> str | None:
    """Whether `minor` units of it can be refunded."""
    if room.left_minor is None:
        return _UNCLEAR
    if minor < 1:
        return f"Type an amount above {format_minor(0, room.currency)}."
    if minor > room.left_minor:
        asked, left = format_minor(minor, room.currency), format_minor(room.left_minor, room.currency)
        return f"{asked} is more than the {left} that can still be refunded."
    if room.is_elsewhere and not has_checked_dashboard:
        return (
            "Some of it was refunded elsewhere, or may have been, and PaySG does not tell how much. Look on the "
            "dashboard, then confirm what is left there."
        )
    return None


def why_not_refund_as(offers: Offers, minor: int, confirmation: Confirmation) -> str | None:
    """Whether `minor` units can be refunded with what somebody said about it."""
    no_name = why_not_ask(confirmation) if needs_approval(offers, minor) else None
    return why_not_refund_of(offers.room, minor, confirmation.has_checked_dashboard) or no_name


def why_not_cancel(detail: PaymentDetail, actions: Sequence[Action]) -> str | None:
    """Whether it can be cancelled; `actions` are those on it, newest first."""
    if detail.row.provider != _PAYSG:
        return f"{_title(detail)} has no way to cancel a payment from here. Only PaySG's can be cancelled."
    if detail.row.status in _PAID:
        return "It is paid, so it can't be cancelled any more. Refund it if the money has to go back."
    return _why_not_unpaid(detail) or _why_open(_open(actions))


def why_not_email(detail: PaymentDetail, actions: Sequence[Action]) -> str | None:
    """Whether PaySG can be asked to e-mail its link to the payer; `actions` are those on it, newest first."""
    if detail.row.provider != _PAYSG:
        return f"{_title(detail)} sends no e-mails from here. Copy the link, and send it yourself."
    if detail.row.status in _PAID:
        return "It is paid, so the payer needs no link any more."
    problem = _why_not_unpaid(detail)
    if problem is None and not detail.snapshot.get("payer_email"):
        return "No e-mail address is known for its payer. Copy the link, and send it yourself."
    return problem or _why_open(_open(actions))


def email_again(detail: PaymentDetail, actions: Sequence[Action]) -> str | None:
    """What to think of before another e-mail; None where none went out so far (paysg.md, question 19)."""
    sent_at = detail.snapshot.get("sent_at")
    here = [each for each in actions if each.order.kind is ActionKind.SEND_EMAIL and each.may_have_been_done]
    if sent_at is None and detail.snapshot.get("email_status") != "sent" and not here:
        return None
    last = max([at for at in (sent_at, *(each.last_sent_at for each in here)) if at is not None], default=None)
    when = "" if last is None else f" on {_time(last)}"
    return (
        f"An e-mail went out, or may have gone out{when}. PaySG may send another one, a reminder, or refuse. "
        "Send it again only if the payer asks for it."
    )


def why_not_again(offers: Offers, confirmation: Confirmation) -> str | None:
    """Whether an e-mail that may be a repeated one is wanted as one."""
    second_thought = email_again(offers.payment, offers.actions)
    return None if second_thought is None or confirmation.is_again else f"{second_thought} Nothing was sent."


def why_not_this(seen: Seen, name: str) -> str | None:
    """Whether the payment of this `name` is the one that was `seen`: our own keys are given anew by a rebuild."""
    if seen.payment in (None, name):
        return None
    return "The payments were listed anew meanwhile, and this is another one now. Nothing was sent. Open it again."


def asked_reference(detail: PaymentDetail) -> str:
    """What LIVE asks to be typed: the reference, or the payment's id where there is none that can be typed."""
    reference = (detail.row.reference or "").strip()
    can_be_typed = reference.isprintable() and 0 < len(reference) <= LONGEST_TYPED
    return reference if can_be_typed else detail.row.id


def why_not_confirmed(
    kind: ActionKind, environment: Environment, asks_reference: str | None, confirmation: Confirmation
) -> str | None:
    """Whether a person has confirmed it as far as this environment asks for."""
    if environment is not Environment.LIVE or kind not in (ActionKind.REFUND, ActionKind.CANCEL):
        return None
    if not asks_reference:
        return "This is LIVE, and there is no reference to confirm it with. Open the payment anew."
    if _bare(confirmation.reference) != _bare(asks_reference):
        if not confirmation.reference.strip():
            return "Type the payment's reference to confirm it: this is LIVE, and real money."
        return (
            "What you typed is not what is asked for. Compare it with the payment: this is LIVE, and real money."
        )
    if not confirmation.reason.strip():
        return "Say why: LIVE asks for a reason, which is kept with the action."
    return None


def why_not_create(account: Account) -> str | None:
    """Whether anything can be created for an account."""
    if account.provider not in (_PAYSG, _YOCO):
        return "Nothing can be created here for a gateway: it has no API that this program knows."
    if account.key is None:
        return "This account has no API key, so nothing can be created for it here. Give it its key."
    return None


def needs_approval(offers: Offers, minor: int) -> bool:
    """Whether a second person must agree to so much more: all counts that was refunded or asked for of it here."""
    limit = offers.approval_above
    return limit is not None and offers.room.here_minor + minor > limit


def why_not_ask(confirmation: Confirmation) -> str | None:
    """Whether a refund can be asked of a second person: without a name nobody can tell that it is another one."""
    if confirmation.staff.strip():
        return None
    return "Say your name: a second person has to approve this refund, and it must be seen that it is another one."


def why_not_approve(action: Action, staff: str) -> str | None:
    """Whether `staff` can agree to a refund as its second person: a guard against slips, no access control."""
    if not action.is_waiting:
        return "Nothing waits for approval here: it was decided already."
    if not staff.strip():
        return "Type your name: it is kept with the approval."
    asked_by = action.order.staff.strip() or action.order.by
    if _bare(staff).casefold() == _bare(asked_by).casefold():
        return "The one who asked for the refund can't approve it. A second person has to, with their own name."
    return None


def why_not_shown(seen: Seen, now: Seen) -> str | None:
    """Whether a payment still is as it was shown to whoever decides."""
    return why_not_this(seen, now.payment or "") or why_not_moved(seen, now)


def why_not_moved(seen: Seen, fresh: Seen) -> str | None:
    """Whether a payment is still as it was `seen`; where it moved without us, the sentence."""
    if None not in (seen.status, fresh.status) and seen.status != fresh.status:
        now = f"it is {fresh.status}" if fresh.status in _STATUS_WORDS else "its status is not known"
        return f"It moved meanwhile without this program: {now} now. {_LOOK_ANEW}"
    amounts = (seen.refunded_minor, fresh.refunded_minor)
    has_other_amount = None not in amounts and amounts[0] != amounts[1]
    if has_other_amount or (seen.refund_status or NOT_REFUNDED) != (fresh.refund_status or NOT_REFUNDED):
        return f"Its refunds moved meanwhile without this program: somebody refunded it elsewhere. {_LOOK_ANEW}"
    if seen.updated_at is not None and fresh.updated_at != seen.updated_at:
        return f"It was changed meanwhile without this program, perhaps by a refund elsewhere. {_LOOK_ANEW}"
    return None


def _why_no_refunds_there(detail: PaymentDetail) -> str | None:
    row = detail.row
    if row.provider not in (_PAYSG, _YOCO):
        return f"{_title(detail)} has no API that this program knows. Refund it where the payment was made."
    if row.provider != _YOCO:
        return None
    if row.environment is Environment.TEST:
        return "Yoco makes no refunds in test mode. Only live payments can be refunded."
    if not detail.snapshot.get("checkout_id"):
        return "It belongs to no checkout that is known here, so Yoco can't be asked. Refund it in Yoco's own app."
    return None


def _why_not_paid(detail: PaymentDetail) -> str | None:
    if detail.row.status not in _PAID:
        return _NOT_PAID.get(detail.row.status, _NO_STATUS)
    amount = detail.row.amount
    return _UNCLEAR if amount is None or amount.minor is None else None


def _why_too_late(detail: PaymentDetail, room: RefundRoom, now: int) -> str | None:
    if detail.row.provider == _PAYSG and detail.row.paid_at is None:
        return "It is not known when it was paid, so not whether the 90 days are over. Refund it on the dashboard."
    if room.until is None or now < room.until:
        return None
    return (
        f"The 90 days in which PaySG refunds are over since {singapore_day(room.until)}. Pay the money back "
        "outside PaySG."
    )


def _why_open(action: Action | None) -> str | None:
    if action is None:
        return None
    order = action.order
    amount = "" if order.amount_minor is None else f" of {format_minor(order.amount_minor, order.currency)}"
    what = f"{'An' if order.kind is ActionKind.SEND_EMAIL else 'A'} {_NAMES[order.kind]}{amount}"
    if action.is_waiting:
        waits = f"{what} waits for a second person's approval since {_time(action.made_at)}."
        return f"{waits} Approve or decline that one first."
    if action.state is ActionState.UNKNOWN:
        return (
            f"{what} was sent on {_time(action.sent_at or action.made_at)}, and it is not known whether it was "
            "done. It is looked up by itself; if it stays so, settle it under Activity. Nothing else is sent "
            "before."
        )
    return f"{what} is on its way since {_time(action.made_at)}. Wait until it has ended."


def _why_under_way(detail: PaymentDetail, now: int) -> str | None:
    """PaySG takes one refund at a time (paysg.md, section 7.3).

    Only a word that says so stands in the way, and not for ever: of one whose end was not told for long, the
    dashboard has to be asked (see `refund_room.is_forgotten`).
    """
    if detail.row.provider != _PAYSG or not says_under_way(detail.snapshot.get("refund_status")):
        return None
    refunds = open_refunds_of_ours(detail.snapshot).values()
    pending = next((each for each in refunds if not is_forgotten(each, now)), None)
    if pending is None:
        return None
    amount = pending.get("amount_minor")
    what = "A refund" if amount is None else f"A refund of {format_minor(amount, pending.get('currency', ''))}"
    return f"{what} is under way, and PaySG takes one at a time. Wait until it has ended, then decide anew."


def _why_nothing_left(room: RefundRoom) -> str | None:
    if room.left_minor is None:
        return _UNCLEAR
    return None if room.left_minor > 0 else "All of it was refunded, or asked to be. Nothing is left."


def _why_not_unpaid(detail: PaymentDetail) -> str | None:
    if detail.row.status is PaymentStatus.UNPAID:
        return None
    return _NOT_UNPAID.get(detail.row.status, _NO_STATUS)


def _open(actions: Sequence[Action]) -> Action | None:
    """What has not ended. Whether an e-mail went out may never be known: that stands in nobody's way."""
    return next((each for each in actions if each.is_open and not _is_lost_email(each)), None)


def _is_lost_email(action: Action) -> bool:
    return action.order.kind is ActionKind.SEND_EMAIL and action.state is ActionState.UNKNOWN


def _title(detail: PaymentDetail) -> str:
    return title_of(detail.row.provider, "Its provider")


def _bare(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _time(micros: int) -> str:
    return f"{moment_text(Moment(micros))[:16]} (+08:00)"

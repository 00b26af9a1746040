"""A payment's story: one line of moments in time order, from all that is known. Pure; draws nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from paysg_desktop.domain.action import Action
from paysg_desktop.domain.delivery import DeliveryRow, Source
from paysg_desktop.domain.money import format_amount
from paysg_desktop.domain.payment import HistoryEntry, PaymentDetail, PaymentStatus
from paysg_desktop.domain.personal import is_masked
from paysg_desktop.domain.verification import COUNTED, Status
from paysg_desktop.ui import veil
from paysg_desktop.ui.inspector.actions_told import action_moments, made_here, refunds_of_ours
from paysg_desktop.ui.inspector.moment import Moment
from paysg_desktop.ui.inspector.refunds import refund_kind, refund_title, refunds_of
from paysg_desktop.ui.masking import mask_email, mask_field
from paysg_desktop.ui.wording import mark, provider_name, tr, verification_chip
from paysg_desktop.usecases.facts import REFUND_HERE

MOST_SHOWN = 40
"""Moments that are drawn; more tellings than that are listed under Deliveries."""


def story(detail: PaymentDetail, actions: Sequence[Action] = ()) -> tuple[Moment, ...]:
    """Everything in time order, `actions` of ours included; what has no time stands last."""
    told = (
        _milestones(detail, made_here(actions)),
        _refunds(detail, refunds_of_ours(actions)),
        _undated(detail),
        _changes(detail),
        _tellings(detail, are_actions_told=bool(actions)),
        action_moments(actions, detail.snapshot),
    )
    moments = [moment for each in told for moment in each]
    return tuple(sorted(moments, key=lambda moment: (moment.at is None, moment.at or 0)))


def shortened(moments: tuple[Moment, ...]) -> tuple[tuple[Moment, ...], int, tuple[Moment, ...]]:
    """The first moments, how many are left out, and the last ones; at most MOST_SHOWN together."""
    if len(moments) <= MOST_SHOWN:
        return moments, 0, ()
    half = MOST_SHOWN // 2
    return moments[:half], len(moments) - 2 * half, moments[-half:]


def _milestones(detail: PaymentDetail, made: str) -> Iterator[Moment]:
    """What the provider's own times tell; `made` is who created it, where that was here."""
    known, amount = detail.snapshot, _amount(detail)
    email = known.get("payer_email")
    mailed = tr("E-mailed")
    if email:
        mailed = veil.filled(tr("E-mailed to {address}"), address=veil.private(mask_email(email)))
    payout = known.get("payout_id")
    told = (
        (known.get("created_at"), tr("Created"), " · ".join(filter(None, (amount, made))), "neutral"),
        (known.get("sent_at"), mailed, tr("payment link sent"), "neutral"),
        (known.get("paid_at"), tr("Paid"), amount, "good"),
        (known.get("cancelled_at"), tr("Cancelled"), tr("can no longer be paid"), "neutral"),
        (known.get("refunded_at"), tr("Refunded"), tr("in full"), "neutral"),
        (known.get("paid_out_at"), tr("Paid out"), tr("payout {id}").format(id=payout) if payout else "", "good"),
    )
    return (Moment(at, title, text, kind) for at, title, text, kind in told if at is not None)


def _refunds(detail: PaymentDetail, ours: frozenset[str]) -> Iterator[Moment]:
    """Each refund that was told by itself, as it stands now; those of `ours` need no id."""
    for identity, refund in refunds_of(detail.snapshot):
        at, reason = refund.get("at"), refund.get("reason")
        undated = "" if at is not None else tr("when was not told")
        whose = tr("asked for here") if identity in ours else identity
        text = veil.joined(" · ", (veil.private(reason), whose, undated))
        yield Moment(at, refund_title(refund), text, refund_kind(refund))


def _undated(detail: PaymentDetail) -> Iterator[Moment]:
    """What a status tells although its time was not told."""
    known = detail.snapshot
    when = tr("when was not told")
    if known.get("payment_status") == "paid" and known.get("paid_at") is None:
        yield Moment(None, tr("Paid"), when, "good")
    if known.get("refund_status") == "fully_refunded" and known.get("refunded_at") is None:
        yield Moment(None, tr("Refunded"), when)
    if "cancelled" in (known.get("payment_status"), known.get("latest_status")) and (
        known.get("cancelled_at") is None and known.get("paid_at") is None
    ):
        yield Moment(None, tr("Cancelled"), when)
    if detail.row.status is PaymentStatus.FAILED:
        yield Moment(None, tr("The payment failed"), tr("nothing was paid"), "bad")


_PRIVATE = frozenset({"reference", "description", "payer_name"})
_WORTH_TELLING = mark(
    {
        "reference": "Reference",
        "description": "Description",
        "payer_name": "Payer's name",
        "payer_email": "Payer's e-mail",
        "payer_address": "Payer's address",
        "payer_identifier": "Payer's identifier",
        "amount_raw": "Amount",
        "currency": "Currency",
        "due_date": "Due date",
        "refund_status": "Refund status",
        "payment_status": "Payment status",
        "refund": "Refund",
    }
)


def _changes(detail: PaymentDetail) -> Iterator[Moment]:
    """Fields that read otherwise than before; a status is told by its time, or by what was done here."""
    known = detail.snapshot
    told = {
        ("payment_status", "paid"): known.get("paid_at"),
        ("payment_status", "cancelled"): known.get("cancelled_at"),
        ("refund_status", "fully_refunded"): known.get("refunded_at"),
    }
    for entry in detail.history:
        name = _WORTH_TELLING.get(entry.field)
        if entry.source is Source.ACTION and entry.field in ("payment_status", "refund_status"):
            continue
        if name and entry.before is not None and told.get((entry.field, entry.after or "")) is None:
            yield _change(entry, tr(name))


def _change(entry: HistoryEntry, name: str) -> Moment:
    before, after = (_shown(entry.field, text) for text in (entry.before, entry.after))
    title = tr("{name} changed").format(name=name)
    is_money = entry.field in ("amount_raw", "currency", "refund_status")
    text = veil.joined(" → ", (before, after))
    return Moment(entry.at, title, text, "caution" if is_money else "neutral", entry.delivery_id)


def _shown(field: str, text: str | None) -> str:
    if text is None:
        return tr("none")
    if is_masked(field):
        return veil.private(mask_field(field, text)) or text
    return (veil.private(text) or text) if field in _PRIVATE else text


def _tellings(detail: PaymentDetail, *, are_actions_told: bool) -> Iterator[Moment]:
    """Who told us, and what it was worth; a first telling names the sort of event.

    What we wrote down of a refund of our own is told as that refund, and an answer to what was done here by that.
    """
    for row in detail.deliveries:
        is_answer = row.source is Source.ACTION and are_actions_told and row.status in COUNTED
        if row.event_type != REFUND_HERE and not is_answer:
            yield _telling(row)


def _telling(row: DeliveryRow) -> Moment:
    name = provider_name(row.provider)
    name = name[:1].upper() + name[1:]
    word = verification_chip(row.status, row.cause).text.lower()
    is_sent = row.source.is_delivery
    text = " · ".join(filter(None, (word, row.event_type))) if is_sent else ""
    if row.is_conflict:
        text = tr("same event, another body: the first one counts")
        return Moment(row.received_at, tr("Told differently"), text, "bad", row.id)
    if row.status not in COUNTED:
        text = tr("{what}; nothing was counted").format(what=text)
        return Moment(row.received_at, tr("A delivery that does not count"), text, "bad", row.id)
    if row.is_duplicate:
        return Moment(row.received_at, tr("Told again"), tr("same event, counted once"), "neutral", row.id)
    kind = "caution" if row.status is Status.VERIFIED_RESERIALISED else "good"
    return Moment(row.received_at, _teller(row.source, name), text, kind, row.id)


def _teller(source: Source, name: str) -> str:
    match source:
        case Source.WEBHOOK:
            return tr("{provider} told us").format(provider=name)
        case Source.REPLAY:
            return tr("Sent again from here")
        case Source.CAPTURE:
            return tr("Taken in from a capture")
        case Source.POLL:
            return tr("Checked against {provider}").format(provider=name)
        case Source.ACTION:
            return tr("{provider} answered").format(provider=name)
        case _:
            return tr("Read from a report")


def _amount(detail: PaymentDetail) -> str:
    amount = detail.row.amount
    return format_amount(amount) if amount is not None else ""

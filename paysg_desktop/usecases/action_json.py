"""Actions, offers, notes and bulk runs as JSON: what travels between two processes of one user, and is printed.

No body of a request is among it: it holds personal data.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from paysg_desktop.domain.action import Action, ActionDetail, ActionStep, Confirmation, Seen
from paysg_desktop.domain.batch import Batch
from paysg_desktop.domain.note import Note
from paysg_desktop.domain.offers import Offers, RefundRoom
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.usecases import guards

_SEEN = ("status", "refund_status", "updated_at", "email_status", "sent_at", "refunded_minor", "payment")


def action_json(action: Action) -> dict[str, Any]:
    """An action of the journal, without its body; other programs read it, so its keys are a promise."""
    order = action.order
    return {
        "id": action.id,
        "key": order.key,
        "kind": order.kind.value,
        "state": action.state.value,
        "done": action.is_done,
        "sentence": action.sentence,
        "http_status": action.status,
        "server_text": action.server_text,
        "provider": order.provider,
        "environment": order.environment.value,
        "account": order.account,
        "payment": action.payment_id,
        "checkout": action.checkout_id,
        "reference": order.reference,
        "payer_name": order.payer_name,
        "amount_minor": order.amount_minor,
        "currency": order.currency or None,
        "link": action.link,
        "refund": action.refund_id,
        "by": order.by,
        "staff": order.staff,
        "reason": order.reason,
        "approval": order.approval.value,
        "approved_by": action.approved_by or None,
        "settled_by": action.settled_by or None,
        "sent": action.send_count,
        "batch": order.batch,
        "line": order.line,
    } | _times_json(action)


def action_detail_json(detail: ActionDetail) -> dict[str, Any]:
    """An action with its steps and the webhooks that followed."""
    return action_json(detail.action) | {
        "steps": [step_json(each) for each in detail.steps],
        "followed_by": list(detail.followed_by),
    }


def step_json(step: ActionStep) -> dict[str, Any]:
    """One thing that happened to an action."""
    return {
        "at": iso_utc(step.at),
        "state": step.state.value,
        "sentence": step.sentence,
        "http_status": step.status,
        "by": step.by or None,
    }


def note_json(note: Note) -> dict[str, Any]:
    """What somebody noted about a payment."""
    return {"at": iso_utc(note.at), "kind": note.kind.value, "text": note.text, "by": note.by, "staff": note.staff}


def batch_json(batch: Batch) -> dict[str, Any]:
    """A bulk run as it stands."""
    return {
        "id": batch.id,
        "provider": batch.provider,
        "environment": batch.environment.value,
        "account": batch.account,
        "name": batch.name,
        "sha256": batch.sha256,
        "made_at": iso_utc(batch.made_at),
        "state": batch.state.value,
        "problem": batch.problem or None,
        "rows": batch.rows,
        "done": batch.done,
        "refused": batch.refused,
        "unknown": batch.unknown,
        "waiting": batch.waiting,
        "bad": batch.bad,
        "by": batch.by,
        "staff": batch.staff,
    }


def offers_json(offers: Offers) -> dict[str, Any]:
    """What can be done with a payment, and with what it was seen."""
    return {
        "key": offers.payment.row.key,
        "why_not": {kind.value: told for kind, told in offers.why_not.items()},
        "room": room_json(offers.room),
        "seen": seen_json(offers.seen),
        "page": offers.page,
        "page_problem": offers.page_problem,
        "asks_reference": offers.asks_reference,
        "approval_above": offers.approval_above,
        "account_name": offers.account_name,
        "staff": offers.staff,
        "email_again": guards.email_again(offers.payment, offers.actions),
    }


def room_json(room: RefundRoom) -> dict[str, Any]:
    """How much can still be refunded; null is "not known"."""
    return {
        "paid_minor": room.paid_minor,
        "currency": room.currency,
        "here_minor": room.here_minor,
        "left_minor": room.left_minor,
        "elsewhere": room.is_elsewhere,
        "open": room.open.id if room.open else None,
        "until": iso_utc(room.until) if room.until is not None else None,
        "days_left": room.days_left,
    }


def seen_json(seen: Seen) -> dict[str, Any]:
    """What was known of a payment; times in microseconds UTC, for `seen_from`."""
    return {name: getattr(seen, name) for name in _SEEN}


def seen_from(told: Mapping[str, Any]) -> Seen:
    """The inverse of `seen_json`."""
    return Seen(**{name: told.get(name) for name in _SEEN})


def confirmation_json(confirmation: Confirmation) -> dict[str, Any]:
    """What a person said before an action."""
    return {
        "staff": confirmation.staff,
        "reason": confirmation.reason,
        "reference": confirmation.reference,
        "has_checked_dashboard": confirmation.has_checked_dashboard,
        "is_again": confirmation.is_again,
    }


def confirmation_of(arguments: Mapping[str, Any]) -> Confirmation:
    """The inverse of `confirmation_json`, from a command's arguments."""
    told = arguments.get("confirmation") or {}
    return Confirmation(
        staff=str(told.get("staff") or ""),
        reason=str(told.get("reason") or ""),
        reference=str(told.get("reference") or ""),
        has_checked_dashboard=told.get("has_checked_dashboard") is True,
        is_again=told.get("is_again") is True,
    )


def _times_json(action: Action) -> dict[str, Any]:
    times = {
        "made_at": action.made_at,
        "sent_at": action.sent_at,
        "last_sent_at": action.last_sent_at,
        "approved_at": action.approved_at,
        "ended_at": action.ended_at,
    }
    return {name: None if at is None else iso_utc(at) for name, at in times.items()}

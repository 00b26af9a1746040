"""Between the journal's rows and its records."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import Any

from paysg_desktop.domain.action import (
    Action,
    ActionKind,
    ActionState,
    ActionStep,
    Approval,
    NewAction,
    Seen,
)
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.note import Note, NoteKind
from paysg_desktop.store.records import Row, to_json

ACTION_COLUMNS = (
    "id, key, at, provider, environment, account, kind, body, by, staff, reason, payment_id, checkout_id, "
    "reference, payer_name, amount_minor, currency, paid_minor, approval, has_checked_dashboard, seen, batch, "
    "line, state, is_done, sentence, status, server_text, sent_at, last_sent_at, ended_at, send_count, refund_id, "
    "link, before, after, is_stored_fault, approved_by, approved_at, settled_by, key_at"
)
_NAMES = tuple(name.strip() for name in ACTION_COLUMNS.split(","))
STEP_COLUMNS = "at, state, sentence, status, by"
NOTE_COLUMNS = "at, kind, text, by, staff"


def action(row: Row) -> Action:
    """A record of the columns ACTION_COLUMNS."""
    has = dict(zip(_NAMES, row, strict=True))
    order = NewAction(
        key=has["key"],
        provider=has["provider"],
        environment=Environment(has["environment"]),
        account=has["account"],
        kind=ActionKind(has["kind"]),
        body=has["body"],
        by=has["by"],
        staff=has["staff"],
        reason=has["reason"],
        payment_id=has["payment_id"],
        checkout_id=has["checkout_id"],
        reference=has["reference"],
        payer_name=has["payer_name"],
        amount_minor=has["amount_minor"],
        currency=has["currency"],
        paid_minor=has["paid_minor"],
        approval=Approval(has["approval"]),
        has_checked_dashboard=bool(has["has_checked_dashboard"]),
        seen=seen(has["seen"]),
        batch=has["batch"],
        line=has["line"],
    )
    if order.kind is ActionKind.CREATE:
        # The columns hold what was created; nothing of it was in the order.
        order = replace(order, payment_id=None, checkout_id=None)
    return Action(
        id=has["id"],
        order=order,
        made_at=has["at"],
        state=ActionState(has["state"]),
        is_done=None if has["is_done"] is None else bool(has["is_done"]),
        sentence=has["sentence"],
        status=has["status"],
        server_text=has["server_text"],
        sent_at=has["sent_at"],
        last_sent_at=has["last_sent_at"],
        ended_at=has["ended_at"],
        send_count=has["send_count"],
        payment_id=has["payment_id"],
        checkout_id=has["checkout_id"],
        refund_id=has["refund_id"],
        link=has["link"],
        before=seen(has["before"]),
        after=seen(has["after"]),
        is_stored_fault=bool(has["is_stored_fault"]),
        approved_by=has["approved_by"],
        approved_at=has["approved_at"],
        settled_by=has["settled_by"],
        key_at=has["key_at"],
    )


def new_action_columns(order: NewAction) -> dict[str, Any]:
    """What a new row holds of its order, by column."""
    told = {name: getattr(order, name) for name in _NAMES if hasattr(order, name)}
    return told | {
        "environment": order.environment.value,
        "kind": order.kind.value,
        "approval": order.approval.value,
        "has_checked_dashboard": int(order.has_checked_dashboard),
        "seen": seen_to_json(order.seen),
    }


def seen(text: str | None) -> Seen | None:
    return Seen(**json.loads(text)) if text else None


def seen_to_json(each: Seen | None) -> str | None:
    return None if each is None else to_json(asdict(each))


def step(row: Row) -> ActionStep:
    """A record of the columns STEP_COLUMNS."""
    return ActionStep(row[0], ActionState(row[1]), row[2], row[3], row[4])


def note(row: Row) -> Note:
    """A record of the columns NOTE_COLUMNS."""
    return Note(row[0], NoteKind(row[1]), row[2], row[3], row[4])

"""What can be done with a payment now, gathered for windows and commands."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Action, ActionKind
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.note import Note
from paysg_desktop.domain.offers import Offers, RefundRoom
from paysg_desktop.domain.payment import PaymentDetail
from paysg_desktop.usecases import guards
from paysg_desktop.usecases.amount_text import minor_of
from paysg_desktop.usecases.payment_page import checked_page
from paysg_desktop.usecases.refund_room import name_of, refund_room, seen_of

_REFUNDS_OFF = "Refunds are switched off in this program's settings. Switch them on there, or use the dashboard."


@dataclass(frozen=True, slots=True)
class Rules:
    """What the settings say. `approval_above` in whole units of currency, 0 for no such rule."""

    are_refunds_allowed: bool
    approval_above: int
    staff: str


def offers_of(
    detail: PaymentDetail,
    account: Account | None,
    actions: Sequence[Action],
    notes: Sequence[Note],
    rules: Rules,
    now: int,
) -> Offers:
    """`account` is the connected one of this payment; `actions` newest first, `notes` oldest first."""
    room = refund_room(detail, actions, now)
    no_account = guards.why_no_account(account)
    base_url = account.base_url if account else ""
    page, problem = checked_page(detail.snapshot.get("payment_url"), detail.row.environment, base_url)
    why_not = {
        ActionKind.REFUND: _first(
            None if rules.are_refunds_allowed else _REFUNDS_OFF,
            guards.why_not_refund(detail, room, now),
            no_account,
        ),
        ActionKind.CANCEL: _first(guards.why_not_cancel(detail, actions), no_account),
        ActionKind.SEND_EMAIL: _first(guards.why_not_email(detail, actions), no_account),
    }
    is_live = detail.row.environment is Environment.LIVE
    return Offers(
        payment=detail,
        room=room,
        why_not=why_not,
        seen=replace(seen_of(detail.snapshot), payment=name_of(detail.row)),
        actions=tuple(actions),
        notes=tuple(notes),
        page=page,
        page_problem=problem,
        asks_reference=guards.asked_reference(detail) if is_live else None,
        approval_above=_approval_above(rules, room),
        account_name=account.name if account else "",
        staff=rules.staff,
    )


def refund_body(provider: str, minor: int) -> bytes:
    """The request for a refund of so many minor units (paysg.md, section 7.3; yoco.md, section 6.3)."""
    name = "amount" if provider == "yoco" else "refund_amount_in_cents"
    return json.dumps({name: minor}, separators=(",", ":")).encode()


def _approval_above(rules: Rules, room: RefundRoom) -> int | None:
    if not rules.approval_above or not room.currency:
        return None
    return minor_of(str(rules.approval_above), room.currency)


def _first(*sentences: str | None) -> str | None:
    return next((each for each in sentences if each is not None), None)

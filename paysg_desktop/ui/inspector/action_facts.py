"""An action of the journal as facts and as a story. Draws nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from paysg_desktop.domain.action import Action, ActionDetail, ActionStep, Approval
from paysg_desktop.ui import veil
from paysg_desktop.ui.inspector.action_words import step_kind, step_title
from paysg_desktop.ui.inspector.facts import Fact
from paysg_desktop.ui.inspector.moment import Moment
from paysg_desktop.ui.wording import (
    account_text,
    environment_meaning,
    environment_name,
    full_time_text,
    localised,
    plural,
    time_text,
    tr,
)


def moments(steps: Sequence[ActionStep], now: int) -> tuple[Moment, ...]:
    """The steps as a story; what happened again and again with nothing new in between stands once."""
    return tuple(_moment(tuple(same), now) for _, same in groupby(steps, key=_sameness))


def facts(detail: ActionDetail, account_name: str = "") -> list[Fact]:
    """Who, why, for whom, and when it was sent; `account_name` is what people call the payment service."""
    action = detail.action
    order = action.order
    meaning = environment_meaning(order.environment)
    environment = environment_name(order.environment)
    told = [
        Fact(tr("Asked for by"), _people(order.staff, order.by)),
        Fact(tr("Reason"), veil.private(order.reason) or tr("none given")),
        Fact(tr("Payer"), veil.private(order.payer_name)),
        Fact(tr("Reference"), veil.private(order.reference)),
        Fact(tr("Account"), account_text(order.account, account_name), hint=order.account),
        Fact(tr("Environment"), f"{environment}, {meaning}" if meaning else environment),
        *_approval(action),
        Fact(tr("Sent"), _sendings(action)),
        *_later(action),
    ]
    return [each for each in told if each.value]


def technical_facts(action: Action) -> list[Fact]:
    """The ids, and the status of the last answer."""
    order = action.order
    told = (
        Fact(tr("Idempotency key"), order.key, is_id=True),
        Fact(tr("Payment"), action.payment_id or order.payment_id, is_id=True),
        Fact(tr("Checkout"), action.checkout_id or order.checkout_id, is_id=True),
        Fact(tr("Refund"), action.refund_id if action.refund_id != order.key else None, is_id=True),
        Fact(tr("Payer's page"), action.link, is_id=True),
        Fact(tr("Last answer"), None if action.status is None else f"HTTP {action.status}"),
    )
    return [each for each in told if each.value]


def _sameness(step: ActionStep) -> tuple[object, ...]:
    return (step.state, step.sentence, step.status, step.by)


def _moment(same: tuple[ActionStep, ...], now: int) -> Moment:
    first, last = same[0], same[-1]
    times = ""
    if len(same) > 1:
        often = plural(len(same), tr("{n} time"), tr("{n} times"))
        times = tr("{often}, the last at {time}").format(
            often=often, time=time_text(last.at, now, with_seconds=True)
        )
    status = "" if first.status is None else f"HTTP {first.status}"
    title = step_title(first)
    said = localised(first.sentence)
    said = "" if said.rstrip(".。") == title else said
    return Moment(first.at, title, " · ".join(filter(None, (said, first.by, status, times))), step_kind(first))


def _people(staff: str, by: str) -> str | None:
    return tr("{staff} ({account})").format(staff=staff, account=by) if staff and by else staff or by or None


def _approval(action: Action) -> list[Fact]:
    match action.order.approval:
        case Approval.NOT_NEEDED:
            return []
        case Approval.WAITING if not action.approved_by:
            return [Fact(tr("Approval"), tr("needs a second person"))]
        case _:
            at = f", {full_time_text(action.approved_at)}" if action.approved_at is not None else ""
            return [Fact(tr("Approved by"), f"{action.approved_by}{at}" if action.approved_by else None)]


def _sendings(action: Action) -> str:
    """How often, first and last."""
    if action.sent_at is None:
        return tr("never")
    first = full_time_text(action.sent_at)
    if action.send_count < 2 or action.last_sent_at is None:
        return first
    last = full_time_text(action.last_sent_at)
    words = tr("{n} times with the same key, first {first}, last {last}")
    return words.format(n=f"{action.send_count:,}", first=first, last=last)


def _later(action: Action) -> list[Fact]:
    ended = None if action.ended_at is None else full_time_text(action.ended_at)
    checked = tr("looked up on the dashboard by hand") if action.order.has_checked_dashboard else None
    return [
        Fact(tr("Ended"), ended),
        Fact(tr("Settled by"), action.settled_by or None),
        Fact(tr("What is left"), checked),
    ]

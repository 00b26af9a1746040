"""What was asked for here, as moments of a payment's story. Pure; draws nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from paysg_desktop.domain.action import Action, ActionKind, ActionState, Approval
from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.money import format_minor
from paysg_desktop.ui import veil
from paysg_desktop.ui.inspector.moment import Moment
from paysg_desktop.ui.wording import localised, tr


def action_moments(actions: Sequence[Action], snapshot: Snapshot) -> Iterator[Moment]:
    """Who asked for what here and how it stands; a creation that went well is told by its own time already."""
    for action in actions:
        is_creation = action.order.kind is ActionKind.CREATE
        if not (is_creation and action.is_done and snapshot.get("created_at") is not None):
            yield _moment(action)


def made_here(actions: Sequence[Action]) -> str:
    """`made here by Siew Hua, line 17 of a file`; empty where it was not created here."""
    made = next((each for each in actions if each.order.kind is ActionKind.CREATE and each.is_done), None)
    if made is None:
        return ""
    told = tr("made here by {whom}").format(whom=_whom(made))
    if made.order.line is None:
        return told
    return tr("{made}, line {line} of a file").format(made=told, line=f"{made.order.line:,}")


def refunds_of_ours(actions: Sequence[Action]) -> frozenset[str]:
    """The names that refunds of ours have among a payment's refunds."""
    return frozenset(each.refund_id for each in actions if each.refund_id)


def action_words(action: Action) -> str:
    """`Refund of S$20.00`, `Cancelling`: what was asked for; not yet gated."""
    order = action.order
    match order.kind:
        case ActionKind.REFUND:
            amount = "" if order.amount_minor is None else format_minor(order.amount_minor, order.currency)
            return tr("Refund of {amount}").format(amount=amount) if amount else tr("Refund")
        case ActionKind.CANCEL:
            return tr("Cancelling")
        case ActionKind.SEND_EMAIL:
            return tr("E-mail to the payer")
        case _:
            return tr("Creating it")


def state_words(action: Action) -> str:
    """How it stands, in two or three words that follow a title."""
    match action.state:
        case ActionState.INTENDED if action.order.approval is Approval.WAITING and not action.approved_by:
            return tr("waits for a second person")
        case ActionState.INTENDED:
            return tr("not sent yet")
        case ActionState.SENT:
            return tr("being sent")
        case ActionState.UNKNOWN:
            return tr("not known yet")
        case ActionState.REFUSED:
            return tr("not done")
        case ActionState.RESOLVED:
            return tr("looked up: done") if action.is_done else tr("looked up: not done")
        case _:
            return tr("done")


def state_kind(action: Action) -> str:
    """`good`, `caution`, `bad` or `neutral`."""
    if action.state is ActionState.UNKNOWN:
        return "caution"
    if action.is_open:
        return "neutral"
    return "good" if action.is_done else "bad"


def _moment(action: Action) -> Moment:
    title = tr("{what} asked for here by {whom}").format(what=action_words(action), whom=_whom(action))
    reason = veil.private(action.order.reason)
    because = veil.filled(tr("reason: {reason}"), reason=reason) if reason else ""
    is_no = action.is_done is False
    parts = (state_words(action), localised(action.sentence) if is_no else "", because, _approved(action))
    return Moment(action.made_at, title, veil.joined(" · ", parts), state_kind(action))


def _approved(action: Action) -> str:
    return tr("approved by {whom}").format(whom=action.approved_by) if action.approved_by else ""


def _whom(action: Action) -> str:
    return action.order.staff or action.order.by or tr("somebody here")

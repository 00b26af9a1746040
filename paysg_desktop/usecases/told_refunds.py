"""Which of the refunds that a provider told are ours, also where it never gave us the id of one (yoco.md, 6.3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from paysg_desktop.domain.action import Action, ActionKind
from paysg_desktop.domain.event import Refund

_NOT_MADE = "failed"
_NAMED_BY_US = "paysg"
"""Has no refunds as objects: those of ours stand under our keys, and no other has an amount."""


def told_as(action: Action, told: Mapping[str, Refund]) -> str | None:
    """The id under which a payment shows the refund of an action: the provider's, or our key."""
    return next((each for each in (action.refund_id, action.order.key) if each and each in told), None)


def told_refunds(actions: Sequence[Action], told: Mapping[str, Refund]) -> dict[int, str]:
    """The told refund of each action that has one, by the action's id: ids of `told`.

    `actions` are all on the payment. One that may have been done, and whose id was never told, is taken for the
    earliest refund of just its amount that was told at or after its sending, did not fail and is no other
    action's. A refund whose time was not told may be any.
    """
    ours = [each for each in actions if each.order.kind is ActionKind.REFUND]
    found = {each.id: name for each in ours if (name := told_as(each, told)) is not None}
    untold = [each for each in ours if each.id not in found and _may_be_untold(each)]
    for each in sorted(untold, key=_sent_at):
        left = [name for name in told if name not in found.values() and _may_be(each, told[name])]
        if left:
            found[each.id] = min(left, key=lambda name: (told[name].get("at") or 0, name))
    return found


def _may_be_untold(action: Action) -> bool:
    return action.order.provider != _NAMED_BY_US and action.may_have_been_done and action.sent_at is not None


def _may_be(action: Action, refund: Refund) -> bool:
    order, at = action.order, refund.get("at")
    is_same = refund.get("amount_minor") == order.amount_minor is not None
    is_same = is_same and refund.get("currency", order.currency) == order.currency
    return is_same and refund.get("status") != _NOT_MADE and (at is None or at >= _sent_at(action))


def _sent_at(action: Action) -> int:
    """By the provider's clock, where that was known: its own times are compared with it."""
    return action.key_at or action.sent_at or action.made_at

"""What is known here of a refund of our own, for the log: PaySG tells no amounts (paysg.md, section 7.3)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Action, ActionKind, Seen
from paysg_desktop.domain.delivery import NewDelivery
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.event import Refund
from paysg_desktop.domain.payment import NOT_REFUNDED
from paysg_desktop.usecases.facts import refunded_here


class Journal(Protocol):
    """The journal, to be read; blocks for milliseconds."""

    def actions_of(self, provider: str, environment: Environment, payment_id: str) -> Sequence[Action]: ...


def refund_fact(
    account: Account, action: Action, status: str, seen: Seen, now: int, journal: Journal | None
) -> NewDelivery:
    """The refund of an action as it stands: `pending`, `succeeded` or `failed`.

    `seen` is the payment as it was shown with it. `journal` None is for a provider whose refunds are objects, and
    tell themselves how they end.
    """
    order, before = action.order, action.before
    if status == "unclear" and before is not None and before.refund_status == seen.refund_status:
        # A word that nobody knows, and that stood there before, says nothing of this refund.
        status = "pending"
    refund: Refund = {
        "status": status,
        "amount_minor": order.amount_minor,
        "amount_raw": str(order.amount_minor),
        "currency": order.currency,
        "at": _made_at(action, seen) or now,
        "reason": order.reason or None,
    }
    if journal is not None:
        refund["is_ours"] = True
        if before is not None:
            refund |= {"word_before": before.refund_status, "told_before_minor": before.refunded_minor}
    if seen.updated_at is None and before is not None:
        # Without a time of the provider's it would stand behind everything that was told of the payment since.
        seen = Seen(updated_at=before.updated_at)
    return refunded_here(
        account,
        order.payment_id or "",
        action.refund_id or order.key,
        refund,
        now,
        seen,
        is_elsewhere=journal is not None and _is_elsewhere(journal, action),
    )


def _made_at(action: Action, seen: Seen) -> int | None:
    """When the payment moved with it; else when it was sent last, as earlier sendings may have come to nothing."""
    was_at = action.before.updated_at if action.before else None
    if seen.updated_at is not None and seen.updated_at != was_at:
        return seen.updated_at
    return action.last_sent_at or action.sent_at


def _other_refunds(journal: Journal, action: Action) -> list[int]:
    """What else of its payment was refunded here, or may have been; minor units."""
    order = action.order
    known = journal.actions_of(order.provider, order.environment, order.payment_id or "")
    refunds = (each for each in known if each.order.kind is ActionKind.REFUND and each.id != action.id)
    return [each.order.amount_minor or 0 for each in refunds if each.may_have_been_done]


def _is_elsewhere(journal: Journal, action: Action) -> bool:
    """Whether the payment had refunds before this one that were not made here."""
    before = action.before.refund_status if action.before else None
    return before not in (None, NOT_REFUNDED) and not _other_refunds(journal, action)

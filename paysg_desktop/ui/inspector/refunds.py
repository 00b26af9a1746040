"""Refunds that were told one by one, as words. Pure; draws nothing."""

from __future__ import annotations

from paysg_desktop.domain.event import Refund, Snapshot
from paysg_desktop.domain.money import Amount, format_amount
from paysg_desktop.ui.wording import mark, tr

_TITLES = mark(
    {
        "succeeded": ("Refunded {amount}", "Refunded"),
        "pending": ("Refund of {amount} under way", "Refund under way"),
        "failed": ("Refund of {amount} failed", "Refund failed"),
    }
)
_OTHER = mark(("Refund of {amount}: {status}", "Refund: {status}"))
_KINDS = {"succeeded": "neutral", "pending": "caution", "failed": "bad"}


def refunds_of(snapshot: Snapshot) -> list[tuple[str, Refund]]:
    """Each with its id, in time order; those without a time stand last."""
    told = snapshot.get("refunds", {}).items()
    return sorted(told, key=lambda each: (each[1].get("at") is None, each[1].get("at") or 0, each[0]))


def refund_title(refund: Refund) -> str:
    """`Refunded S$5.00`, `Refund of S$5.00 failed`; not yet gated, since status and currency are foreign."""
    status = refund.get("status") or tr("unknown")
    amount = refund_amount(refund)
    with_amount, without = _TITLES.get(status, _OTHER)
    return tr(with_amount if amount else without).format(amount=amount, status=status)


def refund_amount(refund: Refund) -> str:
    """The amount for people; empty where none was told."""
    raw = refund.get("amount_raw") or ""
    minor = refund.get("amount_minor")
    if minor is None and not raw:
        return ""
    return format_amount(Amount(minor, refund.get("currency") or "", raw))


def refund_kind(refund: Refund) -> str:
    """`neutral`, `caution` or `bad`."""
    return _KINDS.get(refund.get("status", ""), "caution")

"""Exceptions and payouts as `reconcile` prints and writes them."""

from __future__ import annotations

from typing import Any

from paysg_desktop.cli.output import shown
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.reconciliation import Discrepancy, PayoutSum, Reconciliation
from paysg_desktop.domain.times import iso_utc

NOT_KNOWN = "not known"


def exception_json(each: Discrepancy, environment: Environment) -> dict[str, Any]:
    """The line of `reconcile --json`; other programs read it, so its keys are a promise."""
    kept = each.resolution
    return {
        "event": "exception",
        "id": each.id,
        "difference": each.difference.value,
        "open": each.is_open,
        "provider": each.provider,
        "environment": environment.value,
        "account": each.account,
        "payment": each.payment_id,
        "reference": each.reference,
        "payout": each.payout_id,
        "currency": each.currency or None,
        "expected_minor": each.expected_minor,
        "found_minor": each.found_minor,
        "expected": each.expected,
        "found": each.found,
        "at": _iso(each.at),
        "retry_until": _iso(each.retry_until),
        "sentence": each.sentence,
        "to_do": each.to_do,
        "resolution": kept and {"at": iso_utc(kept.at), "by": kept.by, "note": kept.note},
    }


def payout_json(each: PayoutSum, environment: Environment) -> dict[str, Any]:
    """A payout's line; what is not known is null, never 0."""
    return {
        "event": "payout",
        "id": each.payout_id,
        "provider": each.provider,
        "environment": environment.value,
        "account": each.account,
        "currency": each.currency,
        "lines": each.line_count,
        "gross_minor": each.gross_minor,
        "fee_minor": each.fee_minor,
        "net_minor": each.net_minor,
        "bank_minor": each.bank_minor,
        "at": _iso(each.at),
        "bank_at": _iso(each.bank_at),
        "agrees": each.is_whole,
    }


def summary_json(done: Reconciliation) -> dict[str, Any]:
    """The last line: what was compared, and what came of it."""
    return {
        "event": "reconciled",
        "environment": done.environment.value,
        "account": done.account,
        "from": iso_utc(done.start),
        "to": iso_utc(done.end),
        "payments": done.payment_count,
        "agree": done.matched_count,
        "one_source": done.single_count,
        "open": len(done.open),
        "resolved": len(done.discrepancies) - len(done.open),
        "checked_at": _iso(done.checked_at),
    }


def payout_row(each: PayoutSum) -> tuple[str, ...]:
    """Cells for people; they have passed the terminal's gate."""
    money = (each.gross_minor, each.fee_minor, each.net_minor)
    bank = "-" if each.bank_minor is None else value_text(each.bank_minor, None, each.currency)
    state = "agrees" if each.is_whole else "no bank line" if each.bank_minor is None else "differs"
    amounts = (value_text(minor, None if minor is not None else NOT_KNOWN, each.currency) for minor in money)
    return (shown(each.payout_id, 30), f"{each.line_count:,}", *amounts, bank, state)


def value_text(minor: int | None, words: str | None, currency: str) -> str:
    """An amount or words, for the terminal."""
    return shown(format_minor(minor, currency) if minor is not None else words)


def _iso(at: int | None) -> str | None:
    return None if at is None else iso_utc(at)

"""The exceptions of a comparison as a table: the same file from the window and from the command line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from paysg_desktop.documents.table import Cell, Column, Moment, Money
from paysg_desktop.domain.reconciliation import Difference, Discrepancy
from paysg_desktop.usecases.export_words import provider_title

DIFFERENCE_WORDS: Mapping[Difference, str] = {
    Difference.NO_WEBHOOK: "Paid, and no webhook came",
    Difference.UNKNOWN_AT_PROVIDER: "Not known at the provider",
    Difference.AMOUNT: "Amounts differ",
    Difference.STATUS: "States differ",
    Difference.PAYOUT_UNKNOWN_PAYMENT: "In a payout, payment not known",
    Difference.PAYOUT_MISSING_PAYMENT: "Missing in its payout",
    Difference.PAYOUT_DUPLICATE: "Twice in payouts",
    Difference.PAYOUT_AMOUNT: "Payout's amount differs",
    Difference.PAYOUT_FEE: "Gross less fee is not net",
    Difference.BANK_MISSING: "Payout not seen at the bank",
    Difference.BANK_AMOUNT: "Bank's amount differs",
}

COLUMNS = (
    Column("Exception", 24),
    Column("State", 10),
    Column("Provider", 10),
    Column("Account id", 26),
    Column("Payment id", 26),
    Column("Reference", 22),
    Column("Payout id", 22),
    Column("Currency", 9),
    Column("Expected", 16, is_number=True),
    Column("Found", 16, is_number=True),
    Column("Since (+08:00)", 19),
    Column("Webhook may come until (+08:00)", 19),
    Column("What was found", 60),
    Column("What to do", 60),
    Column("Resolved at (+08:00)", 19),
    Column("Resolved by", 16),
    Column("Note", 40),
    Column("Exception id", 40),
)


def exception_rows(listed: Iterable[Discrepancy]) -> Iterator[tuple[Cell, ...]]:
    """A row for each exception, resolved ones too; the cells are for a writer that guards them."""
    for each in listed:
        kept = each.resolution
        yield (
            DIFFERENCE_WORDS[each.difference],
            "open" if kept is None else "resolved",
            provider_title(each.provider),
            each.account,
            each.payment_id,
            each.reference,
            each.payout_id,
            each.currency,
            _cell(each.expected_minor, each.expected, each.currency),
            _cell(each.found_minor, each.found, each.currency),
            _moment(each.at),
            _moment(each.retry_until),
            each.sentence,
            each.to_do,
            _moment(kept.at if kept else None),
            kept.by if kept else None,
            kept.note if kept else None,
            each.id,
        )


def _cell(minor: int | None, words: str | None, currency: str) -> Cell:
    return words if minor is None else Money(minor, currency)


def _moment(at: int | None) -> Cell:
    return None if at is None else Moment(at)

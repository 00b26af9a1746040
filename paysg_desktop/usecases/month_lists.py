"""The lists of a month pack: refunds one by one, exceptions, and the sources that all of it comes from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from paysg_desktop.documents.table import Cell, Column, Moment, Money, Row, Sheet
from paysg_desktop.domain.figures import Figure, Knowledge
from paysg_desktop.domain.reconciliation import Discrepancy
from paysg_desktop.usecases.exceptions_file import DIFFERENCE_WORDS
from paysg_desktop.usecases.export_words import (
    NO_ACCOUNT,
    NOT_KNOWN,
    ZONE,
    provider_title,
    row_status_words,
    source_words,
    untold_words,
)
from paysg_desktop.usecases.month_sums import MonthSums, Owner
from paysg_desktop.usecases.month_tables import OF_ACCOUNT, Sources, owner_cells


def refunds_table(sums: MonthSums, sources: Sources) -> Sheet:
    """Each refund of the month, and those that may be of it."""
    columns = (
        Column("Refunded on", 12),
        *OF_ACCOUNT,
        Column("Payment id", 26),
        Column("Reference", 20),
        Column("Payer", 22),
        Column("Paid amount", 14, is_number=True),
        Column("Refunded", 14, is_number=True),
        Column("Status", 20),
        Column("Source", 15),
    )
    note = "A refund on a day that nobody told stands here when news of it came in this month or later."
    untold = [untold_words(each) for each in sources.values() if Figure.REFUNDED not in each.told]
    note += " Not every account's sources tell of refunds: there may be others." if untold else ""
    return Sheet("Refunds", columns, tuple(_refund_rows(sums, sources)), note)


def exceptions_table(discrepancies: Sequence[Discrepancy] | None, sources: Sources) -> Sheet:
    """What reconciling found, settled or not; None where nobody reconciled."""
    columns = (
        Column("What", 26),
        Column("Account", 22),
        Column("Payment id", 22),
        Column("Reference", 18),
        Column("Payout id", 16),
        Column("Currency", 9),
        Column("Expected", 14, is_number=True),
        Column("Found", 14, is_number=True),
        Column(f"At ({ZONE})", 19),
        Column("What it means", 44),
        Column("What to do", 44),
        Column("Settled", 30),
    )
    if discrepancies is None:
        return Sheet(
            "Exceptions", columns, (), "Nothing was reconciled for this pack, so exceptions are not known."
        )
    rows = tuple(_exception_row(each, sources) for each in discrepancies)
    still_open = sum(each.is_open for each in discrepancies)
    return Sheet("Exceptions", columns, rows, f"{len(rows):,} found, {still_open:,} of them still open.")


def sources_table(knowledge: Sequence[Knowledge]) -> Sheet:
    """Where all of this comes from, and until when."""
    columns = (
        Column("Account", 26),
        Column("Name", 18),
        Column(f"Webhooks until ({ZONE})", 19),
        Column(f"Checked at ({ZONE})", 19),
        Column(f"Report as of ({ZONE})", 19),
        Column("Not known", 44),
    )
    rows = tuple(
        (
            f"{provider_title(each.provider)}, {each.account or NO_ACCOUNT}",
            each.name,
            *(None if at is None else Moment(at) for at in (each.heard_at, each.checked_at, each.reported_at)),
            untold_words(each) or None,
        )
        for each in knowledge
    )
    return Sheet("Sources", columns, rows, "An empty time means that this source was never there.")


# --- inside ---


def _refund_rows(sums: MonthSums, sources: Sources) -> Iterator[Row]:
    for each in sums.refunds:
        row = each.payment
        exact = row.amount is not None and row.amount.minor is not None
        paid = Money(row.amount.minor or 0, row.amount.currency) if exact and row.amount else NOT_KNOWN
        yield (
            each.day or NOT_KNOWN,
            *owner_cells(each.owner, sources),
            row.id,
            row.reference,
            row.payer_name,
            paid,
            NOT_KNOWN if each.minor is None else Money(each.minor, each.owner.currency),
            row_status_words(row),
            source_words(row.source, row.provider),
        )


def _exception_row(each: Discrepancy, sources: Sources) -> Row:
    settled = each.resolution
    return (
        DIFFERENCE_WORDS[each.difference],
        owner_cells(Owner(each.provider, each.account, ""), sources)[0],
        each.payment_id,
        each.reference,
        each.payout_id,
        each.currency or None,
        _side(each.expected_minor, each.expected, each.currency),
        _side(each.found_minor, each.found, each.currency),
        None if each.at is None else Moment(each.at),
        each.sentence,
        each.to_do,
        "open" if settled is None else f"{settled.by}: {settled.note}",
    )


def _side(minor: int | None, words: str | None, currency: str) -> Cell:
    return words if minor is None else Money(minor, currency)

"""The tables of a month pack. What an account's sources can't tell reads “not known” or “at least”, never 0."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from paysg_desktop.documents.table import Cell, Column, Money, Row, Sheet
from paysg_desktop.domain.figures import Figure, Knowledge
from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.usecases.export_columns import RECEIVED
from paysg_desktop.usecases.export_words import (
    NO_ACCOUNT,
    NOT_KNOWN,
    provider_title,
    status_words,
)
from paysg_desktop.usecases.month_sums import DaySum, MonthSums, Owner, StatusSum

Sources = Mapping[tuple[str, str], Knowledge]
"""By provider and account id."""

_ORDER = {status: place for place, status in enumerate(PaymentStatus)}
_TOLD_AS = dict.fromkeys(RECEIVED, Figure.REFUNDED) | {
    PaymentStatus.PAID: Figure.RECEIVED,
    PaymentStatus.UNPAID: Figure.WAITING,
    PaymentStatus.CANCELLED: Figure.CANCELLED,
}
"""Which figure a source must tell for the count of a status to be whole."""
OF_ACCOUNT = (Column("Account", 26), Column("Currency", 9))


def owner_cells(owner: Owner, sources: Sources) -> tuple[Cell, Cell]:
    """Whose money and in what currency, as the first cells of a row; an account by its name where it has one."""
    known = sources.get((owner.provider, owner.account))
    name = known.name if known and known.name else owner.account
    return f"{provider_title(owner.provider)}, {name or NO_ACCOUNT}", owner.currency


def totals_table(sums: MonthSums, sources: Sources) -> Sheet:
    """One row for each account and currency, and one for an account of which there is nothing."""
    totals: dict[Owner, DaySum] = defaultdict(DaySum)
    for (owner, _), day in sums.days.items():
        _add(totals[owner], day)
    owners = set(totals) | {owner for owner, _, _ in sums.statuses} | {each.owner for each in sums.refunds}
    empty = {Owner(*each, "") for each in sources if not any((o.provider, o.account) == each for o in owners)}
    rows = [_total_row(owner, totals[owner], sums, sources) for owner in sorted(owners | empty)]
    columns = (
        *OF_ACCOUNT,
        Column("Payments", 10, is_number=True),
        Column("Received", 15, is_number=True),
        Column("Refunds", 10, is_number=True),
        Column("Refunded", 15, is_number=True),
        Column("Net", 15, is_number=True),
        Column("Refunds not in it", 12, is_number=True),
        Column("Unit unclear", 10, is_number=True),
    )
    note = (
        "Received and refunded in this month, each on its own Singapore day. Refunds whose amount or day is not "
        "known, and payments whose amount has an unclear unit, are counted and in no sum."
    )
    return Sheet("Totals", columns, tuple(rows), note)


def status_table(sums: MonthSums, sources: Sources) -> Sheet:
    """Payments of the month by how they stand now; what no source tells has a row that says so."""
    totals: dict[tuple[Owner, PaymentStatus], StatusSum] = defaultdict(StatusSum)
    for (owner, status, _), each in sums.statuses.items():
        _add_status(totals[owner, status], each)
    seen = {(owner.provider, owner.account, status) for owner, status in totals}
    untold = [
        (Owner(provider, account, ""), status)
        for (provider, account), knowledge in sources.items()
        for status in (PaymentStatus.UNPAID, PaymentStatus.CANCELLED, PaymentStatus.REFUNDED)
        if _TOLD_AS[status] not in knowledge.told and (provider, account, status) not in seen
    ]
    ordered = sorted([*totals, *untold], key=lambda each: (each[0], _ORDER[each[1]]))
    rows = [
        (*owner_cells(owner, sources), *_status_cells(owner, status, totals, sources)) for owner, status in ordered
    ]
    columns = (*OF_ACCOUNT, *_STATUS_COLUMNS)
    note = "Payments paid in this month, and unpaid or cancelled ones created in it, by how they stand now."
    return Sheet("By status", columns, tuple(rows), note)


def day_table(sums: MonthSums, sources: Sources) -> Sheet:
    """What came and what went back on each day; days without either are left out."""
    columns = (
        Column("Day", 11),
        *OF_ACCOUNT,
        Column("Payments", 10, is_number=True),
        Column("Received", 15, is_number=True),
        Column("Refunds", 10, is_number=True),
        Column("Refunded", 15, is_number=True),
    )
    rows = [
        (day, *owner_cells(owner, sources), *_money_cells(owner, sums.days[owner, day], sources))
        for day, owner in sorted((day, owner) for owner, day in sums.days)
    ]
    return Sheet("By day", columns, tuple(rows), "Singapore days; one on which nothing came or went is left out.")


def status_day_table(sums: MonthSums, sources: Sources) -> Sheet:
    """The finest sums: one account, currency, status and day."""
    ordered = sorted(sums.statuses, key=lambda each: (each[2], each[0], _ORDER[each[1]]))
    rows = [
        (
            day,
            *owner_cells(owner, sources),
            status_words(status),
            *_sum_cells(owner, sums.statuses[owner, status, day]),
        )
        for owner, status, day in ordered
    ]
    note = "The day is the one on which it was paid; for what never was paid, the one on which it was created."
    return Sheet("By status and day", (Column("Day", 11), *OF_ACCOUNT, *_STATUS_COLUMNS), tuple(rows), note)


# --- inside ---

_STATUS_COLUMNS = (
    Column("Status", 22),
    Column("Payments", 12, is_number=True),
    Column("Amount", 15, is_number=True),
    Column("Unit unclear", 10, is_number=True),
)


def _add(total: DaySum, day: DaySum) -> None:
    total.received_count += day.received_count
    total.received_minor += day.received_minor
    total.refunded_count += day.refunded_count
    total.refunded_minor += day.refunded_minor


def _add_status(total: StatusSum, each: StatusSum) -> None:
    total.count += each.count
    total.minor += each.minor
    total.unclear_count += each.unclear_count


def _is_told(owner: Owner, figure: Figure, sources: Sources) -> bool:
    known = sources.get((owner.provider, owner.account))
    return known is not None and figure in known.told


def _total_row(owner: Owner, total: DaySum, sums: MonthSums, sources: Sources) -> Row:
    untold = sums.untold_refunds(owner)
    unclear = sum(each.unclear_count for (whose, _, _), each in sums.statuses.items() if whose == owner)
    is_whole = not untold and all(_is_told(owner, each, sources) for each in (Figure.RECEIVED, Figure.REFUNDED))
    net = Money(total.received_minor - total.refunded_minor, owner.currency) if owner.currency else None
    money = _money_cells(owner, total, sources)
    return (*owner_cells(owner, sources), *money, net if is_whole else NOT_KNOWN, untold, unclear)


def _money_cells(owner: Owner, day: DaySum, sources: Sources) -> tuple[Cell, Cell, Cell, Cell]:
    """How many payments and what they bring, how many refunds and what they take."""
    received = _counted(owner, Figure.RECEIVED, day.received_count, day.received_minor, sources)
    return (*received, *_counted(owner, Figure.REFUNDED, day.refunded_count, day.refunded_minor, sources))


def _counted(owner: Owner, figure: Figure, count: int, minor: int, sources: Sources) -> tuple[Cell, Cell]:
    if _is_told(owner, figure, sources):
        return count, Money(minor, owner.currency) if owner.currency or count else None
    amount = format_minor(minor, owner.currency)
    return (f"at least {count:,}", f"at least {amount}") if count else (NOT_KNOWN, NOT_KNOWN)


def _status_cells(
    owner: Owner,
    status: PaymentStatus,
    totals: Mapping[tuple[Owner, PaymentStatus], StatusSum],
    sources: Sources,
) -> tuple[Cell, ...]:
    total = totals.get((owner, status))
    if total is None:
        return (status_words(status), NOT_KNOWN, NOT_KNOWN, None)
    figure = _TOLD_AS.get(status)
    if figure is None or _is_told(owner, figure, sources):
        return (status_words(status), *_sum_cells(owner, total))
    amount = format_minor(total.minor, owner.currency)
    return (status_words(status), f"at least {total.count:,}", f"at least {amount}", total.unclear_count)


def _sum_cells(owner: Owner, total: StatusSum) -> tuple[Cell, Cell, Cell]:
    return total.count, Money(total.minor, owner.currency) if total.count else None, total.unclear_count

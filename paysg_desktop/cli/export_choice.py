"""Which payments a command is asked for: environment, account, period and state, from its options."""

from __future__ import annotations

from datetime import date, timedelta

from paysg_desktop.cli.output import shown
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError, UsageError
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.payment_filter import DateField, PaymentFilter
from paysg_desktop.domain.times import day_start
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.usecases.month_sums import month_of

_PERIODS = (DateField.PAID, DateField.REFUNDED)
"""By what a period chooses where nobody said."""


def chosen_environment(reader: StoreReader, named: str | None) -> Environment:
    """The one that was named, or the only one there is: one file never holds two."""
    known = reader.environments()
    if named:
        return Environment(named)
    if len(known) != 1:
        raise UsageError(
            "One file holds one environment. Name it with --environment: "
            f"{', '.join(each.value for each in known or tuple(Environment))}."
        )
    return known[0]


def chosen_account(reader: StoreReader, environment: Environment, named: str | None) -> str | None:
    """An account's id, by its id or its name; None for all. Raises NotFoundError."""
    if named is None:
        return None
    seen = reader.accounts(environment)
    found = {each.id for each in seen if named in (each.id, each.name)}
    if not found:
        raise NotFoundError(f"There is no account {shown(named)} in {environment.value}. See: accounts list.")
    if len(found) > 1:
        raise UsageError(f"Several accounts are called {shown(named)}: name one by its id.")
    return found.pop()


def payment_filter(
    environment: Environment,
    account: str | None,
    statuses: tuple[str, ...],
    by: tuple[str, ...],
    start: int | None,
    end: int | None,
) -> PaymentFilter:
    """What to take; a period is by the days paid or refunded where nobody said."""
    has_period = start is not None or end is not None
    if by and not has_period:
        raise UsageError("--by goes with a period: add --month, or --from and --to.")
    dates = tuple(map(DateField, dict.fromkeys(by))) or _PERIODS
    return PaymentFilter(
        environment,
        account,
        frozenset(map(PaymentStatus, statuses)),
        dates if has_period else (),
        start,
        end,
    )


def chosen_period(first: str | None, last: str | None, month: str | None) -> tuple[int | None, int | None]:
    """From and to (excluded) in microseconds UTC; None for an open end."""
    if month is not None:
        if first or last:
            raise UsageError("Give either --month, or --from and --to.")
        chosen = month_of(month)
        return chosen.start, chosen.end
    start, end = _day(first), _day(last)
    if start and end and start > end:
        raise UsageError("The first day lies behind the last one.")
    return _start_of(start), _start_of(end and end + timedelta(days=1))


def _start_of(day: date | None) -> int | None:
    return None if day is None else day_start(day.isoformat())


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text or not 1970 <= day.year <= 9998:
        raise UsageError("A day is written as year, month and day, such as 2026-10-31.")
    return day

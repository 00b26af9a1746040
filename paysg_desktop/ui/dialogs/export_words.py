"""What the export dialog says: what is exported, and which months there are. Pure; draws nothing."""

from __future__ import annotations

from datetime import date, timedelta

from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.ui.wording import environment_meaning, environment_name, month_text, plural, tr

MONTHS = 24


def what_text(wanted: PaymentFilter, count: int, account_name: str, filters: str) -> str:
    """What goes into a table: how many payments, of which environment and account, narrowed by what."""
    meaning = environment_meaning(wanted.environment)
    environment = environment_name(wanted.environment)
    parts = (
        plural(count, tr("{n} payment"), tr("{n} payments")),
        f"{environment}, {meaning}" if meaning else environment,
        account_name if wanted.account is not None else tr("all accounts"),
        filters or tr("no filter"),
    )
    return " · ".join(parts)


def chosen_month(wanted: PaymentFilter, now: int) -> str:
    """The month (`YYYY-MM`) in which the period of a filter ends, else the last whole one."""
    if wanted.dates and wanted.end is not None:
        return singapore_day(min(wanted.end - 1, now))[:7]
    first = date.fromisoformat(singapore_day(now)).replace(day=1)
    return (first - timedelta(days=1)).isoformat()[:7]


def months(now: int, among: str) -> tuple[tuple[str, str], ...]:
    """The months that are offered, newest first, each with its words; `among` is one of them in any case."""
    day = date.fromisoformat(singapore_day(now)).replace(day=1)
    found = []
    for _ in range(MONTHS):
        found.append(day.isoformat()[:7])
        day = (day - timedelta(days=1)).replace(day=1)
    if among not in found:
        found.append(among)
    return tuple((each, month_text(int(each[:4]), int(each[5:]))) for each in found)

"""Filters, search and sorting on a million payments: from the question to the first page of rows.

    python -m tests.bench reads

What is asked stands in FILTERS, SEARCHES and the columns of the list. The list asks for its first rows, which one
sees, and then for all: the bar is about the first.
"""

from __future__ import annotations

import statistics
import time
from contextlib import closing
from dataclasses import dataclass, field, replace

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.payment_filter import DateField, PaymentFilter
from paysg_desktop.domain.payment_order import OrderColumn, PaymentOrder
from paysg_desktop.domain.search import parse_search
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.reader import StoreReader
from tests.bench import made_up
from tests.bench.bars import Bar, at_most
from tests.bench.million import workspace
from tests.bench.rows import ROWS
from tests.bench.rows_probe import quantiles

ROUNDS = 3
PAGE = 64
MOST_P95_MS = 150.0
_DAY = 86_400_000_000
_END = made_up.FIRST_US + made_up.YEARS_US
_ALL = PaymentFilter(Environment.LIVE)
_PAID = (DateField.PAID,)
_REFUNDED = frozenset({PaymentStatus.REFUNDED})

FILTERS: dict[str, PaymentFilter] = {
    "everything": _ALL,
    "one account": replace(_ALL, account=made_up.ACCOUNTS[2]),
    "refunded": replace(_ALL, statuses=_REFUNDED),
    "waiting": replace(_ALL, statuses=frozenset({PaymentStatus.UNPAID})),
    "paid": replace(_ALL, statuses=frozenset({PaymentStatus.PAID})),
    "paid in the last week": replace(_ALL, dates=_PAID, start=_END - 7 * _DAY, end=_END),
    "paid in a month of the first year": replace(
        _ALL, dates=_PAID, start=made_up.FIRST_US + 90 * _DAY, end=made_up.FIRST_US + 120 * _DAY
    ),
    "paid or refunded in a year": replace(
        _ALL, dates=(DateField.PAID, DateField.REFUNDED), start=_END - 365 * _DAY, end=_END
    ),
    "refunded of one account in a year": replace(
        _ALL,
        account=made_up.ACCOUNTS[0],
        statuses=_REFUNDED,
        dates=(DateField.REFUNDED,),
        start=_END - 365 * _DAY,
        end=_END,
    ),
}
SEARCHES = (
    "Ng",
    "李明",
    "李",
    "முருகன்",
    "Tan Ah Kow",
    "hall booking",
    "INV-0012345",
    "payer12345",
    "payer:Ng status:refunded",
    "amount:100..120 Tan",
    "zzzz",
)
SLOW = (OrderColumn.AMOUNT, OrderColumn.PAYER, OrderColumn.REFERENCE, OrderColumn.STATUS)
"""Columns by which what was filtered is sorted, too."""


@dataclass(slots=True)
class Took:
    """Milliseconds of each round until the first page is there, and once until all keys are."""

    first: list[float] = field(default_factory=list)
    whole_ms: float = 0.0
    count: int = 0


def run() -> list[Bar]:
    print(f"\nFilters, search and sorting on {ROWS:,} payments, {ROUNDS} rounds each")
    with closing(StoreReader(database_path(workspace(ROWS)))) as reader:
        filtered = {name: measured(reader, wanted) for name, wanted in FILTERS.items()}
        found = {f"search {text}": measured(reader, replace(_ALL, search=parse_search(text))) for text in SEARCHES}
        orders = [PaymentOrder(column, is_falling) for column in OrderColumn for is_falling in (True, False)]
        ordered = {f"by {order.text}": measured(reader, _ALL, order) for order in orders}
        for column in SLOW:
            wanted = FILTERS["paid or refunded in a year"]
            ordered[f"of a year, by {column}"] = measured(reader, wanted, PaymentOrder(column))
    for name, took in (filtered | found | ordered).items():
        print(
            f"  {name:36} first page {statistics.median(took.first):6.1f} ms, slowest {max(took.first):6.1f}"
            f" ms; all {took.count:9,}: {took.whole_ms:7.1f} ms"
        )
    return [bar("filter", filtered), bar("search", found), bar("sorting", ordered)]


def bar(name: str, took: dict[str, Took]) -> Bar:
    """Of one kind of question, over all rounds of all of them."""
    p95 = quantiles([ms for each in took.values() for ms in each.first])["p95_ms"]
    slowest = max(took, key=lambda each: statistics.median(took[each].first))
    whole = quantiles([each.whole_ms for each in took.values()])["p95_ms"]
    more = f"slowest: {slowest}, {statistics.median(took[slowest].first):,.0f} ms; the whole list {whole:,.0f} ms"
    return at_most(f"{name}, p95, first page", p95, MOST_P95_MS, "ms", more=more)


def measured(reader: StoreReader, wanted: PaymentFilter, order: PaymentOrder | None = None) -> Took:
    """The first page again and again, the first round, which fills caches, left out; then the whole list once."""
    order = order or PaymentOrder()
    took = Took()
    reader.payments(list(reader.payment_keys(wanted, order, most=PAGE)))
    for _ in range(ROUNDS):
        began = time.perf_counter()
        keys = reader.payment_keys(wanted, order, most=PAGE)
        reader.payments(list(keys))
        took.first.append((time.perf_counter() - began) * 1000)
    began = time.perf_counter()
    took.count = len(reader.payment_keys(wanted, order))
    took.whole_ms = (time.perf_counter() - began) * 1000
    return took

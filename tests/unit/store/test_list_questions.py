"""Lists of payments: SQL takes, sorts and sums as the rules say."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError, RefusedError, UsageError
from paysg_desktop.domain.filter_choice import FilterChoice, SavedFilter
from paysg_desktop.domain.payment import PaymentRow, PaymentStatus
from paysg_desktop.domain.payment_filter import AmountRange, DateField, PaymentFilter
from paysg_desktop.domain.payment_order import OrderColumn, PaymentOrder
from paysg_desktop.domain.payment_totals import TotalLine
from paysg_desktop.domain.search import parse_search
from paysg_desktop.domain.verification import Status
from paysg_desktop.store import list_desk, list_order
from paysg_desktop.store.connection import open_reader, open_writer
from paysg_desktop.store.reader import StoreReader
from tests.builders import DAY, NOON
from tests.listed import ACCOUNTS, Listed, fill, random_payments

TEST = Environment.TEST
COUNT = 300


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return fill(tmp_path_factory.mktemp("lists"), list(random_payments(COUNT, seed=5)), is_indexed=True)


@pytest.fixture(scope="module")
def reader(path: Path) -> Iterator[StoreReader]:
    made = StoreReader(path)
    yield made
    made.close()


class Rows(list[PaymentRow]):
    """Not written out where an example fails."""

    def __repr__(self) -> str:
        return f"{len(self)} rows"


@pytest.fixture(scope="module")
def rows(reader: StoreReader) -> Rows:
    return Rows(reader.payments(range(1, COUNT + 1)).values())


def some(kind: type[PaymentStatus] | type[Source]) -> st.SearchStrategy[frozenset[object]]:
    return st.frozensets(st.sampled_from(list(kind)), max_size=3)


times = st.none() | st.integers(NOON - 20 * DAY, NOON + DAY)
amounts = st.builds(
    AmountRange, st.sampled_from(("SGD", "USD")), st.sampled_from((None, 100)), st.sampled_from((None, 5_000))
)
filters = st.builds(
    PaymentFilter,
    st.sampled_from((TEST, Environment.LIVE)),
    st.sampled_from((None, "", *ACCOUNTS)),
    some(PaymentStatus),
    st.lists(st.sampled_from(list(DateField)), max_size=2, unique=True).map(tuple),
    times,
    times,
    st.sampled_from((frozenset(), frozenset({"yoco"}))),
    st.none() | amounts,
    some(Source),
    st.sampled_from((frozenset(), frozenset({Status.VERIFIED_RESERIALISED, Status.VERIFIED}))),
    st.booleans(),
)
orders = st.builds(PaymentOrder, st.sampled_from(list(OrderColumn)), st.booleans())


def in_order(rows: list[PaymentRow], order: PaymentOrder) -> list[int]:
    """As the rules of `PaymentOrder` say, by Python's own sort, from the top down."""
    found = sorted(rows, key=lambda row: (row.changed_at, row.key), reverse=True)
    with_value = [row for row in found if order.value(row) is not None]
    if order.column is OrderColumn.AMOUNT:
        with_value.sort(key=lambda row: order.value(row)[1], reverse=order.is_falling)  # type: ignore[index]
        with_value.sort(key=lambda row: order.value(row)[0])  # type: ignore[index]
    else:
        with_value.sort(key=lambda row: order.value(row), reverse=order.is_falling)  # type: ignore[arg-type,return-value]
    return [row.key for row in with_value] + [row.key for row in found if order.value(row) is None]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wanted=filters, order=orders, most=st.sampled_from((0, 1, 40)))
def test_a_filter_takes_and_sorts_as_its_rules_say(
    reader: StoreReader, rows: Rows, wanted: PaymentFilter, order: PaymentOrder, most: int
) -> None:
    taken = [row for row in rows if wanted.takes(row)]
    expected = in_order(taken, order)
    found = reader.payment_keys(wanted, order, most)
    assert list(found[::-1]) == (expected[:most] if most else expected)
    assert reader.payments_among(wanted, range(1, 51)) == {row.key for row in taken if row.key <= 50}


wide = st.one_of(st.just(PaymentFilter(TEST)), st.just(PaymentFilter(TEST)), filters)
guesses = st.tuples(st.integers(40, 150), st.integers(1, 8))
"""Payments that are looked at, and how many must stand above the guess: good ones, and some that are too high."""


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wanted=wide, order=orders, most=st.sampled_from((1, 2, 4, 16)), guess=guesses)
def test_the_top_of_a_list_is_the_same_when_it_is_guessed_where_it_ends(
    reader: StoreReader, rows: Rows, wanted: PaymentFilter, order: PaymentOrder, most: int, guess: tuple[int, int]
) -> None:
    expected = in_order([row for row in rows if wanted.takes(row)], order)[:most]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(list_order, "_SAMPLE", guess[0])
        patch.setattr(list_order, "_ABOVE", guess[1])
        patch.setattr(list_order, "_SPARE", 1)
        assert list(reader.payment_keys(wanted, order, most)[::-1]) == expected


@pytest.mark.parametrize(
    "order", [PaymentOrder(column, falls) for column in OrderColumn for falls in (True, False)]
)
def test_the_top_of_a_long_list_is_guessed(
    path: Path, rows: Rows, order: PaymentOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_order, "_SAMPLE", 60)
    monkeypatch.setattr(list_order, "_SPARE", 2)
    asked: list[str] = []
    with closing(open_reader(path)) as connection, closing(StoreReader(path)) as made:
        made._connection().set_trace_callback(asked.append)
        found = made.payment_keys(PaymentFilter(TEST), order, 16)
        assert list(found[::-1]) == in_order([row for row in rows if row.environment is TEST], order)[:16]
        plan = " ".join(str(row[3]) for row in connection.execute(f"EXPLAIN QUERY PLAN {asked[-1]}"))
    assert "USING COVERING INDEX payments_listed" in plan
    assert len(asked) == (1 if order.column is OrderColumn.CHANGED else 3)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wanted=filters)
def test_totals_add_nothing_that_does_not_belong_together(
    reader: StoreReader, rows: Rows, wanted: PaymentFilter
) -> None:
    sums: dict[tuple[str, str, str, PaymentStatus], list[int]] = defaultdict(lambda: [0] * 5)
    for row in rows:
        if wanted.takes(row):
            amount = row.amount
            minor = None if amount is None else amount.minor
            back = row.refunded_minor
            if back is None and row.status is PaymentStatus.REFUNDED:
                back = minor
            is_unknown = row.status is PaymentStatus.REFUNDED or "refund_unknown" in row.attention
            line = sums[row.provider, row.account, amount.currency if amount else "", row.status]
            for at, more in enumerate((1, minor or 0, minor is None, back or 0, back is None and is_unknown)):
                line[at] += more
    totals = reader.payment_totals(wanted)
    assert dict.fromkeys(totals.lines) == {TotalLine(*group, *line): None for group, line in sums.items()}
    assert totals.count == sum(wanted.takes(row) for row in rows)


def test_a_search_narrows_the_list_and_its_totals(reader: StoreReader, rows: list[PaymentRow]) -> None:
    wanted = PaymentFilter(TEST, search=parse_search("priya -status:paid"))
    expected = {
        row.key
        for row in rows
        if row.environment is TEST and row.payer_name == "Priya d/o Raman" and row.status is not PaymentStatus.PAID
    }
    assert expected
    assert set(reader.payment_keys(wanted)) == expected
    assert reader.payment_totals(wanted).count == len(expected)
    assert reader.payments_among(wanted, [*expected, 1]) == expected
    # Few are looked up one by one, many on a walk over all of them: the order is the same.
    order = PaymentOrder(OrderColumn.PAYER, is_falling=False)
    assert list(reader.payment_keys(replace(wanted, search=parse_search("")), order)[::-1]) == in_order(
        [row for row in rows if row.environment is TEST], order
    )


def test_a_walk_over_all_payments_touches_none_of_their_rows(path: Path) -> None:
    """They are ten times as long as their entries in the index: a list of a million would take seconds."""
    asked: list[str] = []
    with closing(open_reader(path)) as connection:
        made = StoreReader(path)
        connection.set_trace_callback(None)
        made._connection().set_trace_callback(asked.append)
        made.payment_keys(
            PaymentFilter(TEST, statuses=frozenset({PaymentStatus.PAID}), dates=(DateField.PAID,), start=0),
            PaymentOrder(OrderColumn.AMOUNT),
        )
        made.payment_totals(PaymentFilter(TEST, needs_look=True, sources=frozenset({Source.POLL})))
        for sql in asked:
            plan = " ".join(str(row[3]) for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}"))
            assert "USING COVERING INDEX payments_listed" in plan
        made.close()
    assert len(asked) == 2


@pytest.mark.parametrize("most", [0, 16])
def test_an_answer_that_nobody_wants_any_more_is_given_up(tmp_path: Path, most: int) -> None:
    many = [Listed(key, changed_at=NOON - key) for key in range(1, 20_001)]
    made = StoreReader(fill(tmp_path, many))
    order = PaymentOrder(OrderColumn.PAYER)
    assert len(made.payment_keys(PaymentFilter(TEST), order, most, lambda: False)) == 0
    assert len(made.payment_keys(PaymentFilter(TEST), order, most)) == most or len(many)
    made.close()


def test_what_payments_differ_in(reader: StoreReader, tmp_path: Path) -> None:
    found = reader.list_choices(TEST)
    assert found.providers == ("paysg", "yoco")
    assert found.currencies == ("JPY", "SGD", "USD")
    assert found.is_doubtful
    plain = StoreReader(fill(tmp_path, [Listed(1)]))
    assert not plain.list_choices(TEST).is_doubtful
    assert plain.list_choices(Environment.LIVE).providers == ()
    plain.close()


def test_filters_are_kept_under_names(tmp_path: Path) -> None:
    path = fill(tmp_path, [])
    made = StoreReader(path)
    paid = FilterChoice(period="last month", statuses=frozenset({PaymentStatus.PAID}), search="tan")
    with closing(open_writer(path)) as connection:
        list_desk.save_filter(connection, SavedFilter("Paid", paid), NOON)
        list_desk.save_filter(connection, SavedFilter("All", FilterChoice()), NOON)
        assert [each.name for each in made.saved_filters()] == ["All", "Paid"]
        assert made.saved_filter("PAID").choice == paid
        with pytest.raises(RefusedError, match="Another filter"):
            list_desk.rename_filter(connection, "All", "paid")
        list_desk.rename_filter(connection, "Paid", "paid last month")
        list_desk.save_filter(connection, SavedFilter("ALL", paid), NOON)
        assert [each.name for each in made.saved_filters()] == ["ALL", "paid last month"]
        list_desk.remove_filter(connection, "ALL")
        for gone in (lambda: list_desk.remove_filter(connection, "ALL"), lambda: made.saved_filter("ALL")):
            with pytest.raises(NotFoundError, match="ALL"):
                gone()
        connection.execute("UPDATE saved_filters SET choice = '{\"colour\": 1}'")
        with pytest.raises(UsageError, match="newer"):
            made.saved_filters()
    made.close()


def test_keys_come_as_an_array(reader: StoreReader) -> None:
    assert isinstance(reader.payment_keys(PaymentFilter(TEST)), array)

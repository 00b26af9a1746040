"""The order of keys: newest first on the screen, appended in memory."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.ui.models.order import Order


def shown(order: Order) -> list[int]:
    return [order.key(row) for row in range(len(order))]


def test_the_newest_stands_on_top() -> None:
    order = Order(array("q", [3, 1, 2]))
    assert shown(order) == [2, 1, 3]
    order.append([7, 8])
    assert shown(order) == [8, 7, 2, 1, 3]
    assert [order.row(key) for key in (8, 3, 9, 5)] == [0, 4, None, None]


def test_a_span_holds_neighbours() -> None:
    order = Order(array("q", range(1, 11)))
    assert list(order.span(2, 3)) == [6, 7, 8]
    assert list(order.span(8, 50)) == [1, 2]


@given(st.lists(st.integers(1, 400), unique=True, min_size=1), st.data())
def test_a_key_is_found_where_it_stands(keys: list[int], data: st.DataObject) -> None:
    order = Order(array("q", keys))
    moved = data.draw(st.lists(st.sampled_from(keys), unique=True))
    ages = {key: order.age(row) for row, key in enumerate(shown(order))}
    for key in moved:
        row = order.row(key, ages[key])
        assert row is not None
        order.remove(row)
        order.append([key])
    assert shown(order) == list(reversed([key for key in keys if key not in moved] + moved))
    assert all(order.row(key, ages[key]) == row for row, key in enumerate(shown(order)))


def test_what_is_far_below_is_found_too() -> None:
    order = Order(array("q", range(100_000, 0, -1)))
    assert order.row(100_000) == 99_999
    assert order.row(100_000, age=2) == 99_999

"""Columns are as wide as they need to be, and leave by rank where there is no room."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.money import Amount
from paysg_desktop.ui import theme
from paysg_desktop.ui.models.payments import payment_columns
from paysg_desktop.ui.views.column_widths import ColumnWidths
from tests.builders import NOON
from tests.ui.records import payment_row

CHANGED, AMOUNT, PAYER, REFERENCE, STATUS, REFUND, HEARD = range(7)


@pytest.fixture
def widths(qapp: QApplication) -> ColumnWidths:
    theme.apply(qapp, "light")
    made = ColumnWidths(payment_columns())
    learn(made, 1234)
    return made


def learn(widths: ColumnWidths, minor: int) -> bool:
    row = payment_row(1, amount=Amount(minor, "SGD", str(minor)), reference="INV-2026-0417")
    return widths.learn(tuple(column.cell(row, NOON) for column in payment_columns()))


@pytest.mark.parametrize("total", [1200, 1400, 2000])
def test_all_columns_fill_a_wide_table(widths: ColumnWidths, total: int) -> None:
    planned = widths.plan(total)
    assert sum(planned.values()) == total
    assert set(planned) == set(range(7))


def test_most_of_the_rest_goes_to_the_payer(widths: ColumnWidths) -> None:
    narrow, wide = widths.plan(1200), widths.plan(1700)
    grown = {each: wide[each] - narrow[each] for each in wide}
    assert grown[PAYER] == 200
    assert {more for each, more in grown.items() if each != PAYER} == {50}


def test_columns_leave_by_rank(widths: ColumnWidths) -> None:
    missing: list[set[int]] = []
    for total in range(1200, 200, -1):
        left = set(range(7)) - set(widths.plan(total))
        if not missing or missing[-1] != left:
            missing.append(left)
    assert missing == [set(), {HEARD}, {HEARD, REFUND}, {HEARD, REFUND, REFERENCE}]


def test_what_must_be_there_stays_however_narrow(widths: ColumnWidths) -> None:
    assert set(widths.plan(100)) == {CHANGED, AMOUNT, PAYER, STATUS}


def test_an_amount_is_never_cut(widths: ColumnWidths) -> None:
    before = widths.plan(470)[AMOUNT]
    assert learn(widths, 123_456_789_00)
    assert widths.plan(470)[AMOUNT] > before
    assert not learn(widths, 1)


@pytest.mark.parametrize("total", [200, 290, 300, 500])
def test_the_rest_has_a_place_where_the_column_that_stretches_has_left(qapp: QApplication, total: int) -> None:
    theme.apply(qapp, "light")
    first, *_, last = payment_columns()
    stretching = replace(last, stretches=True, rank=1, width=200)
    planned = ColumnWidths((replace(first, rank=0, stretches=False, width=100), stretching)).plan(total)
    assert sum(planned.values()) == total
    assert (1 in planned) is (total >= 300)

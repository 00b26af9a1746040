"""The month pack: nothing added that does not belong together, nothing called 0 that nobody told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paysg_desktop.documents.table import Cell, Moment, Money, Sheet, plain
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.reconciliation import Difference, Discrepancy, Resolution
from paysg_desktop.domain.times import day_start
from paysg_desktop.usecases.month_pack import MonthPack, MonthPackRequest, make_month_pack, save_as_workbook
from paysg_desktop.usecases.month_sums import month_of
from tests.builders import DAY, NOON, SECOND
from tests.unit.documents.workbooks import read_workbook
from tests.unit.usecases.ledger import Ledger

TEST, LIVE = Environment.TEST, Environment.LIVE
HOUR = 3_600 * SECOND
UNPAID: dict[str, Any] = {"payment_status": "unpaid", "paid_at": None}


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = Ledger(tmp_path / "workspace")
    yield opened
    opened.close()


def packed(ledger: Ledger, month: str = "2025-11", **fields: Any) -> MonthPack:
    values: dict[str, Any] = {"environment": TEST, "account": None, "by": "tan", "at": NOON + 30 * DAY}
    return make_month_pack(ledger.reader, MonthPackRequest(**(values | {"month": month} | fields)))


def sheet(pack: MonthPack, title: str) -> Sheet:
    return next(each for each in pack.tables if each.title == title)


def rows(pack: MonthPack, title: str) -> list[list[str]]:
    return [[plain(cell) for cell in row] for row in sheet(pack, title).rows]


def refund(minor: int | None, at: int | None, status: str = "succeeded") -> dict[str, Any]:
    return {"status": status, "amount_minor": minor, "currency": "SGD", "at": at}


def test_accounts_currencies_and_environments_are_never_added(ledger: Ledger) -> None:
    for account in ("service_1", "service_2"):
        ledger.checked(account, NOON + HOUR)
    ledger.pay("a")
    ledger.pay("b")
    ledger.pay("c", currency="USD")
    ledger.pay("d", account="service_2")
    ledger.pay("e", environment=LIVE)
    pack = packed(ledger)
    assert rows(pack, "Totals") == [
        ["PaySG, service_1", "SGD", "2", "24.68", "0", "0.00", "24.68", "0", "0"],
        ["PaySG, service_1", "USD", "1", "12.34", "0", "0.00", "12.34", "0", "0"],
        ["PaySG, service_2", "SGD", "1", "12.34", "0", "0.00", "12.34", "0", "0"],
    ]
    assert rows(packed(ledger, account="service_2"), "Totals") == [
        ["PaySG, service_2", "SGD", "1", "12.34", "0", "0.00", "12.34", "0", "0"]
    ]
    assert (pack.payment_count, pack.as_of, pack.mark) == (4, NOON + HOUR, "TEST (not real money)")


def test_money_counts_on_the_singapore_day_it_was_paid_and_refunds_on_theirs(ledger: Ledger) -> None:
    ledger.checked("service_1", NOON)
    first = day_start("2025-11-01")
    ledger.pay("last of october", paid_at=first - 1)
    ledger.pay("first of november", paid_at=first)
    ledger.pay("last of november", paid_at=day_start("2025-12-01") - 1)
    ledger.pay("first of december", paid_at=day_start("2025-12-01"))
    ledger.pay("old", paid_at=first - DAY, refund_status="fully_refunded", refunded_at=first + DAY)
    ledger.pay(
        "partly", paid_at=first - DAY, refunds={"r1": refund(200, first + DAY), "r2": refund(34, first - HOUR)}
    )
    pack = packed(ledger)
    assert rows(pack, "By day") == [
        ["2025-11-01", "PaySG, service_1", "SGD", "1", "12.34", "0", "0.00"],
        ["2025-11-02", "PaySG, service_1", "SGD", "0", "0.00", "2", "14.34"],
        ["2025-11-30", "PaySG, service_1", "SGD", "1", "12.34", "0", "0.00"],
    ]
    assert rows(pack, "Totals") == [["PaySG, service_1", "SGD", "2", "24.68", "2", "14.34", "10.34", "0", "0"]]
    assert [(row[0], row[3], row[7]) for row in rows(pack, "Refunds")] == [
        ("2025-11-02", "old", "12.34"),
        ("2025-11-02", "partly", "2.00"),
    ]
    october = packed(ledger, "2025-10")
    assert [row[:2] + row[3:] for row in rows(october, "By day")] == [
        ["2025-10-31", "PaySG, service_1", "3", "37.02", "1", "0.34"]
    ]


def test_what_no_source_tells_is_not_known_and_never_zero(ledger: Ledger) -> None:
    ledger.pay("a")
    pack = packed(ledger)
    assert rows(pack, "Totals") == [
        ["PaySG, service_1", "SGD", "1", "12.34", "not known", "not known", "not known", "0", "0"]
    ]
    assert rows(pack, "By status") == [
        ["PaySG, service_1", "", "Unpaid", "not known", "not known", ""],
        ["PaySG, service_1", "", "Cancelled", "not known", "not known", ""],
        ["PaySG, service_1", "", "Refunded", "not known", "not known", ""],
        ["PaySG, service_1", "SGD", "Paid", "1", "12.34", "0"],
    ]
    assert "there may be others" in sheet(pack, "Refunds").note


def test_what_is_told_in_part_reads_at_least(ledger: Ledger) -> None:
    ledger.pay("a", refund_status="fully_refunded", refunded_at=NOON + HOUR)
    ledger.pay("b", **UNPAID, created_at=NOON)
    pack = packed(ledger)
    assert rows(pack, "Totals") == [
        ["PaySG, service_1", "SGD", "1", "12.34", "at least 1", "at least S$12.34", "not known", "0", "0"]
    ]
    by_status = {row[2]: row[3:5] for row in rows(pack, "By status")}
    assert by_status["Unpaid"] == by_status["Refunded"] == ["at least 1", "at least S$12.34"]
    assert by_status["Cancelled"] == ["not known", "not known"]


def test_refunds_of_unknown_amount_or_day_are_counted_and_in_no_sum(ledger: Ledger) -> None:
    ledger.checked("service_1", NOON + HOUR)
    ledger.pay("other", refund_status="some_refund")
    ledger.pay("undated", refund_status="fully_refunded")
    ledger.pay("next month", paid_at=NOON + 20 * DAY, refund_status="some_refund")
    pack = packed(ledger)
    assert rows(pack, "Totals") == [["PaySG, service_1", "SGD", "2", "24.68", "0", "0.00", "not known", "2", "0"]]
    assert [(row[0], row[3], row[7]) for row in rows(pack, "Refunds")] == [
        ("not known", "other", "not known"),
        ("not known", "undated", "not known"),
    ]


def test_an_unclear_amount_is_counted_and_in_no_sum(ledger: Ledger) -> None:
    ledger.checked("service_1", NOON)
    ledger.pay("a")
    ledger.pay("b", amount_minor=None, amount_raw="12.34")
    pack = packed(ledger)
    assert rows(pack, "Totals") == [["PaySG, service_1", "SGD", "1", "12.34", "0", "0.00", "12.34", "0", "1"]]
    assert ["PaySG, service_1", "SGD", "Paid", "1", "12.34", "1"] in rows(pack, "By status")


def test_by_status_and_day_each_payment_once(ledger: Ledger) -> None:
    ledger.checked("service_1", NOON)
    ledger.pay("a", created_at=NOON - 3 * DAY)
    ledger.pay("b", **UNPAID, created_at=NOON - DAY)
    ledger.pay("c", payment_status="cancelled", paid_at=None, created_at=NOON)
    ledger.pay("later", created_at=NOON, paid_at=NOON + 15 * DAY)
    assert rows(packed(ledger), "By status and day") == [
        ["2025-11-20", "PaySG, service_1", "SGD", "Unpaid", "1", "12.34", "0"],
        ["2025-11-21", "PaySG, service_1", "SGD", "Paid", "1", "12.34", "0"],
        ["2025-11-21", "PaySG, service_1", "SGD", "Cancelled", "1", "12.34", "0"],
    ]
    assert rows(packed(ledger, "2025-12"), "By status and day") == [
        ["2025-12-06", "PaySG, service_1", "SGD", "Paid", "1", "12.34", "0"]
    ]


def test_an_account_of_which_there_is_nothing_has_its_row(ledger: Ledger) -> None:
    ledger.checked("service_9", NOON)
    assert rows(packed(ledger), "Totals") == [["PaySG, service_9", "", "0", "", "0", "", "", "0", "0"]]


def test_what_it_is_stands_on_it(ledger: Ledger) -> None:
    ledger.checked("service_1", NOON + HOUR, name="Licences")
    ledger.pay("a", paid_at=None)
    pack = packed(ledger, at=NOON)
    about = dict(pack.about)
    assert pack.title == "Payments of November 2025"
    assert pack.stamp == "As of 2025-11-21 13:00:00 +08:00. Made 2025-11-21 12:00:00 +08:00."
    assert about["Month"] == (
        "2025-11-01 to 2025-11-30, both days included; the month was not over when this was made"
    )
    assert about["Account"] == "all accounts, each by itself"
    assert about["Time zone"] == "All times and days are Singapore time (+08:00)."
    assert about["As of: PaySG, service_1 (Licences)"].startswith(
        "webhooks until 2025-11-21 12:00:01 +08:00, checked"
    )
    assert about["Without a day"].startswith("1 payment was received on a day that nobody told")


DISCREPANCY = Discrepancy(
    id="d1",
    state="s1",
    difference=Difference.AMOUNT,
    provider="paysg",
    account="service_1",
    sentence="Webhook and check name different amounts.",
    to_do="Ask PaySG.",
    currency="SGD",
    expected_minor=1234,
    found_minor=1200,
    payment_id="=pay",
    resolution=Resolution(NOON, "tan", "agreed"),
)


def test_exceptions_are_the_callers_and_not_known_without(ledger: Ledger) -> None:
    assert "not known" in sheet(packed(ledger), "Exceptions").note
    assert sheet(packed(ledger, discrepancies=()), "Exceptions").note == "0 found, 0 of them still open."
    status = Discrepancy(
        "d2", "s", Difference.STATUS, "paysg", "service_1", "x", "y", expected="Paid", found="Unpaid"
    )
    pack = packed(ledger, discrepancies=(DISCREPANCY, status))
    assert sheet(pack, "Exceptions").note == "2 found, 1 of them still open."
    first, second = rows(pack, "Exceptions")
    assert first[0] == "Amounts differ"
    assert (first[2], first[6], first[7], first[11]) == ("=pay", "12.34", "12.00", "tan: agreed")
    assert (second[6], second[7], second[11]) == ("Paid", "Unpaid", "open")


def test_every_difference_has_its_words(ledger: Ledger) -> None:
    each = tuple(Discrepancy(kind, "s", kind, "paysg", "", "x", "y") for kind in Difference)
    words = [row[0] for row in rows(packed(ledger, discrepancies=each), "Exceptions")]
    assert len(set(words)) == len(Difference)


def test_the_workbook_holds_the_same(ledger: Ledger, tmp_path: Path) -> None:
    ledger.checked("service_1", NOON)
    ledger.pay("=a", payer_name="=1+1", refund_status="fully_refunded", refunded_at=NOON)
    pack = packed(ledger, discrepancies=(DISCREPANCY,))
    save_as_workbook(pack, tmp_path / "pack.xlsx")
    sheets = read_workbook(tmp_path / "pack.xlsx")
    assert list(sheets) == ["About", *(each.title for each in pack.tables)]
    assert sum(each.formulas for each in sheets.values()) == 0
    assert sheets["About"].row(1) == ["Payments of November 2025", "TEST (not real money)"]
    for table in pack.tables:
        note, *_ = sheets[table.title].row(1)
        assert str(note).startswith("Payments of November 2025, TEST (not real money). ")
        assert [sheets[table.title].row(4 + at) for at in range(len(table.rows))] == [
            [number(cell) for cell in row if cell not in (None, "")] for row in table.rows
        ]


def number(cell: Cell) -> str | float:
    """What a cell reads back as; days are counted from the end of 1899."""
    match cell:
        case Money():
            return cell.minor / 100
        case Moment():
            return 25_569 + (cell.at + 8 * HOUR) // SECOND / 86_400
    assert cell is not None
    return cell


@pytest.mark.parametrize(
    "text", ["2025-13", "2025", "2025-1", "", "2025-11-01", "0000-01", "9999-12", "２０２５-11"]
)
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="2026-10"):
        month_of(text)


def test_december_ends_with_the_year() -> None:
    assert month_of("2025-12").end == day_start("2026-01-01")


AMOUNTS = st.integers(0, 10**11)
TIMES = st.integers(day_start("2025-10-25"), day_start("2025-12-05"))
PAID = st.builds(
    lambda amount, paid_at, part, at: (amount, paid_at, {"r1": refund(min(part, amount), at)} if part else {}),
    AMOUNTS,
    TIMES,
    st.integers(0, 5_000),
    TIMES,
)


@settings(max_examples=15)
@given(st.lists(PAID, max_size=12))
def test_the_days_equal_the_cards(tmp_path_factory: pytest.TempPathFactory, paid: list[Any]) -> None:
    """What the pack says of each day is what the cards say of it, read by another way."""
    ledger = Ledger(tmp_path_factory.mktemp("pack") / "workspace")
    try:
        ledger.checked("service_1", NOON)
        for at, (minor, paid_at, refunds) in enumerate(paid):
            ledger.pay(f"pay_{at}", amount_minor=minor, amount_raw=str(minor), paid_at=paid_at, refunds=refunds)
        by_day = {row[0]: row[3:] for row in sheet(packed(ledger), "By day").rows}
        for number in range(1, 31):
            day = f"2025-11-{number:02d}"
            lines = [
                [
                    line.received_count,
                    Money(line.received_minor, "SGD"),
                    line.refunded_count,
                    Money(line.refunded_minor, "SGD"),
                ]
                for line in ledger.reader.figures(TEST, None, day).lines
                if line.received_count or line.refunded_count
            ]
            assert lines == ([list(by_day[day])] if day in by_day else [])
    finally:
        ledger.close()

"""Exports equal what the filter takes, say what isn't known, and leave the old file alone when they break off."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.documents.formula_guard import unguarded
from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.domain.payment import PaymentRow, PaymentStatus
from paysg_desktop.domain.payment_filter import DateField, PaymentFilter
from paysg_desktop.usecases import export
from paysg_desktop.usecases.export import (
    ExportDone,
    ExportFormat,
    ExportRequest,
    export_name,
    export_payments,
)
from tests.builders import DAY, NOON, SECOND
from tests.unit.documents.workbooks import read_workbook
from tests.unit.usecases.ledger import Ledger

TEST, LIVE = Environment.TEST, Environment.LIVE
HOUR = 3_600 * SECOND


def silent(done: int, whole: int) -> None:
    assert 0 <= done <= whole


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = Ledger(tmp_path / "workspace")
    yield opened
    opened.close()


def request(path: Path, wanted: PaymentFilter | None = None, **fields: Any) -> ExportRequest:
    values = {"wanted": wanted or PaymentFilter(TEST), "path": path, "by": "tan", "at": NOON + DAY}
    return ExportRequest(**(values | {"format": ExportFormat(path.suffix[1:])} | fields))


def exported(ledger: Ledger, path: Path, wanted: PaymentFilter | None = None, **fields: Any) -> ExportDone:
    return export_payments(ledger.reader, request(path, wanted, **fields), silent)


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_a_row_says_everything_with_its_zone(ledger: Ledger, tmp_path: Path) -> None:
    ledger.checked("service_1", NOON + HOUR, name="Licences")
    ledger.pay("pay_1", reference="=1+1", description="Permit")
    done = exported(ledger, tmp_path / "a.csv")
    assert rows_of(tmp_path / "a.csv") == [
        {
            "Paid at (+08:00)": "2025-11-21 12:00:00",
            "Status": "Paid",
            "Currency": "SGD",
            "Amount": "12.34",
            "Received": "12.34",
            "Refunded": "0.00",
            "Payer": "Tan Ah Kow",
            "Reference": "'=1+1",
            "Description": "Permit",
            "Needs a look": "",
            "Created at (+08:00)": "2025-11-20 12:00:00",
            "Refunded at (+08:00)": "",
            "Last changed at (+08:00)": "2025-11-21 12:00:01",
            "Payment id": "pay_1",
            "Account id": "service_1",
            "Account": "Licences",
            "Provider": "PaySG",
            "Environment": "TEST (not real money)",
            "Made elsewhere": "",
            "Source": "sent by PaySG",
            "Signature": "verified",
            "As of (+08:00)": "2025-11-21 13:00:00",
            "Apostrophes added (before = + - @)": "yes",
        }
    ]
    assert (done.rows, done.as_of, done.is_cancelled) == (1, NOON + HOUR, False)
    assert done.sentence == (
        f"Exported 1 payment of TEST (not real money) to {tmp_path / 'a.csv'}. As of 2025-11-21 13:00:00 +08:00."
    )


MONEY_CASES: tuple[tuple[dict[str, Any], str, tuple[str, str, str, str]], ...] = (
    ({}, "Paid", ("12.34", "12.34", "not known", "")),
    ({"payment_status": "unpaid", "paid_at": None}, "Unpaid", ("12.34", "", "", "")),
    ({"payment_status": "cancelled", "paid_at": None}, "Cancelled", ("12.34", "", "", "")),
    ({"payment_status": "failed", "paid_at": None}, "Payment failed", ("12.34", "", "", "")),
    (
        {"refund_status": "fully_refunded", "refunded_at": NOON + HOUR},
        "Refunded",
        ("12.34", "12.34", "12.34", "2025-11-21 13:00:00"),
    ),
    ({"refund_status": "fully_refunded"}, "Refunded", ("12.34", "12.34", "12.34", "not known")),
    (
        {"refund_status": "partially_refunded"},
        "Refund of unknown amount: partially_refunded",
        ("12.34", "12.34", "not known", "not known"),
    ),
    (
        {
            "refunds": {
                "r1": {"status": "succeeded", "amount_minor": 200, "currency": "SGD", "at": NOON + HOUR},
                "r2": {"status": "succeeded", "amount_minor": 34, "currency": "SGD", "at": NOON + 2 * HOUR},
                "r3": {"status": "failed", "amount_minor": 900, "currency": "SGD", "at": NOON + 3 * HOUR},
            }
        },
        "Partly refunded",
        ("12.34", "12.34", "2.34", "2025-11-21 14:00:00"),
    ),
    ({"payment_status": "odd", "paid_at": None}, "Status not known: odd", ("12.34", "not known", "not known", "")),
    ({"amount_minor": None, "amount_raw": "12.34"}, "Paid", ("12.34 ?", "not known", "not known", "")),
)


@pytest.mark.parametrize(("fields", "status", "money"), MONEY_CASES, ids=[case[1] for case in MONEY_CASES])
def test_received_and_refunded_stand_apart_and_what_nobody_told_is_not_zero(
    ledger: Ledger, tmp_path: Path, fields: dict[str, Any], status: str, money: tuple[str, ...]
) -> None:
    ledger.pay("pay_1", **fields)
    exported(ledger, tmp_path / "a.csv")
    (row,) = rows_of(tmp_path / "a.csv")
    assert row["Status"] == status
    assert (row["Amount"], row["Received"], row["Refunded"], row["Refunded at (+08:00)"]) == money


def test_a_payment_without_amount_day_or_account_says_so(ledger: Ledger, tmp_path: Path) -> None:
    told = {"amount_minor": None, "paid_at": None, "created_at": None, "payer_name": None}
    ledger.pay("pay_1", account="", amount_raw="", **told)
    exported(ledger, tmp_path / "a.csv")
    (row,) = rows_of(tmp_path / "a.csv")
    unknown = ("Received", "Paid at (+08:00)", "Created at (+08:00)", "Account id")
    assert [row[title] for title in unknown] == ["not known"] * 4
    assert row["Payer"] == ""


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (Source.WEBHOOK, ("sent by PaySG", "verified")),
        (Source.POLL, ("checked", "no signature needed")),
        (Source.IMPORT, ("from a report", "no signature needed")),
        (Source.ACTION, ("made here", "no signature needed")),
    ],
)
def test_where_it_comes_from(ledger: Ledger, tmp_path: Path, source: Source, words: tuple[str, str]) -> None:
    ledger.pay("pay_1", source=source)
    exported(ledger, tmp_path / "a.csv")
    (row,) = rows_of(tmp_path / "a.csv")
    assert (row["Source"], row["Signature"]) == words


def test_newest_news_first_and_only_what_the_filter_takes(ledger: Ledger, tmp_path: Path) -> None:
    ledger.pay("old", paid_at=NOON - 40 * DAY)
    ledger.pay("first", paid_at=NOON)
    ledger.pay("other", account="service_2")
    ledger.pay("live", environment=LIVE)
    ledger.pay("unpaid", payment_status="unpaid", paid_at=None, created_at=NOON)
    ledger.pay("refunded", paid_at=NOON - 40 * DAY, refunded_at=NOON + HOUR, refund_status="fully_refunded")
    wanted = PaymentFilter(
        TEST, "service_1", dates=(DateField.PAID, DateField.REFUNDED), start=NOON - DAY, end=NOON + DAY
    )
    assert exported(ledger, tmp_path / "a.csv", wanted).rows == 2
    assert [row["Payment id"] for row in rows_of(tmp_path / "a.csv")] == ["refunded", "first"]
    by_status = PaymentFilter(TEST, statuses=frozenset({PaymentStatus.UNPAID}))
    exported(ledger, tmp_path / "a.csv", by_status)
    assert [row["Payment id"] for row in rows_of(tmp_path / "a.csv")] == ["unpaid"]


PERSONAL = {"payer_identifier": "S1234567D", "payer_email": "p@example.sg", "payer_address": "1 Hill Street"}


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_identifier_email_and_address_stay_out_unless_asked_for(ledger: Ledger, tmp_path: Path, form: str) -> None:
    ledger.pay("pay_1", **PERSONAL)
    path = tmp_path / f"a.{form}"
    done = exported(ledger, path)
    assert dict(done.about)["Personal data"].endswith("left out.")
    assert not any(value in cells_of(path) for value in PERSONAL.values())
    done = exported(ledger, path, with_personal=True)
    assert "because it was asked for" in dict(done.about)["Personal data"]
    assert set(PERSONAL.values()) <= cells_of(path)


def cells_of(path: Path) -> set[str]:
    if path.suffix == ".csv":
        return {cell for row in rows_of(path) for cell in row.values()}
    return {str(cell) for sheet in read_workbook(path).values() for cell in sheet.cells.values()}


def test_hostile_text_comes_back_exactly(ledger: Ledger, tmp_path: Path) -> None:
    hostile = ("=cmd|'/C calc'!A0", "a;=1", '@"x"\r\ny', "<r></r>", "\u202e=1", "\x00+1", "''-1")
    for number, text in enumerate(hostile):
        ledger.pay(f"pay_{number}", payer_name=text)
    exported(ledger, tmp_path / "a.csv")
    assert [unguarded(row["Payer"]) for row in rows_of(tmp_path / "a.csv")] == list(reversed(hostile))


def test_a_workbook_has_the_same_rows_and_says_what_it_is(ledger: Ledger, tmp_path: Path) -> None:
    ledger.checked("service_1", NOON)
    ledger.pay("pay_1", payer_name="=1+1")
    ledger.pay("pay_2", account="service_2")
    wanted = PaymentFilter(TEST, dates=(DateField.PAID,), start=NOON - DAY, end=NOON + DAY)
    done = exported(ledger, tmp_path / "a.xlsx", wanted)
    sheets = read_workbook(tmp_path / "a.xlsx")
    assert list(sheets) == ["Payments", "About"]
    payments = sheets["Payments"]
    assert payments.formulas == 0
    assert payments.row(2)[:6] == [45982.5, "Paid", "SGD", 12.34, 12.34, "not known"]
    assert payments.row(3)[:7] == [45982.5, "Paid", "SGD", 12.34, 12.34, 0, "=1+1"]
    told = dict(zip(sheets["About"].column("A"), sheets["About"].column("B"), strict=True))
    assert told == dict(done.about)
    assert told["Environment"] == "TEST (not real money)"
    assert told["Period"] == "paid 2025-11-20 to 2025-11-22, both days included"
    assert told["Payments"] == "2"
    assert told["Exported by"] == "tan"
    assert told["As of: PaySG, service_2"] == (
        "webhooks until 2025-11-21 12:00:02 +08:00; not known: refunds, unpaid payments, cancellations."
    )


class Moving:
    """A reader during whose pages something happens."""

    def __init__(self, ledger: Ledger, happens: Any) -> None:
        self._reader = ledger.reader
        self._happens = happens
        self.read: list[int] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._reader, name)

    def payments(self, keys: Sequence[int]) -> dict[int, PaymentRow]:
        found = self._reader.payments(keys)
        self.read += keys
        self._happens()
        return found


def test_events_that_come_meanwhile_change_neither_count_nor_order(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export, "PAGE", 2)
    for number in range(5):
        ledger.pay(f"pay_{number}", payment_status="unpaid", paid_at=None)
    arrivals = iter(range(5, 100))

    def happens() -> None:
        ledger.pay(f"pay_{next(arrivals)}")
        ledger.pay("pay_0", updated_at=NOON + HOUR)

    moving = Moving(ledger, happens)
    told: list[tuple[int, int]] = []
    done = export_payments(moving, request(tmp_path / "a.csv"), lambda done, whole: told.append((done, whole)))
    rows = rows_of(tmp_path / "a.csv")
    assert [row["Payment id"] for row in rows] == ["pay_4", "pay_3", "pay_2", "pay_1", "pay_0"]
    assert [row["Status"] for row in rows] == ["Unpaid"] * 4 + ["Paid"]
    assert len(moving.read) == len(set(moving.read)) == done.rows == 5
    assert told == [(2, 5), (4, 5), (5, 5)]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_cancelling_leaves_the_old_file(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    monkeypatch.setattr(export, "PAGE", 1)
    for number in range(3):
        ledger.pay(f"pay_{number}")
    path = tmp_path / "out" / f"a.{form}"
    path.parent.mkdir()
    path.write_bytes(b"old")
    reached: list[int] = []

    def tell(done: int, whole: int) -> None:
        reached.append(done)

    done = export_payments(ledger.reader, request(path), tell, lambda: len(reached) == 2)
    assert (done.is_cancelled, done.rows, reached) == (True, 0, [1, 2])
    assert done.sentence.endswith("before is as it was.")
    assert path.read_bytes() == b"old"
    assert list(path.parent.iterdir()) == [path]


def test_a_payment_that_is_gone_meanwhile_is_said(ledger: Ledger, tmp_path: Path) -> None:
    ledger.pay("pay_1")
    ledger.pay("pay_2")
    real = ledger.reader.payment_keys

    class Gone(Moving):
        def payment_keys(self, wanted: PaymentFilter) -> Any:
            keys = real(wanted)
            keys.append(999)
            return keys

    done = export_payments(Gone(ledger, lambda: None), request(tmp_path / "a.csv"), silent)
    assert done.rows == 2
    assert done.sentence.endswith("1 payment was removed meanwhile and is not in it.")


def test_nothing_to_export_is_a_file_with_its_header(ledger: Ledger, tmp_path: Path) -> None:
    done = exported(ledger, tmp_path / "a.csv")
    assert (done.rows, done.as_of) == (0, None)
    assert rows_of(tmp_path / "a.csv") == []
    assert (tmp_path / "a.csv").read_text("utf-8-sig").startswith('"Paid at (+08:00)"')


def test_where_one_cannot_write(ledger: Ledger, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="the folder is not there"):
        exported(ledger, tmp_path / "none" / "a.csv")


def test_the_name_tells_what_is_in_it(ledger: Ledger) -> None:
    ledger.checked("a/../b\u202e", NOON)
    october = PaymentFilter(TEST, "a/../b\u202e", dates=(DateField.PAID,), start=NOON - DAY, end=NOON + DAY)
    name = export_name(ledger.reader, october, ExportFormat.XLSX)
    assert name == "payments_TEST_a-b_2025-11-20-to-2025-11-22_as-of-2025-11-21-1200.xlsx"
    everything = export_name(ledger.reader, PaymentFilter(LIVE), ExportFormat.CSV)
    assert everything == "payments_LIVE_all-accounts_all-times_as-of-not-known.csv"

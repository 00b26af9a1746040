"""One row of PaySG's report: into our words, into the log, and out of it again."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.payment import PaymentStatus, derive_status
from paysg_desktop.domain.table import suggested_mapping
from paysg_desktop.providers.paysg import PaySG
from paysg_desktop.providers.paysg_report import (
    FIELDS,
    RowProblem,
    environment_of_link,
    identity_of,
    is_metadata,
    parse_report,
    read_row,
    report_body,
)
from tests.builders import DAY, NOON

CELLS = {"id": "EXAMPLE1", "amount": "1,234.50", "payment_status": "Paid", "paid_at": "21/11/2025 12:00"}


def row(**cells: str) -> Snapshot:
    return read_row(CELLS | cells, {})[1]


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Paid", PaymentStatus.PAID),
        ("PAID ", PaymentStatus.PAID),
        ("Fully refunded", PaymentStatus.REFUNDED),
        ("Refunded", PaymentStatus.REFUNDED),
        ("Partial refunded", PaymentStatus.REFUND_OTHER),
    ],
)
def test_statuses_of_what_was_paid(word: str, status: PaymentStatus) -> None:
    assert derive_status(row(payment_status=word))[0] is status


@pytest.mark.parametrize(
    ("word", "status"), [("unpaid", PaymentStatus.UNPAID), ("Cancelled", PaymentStatus.CANCELLED)]
)
def test_statuses_of_what_was_not_paid(word: str, status: PaymentStatus) -> None:
    assert derive_status(row(payment_status=word, paid_at=""))[0] is status


def test_the_day_of_a_partial_refund_is_not_that_of_a_full_one() -> None:
    assert derive_status(row(payment_status="Partial refunded", refunded_at="22/11/2025"))[0] is (
        PaymentStatus.REFUND_OTHER
    )
    assert row(payment_status="Fully refunded", refunded_at="22/11/2025 12:00")["refunded_at"] == NOON + DAY


def test_a_whole_row() -> None:
    payment_id, snapshot = read_row(
        CELLS
        | {
            "reference": "INV-1", "payer_name": "Example Payer", "payer_address": "1 Example Road",
            "payer_identifier": "S0000001I", "payer_email": "one@example.sg", "due_date": "1/12/2025",
            "description": "Permit", "creator_id": "officer@agency.example", "payout_id": "po_1",
            "payment_url": "https://staging.pay.gov.sg/payments/EXAMPLE1", "email_status": "Sent",
            "created_at": "20/11/2025 12:00", "sent_at": "", "paid_out_at": "-",
        },
        {"Division": "Permits", "Empty": ""},
    )  # fmt: skip
    assert payment_id == "EXAMPLE1"
    assert snapshot == {
        "amount_minor": 123450, "amount_raw": "123450", "currency": "SGD", "payment_status": "paid",
        "refund_status": "not_refunded", "reference": "INV-1", "payer_name": "Example Payer",
        "payer_address": "1 Example Road", "payer_identifier": "S0000001I", "payer_email": "one@example.sg",
        "due_date": "01-Dec-2025", "description": "Permit", "payout_id": "po_1", "email_status": "sent",
        "payment_url": "https://staging.pay.gov.sg/payments/EXAMPLE1", "created_at": NOON - DAY, "paid_at": NOON,
        "metadata": {"Division": "Permits"},
    }  # fmt: skip


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({"id": ""}, "PaySG ID"),
        ({"id": "Tan Ah Kow"}, "PaySG ID"),
        ({"id": "1.23E+11"}, "PaySG ID"),
        ({"amount": ""}, "Amount"),
        ({"amount": "12.345"}, "fraction of a cent"),
        ({"amount": "-1.00"}, "negative"),
        ({"payment_status": "Tan Ah Kow"}, "none of Paid"),
        ({"payment_status": "Unpaid"}, "was not paid"),
        ({"payment_status": "Cancelled"}, "was not paid"),
        ({"refunded_at": "22/11/2025"}, "says nothing of one"),
        ({"paid_at": "45982.5"}, "“Paid on”"),
        ({"created_at": "31/02/2025"}, "“Created on”"),
    ],
)
def test_rows_that_are_left_out(cells: dict[str, str], told: str) -> None:
    with pytest.raises(RowProblem, match=told) as problem:
        row(**cells)
    assert "Tan Ah Kow" not in str(problem.value)


def test_a_reference_that_a_spreadsheet_rounded_is_left_out() -> None:
    assert "reference" not in row(reference="1.23457E+11")


def test_a_creator_is_an_id_or_nothing() -> None:
    assert row(creator_id="user_1")["creator_id"] == "user_1"
    assert "creator_id" not in row(creator_id="officer@agency.example")


@pytest.mark.parametrize(
    ("url", "environment"),
    [
        ("https://pay.gov.sg/payments/A", Environment.LIVE),
        ("http://pay.gov.sg/payments/A", Environment.LIVE),
        ("https://STAGING.pay.gov.sg/payments/A", Environment.TEST),
        ("http://127.0.0.1:8000/pay/A", Environment.DEMO),
        ("https://pay.gov.sg.example/payments/A", None),
        ("https://pay.gov.sg@example.com/payments/A", None),
        ("https://[broken", None),
        ("pay.gov.sg/payments/A", None),
    ],
)
def test_whose_payment_a_link_opens(url: str, environment: Environment | None) -> None:
    assert environment_of_link(url) is environment
    assert ("payment_url" in row(payment_url=url)) is (environment is not None)


def test_columns_are_found_by_their_names_in_any_writing() -> None:
    titles = [field.title for field in FIELDS]
    assert set(suggested_mapping(FIELDS, titles)) == {field.name for field in FIELDS}
    shouted = [title.upper().replace(" ", "_") for title in reversed(titles)]
    assert set(suggested_mapping(FIELDS, shouted)) == {field.name for field in FIELDS}
    assert suggested_mapping(FIELDS, ["Fully Refunded on", "Status"]) == {
        "refunded_at": "Fully Refunded on",
        "payment_status": "Status",
    }


def test_what_is_metadata() -> None:
    assert is_metadata("Division")
    assert not is_metadata("Line Item 1")
    assert not is_metadata("email"), "a known column that was not mapped may hold personal data"


def test_the_log_gives_the_row_back() -> None:
    snapshot = row(reference="陈")
    body = report_body("EXAMPLE1", snapshot, NOON + DAY, "service_1")
    parsed = PaySG().parse_report(body)
    assert (parsed.payment_id, parsed.snapshot, parsed.occurred_at) == ("EXAMPLE1", snapshot, NOON + DAY)
    assert (parsed.account, parsed.event_id) == ("service_1", identity_of("EXAMPLE1", snapshot))
    assert parsed.problem is None
    assert parse_report(report_body("EXAMPLE1", snapshot, NOON, "")).account is None


def test_the_body_stays_readable_for_ever() -> None:
    """Version 1 as it was first written: what is in a log today must be read the same by every later version."""
    body = (
        b'{"account":"","as_of":1763697600000000,"payment":{"id":"EXAMPLE1","snapshot":{"amount_minor":1230,'
        b'"amount_raw":"1230","currency":"SGD","paid_at":1763697600000000,"payment_status":"paid",'
        b'"refund_status":"not_refunded"}},"report":"paysg","version":1}'
    )
    parsed = parse_report(body)
    assert parsed.event_id == "report:1d4a8d429fc100df70aa9e70ff7625f1364730030ee8020233407907dc0494f3"
    assert parsed.snapshot == row(amount="12.30")
    assert report_body("EXAMPLE1", row(amount="12.30"), NOON, "") == body


@pytest.mark.parametrize(
    "changed",
    [
        {"report": "other"}, {"version": 2}, {"as_of": "1"}, {"as_of": True}, {"as_of": -1}, {"account": None},
        {"payment": []}, {"payment": {"id": "", "snapshot": {}}}, {"payment": {"id": "A", "snapshot": None}},
        {"payment": {"id": "A", "snapshot": {"amount_minor": 1.5}}},
        {"payment": {"id": "A", "snapshot": {"amount_minor": -1}}},
        {"payment": {"id": "A", "snapshot": {"amount_minor": True}}},
        {"payment": {"id": "A", "snapshot": {"paid_at": "2025"}}},
        {"payment": {"id": "A", "snapshot": {"metadata": {"a": 1}}}},
        {"payment": {"id": "A", "snapshot": {"refunds": {}}}},
    ],
)  # fmt: skip
def test_what_we_did_not_write_is_not_read(changed: dict[str, Any]) -> None:
    body = json.loads(report_body("EXAMPLE1", row(), NOON, "")) | changed
    parsed = parse_report(json.dumps(body).encode())
    assert parsed.problem is not None
    assert parsed.payment_id is None


@given(st.binary(max_size=200))
def test_nothing_raises(body: bytes) -> None:
    assert parse_report(body).payment_id is None


CELL = st.text(max_size=12) | st.sampled_from(
    ["Paid", "12.30", "EXAMPLE1", "31/12/2025", "1E+5", "2025-01-01 10:00"]
)


@given(st.dictionaries(st.sampled_from([field.name for field in FIELDS]), CELL), st.dictionaries(CELL, CELL))
def test_every_row_is_read_back_or_left_out(cells: dict[str, str], further: dict[str, str]) -> None:
    try:
        payment_id, snapshot = read_row(CELLS | cells, further)
    except RowProblem:
        return
    parsed = parse_report(report_body(payment_id, snapshot, NOON, "a"))
    assert (parsed.payment_id, parsed.snapshot, parsed.problem) == (payment_id, snapshot, None)
    assert parsed.event_id == identity_of(payment_id, snapshot)

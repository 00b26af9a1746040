"""What the cells of payments and deliveries say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.delivery import DeliveryRow, Source
from paysg_desktop.domain.money import Amount
from paysg_desktop.domain.payment import Attention, PaymentRow, PaymentStatus
from paysg_desktop.domain.verification import Status
from paysg_desktop.ui.models.columns import Cell
from paysg_desktop.ui.models.deliveries import delivery_columns
from paysg_desktop.ui.models.payments import payment_columns
from tests.builders import DAY, NOON
from tests.ui.records import delivery_row, payment_row


def payment_cells(row: PaymentRow, now: int = NOON) -> dict[str, Cell]:
    return {column.title: column.cell(row, now) for column in payment_columns()}


def delivery_cells(row: DeliveryRow) -> dict[str, Cell]:
    return {column.title: column.cell(row, NOON) for column in delivery_columns(lambda _: "paysg test")}


def test_a_payment() -> None:
    cells = payment_cells(payment_row(1, amount=Amount(124_000, "SGD", "124000"), changed_at=NOON))
    said = {title: cell.text or cell.spoken for title, cell in cells.items()}
    assert said == {
        "Changed": "12:00",
        "Amount": "S$1,240.00",
        "Payer": "Tan Ah Kow",
        "Reference": "INV-1",
        "Status": "Paid",
        "Refund": "90 d",
        "Heard": "sent by PaySG",
    }
    assert cells["Payer"].second == "Permit renewal"


def test_a_payment_made_elsewhere_says_so_before_what_it_is_for() -> None:
    cells = payment_cells(payment_row(1, is_made_elsewhere=True))
    assert cells["Payer"].second == "made elsewhere · Permit renewal"
    assert (
        payment_cells(payment_row(1, is_made_elsewhere=True, description=None))["Payer"].second == "made elsewhere"
    )


def test_an_unclear_unit_is_shown_as_it_came() -> None:
    row = payment_row(1, amount=Amount(None, "SGD", "12.34"), attention=frozenset({Attention.UNIT_UNCLEAR}))
    cells = payment_cells(row)
    assert (cells["Amount"].text, cells["Amount"].tone) == ("12.34 ?", "caution")
    assert cells["Status"].chips[0].text == "Unit unclear"


def test_what_is_not_known_is_a_dash() -> None:
    cells = payment_cells(payment_row(1, amount=None, payer_name=None, reference=None, description=None))
    assert [cells[each].text for each in ("Amount", "Payer", "Reference")] == ["–", "–", "–"]


def test_a_conflict_is_marked_beside_the_status() -> None:
    cells = payment_cells(payment_row(1, attention=frozenset({Attention.CONFLICT})))
    assert [chip.kind for chip in cells["Status"].chips] == ["good", "bad"]


@pytest.mark.parametrize("source", list(Source))
def test_every_source_is_said(source: Source) -> None:
    assert payment_cells(payment_row(1, source=source))["Heard"].text


def test_yesterdays_news_names_its_day() -> None:
    assert payment_cells(payment_row(1, changed_at=NOON - DAY))["Changed"].text == "20 Nov 12:00"


def test_a_delivery() -> None:
    cells = delivery_cells(delivery_row(7, received_at=NOON))
    assert [cell.text or cell.spoken for cell in cells.values()] == [
        "12:00:00",
        "paysg test",
        "payment.succeeded",
        "evt_0000…0007",
        "Verified",
        "200",
        "2 ms",
    ]
    assert cells["Event id"].full == "evt_000000000007"


def test_a_rejected_delivery() -> None:
    row = delivery_row(7, position=None, status=Status.FAILED, cause="unknown_mismatch", answer=401)
    cells = delivery_cells(row)
    assert (cells["Answer"].text, cells["Answer"].tone) == ("401", "bad")
    assert cells["Signature"].chips[0].text == "Failed"


def test_a_body_that_is_no_json_says_so() -> None:
    row = delivery_row(7, event_id=None, event_type=None, problem="The body is no JSON: it is empty.")
    cells = delivery_cells(row)
    assert (cells["Event"].text, cells["Event id"].text) == ("–", "not JSON")
    assert cells["Event id"].full == "The body is no JSON: it is empty."


@pytest.mark.parametrize(
    ("marks", "words"), [({"is_duplicate": True}, "Told again"), ({"is_conflict": True}, "Conflict")]
)
def test_repeats_and_conflicts_are_marked(marks: dict[str, bool], words: str) -> None:
    chips = delivery_cells(delivery_row(7, **marks))["Signature"].chips
    assert [chip.text.startswith(words) for chip in chips] == [False, True]
    assert chips[1].is_small


@given(st.text())
def test_nothing_from_outside_reaches_a_cell_past_the_gate(text: str) -> None:
    """No control character and no bidi control but the gate's own isolates, whatever a payer is called."""
    row = payment_row(
        1,
        payer_name=text,
        description=text,
        reference=text,
        status=PaymentStatus.UNKNOWN,
        status_raw=text,
        amount=Amount(None, text, text),
    )
    told = delivery_row(1, event_type=text, event_id=text)
    for cell in (*payment_cells(row).values(), *delivery_cells(told).values()):
        for shown in (cell.text, cell.second, cell.full, *(chip.text for chip in cell.chips)):
            assert not any(ord(each) < 0x20 or 0x202A <= ord(each) <= 0x202E for each in shown)
            assert len(shown) <= 320

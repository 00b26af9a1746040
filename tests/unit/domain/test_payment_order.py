"""In which order payments stand."""

from __future__ import annotations

import pytest

from paysg_desktop.domain.money import Amount
from paysg_desktop.domain.payment_order import OrderColumn, PaymentOrder, read_order
from tests.ui.records import payment_row


def test_a_second_click_turns_it_around() -> None:
    order = PaymentOrder().clicked(OrderColumn.AMOUNT)
    assert order == PaymentOrder(OrderColumn.AMOUNT, is_falling=True)
    assert order.clicked(OrderColumn.AMOUNT) == PaymentOrder(OrderColumn.AMOUNT, is_falling=False)
    assert order.clicked(OrderColumn.PAYER) == PaymentOrder(OrderColumn.PAYER, is_falling=False)
    assert order.clicked(OrderColumn.CHANGED).is_by_change
    assert not PaymentOrder(is_falling=False).is_by_change


@pytest.mark.parametrize("column", list(OrderColumn))
@pytest.mark.parametrize("is_falling", [True, False])
def test_it_is_kept_as_a_text(column: OrderColumn, is_falling: bool) -> None:
    order = PaymentOrder(column, is_falling)
    assert read_order(order.text) == order


@pytest.mark.parametrize("text", ["", "colour rising", "amount", "amount sideways"])
def test_another_text_means_the_usual_one(text: str) -> None:
    assert read_order(text) == PaymentOrder()


def test_amounts_of_two_currencies_are_never_compared() -> None:
    order = PaymentOrder(OrderColumn.AMOUNT)
    yen, dollars = (payment_row(1, amount=Amount(minor, name, "")) for minor, name in ((9_999, "JPY"), (1, "SGD")))
    assert (order.value(yen) or ())[0] != (order.value(dollars) or ())[0]
    assert order.value(payment_row(1, amount=Amount(None, "SGD", "12.345"))) is None
    assert order.value(payment_row(1, amount=None)) is None


def test_letters_of_both_cases_are_one() -> None:
    order = PaymentOrder(OrderColumn.PAYER)
    assert order.value(payment_row(1, payer_name="TAN")) == order.value(payment_row(2, payer_name="tan"))
    assert order.value(payment_row(1, payer_name="")) is None
    assert order.value(payment_row(1, payer_name=None)) is None

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import pytest

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.evidence import OwnedLine, ToldPayment
from paysg_desktop.domain.reconciliation import Difference, Discrepancy, PayoutSum
from paysg_desktop.usecases.reconcile import Expectations
from tests.builders import DAY, NOON
from tests.unit.usecases.reconcile_world import (
    ACCOUNT,
    END,
    NOW,
    START,
    World,
    bank_line,
    fact,
    payment,
    payout_line,
)

NONE = Expectations()
PAYOUT = "po_nov_21"


def paid(number: int, amount: int = 1234, *, payout: str | None = None, **others: Any) -> ToldPayment:
    """A payment that the API told of."""
    told = fact(Source.POLL, amount_minor=amount, amount_raw=str(amount), payout_id=payout)
    return payment(number, told, **others)


def world(
    payments: list[ToldPayment], lines: list[OwnedLine], bank: list[OwnedLine] | None = None, **others: Any
) -> World:
    return World(payments=payments, payout_lines=lines, bank_lines=bank or [], **others)


def only(found: list[Discrepancy]) -> Discrepancy:
    (each,) = found
    return each


def sums(each: PayoutSum) -> tuple[int, int | None, int | None, int | None]:
    return each.line_count, each.gross_minor, each.fee_minor, each.net_minor


def test_f4_three_faults_are_three_exceptions_and_the_net_is_exact() -> None:
    """A fee that doesn't add up, a payment that is missing, one that is there twice."""
    payments = [paid(number, 1000 + number, payout=PAYOUT) for number in range(10)]
    lines = [payout_line(number, 1000 + number, 31) for number in range(9)]
    lines[3] = payout_line(3, 1003, 31, 973)
    lines.append(payout_line(7, 1007, 31, nth=2))
    net = sum(each.line.net_minor or 0 for each in lines)
    told = world(payments, lines, [bank_line(net, text="FAST PO_NOV_21"), bank_line(50_000)], bank_as_of=NOW)
    done = told.reconciled(NONE)
    found = {each.difference: each for each in done.discrepancies}
    assert list(found) == [
        Difference.PAYOUT_MISSING_PAYMENT,
        Difference.PAYOUT_FEE,
        Difference.PAYOUT_DUPLICATE,
    ]
    assert found[Difference.PAYOUT_MISSING_PAYMENT].payment_id == "pay_9"
    assert found[Difference.PAYOUT_MISSING_PAYMENT].expected_minor == 1009
    assert (found[Difference.PAYOUT_FEE].expected_minor, found[Difference.PAYOUT_FEE].found_minor) == (972, 973)
    duplicate = found[Difference.PAYOUT_DUPLICATE]
    assert (duplicate.payment_id, duplicate.expected_minor, duplicate.found_minor) == ("pay_7", 1007, 2014)
    (payout,) = done.payouts
    gross = sum(range(1000, 1009)) + 1007
    assert sums(payout) == (10, gross, 310, gross - 310 + 1)
    assert (payout.bank_minor, payout.is_whole) == (net, False)
    assert (done.payment_count, done.matched_count, done.single_count) == (10, 7, 0)


@pytest.mark.parametrize("off", ["duplicate", "fee", "both"])
def test_what_has_its_own_exception_is_no_second_one_at_the_bank(off: str) -> None:
    lines = [payout_line(1), payout_line(1, nth=2), payout_line(2, 500, 20, 481)]
    right = {"duplicate": 1200 + 481, "fee": 2400 + 480, "both": 1200 + 480}[off]
    told = world([paid(1), paid(2, 500)], lines, [bank_line(right, text=PAYOUT)], bank_as_of=NOW)
    assert told.kinds(NONE) == [Difference.PAYOUT_FEE, Difference.PAYOUT_DUPLICATE]
    assert told.reconciled(NONE).payouts[0].bank_minor == right


# --- which payment a line belongs to ---


def test_a_line_of_a_payment_that_nobody_told() -> None:
    found = only(world([paid(1)], [payout_line(1), payout_line(99, 700, 7)]).found(NONE))
    assert found.difference is Difference.PAYOUT_UNKNOWN_PAYMENT
    assert (found.payment_id, found.payment_key, found.found_minor) == ("pay_99", None, 700)
    assert (found.payout_id, found.account) == (PAYOUT, ACCOUNT)


@pytest.mark.parametrize("id_", [None, "pi_of_the_processor"])
def test_a_line_without_our_id_is_found_by_reference_and_amount(id_: str | None) -> None:
    payments = [paid(1), paid(2, reference="INV-1", amount=999), paid(3)]
    lines = [payout_line(1, payment_id=id_), payout_line(3)]
    done = world(payments, lines).reconciled(NONE)
    assert done.discrepancies == ()
    assert (done.matched_count, done.single_count) == (2, 1)


def test_a_line_that_fits_several_payments_belongs_to_none() -> None:
    alike = [paid(1), paid(2, reference="INV-1")]
    line = payout_line(1, payment_id=None)
    found = only(world(alike, [line]).found(NONE))
    assert found.difference is Difference.PAYOUT_UNKNOWN_PAYMENT
    assert "several payments have its reference and amount" in found.sentence
    told = [paid(1), paid(2, payout=PAYOUT, reference="INV-1")]
    assert world(told, [line]).kinds(NONE) == []
    named = [payout_line(2), line]
    assert world(alike, named).kinds(NONE) == []


def test_a_line_with_another_amount_is_found_by_no_reference() -> None:
    assert world([paid(1, 1235)], [payout_line(1, payment_id=None)]).kinds(NONE) == [
        Difference.PAYOUT_UNKNOWN_PAYMENT
    ]


def test_lines_without_an_id_are_told_apart() -> None:
    lines = [payout_line(8, payment_id=None), payout_line(9, payment_id=None)]
    assert world([], lines).kinds(NONE) == [Difference.PAYOUT_UNKNOWN_PAYMENT] * 2


def test_a_payment_of_another_account_does_not_belong() -> None:
    found = only(world([paid(1, account="service_2")], [payout_line(1)]).found(NONE))
    assert "another account" in found.sentence
    assert world([paid(1)], [payout_line(1, account="")]).reconciled(NONE).payouts[0].account == ACCOUNT


# --- payments and their payout ---


def test_a_payment_said_to_be_in_a_payout_needs_a_line_there() -> None:
    payments = [paid(1, payout=PAYOUT), paid(2, payout=PAYOUT), paid(3, payout="po_not_imported")]
    found = only(world(payments, [payout_line(1)]).found(NONE))
    assert (found.difference, found.payment_id) == (Difference.PAYOUT_MISSING_PAYMENT, "pay_2")
    assert (found.payout_id, found.found, found.at) == (PAYOUT, "no line", NOON + 2 * DAY)


def test_a_line_in_another_payout_is_said_so() -> None:
    payments = [paid(1, payout=PAYOUT), paid(2, payout=PAYOUT)]
    lines = [payout_line(1), payout_line(2, payout="po_nov_22")]
    found = only(world(payments, lines).found(NONE))
    assert (found.difference, found.found) == (Difference.PAYOUT_MISSING_PAYMENT, "in another payout")


def test_a_refund_alone_is_no_line_of_the_payment() -> None:
    told = world([paid(1, payout=PAYOUT)], [payout_line(1, -1234, 0)])
    assert told.kinds(NONE) == [Difference.PAYOUT_MISSING_PAYMENT]


def test_a_refund_belongs_to_its_payment() -> None:
    told = world([paid(1, payout=PAYOUT)], [payout_line(1), payout_line(1, -500, 0)])
    done = told.reconciled(NONE)
    assert done.discrepancies == ()
    assert sums(done.payouts[0]) == (2, 734, 34, 700)
    by_reference = world([paid(1)], [payout_line(1), payout_line(1, -500, 0, payment_id=None)])
    assert by_reference.kinds(NONE) == []


def test_refunds_beyond_the_payment_are_told() -> None:
    lines = [payout_line(1), payout_line(1, -1000, 0), payout_line(1, -300, 0)]
    found = only(world([paid(1)], lines).found(NONE))
    assert found.difference is Difference.PAYOUT_AMOUNT
    assert (found.expected_minor, found.found_minor) == (-1234, -1300)


def test_a_duplicate_in_another_payout_is_found() -> None:
    lines = [payout_line(1), payout_line(1, payout="po_nov_22", at=NOON + 3 * DAY)]
    found = only(world([paid(1)], lines).found(NONE))
    assert (found.difference, found.payout_id) == (Difference.PAYOUT_DUPLICATE, "po_nov_22")
    assert [each.is_whole for each in world([paid(1)], lines).reconciled(NONE).payouts] == [False, False]


def test_a_gross_that_is_not_the_amount() -> None:
    found = only(world([paid(1)], [payout_line(1, 1200, 0)]).found(NONE))
    assert found.difference is Difference.PAYOUT_AMOUNT
    assert (found.expected_minor, found.found_minor, found.currency) == (1234, 1200, "SGD")
    rand = only(world([paid(1)], [payout_line(1, currency="ZAR")]).found(NONE))
    assert (rand.difference, rand.expected, rand.found) == (Difference.PAYOUT_AMOUNT, "S$12.34", "R12.34")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (payout_line(1, 1234, 34, 1200), (1, 1234, 34, 1200)),
        (replace(payout_line(1), line=replace(payout_line(1).line, net_minor=None)), (1, 1234, 34, 1200)),
        (replace(payout_line(1), line=replace(payout_line(1).line, fee_minor=None)), (1, 1234, 34, 1200)),
        (replace(payout_line(1), line=replace(payout_line(1).line, gross_minor=None)), (1, 1234, 34, 1200)),
        (payout_line(1, 1234, None), (1, 1234, None, None)),
    ],
    ids=["all", "net left out", "fee left out", "gross left out", "only gross"],
)
def test_what_a_line_does_not_say_is_not_known(
    line: OwnedLine, expected: tuple[int, int | None, int | None, int | None]
) -> None:
    done = world([paid(1)], [line]).reconciled(NONE)
    assert done.discrepancies == ()
    assert sums(done.payouts[0]) == expected


def test_nothing_is_added_that_does_not_belong_together() -> None:
    payments = [paid(1), paid(2, account="service_2"), paid(3, provider="yoco")]
    lines = [
        payout_line(1),
        payout_line(2, account="service_2"),
        payout_line(3, provider="yoco"),
        payout_line(1, currency="ZAR", nth=2),
    ]
    done = world(payments, lines).reconciled(NONE)
    assert sorted((each.provider, each.account, each.currency, each.gross_minor) for each in done.payouts) == [
        ("paysg", "service_1", "SGD", 1234),
        ("paysg", "service_1", "ZAR", 1234),
        ("paysg", "service_2", "SGD", 1234),
        ("yoco", "service_1", "SGD", 1234),
    ]
    narrowed = world(payments[:1], lines).reconciled(NONE, account="service_2")
    assert {each.account for each in narrowed.payouts} == {"service_2"}


@pytest.mark.parametrize(
    ("line", "is_shown"),
    [
        (payout_line(1, at=START - DAY), False),
        (payout_line(1, at=END), False),
        (payout_line(1, at=START), True),
        (payout_line(1, at=None), False),
        (payout_line(99, at=None), True),
    ],
    ids=["before", "after", "on its first moment", "no day, another time's payment", "no day, nobody's payment"],
)
def test_payouts_of_the_period_are_shown(line: OwnedLine, is_shown: bool) -> None:
    elsewhere = paid(1, is_within=False)
    assert len(world([elsewhere], [line]).reconciled(NONE).payouts) == is_shown
    inside = world([paid(1)], [payout_line(1, at=END + DAY)]).reconciled(NONE)
    assert len(inside.payouts) == 1


# --- the bank ---


def bank_kinds(*bank: OwnedLine, as_of: int | None = NOW, **line: Any) -> list[Difference]:
    return world([paid(1)], [payout_line(1, **line)], list(bank), bank_as_of=as_of).kinds(NONE)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (bank_line(1200, days=2), []),
        (bank_line(1200, days=9), []),
        (bank_line(1200, days=1), [Difference.BANK_MISSING]),
        (bank_line(1200, days=10), []),
        (bank_line(1199), [Difference.BANK_MISSING]),
        (bank_line(1200, currency="ZAR"), []),
        (bank_line(1200, account="service_2"), []),
        (bank_line(1200, provider="yoco"), []),
        (bank_line(1200, days=1, text="GIRO po-nov-21"), []),
        (bank_line(1200, days=20, reference="PO_NOV_21/1"), []),
        (bank_line(1199, text="from PO_NOV_21."), [Difference.BANK_AMOUNT]),
        (bank_line(1199, text="PO_NOV_211"), [Difference.BANK_MISSING]),
    ],
    ids=[
        "the same day",
        "the seventh day after",
        "before",
        "not told of the week after",
        "another amount",
        "of another currency",
        "of another account",
        "of another provider",
        "named, before",
        "named, long after",
        "named, another amount",
        "another's name",
    ],
)
def test_the_line_that_brought_a_payout(line: OwnedLine, expected: list[Difference]) -> None:
    assert bank_kinds(line) == expected


def test_what_the_bank_did_not_tell_yet_is_not_missing() -> None:
    assert bank_kinds() == []
    assert bank_kinds(bank_line(5), as_of=NOON + 8 * DAY) == []
    assert bank_kinds(bank_line(5), as_of=NOON + 9 * DAY) == [Difference.BANK_MISSING]
    assert bank_kinds(bank_line(5), at=None) == []
    payout = world([paid(1)], [payout_line(1)]).reconciled(NONE).payouts[0]
    assert (payout.bank_minor, payout.is_whole) == (None, False)


def test_one_line_of_the_bank_brings_one_payout() -> None:
    lines = [payout_line(1), payout_line(2, payout="po_nov_22", at=NOON + 4 * DAY)]
    two = [bank_line(1200, days=4), bank_line(1200, days=9)]
    done = world([paid(1), paid(2)], lines, two, bank_as_of=NOW).reconciled(NONE)
    assert [each.bank_at for each in done.payouts] == [NOON + 4 * DAY, NOON + 9 * DAY]
    short = world([paid(1), paid(2)], lines, two[:1], bank_as_of=NOW)
    assert only(short.found(NONE)).payout_id == "po_nov_22"


def test_a_payout_before_the_period_keeps_its_line() -> None:
    earlier = payout_line(2, payout="po_before", at=START - DAY)
    line = payout_line(1, at=START)
    came = bank_line(1200, days=-19)
    told = world([paid(1), paid(2, is_within=False)], [earlier, line], [came], bank_as_of=NOW)
    assert only(told.found(NONE)).difference is Difference.BANK_MISSING


def test_a_payout_that_came_in_two_parts() -> None:
    parts = [bank_line(700, text=PAYOUT), bank_line(500, days=4, text=PAYOUT)]
    assert bank_kinds(*parts) == []


def test_a_payout_of_nothing_needs_no_line() -> None:
    lines = [payout_line(1, 1234, 0), payout_line(1, -1234, 0)]
    done = world([paid(1)], lines, [bank_line(5)], bank_as_of=NOW).reconciled(NONE)
    assert done.discrepancies == ()
    assert done.payouts[0].is_whole


def test_short_numbers_in_a_text_name_no_payout() -> None:
    assert bank_kinds(bank_line(77, text="TOP UP 2026 CARD"), payout="2026") == [Difference.BANK_MISSING]
    assert bank_kinds(bank_line(77, text="TOP UP 20261121"), payout="20261121") == [Difference.BANK_AMOUNT]


def test_ten_thousand_lines_take_no_time() -> None:
    count = 10_000
    payments = [paid(number, 1000 + number % 7, payout=f"po_{number // 50}") for number in range(count)]
    lines = [
        payout_line(
            number,
            1000 + number % 7,
            31,
            payout=f"po_{number // 50}",
            payment_id=None if number % 2 else f"pay_{number}",
        )
        for number in range(count)
    ]
    nets = [sum(each.line.net_minor or 0 for each in lines[start : start + 50]) for start in range(0, count, 50)]
    bank = [bank_line(net, text=f"GIRO po_{number}") for number, net in enumerate(nets)]
    told = world(payments, lines, bank, bank_as_of=NOW)
    began = time.process_time()
    done = told.reconciled(NONE)
    assert time.process_time() - began < 10
    assert (done.matched_count, done.discrepancies) == (count, ())
    assert all(each.is_whole for each in done.payouts)

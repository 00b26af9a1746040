from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Action, ActionKind, ActionState, Approval, Confirmation, Seen
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.offers import Offers, RefundRoom
from paysg_desktop.domain.payment import PaymentDetail
from paysg_desktop.usecases import guards
from paysg_desktop.usecases.refund_room import name_of, refund_room
from tests.builders import DAY, NOON, SECOND
from tests.unit.usecases.payments_here import PAID_MINOR, action, payment, refund, unpaid

LIVE = Environment.LIVE
ACCOUNT = Account("paysg", LIVE, "service_1", "Permits", SecretReference("keyring", "k"), NOON)
ROOM = RefundRoom(paid_minor=5_000, currency="SGD", left_minor=5_000)


def why_not_refund(detail: PaymentDetail, *actions: Action, now: int = NOON) -> str | None:
    return guards.why_not_refund(detail, refund_room(detail, actions, now), now)


# --- accounts ---


def test_without_an_account_or_its_key_nothing_can_be_done() -> None:
    assert guards.why_no_account(ACCOUNT) is None
    assert "No account is connected" in (guards.why_no_account(None) or "")
    assert "no API key" in (guards.why_no_account(replace(ACCOUNT, key=None)) or "")


@pytest.mark.parametrize(
    ("changes", "words"),
    [({}, None), ({"provider": "yoco"}, None), ({"provider": "gateway"}, "no API"), ({"key": None}, "no API key")],
)
def test_creating_needs_an_api_and_a_key(changes: dict[str, Any], words: str | None) -> None:
    said = guards.why_not_create(replace(ACCOUNT, **changes))
    assert said is None if words is None else words in (said or "")


# --- refunds ---


@pytest.mark.parametrize("environment", list(Environment))
def test_a_paid_payment_can_be_refunded(environment: Environment) -> None:
    assert why_not_refund(payment(environment=environment)) is None


@pytest.mark.parametrize(
    ("detail", "words"),
    [
        (unpaid(), "It is not paid so far"),
        (unpaid(latest_status="cancelled"), "It was cancelled before anybody paid"),
        (payment(refund_status="fully_refunded"), "All of it is refunded already"),
        (payment(payment_status="failed", paid_at=None), "The attempt to pay failed"),
        (payment(payment_status="odd", paid_at=None), "It is not known whether it is paid"),
        (payment(amount_minor=None), "It is not clear how much was paid"),
        (payment(amount_raw=None), "It is not clear how much was paid"),
        (payment(paid_at=None), "It is not known when it was paid"),
        (payment("gateway"), "Gateway has no API"),
        (payment("yoco", Environment.TEST, checkout_id="ch_1"), "Yoco makes no refunds in test mode"),
        (payment("yoco", checkout_id=None), "It belongs to no checkout"),
    ],
)
def test_why_a_payment_can_not_be_refunded(detail: PaymentDetail, words: str) -> None:
    said = why_not_refund(detail)
    assert said is not None
    assert said.startswith(words)
    assert said.endswith(".")


@pytest.mark.parametrize("environment", [LIVE, Environment.DEMO])
def test_yocos_payments_are_refunded_by_their_checkout_and_without_a_limit(environment: Environment) -> None:
    detail = payment("yoco", environment, checkout_id="ch_1", refund_status=None)
    assert why_not_refund(detail, now=NOON + 900 * DAY) is None


def test_day_ninety_is_the_last() -> None:
    assert why_not_refund(payment(), now=NOON + 90 * DAY - 1) is None
    for now in (NOON + 90 * DAY, NOON + 91 * DAY):
        assert why_not_refund(payment(), now=now) == (
            "The 90 days in which PaySG refunds are over since 2026-02-19. Pay the money back outside PaySG."
        )


def test_one_open_refund_at_a_time_is_named_with_its_amount_and_time() -> None:
    assert why_not_refund(payment(), action(state=ActionState.SENT)) == (
        "A refund of S$20.00 is on its way since 2025-11-21 12:00 (+08:00). Wait until it has ended."
    )
    said = why_not_refund(payment(), action(state=ActionState.UNKNOWN)) or ""
    assert said.startswith(
        "A refund of S$20.00 was sent on 2025-11-21 12:00 (+08:00), and it is not known whether"
    )
    assert "looked up by itself" in said
    waits = action(state=ActionState.INTENDED, approval=Approval.WAITING)
    assert "waits for a second person's approval" in (why_not_refund(payment(), waits) or "")


@pytest.mark.parametrize(
    ("word", "stops"),
    [("refund_pending", True), ("processing", True), ("odd_word", False), ("not_refunded", False)],
)
def test_a_refund_under_way_at_paysg_stands_in_the_way(word: str, stops: bool) -> None:
    ours = refund(2000, "pending", is_ours=True)
    detail = payment(refund_status=word, refunds={"key-1": ours})
    told = guards.why_not_refund(detail, refund_room(detail, [], NOON), NOON)
    assert (told is not None and "S$20.00 is under way" in told) is stops


def test_nothing_left_is_said() -> None:
    assert why_not_refund(payment(), action(minor=PAID_MINOR)) == (
        "All of it was refunded, or asked to be. Nothing is left."
    )


def test_part_refunds_go_on_until_all_is_gone() -> None:
    told: dict[str, Any] = {
        "refund_status": "partially_refunded",
        "updated_at": NOON + SECOND,
        "refunds": {"key-1": refund(2_000)},
    }
    assert why_not_refund(payment(**told), action(minor=2_000)) is None


def test_more_than_is_left_is_refused_with_what_is_left() -> None:
    assert guards.why_not_refund_of(ROOM, 6_000, has_checked_dashboard=False) == (
        "S$60.00 is more than the S$50.00 that can still be refunded."
    )
    assert guards.why_not_refund_of(ROOM, 6_000, has_checked_dashboard=True) is not None
    assert guards.why_not_refund_of(ROOM, 5_000, has_checked_dashboard=False) is None
    assert guards.why_not_refund_of(ROOM, 5_001, has_checked_dashboard=False) is not None


@pytest.mark.parametrize("minor", [0, -1])
def test_nothing_is_no_refund(minor: int) -> None:
    assert guards.why_not_refund_of(ROOM, minor, has_checked_dashboard=True) == "Type an amount above S$0.00."


def test_refunded_elsewhere_asks_for_a_look_at_the_dashboard() -> None:
    room = replace(ROOM, is_elsewhere=True)
    assert "Look on the dashboard" in (guards.why_not_refund_of(room, 1, has_checked_dashboard=False) or "")
    assert guards.why_not_refund_of(room, 1, has_checked_dashboard=True) is None


def test_what_is_not_known_to_be_left_can_not_be_refunded() -> None:
    assert guards.why_not_refund_of(replace(ROOM, left_minor=None), 1, has_checked_dashboard=True) is not None


@given(
    st.lists(st.tuples(st.integers(1, 5_000), st.sampled_from(list(ActionState))), max_size=6),
    st.integers(-10, 6_000),
)
def test_the_guards_together_never_let_more_out_than_was_paid(
    made: list[tuple[int, ActionState]], minor: int
) -> None:
    ours = [
        action(
            number,
            minor=each,
            state=state,
            is_done={ActionState.DONE: True, ActionState.REFUSED: False}.get(state),
        )
        for number, (each, state) in enumerate(made)
    ]
    detail = payment()
    room = refund_room(detail, ours, NOON)
    is_let = guards.why_not_refund(detail, room, NOON) is None and (
        guards.why_not_refund_of(room, minor, has_checked_dashboard=True) is None
    )
    gone = sum(each.order.amount_minor or 0 for each in ours if each.may_have_been_done)
    is_right = minor >= 1 and gone + minor <= PAID_MINOR and not any(each.is_open for each in ours)
    assert is_let == is_right


# --- cancelling and e-mail ---


def test_an_unpaid_payment_can_be_cancelled_and_mailed() -> None:
    assert guards.why_not_cancel(unpaid(), ()) is None
    assert guards.why_not_email(unpaid(), ()) is None


@pytest.mark.parametrize(
    ("detail", "cancel", "email"),
    [
        (payment(), "It is paid, so it can't be cancelled", "It is paid, so the payer"),
        (payment(refund_status="partially_refunded"), "It is paid, so it can't be cancelled", "It is paid"),
        (payment(refund_status="fully_refunded"), "It was paid and refunded", "It was paid and refunded"),
        (unpaid(latest_status="cancelled"), "It is cancelled already", "It is cancelled already"),
        (unpaid(payment_status="odd"), "It is not known whether", "It is not known whether"),
        (unpaid(provider="yoco"), "Yoco has no way to cancel", "Yoco sends no e-mails"),
        (unpaid(provider="gateway"), "Gateway has no way to cancel", "Gateway sends no e-mails"),
    ],
)
def test_why_a_payment_can_not_be_cancelled_or_mailed(detail: PaymentDetail, cancel: str, email: str) -> None:
    for said, words in ((guards.why_not_cancel(detail, ()), cancel), (guards.why_not_email(detail, ()), email)):
        assert said is not None
        assert said.startswith(words)
        assert said.endswith(".")


@pytest.mark.parametrize("address", [None, ""])
def test_no_address_no_email(address: str | None) -> None:
    assert "No e-mail address is known" in (guards.why_not_email(unpaid(payer_email=address), ()) or "")


@pytest.mark.parametrize("state", [ActionState.SENT, ActionState.UNKNOWN])
def test_an_open_cancellation_stands_in_the_way(state: ActionState) -> None:
    underway = action(kind=ActionKind.CANCEL, state=state)
    for said in (guards.why_not_cancel(unpaid(), [underway]), guards.why_not_email(unpaid(), [underway])):
        assert (said or "").startswith("A cancellation ")


def test_an_email_under_way_stands_in_the_way_and_one_of_unknown_fate_does_not() -> None:
    underway = action(kind=ActionKind.SEND_EMAIL, state=ActionState.SENT)
    assert (guards.why_not_email(unpaid(), [underway]) or "").startswith("An e-mail is on its way")
    lost = replace(underway, state=ActionState.UNKNOWN)
    assert guards.why_not_email(unpaid(), [lost]) is None
    assert guards.why_not_cancel(unpaid(), [lost]) is None


def test_a_second_email_asks_for_a_second_thought() -> None:
    assert guards.email_again(unpaid(), ()) is None
    assert guards.email_again(unpaid(email_status="unsent"), ()) is None
    refused = action(kind=ActionKind.SEND_EMAIL, state=ActionState.REFUSED)
    assert guards.email_again(unpaid(), [refused]) is None
    assert "An e-mail went out" in (guards.email_again(unpaid(email_status="sent"), ()) or "")
    assert "on 2025-11-21 12:00 (+08:00)" in (guards.email_again(unpaid(sent_at=NOON), ()) or "")
    lost = action(kind=ActionKind.SEND_EMAIL, state=ActionState.UNKNOWN, last_sent_at=NOON + 60 * SECOND)
    assert "on 2025-11-21 12:01 (+08:00)" in (guards.email_again(unpaid(sent_at=NOON), [lost]) or "")


# --- confirming ---

CONFIRMED = Confirmation("Tan", "Paid twice", "INV-1")


@pytest.mark.parametrize("kind", [ActionKind.REFUND, ActionKind.CANCEL])
def test_live_asks_for_the_reference_and_a_reason(kind: ActionKind) -> None:
    def why_not(confirmation: Confirmation, asks: str | None = "INV-1") -> str:
        return guards.why_not_confirmed(kind, LIVE, asks, confirmation) or ""

    assert why_not(CONFIRMED) == ""
    assert why_not(replace(CONFIRMED, reference="  INV-1 ")) == ""
    assert why_not(CONFIRMED, " INV-1 ") == ""
    assert "Type the payment's reference" in why_not(replace(CONFIRMED, reference=" "))
    assert "is not what is asked for" in why_not(replace(CONFIRMED, reference="inv-1"))
    assert "is not what is asked for" in why_not(replace(CONFIRMED, reference="INV-11"))
    assert "LIVE asks for a reason" in why_not(replace(CONFIRMED, reason=" "))
    assert "no reference to confirm it with" in why_not(CONFIRMED, None)
    assert "no reference to confirm it with" in why_not(replace(CONFIRMED, reference=""), "")


@pytest.mark.parametrize("environment", [Environment.TEST, Environment.DEMO])
@pytest.mark.parametrize("kind", list(ActionKind))
def test_other_environments_ask_for_nothing(kind: ActionKind, environment: Environment) -> None:
    assert guards.why_not_confirmed(kind, environment, None, Confirmation()) is None


@pytest.mark.parametrize("kind", [ActionKind.CREATE, ActionKind.SEND_EMAIL])
def test_what_moves_no_money_needs_no_reference(kind: ActionKind) -> None:
    assert guards.why_not_confirmed(kind, LIVE, None, Confirmation()) is None


@pytest.mark.parametrize(
    ("reference", "asked"),
    [
        ("INV-1", "INV-1"),
        (" INV-1 ", "INV-1"),
        (None, "pay_1"),
        ("", "pay_1"),
        ("INV\u200b1", "pay_1"),
        ("a" * 60, "a" * 60),
        ("a" * 61, "pay_1"),
    ],
)
def test_what_live_asks_to_be_typed_can_be_typed(reference: str | None, asked: str) -> None:
    assert guards.asked_reference(payment(reference=reference)) == asked


# --- the second person ---


def test_a_second_person_is_another_one() -> None:
    waits = action(state=ActionState.INTENDED, approval=Approval.WAITING, staff="Tan Ah Kow", by="kow")
    assert guards.why_not_approve(waits, "Lim") is None
    assert guards.why_not_approve(waits, "kow") is None
    assert "Type your name" in (guards.why_not_approve(waits, "  ") or "")
    assert "A second person" in (guards.why_not_approve(waits, " tan  ah KOW ") or "")
    nameless = action(state=ActionState.INTENDED, approval=Approval.WAITING, by="kow")
    assert "A second person" in (guards.why_not_approve(nameless, "Kow") or "")


@pytest.mark.parametrize(
    "decided",
    [
        action(state=ActionState.REFUSED, approval=Approval.WAITING),
        action(state=ActionState.INTENDED, approval=Approval.GIVEN),
        action(state=ActionState.INTENDED),
    ],
)
def test_what_does_not_wait_can_not_be_approved(decided: Action) -> None:
    assert "decided already" in (guards.why_not_approve(decided, "Lim") or "")


def offers_with(limit: int | None, here: int = 0, **fields: Any) -> Offers:
    room = RefundRoom(5_000, "SGD", here_minor=here, left_minor=5_000 - here)
    return Offers(payment(**fields), room, {}, SEEN, approval_above=limit)


@pytest.mark.parametrize(
    ("limit", "here", "minor", "needs"),
    [(None, 0, 5_000, False), (1_000, 0, 1_000, False), (1_000, 0, 1_001, True), (1_000, 1_000, 1, True)],
)
def test_what_was_refunded_before_counts_for_the_rule_of_two(
    limit: int | None, here: int, minor: int, needs: bool
) -> None:
    offers = offers_with(limit, here)
    assert guards.needs_approval(offers, minor) is needs
    nameless = guards.why_not_refund_as(offers, minor, Confirmation(" "))
    assert (nameless is not None and nameless.startswith("Say your name")) is needs
    assert guards.why_not_refund_as(offers, minor, Confirmation("Mei")) is None


def test_more_than_is_left_is_said_before_the_name() -> None:
    said = guards.why_not_refund_as(offers_with(1_000), 6_000, Confirmation())
    assert said == "S$60.00 is more than the S$50.00 that can still be refunded."


# --- another e-mail, another payment ---


def test_another_e_mail_has_to_be_wanted() -> None:
    assert guards.why_not_again(offers_with(None, sent_at=None, email_status=None), Confirmation()) is None
    sent = offers_with(None, sent_at=NOON)
    said = guards.why_not_again(sent, Confirmation()) or ""
    assert said.startswith("An e-mail went out")
    assert said.endswith("Nothing was sent.")
    assert guards.why_not_again(sent, Confirmation(is_again=True)) is None


def test_a_payment_that_was_seen_is_told_from_every_other() -> None:
    seen = Seen("paid", payment=name_of(payment().row))
    assert guards.why_not_this(seen, name_of(payment().row)) is None
    assert guards.why_not_this(Seen(), name_of(payment().row)) is None, "nothing was said"
    for other in (payment(environment=Environment.DEMO), payment("yoco")):
        assert "another one" in (guards.why_not_this(seen, name_of(other.row)) or "")
        assert "another one" in (guards.why_not_shown(seen, replace(seen, payment=name_of(other.row))) or "")
    moved = replace(seen, status="cancelled")
    assert "It moved meanwhile" in (guards.why_not_shown(seen, moved) or "")
    assert guards.why_not_shown(seen, seen) is None


# --- moved without us ---

SEEN = Seen("paid", "not_refunded", NOON, "sent", NOON, refunded_minor=0)


def test_a_payment_as_it_was_seen_has_not_moved() -> None:
    assert guards.why_not_moved(SEEN, SEEN) is None
    assert guards.why_not_moved(SEEN, replace(SEEN, email_status=None, sent_at=None, refunded_minor=None)) is None


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"refund_status": "partially_refunded"}, "somebody refunded it elsewhere"),
        ({"refund_status": "pending"}, "somebody refunded it elsewhere"),
        ({"refunded_minor": 100}, "somebody refunded it elsewhere"),
        ({"updated_at": NOON + 1}, "changed meanwhile"),
        ({"updated_at": NOON - 1}, "changed meanwhile"),
        ({"updated_at": None}, "changed meanwhile"),
        ({"status": "cancelled"}, "it is cancelled now"),
        ({"status": "<b>odd</b>"}, "its status is not known now"),
    ],
)
def test_what_moved_without_us_stops_and_says_so(changes: dict[str, Any], words: str) -> None:
    said = guards.why_not_moved(SEEN, replace(SEEN, **changes))
    assert said is not None
    assert words in said
    assert said.endswith("Nothing was sent. It is shown as it is now: look at it, then decide anew.")


def test_the_payer_was_quicker() -> None:
    said = guards.why_not_moved(Seen("unpaid", None, NOON), Seen("paid", None, NOON + 1))
    assert "it is paid now" in (said or "")


def test_what_was_not_told_can_not_have_moved() -> None:
    assert guards.why_not_moved(Seen("paid"), Seen("paid", "not_refunded", NOON)) is None
    assert guards.why_not_moved(Seen("paid", None, None), Seen(None, None, None)) is None
    assert guards.why_not_moved(Seen("paid"), Seen("paid", "fully_refunded", NOON)) is not None

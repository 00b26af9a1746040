from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.action import Action, ActionKind, ActionState, Seen
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.offers import RefundRoom
from paysg_desktop.domain.payment import ELSEWHERE, PaymentDetail
from paysg_desktop.usecases.guards import why_not_refund, why_not_refund_of
from paysg_desktop.usecases.refund_room import days_left, refund_room, seen_of
from tests.builders import DAY, NOON, SECOND, snapshot
from tests.unit.usecases.payments_here import PAID_MINOR, action, payment, refund, unpaid

TOLD: dict[str, Any] = {"refund_status": "partially_refunded", "updated_at": NOON + SECOND}


def room_of(detail: PaymentDetail, *actions: Action, now: int = NOON) -> RefundRoom:
    return refund_room(detail, actions, now)


def test_a_payment_nobody_refunded_has_all_of_it_left() -> None:
    assert room_of(payment()) == RefundRoom(
        paid_minor=5_000, currency="SGD", left_minor=5_000, until=NOON + 90 * DAY, days_left=90
    )


def test_our_refund_is_taken_off_and_explains_the_partial_status() -> None:
    room = room_of(payment(**TOLD), action(minor=2_000))
    assert (room.here_minor, room.left_minor, room.is_elsewhere, room.open) == (2_000, 3_000, False, None)


def test_a_refund_that_stands_in_the_payment_is_not_counted_twice() -> None:
    room = room_of(payment(**TOLD, refunds={"key-1": refund(2_000)}), action(minor=2_000))
    assert (room.here_minor, room.left_minor, room.is_elsewhere) == (2_000, 3_000, False)


def test_yocos_refunds_are_found_by_their_own_id() -> None:
    detail = payment("yoco", refunds={"rfd_1": refund(2_000), "rfd_2": refund(500)}, refund_status=None)
    room = room_of(detail, action(minor=2_000, refund_id="rfd_1", before=None, after=None))
    assert (room.here_minor, room.left_minor, room.is_elsewhere, room.until) == (2_000, 2_500, False, None)


@pytest.mark.parametrize("state", [ActionState.INTENDED, ActionState.SENT, ActionState.UNKNOWN])
def test_an_open_refund_is_named_and_keeps_its_amount(state: ActionState) -> None:
    underway = action(state=state, minor=2_000)
    room = room_of(payment(), underway)
    assert room.open == underway
    assert (room.here_minor, room.left_minor) == (2_000, 3_000)


@pytest.mark.parametrize("state", [ActionState.REFUSED, ActionState.RESOLVED])
def test_what_was_not_done_takes_nothing(state: ActionState) -> None:
    room = room_of(payment(), action(state=state, is_done=False))
    assert (room.here_minor, room.left_minor, room.open, room.is_elsewhere) == (0, 5_000, None, False)


def test_a_failed_refund_frees_its_amount() -> None:
    detail = payment("yoco", refund_status=None, refunds={"rfd_1": refund(2_000, "failed")})
    room = room_of(detail, action(minor=2_000, refund_id="rfd_1"))
    assert (room.here_minor, room.left_minor) == (0, 5_000)


def test_a_pending_refund_keeps_its_amount() -> None:
    assert (
        room_of(payment("yoco", refund_status=None, refunds={"r": refund(2_000, "pending")})).left_minor == 3_000
    )


def test_other_actions_take_nothing() -> None:
    assert room_of(payment(), action(kind=ActionKind.SEND_EMAIL)) == room_of(payment())


@pytest.mark.parametrize("fields", [{"refund_status": "fully_refunded"}, {"refunded_at": NOON + SECOND}])
def test_of_a_full_refund_nothing_is_left(fields: dict[str, Any]) -> None:
    room = room_of(payment(**fields), action(minor=2_000))
    assert (room.left_minor, room.is_elsewhere) == (0, False)


def test_more_refunded_than_paid_leaves_nothing_and_not_less() -> None:
    assert room_of(payment(), action(1, minor=4_000), action(2, minor=4_000)).left_minor == 0


@pytest.mark.parametrize("fields", [{"amount_minor": None}, {"amount_raw": None}])
def test_an_amount_that_is_not_clear_leaves_what_is_left_unknown(fields: dict[str, Any]) -> None:
    room = room_of(payment(**fields), action())
    assert (room.paid_minor, room.left_minor) == (None, None)


# --- refunded elsewhere ---


@pytest.mark.parametrize("word", ["partially_refunded", "pending", "failed", "a word that nobody knows"])
def test_a_refund_status_that_nothing_of_ours_explains_was_made_elsewhere(word: str) -> None:
    assert room_of(payment(refund_status=word)).is_elsewhere
    assert room_of(payment(refund_status=word), action(state=ActionState.REFUSED)).is_elsewhere
    assert room_of(payment(refund_status=word), action(state=ActionState.INTENDED)).is_elsewhere


def test_a_refund_that_may_have_been_done_explains_the_status() -> None:
    detail = payment(refund_status="partially_refunded")
    assert not room_of(detail, action(state=ActionState.UNKNOWN)).is_elsewhere


def test_what_the_fold_says_of_others_holds() -> None:
    detail = payment(
        **TOLD,
        has_refunds_elsewhere=True,
        refunds={"key-1": refund(2_000), ELSEWHERE: refund(None)},
    )
    room = room_of(detail, action(minor=2_000))
    assert (room.left_minor, room.is_elsewhere) == (3_000, True)


def test_a_refund_of_an_unknown_amount_or_another_currency_leaves_less_than_is_known() -> None:
    for each in (refund(None), refund(1_000, currency="USD")):
        room = room_of(payment("yoco", refund_status=None, refunds={"r": each}))
        assert (room.left_minor, room.is_elsewhere) == (5_000, True)


def test_a_payment_that_moved_since_our_refund_may_have_been_refunded_elsewhere() -> None:
    later = payment(refund_status="partially_refunded", updated_at=NOON + 2 * SECOND)
    assert room_of(later, action()).is_elsewhere
    assert room_of(payment(**TOLD), action(after=None)).is_elsewhere


def test_a_payment_that_moved_between_two_refunds_of_ours_stays_in_doubt() -> None:
    shown = payment(refund_status="partially_refunded", updated_at=NOON + 9 * SECOND)
    first = action(1, minor=1_000)
    after = Seen("paid", "partially_refunded", NOON + 9 * SECOND)
    calm = action(2, minor=1_000, before=first.after, after=after)
    moved = replace(calm, before=Seen("paid", "partially_refunded", NOON + 5 * SECOND))
    assert not room_of(shown, calm, first).is_elsewhere
    assert room_of(shown, moved, first).is_elsewhere


def test_a_payment_that_had_been_refunded_before_ours_stays_in_doubt() -> None:
    detail = payment(**TOLD)
    assert room_of(detail, action(before=Seen("paid", "partially_refunded", NOON))).is_elsewhere
    assert room_of(detail, action(has_checked_dashboard=True)).is_elsewhere


def test_what_moved_before_any_refund_of_ours_is_nobodys_refund() -> None:
    assert not room_of(payment(updated_at=NOON + DAY)).is_elsewhere
    assert not room_of(payment(updated_at=NOON + DAY), action(state=ActionState.UNKNOWN)).is_elsewhere


def test_yoco_tells_amounts_so_a_later_change_hides_nothing() -> None:
    assert not room_of(payment("yoco", updated_at=NOON + DAY), action()).is_elsewhere


# --- a refund of ours whose end was never told ---


@pytest.mark.parametrize(("now", "is_forgotten"), [(NOON + 14 * DAY - 1, False), (NOON + 14 * DAY, True)])
@pytest.mark.parametrize("word", ["refund_pending", "partially_refunded"])
def test_after_a_fortnight_the_dashboard_has_to_be_asked(now: int, is_forgotten: bool, word: str) -> None:
    pending = refund(2_000, "pending", is_ours=True) | {"at": NOON}
    detail = payment(refund_status=word, refunds={"key-1": pending})
    ours = action(after=Seen("paid", word, NOON + SECOND))
    room = room_of(detail, ours, now=now)
    assert (room.left_minor, room.is_elsewhere) == (3_000, is_forgotten)
    stands_in_the_way = why_not_refund(detail, room, now)
    assert (stands_in_the_way is None) is (is_forgotten or word == "partially_refunded")
    assert (why_not_refund_of(room, 1_000, has_checked_dashboard=False) is None) is not is_forgotten
    assert why_not_refund_of(room, 1_000, has_checked_dashboard=True) is None


def test_a_refund_that_has_ended_is_not_forgotten() -> None:
    ended = refund(2_000, "succeeded", is_ours=True) | {"at": NOON}
    assert not room_of(payment(**TOLD, refunds={"key-1": ended}), action(), now=NOON + 60 * DAY).is_elsewhere


# --- where the provider tells how much went back ---


def test_a_told_amount_is_certain() -> None:
    moved = payment(refund_status="partially_refunded", updated_at=NOON + DAY, refunded_told_minor=3_000)
    room = room_of(moved, action(minor=2_000))
    assert (room.here_minor, room.left_minor, room.is_elsewhere) == (2_000, 2_000, False)
    assert not room_of(payment(**TOLD, refunded_told_minor=500)).is_elsewhere
    assert seen_of(moved.snapshot).refunded_minor == 3_000


def test_what_is_still_open_is_taken_off_a_told_amount() -> None:
    detail = payment(**TOLD, refunded_told_minor=3_000)
    assert room_of(detail, action(minor=1_500, state=ActionState.UNKNOWN)).left_minor == 500


def test_of_what_is_told_and_what_is_ours_the_larger_counts() -> None:
    assert room_of(payment(refunded_told_minor=0), action(minor=2_000)).left_minor == 3_000


# --- days ---


@pytest.mark.parametrize(
    ("now", "days"),
    [
        (NOON, 90),
        (NOON + 1, 90),
        (NOON + 89 * DAY, 1),
        (NOON + 90 * DAY - 1, 1),
        (NOON + 90 * DAY, 0),
        (NOON + 91 * DAY, 0),
    ],
)
def test_the_days_are_counted_down_to_the_limit(now: int, days: int) -> None:
    assert room_of(payment(), now=now).days_left == days
    assert days_left(NOON + 90 * DAY, now) == days


def test_there_are_no_days_without_a_limit() -> None:
    assert room_of(payment("yoco")).days_left is None
    assert room_of(payment(paid_at=None)).days_left is None


# --- what was seen ---


def test_what_is_seen_is_the_payments_own_status_and_its_refunds_apart() -> None:
    told = snapshot(
        refund_status="partially_refunded", email_status="sent", sent_at=NOON, refunds={"r": refund(1)}
    )
    assert seen_of(told) == Seen("paid", "partially_refunded", NOON, "sent", NOON)
    assert seen_of({}) == Seen(status="unknown")


@pytest.mark.parametrize(
    ("detail", "status"),
    [(payment(), "paid"), (unpaid(), "unpaid"), (unpaid(latest_status="cancelled"), "cancelled")],
)
def test_the_status_seen(detail: PaymentDetail, status: str) -> None:
    assert seen_of(detail.snapshot).status == status


# --- what always holds ---

_STATES = st.sampled_from(
    [ActionState.INTENDED, ActionState.SENT, ActionState.DONE, ActionState.REFUSED, ActionState.UNKNOWN]
)
_ACTIONS = st.lists(st.tuples(_STATES, st.integers(1, 6_000), st.booleans()), max_size=5)
_REFUND_STATES = st.sampled_from(["pending", "succeeded", "failed"])


@given(_ACTIONS, st.dictionaries(st.sampled_from("abc"), st.tuples(st.integers(1, 6_000), _REFUND_STATES)))
def test_what_is_left_and_all_that_may_be_gone_never_exceed_what_was_paid(
    made: list[tuple[ActionState, int, bool]], told: dict[str, tuple[int, str]]
) -> None:
    ours = [action(number, state=state, minor=minor) for number, (state, minor, _) in enumerate(made)]
    # Told before any of ours was sent, so that none of them is taken for one of ours.
    refunds = {name: refund(*each) | {"at": NOON - SECOND} for name, each in told.items()}
    shown = {
        each.order.key: refund(each.order.amount_minor)
        for each, (_, _, is_told) in zip(ours, made, strict=True)
        if is_told and each.may_have_been_done
    }
    room = refund_room(payment(**TOLD, refunds=refunds | shown), ours, NOON)
    gone = sum(each.order.amount_minor or 0 for each in ours if each.may_have_been_done)
    gone += sum(minor for minor, state in told.values() if state != "failed")
    assert room.left_minor == max(0, PAID_MINOR - gone)
    assert room.open is None or room.open.is_open


@given(_ACTIONS)
def test_the_environment_counts_for_nothing(made: list[tuple[ActionState, int, bool]]) -> None:
    ours = [action(number, state=state, minor=minor) for number, (state, minor, _) in enumerate(made)]
    rooms = {refund_room(payment(environment=each), ours, NOON).left_minor for each in Environment}
    assert len(rooms) == 1

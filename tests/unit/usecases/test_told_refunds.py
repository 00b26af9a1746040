from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.action import Action, ActionState
from paysg_desktop.domain.event import Refund
from paysg_desktop.usecases.refund_room import refund_room
from paysg_desktop.usecases.told_refunds import told_as, told_refunds
from tests.builders import NOON, SECOND
from tests.unit.usecases.payments_here import PAID_MINOR, action, payment, refund

AT = NOON + SECOND


def ours(number: int = 1, minor: int = 2_000, **fields: Any) -> Action:
    return action(number, minor=minor, **{"provider": "yoco"} | fields)


def told(minor: int = 2_000, at: int | None = AT, status: str = "succeeded", currency: str = "SGD") -> Refund:
    return refund(minor, status, currency) | {"at": at}


def test_a_refund_is_told_under_the_providers_id_or_our_key() -> None:
    assert told_as(ours(refund_id="rfd_1"), {"rfd_1": told()}) == "rfd_1"
    assert told_as(ours(refund_id="rfd_1"), {"key-1": told()}) == "key-1"
    assert told_as(ours(), {"rfd_1": told()}) is None


def test_one_whose_id_was_never_told_is_the_earliest_of_its_amount_since() -> None:
    shown = {
        "rfd_0": told(at=NOON - SECOND),
        "rfd_1": told(1_999),
        "rfd_2": told(status="failed"),
        "rfd_3": told(currency="ZAR"),
        "rfd_5": told(at=AT + SECOND),
        "rfd_4": told(status="pending"),
    }
    assert told_refunds([ours()], shown) == {1: "rfd_4"}
    assert told_refunds([ours()], {"rfd_1": told(at=None)}) == {1: "rfd_1"}
    assert told_refunds([ours()], {"rfd_0": shown["rfd_0"]}) == {}


def test_no_told_refund_is_two_actions() -> None:
    first, second = ours(1), ours(2, sent_at=NOON + 1)
    assert told_refunds([second, first], {"rfd_1": told()}) == {1: "rfd_1"}
    assert told_refunds([second, first], {"rfd_1": told(), "rfd_2": told(at=AT + 1)}) == {1: "rfd_1", 2: "rfd_2"}
    known = ours(2, refund_id="rfd_1")
    assert told_refunds([known, first], {"rfd_1": told()}) == {2: "rfd_1"}


def test_what_was_not_done_or_never_sent_is_none_of_them() -> None:
    for each in (ours(state=ActionState.REFUSED), ours(state=ActionState.INTENDED)):
        assert told_refunds([each], {"rfd_1": told()}) == {}


def test_the_providers_clock_counts_where_it_was_known() -> None:
    ahead = ours(sent_at=NOON + 60 * SECOND, key_at=NOON)
    assert told_refunds([ahead], {"rfd_1": told()}) == {1: "rfd_1"}
    assert told_refunds([ours(sent_at=NOON + 60 * SECOND)], {"rfd_1": told()}) == {}


def test_paysgs_are_named_by_us_alone() -> None:
    assert told_refunds([action()], {"other": told()}) == {}


def test_the_room_counts_it_once() -> None:
    detail = payment("yoco", refund_status=None, checkout_id="ch_1", refunds={"rfd_1": told()})
    for made in (ours(), ours(state=ActionState.RESOLVED, is_done=True, settled_by="Mei")):
        room = refund_room(detail, [made], NOON)
        assert (room.here_minor, room.left_minor) == (2_000, PAID_MINOR - 2_000)


_OURS = st.lists(st.tuples(st.integers(1, 3), st.booleans()), max_size=4)
_TOLD = st.lists(st.tuples(st.integers(1, 3), st.sampled_from(["succeeded", "pending", "failed"])), max_size=4)


@given(_OURS, _TOLD)
def test_each_refund_belongs_to_one_action_at_most_and_has_its_amount(
    made: list[tuple[int, bool]], shown: list[tuple[int, str]]
) -> None:
    actions = [
        ours(number, minor, state=ActionState.DONE if is_done else ActionState.REFUSED)
        for number, (minor, is_done) in enumerate(made)
    ]
    refunds = {f"rfd_{number}": told(minor, status=status) for number, (minor, status) in enumerate(shown)}
    found = told_refunds(actions, refunds)
    assert len(set(found.values())) == len(found)
    for number, name in found.items():
        assert actions[number].may_have_been_done
        assert refunds[name]["amount_minor"] == actions[number].order.amount_minor
        assert refunds[name]["status"] != "failed"

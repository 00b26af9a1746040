from collections import Counter

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.forwarding import Destination, Forward, ForwardState
from paysg_desktop.usecases.forward_lanes import AT_ONCE, AT_ONCE_IN_ALL, MOST_AHEAD, Lanes, Ready
from tests.builders import NOON

SLOW, QUICK = 10_000_000, 1000
"""Microseconds that an answer took."""


def ready(destination: str, number: int = 0) -> Ready:
    to = Destination(destination, destination, "http://127.0.0.1:1/", Environment.TEST, NOON)
    forward = Forward(number, destination, number, ForwardState.WAITING, 0, NOON)
    return Ready(number, forward, to, (), b"")


def drawn(lanes: Lanes) -> list[Ready]:
    """All that may go out now."""
    return list(iter(lanes.take, None))


def filled(lanes: Lanes, destination: str, count: int = 50) -> None:
    for number in range(count):
        lanes.put(ready(destination, number))


def test_a_destination_gets_so_many_at_once_and_no_more() -> None:
    lanes = Lanes()
    filled(lanes, "a")
    out = drawn(lanes)
    assert [each.attempt_id for each in out] == list(range(AT_ONCE))
    assert drawn(lanes) == []
    lanes.back(out[0], QUICK)
    assert [each.attempt_id for each in drawn(lanes)] == [AT_ONCE]


def test_one_that_is_slow_keeps_no_other_waiting() -> None:
    lanes = Lanes()
    filled(lanes, "slow")
    drawn(lanes)
    lanes.put(ready("quick"))
    assert [each.destination.id for each in drawn(lanes)] == ["quick"]


def test_all_together_have_their_bound_and_the_idlest_comes_first() -> None:
    lanes = Lanes()
    for name in "abcde":
        filled(lanes, name)
    out = drawn(lanes)
    assert len(out) == AT_ONCE_IN_ALL
    assert max(Counter(each.destination.id for each in out).values()) <= 7
    # Four slow ones that fill every place: the fifth gets the next that is free, not their queue's.
    lanes = Lanes()
    for name in "abcd":
        filled(lanes, name)
    out = drawn(lanes)
    filled(lanes, "e")
    lanes.back(out[0], SLOW)
    assert [each.destination.id for each in drawn(lanes)] == ["e"]


def answered(lanes: Lanes, destination: str, times: int, took_us: int) -> None:
    """So many requests went out one after the other, and took so long."""
    for _ in range(times):
        lanes.put(ready(destination))
        (out,) = drawn(lanes)
        lanes.back(out, took_us)


def test_attempts_are_noted_ahead_only_for_who_is_quick() -> None:
    lanes = Lanes()
    answered(lanes, "a", 60, QUICK)
    assert lanes.rooms()["a"] == MOST_AHEAD
    answered(lanes, "a", 1, SLOW)
    assert lanes.rooms()["a"] == AT_ONCE
    answered(lanes, "a", 60, 20_000)
    assert lanes.rooms()["a"] in (19, 20), "what eight at a time get done in 50 ms"


def test_what_is_noted_takes_its_room() -> None:
    lanes = Lanes()
    answered(lanes, "a", 60, QUICK)
    filled(lanes, "a", 10)
    drawn(lanes)
    assert lanes.rooms()["a"] == MOST_AHEAD - 10


def test_what_did_not_go_out_is_taken_back() -> None:
    lanes = Lanes()
    filled(lanes, "a", AT_ONCE + 2)
    out = drawn(lanes)
    assert [each.attempt_id for each in lanes.take_back()] == [AT_ONCE, AT_ONCE + 1]
    assert not lanes.is_empty
    for each in out:
        lanes.back(each, QUICK)
    assert lanes.is_empty

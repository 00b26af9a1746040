from collections.abc import Iterator

import pytest

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.forwarding import Destination, Forward, ForwardState
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.domain.retry import RetrySchedule
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.usecases.forward_rules import SAID_GONE, after_attempt
from tests.builders import DAY, NOON, SECOND

HOUR = 3600
FAILED = SendOutcome(500, None, 1000)


def to(schedule: RetrySchedule) -> Destination:
    return Destination("d", "App", "http://127.0.0.1:1/", Environment.TEST, NOON, schedule=schedule)


def ended(
    outcome: SendOutcome, schedule: RetrySchedule, *, made: int = 0, first_at: int = NOON, now: int = NOON
) -> tuple[ForwardState | None, int | None]:
    forward = Forward(1, "d", 2, ForwardState.WAITING, made, now, first_at)
    found = after_attempt(3, forward, to(schedule), outcome, now)
    return found.state, found.next_at


def attempts_s(schedule: RetrySchedule, answer_takes_s: int) -> Iterator[int]:
    """Seconds of all attempts after the first when each fails after so many seconds."""
    at, made = NOON, 0
    while True:
        yield (at - NOON) // SECOND
        at += answer_takes_s * SECOND
        state, next_at = ended(FAILED, schedule, made=made, now=at)
        if next_at is None:
            assert state is ForwardState.GIVEN_UP
            return
        assert state is ForwardState.WAITING
        at, made = next_at, made + 1


@pytest.mark.parametrize("name", sorted(PROVIDERS))
def test_each_providers_schedule_is_kept_attempt_by_attempt(name: str) -> None:
    schedule = PROVIDERS[name].retry_schedule
    assert list(attempts_s(schedule, 0)) == list(schedule.attempts_s())
    assert list(attempts_s(schedule, 0))[-1] == schedule.gives_up_after_s


def test_the_published_times_of_the_three() -> None:
    minute = 60
    yoco = [0, 5, 305, 35 * minute + 5, 2 * HOUR + 2105, 7 * HOUR + 2105, 17 * HOUR + 2105, 27 * HOUR + 2105]
    assert list(attempts_s(PROVIDERS["yoco"].retry_schedule, 0)) == yoco
    gateway = list(attempts_s(PROVIDERS["gateway"].retry_schedule, 0))
    assert gateway[:5] == [0, minute, 3 * minute, 7 * minute, 15 * minute]
    assert gateway[-2:] == [17 * HOUR + 3 * minute, 24 * HOUR]
    assert list(attempts_s(PROVIDERS["paysg"].retry_schedule, 0))[-1] == 72 * HOUR


@pytest.mark.parametrize("name", sorted(PROVIDERS))
def test_slow_answers_take_no_attempt_away_and_nothing_comes_after_the_end(name: str) -> None:
    schedule = PROVIDERS[name].retry_schedule
    made = list(attempts_s(schedule, 10))
    assert len(made) == len(schedule.waits_s) + 1
    assert made[1] == schedule.waits_s[0] + 10
    assert made[-1] == schedule.gives_up_after_s


@pytest.mark.parametrize("status", [200, 201, 204, 299])
def test_only_2xx_says_that_it_was_taken(status: int) -> None:
    assert ended(SendOutcome(status, None, 1), RetrySchedule((5,), 5)) == (ForwardState.DONE, None)


@pytest.mark.parametrize("status", [100, 199, 300, 301, 302, 307, 308, 304, 400, 401, 404, 500, 599, None])
def test_everything_else_failed_redirects_too(status: int | None) -> None:
    outcome = SendOutcome(status, None if status else "Nothing answers at that address.", 1)
    assert ended(outcome, RetrySchedule((5,), 5)) == (ForwardState.WAITING, NOON + 5 * SECOND)


def test_410_stops_the_destination() -> None:
    forward = Forward(1, "d", 2, ForwardState.WAITING, 0, NOON, NOON)
    found = after_attempt(3, forward, to(RetrySchedule((5,), 5)), SendOutcome(410, None, 1), NOON)
    assert (found.state, found.next_at, found.stops_destination) == (ForwardState.STOPPED, None, SAID_GONE)


def asks(status: int, wait: bytes) -> SendOutcome:
    headers: Headers = ((b"Date", b"x"), (b"retry-after", wait))
    return SendOutcome(status, None, 1, headers)


@pytest.mark.parametrize("status", [429, 503])
def test_a_receiver_that_asks_to_wait_is_waited_for(status: int) -> None:
    schedule = RetrySchedule((60, 60, 60), 10 * HOUR)
    assert ended(asks(status, b"600"), schedule) == (ForwardState.WAITING, NOON + 600 * SECOND)
    assert ended(asks(status, b"Fri, 21 Nov 2025 05:00:00 GMT"), schedule)[1] == NOON + HOUR * SECOND
    # At least that long: a schedule that waits longer is kept.
    assert ended(asks(status, b"5"), schedule)[1] == NOON + 60 * SECOND
    assert ended(asks(status, b"soon"), schedule)[1] == NOON + 60 * SECOND


@pytest.mark.parametrize("status", [500, 301, 404])
def test_others_can_not_ask_to_wait(status: int) -> None:
    assert ended(asks(status, b"600"), RetrySchedule((60,), 10 * HOUR))[1] == NOON + 60 * SECOND


def test_a_wish_to_wait_goes_neither_beyond_a_day_nor_beyond_the_whole_time() -> None:
    long = RetrySchedule((60, 60), 3 * 24 * HOUR)
    assert ended(asks(503, b"9999999"), long)[1] == NOON + DAY
    assert ended(asks(503, b"9999999"), RetrySchedule((60, 60), HOUR))[1] == NOON + HOUR * SECOND


def test_the_last_attempt_is_not_moved_by_a_wish() -> None:
    assert ended(asks(429, b"600"), RetrySchedule((60,), HOUR), made=1) == (ForwardState.GIVEN_UP, None)


def test_the_whole_time_counts_from_the_first_attempt() -> None:
    schedule = RetrySchedule((HOUR,) * 50, 10 * HOUR)
    late = NOON + 10 * HOUR * SECOND
    assert ended(FAILED, schedule, made=3, now=late - SECOND) == (ForwardState.WAITING, late)
    assert ended(FAILED, schedule, made=3, now=late) == (ForwardState.GIVEN_UP, None)
    assert ended(FAILED, schedule, made=3, first_at=late, now=late)[0] is ForwardState.WAITING


def test_a_schedule_without_waits_tries_once() -> None:
    assert ended(FAILED, RetrySchedule((), 0)) == (ForwardState.GIVEN_UP, None)


def test_what_came_back_is_kept() -> None:
    outcome = SendOutcome(500, None, 77, ((b"A", b"b"),), b"Traceback", is_cut=True)
    forward = Forward(1, "d", 2, ForwardState.WAITING, 0, NOON, NOON)
    found = after_attempt(3, forward, to(RetrySchedule((), 0)), outcome, NOON)
    assert (found.attempt_id, found.status, found.problem, found.took_us) == (3, 500, None, 77)
    assert (found.headers, found.body, found.is_cut) == (((b"A", b"b"),), b"Traceback", True)

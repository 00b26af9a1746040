"""What follows an attempt: it was taken, it is tried again, it is given up, or its destination wants no more.

Only 2xx says that it was taken: a redirect is no success, and nobody follows it. Times in microseconds UTC.
"""

from __future__ import annotations

from paysg_desktop.domain.forwarding import Destination, EndedAttempt, Forward, ForwardState
from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.domain.retry import RetrySchedule, retry_after_s

SAID_GONE = "It answered 410: it wants nothing more. Resume it when it does again."
CLOSED = "It was not sent: the program was closed. It goes out at the next start."
WITHDRAWN = "It was not sent: its destination was paused or removed meanwhile."

_SECOND_US = 1_000_000
_GONE = 410
_ASKS_TO_WAIT = (429, 503)


def was_taken(status: int | None) -> bool:
    return status is not None and 200 <= status < 300


def after_attempt(
    attempt_id: int, forward: Forward, destination: Destination, outcome: SendOutcome, now: int
) -> EndedAttempt:
    """How the attempt that makes `forward.attempt_count` + 1 ended at `now`, and what follows it."""
    state, next_at, stops = _follows(forward, destination.schedule, outcome, now)
    return EndedAttempt(
        attempt_id=attempt_id,
        status=outcome.status,
        problem=outcome.problem,
        took_us=outcome.took_us,
        headers=outcome.headers,
        body=outcome.body,
        is_cut=outcome.is_cut,
        state=state,
        next_at=next_at,
        stops_destination=stops,
    )


def after_answer(attempt_id: int, outcome: SendOutcome) -> EndedAttempt:
    """How an attempt ended that no schedule stands behind: an answer that was waited for."""
    return EndedAttempt(
        attempt_id, outcome.status, outcome.problem, outcome.took_us, outcome.headers, outcome.body, outcome.is_cut
    )


def not_sent(attempt_id: int, why: str, now: int) -> EndedAttempt:
    """An attempt that was noted and never went out; it is due again as soon as its destination takes anything."""
    return EndedAttempt(attempt_id, None, why, 0, state=ForwardState.WAITING, next_at=now, was_not_sent=True)


def _follows(
    forward: Forward, schedule: RetrySchedule, outcome: SendOutcome, now: int
) -> tuple[ForwardState, int | None, str]:
    if was_taken(outcome.status):
        return ForwardState.DONE, None, ""
    if outcome.status == _GONE:
        return ForwardState.STOPPED, None, SAID_GONE
    next_at = next_attempt_at(forward, schedule, now, _asked_wait_s(outcome, now))
    if next_at is None:
        return ForwardState.GIVEN_UP, None, ""
    return ForwardState.WAITING, next_at, ""


def next_attempt_at(forward: Forward, schedule: RetrySchedule, now: int, asked_wait_s: int = 0) -> int | None:
    """When the attempt follows that comes after one which failed at `now`; None when none does.

    Waits count from the failure of the attempt before. The whole time counts from the first attempt, and a wait
    that goes beyond it ends with it: answers take their time, and the last attempt must not fall to that.
    """
    first_at = now if forward.first_at is None else forward.first_at
    ends_at = first_at + schedule.gives_up_after_s * _SECOND_US
    if forward.attempt_count >= len(schedule.waits_s) or now >= ends_at:
        return None
    wait_s = max(schedule.waits_s[forward.attempt_count], asked_wait_s)
    return min(now + wait_s * _SECOND_US, ends_at)


def _asked_wait_s(outcome: SendOutcome, now: int) -> int:
    if outcome.status not in _ASKS_TO_WAIT:
        return 0
    return retry_after_s(outcome.headers, now) or 0

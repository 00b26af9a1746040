"""Gaps as people see them, and what retries bring: held against a sender that is played through."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.outages import TOUCH_US, Outage, OutageReport, OutageSender, outages, prospect
from paysg_desktop.domain.reach import Gap, GapCause
from paysg_desktop.domain.retry import RetrySchedule
from paysg_desktop.providers.paysg import SCHEDULE as PAYSG
from paysg_desktop.providers.yoco import Yoco

S = 1_000_000
HOUR = 3600 * S
DAY = 24 * HOUR
AT = 1_763_697_600 * S
YOCO = Yoco.retry_schedule


def slept(length: int) -> Outage:
    return Outage(AT, AT + length, (GapCause.ASLEEP,))


def test_gaps_that_touch_are_one_outage() -> None:
    tunnel = Gap(1, AT, AT + HOUR, GapCause.TUNNEL, AT + 9 * HOUR)
    closed = Gap(2, AT + HOUR + TOUCH_US - 1, AT + 2 * HOUR, GapCause.CLOSED, AT + 9 * HOUR + 1)
    later = Gap(3, AT + 3 * HOUR, None, GapCause.TUNNEL)
    one, two = outages((later, closed, tunnel))
    assert (one.began_at, one.ended_at, one.causes) == (AT, AT + 2 * HOUR, (GapCause.TUNNEL, GapCause.CLOSED))
    assert one.synced_at == AT + 9 * HOUR + 1
    assert (two.ended_at, two.causes) == (None, (GapCause.TUNNEL,))


def test_an_outage_is_made_up_for_only_when_all_of_it_is() -> None:
    gaps = (
        Gap(1, AT, AT + HOUR, GapCause.TUNNEL, AT + 9 * HOUR),
        Gap(2, AT + HOUR, AT + 2 * HOUR, GapCause.CLOSED),
    )
    assert [each.synced_at for each in outages(gaps)] == [None]


def test_26_hours_are_within_what_paysg_and_yoco_retry() -> None:
    for schedule in (PAYSG, YOCO):
        found = prospect(slept(26 * HOUR), schedule, AT + 27 * HOUR)
        assert found.lost_until is None
        assert found.retried_until > AT + 26 * HOUR


def test_paysgs_steps_are_not_published_so_its_three_days_count_whole() -> None:
    found = prospect(slept(HOUR), PAYSG, AT + 2 * HOUR)
    assert (found.retried_until, found.is_assumed) == (AT + HOUR + 3 * DAY, True)


def test_yocos_steps_are_published_so_the_next_one_counts() -> None:
    found = prospect(slept(3 * 60 * S), YOCO, AT + HOUR)
    assert (found.retried_until, found.is_assumed) == (AT + (3 + 5) * 60 * S, False)


def test_longer_than_the_schedule_is_possibly_lost_up_to_where_the_last_try_still_came() -> None:
    found = prospect(slept(4 * DAY), PAYSG, AT + 5 * DAY)
    assert found.lost_until == AT + DAY


def test_while_it_lasts_nothing_is_given_up_before_its_first_delivery_is() -> None:
    lasting = Outage(AT, None, (GapCause.TUNNEL,))
    found = prospect(lasting, PAYSG, AT + HOUR)
    assert (found.retried_until, found.lost_until) == (AT + 3 * DAY, None)
    assert prospect(lasting, PAYSG, AT + 4 * DAY).lost_until == AT + DAY


def played(schedule: RetrySchedule, length_s: int, every_s: int) -> tuple[int | None, set[int]]:
    """The last arrival after an outage of so many seconds, and when what was lost had first failed."""
    attempts = list(schedule.attempts_s())
    last, lost = None, set()
    for first in range(0, length_s, every_s):
        after = [first + each for each in attempts if first + each >= length_s]
        if after:
            last = max(last or 0, after[0])
        else:
            lost.add(first)
    return last, lost


@given(
    st.lists(st.integers(1, 200), min_size=1, max_size=6),
    st.integers(1, 900),
)
def test_published_steps_are_held_against_a_sender_that_is_played_through(waits: list[int], length: int) -> None:
    schedule = RetrySchedule(tuple(waits), sum(waits))
    found = prospect(slept(length * S), schedule, AT + 10_000 * S)
    last, lost = played(schedule, length, 1)
    if last is not None:
        assert AT + last * S <= found.retried_until
    until = found.lost_until or AT
    assert all(AT + each * S < until for each in lost)
    assert bool(lost) == (found.lost_until is not None)


@given(
    began=st.integers(0, 4 * DAY),
    ended=st.one_of(st.none(), st.integers(-DAY, 8 * DAY)),
    now=st.integers(-DAY, 9 * DAY),
    schedule=st.sampled_from([PAYSG, YOCO]),
)
def test_whatever_the_clock_was_set_to_nothing_is_negative(
    began: int, ended: int | None, now: int, schedule: RetrySchedule
) -> None:
    outage = Outage(AT + began, None if ended is None else AT + ended, (GapCause.CLOSED,))
    found = prospect(outage, schedule, AT + now)
    assert outage.length_us(AT + now) >= 0
    assert found.retried_until >= outage.began_at
    assert found.lost_until is None or found.lost_until >= outage.began_at


def test_the_sender_that_gives_up_first_is_the_one_that_counts() -> None:
    senders = (OutageSender("PaySG", PAYSG), OutageSender("Yoco", YOCO))
    report = OutageReport((slept(2 * DAY),), senders)
    worst = report.worst(report.outages[0], AT + 3 * DAY)
    assert worst is not None
    assert worst[0].provider == "Yoco"
    assert worst[1].lost_until is not None


def test_it_is_checked_only_where_every_senders_payments_are_read() -> None:
    outage = Outage(AT, AT + HOUR, (GapCause.ASLEEP,), AT + 2 * HOUR)
    read, other = OutageSender("PaySG", PAYSG, is_read=True), OutageSender("Yoco", YOCO)
    assert OutageReport((outage,), (read,)).is_checked(outage)
    assert not OutageReport((outage,), (read, other)).is_checked(outage)
    assert not OutageReport((outage,), ()).is_checked(outage)


def test_what_is_shown_of_a_time() -> None:
    outage = slept(HOUR)
    assert outage.touches(AT, AT + 1)
    assert outage.touches(None, None)
    assert not outage.touches(AT + HOUR, None)
    assert not outage.touches(None, AT)
    assert Outage(AT, None, (GapCause.TUNNEL,)).touches(AT + DAY, None)

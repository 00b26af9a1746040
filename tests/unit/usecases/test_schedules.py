import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.retry import RetrySchedule
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.usecases.schedules import (
    LONGEST_S,
    MOST_WAITS,
    OWN,
    named_schedule,
    read_schedule,
    schedule_text,
)

YOCO = PROVIDERS["yoco"]


def test_a_published_schedule_reads_like_its_providers_page() -> None:
    assert schedule_text(YOCO.retry_schedule) == "5s 5m 30m 2h 5h 10h 10h"
    assert schedule_text(PROVIDERS["gateway"].retry_schedule).startswith("1m 2m 4m 8m 16m 32m 1h4m 2h8m")


@pytest.mark.parametrize(
    ("text", "waits_s"),
    [
        ("5s 5m 30m 2h", (5, 300, 1800, 7200)),
        ("90", (90,)),
        ("1h30m, 2d", (5400, 172_800)),
        ("  3S 4M ", (3, 240)),
        ("once", ()),
    ],
)
def test_waits_are_read_as_people_write_them(text: str, waits_s: tuple[int, ...]) -> None:
    assert read_schedule(text) == RetrySchedule(waits_s, sum(waits_s))


@pytest.mark.parametrize(
    "text", ["", " ", "0s", "0", "5x", "m", "5m5", "-5s", "1.5h", "once 5s", "5m1h", "999999999s", "٣s", "31d"]
)
def test_what_is_no_schedule_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        read_schedule(text)


def test_a_schedule_ends_some_day() -> None:
    read_schedule("1s " * MOST_WAITS)
    with pytest.raises(UsageError):
        read_schedule("1s " * (MOST_WAITS + 1))
    with pytest.raises(UsageError):
        read_schedule("16d 16d")


@given(st.lists(st.integers(1, LONGEST_S // MOST_WAITS), max_size=MOST_WAITS))
def test_text_and_waits_are_each_others_inverse(waits_s: list[int]) -> None:
    schedule = RetrySchedule(tuple(waits_s), sum(waits_s))
    assert read_schedule(schedule_text(schedule)) == schedule


def test_every_providers_schedule_survives_being_edited() -> None:
    for provider in PROVIDERS.values():
        assert read_schedule(schedule_text(provider.retry_schedule)).waits_s == provider.retry_schedule.waits_s


def test_a_schedule_is_named_or_written() -> None:
    bound = PROVIDERS["paysg"].with_settings({"retry_waits_s": [1, 2]})
    assert named_schedule("", bound, PROVIDERS) == ("paysg", bound.retry_schedule)
    assert named_schedule("paysg", bound, PROVIDERS) == ("paysg", bound.retry_schedule)
    assert named_schedule("yoco", bound, PROVIDERS) == ("yoco", YOCO.retry_schedule)
    assert named_schedule("1m 2m", bound, PROVIDERS) == (OWN, RetrySchedule((60, 120), 180))
    with pytest.raises(UsageError):
        named_schedule("stripe", bound, PROVIDERS)

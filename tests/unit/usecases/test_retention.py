"""Retention: ages, the two clocks, and who may say yes."""

from __future__ import annotations

import pytest

from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.domain.purge import Cutoffs
from paysg_desktop.usecases.retention import age_days, counts_json, cutoffs, require_leave, sentences
from tests.builders import DAY, NOON

_LIVE, _TEST = {("live", "bodies"): 2}, {("test", "bodies"): 2}


@pytest.mark.parametrize(("text", "days"), [("180d", 180), (" 26w", 182), ("7y", 2562), ("1 d", 1)])
def test_an_age_is_days_weeks_or_years(text: str, days: int) -> None:
    assert age_days(text) == days


@pytest.mark.parametrize("text", ["", "180", "0d", "-1d", "1.5y", "١d", "7 years", "999999d"])
def test_what_is_no_age_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="180d or 7y"):
        age_days(text)


def test_nothing_is_purged_while_no_clock_was_chosen() -> None:
    with pytest.raises(UsageError, match="--bodies-older-than"):
        cutoffs(None, None, NOON)


def test_a_record_takes_its_body_along() -> None:
    assert cutoffs(180, None, NOON) == Cutoffs(NOON - 180 * DAY, None)
    assert cutoffs(None, 2562, NOON) == Cutoffs(NOON - 2562 * DAY, NOON - 2562 * DAY)
    assert cutoffs(180, 90, NOON) == Cutoffs(NOON - 90 * DAY, NOON - 90 * DAY)


def test_live_needs_a_yes_and_a_reason_and_all_else_a_yes() -> None:
    require_leave(_LIVE, "the schedule says so", is_confirmed=True)
    require_leave(_TEST, "", is_confirmed=True)
    require_leave({("live", "bodies"): 0}, " ", is_confirmed=True)
    with pytest.raises(RefusedError, match="--reason"):
        require_leave(_LIVE, " ", is_confirmed=True)
    with pytest.raises(RefusedError, match="--yes"):
        require_leave(_TEST, "because", is_confirmed=False)


def test_counts_are_told_by_environment_and_never_added() -> None:
    told = counts_json(_LIVE | _TEST | {("test", "personal"): 0})
    assert told == {"live": {"bodies": 2}, "test": {"bodies": 2}}
    assert [each.split(":")[0] for each in sentences(told, is_dry=True)] == ["LIVE", "TEST"]
    assert list(sentences({}, is_dry=True)) == ["Nothing is that old."]

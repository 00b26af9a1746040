"""What a person chose: kept as text, periods relative to the day, and read again as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.filter_choice import FilterChoice
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.payment_filter import AmountRange, DateField, PaymentFilter
from paysg_desktop.domain.periods import CUSTOM, NAMES, Period
from paysg_desktop.domain.search import SearchProblem, parse_search
from paysg_desktop.domain.times import day_start
from paysg_desktop.domain.verification import Status
from tests.builders import DAY, NOON

choices = st.builds(
    FilterChoice,
    period=st.sampled_from([each for each in NAMES if each != CUSTOM]),
    dates=st.just((DateField.PAID, DateField.REFUNDED)),
    statuses=st.frozensets(st.sampled_from(list(PaymentStatus))),
    providers=st.frozensets(st.sampled_from(("paysg", "yoco"))),
    amounts=st.none() | st.builds(AmountRange, st.just("SGD"), st.none() | st.integers(0, 99), st.none()),
    sources=st.frozensets(st.sampled_from(list(Source))),
    verifications=st.frozensets(st.sampled_from(list(Status))),
    needs_look=st.booleans(),
    search=st.text(max_size=10),
)


@given(choices)
def test_it_is_read_as_it_was_kept(choice: FilterChoice) -> None:
    assert FilterChoice.from_json(choice.to_json()) == choice
    assert choice.is_narrowed is (choice.to_json() != "{}")


def test_days_of_ones_own_are_kept() -> None:
    choice = FilterChoice(CUSTOM, (DateField.CREATED,), Period("2025-10-01", "2025-10-31"))
    again = FilterChoice.from_json(choice.to_json())
    assert again == choice
    assert again.filter_of(Environment.LIVE, "a", NOON) == PaymentFilter(
        Environment.LIVE,
        "a",
        dates=(DateField.CREATED,),
        start=day_start("2025-10-01"),
        end=day_start("2025-10-31") + DAY,
    )


def test_a_period_moves_with_the_day() -> None:
    choice = FilterChoice("today", needs_look=True, search="ref:INV")
    today = choice.filter_of(Environment.TEST, None, NOON)
    later = choice.filter_of(Environment.TEST, None, NOON + 3 * DAY)
    assert (today.start or 0) + 3 * DAY == later.start
    assert today.search == parse_search("ref:INV")
    assert today.needs_look


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"colour": "red"}',
        '{"period": "next year"}',
        '{"period": "custom"}',
        '{"custom": ["2025-01-01", "2025-01-02"]}',
        '{"period": "custom", "custom": ["1", "2"]}',
        '{"statuses": ["lost"]}',
        '{"amounts": [1]}',
        '{"sources": 5}',
    ],
)
def test_what_can_not_be_read_is_refused_whole(text: str) -> None:
    with pytest.raises(UsageError, match="can't be read"):
        FilterChoice.from_json(text)


def test_a_search_that_can_not_be_read_is_said() -> None:
    with pytest.raises(SearchProblem):
        FilterChoice(search="statsu:paid").filter_of(Environment.TEST, None, NOON)

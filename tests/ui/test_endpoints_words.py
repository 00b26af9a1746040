"""The words of the Endpoints view: shares that never lie, roles, waits."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.figures import EndpointTraffic
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.ui.views import endpoints_words as words
from paysg_desktop.ui.views.endpoints_records import EndpointRecord, environments_of
from tests.builders import DAY, NOON, SECOND

CURRENT = EndpointSecret(SecretReference("keyring", "k-1"))
PREVIOUS = EndpointSecret(SecretReference("env", "OLD"), accepted_until=NOON + 9 * DAY)
RETIRED = EndpointSecret(SecretReference("session", "s-1"), accepted_until=NOON - DAY)


def record(*secrets: EndpointSecret, provider: str = "paysg", **fields: object) -> EndpointRecord:
    endpoint = Endpoint("ep_1", "paysg test", provider, Environment.TEST, "/h/1", secrets, NOON)
    return replace(EndpointRecord(endpoint, PROVIDERS[provider], "http://127.0.0.1:1/h/1"), **fields)


def test_secrets_are_told_by_role() -> None:
    told = words.secrets_words(record(RETIRED, PREVIOUS, CURRENT), NOON)
    assert told == words.Words("Secret: current · previous, until 30 Nov · retired", "muted")


def test_secrets_of_two_modes_are_told_by_mode() -> None:
    live, test = (replace(CURRENT, environment=each) for each in (Environment.LIVE, Environment.TEST))
    told = words.secrets_words(record(test, live, provider="yoco"), NOON)
    assert told.text == "Secret: LIVE current · TEST current"
    assert environments_of(record(live).endpoint) == (Environment.LIVE, Environment.TEST)
    assert environments_of(record(test, CURRENT).endpoint) == (Environment.TEST,)


def test_no_secret_and_a_spoilt_one_are_told_apart() -> None:
    assert words.secrets_words(record(), NOON).tone == "caution"
    assert "not checked" in words.secrets_words(record(), NOON).text
    spoilt = record(CURRENT, has_spoilt_secret=True)
    assert words.secrets_words(spoilt, NOON).tone == "bad"
    warnings = [words.secrets_warning(each) for each in (record(), spoilt, record(CURRENT))]
    assert [each and each.tone for each in warnings] == ["caution", "bad", None]


def test_a_secret_ends_at_a_time_today_or_on_a_day() -> None:
    soon = replace(PREVIOUS, accepted_until=NOON + 3_600 * SECOND)
    assert words.role_text(soon, NOON) == "previous, until 13:00"
    assert words.role_text(PREVIOUS, NOON) == "previous, until 30 Nov"


@pytest.mark.parametrize(
    ("secret", "told"),
    [
        (CURRENT, "in the keychain"),
        (PREVIOUS, "in the environment variable OLD"),
        (RETIRED, "only until the program ends"),
    ],
)
def test_where_a_secret_is_kept(secret: EndpointSecret, told: str) -> None:
    assert words.place_text(secret.reference) == told


@pytest.mark.parametrize(
    ("ago", "told"),
    [
        (0, "just now"),
        (-5 * SECOND, "just now"),
        (59 * SECOND, "just now"),
        (60 * SECOND, "1 min ago"),
        (3_599 * SECOND, "59 min ago"),
        (3_600 * SECOND, "1 h ago"),
        (DAY - 1, "23 h ago"),
        (DAY, "20 Nov 12:00"),
    ],
)
def test_ago_is_told_only_under_a_day(ago: int, told: str) -> None:
    assert words.last_text(EndpointTraffic(NOON - ago, 1, 1), NOON) == told


@given(st.integers(1, 10**7).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n))))
def test_all_and_nothing_are_told_only_where_they_are_so(counts: tuple[int, int]) -> None:
    received, verified = counts
    told = words.share_words(EndpointTraffic(NOON, received, verified))
    assert (told.text.startswith("100 %"), told.text.startswith("0 %")) == (verified == received, verified == 0)
    assert (told.tone == "good", told.tone == "bad") == (verified == received, verified == 0)


def test_a_share_names_what_it_is_of() -> None:
    assert words.share_words(EndpointTraffic(NOON, 1_412, 1_384)).text == "98 % of 1,412 verified"
    assert words.share_words(EndpointTraffic(None, 0, 0)).text == "nothing yet"


def test_an_address_is_named_or_the_reason_why_there_is_none() -> None:
    silent, disabled = record(url=""), record(url="")
    disabled = replace(disabled, endpoint=replace(disabled.endpoint, is_enabled=False))
    told = [words.address_words(each).text for each in (record(), silent, disabled)]
    assert told == ["http://127.0.0.1:1/h/1", "not listening on /h/1", "disabled: not listening on /h/1"]


def test_published_waits_are_told_one_by_one_and_assumed_ones_as_assumed() -> None:
    yoco, paysg = (PROVIDERS[each] for each in ("yoco", "paysg"))
    published = words.retry_text(yoco.retry_schedule, yoco.title)
    assert (
        "after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 10 h, and gives up after 27 h 35 min (published)" in published
    )
    assert published.endswith("It gives an answer 15 s.")
    assumed = words.retry_text(paysg.retry_schedule, paysg.title)
    assert "over 3 days; the steps are not published" in assumed


@pytest.mark.parametrize(
    ("checked", "verified", "told"),
    [
        (0, 0, "nothing to verify again"),
        (1, 1, "1 delivery was verified again. All of them hold now"),
        (3, 0, "3 deliveries were verified again. None of them holds."),
        (3, 1, "1 holds now, and it counts; 2 still do not."),
        (3, 2, "2 hold now, and they count; 1 still does not."),
    ],
)
def test_the_outcome_of_verifying_again(checked: int, verified: int, told: str) -> None:
    assert told in words.outcome_text(checked, verified)

"""What a notification says: how many, where, how much of one; never whose, and no sum of several (F28)."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.money import Amount
from paysg_desktop.domain.tunnel import TunnelState, TunnelStatus
from paysg_desktop.ui import veil
from paysg_desktop.ui.presence.rules import HOUR_US, News, NewsKind, Noticed, Rules
from paysg_desktop.ui.presence.words import DEAF, LISTENING, TROUBLE, notices, tray_text
from tests.ui.presence.test_rules import NOW, paid, refused

pytestmark = pytest.mark.usefixtures("unveiled")
CANARIES = (
    "Canaryname",
    "CANARYREF",
    "Canarydescription",
    "S1234567D",
    "canary@example.sg",
    "PAY0CANARY",
    "evt_canary",
)


def payment(environment: Environment, minor: int, currency: str = "SGD") -> News:
    return News(NewsKind.PAID, environment, Amount(minor, currency, str(minor)))


def test_one_payment_is_told_with_its_amount_and_what_it_is_worth() -> None:
    (notice,) = notices([payment(Environment.LIVE, 5_000)])
    assert (notice.title, notice.text) == ("S$50.00 paid", "LIVE, real money")
    (made_up,) = notices([payment(Environment.TEST, 5_000)])
    assert made_up.text == "TEST, not real money"


def test_a_burst_is_counted_and_never_added_up() -> None:
    burst = [payment(Environment.LIVE, 5_000)] * 8 + [payment(Environment.LIVE, 100, "ZAR")] * 4
    (notice,) = notices(burst)
    assert (notice.title, notice.text) == ("12 payments", "LIVE, real money")
    (mixed,) = notices([*burst, payment(Environment.TEST, 7)])
    assert (mixed.title, mixed.text) == ("13 payments", "LIVE, real money: 12, TEST, not real money: 1")
    assert not any(character in mixed.title + mixed.text for character in "$R.")


def test_each_kind_is_one_notification_and_bad_news_comes_first() -> None:
    news = [
        payment(Environment.LIVE, 5_000),
        News(NewsKind.FAILED, Environment.TEST),
        News(NewsKind.FAILED, Environment.TEST),
        News(NewsKind.SILENT, Environment.LIVE, hours=25),
        News(NewsKind.WAY_IN, way_in="office"),
    ]
    told = notices(news)
    assert [each.title for each in told] == [
        "A way in is down",
        "No webhook for 25 hours",
        "2 deliveries refused",
        "S$50.00 paid",
    ]
    assert [each.is_bad for each in told] == [True, True, True, False]
    assert told[0].text.startswith("office. ")


def test_the_private_screen_leaves_numbers_of_things_only() -> None:
    veil.turn(on=True)
    told = notices([payment(Environment.LIVE, 5_000), News(NewsKind.WAY_IN, way_in="office")])
    assert [each.title for each in told] == ["A way in is down", "1 payment"]
    assert "office" not in told[0].text


@pytest.mark.parametrize("is_private", [False, True])
def test_no_text_holds_anything_personal(*, is_private: bool) -> None:
    """Everything that is known of a payment and a delivery is a canary, and every sentence is written."""
    veil.turn(on=is_private)
    told = {"payer_name": CANARIES[0], "reference": CANARIES[1], "description": CANARIES[2], "id": CANARIES[5]}
    rows = [
        replace(paid(number, minor, currency, **told), environment=environment, account="canary@example.sg")
        for number, (environment, minor, currency) in enumerate(
            product(Environment, (None, 5_000), ("SGD", "ZAR"))
        )
    ]
    failed = [
        replace(refused(number, event_id="evt_canary", problem="S1234567D"), environment=environment)
        for number, environment in enumerate(Environment)
    ]
    noticed, rules = Noticed(NOW), Rules(silent_us=HOUR_US)
    down = [("office", TunnelStatus("t1", TunnelState.DOWN, problem="Canaryname", url="https://canary.example"))]
    news = [
        *noticed.news(Changes(payments=tuple(rows), deliveries=tuple(failed)), rules),
        *noticed.ways_in(down, rules),
        *noticed.silence(NOW, NOW, NOW + 30 * HOUR_US, rules),
    ]
    assert len(news) == len(rows) + len(failed) + 2
    alone = [notice for each in news for notice in notices([each])]
    texts = " ".join(f"{each.title} {each.text}" for each in (*alone, *notices(news)))
    assert not [each for each in (*CANARIES, "canary.example") if each.casefold() in texts.casefold()]


def test_the_tray_says_how_we_stand() -> None:
    assert tray_text(LISTENING, "", "") == "PaySG Desktop: listening"
    assert tray_text(DEAF, "", "") == "PaySG Desktop: not listening"
    veil.turn(on=True)
    whole = tray_text(TROUBLE, "a way in is down", "notifications paused until 15:02")
    assert whole.split("\n") == [
        "PaySG Desktop: listening, with trouble",
        "a way in is down",
        "notifications paused until 15:02",
        "private screen on",
    ]

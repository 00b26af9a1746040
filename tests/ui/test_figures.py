"""What the cards say: nothing added that doesn't belong together, and never 0 for what isn't known."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from paysg_desktop.domain.figures import Figure, FigureLine, Figures, Knowledge
from paysg_desktop.ui import theme
from paysg_desktop.ui.tokens import Size
from paysg_desktop.ui.views.cards import NARROW, Cards
from paysg_desktop.ui.views.figures import CardWords, card_words
from tests.builders import DAY as ONE_DAY
from tests.builders import NOON

DAY = "2025-11-21"
BUSY = FigureLine("service_1", "SGD", 1_248_050, 14, 23_000, 2, 231_000, 12)


def whole(account: str, name: str = "", at: int = NOON) -> Knowledge:
    """An account that was read from the API: everything is told."""
    return Knowledge("paysg", account, name, checked_at=at, told=frozenset(Figure))


def by_webhook(account: str, name: str = "") -> Knowledge:
    """An account that PaySG's webhooks alone tell of."""
    return Knowledge("paysg", account, name, heard_at=NOON, told=frozenset({Figure.RECEIVED}))


def words(*lines: FigureLine, **counts: int) -> tuple[CardWords, ...]:
    """The cards where every account's sources tell everything."""
    known = tuple(whole(each) for each in dict.fromkeys(line.account for line in lines))
    return card_words(Figures(DAY, lines, knowledge=known, **counts), NOON)


def told(*knowledge: Knowledge, lines: tuple[FigureLine, ...] = (), **counts: int) -> tuple[CardWords, ...]:
    return card_words(Figures(DAY, lines, knowledge=knowledge, **counts), NOON)


def test_one_account_has_big_figures() -> None:
    net, waiting, refunded, look = words(BUSY, refund_unknown_count=1)
    assert (net.title, net.figure, net.caption) == (
        "Net received today",
        "S$12,250.50",
        "12,480.50 − 230.00 refunded",
    )
    assert (waiting.figure, waiting.caption) == ("S$2,310.00", "12 unpaid")
    assert (refunded.figure, refunded.caption) == ("S$230.00", "2 refunds, 1 unknown")
    assert (look.figure, look.tone) == ("0", "")


def test_without_refunds_the_payments_are_counted() -> None:
    net = words(FigureLine("a", "SGD", received_minor=1234, received_count=1))[0]
    assert (net.figure, net.caption) == ("S$12.34", "1 payment")


def test_more_refunded_than_received_is_negative() -> None:
    net = words(FigureLine("a", "SGD", refunded_minor=500, refunded_count=1))[0]
    assert (net.figure, net.caption) == ("−S$5.00", "0.00 − 5.00 refunded")


def test_accounts_are_never_added() -> None:
    lines = [FigureLine(f"counter_{each}", "SGD", 1000 * each, each) for each in (1, 2, 3, 4)]
    net = words(*lines)[0]
    assert net.figure == ""
    assert net.rows == (("S$10.00", "counter_1"), ("S$20.00", "counter_2"))
    assert net.more == "and 2 more"
    assert net.spoken == "S$10.00 counter_1, S$20.00 counter_2, and 2 more, as of 12:00, checked"


def test_currencies_are_never_added() -> None:
    lines = (FigureLine("a", "SGD", 1000, 1), FigureLine("a", "USD", 2000, 1))
    assert words(*lines)[0].rows == (("S$10.00", "a"), ("US$20.00", "a"))


def test_a_sum_with_nothing_of_that_kind_is_zero_only_where_it_is_known_of_what() -> None:
    quiet = FigureLine("a", "SGD", waiting_minor=500, waiting_count=1)
    assert words(quiet)[0].figure == "S$0.00"
    assert words()[0].figure == "–"
    assert words(quiet, FigureLine("b", "USD"))[0].figure == "–"


def test_refunds_of_unknown_amount_are_not_zero() -> None:
    refunded = words(FigureLine("a", "SGD", 1000, 1), refund_unknown_count=2)[2]
    assert (refunded.figure, refunded.caption) == ("Not known", "2 refunds of unknown amount")


def test_payments_of_an_unknown_day_are_told() -> None:
    assert words(BUSY, undated_count=3)[0].caption.endswith(", 3 of unknown day")
    assert told(whole("a"), lines=(), undated_count=3)[0].caption == "3 of unknown day"


def test_without_a_source_nothing_is_said() -> None:
    received, waiting, refunded, _ = words()
    assert received.title == "Received today"
    assert {(each.figure, each.caption) for each in (received, waiting, refunded)} == {("–", "no source yet")}


def test_needs_a_look_says_why() -> None:
    look = words(needs_look_count=5, unclear_count=1, conflict_count=2, status_unknown_count=1)[3]
    assert (look.figure, look.tone) == ("5", "bad")
    assert look.caption == "1 unclear, 2 conflicts, 1 status unknown"


def test_a_currency_from_outside_passes_the_gate() -> None:
    net = words(FigureLine("a", "X\u202eY", 1000, 1))[0]
    assert "\u202e" not in net.figure


def test_what_webhooks_do_not_tell_is_not_known() -> None:
    paid = FigureLine("service_1", "SGD", received_minor=1234, received_count=1)
    received, waiting, refunded, _ = told(by_webhook("service_1", "Counter A"), lines=(paid,))
    assert (received.title, received.figure, received.caption) == ("Gross received today", "S$12.34", "1 payment")
    assert received.as_of == "as of 12:00, heard"
    for card, thing in ((waiting, "unpaid payments"), (refunded, "refunds")):
        assert (card.figure, card.caption, card.as_of) == ("Not known", "webhooks don't tell", "")
        step = "Connect the account, or import a report, to know them."
        assert card.why == f"Counter A: Webhooks don't tell of {thing}. {step}"


def test_gross_and_net_are_never_called_by_the_same_name() -> None:
    line = FigureLine("service_1", "SGD", 5000, 2, 1000, 1)
    assert told(whole("service_1"), lines=(line,))[0].figure == "S$40.00"
    gross = told(by_webhook("service_1"), lines=(line,))[0]
    assert (gross.title, gross.figure) == ("Gross received today", "S$50.00")


def test_an_account_that_does_not_tell_stands_beside_one_that_does() -> None:
    line = FigureLine("service_1", "SGD", 5000, 2, 1000, 1, 700, 1)
    received, waiting, refunded, _ = told(
        whole("service_1", "Alpha"), by_webhook("service_2", "Beta"), lines=(line,)
    )
    assert received.figure == "S$40.00"
    assert waiting.rows == (("S$7.00", "Alpha"), ("Not known", "Beta"))
    assert refunded.rows == (("S$10.00", "Alpha"), ("Not known", "Beta"))
    assert refunded.why.startswith("Beta: Webhooks don't tell of refunds.")


def test_where_only_some_accounts_tell_and_none_has_any_it_is_not_known() -> None:
    waiting = told(whole("a"), by_webhook("b"))[1]
    assert (waiting.figure, waiting.caption) == ("Not known", "webhooks don't tell")
    mixed = told(whole("a"), by_webhook("b"), Knowledge("paysg", "c"))[1]
    assert (mixed.figure, mixed.caption) == ("Not known", "2 of 3 accounts don't tell")


def test_an_account_that_was_never_read_is_not_zero() -> None:
    received = told(Knowledge("paysg", "service_1", "Counter A"))[0]
    assert (received.figure, received.caption) == ("Not known", "not read yet")
    failed = told(Knowledge("paysg", "service_1", "Counter A", problem="The key is wrong."))[0]
    assert (failed.figure, failed.caption) == ("Not known", "could not be read")
    assert failed.why == "Counter A: The key is wrong."


def test_a_provider_that_cannot_be_asked_is_not_recommended_to_be_connected() -> None:
    yoco = Knowledge("yoco", "", "Shop", heard_at=NOON, told=frozenset({Figure.RECEIVED, Figure.REFUNDED}))
    assert "Connect" not in told(yoco)[1].why


def test_what_is_only_partly_told_is_so_far() -> None:
    reading = Knowledge("paysg", "service_1", "Alpha")
    line = FigureLine("service_1", "SGD", 5000, 2, waiting_minor=700, waiting_count=1)
    received, waiting, *_ = told(reading, lines=(line,))
    assert (received.figure, received.caption) == ("S$50.00", "2 payments, so far")
    assert (waiting.caption, waiting.why) == ("1 unpaid, so far", "Alpha has not been read yet.")
    both = told(reading, whole("service_2", "Beta"), lines=(line, FigureLine("service_2", "SGD", 100, 1)))[0]
    assert both.rows == (("S$50.00", "Alpha, so far"), ("S$1.00", "Beta"))


def test_cards_say_as_of_when() -> None:
    report = Knowledge("paysg", "a", reported_at=NOON - 21 * ONE_DAY, told=frozenset(Figure))
    assert told(report)[1].as_of == "as of 31 Oct, report"
    assert told(report, whole("b"))[1].as_of == "as of 31 Oct or later"
    assert told(whole("a"), whole("b"))[1].as_of == "as of 12:00, checked"
    both = Knowledge("paysg", "a", heard_at=NOON, checked_at=NOON - ONE_DAY, told=frozenset(Figure))
    received, waiting, *_ = told(both)
    assert waiting.as_of == "as of 20 Nov, checked", "a webhook makes nothing fresher that it does not tell"
    assert received.as_of == "as of 20 Nov or later"


def test_accounts_go_by_their_names() -> None:
    lines = (FigureLine("a", "SGD", 1000, 1), FigureLine("b", "SGD", 2000, 1))
    received = told(whole("a", "Licensing"), whole("b"), lines=lines)[0]
    assert received.rows == (("S$10.00", "Licensing"), ("S$20.00", "b"))


@pytest.fixture
def cards(qtbot: QtBot, qapp: QApplication) -> Iterator[Cards]:
    theme.apply(qapp, "light")
    parent = QWidget()
    qtbot.addWidget(parent)
    yield Cards(parent)
    parent.close()


def test_a_figure_gets_smaller_rather_than_cut(cards: Cards) -> None:
    card = cards.cards[0]
    card.resize(190, 78)
    card.show_words(CardWords("Net received today", "S$12.34"))
    assert card.figure_size() == Size.FIGURE
    card.show_words(CardWords("Net received today", "S$123,456,789.00"))
    assert card.figure_size() < Size.FIGURE


def test_cards_speak(cards: Cards) -> None:
    cards.show_words(words(BUSY))
    assert cards.cards[0].accessibleName() == "Net received today"
    spoken = "S$12,250.50, 12,480.50 − 230.00 refunded, as of 12:00, checked"
    assert cards.cards[0].accessibleDescription() == spoken


def test_cards_stand_two_by_two_where_it_is_narrow(cards: Cards) -> None:
    cards.parentWidget().show()
    cards.resize(NARROW + 100, 78)
    cards.layout().activate()
    assert len({card.y() for card in cards.cards}) == 1
    cards.resize(NARROW - 100, 170)
    cards.layout().activate()
    assert len({card.y() for card in cards.cards}) == 2
    assert cards.minimumSizeHint().height() > 2 * 78

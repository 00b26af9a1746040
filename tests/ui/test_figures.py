"""What the cards say: nothing added that doesn't belong together, and never 0 for what isn't known."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from paysg_desktop.domain.figures import FigureLine, Figures
from paysg_desktop.ui import theme
from paysg_desktop.ui.tokens import Size
from paysg_desktop.ui.views.cards import NARROW, Cards
from paysg_desktop.ui.views.figures import CardWords, card_words

DAY = "2025-11-21"
BUSY = FigureLine("service_1", "SGD", 1_248_050, 14, 23_000, 2, 231_000, 12)


def words(*lines: FigureLine, **counts: int) -> tuple[CardWords, ...]:
    return card_words(Figures(DAY, lines, **counts))


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
    assert net.spoken == "S$10.00 counter_1, S$20.00 counter_2, and 2 more"


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
    assert words(undated_count=3)[0].caption == "3 of unknown day"


def test_needs_a_look_says_why() -> None:
    look = words(needs_look_count=5, unclear_count=1, conflict_count=2, status_unknown_count=1)[3]
    assert (look.figure, look.tone) == ("5", "bad")
    assert look.caption == "1 unclear, 2 conflicts, 1 status unknown"


def test_a_currency_from_outside_passes_the_gate() -> None:
    net = words(FigureLine("a", "X\u202eY", 1000, 1))[0]
    assert "\u202e" not in net.figure


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
    assert cards.cards[0].accessibleDescription() == "S$12,250.50, 12,480.50 − 230.00 refunded"


def test_cards_stand_two_by_two_where_it_is_narrow(cards: Cards) -> None:
    cards.parentWidget().show()
    cards.resize(NARROW + 100, 78)
    cards.layout().activate()
    assert len({card.y() for card in cards.cards}) == 1
    cards.resize(NARROW - 100, 170)
    cards.layout().activate()
    assert len({card.y() for card in cards.cards}) == 2
    assert cards.minimumSizeHint().height() > 2 * 78

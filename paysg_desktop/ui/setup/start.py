"""Ways to begin, one card each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout

from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.setup.offer_card import OfferCard
from paysg_desktop.ui.setup.page import Page, back_words
from paysg_desktop.ui.shell import DEVELOPER
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

SANDBOX, PAYSG, FIRST_EVENT, SERVICE = "sandbox", "paysg", "first_event", "service"
OTHER, IMPORT = "other", "import"
_DEVELOPERS = (FIRST_EVENT, PAYSG, SANDBOX, SERVICE, OTHER, IMPORT)
_FINANCES = (PAYSG, IMPORT, SANDBOX, OTHER, SERVICE)
_NARROW = 620
"""Below this width of the page the cards stand one under the other."""


class StartPage(Page):
    """`chosen` carries the key of a card. A layout brings its own order."""

    chosen = Signal(str)

    def __init__(self, layout: Callable[[], str]) -> None:
        super().__init__(
            tr("How do you want to begin?"),
            tr("Take one now and the others whenever you like: Help › Set up… Nothing here is final."),
            back=back_words(),
        )
        self.cards = {each.key: each for each in _cards()}
        self._layout = layout
        self._order: tuple[str, ...] = ()
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Size.GRID + Size.HALF)
        self.body.addLayout(self._grid)
        for card in self.cards.values():
            card.clicked.connect(lambda _=False, key=card.key: self.chosen.emit(key))

    def take_focus(self) -> None:
        self._arrange()
        self.cards[self._order[0]].setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        self._arrange()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """In the order of the layout; a first event of one's own is a developer's matter."""
        order = _DEVELOPERS if self._layout() == DEVELOPER else _FINANCES
        columns = 1 if self.width() < wide(_NARROW) else 2
        if (order, columns) == (self._order, self._columns):
            return
        self._order, self._columns = order, columns
        for card in self.cards.values():
            self._grid.removeWidget(card)
            card.hide()
        for number, key in enumerate(order):
            self._grid.addWidget(self.cards[key], number // columns, number % columns)
            self.cards[key].show()
        for number in range(2):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)


def _cards() -> tuple[OfferCard, ...]:
    return (
        OfferCard(
            SANDBOX,
            "play",
            tr("Try the sandbox"),
            tr(
                "Made-up payments on this computer, with webhooks and refunds. Nothing leaves it, nothing is"
                " needed."
            ),
        ),
        OfferCard(
            PAYSG,
            "link",
            tr("Connect PaySG"),
            tr("With an API key, a webhook secret, both, or neither. Each is tested before it is kept."),
        ),
        OfferCard(
            FIRST_EVENT,
            "deliveries",
            tr("Receive a first event"),
            tr("An address on this computer: copy it, send a signed event, and see it verified. A minute."),
        ),
        OfferCard(
            SERVICE,
            "forwarding",
            tr("My e-service already receives them"),
            tr("A few lines in your e-service, or in its nginx, send a copy here. Its answer stays as it is."),
        ),
        OfferCard(
            OTHER,
            "endpoints",
            tr("Connect another provider"),
            tr("Yoco, or any gateway that signs what it sends with an HMAC."),
        ),
        OfferCard(
            IMPORT,
            "import",
            tr("Import a report"),
            tr("PaySG's payment report as CSV gives the month's figures. Neither key nor webhook is needed."),
        ),
    )

"""Which other provider is to be connected."""

from __future__ import annotations

from PySide6.QtCore import Signal

from paysg_desktop.ui.setup.guide_facts import GATEWAY, YOCO
from paysg_desktop.ui.setup.offer_card import OfferCard
from paysg_desktop.ui.setup.page import Page, back_words
from paysg_desktop.ui.wording import tr


class OtherPage(Page):
    """`chosen` carries a provider."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(
            tr("Which provider?"),
            tr("Each is checked by its own rules; figures of two providers are never added."),
            back=back_words(),
        )
        self.cards = {
            YOCO: OfferCard(
                YOCO,
                "link",
                tr("Yoco"),
                tr("Checkouts and refunds by its API, webhooks signed by Standard Webhooks with a secret a mode."),
            ),
            GATEWAY: OfferCard(
                GATEWAY,
                "endpoints",
                tr("Another gateway"),
                tr(
                    "Any that signs the body with an HMAC: which header, which digest and which fields can be set."
                ),
            ),
        }
        for card in self.cards.values():
            self.body.addWidget(card)
            card.clicked.connect(lambda _=False, key=card.key: self.chosen.emit(key))

    def take_focus(self) -> None:
        self.cards[YOCO].setFocus()

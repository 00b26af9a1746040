"""The first question: what one does with payments. It chooses the layout, which can be changed later."""

from __future__ import annotations

from PySide6.QtCore import Signal

from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.setup.offer_card import OfferCard
from paysg_desktop.ui.setup.page import Page
from paysg_desktop.ui.shell import DEVELOPER, FINANCE
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr


class RolePage(Page):
    """`chosen` carries a layout: `finance` or `developer`."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(
            tr("What do you do with payments?"),
            tr("The same payments and the same log either way; only what stands in front is another."),
        )
        self.finance = OfferCard(
            FINANCE,
            "payments",
            tr("I look after the money"),
            tr("Payments, refunds, reconciling and exports. It says how fresh each figure is, and no plumbing."),
        )
        self.developer = OfferCard(
            DEVELOPER,
            "terminal",
            tr("I build or look after the integration"),
            tr("Also each delivery with its signature, addresses, forwarding, replaying and a sandbox."),
        )
        for card in (self.finance, self.developer):
            self.body.addWidget(card)
            card.clicked.connect(lambda _=False, key=card.key: self.chosen.emit(key))
        later = tr("It can be changed at any time: View › Layout.")
        self.body.addWidget(wrapped(later, "muted", Size.SECONDARY))

    def take_focus(self) -> None:
        self.finance.setFocus()

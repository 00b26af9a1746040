"""A delivery's facts, what is odd about it, and the way to its payment and its replays."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.delivery import DeliveryDetail
from paysg_desktop.domain.proxies import Proxies
from paysg_desktop.ui.inspector import overview
from paysg_desktop.ui.inspector.facts import Facts
from paysg_desktop.ui.inspector.family import Family
from paysg_desktop.ui.inspector.parts import LinkButton, column, emptied, heading, stacked, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr


class OverviewPage(QWidget):
    """Sentences first, then the payment and the family, then the facts."""

    payment_clicked = Signal()
    delivery_clicked = Signal(int)
    """The number of the delivery that this one is a replay of, or of a replay of this one."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Overview"))
        self.proxies = Proxies()
        """Whose word is taken for who had sent a delivery."""
        self._remarks: list[tuple[str, str]] = []
        self._remarks_box = QWidget()
        self._remarks_box.setAccessibleName(tr("Remarks"))
        self._sentences = column(gap=Size.HALF)
        self._remarks_box.setLayout(self._sentences)
        self._payment_heading = heading(tr("Payment"))
        self.payment_link = LinkButton("", weight=Weight.MEDIUM)
        self.payment_link.clicked.connect(self.payment_clicked)
        self.family = Family()
        self.family.chosen.connect(self.delivery_clicked)
        self.facts = Facts(tr("Facts"))
        stacked(self, self._remarks_box, self._payment_heading, self.payment_link, self.family, self.facts)

    def show_delivery(self, detail: DeliveryDetail, endpoint_name: str, names: overview.Names) -> None:
        """`names` are those of destinations, by id."""
        self._say(overview.remarks(detail, names))
        self.family.show_family(detail.parent_id, detail.children)
        words = overview.payment_words(detail.row)
        has_link = bool(words) and detail.payment_key is not None
        self.payment_link.show_words(words)
        self.payment_link.setVisible(has_link)
        self._payment_heading.setVisible(has_link)
        self.facts.show_facts(overview.facts(detail, endpoint_name, names, self.proxies))

    def _say(self, remarks: list[tuple[str, str]]) -> None:
        self._remarks_box.setVisible(bool(remarks))
        if remarks == self._remarks:
            return
        self._remarks = remarks
        emptied(self._sentences)
        for tone, sentence in remarks:
            self._sentences.addWidget(wrapped(sentence, tone))

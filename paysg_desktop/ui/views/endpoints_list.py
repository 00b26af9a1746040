"""The list of endpoints: a card each, walked with the arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.choice_list import ChoiceList
from paysg_desktop.ui.views.empty import Emptiness
from paysg_desktop.ui.views.endpoints_card import EndpointCard
from paysg_desktop.ui.views.endpoints_records import EndpointRecord
from paysg_desktop.ui.views.endpoints_words import count_text
from paysg_desktop.ui.views.nothing_card import NothingCard
from paysg_desktop.ui.wording import tr

_MARGIN = 2 * Size.GRID


class EndpointList(ChoiceList[EndpointCard]):
    """The cards; where there is no endpoint, the step that adds one. `chosen` carries an endpoint's id."""

    DOWN = (Qt.Key.Key_Down, Qt.Key.Key_J)
    UP = (Qt.Key.Key_Up, Qt.Key.Key_K)

    def __init__(self) -> None:
        super().__init__(EndpointCard, tr("Endpoints"), tr("Endpoints"), tr("Add an endpoint"))
        self.nothing = NothingCard()
        self.nothing.show_emptiness(_no_endpoint())
        self.nothing.words.add_requested.connect(self.add_requested)
        self._lay_out()

    def show_records(self, records: Sequence[EndpointRecord], chosen: str | None, now: int) -> None:
        """Show these, and mark the chosen one."""
        for card, record in zip(self._keep(len(records)), records, strict=True):
            card.show_record(record, now)
            card.setChecked(record.endpoint.id == chosen)
        self.count.show_text(count_text(records) if records else "")
        self.add.setVisible(bool(records))
        self.area.setVisible(bool(records))
        self.nothing.setVisible(not records)

    def take_focus(self) -> None:
        """The keyboard goes to the chosen card, else to the first, else to the one step there is."""
        if self.cards:
            super().take_focus()
        else:
            self.nothing.words.take_focus()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        box.setSpacing(_MARGIN - Size.HALF)
        box.addLayout(self._head())
        box.addWidget(self.area, 1)
        box.addWidget(self.nothing, 1)
        self.add.hide()
        self.nothing.hide()


def _no_endpoint() -> Emptiness:
    promise = tr(
        "An endpoint is an address to which PaySG, Yoco or a gateway sends its events. Each delivery"
        " is checked with the endpoint's secret, kept as it came, and answered."
    )
    return Emptiness("endpoints", tr("No endpoint yet"), promise, is_adding=True)

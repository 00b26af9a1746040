"""The destinations above the attempts: a slim list of cards, walked with the arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from paysg_desktop.ui.inspector.buttons import PrimaryButton
from paysg_desktop.ui.inspector.parts import column
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.choice_list import ChoiceList
from paysg_desktop.ui.views.empty import Emptiness
from paysg_desktop.ui.views.forwarding_card import DestinationCard
from paysg_desktop.ui.views.forwarding_records import ForwardRecord
from paysg_desktop.ui.views.forwarding_words import count_text
from paysg_desktop.ui.views.nothing_card import NothingCard
from paysg_desktop.ui.wording import tr


class DestinationList(ChoiceList[DestinationCard]):
    """The cards, as high as they have to be and no higher than they may. `chosen` carries a destination's id."""

    def __init__(self) -> None:
        super().__init__(DestinationCard, tr("Forwarding"), tr("Destinations"), tr("Add a destination"))
        self._most = 0
        self.setAccessibleName(tr("Destinations"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setLayout(column(self._head(), self.area, gap=Size.GRID + Size.HALF))

    def show_records(self, records: Sequence[ForwardRecord], chosen: str | None, now: int) -> None:
        """Show these, and mark the chosen one."""
        for card, record in zip(self._keep(len(records)), records, strict=True):
            card.show_record(record, now)
            card.setChecked(record.destination.id == chosen)
        none = tr("No destination: nothing is forwarded by itself")
        self.count.show_text(count_text(records) if records else none)
        self.area.setVisible(bool(records))
        self._fit()

    def limit(self, height: int) -> None:
        """The cards take no more than so many pixels; then they scroll. One is always whole."""
        self._most = height
        self._fit()

    def _fit(self) -> None:
        if self.cards:
            heights = [card.sizeHint().height() for card in self.cards]
            wanted = sum(heights) + Size.GRID * (len(heights) - 1)
            self.area.setFixedHeight(max(heights[0], min(wanted, self._most)))


class NoForwarding(NothingCard):
    """The card that stands where nothing is forwarded, and nothing was sent."""

    add_requested = Signal()
    endpoint_requested = Signal()
    """There is no endpoint yet either: one is wanted first."""

    def __init__(self) -> None:
        add = PrimaryButton(tr("Add a destination"))
        super().__init__(add)
        self.add = add
        self.add.clicked.connect(self.add_requested)
        self.words.add_requested.connect(self.endpoint_requested)
        self.show_words(has_endpoint=True)

    def show_words(self, *, has_endpoint: bool) -> None:
        """What would be here, and the step that comes first."""
        title = tr("Nothing is forwarded yet")
        sentence = tr(
            "A destination is your own app: what comes to an endpoint is passed on to it, tried again while it"
            " fails, and every attempt is listed here with what was sent and what came back. The sender has its"
            " answer before that."
        )
        none = tr("There is no endpoint yet whose deliveries could be passed on.")
        told = sentence if has_endpoint else f"{sentence} {none}"
        self.show_emptiness(Emptiness("forwarding", title, told, is_adding=not has_endpoint))
        self.add.setVisible(has_endpoint)

    def take_focus(self) -> None:
        """The keyboard goes to the one step."""
        if self.add.isHidden():
            self.words.take_focus()
        else:
            self.add.setFocus()

"""Every attempt of the sandbox, live, with what came of all of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.sandbox_desk import Standing
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import ChipLabel, LinkButton, column, wrapped
from paysg_desktop.ui.models.rehearsal import RehearsedModel
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.empty import Emptiness
from paysg_desktop.ui.views.sandbox_words import count_chips
from paysg_desktop.ui.views.table import RecordTable
from paysg_desktop.ui.views.table_card import TableCard
from paysg_desktop.ui.wording import tr

_MOST_CHIPS = 5


class SandboxAttempts(QWidget):
    """The counts above the table."""

    drop_requested = Signal()
    """Nothing more of what waits is to be sent."""
    deliveries_requested = Signal()
    """What the own endpoint received is to be looked at."""

    def __init__(self, now: Callable[[], int]) -> None:
        super().__init__()
        self._now = now
        self.setAccessibleName(tr("Attempts"))
        self.chips = [ChipLabel() for _ in range(_MOST_CHIPS)]
        self.drop = LinkButton(tr("Send no more"), Size.SECONDARY)
        self.deliveries = LinkButton(tr("Show the deliveries"), Size.SECONDARY)
        self.said = wrapped("", "muted", Size.SECONDARY)
        self._counts = Flow()
        self.card = TableCard(self)
        self.model = RehearsedModel(now, self)
        self.table = RecordTable(self.model, Size.ROW_TWO_LINES, self.card)
        self.table.setAccessibleName(tr("Attempts, newest first"))
        self.table.verticalScrollBar().valueChanged.connect(self._let_in)
        self.table.selectionModel().selectionChanged.connect(self._let_in)
        self.card.hold(self.table)
        self.card.loaded(_nothing())
        self.drop.clicked.connect(self.drop_requested)
        self.deliveries.clicked.connect(self.deliveries_requested)
        self._lay_out()

    def show_standing(self, standing: Standing) -> None:
        """Show what has come in, and how it all stands."""
        self.model.show_attempts(standing.attempts, standing.count, hold=not self.table.may_take_in)
        chips = count_chips(standing, self._now())
        for label, chip in zip(self.chips, chips, strict=False):
            label.show_chip(chip)
        for number, label in enumerate(self.chips):
            label.setVisible(number < len(chips))
        self.drop.setVisible(standing.waiting > 0)
        self.deliveries.setVisible(standing.endpoint_id is not None and standing.taken > 0)

    def say(self, sentence: str, tone: str = "muted") -> None:
        """What was begun, or why it was not; empty for nothing."""
        self.said.show_text(sentence)
        self.said.set_tone(tone)
        self.said.setVisible(bool(sentence))

    def show_again(self) -> None:
        """Times of a day that is over are told anew."""
        self.model.forget_texts()

    def clear_selection(self) -> None:
        """Let what waits come in again."""
        self.table.clearSelection()

    def _let_in(self) -> None:
        if self.table.may_take_in:
            self.model.release()

    def _lay_out(self) -> None:
        for each in self.chips:
            self._counts.addWidget(each)
        row = QHBoxLayout()
        row.setSpacing(Size.GRID)
        row.addWidget(self.said, 1)
        for link in (self.deliveries, self.drop):
            row.addWidget(link)
        row.addStretch()
        layout = column(self._counts, row, gap=Size.GRID)
        layout.addWidget(self.card, 1)
        self.setLayout(layout)
        self.drop.hide()
        self.deliveries.hide()
        self.said.hide()


def _nothing() -> Emptiness:
    sentence = tr(
        "Choose a rehearsal: each attempt to deliver its events stands here, with the answer and when the next one"
        " follows."
    )
    return Emptiness("sandbox", tr("No attempt yet"), sentence)

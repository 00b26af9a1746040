"""One destination on its card."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from paysg_desktop.ui import gate
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.parts import ChipLabel, column, label
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.views import forwarding_words as words
from paysg_desktop.ui.views.choice_card import ChoiceCard
from paysg_desktop.ui.views.forwarding_records import ForwardRecord

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_PAD = 2 * Size.GRID


class DestinationCard(ChoiceCard):
    """Name and state; where to, of what and how; when something last went there."""

    def __init__(self) -> None:
        super().__init__()
        self.record: ForwardRecord | None = None
        elided = Qt.TextElideMode.ElideRight
        self.name = label("", Size.NAME, Weight.STRONG, look=Look("text", elided))
        self.answers = ChipLabel(words.answers_chip())
        self.state = ChipLabel()
        self.details = label("", Size.SECONDARY, look=Look("muted", elided))
        self.last = label("", Size.SECONDARY, look=Look("muted"))
        self._lay_out()

    @property
    def destination_id(self) -> str:
        """The id of the destination that it shows; empty before it shows one."""
        return "" if self.record is None else self.record.destination.id

    @property
    def key(self) -> str:
        return self.destination_id

    def show_record(self, record: ForwardRecord, now: int) -> None:
        """Show a destination as it stands at `now` (microseconds UTC)."""
        self.record, to = record, record.destination
        self.name.show_text(to.name)
        self.name.set_tone("muted" if to.stopped else "text")
        self.answers.setVisible(to.answers_for_us)
        state = words.state_chip(record, now)
        self.state.show_chip(state)
        self.details.show_text(words.details_text(record))
        self.last.show_text(words.last_text(record.lag, now))
        gate.set_tooltip(self.last, words.last_hint(record.lag))
        told = [state.text, *([words.answers_chip().text] if to.answers_for_us else [])]
        self.setAccessibleName(gate.line(", ".join((to.name, *told))))
        self.setAccessibleDescription(f"{self.details.text()}. {self.last.text()}")

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(Size.GRID)
        first.addWidget(self.name, 1)
        first.addWidget(self.answers)
        first.addWidget(self.state)
        second.addWidget(self.details, 1)
        second.addWidget(self.last, 0, _RIGHT)
        layout = column(first, second, gap=Size.HALF)
        layout.setContentsMargins(_PAD, Size.GRID + 1, _PAD - Size.HALF, Size.GRID + 1)
        self.setLayout(layout)

"""One way in on its card."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from paysg_desktop.ui import gate
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.parts import ChipLabel, CopyButton, column, label, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.views import ways_in_words as words
from paysg_desktop.ui.views.choice_card import ChoiceCard
from paysg_desktop.ui.views.ways_in_records import WayInRecord
from paysg_desktop.ui.views.ways_in_shown import show_address, show_chips, show_trouble
from paysg_desktop.ui.wording import tr

_PAD = 2 * Size.GRID
_LONGEST = 600


class WayInCard(ChoiceCard):
    """Name, kind and state; the public address to copy; what is wrong and what to do. A click chooses it."""

    def __init__(self) -> None:
        super().__init__()
        # It has wrapped words: its height follows from its width, and what it would like to have does not count.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.record: WayInRecord | None = None
        elided = Qt.TextElideMode.ElideRight
        self.name = label("", Size.NAME, Weight.STRONG, look=Look("text", elided))
        self.kind = label("", look=Look("muted", elided))
        self.third_party, self.state = ChipLabel(), ChipLabel()
        middle = Look("muted", Qt.TextElideMode.ElideMiddle)
        self.address = label("", Size.SECONDARY, look=middle, is_mono=True)
        self.copy = CopyButton(tr("Copy the public address"), is_small=True)
        self.test = label("", Size.SECONDARY, look=Look("muted", elided))
        self.problem = wrapped("", "bad", Size.SECONDARY, limit=_LONGEST)
        self.next_step = wrapped("", "muted", Size.SECONDARY, limit=_LONGEST)
        self._lay_out()

    @property
    def key(self) -> str:
        return "" if self.record is None else self.record.config.id

    def show_record(self, record: WayInRecord, now: int) -> None:
        """Show a way in as it stands at `now` (microseconds UTC)."""
        self.record, config = record, record.config
        self.name.show_text(config.name)
        self.name.set_tone("text" if config.is_on else "muted")
        self.kind.show_text(words.kind_text(config))
        chips = show_chips(self.state, self.third_party, record)
        show_address(self.address, self.copy, record)
        self._show_test(record, now)
        trouble = show_trouble(self.problem, self.next_step, record, now)
        marks = [config.name, self.kind.text(), *chips]
        self.setAccessibleName(gate.line(", ".join(each for each in marks if each)))
        told = [self.address.text(), self.test.text(), *trouble]
        gate.set_description(self, ". ".join(each for each in told if each))

    def _show_test(self, record: WayInRecord, now: int) -> None:
        test = words.test_words(record.test, now)
        self.test.show_text(test.text)
        self.test.set_tone(test.tone if test.tone != "good" else "muted")
        self.test.setVisible(record.stands)

    def _lay_out(self) -> None:
        first, second, third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (first, second, third):
            row.setSpacing(Size.GRID)
        first.addWidget(self.name)
        first.addWidget(self.kind)
        first.addStretch(1)
        first.addWidget(self.state)
        second.addWidget(self.address)
        second.addWidget(self.copy)
        second.addStretch(1)
        third.addWidget(self.third_party)
        third.addWidget(self.test)
        third.addStretch(1)
        layout = column(first, second, third, self.problem, self.next_step, gap=Size.HALF)
        layout.setContentsMargins(_PAD - 2, Size.GRID + Size.HALF, _PAD - 2, Size.GRID + Size.HALF)
        self.setLayout(layout)

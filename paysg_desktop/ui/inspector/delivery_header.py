"""What stands above the tabs of a delivery: what it is, its chips, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from paysg_desktop.domain.delivery import DeliveryDetail
from paysg_desktop.domain.verification import Status
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector import overview
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.copy_menu import CopyMenu
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import (
    MARGIN,
    ChipLabel,
    CopyButton,
    column,
    emptied,
    label,
    wrapped,
)
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr


class DeliveryHeader(QWidget):
    """`close_button` is the panel's; what its buttons do, the inspector says."""

    def __init__(self, close_button: QAbstractButton) -> None:
        super().__init__()
        self.setAccessibleName(tr("Delivery"))
        elided = Qt.TextElideMode.ElideRight
        self.title = label("", Size.TITLE, Weight.STRONG, look=Look("text", elided))
        self.subtitle = label("", look=Look("muted", elided))
        self.copy_id = CopyButton(tr("Copy the delivery's number"))
        self.verify_again = IconButton("again", tr("Verify again"))
        self.copy_as = CopyMenu()
        self.replay = IconButton("replay", tr("Replay…"))
        self.outcome = wrapped("", "muted", Size.SECONDARY)
        self.chips = Flow()
        self._lay_out(close_button)

    def show_delivery(self, detail: DeliveryDetail, now: int) -> None:
        """Name a delivery at `now` (microseconds UTC)."""
        row = detail.row
        self.title.show_text(overview.title(row))
        self.subtitle.show_text(overview.subtitle(detail, now))
        self.copy_id.text_to_copy = str(row.id)
        emptied(self.chips)
        for chip in overview.chips(row, detail.answered):
            self.chips.addWidget(ChipLabel(chip))
        self.verify_again.setVisible(detail.verification.is_quarantined or row.status is Status.NO_SECRET)

    def say(self, sentence: str) -> None:
        """Say what came of something that was done; empty for nothing."""
        self.outcome.show_text(sentence)
        self.outcome.setVisible(bool(sentence))

    def _lay_out(self, close_button: QAbstractButton) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(close_button)
        below.setSpacing(Size.HALF)
        below.addWidget(self.subtitle)
        below.addWidget(self.copy_id)
        below.addStretch()
        tools = Flow()
        for button in (self.verify_again, self.copy_as, self.replay):
            tools.addWidget(button)
        self.outcome.hide()
        layout = column(top, below, self.chips, tools, self.outcome, gap=Size.HALF + 2)
        layout.setContentsMargins(MARGIN, 2 * Size.GRID, MARGIN - Size.HALF, Size.GRID)
        self.setLayout(layout)

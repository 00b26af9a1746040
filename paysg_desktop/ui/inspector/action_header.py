"""What stands on top of an action: what it is, for whom, how it stands, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from paysg_desktop.domain.action import Action, ActionState
from paysg_desktop.ui import gate, theme, veil
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.action_words import advice_text, state_chip, subject_text, what_text
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import MARGIN, ChipLabel, GlyphButton, column, label, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import account_text, provider_name, tr


class ActionHeader(QWidget):
    """Title, chip, subject, the sentence of what came of it, the steps to take, and what came of those."""

    look_up_requested = Signal()
    settle_requested = Signal()
    approve_requested = Signal()
    decline_requested = Signal()

    def __init__(self, close_button: GlyphButton) -> None:
        super().__init__()
        self.setAccessibleName(tr("Action"))
        elided = Look("text", Qt.TextElideMode.ElideRight)
        self.title = label("", Size.TITLE, Weight.STRONG, look=elided)
        self.chip = ChipLabel()
        self.about = label("", look=Look("muted", Qt.TextElideMode.ElideRight))
        self.sentence = wrapped("", limit=2_000)
        self.advice = wrapped("", "muted", Size.SECONDARY, limit=2_000)
        self.look_up = IconButton("again", tr("Look it up now"))
        self.settle = _quiet(tr("Settle…"))
        self.approve = _quiet(tr("Approve…"))
        self.decline = _quiet(tr("Decline…"))
        self.outcome = wrapped("", "muted", Size.SECONDARY, limit=2_000)
        self.buttons = QWidget()
        self._lay_out(close_button)
        self.look_up.clicked.connect(self.look_up_requested)
        self.settle.clicked.connect(self.settle_requested)
        self.approve.clicked.connect(self.approve_requested)
        self.decline.clicked.connect(self.decline_requested)

    def show_action(self, action: Action, account_name: str, *, is_other: bool) -> None:
        """`account_name` is what people call its payment service; another action forgets the last outcome."""
        order = action.order
        self.title.show_text(what_text(action))
        self.chip.show_chip(state_chip(action))
        about = (subject_text(action), account_text(order.account, account_name), provider_name(order.provider))
        self.about.show_text(veil.joined(" · ", about))
        self.sentence.show_text(action.sentence)
        self.sentence.setVisible(bool(action.sentence))
        advice = advice_text(action)
        self.advice.show_text(advice)
        self.advice.setVisible(bool(advice))
        is_unknown, waits = action.state is ActionState.UNKNOWN, action.is_waiting
        self.look_up.setVisible(is_unknown)
        self.settle.setVisible(is_unknown)
        self.approve.setVisible(waits)
        self.decline.setVisible(waits)
        self.buttons.setVisible(is_unknown or waits)
        if is_other:
            self.show_outcome("")

    def show_outcome(self, sentence: str, tone: str = "muted", *, is_working: bool = False) -> None:
        """Say what came of a step, or that it goes on; the buttons rest meanwhile."""
        self.outcome.show_text(sentence)
        self.outcome.set_tone(tone)
        self.outcome.setVisible(bool(sentence))
        for each in (self.look_up, self.settle, self.approve, self.decline):
            each.setEnabled(not is_working)

    def _lay_out(self, close_button: GlyphButton) -> None:
        named = Flow()
        named.addWidget(self.title)
        named.addWidget(self.chip)
        top = QHBoxLayout()
        top.setSpacing(Size.GRID)
        top.addLayout(named, 1)
        top.addWidget(close_button, 0, Qt.AlignmentFlag.AlignTop)
        flow = Flow()
        for each in (self.look_up, self.settle, self.approve, self.decline):
            flow.addWidget(each)
        self.buttons.setLayout(flow)
        self.buttons.setAccessibleName(tr("What can be done"))
        layout = column(top, self.about, self.sentence, self.advice, self.buttons, self.outcome, gap=Size.HALF + 2)
        layout.setContentsMargins(MARGIN, 2 * Size.GRID, MARGIN - Size.HALF, Size.GRID)
        self.setLayout(layout)


def _quiet(text: str) -> QPushButton:
    made = QPushButton(gate.words(text))
    made.setAccessibleName(gate.line(text))
    made.setFont(theme.font(Size.SECONDARY, Weight.STRONG))
    made.setAutoDefault(False)
    return made

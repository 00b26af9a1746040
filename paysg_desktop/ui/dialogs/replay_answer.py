"""What came back of a replay: status, time, and how the answer's body begins."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.domain.forwarding import AttemptDetail
from paysg_desktop.ui.dialogs.replay_work import Sent
from paysg_desktop.ui.inspector.attempt_words import outcome_chip, outcome_text, took_text
from paysg_desktop.ui.inspector.body_views import start_of_body
from paysg_desktop.ui.inspector.code_box import CodeBox
from paysg_desktop.ui.inspector.parts import ChipLabel, Ground, column, emptied, label, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import time_text, tr

_MOST_CHARACTERS, _MOST_LINES = 400, 4


class ReplayAnswer(Ground):
    """Hidden until there is one."""

    def __init__(self) -> None:
        super().__init__("surface", "border")
        self.setAccessibleName(tr("The answer"))
        self.chip = ChipLabel()
        self.took = label("", Size.BODY, Weight.STRONG)
        self.sentence = wrapped("", "muted", Size.SECONDARY, limit=2_000)
        self.said = column(gap=0)
        self.holder = QWidget()
        self.holder.setLayout(self.said)
        head = QHBoxLayout()
        head.setSpacing(Size.GRID)
        head.addWidget(self.chip)
        head.addWidget(self.took)
        head.addWidget(self.sentence, 1)
        self.setLayout(column(head, self.holder, gap=Size.GRID, margin=Size.GRID + Size.HALF))
        self.hide()

    def show_sent(self, sent: Sent, count: int, now: int) -> None:
        """Show what came of the `count`-th sending at `now` (microseconds UTC)."""
        emptied(self.said)
        attempt = sent.attempt
        self.chip.setVisible(attempt is not None)
        self.took.setVisible(attempt is not None)
        if attempt is None:
            self.sentence.show_text(sent.run.problem or tr("It was not sent."))
        else:
            self._show_attempt(attempt, count, now)
        self.holder.setVisible(attempt is not None and bool(attempt.body))
        self.show()

    def _show_attempt(self, attempt: AttemptDetail, count: int, now: int) -> None:
        row = attempt.row
        self.chip.show_chip(outcome_chip(row))
        self.took.show_text(took_text(row))
        time = time_text(row.at, now, with_seconds=True)
        again = tr("Sent {n} times, the last at {time}.").format(n=count, time=time)
        told = again if count > 1 else tr("Sent at {time}.").format(time=time)
        self.sentence.show_text(f"{outcome_text(row)} {told}")
        if attempt.body:
            start = start_of_body(attempt.body, _MOST_CHARACTERS, is_revealed=False)
            lines = start.splitlines()[:_MOST_LINES] or [""]
            self.said.addWidget(CodeBox(tr("The start of the answer"), lines, is_start=True))

"""The upper part of Reconcile: period, freshness, what can be done, and four figures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.reconciliation import Reconciliation
from paysg_desktop.ui import gate
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import ChipLabel, column, label, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.top_bar import unread_chip
from paysg_desktop.ui.views.cards import Cards
from paysg_desktop.ui.views.reconcile_period import PeriodChooser
from paysg_desktop.ui.views.reconcile_words import checked_help, checked_text, summary_words
from paysg_desktop.ui.wording import Chip, tr


class ReconcileHead(QWidget):
    """Shows what was compared. What it can't do by itself, its buttons ask for."""

    def __init__(self, now: Callable[[], int]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Reconcile"))
        self.period = PeriodChooser(now)
        self.freshness = ChipLabel()
        self.again = IconButton("again", tr("Check again now"))
        self.take_in = IconButton("import", tr("Import…"))
        self.export = IconButton("export", tr("Export…"))
        self.said = wrapped("", "muted", Size.SECONDARY)
        """What is going on, or what came of it; hidden while there is nothing to say."""
        self.cards = Cards(self)
        title = label(tr("Reconcile"), Size.TITLE, Weight.STRONG, look=Look("text"))
        title.setContentsMargins(0, 0, Size.HALF, 0)
        tools = Flow()
        for each in (title, self.freshness, self.period, self.again, self.take_in, self.export):
            tools.addWidget(each)
        layout = column(tools, self.said, self.cards, gap=Size.GRID + Size.HALF)
        self.setLayout(layout)
        self.say("")
        self.freshness.hide()
        self.export.setEnabled(False)

    def show_done(self, done: Reconciliation, now: int) -> None:
        self.cards.show_words(summary_words(done, now))
        is_checked = done.checked_at is not None
        words = checked_text(done.checked_at, now)
        self.freshness.show_chip(
            Chip(words, "good", "circle-check") if is_checked else Chip(words, "neutral", "clock")
        )
        gate.set_tooltip(self.freshness, checked_help(done.checked_at))
        self.freshness.show()
        self.export.setEnabled(bool(done.discrepancies))
        gate.set_tooltip(self.export, "" if done.discrepancies else tr("There is no exception to export."))

    def forget(self) -> None:
        """What is compared now has not been read yet; nothing moves."""
        self.say("")
        self.cards.forget()
        self.freshness.show_chip(unread_chip())
        gate.set_tooltip(self.freshness, "")
        self.freshness.show()
        for each in (self.again, self.export):
            each.setEnabled(False)
            gate.set_tooltip(each, "")

    def show_can_check(self, *, can_check: bool) -> None:
        """Whether some account is connected that could be asked."""
        self.again.setEnabled(can_check)
        help_text = tr("No account is connected here, so there is nobody to ask. Connect one first.")
        gate.set_tooltip(self.again, "" if can_check else help_text)

    def say(self, sentence: str, tone: str = "muted") -> None:
        self.said.show_text(sentence)
        self.said.set_tone(tone)
        self.said.setVisible(bool(sentence))

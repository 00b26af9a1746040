"""What an examination came to, in three figures, and the way to its page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from paysg_desktop.sandbox.examination.records import Sheet, Verdict
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import ChipLabel, column, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import Chip, tr


class SheetSummary(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What it came to"))
        self.chips = {verdict: ChipLabel() for verdict in Verdict}
        self.save = IconButton("export", tr("Save as page…"))
        self.said = wrapped("", "muted", limit=2_000)
        figures = Flow()
        for each in (*self.chips.values(), self.save):
            each.hide()
            figures.addWidget(each)
        self.setLayout(column(figures, self.said, gap=Size.GRID))
        self.said.hide()
        self.hide()

    def show_sheet(self, sheet: Sheet | None, *, is_running: bool) -> None:
        """The sheet as far as it is; None before the first."""
        told = {
            Verdict.PASS: (tr("{n} pass"), "good", "check"),
            Verdict.FAIL: (tr("{n} fail"), "bad", "cross"),
            Verdict.CANT_TELL: (tr("{n} can't tell"), "neutral", "question"),
        }
        for verdict, (words, kind, icon) in told.items():
            count = 0 if sheet is None else sheet.count(verdict)
            self.chips[verdict].show_chip(Chip(words.format(n=count), kind if count else "neutral", icon))
            self.chips[verdict].setVisible(sheet is not None)
        self.save.setVisible(sheet is not None and bool(sheet.results) and not is_running)
        self._show()

    def say(self, sentence: str, tone: str = "muted") -> None:
        """What went wrong, or what was done; empty for nothing."""
        self.said.show_text(sentence)
        self.said.set_tone(tone)
        self.said.setVisible(bool(sentence))
        self._show()

    def _show(self) -> None:
        has_figures = not self.chips[Verdict.PASS].isHidden()
        self.setVisible(has_figures or not self.said.isHidden())

"""The trial run: every row with what is wrong with it, and what would be created. Nothing is sent."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.dialogs import bulk_words as words
from paysg_desktop.ui.dialogs.bulk_box import Page, TableBox
from paysg_desktop.ui.dialogs.bulk_tables import RowsModel
from paysg_desktop.ui.dialogs.bulk_work import Checked
from paysg_desktop.ui.inspector.parts import column, label, wrapped
from paysg_desktop.ui.segments import Segments
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import plural, tr

ALL, WITH_PROBLEMS = "all", "with problems"


class CheckPage(Page):
    """All rows, or only those of which something is to be said."""

    def __init__(self, now: Callable[[], int]) -> None:
        super().__init__(tr("Check, with nothing sent"), gap=Size.GRID + Size.HALF)
        self.checked: Checked | None = None
        self.title = label("", Size.NAME, Weight.STRONG)
        self.sum = label("", Size.NAME, Weight.STRONG)
        self.sentence = wrapped("", "muted", Size.SECONDARY)
        self.which = Segments.of(
            tr("Which rows"), (Choice(ALL, tr("All rows")), Choice(WITH_PROBLEMS, tr("Only rows with problems")))
        )
        self.rows = TableBox(RowsModel(now, self), tr("Rows of the file"), rows=4)
        self.detail = wrapped("", "text", Size.SECONDARY, limit=2_000)
        self._lay_out()
        self.which.chosen.connect(lambda _: self._show_rows())
        self.rows.table.passed.connect(self._show_detail)

    def show_checked(self, checked: Checked) -> None:
        """Show what a file's rows came to; those with problems first where there are any."""
        self.checked = checked
        self.title.show_text(words.checked_title(checked.good, checked.bad))
        self.title.set_tone("text" if checked.good else "bad")
        summed = tr("Together {amount}").format(amount=words.amount_text(checked.sum_minor))
        self.sum.show_text(summed if checked.good else "")
        self.sentence.show_text(_sentence(checked))
        has_problems = bool(checked.with_problems)
        self.which.setVisible(has_problems)
        if not has_problems:
            self.which.choose(ALL)
        self._show_rows()

    def take_focus(self) -> None:
        """To the rows, so that the arrows walk through them."""
        self.rows.table.setFocus()

    def _show_rows(self) -> None:
        if self.checked is None:
            return
        is_all = self.which.value == ALL
        self.rows.model.show_rows(self.checked.seen if is_all else self.checked.with_problems)
        self.rows.table.scrollToTop()
        self._say("")

    def _show_detail(self, key: int) -> None:
        row = self.rows.model.row(key).row
        told = words.row_sentence(row) or tr("This row is good.")
        self._say(tr("Line {line}: {reason}").format(line=f"{row.line:,}", reason=told))

    def _say(self, text: str) -> None:
        self.detail.show_text(text or tr("Choose a row to read all that is wrong with it."))
        self.detail.set_tone("text" if text else "muted")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2 * Size.GRID)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.sum)
        self.items.addLayout(column(head, self.sentence, gap=Size.HALF))
        self.items.addWidget(self.which)
        self.items.addWidget(self.rows, 1)
        self.items.addWidget(self.detail)


def _sentence(checked: Checked) -> str:
    """That this is a trial, and what becomes of the rows that are not good."""
    parts = [tr("Nothing has been sent so far, and nothing is sent by looking at it.")]
    if checked.bad:
        left_out = tr("Rows with problems are left out; put them right in the file to have them all.")
        parts.append(left_out)
    if checked.remarked:
        remarked = plural(
            checked.remarked,
            tr("{n} row has a remark, and is sent all the same."),
            tr("{n} rows have a remark, and are sent all the same."),
        )
        parts.append(remarked)
    return " ".join(parts)

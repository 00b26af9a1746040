"""What came of an import: counts, the months' figures, and every row that was left out with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.figures import FigureLine
from paysg_desktop.domain.imports import BadRow, FileKind
from paysg_desktop.ui.dialogs import import_words as words
from paysg_desktop.ui.dialogs.disclosure import Disclosure
from paysg_desktop.ui.dialogs.import_work import MonthFigures, Outcome
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.buttons import IconButton, PrimaryButton
from paysg_desktop.ui.inspector.facts import Fact, Facts
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import ChipLabel, Ground, column, emptied, heading, wrapped
from paysg_desktop.ui.periods import months_text
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import Chip, account_text, localised, plural, tr

MOST_BAD = 100
_NAME_WIDTH = 15 * Size.GRID


class ImportResult(QWidget):
    """Shown in place of the questions. Its buttons lead on; the dialog says where to."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What came of it"))
        self.chip = ChipLabel()
        self.sentence = wrapped("", limit=1_000)
        self.as_of = wrapped("", "muted", Size.SECONDARY)
        self.figures = column(gap=Size.GRID)
        self.bad = LeftOut()
        self.payments = PrimaryButton(tr("Show the payments"))
        self.reconcile = PrimaryButton(tr("See what does not agree"))
        self.next = PrimaryButton(tr("Next file"))
        self.again = IconButton("import", tr("Import another…"))
        steps = Flow()
        for button in (self.next, self.payments, self.reconcile, self.again):
            steps.addWidget(button)
        told = (self.chip, self.sentence, self.as_of, self.figures, self.bad)
        self.setLayout(column(*told, steps, gap=2 * Size.GRID - Size.HALF))

    def show_outcome(self, outcome: Outcome, *, has_next: bool, now: int) -> None:
        """Show what one file came to; `has_next` offers the file that waits instead of leading elsewhere."""
        file, done = outcome.file, outcome.done
        is_changed = done.earlier_at is None
        kind = "good" if is_changed and done.new else "neutral"
        self.chip.show_chip(Chip(words.done_title(done), kind, "check"))
        self.sentence.show_text(words.done_text(done, now))
        self.as_of.show_text(words.as_of_text(file.as_of))
        self.bad.show_rows(done.bad, tr("Left out"))
        self.show_figures((), {}, file.as_of)
        self.show_next(has_next=has_next, kind=file.kind)

    def show_next(self, *, has_next: bool, kind: FileKind) -> None:
        """Offer the step that comes next."""
        is_report = kind is FileKind.PAYMENTS
        self.next.setVisible(has_next)
        self.payments.setVisible(is_report and not has_next)
        self.reconcile.setVisible(not is_report and not has_next)
        self.again.setVisible(not has_next)

    def show_figures(self, months: Sequence[MonthFigures], names: dict[str, str], as_of: int) -> None:
        """Show what the months came to; `names` are the users' names of accounts, by id."""
        emptied(self.figures)
        for month in months:
            title = tr("{month}, as of {when}").format(
                month=months_text(month.month), when=words.moment_text(as_of)
            )
            self.figures.addWidget(heading(title))
            for line in month.lines:
                self.figures.addWidget(_figures_box(line, names.get(line.account, ""), title))
            if not month.lines:
                self.figures.addWidget(wrapped(tr("Nothing was received or refunded."), "muted"))

    @property
    def main_step(self) -> PrimaryButton:
        """What Enter does."""
        return next(each for each in (self.next, self.payments, self.reconcile) if not each.isHidden())


class LeftOut(QWidget):
    """Rows that are left out, folded away: the line in the file, and why."""

    def __init__(self) -> None:
        super().__init__()
        inner = QWidget()
        inner.setAccessibleName(tr("Rows that are left out"))
        self._lines = column(gap=Size.HALF)
        inner.setLayout(self._lines)
        self.fold = Disclosure(tr("Left out"), inner)
        self.setLayout(column(self.fold))
        self.sentences: tuple[str, ...] = ()

    def show_rows(self, bad: Sequence[BadRow], title: str) -> None:
        """Show these under a title; hidden where there are none."""
        self.setVisible(bool(bad))
        emptied(self._lines)
        self.sentences = tuple(
            tr("Line {line}: {reason}").format(line=f"{each.line:,}", reason=localised(each.reason))
            for each in bad[:MOST_BAD]
        )
        for sentence in self.sentences:
            self._lines.addWidget(wrapped(sentence, "muted", Size.SECONDARY))
        if len(bad) > MOST_BAD:
            rest = len(bad) - MOST_BAD
            more = plural(rest, tr("… and {n} more row."), tr("… and {n} more rows."))
            self._lines.addWidget(wrapped(more, "muted", Size.SECONDARY))
        rows = plural(len(bad), tr("{n} row"), tr("{n} rows"))
        self.fold.button.show_words(f"{title}: {rows}")
        self.fold.unfold(is_unfolded=0 < len(bad) <= 3)


def _figures_box(line: FigureLine, name: str, title: str) -> QWidget:
    box = Ground("surface", "border", Size.RADIUS_INPUT)
    box.setAccessibleName(title)
    facts = Facts(title, wide(_NAME_WIDTH))
    facts.show_facts(
        (
            Fact(tr("Account"), account_text(line.account, name)),
            Fact(tr("Received"), words.received_text(line)),
            Fact(tr("Refunded"), words.refunded_text(line)),
            Fact(tr("Net"), words.net_text(line)),
        )
    )
    box.setLayout(column(facts, margin=Size.GRID + Size.HALF))
    return box

"""A bulk run as it goes on, and what came of it: how far it is, every row, and what can be done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.domain.action import Action
from paysg_desktop.domain.batch import Batch, BatchLine, BatchState
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.dialogs import bulk_words as words
from paysg_desktop.ui.dialogs.bulk_box import Page, TableBox
from paysg_desktop.ui.dialogs.bulk_tables import LinesModel
from paysg_desktop.ui.dialogs.bulk_work import Lines, Run
from paysg_desktop.ui.dialogs.export_progress import Bar
from paysg_desktop.ui.environment_tag import EnvironmentTag
from paysg_desktop.ui.gate import ForeignLabel, Look
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import ChipLabel, CopyButton, column, label, wrapped
from paysg_desktop.ui.segments import Segments
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr

ALL, NOT_CREATED = "all", "not created"


class RunPage(Page):
    """Shows one run; the dialog hands in what moved."""

    pause_requested = Signal()
    resume_requested = Signal()
    save_requested = Signal()
    payments_requested = Signal()

    def __init__(self, now: Callable[[], int]) -> None:
        super().__init__(tr("The run"), gap=Size.GRID + Size.HALF)
        self.batch: Batch | None = None
        self._lines: dict[int, BatchLine] = {}
        """By the line of the file."""
        self._told: Batch | None = None
        """The run as it was told last; its rows are counted here, since they move quicker."""
        self._counted: Counter[words.Standing] = Counter()
        self.chip = ChipLabel()
        self.title = label("", Size.NAME, Weight.STRONG)
        self.about = label("", Size.SECONDARY, look=Look("muted", Qt.TextElideMode.ElideMiddle))
        self.bar = Bar()
        self.figures = {word: _figure(tone) for word, _, tone in words.counts(None)}
        self.sentence = wrapped("", "muted", Size.SECONDARY, limit=2_000)
        self.pause = IconButton("pause", tr("Pause"))
        self.resume = IconButton("play", tr("Go on"))
        self.ask_again = IconButton("again", tr("Look up what is not known"))
        self.save = IconButton("export", tr("Save the result…"))
        self.payments = IconButton("payments", tr("Show the payments"))
        self.told = wrapped("", "good", Size.SECONDARY)
        self.which = Segments.of(
            tr("Which rows"), (Choice(ALL, tr("All rows")), Choice(NOT_CREATED, tr("Only what is not created")))
        )
        self.model = LinesModel(now, self)
        self.lines = TableBox(self.model, tr("Rows of the run"))
        self.detail = RowDetail()
        self._head = QHBoxLayout()
        self._tag: EnvironmentTag | None = None
        self._lay_out()
        self._connect()

    @property
    def known(self) -> Lines:
        """The rows as they are shown; may be read on another thread, and never gains or loses one."""
        return self._lines

    def show_run(self, run: Run) -> None:
        """Show a run; of the one that is shown already only what moved."""
        is_shown = self._told is not None and self._told.id == run.batch.id and run.moved is not None
        self._told = run.batch
        if is_shown:
            self._move(run.moved or ())
        else:
            self._lines, self._counted = run.lines, run.counted
            self.about.show_text(f"{run.batch.name} · {run.account}")
            self.detail.show_line(None)
            self.say("")
        if self._tag is None or self._tag.environment is not run.batch.environment:
            self._show_tag(EnvironmentTag(run.batch.environment))
        if not is_shown or self.which.value != ALL:
            self._show_rows()
        self._show_counted()

    def show_batch(self, batch: Batch) -> None:
        """Show how far the run is."""
        self._told = batch
        self._show_counted()

    def _show_counted(self) -> None:
        if self._told is None:
            return
        batch = self.batch = words.as_counted(self._told, self._counted)
        self.chip.show_chip(words.batch_chip(batch))
        self.title.show_text(words.run_title(batch))
        sendable = words.sendable(batch)
        self.bar.show_share(words.settled(batch) / sendable if sendable else 1.0)
        self.sentence.show_text(words.run_sentence(batch))
        self.sentence.set_tone("caution" if batch.problem else "muted")
        self._show_figures(batch)
        is_running, is_paused = batch.state is BatchState.RUNNING, batch.state is BatchState.PAUSED
        self.pause.setVisible(is_running)
        self.resume.setVisible(is_paused)
        self.ask_again.setVisible(batch.state is BatchState.ENDED and bool(batch.unknown))
        self.payments.setVisible(bool(batch.done))
        self.save.setVisible(not is_running)

    def say(self, text: str) -> None:
        """What was just done; empty for nothing."""
        self.told.show_text(text)
        self.told.setVisible(bool(text))

    def take_focus(self) -> None:
        """To the rows, so that the arrows walk through them."""
        self.lines.table.setFocus()

    def take_actions(self, actions: Sequence[Action]) -> None:
        """What moved of this run's rows; actions of others are passed over."""
        if self.batch is None:
            return
        told = {each.order.line: each for each in actions if each.order.batch == self.batch.id}
        moved = [self._lines[line].moved_on(each) for line, each in told.items() if line in self._lines]
        if moved:
            self._move(moved)
            self._show_counted()

    def _move(self, moved: Sequence[BatchLine]) -> None:
        """Show these rows as they now stand."""
        for each in moved:
            self._counted[words.standing(self._lines[each.line])] -= 1
            self._counted[words.standing(each)] += 1
            self._lines[each.line] = each
        self.model.show_lines([each for each in moved if self.model.line(each.line) is not None])
        self.detail.follow(moved)

    def _show_rows(self) -> None:
        lines = tuple(self._lines.values())
        is_all = self.which.value == ALL
        table, chosen = self.lines.table, self.detail.shown
        place = table.verticalScrollBar().value()
        if not self.model.show_rows(lines if is_all else tuple(each for each in lines if not each.is_done)):
            return
        kept = None if chosen is None else self.model.line(chosen.line)
        self.detail.show_line(kept)
        if kept is not None:
            table.select_key(self.model.key_of(kept))
        table.verticalScrollBar().setValue(place)

    def _show_detail(self, key: int) -> None:
        self.detail.show_line(self.model.row(key))

    def _show_figures(self, batch: Batch) -> None:
        for word, count, _ in words.counts(batch):
            self.figures[word].show_text(f"{count:,} {word}")
            self.figures[word].setVisible(bool(count) or word == tr("created"))

    def _show_tag(self, tag: EnvironmentTag) -> None:
        if self._tag is not None:
            self._head.removeWidget(self._tag)
            self._tag.deleteLater()
        self._tag = tag
        self._head.insertWidget(1, tag)

    def _connect(self) -> None:
        self.pause.clicked.connect(self.pause_requested)
        self.resume.clicked.connect(self.resume_requested)
        self.ask_again.clicked.connect(self.resume_requested)
        self.save.clicked.connect(self.save_requested)
        self.payments.clicked.connect(self.payments_requested)
        self.which.chosen.connect(lambda _: self._show_rows())
        self.lines.table.passed.connect(self._show_detail)

    def _lay_out(self) -> None:
        self._head.setSpacing(Size.GRID)
        self._head.addWidget(self.chip)
        self._head.addWidget(self.about, 1)
        told = QHBoxLayout()
        told.setSpacing(Size.GRID)
        told.addWidget(self.title, 1)
        for each in (self.pause, self.resume, self.ask_again, self.save, self.payments):
            told.addWidget(each)
        figures = Flow(2 * Size.GRID)
        for figure in self.figures.values():
            figures.addWidget(figure)
        top = column(self._head, told, self.bar, figures, self.sentence, self.told)
        self.items.addLayout(top)
        self.items.addWidget(self.which)
        self.items.addWidget(self.lines, 1)
        self.items.addWidget(self.detail)
        self.say("")


class RowDetail(QWidget):
    """All of one row: why it stands as it does, and its link to copy."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("The row that is chosen"))
        self.shown: BatchLine | None = None
        self.words = wrapped("", "muted", Size.SECONDARY, limit=2_000)
        self.copy = CopyButton(tr("Copy the link"), is_small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.HALF)
        row.addWidget(self.words, 1)
        row.addWidget(self.copy)
        self.show_line(None)

    def follow(self, moved: Sequence[BatchLine]) -> None:
        """Show the row that is chosen as it now stands, where it is among these."""
        news = next((each for each in moved if self.shown is not None and each.line == self.shown.line), None)
        if news is not None:
            self.show_line(news)

    def show_line(self, line: BatchLine | None) -> None:
        """None for no row."""
        self.shown = line
        self.copy.setVisible(line is not None and bool(line.link))
        if line is None:
            self.words.show_text(tr("Choose a row to see its link, or why there is none."))
            return
        self.copy.text_to_copy = line.link or ""
        told = line.link or words.line_sentence(line) or words.line_chip(line).text
        self.words.show_text(tr("Line {line}: {reason}").format(line=f"{line.line:,}", reason=told))


def _figure(tone: str) -> ForeignLabel:
    return label("", Size.BODY, Weight.MEDIUM, look=Look(tone))

"""A run of replays as it goes on: how far it is, what was not taken, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.domain.forwarding import AttemptRow
from paysg_desktop.domain.replay import ReplayRun, RunState
from paysg_desktop.ui.dialogs.bulk_box import Page
from paysg_desktop.ui.dialogs.export_progress import Bar
from paysg_desktop.ui.dialogs.replay_work import Progress
from paysg_desktop.ui.environment_tag import EnvironmentTag
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.parts import ChipLabel, LinkButton, column, emptied, heading, label, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import DASH, Chip, localised, plural, tr


class RunPage(Page):
    """Shows one run."""

    stop_requested = Signal(int)
    """The number of the run."""
    delivery_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__(tr("The run"), gap=Size.GRID + Size.HALF)
        self.progress: Progress | None = None
        self.chip = ChipLabel()
        self.about = label("", Size.SECONDARY, look=Look("muted", Qt.TextElideMode.ElideMiddle))
        self.title = label("", Size.NAME, Weight.STRONG)
        self.bar = Bar()
        self.taken = label("", Size.BODY, look=Look("good"))
        self.failed = label("", Size.BODY, look=Look("bad"))
        self.left = label("", Size.BODY, look=Look("muted"))
        self.problem = wrapped("", "caution", Size.SECONDARY, limit=2_000)
        self.stop = IconButton("pause", tr("Stop"))
        self.stop.setAutoDefault(False)
        self.failures: tuple[AttemptRow, ...] = ()
        self._links = column(gap=Size.HALF)
        self._not_taken = QWidget()
        self._tag: EnvironmentTag | None = None
        self._head = QHBoxLayout()
        self._lay_out()
        self.stop.clicked.connect(self._ask_stop)

    def show_progress(self, progress: Progress) -> None:
        """Show a run as it stands."""
        self.progress, run = progress, progress.run
        if self._tag is None:
            self._tag = EnvironmentTag(run.environment)
            self._head.insertWidget(1, self._tag)
        self.chip.show_chip(run_chip(run))
        self.about.show_text(tr("to {target}").format(target=run.target))
        self.title.show_text(run_text(run))
        self.bar.show_share(run.sent / run.total if run.total else 1.0)
        failed = run.sent - run.taken
        self.taken.show_text(plural(run.taken, tr("{n} taken"), tr("{n} taken")))
        self.failed.show_text(plural(failed, tr("{n} not taken"), tr("{n} not taken")))
        self.failed.setVisible(failed > 0)
        self.left.show_text(plural(run.left_out, tr("{n} left out"), tr("{n} left out")))
        self.left.setVisible(run.left_out > 0)
        self.problem.show_text(run.problem)
        self.problem.setVisible(bool(run.problem))
        self.stop.setVisible(run.state is RunState.RUNNING)
        self._show_failures(progress.failures)

    def _show_failures(self, failures: tuple[AttemptRow, ...]) -> None:
        self._not_taken.setVisible(bool(failures))
        if failures == self.failures:
            return
        self.failures = failures
        emptied(self._links)
        for row in failures:
            words = tr("Delivery {number}: {why}").format(number=f"{row.delivery_id:,}", why=_why(row))
            link = LinkButton(words, Size.SECONDARY)
            link.clicked.connect(lambda _=False, number=row.delivery_id: self.delivery_requested.emit(number))
            self._links.addWidget(link)

    def _ask_stop(self) -> None:
        if self.progress is not None:
            self.stop_requested.emit(self.progress.run.id)

    def _lay_out(self) -> None:
        self._head.setSpacing(Size.GRID)
        self._head.addWidget(self.chip)
        self._head.addWidget(self.about, 1)
        told, figures = QHBoxLayout(), QHBoxLayout()
        told.addWidget(self.title, 1)
        told.addWidget(self.stop)
        figures.setSpacing(2 * Size.GRID)
        for each in (self.taken, self.failed, self.left):
            figures.addWidget(each)
        figures.addStretch()
        self._not_taken.setAccessibleName(tr("Not taken"))
        self._not_taken.setLayout(column(heading(tr("Not taken")), self._links, gap=Size.HALF))
        for part in (self._head, told):
            self.items.addLayout(part)
        self.items.addWidget(self.bar)
        self.items.addLayout(figures)
        self.items.addWidget(self.problem)
        self.items.addWidget(self._not_taken)
        self.items.addStretch()


def run_chip(run: ReplayRun) -> Chip:
    """How a run stands."""
    match run.state:
        case RunState.RUNNING:
            return Chip(tr("Running"), "neutral", "replay")
        case RunState.STOPPED:
            return Chip(tr("Stopped"), "caution", "pause")
        case _:
            is_good = run.taken == run.sent
            return Chip(tr("Done"), "good" if is_good else "caution", "check" if is_good else "alert")


def run_text(run: ReplayRun) -> str:
    """`12 of 30 sent`."""
    return tr("{sent} of {total} sent").format(sent=f"{run.sent:,}", total=f"{run.total:,}")


def strip_text(run: ReplayRun) -> str:
    """The same for the status strip, with what it is."""
    words = tr("Replaying: {how_far}").format(how_far=run_text(run))
    failed = run.sent - run.taken
    return words + (tr(", {n} not taken").format(n=f"{failed:,}") if failed else "")


def _why(row: AttemptRow) -> str:
    return str(row.status) if row.status is not None else localised(row.problem) or DASH

"""The dialog that sends many deliveries again: where to, which of them, at what pace; then how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.replay import ReplayOrder, ReplayPace, ReplayRun, RunState
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs import replay_work as work
from paysg_desktop.ui.dialogs.bulk_box import Page
from paysg_desktop.ui.dialogs.fields import Field
from paysg_desktop.ui.dialogs.replay_options import ReplayOptions
from paysg_desktop.ui.dialogs.replay_run_page import RunPage
from paysg_desktop.ui.dialogs.replay_watched import CheckedDialog
from paysg_desktop.ui.dialogs.replay_work import Progress
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.segments import Segments
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.tick import Tick
from paysg_desktop.ui.wording import plural, tr

_SIZE = QSize(700, 560)


class ReplayManyDialog(CheckedDialog):
    """Nothing is sent before it is confirmed. A run goes on without the dialog."""

    begun = Signal(object)
    """The `ReplayRun` that was begun."""
    stop_requested = Signal(int)
    delivery_requested = Signal(int)

    def __init__(
        self, desk: Desk, environment: Environment, ids: Sequence[int], words: str, parent: QWidget
    ) -> None:
        super().__init__(desk, environment, parent, tr("Replay deliveries"))
        self.ids = tuple(ids)
        self._words = words
        self.newest = Tick(
            tr("Of each payment only the newest delivery"), tr("Of each payment only the newest delivery")
        )
        self.pace = Segments.of(
            tr("Pace"),
            (
                Choice(ReplayPace.AT_ONCE, tr("At once")),
                Choice(ReplayPace.ORIGINAL, tr("As they came"), tr("with the pauses between them")),
            ),
        )
        self.options = ReplayOptions()
        self.summary = wrapped("", limit=2_000)
        self.ask, self.run = Page(tr("What is sent, and where to")), RunPage()
        self._place_parts()
        self._connect()
        self.show_page(self.ask)
        self.show_state()
        self.ask_places()

    def order(self) -> ReplayOrder | None:
        target = self.target.target
        if target.is_none:
            return None
        return ReplayOrder(
            self.ids,
            destination_id=target.destination_id,
            url=None if target.destination_id else target.url,
            is_resigned=self.options.is_resigned,
            is_new_id=self.options.is_new_id,
            is_newest_per_payment=self.newest.isChecked(),
            pace=ReplayPace.ORIGINAL if self.pace.value is ReplayPace.ORIGINAL else ReplayPace.AT_ONCE,
        )

    def show_page(self, page: Page) -> None:
        super().show_page(page)
        is_asking = page is self.ask
        self.sentence.show_text(self._words if is_asking else "")
        self.back.hide()
        self.name_cancel(tr("Cancel") if is_asking else tr("Close"))
        self.offer(self.last if is_asking else None)

    def show_state(self) -> None:
        """How many would be sent, and whether they can be."""
        self.options.show_destination(self.target.destination)
        found = self.checked
        count = plural(found.count, tr("{n} delivery"), tr("{n} deliveries"))
        self.last.show_words(tr("Replay {deliveries}").format(deliveries=count) if found.count else tr("Replay"))
        self.last.setEnabled(self.can_send and not self.is_busy and not self._steady.isActive())
        self.summary.setVisible(found.count > 0)
        told = tr("{deliveries} will be sent to {target}.").format(deliveries=count, target=found.target)
        sentences = [told]
        if found.left_out:
            left = (
                tr("{n} is left out: not the newest of its payment."),
                tr("{n} are left out: not the newest of their payment."),
            )
            sentences.append(plural(found.left_out, *left))
        self.summary.show_text(" ".join(sentences))

    def show_progress(self, progress: Progress) -> None:
        """Show a run as it stands."""
        self.run.show_progress(progress)
        is_on = progress.run.state is RunState.RUNNING
        words = tr("It goes on when this window is closed.") if is_on else tr("It is over. The attempts are kept.")
        if self.page is not self.run:
            self.show_page(self.run)
        self.sentence.show_text(words)

    def submit(self) -> None:
        """Begin, where all that has to be said was said; a run is closed."""
        order = self.order()
        if self.page is self.run:
            self.accept()
        elif order is not None and self.can_send and not self.is_busy:
            self.last.setEnabled(False)
            begin = partial(work.begin, self.desk.core, order, is_confirmed=self.notes.is_confirmed)
            self.begin(begin, self._show_begun)

    # --- inside ---

    def _fit(self) -> None:
        """Larger than its content, smaller than what steps take: a run has a list of what was not taken."""
        super()._fit()
        self.setFixedSize(self.size().boundedTo(_SIZE))
        self._place()

    def _show_begun(self, run: ReplayRun) -> None:
        self.show_progress(Progress(run))
        self.cancel.setFocus()
        self.begun.emit(run)

    def _end(self) -> None:
        super()._end()
        if self.page is self.ask:
            self.show_state()

    def _connect(self) -> None:
        self.last.clicked.connect(self.submit)
        self._steady.timeout.connect(self.show_state)
        self.newest.clicked.connect(self.check_soon)
        self.pace.chosen.connect(lambda _: self.check_soon())
        self.options.edited.connect(self.check_soon)
        self.run.stop_requested.connect(self.stop_requested)
        self.run.delivery_requested.connect(self.delivery_requested)

    def _place_parts(self) -> None:
        pace = Field(tr("Pace"), self.pace)
        for each in (self.target, self.newest, pace, self.options, self.summary, self.notes):
            self.ask.items.addWidget(each)
        self.ask.items.addStretch()
        self.ask.items.setSpacing(2 * Size.GRID)
        self.hold((self.ask, self.run))

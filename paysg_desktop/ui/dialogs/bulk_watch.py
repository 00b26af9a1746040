"""One run as the dialog follows it: opened, paused, gone on with, saved; what moves is shown as it comes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from paysg_desktop.domain.action import Action
from paysg_desktop.domain.batch import Batch, BatchState
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.ui.dialogs import bulk_words as words
from paysg_desktop.ui.dialogs import bulk_work as work
from paysg_desktop.ui.dialogs.bulk_files import ask_where
from paysg_desktop.ui.dialogs.bulk_run_page import RunPage
from paysg_desktop.ui.dialogs.bulk_steps import StepDialog
from paysg_desktop.ui.dialogs.bulk_work import Run
from paysg_desktop.ui.wording import tr


class RunWatch(QObject):
    """While a run goes on its rows follow the journal; each time it stands still they are read anew."""

    def __init__(self, dialog: StepDialog, page: RunPage) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._page = page
        self._core = dialog.desk.core
        self._reads = 0
        self._actions: list[Action] = []
        self._batches: list[Batch] = []
        """What moved while a run was being read, which may have come too late to be in it."""
        page.pause_requested.connect(self._pause)
        page.resume_requested.connect(self._resume)
        page.save_requested.connect(self.save)
        dialog.desk.bridge.changed.connect(self._take)

    def open(self, batch_id: int) -> None:
        """Read a run and bring it to the front."""
        self.ask(partial(work.read_run, self._core, batch_id))

    def ask(self, read: Callable[[], Run], *, is_wanted: bool = True) -> None:
        """Have a run begun, changed or read on a reader thread; it comes to the front where somebody wanted it."""
        self._reads += 1
        self._dialog.begin(partial(_tried, read), partial(self._came, is_wanted))

    def save(self) -> QFileDialog | None:
        """Ask where to write what came of each row."""
        batch = self._page.batch
        if batch is None:
            return None
        name = words.result_name(batch)
        return ask_where(self._dialog, tr("Save the result"), name, partial(self._save, batch.id))

    # --- inside ---

    def _save(self, batch_id: int, path: Path) -> None:
        saved = tr("The result was saved as {name}.").format(name=path.name)
        self._dialog.begin(partial(work.save_result, self._core, batch_id, path), lambda _: self._page.say(saved))

    def _pause(self) -> None:
        if self._page.batch is not None:
            self.ask(partial(work.pause_run, self._core, self._page.batch.id, self._page.known))

    def _resume(self) -> None:
        if self._page.batch is not None:
            self._page.say("")
            self.ask(partial(work.resume_run, self._core, self._page.batch.id, self._page.known))

    def _came(self, is_wanted: bool, got: Run | PaySGDesktopError) -> None:
        self._reads -= 1
        actions, batches = self._actions, self._batches
        if not self._reads:
            self._actions, self._batches = [], []
        if isinstance(got, PaySGDesktopError):
            raise got
        self._page.show_run(got)
        if is_wanted and self._dialog.page is not self._page:
            self._dialog.show_page(self._page)
            self._page.take_focus()
        self._follow(actions, batches)

    def _take(self, changes: Changes) -> None:
        if self._reads:
            self._actions += (each for each in changes.actions if each.order.batch is not None)
            self._batches += changes.batches
        self._follow(changes.actions, changes.batches)

    def _follow(self, actions: Sequence[Action], batches: Sequence[Batch]) -> None:
        """Show what moved of the run that is shown."""
        self._page.take_actions(actions)
        for batch in batches:
            shown = self._page.batch
            if shown is not None and batch.id == shown.id:
                self._show_batch(shown, batch)

    def _show_batch(self, before: Batch, batch: Batch) -> None:
        self._page.show_batch(batch)
        if batch.state is not BatchState.RUNNING and before.state is BatchState.RUNNING:
            self.ask(partial(work.read_run, self._core, batch.id, self._page.known), is_wanted=False)


def _tried(read: Callable[[], Run]) -> Run | PaySGDesktopError:
    try:
        return read()
    except PaySGDesktopError as error:
        return error

"""Bulk runs from anywhere in the window: the dialog, and the run that goes on or stands still."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.batch import Batch, BatchState
from paysg_desktop.domain.changes import Changes
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.dialogs.bulk_dialog import BulkDialog
from paysg_desktop.ui.dialogs.bulk_words import strip_text
from paysg_desktop.ui.strip import Part

BULK = "bulk"
"""Where a piece of the strip leads: to the run that has not ended."""


class BulkOperations(QObject):
    """One dialog at a time. `strip_told` carries `Part`s for the strip (a tuple) about a run that is not over."""

    payments_requested = Signal(object, str)
    """The environment and the account whose payments to show."""
    connect_requested = Signal()
    strip_told = Signal(object)

    def __init__(self, desk: Desk, scope: Callable[[], Scope | None], window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._scope = scope
        self._window = window
        self.dialog: BulkDialog | None = None
        """The one that is open, if any."""
        self._open_runs: dict[int, Batch] = {}
        """Runs of the environment that is shown which have not ended, by id."""
        self._shown: Scope | None = None
        desk.bridge.changed.connect(self._take)

    @property
    def run(self) -> Batch | None:
        """The run that goes on, else the newest that stands still; None where all have ended."""
        known = sorted(self._open_runs.values(), key=lambda each: (each.state is BatchState.RUNNING, each.id))
        return known[-1] if known else None

    def open(self) -> BulkDialog | None:
        """Ask for a file; None while no environment is shown."""
        scope = self._scope()
        if self.dialog is None and scope is not None:
            self.dialog = self._new_dialog(scope)
        return self.dialog

    def show_run(self, batch_id: int) -> None:
        """Show a run as it stands."""
        dialog = self.open()
        if dialog is not None:
            dialog.show_run(batch_id)

    def show_current(self) -> None:
        """Show the run that the status strip tells of."""
        if self.run is not None:
            self.show_run(self.run.id)

    def show_scope(self, scope: Scope) -> None:
        """Look for runs of another environment that have not ended."""
        if self._shown is None or self._shown.environment is not scope.environment:
            self._shown, self._open_runs = scope, {}
            self._tell()
            self._desk.start(self._look, scope)

    # --- inside ---

    async def _look(self, scope: Scope) -> None:
        runs = await self._desk.bridge.ask(self._desk.core.reader.batches, scope.environment)
        if self._shown is scope:
            found = {each.id: each for each in runs if each.state is not BatchState.ENDED}
            self._open_runs = found | self._open_runs
            self._tell()

    def _take(self, changes: Changes) -> None:
        shown = self._shown
        moved = [each for each in changes.batches if shown and each.environment is shown.environment]
        for each in moved:
            if each.state is BatchState.ENDED:
                self._open_runs.pop(each.id, None)
            else:
                self._open_runs[each.id] = each
        if moved:
            self._tell()

    def _tell(self) -> None:
        run = self.run
        tone = "accent" if run and run.state is BatchState.RUNNING else "caution"
        self.strip_told.emit((Part(strip_text(run), tone, opens=BULK),) if run else ())

    def _new_dialog(self, scope: Scope) -> BulkDialog:
        dialog = BulkDialog(self._desk, scope, self._window)
        dialog.payments_requested.connect(self.payments_requested)
        dialog.connect_requested.connect(self._connect_account)
        dialog.finished.connect(self._forget)
        dialog.open()
        return dialog

    def _connect_account(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        self.connect_requested.emit()

    def _forget(self) -> None:
        self.dialog = None

"""Replays from anywhere in the window: the dialogs, and the runs that go on behind them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.delivery import DeliveryDetail
from paysg_desktop.domain.delivery_filter import DeliveryFilter
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.replay import ReplayRun, RunState
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.replay_dialog import ReplayDialog
from paysg_desktop.ui.dialogs.replay_many import ReplayManyDialog
from paysg_desktop.ui.dialogs.replay_run_page import strip_text
from paysg_desktop.ui.dialogs.replay_work import Progress, progress
from paysg_desktop.ui.strip import Part

REPLAY = "replay"
"""Where a piece of the strip leads: to the run that goes on."""
LOOK_MS = 200
"""How often it is asked how far a run is."""


class ReplayOperations(QObject):
    """One dialog of each kind at a time. `strip_told` carries `Part`s for the strip about a run that goes on."""

    strip_told = Signal(object)
    delivery_requested = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent
        self.dialog: ReplayDialog | None = None
        self.many: ReplayManyDialog | None = None
        """The ones that are open, if any."""
        self._followed: ReplayRun | None = None
        """The run that was begun last, for as long as it goes on."""
        self._look = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._look.timeout.connect(self._ask)

    @property
    def run(self) -> ReplayRun | None:
        """The run that goes on; None where none does."""
        return self._followed

    def open_one(self, detail: DeliveryDetail) -> ReplayDialog:
        """Ask how a delivery is to be sent again."""
        if self.dialog is None:
            dialog = self.dialog = ReplayDialog(self._desk, detail, self._parent.window())
            dialog.reveal_requested.connect(self._desk.core.audit)
            dialog.finished.connect(self._forget_one)
            dialog.open()
        return self.dialog

    def open_many(self, wanted: DeliveryFilter, words: Callable[[int], str]) -> None:
        """Ask how all that a filter finds is to be sent again; while a run goes on, show that.

        `words` says what so many are; a list may show fewer, while new ones wait to be shown.
        """
        if self._followed is not None:
            self.show_current()
        elif self.many is None and wanted.environment is not None:
            self._desk.start(self._open_many, wanted, wanted.environment, words)

    def show_current(self) -> None:
        """Show the run that the status strip tells of."""
        run = self._followed
        if run is not None:
            if self.many is None:
                self._show_many(run.environment, (), "")
            self._take(Progress(run))

    # --- inside ---

    async def _open_many(
        self, wanted: DeliveryFilter, environment: Environment, words: Callable[[int], str]
    ) -> None:
        ids = await self._desk.bridge.ask(self._desk.core.reader.deliveries_of, wanted)
        if self.many is None:
            self._show_many(environment, tuple(ids), words(len(ids)))

    def _show_many(self, environment: Environment, ids: tuple[int, ...], words: str) -> None:
        dialog = self.many = ReplayManyDialog(self._desk, environment, ids, words, self._parent.window())
        dialog.begun.connect(self._follow)
        dialog.stop_requested.connect(lambda run_id: self._desk.start(self._stop, run_id))
        dialog.delivery_requested.connect(self._lead_on)
        dialog.finished.connect(self._forget_many)
        dialog.open()

    def _follow(self, run: ReplayRun) -> None:
        self._take(Progress(run))

    def _ask(self) -> None:
        if self._followed is not None:
            self._desk.start(self._read, self._followed.id)

    async def _read(self, run_id: int) -> None:
        self._take(await self._desk.bridge.ask(progress, self._desk.core, run_id))

    async def _stop(self, run_id: int) -> None:
        await self._desk.bridge.do(self._desk.core.replays.stop_run, run_id)
        await self._read(run_id)

    def _take(self, found: Progress) -> None:
        """Show how a run stands, wherever it is shown; ask again while it goes on."""
        run = found.run
        is_on = run.state is RunState.RUNNING
        self._followed = run if is_on else None
        self.strip_told.emit((Part(strip_text(run), "accent", opens=REPLAY),) if is_on else ())
        if self.many is not None:
            self.many.show_progress(found)
        if is_on and not self._look.isActive():
            self._look.start()

    def _lead_on(self, delivery_id: int) -> None:
        if self.many is not None:
            self.many.accept()
        self.delivery_requested.emit(delivery_id)

    def _forget_one(self) -> None:
        self.dialog = None

    def _forget_many(self) -> None:
        self.many = None

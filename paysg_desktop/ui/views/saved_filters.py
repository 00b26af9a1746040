"""Saved filters in the window: read, saved, renamed and removed through the engine."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.filter_name import FilterNameDialog, RemoveFilterDialog
from paysg_desktop.ui.views.filter_bar import FilterBar
from paysg_desktop.ui.wording import tr


class SavedFilters(QObject):
    """Keeps the bar's menu up with what is stored."""

    def __init__(self, desk: Desk, bar: FilterBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bar = bar
        self._parent = parent
        bar.saved.save_requested.connect(self._ask_name)
        bar.saved.rename_requested.connect(self._ask_new_name)
        bar.saved.remove_requested.connect(self._ask_removal)

    def refresh(self) -> None:
        """Read what is stored."""
        self._desk.start(self._read)

    # --- inside ---

    def _ask_name(self) -> None:
        dialog = FilterNameDialog(self._bar.state.words(self._desk.now()), self._names(), self._parent.window())
        state = self._bar.state
        dialog.chosen.connect(lambda name: self._do(partial(self._desk.core.save_filter, name, state)))
        dialog.open()

    def _ask_new_name(self, name: str) -> None:
        words = tr("It takes the same payments as before.")
        dialog = FilterNameDialog(words, self._names(), self._parent.window(), name)
        dialog.chosen.connect(lambda new: self._do(partial(self._desk.core.rename_filter, name, new)))
        dialog.open()

    def _ask_removal(self, name: str) -> None:
        dialog = RemoveFilterDialog(name, self._parent.window())
        dialog.accepted.connect(lambda: self._do(partial(self._desk.core.remove_filter, name)))
        dialog.open()

    def _names(self) -> frozenset[str]:
        return frozenset(each.name for each in self._bar.saved.saved)

    def _do(self, work: Callable[[], object]) -> None:
        self._desk.start(self._work, work)

    async def _work(self, work: Callable[[], object]) -> None:
        try:
            await self._desk.bridge.ask(work)
        finally:
            await self._read()

    async def _read(self) -> None:
        self._bar.saved.offer(await self._desk.bridge.ask(self._desk.core.reader.saved_filters))

"""Importing from the window: files that are dropped or chosen, and where to go from there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.dialogs.import_dialog import ImportDialog
from paysg_desktop.ui.drop import FileDrop
from paysg_desktop.ui.wording import tr


class Imports(QObject):
    """Files may be dropped anywhere on `window`; one dialog takes them in, one after the other."""

    payments_requested = Signal(object, str)
    """The environment and the account (empty where nobody said) whose payments to show."""
    reconcile_requested = Signal(object, object)
    """The environment, and the `Period` to compare (None for the one that is shown)."""

    def __init__(self, desk: Desk, scope: Callable[[], Scope | None], window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._scope = scope
        self._window = window
        self.dialog: ImportDialog | None = None
        """The one that is open, if any."""
        self.drop = FileDrop(window)
        self.drop.dropped.connect(self.take)

    def choose(self) -> QFileDialog:
        """Ask which files; nothing waits for the answer."""
        chooser = QFileDialog(self._window, tr("Import files"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.setNameFilters([tr("CSV files (*.csv)"), tr("All files (*)")])
        chooser.filesSelected.connect(lambda names: self.take(tuple(Path(name) for name in names)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()
        return chooser

    def take(self, paths: tuple[Path, ...]) -> None:
        """Look into these files, and ask about each."""
        scope = self._scope()
        if scope is None:
            return
        if self.dialog is None:
            self.dialog = self._new_dialog(scope)
        self.dialog.add(paths)

    def _new_dialog(self, scope: Scope) -> ImportDialog:
        dialog = ImportDialog(self._desk, scope, self._window)
        dialog.payments_requested.connect(self.payments_requested)
        dialog.reconcile_requested.connect(self.reconcile_requested)
        dialog.another_requested.connect(self.choose)
        dialog.finished.connect(self._forget)
        dialog.open()
        return dialog

    def _forget(self) -> None:
        self.dialog = None

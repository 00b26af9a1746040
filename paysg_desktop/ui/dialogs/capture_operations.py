"""Captures from anywhere in the window: the dialogs that take them in, and that write deliveries out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.delivery_filter import DeliveryFilter
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.capture_export import CaptureExportDialog, what_text
from paysg_desktop.ui.dialogs.capture_import import CaptureImportDialog
from paysg_desktop.ui.wording import environment_meaning, environment_name


class CaptureOperations(QObject):
    """One dialog of each kind at a time."""

    show_requested = Signal(object)
    """The `Endpoint` whose captures to show."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent
        self.importing: CaptureImportDialog | None = None
        self.exporting: CaptureExportDialog | None = None
        """The ones that are open, if any."""

    def take_in(self, environment: Environment) -> None:
        """Ask which files to take in; the endpoints of this environment come first."""
        if self.importing is None:
            self._desk.start(self._take_in, environment)

    def export(self, wanted: DeliveryFilter, filters: str) -> None:
        """Offer a file of all that a list shows."""
        if self.exporting is None:
            self._desk.start(self._export, wanted, filters)

    def export_these(self, ids: Sequence[int], environment: Environment, about: str) -> None:
        """Offer a file of these."""
        if self.exporting is None:
            whole = f"{environment_name(environment)}, {environment_meaning(environment)}".rstrip(", ")
            dialog = self.exporting = CaptureExportDialog(
                self._desk, ids, what_text(len(ids), about, whole), self._parent.window()
            )
            dialog.finished.connect(self._forget_export)
            dialog.open()

    # --- inside ---

    async def _take_in(self, environment: Environment) -> None:
        endpoints = await self._desk.bridge.ask(self._desk.core.reader.endpoints)
        if self.importing is None:
            dialog = self.importing = CaptureImportDialog(
                self._desk, endpoints, environment, self._parent.window()
            )
            dialog.show_requested.connect(self.show_requested)
            dialog.finished.connect(self._forget_import)
            dialog.open()

    async def _export(self, wanted: DeliveryFilter, filters: str) -> None:
        ids = await self._desk.bridge.ask(self._desk.core.reader.deliveries_of, wanted)
        if wanted.environment is not None:
            self.export_these(tuple(ids), wanted.environment, filters)

    def _forget_import(self) -> None:
        self.importing = None

    def _forget_export(self) -> None:
        self.exporting = None

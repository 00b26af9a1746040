"""What can be done with destinations from the window: dialogs, pausing, resuming, removing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.forwarding import Destination
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.destination import DestinationDialog
from paysg_desktop.ui.dialogs.destination_remove import RemoveDestinationDialog
from paysg_desktop.ui.views.forwarding_records import ForwardRecord

EndpointsOf = Callable[[Environment], tuple[Endpoint, ...]]
"""The endpoints of an environment that take deliveries."""


class ForwardOperations(QObject):
    """Dialogs stand over `window`; what came of them is told by signals."""

    saved = Signal(object)
    """The destination that was added or changed, as it is now."""
    moved = Signal()
    """One was paused, resumed or removed."""

    def __init__(self, desk: Desk, endpoints_of: EndpointsOf, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._endpoints_of = endpoints_of
        self._window = window

    def add(self, environment: Environment) -> DestinationDialog:
        return self._open(environment, None)

    def edit(self, record: ForwardRecord) -> DestinationDialog:
        return self._open(record.destination.environment, record.destination)

    def remove(self, record: ForwardRecord) -> RemoveDestinationDialog:
        dialog = RemoveDestinationDialog(record.destination, record.lag, self._window)
        dialog.accepted.connect(lambda: self._desk.start(self._remove, record.destination.id))
        dialog.open()
        return dialog

    def pause(self, record: ForwardRecord) -> None:
        self._desk.start(self._pause, record.destination.id)

    def resume(self, record: ForwardRecord) -> None:
        self._desk.start(self._resume, record.destination.id)

    # --- inside ---

    def _open(self, environment: Environment, before: Destination | None) -> DestinationDialog:
        endpoints = self._endpoints_of(environment)
        dialog = DestinationDialog(self._desk, environment, endpoints, before, self._window)
        dialog.saved.connect(self.saved)
        dialog.open()
        return dialog

    async def _remove(self, destination_id: str) -> None:
        await self._desk.bridge.ask(self._desk.core.forwards.remove, destination_id)
        self.moved.emit()

    async def _pause(self, destination_id: str) -> None:
        await self._desk.bridge.ask(self._desk.core.forwards.pause, destination_id)
        self.moved.emit()

    async def _resume(self, destination_id: str) -> None:
        await self._desk.bridge.ask(self._desk.core.forwards.resume, destination_id)
        self.moved.emit()

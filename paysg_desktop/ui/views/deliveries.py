"""The Deliveries view: every request as it came, those that were refused included."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.delivery import DeliveryDetail, DeliveryRow
from paysg_desktop.ui import gate
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.inspector.delivery import DeliveryInspector
from paysg_desktop.ui.models.deliveries import DeliveriesModel
from paysg_desktop.ui.models.records import DeliveryRecords
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.empty import Emptiness
from paysg_desktop.ui.views.record_view import RecordView
from paysg_desktop.ui.wording import DASH, tr


class DeliveriesView(RecordView[DeliveryRow]):
    """Deliveries, the last to come on top."""

    payment_requested = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self.delivery = DeliveryInspector()
        self._names: dict[str, str] = {}
        super().__init__(
            desk,
            DeliveriesModel(self.endpoint_name, desk.now, parent),
            DeliveryRecords(desk.core.reader),
            self.delivery,
            parent,
            row_height=Size.ROW,
            inspector_width=Size.INSPECTOR_DELIVERY,
        )
        self.setAccessibleName(tr("Deliveries"))
        self.table.setAccessibleName(tr("Deliveries, newest first"))
        self._address = ""
        self.delivery.close_requested.connect(self.close_inspector)
        self.delivery.payment_requested.connect(self.payment_requested)
        self.delivery.reveal_requested.connect(desk.core.audit)

    def endpoint_name(self, endpoint_id: str) -> str:
        """An endpoint's name through the gate; a dash while it is not known."""
        return self._names.get(endpoint_id, DASH)

    def show_address(self, address: str) -> None:
        """The address to name where no delivery has come yet; empty for none."""
        self._address = address

    def show_scope(self, scope: Scope) -> None:
        # An account has no say here, so that choosing one must not reload the list.
        if self.scope is None or scope.environment is not self.scope.environment:
            self.desk.start(self._learn_names)
            super().show_scope(Scope(scope.environment))

    def take(self, changes: Changes) -> None:
        super().take(changes)
        if any(row.endpoint_id not in self._names for row in changes.deliveries):
            self.desk.start(self._learn_names)

    def begin_day(self) -> None:
        """A new day in Singapore: times with other words."""
        self.model.forget_texts()

    def show_detail(self, detail: DeliveryDetail) -> None:
        self.delivery.show_delivery(detail, self.endpoint_name(detail.row.endpoint_id), self.desk.now())

    def clear_detail(self) -> None:
        self.delivery.clear()

    def emptiness(self) -> Emptiness:
        title = tr("No delivery yet")
        promise = tr("Every request to an endpoint is kept here as it came, byte for byte.")
        if not self._address:
            return self.nothing_comes("deliveries", title, promise)
        sentence = tr("Send one to this address:")
        return Emptiness("deliveries", title, f"{promise} {sentence}", self._address, tr("Copy the address"))

    async def _learn_names(self) -> None:
        endpoints = await self.desk.bridge.ask(self.desk.core.reader.endpoints)
        names = {each.id: gate.line(each.name) for each in endpoints}
        if names != self._names:
            self._names = names
            self.model.forget_texts()

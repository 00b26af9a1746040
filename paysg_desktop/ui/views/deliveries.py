"""The Deliveries view: every request as it came, those that were refused included."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.delivery import DeliveryDetail, DeliveryRow
from paysg_desktop.domain.endpoint import Endpoint
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
    secret_requested = Signal(str, int)
    """The endpoint's id, and the delivery to verify again with the new secret."""
    endpoint_requested = Signal(str)
    """The id of an endpoint to look at."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self.delivery = DeliveryInspector()
        self._endpoints: dict[str, Endpoint] = {}
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
        self.delivery.verify_again_requested.connect(self._verify_again)
        self.delivery.secret_requested.connect(self.secret_requested)
        self.delivery.endpoint_requested.connect(self._open_endpoint)

    def endpoint_name(self, endpoint_id: str) -> str:
        """An endpoint's name through the gate; a dash while it is not known."""
        known = self._endpoints.get(endpoint_id)
        return DASH if known is None else gate.line(known.name)

    def show_address(self, address: str) -> None:
        """The address to name where no delivery has come yet; empty for none."""
        self._address = address

    def show_scope(self, scope: Scope) -> None:
        # An account has no say here, so that choosing one must not reload the list.
        if self.scope is None or scope.environment is not self.scope.environment:
            self.desk.start(self.learn_endpoints)
            super().show_scope(Scope(scope.environment))

    def take(self, changes: Changes) -> None:
        super().take(changes)
        if any(self._has_left(row) for row in changes.deliveries):
            self.reload()
        if any(row.endpoint_id not in self._endpoints for row in changes.deliveries):
            self.desk.start(self.learn_endpoints)

    def begin_day(self) -> None:
        """A new day in Singapore: times with other words."""
        self.model.forget_texts()

    def show_detail(self, detail: DeliveryDetail) -> None:
        self.delivery.show_delivery(detail, self._endpoints.get(detail.row.endpoint_id), self.desk.now())

    def clear_detail(self) -> None:
        self.delivery.clear()

    def emptiness(self) -> Emptiness:
        title = tr("No delivery yet")
        promise = tr("Every request to an endpoint is kept here as it came, byte for byte.")
        if not self._address:
            return self.nothing_comes("deliveries", title, promise)
        sentence = tr("Send one to this address:")
        return Emptiness("deliveries", title, f"{promise} {sentence}", self._address, tr("Copy the address"))

    async def learn_endpoints(self) -> None:
        """Read the endpoints: what they are called, and how their providers are set."""
        endpoints = await self.desk.bridge.ask(self.desk.core.reader.endpoints)
        known = {each.id: each for each in endpoints}
        if known != self._endpoints:
            self._endpoints = known
            self.model.forget_texts()
            if self._detail is not None:
                self.show_detail(self._detail)

    def _has_left(self, row: DeliveryRow) -> bool:
        """Whether a delivery on the list turned out to be of another environment: its own secret was found."""
        is_elsewhere = self.scope is not None and row.environment is not self.scope.environment
        return is_elsewhere and self.model.row_of(row.id) is not None

    def _verify_again(self, delivery_id: int) -> None:
        self.desk.start(self._verified_again, delivery_id)

    async def _verified_again(self, delivery_id: int) -> None:
        ask, core = self.desk.bridge.ask, self.desk.core
        done = await ask(core.verify_again, [delivery_id])
        if done.still:
            # Another secret may have another cause; the finding that is kept belongs to the old ones.
            await ask(core.examine, delivery_id)
        said = tr("Verified again: it still does not hold.") if done.still else tr("Verified again: it holds now.")
        self.delivery.show_outcome(delivery_id, said)

    def _open_endpoint(self, name: str) -> None:
        """Go to the endpoint of this name; where two have it, to the one that the delivery did not come to."""
        own = self._detail.row.endpoint_id if self._detail is not None else None
        named = sorted((each.id == own, each.id) for each in self._endpoints.values() if each.name == name)
        if named:
            self.endpoint_requested.emit(named[0][1])

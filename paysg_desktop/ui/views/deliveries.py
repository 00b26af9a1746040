"""The Deliveries view: every request as it came, those that were refused included, and what is done with them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.delivery import DeliveryDetail, DeliveryRow
from paysg_desktop.domain.delivery_filter import DeliveryFilter
from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.proxies import Proxies
from paysg_desktop.settings.declarations import LISTENER_BIND, LISTENER_PROXIES
from paysg_desktop.ui import gate
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.inspector.delivery import DeliveryInspector
from paysg_desktop.ui.models.deliveries import DeliveriesModel
from paysg_desktop.ui.models.records import DeliveryRecords
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.deliveries_beside import DeliveryBeside
from paysg_desktop.ui.views.deliveries_deeds import DeliveryDeeds
from paysg_desktop.ui.views.deliveries_filters import MOST_TYPES, DeliveriesFilters
from paysg_desktop.ui.views.empty import Emptiness
from paysg_desktop.ui.views.record_view import RecordView
from paysg_desktop.ui.views.ribbon import Downtime
from paysg_desktop.ui.views.ribbon_words import developer_words
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
        self.listing = DeliveryRecords(desk.core.reader)
        self._endpoints: dict[str, Endpoint] = {}
        self._names: dict[str, str] = {}
        """What destinations are called, by id."""
        self._types: frozenset[str] = frozenset()
        super().__init__(
            desk,
            DeliveriesModel(self.endpoint_name, desk.now, parent),
            self.listing,
            self.delivery,
            parent,
            row_height=Size.ROW,
            inspector_width=Size.INSPECTOR_DELIVERY,
        )
        self.setAccessibleName(tr("Deliveries"))
        self.table.setAccessibleName(tr("Deliveries, newest first"))
        networks = desk.core.settings.get(LISTENER_PROXIES)
        self.delivery.overview.proxies = Proxies(networks, own=(desk.core.settings.get(LISTENER_BIND),))
        self._address = ""
        self.filters = DeliveriesFilters(desk.now, self)
        self.column.insertWidget(0, self.filters)
        self.downtime = Downtime(desk, self._listed, developer_words, self)
        self.column.insertWidget(1, self.downtime.ribbon)
        self.beside = DeliveryBeside(desk, self.delivery, self)
        self.deeds = DeliveryDeeds(desk, self.delivery, self.filters, self._listed, self)
        self._connect()

    @property
    def is_settled(self) -> bool:
        return super().is_settled and self.filters.is_settled and self.downtime.is_settled

    def endpoint_name(self, endpoint_id: str) -> str:
        """An endpoint's name through the gate; a dash while it is not known."""
        known = self._endpoints.get(endpoint_id)
        return DASH if known is None else gate.line(known.name)

    def show_address(self, address: str) -> None:
        """The address to name where no delivery has come yet; empty for none."""
        self._address = address

    def show_scope(self, scope: Scope) -> None:
        # An account has no say here, so that choosing one must not reload the list.
        if self.scope is not None and scope.environment is self.scope.environment:
            return
        wanted = Scope(scope.environment)
        self.filters.leave_environment()
        self.listing.narrowing = self.filters.state.wanted(wanted.environment, self.desk.now())
        self.desk.start(self.learn_endpoints)
        self.desk.start(self._learn_types, wanted)
        super().show_scope(wanted)
        self.downtime.ask()

    def take(self, changes: Changes) -> None:
        must_reload = self._has_left(changes.deliveries) or self._is_late(changes.deliveries)
        super().take(changes)
        self.downtime.take(changes)
        if must_reload:
            self.reload()
        if any(row.endpoint_id not in self._endpoints for row in changes.deliveries):
            self.desk.start(self.learn_endpoints)
        if self.scope is not None and len(self._types) < MOST_TYPES and self._has_new_type(changes.deliveries):
            self.desk.start(self._learn_types, self.scope)

    def begin_day(self) -> None:
        """A new day in Singapore: times with other words, and perhaps other days in the filter."""
        self.model.forget_texts()
        if self._narrow():
            self.reload()

    def show_detail(self, detail: DeliveryDetail) -> None:
        endpoint = self._endpoints.get(detail.row.endpoint_id)
        self.delivery.show_delivery(detail, endpoint, self.desk.now(), self._names)
        self.beside.show()

    def clear_detail(self) -> None:
        self.delivery.clear()

    def emptiness(self) -> Emptiness:
        if self.filters.state.is_narrowed:
            sentence = tr("There is none for {filters}.").format(filters=self.filters.words())
            return Emptiness("deliveries", tr("No delivery matches"), sentence, is_filtered=True)
        title = tr("No delivery yet")
        promise = tr("Every request to an endpoint is kept here as it came, byte for byte.")
        if not self._address:
            return self.nothing_comes("deliveries", title, promise)
        sentence = tr("Send one to this address:")
        return Emptiness("deliveries", title, f"{promise} {sentence}", self._address, tr("Copy the address"))

    async def learn_endpoints(self) -> None:
        """Read the endpoints and destinations: what they are called, and how their providers are set."""
        endpoints = await self.desk.bridge.ask(self.desk.core.reader.endpoints)
        destinations = await self.desk.bridge.ask(self.desk.core.reader.destinations)
        known = {each.id: each for each in endpoints}
        self._names = {each.id: each.name for each in destinations}
        if known != self._endpoints:
            self._endpoints = known
            self.filters.offer_endpoints(endpoints)
            self.model.forget_texts()
            if self._detail is not None:
                self.show_detail(self._detail)

    # --- inside ---

    async def _learn_types(self, scope: Scope) -> None:
        types = await self.desk.bridge.ask(self.desk.core.reader.event_types, scope.environment)
        self._types = frozenset(types)
        self.filters.offer_types(types)

    def _narrow(self) -> bool:
        """List what the chips have chosen; returns whether that is something else than before."""
        before, scope = self.listing.narrowing, self.scope
        if scope is not None:
            self.listing.narrowing = self.filters.state.wanted(scope.environment, self.desk.now())
        return self.listing.narrowing != before

    def _show_filtered(self) -> None:
        if self._narrow() and self.scope is not None:
            super().show_scope(self.scope)
            self.downtime.ask()

    def _listed(self) -> DeliveryFilter | None:
        """What the list shows; None while it shows nothing."""
        return None if self.scope is None else self.listing.wanted(self.scope)

    def _has_new_type(self, rows: Iterable[DeliveryRow]) -> bool:
        return any(row.event_type is not None and row.event_type not in self._types for row in rows)

    def _has_left(self, rows: Iterable[DeliveryRow]) -> bool:
        """Whether a delivery on the list turned out to be of another environment: its own secret was found."""
        scope = self.scope
        return scope is not None and any(
            row.environment is not scope.environment and self.model.row_of(row.id) is not None for row in rows
        )

    def _is_late(self, rows: Iterable[DeliveryRow]) -> bool:
        """Whether an older one belongs on the list only now: its place is not on top."""
        if self.scope is None or not self.filters.state.is_narrowed or not self.model.rowCount():
            return False
        wanted, newest = self.listing.wanted(self.scope), self.model.key_at(0)
        return any(row.id < newest and wanted.takes(row) and self.model.row_of(row.id) is None for row in rows)

    def _connect(self) -> None:
        inspector, desk = self.delivery, self.desk
        inspector.close_requested.connect(self.close_inspector)
        inspector.payment_requested.connect(self.payment_requested)
        inspector.delivery_requested.connect(self.open)
        inspector.endpoint_requested.connect(self._open_endpoint)
        self.deeds.replays.delivery_requested.connect(self.open)
        inspector.reveal_requested.connect(desk.core.audit)
        inspector.secret_requested.connect(self.secret_requested)
        self.filters.changed.connect(self._show_filtered)
        self.card.empty.clear_requested.connect(self.filters.reset)
        for moved in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            moved.connect(lambda *_: self.filters.show_count(self.model.rowCount()))

    def _open_endpoint(self, name: str) -> None:
        """Go to the endpoint of this name; where two have it, to the one that the delivery did not come to."""
        own = self._detail.row.endpoint_id if self._detail is not None else None
        named = sorted((each.id == own, each.id) for each in self._endpoints.values() if each.name == name)
        if named:
            self.endpoint_requested.emit(named[0][1])

"""What the steps of a guide do: the dialogs that there are anyway, opened with what the guide knows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.connect_account import ConnectDialog
from paysg_desktop.ui.setup import guide_words as keys
from paysg_desktop.ui.setup.guide_facts import Asked, GuideFacts
from paysg_desktop.ui.setup.rotation_facts import SecretTarget
from paysg_desktop.ui.sources import Sources
from paysg_desktop.ui.views.endpoints import EndpointsView
from paysg_desktop.ui.views.endpoints_records import EndpointRecord
from paysg_desktop.ui.views.ways_in_records import read_ways_in


class GuideDeeds(QObject):
    """What came of them is told by signals."""

    connected = Signal(object)
    """Accounts (tuple) were connected."""
    added = Signal(object)
    """An endpoint was added."""
    changed = Signal()
    """Something else moved that a guide shows."""

    def __init__(
        self, desk: Desk, sources: Sources, endpoints: Callable[[], EndpointsView], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sources = sources
        self._endpoints = endpoints

    def act(self, key: str, facts: GuideFacts) -> bool:
        """Do what a step is about; False for a step that leads elsewhere."""
        match key:
            case keys.KEY:
                self.connect_account(facts.asked.provider)
            case keys.READ:
                for each in facts.accounts:
                    self._desk.core.ask_sync(each.account)
                self.changed.emit()
            case keys.SECRET:
                self._ask_secret(facts)
            case keys.WAY:
                self._desk.start(self._add_way_in)
            case keys.TEST:
                self._desk.start(self._test, facts.way.tunnel_id)
            case keys.HAND:
                self._desk.start(self._hand, facts)
            case keys.REPORT:
                self._sources.imports.choose()
            case _:
                return False
        return True

    def connect_account(self, provider: str, again: tuple[Account, ...] = ()) -> ConnectDialog:
        """Ask for a key; `again` are accounts that are to get another one."""
        dialog = self._sources.accounts.connect_account(provider, again)
        dialog.connected.connect(self._tell_connected)
        return dialog

    def add_endpoint(self, asked: Asked) -> None:
        """Ask for a new endpoint."""
        self._desk.start(self._add_endpoint, asked)

    def set_secret(self, record: EndpointRecord, environment: Environment) -> None:
        """Ask for another secret of an endpoint."""
        dialog = self._endpoints().operations.set_secret(record, environment)
        dialog.changed.connect(lambda _: self.changed.emit())

    def retire(self, target: SecretTarget) -> None:
        """Accept none but the current secrets of an endpoint from now on."""
        self._desk.start(self._retire, target.record.endpoint.id)

    # --- inside ---

    def _ask_secret(self, facts: GuideFacts) -> None:
        if facts.endpoint is None:
            self.add_endpoint(facts.asked)
        else:
            self.set_secret(facts.endpoint, facts.asked.environment)

    async def _add_endpoint(self, asked: Asked) -> None:
        known = await self._desk.bridge.ask(self._desk.core.reader.endpoints)
        names = tuple(each.name for each in known)
        dialog = self._endpoints().operations.add(asked.environment, names, asked.provider)
        dialog.added.connect(self._tell_added)

    async def _add_way_in(self) -> None:
        seen = await self._desk.bridge.ask(read_ways_in, self._desk.core)
        dialog = self._endpoints().ways_in.operations.add(seen)
        dialog.saved.connect(lambda _: self.changed.emit())

    async def _retire(self, endpoint_id: str) -> None:
        changed = await self._desk.bridge.ask(self._desk.core.retire_previous, endpoint_id)
        self._endpoints().operations.changed.emit(changed)
        self.changed.emit()

    async def _test(self, tunnel_id: str) -> None:
        await self._desk.bridge.do(self._desk.core.watch.test, tunnel_id)
        self.changed.emit()

    async def _hand(self, facts: GuideFacts) -> None:
        if facts.endpoint is not None:
            endpoint = facts.endpoint.endpoint
            url = facts.way.base_url + endpoint.path
            await self._desk.bridge.ask(self._desk.core.watch.hand, endpoint.id, url)
        self.changed.emit()

    def _tell_connected(self, accounts: tuple[Account, ...]) -> None:
        self.connected.emit(accounts)
        self.changed.emit()

    def _tell_added(self, endpoint: Endpoint) -> None:
        self.added.emit(endpoint)
        self.changed.emit()

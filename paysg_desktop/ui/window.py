"""The main window: what is shown, of which environment, in which layout."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication

from paysg_desktop.core import Core
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.settings.declarations import LAYOUT
from paysg_desktop.ui import gate, icons
from paysg_desktop.ui.address_notice import AddressWatch
from paysg_desktop.ui.answer_notice import AnswerWatch
from paysg_desktop.ui.bridge import Bridge
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.dialogs.new_payment_operations import NewPayments
from paysg_desktop.ui.helping import Helping
from paysg_desktop.ui.menus import Menus
from paysg_desktop.ui.preferences import Preferences
from paysg_desktop.ui.presence.front import Front
from paysg_desktop.ui.pulse import Frame, Pulse
from paysg_desktop.ui.setup.setup import Setup
from paysg_desktop.ui.shell import (
    ACTIVITY,
    DELIVERIES,
    DEVELOPER,
    ENDPOINTS,
    FORWARDING,
    PAYMENTS,
    RECONCILE,
    SANDBOX,
    SETTINGS,
)
from paysg_desktop.ui.sources import Sources
from paysg_desktop.ui.strip import WAYS_IN
from paysg_desktop.ui.surroundings import Surroundings
from paysg_desktop.ui.views.endpoints import EndpointsView
from paysg_desktop.ui.views.forwarding import ForwardingView
from paysg_desktop.ui.views.sandbox import SandboxView
from paysg_desktop.ui.views.settings import SettingsView
from paysg_desktop.ui.window_views import LateView, ViewsWindow
from paysg_desktop.ui.workspaces import Workspaces

SMALLEST = (960, 600)
SIZE_KEY = "window/size"
ONCE_SEEN = (ENDPOINTS, FORWARDING, SANDBOX, RECONCILE)
"""Views that are filled when they are first looked at, and kept up from then on."""


class MainWindow(ViewsWindow):
    """`layout`, where given, holds for this window and is not saved."""

    closed = Signal()
    _raise_asked = Signal()

    def __init__(self, core: Core, bridge: Bridge, memory: QSettings, layout: str | None = None) -> None:
        super().__init__(core, bridge, memory)
        self.layout_name = layout or core.settings.get(LAYOUT)
        """`finance` or `developer`."""
        self.scope: Scope | None = None
        self.sources = Sources(self.desk, lambda: self.scope, self)
        self.creating = NewPayments(self.desk, lambda: self.scope, self)
        self.imports, self.accounts = self.sources.imports, self.sources.accounts
        self._around = Surroundings(core, self.shell, (self.payments, self.deliveries))
        self.pulse = Pulse(self.desk, self)
        self.answers = AnswerWatch(self.desk, self.shell.answers, self)
        self.addresses = AddressWatch(self.desk, self.shell.addresses, self)
        self.menus = Menus(self.menuBar())
        self.preferences = Preferences(self.desk, self, self.menus, self.sources.care, self._take_layout)
        self.workspaces = Workspaces(self.desk, self.shell.navigation, self)
        self.helping = Helping(self.desk, self.shell, self.menus, self)
        self.front = Front(self.desk, self.shell, self.menus, self)
        self.setup = Setup(self.desk, self.shell, self.sources, lambda: self.endpoints, self)
        self.setCentralWidget(self.setup.faces)
        self.setWindowTitle("PaySG Desktop")
        self.setAccessibleName("PaySG Desktop")
        self.setWindowIcon(icons.app_icon())
        self.setMinimumSize(*SMALLEST)
        self._connect()
        self.menus.mark("layout", self.layout_name)
        self.shell.show_view(PAYMENTS, self.layout_name)

    @property
    def is_settled(self) -> bool:
        """Whether all that was asked for stands on the screen."""
        filled = (each for each in self.made.values() if each is not self.deliveries or each.scope is not None)
        are_settled = self.pulse.is_settled and all(each.is_settled for each in filled)
        are_settled = are_settled and self.setup.is_settled
        return self.scope is not None and are_settled and self.desk.bridge.is_idle

    def begin(self, view: str = PAYMENTS) -> None:
        """Show the workspace's first environment; needs a running event loop."""
        self.desk.start(self._begin, view)

    def show_scope(self, scope: Scope) -> None:
        """Another environment or account, in every view."""
        self.scope = scope
        self._around.show_scope(scope)
        self.payments.show_scope(scope)
        if self.layout_name == DEVELOPER or self.deliveries.scope is not None:
            self.deliveries.show_scope(scope)
        for name in ONCE_SEEN:
            view = self.made.get(name)
            if view is not None and (self.shell.view == name or view.scope is not None):
                view.show_scope(scope)
        self.activity.show_scope(scope)
        self.sources.bulk.show_scope(scope)
        self.pulse.show_scope(scope)

    def show_view(self, name: str) -> None:
        view = self.view_named(name)
        if name in (DELIVERIES, *ONCE_SEEN) and self.scope is not None:
            view.show_scope(self.scope)
        self.shell.show_view(name, self.layout_name)
        view.take_focus()

    def show_layout(self, layout: str) -> None:
        """Finance or Developer, saved for the next time."""
        self.layout_name = layout
        self.menus.mark("layout", layout)
        is_for_both = layout == DEVELOPER or self.shell.view in (RECONCILE, ACTIVITY, SETTINGS)
        self.show_view(self.shell.view if is_for_both else PAYMENTS)
        if layout == DEVELOPER and self.scope is not None:
            self.deliveries.show_scope(self.scope)
        self._around.show(layout, self.desk.now())
        self.preferences.keep(LAYOUT, layout)

    def open_delivery(self, delivery_id: int) -> None:
        self.show_view(DELIVERIES)
        self.deliveries.open(delivery_id)

    def open_payment(self, key: int) -> None:
        self.show_view(PAYMENTS)
        self.payments.open(key)

    def open_endpoint(self, endpoint_id: str) -> None:
        """Show an endpoint in full."""
        self.show_view(ENDPOINTS)
        self.endpoints.open(endpoint_id)

    def add_endpoint(self) -> None:
        """Ask for a new endpoint, wherever the user is; it is then shown in full."""
        self.show_view(ENDPOINTS)
        self.endpoints.add()

    def set_secret(self, endpoint_id: str, then_verify: int | None = None) -> None:
        """Ask for a new secret of an endpoint; then verify a delivery again, where one is given."""
        verify = self.deliveries.delivery.verify_again_requested
        then = None if then_verify is None else partial(verify.emit, then_verify)
        if self.scope is not None:
            self.desk.start(self.endpoints.set_secret, endpoint_id, self.scope.environment, then)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self.desk.memory.setValue(SIZE_KEY, self.size())
        if self.stays():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()

    # --- inside ---

    def _connect_late(self, view: LateView) -> None:
        match view:
            case EndpointsView():
                self.answers.changed.connect(view.refresh)
                view.changed.connect(self._on_endpoints_changed)
                view.environment_wanted.connect(lambda environment: self.show_scope(Scope(environment)))
            case ForwardingView():
                view.delivery_requested.connect(self.open_delivery)
                view.endpoint_requested.connect(self.add_endpoint)
                self.pulse.day_began.connect(view.show_again)
            case SandboxView():
                view.connect_parts(self.closed, self.answers, self.show_scope, self.show_view)
            case SettingsView():
                self.preferences.hold(view)

    async def _begin(self, view: str) -> None:
        environments = await self.desk.bridge.ask(self.core.reader.environments)
        first = environments[0] if environments else Environment.TEST
        self.show_scope(Scope(first))
        self.show_view(view)
        if self.setup.is_due(environments):
            self.setup.open()

    def _take_layout(self, layout: str) -> None:
        """The layout that was chosen elsewhere."""
        if layout != self.layout_name:
            self.show_layout(layout)

    def _connect(self) -> None:
        shell, menus = self.shell, self.menus
        self.view_made.connect(self._connect_late)
        self.desk.bridge.changed.connect(self._take)
        self.pulse.beat.connect(self._on_beat)
        self.pulse.beat.connect(lambda _: self.addresses.ask())
        self.pulse.day_began.connect(self.payments.begin_day)
        self.pulse.day_began.connect(self.deliveries.begin_day)
        shell.navigation.chosen.connect(self.show_view)
        shell.top_bar.scope_chosen.connect(self.show_scope)
        shell.strip.copied.connect(_copy)
        shell.strip.opened.connect(lambda name: self.show_view(ENDPOINTS) if name == WAYS_IN else None)
        shell.top_bar.hold_search(self.payments.listing.search)
        self.payments.figured.connect(shell.show_figures)
        self.payments.delivery_requested.connect(self.open_delivery)
        self.deliveries.payment_requested.connect(self.open_payment)
        self.payments.card.empty.copied.connect(_copy)
        self.deliveries.card.empty.copied.connect(_copy)
        self.payments.card.empty.add_requested.connect(self.add_endpoint)
        self.deliveries.card.empty.add_requested.connect(self.add_endpoint)
        self.deliveries.secret_requested.connect(self.set_secret)
        self.deliveries.endpoint_requested.connect(self.open_endpoint)
        self.deliveries.deeds.connect_parts(shell, menus, self.show_view)
        self.deliveries.deeds.scope_wanted.connect(self.show_scope)
        self.pulse.day_began.connect(self.reconcile.begin_day)
        self.reconcile.payment_requested.connect(self.open_payment)
        self.activity.connect_parts(shell, menus, self.open_payment, self.open_delivery)
        self.pulse.day_began.connect(self.activity.begin_day)
        self.activity.batch_requested.connect(self.sources.bulk.show_run)
        for downtime in (self.payments.downtime, self.deliveries.downtime):
            downtime.import_requested.connect(self.imports.choose)
        self.sources.connect_parts(shell, menus, self.payments.card.empty, self.reconcile)
        self.sources.scope_wanted.connect(self.show_scope)
        self.sources.view_wanted.connect(self.show_view)
        self.creating.connect_parts(shell.top_bar, menus, self.payments.new_payment)
        self.creating.connect_requested.connect(self.accounts.connect_account)
        self.creating.scope_wanted.connect(self.show_scope)
        self.creating.payment_wanted.connect(self.open_payment)
        for asked in (self.payments.many_requested, menus.many_chosen):
            asked.connect(self.sources.bulk.open)
        menus.quit_chosen.connect(self.quit)
        menus.layout_chosen.connect(self.show_layout)
        menus.settings_chosen.connect(partial(self.show_view, SETTINGS))
        menus.workspaces_chosen.connect(self.workspaces.show_list)
        self.preferences.connect_parts(self.pulse)
        self.setup.connect_parts(menus, lambda: self.layout_name, self.reported)
        self.setup.layout_chosen.connect(self.show_layout)
        self.setup.scope_wanted.connect(self.show_scope)
        self.setup.view_wanted.connect(self.show_view)
        self.setup.delivery_wanted.connect(self.open_delivery)
        self.preferences.view_wanted.connect(self.show_view)
        for leading in (self.sources.care, self.activity):
            leading.settings_wanted.connect(self.preferences.show_page)
        self.front.connect_parts(lambda: self.scope, self.show_view, self.open_payment)
        self._raise_asked.connect(lambda: bring_to_front(self), Qt.ConnectionType.QueuedConnection)
        self.core.on_raise(self._raise_asked.emit)

    def _take(self, changes: Changes) -> None:
        if changes.storage is not None:
            self.shell.banner.keep(changes.storage)
        if changes.endpoints:
            self._on_endpoints_changed()
        if changes.anew and self.scope is not None:
            self.show_scope(self.scope)
        self.payments.take(changes)
        self.reconcile.take(changes)
        self.activity.take(changes)
        self.deliveries.take(changes)
        self.deliveries.beside.take(changes)
        if ENDPOINTS in self.made:
            self.endpoints.take(changes)
        if FORWARDING in self.made:
            self.forwarding.take(changes)
        self.answers.take(changes)
        self.addresses.take(changes)
        self.preferences.take(changes)
        self.setup.take(changes)
        self.pulse.quicken()

    def _on_endpoints_changed(self) -> None:
        """What is listened on may be another."""
        if self.scope is not None:
            self._around.tell_address(self.scope.environment)
        self._around.show(self.layout_name, self.desk.now())
        self.pulse.quicken()
        if FORWARDING in self.made:
            self.forwarding.watch.refresh()
        self.answers.show_again()
        if SANDBOX in self.made:
            self.sandbox.show_again()
        self.desk.start(self.deliveries.learn_endpoints)

    def _on_beat(self, frame: Frame) -> None:
        self._around.take(frame)
        self.payments.take_frame(frame)
        self.activity.take_frame(frame)
        self._around.show(self.layout_name, self.desk.now())
        for view in self.made.values():
            if isinstance(view, LateView):
                view.show_again()


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(gate.clipboard_text(text))


def bring_to_front(window: MainWindow) -> None:
    """Show the window above all others, wherever it was."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()

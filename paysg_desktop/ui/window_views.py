"""The views of the main window: some are there from the start, the others are made when they are first wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QMainWindow

from paysg_desktop.core import Core
from paysg_desktop.ui.bridge import Bridge
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.shell import (
    ACTIVITY,
    DELIVERIES,
    ENDPOINTS,
    FORWARDING,
    PAYMENTS,
    RECONCILE,
    SANDBOX,
    SETTINGS,
    Shell,
)
from paysg_desktop.ui.views.activity import ActivityView
from paysg_desktop.ui.views.deliveries import DeliveriesView
from paysg_desktop.ui.views.endpoints import EndpointsView
from paysg_desktop.ui.views.forwarding import ForwardingView
from paysg_desktop.ui.views.payments import PaymentsView
from paysg_desktop.ui.views.reconcile import ReconcileView
from paysg_desktop.ui.views.sandbox import SandboxView
from paysg_desktop.ui.views.settings import SettingsView

LateView = ForwardingView | SandboxView | EndpointsView | SettingsView
View = PaymentsView | ReconcileView | ActivityView | DeliveriesView | LateView


class ViewsWindow(QMainWindow):
    """A window with a shell, and the views that it holds."""

    view_made = Signal(object)
    """A `LateView` that is to be connected."""
    reported = Signal(str)
    """A sentence about what went wrong; it stands in the banner."""

    def __init__(self, core: Core, bridge: Bridge, memory: QSettings) -> None:
        super().__init__()
        self.core = core
        self.shell = Shell(core.workspace_name, self)
        self.desk = Desk(core, bridge, memory, self._report)
        self.payments = PaymentsView(self.desk, self)
        self.deliveries = DeliveriesView(self.desk, self)
        self.reconcile = ReconcileView(self.desk, self)
        self.activity = ActivityView(self.desk, self)
        self.made: dict[str, View] = {}
        """The views that there are by now, by name."""
        self.stays: Callable[[], bool] = lambda: False
        """Asked when the window is closed: whether the program goes on without it."""
        self._hold(PAYMENTS, self.payments)
        self._hold(RECONCILE, self.reconcile)
        self._hold(ACTIVITY, self.activity)
        self._hold(DELIVERIES, self.deliveries)

    @cached_property
    def endpoints(self) -> EndpointsView:
        """Made when it is first wanted."""
        made = EndpointsView(self.desk, self)
        self._hold(ENDPOINTS, made)
        self.view_made.emit(made)
        return made

    @cached_property
    def forwarding(self) -> ForwardingView:
        """Made when it is first wanted."""
        made = ForwardingView(self.desk, self)
        self._hold(FORWARDING, made)
        self.view_made.emit(made)
        return made

    @cached_property
    def sandbox(self) -> SandboxView:
        """Made when it is first wanted."""
        made = SandboxView(self.desk, self)
        self._hold(SANDBOX, made)
        self.view_made.emit(made)
        return made

    @cached_property
    def preferences_view(self) -> SettingsView:
        """Made when it is first wanted."""
        made = SettingsView(self.desk, self)
        self._hold(SETTINGS, made)
        self.view_made.emit(made)
        return made

    def view_named(self, name: str) -> View:
        """The view of this name, made where it was not yet."""
        if name == SETTINGS:
            return self.preferences_view
        if name == ENDPOINTS:
            return self.endpoints
        if name == FORWARDING:
            return self.forwarding
        return self.sandbox if name == SANDBOX else self.made[name]

    def quit(self) -> None:
        """Close the window for good, whatever was said about closing it."""
        self.stays = lambda: False
        self.close()

    def _report(self, sentence: str) -> None:
        self.shell.banner.report(sentence)
        self.reported.emit(sentence)

    def _hold(self, name: str, view: View) -> None:
        self.made[name] = view
        self.shell.hold(name, view)

"""The main window: what is shown, of which environment, in which layout."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMainWindow

from paysg_desktop.core import Core
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.settings.declarations import LAYOUT, THEME, Setting
from paysg_desktop.ui import gate, icons, theme
from paysg_desktop.ui.bridge import Bridge
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.menus import About, Menus
from paysg_desktop.ui.pulse import Frame, Pulse
from paysg_desktop.ui.shell import DELIVERIES, DEVELOPER, PAYMENTS, Shell
from paysg_desktop.ui.views.deliveries import DeliveriesView
from paysg_desktop.ui.views.payments import PaymentsView

SMALLEST = (960, 600)
SIZE_KEY = "window/size"
LOGO_SIZES = (16, 32, 64, 256)


class MainWindow(QMainWindow):
    """`layout`, where given, holds for this window and is not saved."""

    closed = Signal()
    _raise_asked = Signal()

    def __init__(self, core: Core, bridge: Bridge, memory: QSettings, layout: str | None = None) -> None:
        super().__init__()
        self.core = core
        self.layout_name = layout or core.settings.get(LAYOUT)
        """`finance` or `developer`."""
        self.scope: Scope | None = None
        self._frame: Frame | None = None
        self.shell = Shell(core.workspace_name, self)
        self.desk = Desk(core, bridge, memory, self.shell.banner.report)
        self.payments = PaymentsView(self.desk, self)
        self.deliveries = DeliveriesView(self.desk, self)
        self.shell.hold(self.payments, self.deliveries)
        self.pulse = Pulse(self.desk, self)
        self.menus = Menus(self.menuBar())
        self.setCentralWidget(self.shell)
        self.setWindowTitle("PaySG Desktop")
        self.setAccessibleName("PaySG Desktop")
        self.setWindowIcon(_window_icon())
        self.setMinimumSize(*SMALLEST)
        self._connect()
        self.menus.mark("layout", self.layout_name)
        self.menus.mark("theme", core.settings.get(THEME))
        self.shell.show_view(PAYMENTS, self.layout_name)

    @property
    def is_settled(self) -> bool:
        """Whether all that was asked for stands on the screen."""
        views = self.payments.is_settled and (self.deliveries.scope is None or self.deliveries.is_settled)
        return self.scope is not None and views and self.pulse.is_settled and self.desk.bridge.is_idle

    def begin(self, view: str = PAYMENTS) -> None:
        """Show the workspace's first environment; needs a running event loop."""
        self.desk.start(self._begin, view)

    def show_scope(self, scope: Scope) -> None:
        """Another environment or account, in every view."""
        self.scope = scope
        addresses = self._addresses(scope.environment)
        for view in (self.payments, self.deliveries):
            view.show_address(addresses[0] if addresses else "")
        self.payments.show_scope(scope)
        if self.layout_name == DEVELOPER or self.deliveries.scope is not None:
            self.deliveries.show_scope(scope)
        self.pulse.show_scope(scope)

    def show_view(self, name: str) -> None:
        if name == DELIVERIES and self.scope is not None:
            self.deliveries.show_scope(self.scope)
        self.shell.show_view(name, self.layout_name)
        (self.deliveries if name == DELIVERIES else self.payments).table.setFocus()

    def show_layout(self, layout: str) -> None:
        """Finance or Developer, saved for the next time."""
        self.layout_name = layout
        self.menus.mark("layout", layout)
        self.show_view(self.shell.view if layout == DEVELOPER else PAYMENTS)
        if layout == DEVELOPER and self.scope is not None:
            self.deliveries.show_scope(self.scope)
        self._show_frame()
        self.desk.start(self._save, LAYOUT, layout)

    def show_theme(self, choice: str) -> None:
        """System, light or dark, saved for the next time."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, choice)
        self.menus.mark("theme", choice)
        self.desk.start(self._save, THEME, choice)

    def open_delivery(self, delivery_id: int) -> None:
        self.show_view(DELIVERIES)
        self.deliveries.open(delivery_id)

    def open_payment(self, key: int) -> None:
        self.show_view(PAYMENTS)
        self.payments.open(key)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self.desk.memory.setValue(SIZE_KEY, self.size())
        super().closeEvent(event)
        self.closed.emit()

    # --- inside ---

    async def _begin(self, view: str) -> None:
        environments = await self.desk.bridge.ask(self.core.reader.environments)
        first = environments[0] if environments else Environment.TEST
        self.show_scope(Scope(first))
        self.show_view(view)

    async def _save(self, setting: Setting[str], value: str) -> None:
        await self.desk.bridge.ask(self.core.settings.set, setting, value)

    def _connect(self) -> None:
        shell, menus = self.shell, self.menus
        self.desk.bridge.changed.connect(self._take)
        self.pulse.beat.connect(self._on_beat)
        self.pulse.day_began.connect(self.payments.begin_day)
        self.pulse.day_began.connect(self.deliveries.begin_day)
        shell.navigation.chosen.connect(self.show_view)
        shell.top_bar.scope_chosen.connect(self.show_scope)
        shell.strip.copied.connect(_copy)
        self.payments.figured.connect(shell.show_figures)
        self.payments.delivery_requested.connect(self.open_delivery)
        self.deliveries.payment_requested.connect(self.open_payment)
        self.payments.card.empty.copied.connect(_copy)
        self.deliveries.card.empty.copied.connect(_copy)
        menus.quit_chosen.connect(self.close)
        menus.layout_chosen.connect(self.show_layout)
        menus.theme_chosen.connect(self.show_theme)
        menus.about_chosen.connect(lambda: About(self).open())
        self._raise_asked.connect(lambda: _bring_to_front(self), Qt.ConnectionType.QueuedConnection)
        self.core.on_raise(self._raise_asked.emit)

    def _take(self, changes: Changes) -> None:
        self.payments.take(changes)
        self.deliveries.take(changes)
        self.pulse.quicken()

    def _on_beat(self, frame: Frame) -> None:
        self._frame = frame
        self._show_frame()

    def _show_frame(self) -> None:
        if self._frame is not None:
            addresses = self._addresses(self._frame.scope.environment)
            self.shell.show_frame(self._frame, self.layout_name, addresses, self.desk.now())

    def _addresses(self, environment: Environment) -> tuple[str, ...]:
        return tuple(url for endpoint, url in self.core.addresses() if endpoint.environment is environment)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(gate.clipboard_text(text))


def _bring_to_front(window: MainWindow) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _window_icon() -> QIcon:
    made = QIcon()
    for size in LOGO_SIZES:
        made.addPixmap(icons.logo(size))
    return made

"""What stands in front of the window's views while something is set up, and how it comes and goes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from paysg_desktop.domain.changes import Changes
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.setup.host import SetupHost
from paysg_desktop.ui.setup.page import Page

DONE_KEY = "setup/done"
REFRESH_MS = 400


class SetupFront(QObject):
    """Subclasses make the pages. One page is in front, and is read again whenever something moves."""

    def __init__(self, desk: Desk, shell: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self.desk = desk
        self.faces = QStackedWidget(window)
        """The window's middle: the shell, and the setup while it is open."""
        self.faces.addWidget(shell)
        self._shell = shell
        self._host: SetupHost | None = None
        self._is_reading = self._is_stale = False
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._refresh.timeout.connect(self.refresh)

    def made(self, name: str) -> Page:
        """The page of this name."""
        raise NotImplementedError

    @property
    def host(self) -> SetupHost:
        """Made when it is first wanted."""
        if self._host is None:
            self._host = SetupHost(self.desk.core.workspace_name)
            self._host.left.connect(self.close)
            self.faces.addWidget(self._host)
        return self._host

    @property
    def is_open(self) -> bool:
        return self._host is not None and self.faces.currentWidget() is self._host

    @property
    def is_settled(self) -> bool:
        """Whether what is shown is what there is."""
        return not (self._is_reading or self._refresh.isActive())

    @property
    def was_done(self) -> bool:
        """Whether the first run is over: gone through, or skipped."""
        return bool(self.desk.memory.value(DONE_KEY, defaultValue=False, type=bool))

    @property
    def page(self) -> Page | None:
        """The page in front."""
        return self._host.pages.get(self._host.page) if self._host is not None and self.is_open else None

    def open_at(self, name: str) -> None:
        """Come to the front with this page."""
        self.host.show_leave(is_first=not self.was_done)
        self.faces.setCurrentWidget(self.host)
        self.show_page(name)

    def close(self) -> None:
        """Back to the window; the first run is over. It can be opened again at any time."""
        if self.is_open:
            self.desk.memory.setValue(DONE_KEY, True)
            self.faces.setCurrentWidget(self._shell)

    def show_page(self, name: str) -> None:
        """Bring a page to the front, made where it was not yet."""
        if name not in self.host.pages:
            self.host.hold(name, self.made(name))
        self.host.show_page(name)
        self.refresh()

    def report(self, sentence: str) -> None:
        """Say what went wrong, where the user looks."""
        if self.is_open:
            self.host.banner.report(sentence)

    def take(self, changes: Changes) -> None:
        """Something has moved: read again soon."""
        del changes
        if self.is_open and not self._refresh.isActive():
            self._refresh.start()

    def refresh(self) -> None:
        """Read again what the page in front shows."""
        self._is_stale = self._is_reading
        page = self.page
        if page is not None and not self._is_reading:
            self._is_reading = True
            self.desk.start(self._read, page)

    async def _read(self, page: Page) -> None:
        try:
            if await page.read(self.desk):
                self._refresh.start()
        finally:
            self._is_reading = False
        if self._is_stale:
            self.refresh()

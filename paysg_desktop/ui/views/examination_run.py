"""One examination at a time: begun, watched, stopped; and its sheet written to a page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from paysg_desktop.core import Core
from paysg_desktop.documents.whole_file import whole_file
from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.errors import NotFoundError, PaySGDesktopError
from paysg_desktop.domain.times import SINGAPORE, to_datetime
from paysg_desktop.sandbox.examination.examination import Order
from paysg_desktop.sandbox.examination.page import page
from paysg_desktop.sandbox.examination.records import Case, Sheet
from paysg_desktop.settings.redaction import register_secret
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.destination_work import own_secret
from paysg_desktop.ui.dialogs.keeping import GivenSecret, variable_reference
from paysg_desktop.ui.save_file import ask_where
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases.replay_run import Stop


@dataclass(frozen=True, slots=True)
class Wish:
    """What the form asks for: the secret is that of `endpoint`, or `given` for `provider`."""

    url: str
    endpoint: Endpoint | None
    provider: str
    given: GivenSecret
    counter_url: str
    has_slow: bool

    def order(self, core: Core) -> Order:
        """On a worker thread: a keychain may ask. Raises NotFoundError, UsageError, SecretUnavailableError."""
        reference = None
        if self.endpoint is not None:
            provider = core.provider_of(self.endpoint)
            reference = own_secret(self.endpoint, self.endpoint.environment)
            if reference is None:
                raise NotFoundError(tr("That endpoint has no current secret to sign with. Paste one instead."))
        else:
            provider = core.providers[self.provider]
            if self.given.variable:
                reference = variable_reference(core, self.given.variable)
        secret = self.given.value if reference is None else core.secrets.get(reference)
        register_secret(secret)
        return Order(self.url, provider, secret, has_slow=self.has_slow, counter_url=self.counter_url or None)


class ExaminationRun(QObject):
    """The examination that runs, or the last one; `moved` is told with every step and at the end."""

    moved = Signal()
    _told = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stop: Stop | None = None
        self.cases: tuple[Case, ...] = ()
        """Those that are played."""
        self.sheet: Sheet | None = None
        """As far as it is; None before the first examination."""
        self.problem = ""
        """Why the last one could not be begun or finished; empty where it could."""
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        return self._stop is not None

    def begin(self, wish: Wish) -> None:
        """Examine; the last one's results stay until the first step of this one. Nothing while one runs."""
        if self._stop is None:
            self._stop, self.problem = Stop(), ""
            self.moved.emit()
            self._desk.start(self._run, wish, self._stop)

    def stop(self) -> None:
        """Play no further case."""
        if self._stop is not None:
            self._stop.say()

    async def _run(self, wish: Wish, stop: Stop) -> None:
        try:
            self.sheet = await self._desk.bridge.do(self._examined, wish, stop)
        except PaySGDesktopError as error:
            self.problem = str(error)
        finally:
            stop.say()
            self._stop = None
            self.moved.emit()

    def _examined(self, wish: Wish, stop: Stop) -> Sheet:
        """On a worker thread."""
        core = self._desk.core
        return core.examinations(wish.order(core), lambda *told: self._told.emit((stop, *told)), stop)

    def _take(self, told: tuple[Stop, tuple[Case, ...], Sheet]) -> None:
        stop, cases, sheet = told
        if stop is self._stop or self.cases != cases:
            self.cases = cases
        if stop is self._stop:
            self.sheet = sheet
            self.moved.emit()


class SheetPage(QObject):
    """Writes a sheet as an HTML page that the user names; `said` carries what came of it."""

    said = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def ask(self, sheet: Sheet) -> QFileDialog:
        """Ask where to; nothing waits for the answer."""
        day = to_datetime(sheet.at).astimezone(SINGAPORE).strftime("%Y-%m-%d")
        name = tr("examination {provider} {day}.html").format(provider=sheet.provider, day=day)
        title, kind = tr("Save the examination"), tr("HTML pages (*.html)")
        return ask_where(self._window, title, name, kind, lambda path: self.write(sheet, path))

    def write(self, sheet: Sheet, path: Path) -> None:
        """Write it to `path`."""
        self._desk.start(self._write, sheet, path)

    async def _write(self, sheet: Sheet, path: Path) -> None:
        await self._desk.bridge.ask(_write_page, sheet, path)
        self.said.emit(tr("Written to {name}.").format(name=path.name))


def _write_page(sheet: Sheet, path: Path) -> None:
    with whole_file(path) as file:
        file.write(page(sheet).encode())

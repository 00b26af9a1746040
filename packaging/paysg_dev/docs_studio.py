"""A window of the program to draw pictures of, with its own engine, and hands that use it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from paysg_desktop.beside.core import CoreBeside
from paysg_desktop.beside.engine_process import EngineProcess, engine_command
from paysg_desktop.bootstrap import open_with_engine
from paysg_desktop.core import Core
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment import PaymentRow
from paysg_desktop.ui import shell, theme
from paysg_desktop.ui.app import MEMORY_FILE, application
from paysg_desktop.ui.bridge import Bridge
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.setup.front import DONE_KEY
from paysg_desktop.ui.window import MainWindow
from paysg_dev.docs_images import framed, save

SIZE = (1440, 900)
WITHIN_S = 40.0
STEP_S = 0.02
CALM_S = 1.0
"""What fades has faded."""
D = TypeVar("D", bound=QDialog)


@dataclass
class Studio:
    """A window with something in it, and the folder that pictures go to."""

    window: MainWindow
    core: Core
    folder: Path

    async def draw(self, name: str, widget: QWidget | None = None) -> None:
        """Save the window, or a dialog with some ground round it, once all stands still."""
        await asyncio.sleep(CALM_S)
        await until(lambda: self.window.is_settled)
        if widget is not None:
            widget.activateWindow()
            await asyncio.sleep(CALM_S)
        picture = self.window.grab() if widget is None else framed(widget.grab())
        path = self.folder / f"{name}.png"
        save(picture, path)
        print(path, flush=True)

    async def show(self, view: str, layout: str = shell.FINANCE, account: str | None = None) -> None:
        if self.window.layout_name != layout:
            self.window.show_layout(layout)
        self.window.show_scope(Scope(Environment.DEMO, account))
        self.window.show_view(view)
        await asyncio.sleep(STEP_S)
        await until(lambda: self.window.is_settled)

    async def dialog(self, kind: type[D]) -> D:
        """The dialog of this kind that stands open."""
        await until(lambda: any(each.isVisible() for each in self.window.findChildren(kind)))
        return next(each for each in self.window.findChildren(kind) if each.isVisible())

    def rows(self, wanted: Callable[[PaymentRow], bool]) -> list[PaymentRow]:
        """What the list of payments shows and is wanted."""
        model = self.window.payments.model
        keys = [model.key_at(row) for row in range(model.rowCount())]
        known = self.core.reader.payments(keys)
        return [known[key] for key in keys if key in known and wanted(known[key])]

    async def ask(self, work: Callable[..., Any], *given: Any) -> Any:
        """Do something that blocks."""
        return await asyncio.to_thread(work, *given)


@contextmanager
def engined(place: Path | None) -> Iterator[CoreBeside]:
    """The demo, or an empty workspace in `place`, with an engine as the program has it."""
    if place is not None:
        place.mkdir(mode=0o700)
        (place / "settings.toml").write_text("[listener]\nport = 0\n", encoding="utf-8")
    engine = EngineProcess(engine_command(place, 1.0, "error"))
    with open_with_engine(engine, is_demo=place is None, log_level="error") as (core, _):
        yield core


@asynccontextmanager
async def opened(core: CoreBeside) -> AsyncIterator[MainWindow]:
    bridge = Bridge(core.hub)
    memory = QSettings(str(core.workspace / MEMORY_FILE), QSettings.Format.IniFormat)
    memory.setValue(DONE_KEY, core.is_demo)
    window = MainWindow(core, bridge, memory, shell.FINANCE)
    window.stays = lambda: False
    window.resize(*SIZE)
    window.show()
    window.begin()
    try:
        await until(lambda: window.is_settled)
        yield window
    finally:
        window.close()
        await window.desk.stop()
        bridge.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


async def dark(studio: Studio, name: str) -> None:
    app = application()
    theme.apply(app, "dark")
    await studio.draw(name)
    theme.apply(app, "light")


def type_into(line: QLineEdit, text: str) -> None:
    line.setText(text)
    line.textEdited.emit(text)
    line.editingFinished.emit()


async def open_dialog(studio: Studio) -> QDialog:
    await until(lambda: any(each.isVisible() for each in studio.window.findChildren(QDialog)))
    return next(each for each in studio.window.findChildren(QDialog) if each.isVisible())


async def until(holds: Callable[[], bool], within_s: float = WITHIN_S) -> None:
    for _ in range(round(within_s / STEP_S)):
        if holds():
            return
        await asyncio.sleep(STEP_S)
    raise TimeoutError("The window did not come to show what the picture is of.")


@contextmanager
def receiver() -> Iterator[str]:
    """Somebody's app on this computer, which now and then has a fault."""
    taken = [0]

    class Answering(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            taken[0] += 1
            self.send_response(500 if taken[0] % 4 == 1 else 200)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/webhooks"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

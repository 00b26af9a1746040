"""A real window on a real workspace, driven on Qt's own loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from paysg_desktop.core import Core
from paysg_desktop.domain.delivery import NewDelivery, RawRequest
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.verification import QUARANTINED, Status, Verification
from paysg_desktop.engine import Engine
from paysg_desktop.ui import theme
from paysg_desktop.ui.bridge import Bridge
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.loop import run_with_qt
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.owners import owned
from tests.signing import event

WITHIN_S = 10.0
STEP_S = 0.005
W = TypeVar("W", bound=QWidget)
ACCOUNT = "payment_service_00000000-0000-4000-8000-000000000002"


class Desktop:
    """An owned workspace with one TEST endpoint, its engine, and ways to let deliveries come."""

    def __init__(self, core: Core, engine: Engine) -> None:
        self.core = core
        self.engine = engine
        self.endpoint = self.add_endpoint(Environment.TEST)

    def add_endpoint(self, environment: Environment) -> Endpoint:
        made = new_endpoint("paysg", environment, self.core.clock)
        self.core.add_endpoint(made)
        return made

    def deliver(self, *deliveries: NewDelivery) -> None:
        """Store these and fold them; what changed has been published when this returns."""
        for each in deliveries:
            self.engine.submit(self.core.store.writer.append(each)).result()
        self.core.store.writer.settle()

    def delivery(
        self,
        number: int,
        status: Status = Status.VERIFIED,
        *,
        environment: Environment = Environment.TEST,
        content: bytes | None = None,
        account: str = ACCOUNT,
        **payment: Any,
    ) -> NewDelivery:
        """A delivery of PaySG's event `number`, changed by `payment`."""
        body = event(number, **payment) if content is None else content
        body = body.replace(ACCOUNT.encode(), account.encode())
        return NewDelivery(
            request=RawRequest(self.core.clock.now(), "POST", self.endpoint.path, (), body, "127.0.0.1:5"),
            endpoint_id=self.endpoint.id,
            provider="paysg",
            environment=environment,
            verification=Verification(status, explanation="As the test says."),
            answer=401 if status in QUARANTINED else 200,
            event_id=f"evt_{number:012d}" if content is None else None,
            event_type="payment.succeeded" if content is None else None,
            problem=None if content is None else "The body is no JSON.",
        )

    def pay(self, *numbers: int, **payment: Any) -> None:
        self.deliver(*(self.delivery(number, **payment) for number in numbers))

    @asynccontextmanager
    async def window(
        self, layout: str | None = None, size: tuple[int, int] = (1440, 900)
    ) -> AsyncIterator[MainWindow]:
        """The window, shown and settled."""
        bridge = Bridge(self.core.hub)
        memory = QSettings(str(self.core.workspace / "window.ini"), QSettings.Format.IniFormat)
        shown = MainWindow(self.core, bridge, memory, layout)
        shown.resize(*size)
        shown.show()
        shown.begin()
        try:
            await until(lambda: shown.is_settled)
            yield shown
        finally:
            shown.close()
            await shown.desk.stop()
            bridge.close()
            shown.deleteLater()
            QCoreApplication.sendPostedEvents(shown, QEvent.Type.DeferredDelete.value)


@asynccontextmanager
async def on_view(desk: Desktop, name: str, environment: Environment | None = None) -> AsyncIterator[MainWindow]:
    """The developer's window, active, with a view and what is in it."""
    async with desk.window("developer") as window:
        if environment is not None:
            window.show_scope(Scope(environment))
        window.show_view(name)
        window.activateWindow()
        await settled(window)
        yield window


def on_screen(qtbot: QtBot, app: QApplication, make: Callable[[], W], width: int, height: int) -> W:
    """A widget by itself, in the light theme."""
    theme.apply(app, "light")
    made = make()
    qtbot.addWidget(made)
    made.resize(width, height)
    made.show()
    return made


@contextmanager
def desktop(folder: Path) -> Iterator[Desktop]:
    """A workspace in `folder`, open for the block."""
    with owned(folder) as (core, engine):
        yield Desktop(core, engine)


async def until(holds: Callable[[], bool], within_s: float = WITHIN_S) -> None:
    """Let the window work until this holds; fails when it does not."""
    for _ in range(round(within_s / STEP_S)):
        if holds():
            return
        await asyncio.sleep(STEP_S)
    assert holds(), "it did not come to hold"


async def gone(dialog: QDialog, window: MainWindow) -> None:
    """Let a dialog of the window go."""
    await until(lambda: dialog not in window.findChildren(QDialog))


async def settled(window: MainWindow) -> None:
    """Let the window take in all that has been published."""
    await asyncio.sleep(0)
    await until(lambda: window.is_settled)


def run_window(app: QApplication, work: Coroutine[Any, Any, None], choice: str = "light") -> None:
    theme.apply(app, choice)
    run_with_qt(app, work)

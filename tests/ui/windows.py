"""A real window on a real workspace, driven on Qt's own loop."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, TypeVar, cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from paysg_desktop.beside.calls import Call
from paysg_desktop.beside.engine_process import EngineProcess
from paysg_desktop.beside.handing import AT_ONCE, Handing
from paysg_desktop.bootstrap import open_beside
from paysg_desktop.core import Core
from paysg_desktop.domain.delivery import NewDelivery, RawRequest
from paysg_desktop.domain.endpoint import Endpoint, Environment, SecretReference
from paysg_desktop.domain.verification import QUARANTINED, Status, Verification
from paysg_desktop.settings.declarations import RETENTION_BODIES
from paysg_desktop.ui import theme
from paysg_desktop.ui.bridge import Bridge
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.loop import run_with_qt
from paysg_desktop.ui.setup.front import DONE_KEY
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.engine import Engine
from tests.owners import owned
from tests.signing import event

IS_BESIDE = bool(os.environ.get("PAYSG_TEST_BESIDE"))
"""Whether every window of the tests stands beside the owner of its workspace, as in the program, instead of having
its objects. `make torture` tries them all so, and that the window's thread never waits for the owner."""
WITHIN_S = 10.0
STEP_S = 0.005
W = TypeVar("W", bound=QWidget)
ACCOUNT = "payment_service_00000000-0000-4000-8000-000000000002"


class EngineHere:
    """The pipe to an engine that lives in the test's own process."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def keep(self, name: str, value: str) -> None:
        self._core.keep_for_session(name, value)

    def secret(self, name: str) -> str:
        return self._core.secrets.get(SecretReference("session", name))


class Desktop:
    """An owned workspace with one TEST endpoint, its engine, and ways to let deliveries come."""

    def __init__(self, core: Core, engine: Engine) -> None:
        self.core = core
        self.engine = engine
        # “For ever” was chosen, so that LIVE data makes no window ask how long it is kept.
        core.settings.set(RETENTION_BODIES, 0)
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
            verification=Verification(status, explanation="Its time could not be read."),
            answer=401 if status in QUARANTINED else 200,
            event_id=f"evt_{number:012d}" if content is None else None,
            event_type="payment.succeeded" if content is None else None,
            problem=None if content is None else "The body is empty.",
        )

    def pay(self, *numbers: int, **payment: Any) -> None:
        self.deliver(*(self.delivery(number, **payment) for number in numbers))

    @asynccontextmanager
    async def window(
        self, layout: str | None = None, size: tuple[int, int] = (1440, 900), *, is_first: bool = False
    ) -> AsyncIterator[MainWindow]:
        """The window, shown and settled; `is_first`: nobody has been asked yet what to begin with."""
        with self._seen() as core:
            async with window_of(core, layout, size, is_first=is_first) as shown:
                yield shown

    @contextmanager
    def _seen(self) -> Iterator[Core]:
        """The core that the window has: that of the owner, or one beside it."""
        if not IS_BESIDE:
            yield self.core
            return
        engine = cast("EngineProcess", EngineHere(self.core))
        with open_beside(self.core.workspace, engine=engine) as core, pytest.MonkeyPatch.context() as patch:
            hand_over = Handing.make

            def make(handing: Handing, wanted: Call, args: tuple[Any, ...], named: dict[str, Any]) -> Any:
                is_waited_for = wanted.path not in AT_ONCE
                assert not is_waited_for or threading.current_thread() is not threading.main_thread(), wanted.path
                return hand_over(handing, wanted, args, named)

            patch.setattr(Handing, "make", make)
            yield core


@asynccontextmanager
async def window_of(
    core: Core, layout: str | None = None, size: tuple[int, int] = (1440, 900), *, is_first: bool = False
) -> AsyncIterator[MainWindow]:
    """The window on a core, shown and settled."""
    bridge = Bridge(core.hub)
    memory = QSettings(str(core.workspace / "window.ini"), QSettings.Format.IniFormat)
    memory.setValue(DONE_KEY, not is_first)
    shown = MainWindow(core, bridge, memory, layout)
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

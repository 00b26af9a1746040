"""What every part of the window works with: the engine, the bridge to it, and a place to say what failed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, ParamSpec

from PySide6.QtCore import QSettings

from paysg_desktop.core import Core
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import PaySGDesktopError, StorageError
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.payment_order import PaymentOrder
from paysg_desktop.domain.tasks import spawn
from paysg_desktop.ui.bridge import Bridge
from paysg_desktop.ui.wording import tr

P = ParamSpec("P")

log = logging.getLogger(__name__)
_USUAL = PaymentOrder()


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose records are shown: one environment, and one account of it or (None) all."""

    environment: Environment
    account: str | None = None
    filter: PaymentFilter | None = None
    """What narrows the payments further; it has this environment and account."""
    order: PaymentOrder = _USUAL
    """In which order payments are shown."""

    @property
    def whose(self) -> tuple[Environment, str | None]:
        """Whose records are shown, however they are narrowed and ordered."""
        return self.environment, self.account

    @property
    def wanted(self) -> PaymentFilter:
        """The payments that are shown."""
        return self.filter or PaymentFilter(self.environment, self.account)


class Desk:
    """`memory` keeps widths and places, never data. `report` shows a sentence to the user."""

    def __init__(self, core: Core, bridge: Bridge, memory: QSettings, report: Callable[[str], None]) -> None:
        self.core = core
        self.bridge = bridge
        self.memory = memory
        self._report = report
        self._running: set[asyncio.Task[None]] = set()
        self._is_stopped = False

    def now(self) -> int:
        """Microseconds UTC."""
        return self.core.clock.now()

    def start(self, work: Callable[P, Coroutine[Any, Any, None]], *args: P.args, **kwargs: P.kwargs) -> None:
        """Run `work` on the window's loop; what goes wrong is reported, once. Nothing starts after `stop`."""
        if self._is_stopped:
            return
        task = spawn(self._guarded(lambda: work(*args, **kwargs)))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def stop(self) -> None:
        """Start nothing more, and end what runs: the widgets it works on are about to go."""
        self._is_stopped = True
        running = tuple(self._running)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    async def _guarded(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        try:
            await work()
        except StorageError as error:
            # While the database fails that is said once, and goes when it works again.
            self._report(self.core.store.writer.health.sentence or str(error))
        except PaySGDesktopError as error:
            self._report(str(error))
        except Exception:
            log.exception("The window could not finish what it had begun")
            self._report(
                tr("Something went wrong in the window; the log says what. Nothing that came in is lost.")
            )

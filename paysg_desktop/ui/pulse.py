"""Keeps the frame of the window fresh: environments, accounts, freshness, and the day in Singapore."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from paysg_desktop.domain.backup import BackupState
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.figures import Freshness, Knowledge
from paysg_desktop.domain.ports import AccountSeen
from paysg_desktop.domain.sync import SyncProgress
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.domain.tunnel import TunnelConfig
from paysg_desktop.ui.desk import Desk, Scope

REFRESH_MS = 400
READING_MS = 500
"""How often it is asked how far an account is read, while one is."""
TICK_MS = 15_000


@dataclass(frozen=True, slots=True)
class Frame:
    """What surrounds the views, of one scope.

    `knowledge` is what each account's sources tell; `reading` are the accounts that are being read right now;
    `connected_count` is how many accounts of the environment are read by a key.
    """

    scope: Scope
    environments: tuple[Environment, ...]
    accounts: tuple[AccountSeen, ...]
    freshness: Freshness
    knowledge: tuple[Knowledge, ...] = ()
    reading: tuple[SyncProgress, ...] = ()
    connected_count: int = 0
    backup: BackupState | None = None
    """How backups stand; None where there is nothing to keep."""
    public: tuple[TunnelConfig, str] | None = None
    """The best way in that stands, with its public base URL."""
    is_beside: bool = False
    """Whether another program receives, and this is a window beside it."""


class Pulse(QObject):
    """`beat` carries a new `Frame`; `day_began` is told at midnight in Singapore."""

    beat = Signal(object)
    day_began = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._scope: Scope | None = None
        self._day = singapore_day(desk.now())
        self.is_settled = False
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._refresh.timeout.connect(self._ask)
        self._reading = QTimer(self, singleShot=True, interval=READING_MS)
        self._reading.timeout.connect(self._ask)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()

    def show_scope(self, scope: Scope) -> None:
        self._scope = scope
        self.is_settled = False
        self._ask()

    def quicken(self) -> None:
        """Something has moved: ask again soon, however often this is called."""
        if not self._refresh.isActive():
            self._refresh.start()

    def _on_tick(self) -> None:
        day = singapore_day(self._desk.now())
        if day != self._day:
            self._day = day
            self.day_began.emit()
        self._ask()

    def _ask(self) -> None:
        if self._scope is not None:
            self._desk.start(self._read, self._scope)

    async def _read(self, scope: Scope) -> None:
        frame = await self._desk.bridge.ask(self._frame, scope)
        if scope == self._scope:
            self.is_settled = True
            self.beat.emit(frame)
            if frame.reading and not self._reading.isActive():
                self._reading.start()

    def _frame(self, scope: Scope) -> Frame:
        """On a reader thread."""
        core, reader = self._desk.core, self._desk.core.reader
        environments = set(reader.environments()) | {scope.environment}
        return Frame(
            scope=scope,
            environments=tuple(each for each in Environment if each in environments),
            accounts=reader.accounts(scope.environment),
            freshness=reader.freshness(scope.environment, self._desk.now()),
            knowledge=reader.knowledge(scope.environment, scope.account),
            reading=tuple(each for each in core.sync_progress() if each.account.environment is scope.environment),
            connected_count=len(reader.configured_accounts(scope.environment)),
            backup=None if core.is_demo else core.care.state(),
            public=next(iter(core.reach.public_urls()), None),
            is_beside=not core.owns,
        )

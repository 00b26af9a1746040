"""From what happens to what is shown beside the clock: by rule, in bursts, never while the window is in front."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.tunnel import TunnelStatus
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.presence.mute import Mute
from paysg_desktop.ui.presence.rules import News, Noticed, rules_of
from paysg_desktop.ui.presence.words import Notice, notices
from paysg_desktop.ui.views.endpoints_records import environments_of

BURST_MS = 700
"""What comes within it after the first is told together."""
REST_MS = 10_000
"""Between two notifications; what comes meanwhile is told together when it is over."""
SILENCE_MS = 300_000
"""How often it is looked whether LIVE has fallen silent."""


class Notices(Protocol):
    """Where notifications are shown: the system's tray, or a test's list."""

    def show(self, notice: Notice) -> None: ...


class Notifier(QObject):
    """Takes the window's changes. `is_in_front` says whether somebody looks at the window anyhow."""

    def __init__(
        self,
        desk: Desk,
        mute: Mute,
        shown: Notices,
        is_in_front: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._mute = mute
        self._shown = shown
        self._is_in_front = is_in_front
        self._began_at = desk.now()
        self._noticed = Noticed(self._began_at)
        self._listening_since: int | None = None
        self._gathered: list[News] = []
        self._burst = QTimer(self, singleShot=True)
        self._burst.timeout.connect(self._tell)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._silence = QTimer(self, interval=SILENCE_MS)
        self._silence.timeout.connect(self.look_for_silence)
        self._silence.start()

    @property
    def is_gathering(self) -> bool:
        """Whether something waits to be told with what comes right after it."""
        return bool(self._gathered)

    def take(self, changes: Changes) -> None:
        """Take in what has moved."""
        self._gather(self._noticed.news(changes, rules_of(self._desk.core.settings)))

    def take_ways(self, standing: Iterable[tuple[str, TunnelStatus]]) -> None:
        """Take in how the ways in stand, each with its name."""
        self._gather(self._noticed.ways_in(standing, rules_of(self._desk.core.settings)))

    def look_for_silence(self) -> None:
        """Ask when LIVE was heard last."""
        self._desk.start(self._look_for_silence)

    async def _look_for_silence(self) -> None:
        core, now = self._desk.core, self._desk.now()
        listens = any(Environment.LIVE in environments_of(endpoint) for endpoint, _ in core.addresses())
        if not listens:
            self._listening_since = None
            return
        self._listening_since = self._listening_since or now
        fresh = await self._desk.bridge.ask(core.reader.freshness, Environment.LIVE, now)
        rules = rules_of(core.settings)
        self._gather(self._noticed.silence(fresh.last_verified_at, self._listening_since, now, rules))

    def _gather(self, news: list[News]) -> None:
        """What somebody sees in the window, or does not want to hear, is not told later either; nor the demo's."""
        if not news or self._is_quiet():
            return
        self._gathered += news
        if not self._burst.isActive():
            self._burst.start(max(BURST_MS, self._rest.remainingTime()))

    def _tell(self) -> None:
        news, self._gathered = self._gathered, []
        if not news or self._is_quiet():
            return
        self._rest.start()
        for notice in notices(news):
            self._shown.show(notice)

    def _is_quiet(self) -> bool:
        return self._desk.core.is_demo or self._mute.until is not None or self._is_in_front()

"""Hearing of a newer version while the window is open, said quietly and once."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from paysg_desktop import __version__
from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.domain.updates import Release, UpdateState
from paysg_desktop.ui import gate
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.quiet_notice import QuietNotice
from paysg_desktop.ui.usher import open_page
from paysg_desktop.ui.wording import tr

FIRST_MS = 20_000
"""After so long a window that was opened has nothing better to do."""
AGAIN_MS = 3_600_000
"""How often it is looked whether it is time to ask again."""
LONGEST_TITLE = 80


class UpdateNotice(QuietNotice):
    """What is out, with the way to its page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "info", tr("What is new"), tr("Not now"))


class UpdateWatch(QObject):
    """Asks by itself once it was told to begin; what is known is shown in the notice."""

    def __init__(self, desk: Desk, notice: UpdateNotice, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notice = notice
        self._newer: Release | None = None
        self._timer = QTimer(self, interval=FIRST_MS)
        self._timer.timeout.connect(self.look)
        notice.button.clicked.connect(self._open)
        notice.away.clicked.connect(self._dismiss)

    def begin(self) -> None:
        """Ask in a moment, and from then on whenever it is time to."""
        self._timer.start()

    def look(self) -> None:
        """Ask where it is time to, and show what is known."""
        self._timer.setInterval(AGAIN_MS)
        self._desk.start(self._look)

    def show_state(self, state: UpdateState) -> None:
        """Tell of a version that nobody has dismissed."""
        self._newer = None if state.is_dismissed else state.newer
        self._notice.show_sentence(update_text(self._newer) if self._newer is not None else "")

    # --- inside ---

    async def _look(self) -> None:
        # Nobody asked for it, so nobody hears that it failed; About says so.
        with suppress(PaySGDesktopError):
            self.show_state(await self._desk.bridge.do(self._desk.core.updates.look))

    def _open(self) -> None:
        if self._newer is not None:
            open_page(self._newer.page)

    def _dismiss(self) -> None:
        newer, self._newer = self._newer, None
        self._notice.show_sentence("")
        if newer is not None:
            self._desk.start(self._keep_dismissed, newer.version)

    async def _keep_dismissed(self, version: str) -> None:
        await self._desk.bridge.do(self._desk.core.updates.dismiss, version)


def update_text(newer: Release) -> str:
    """That it is out, with the title that its makers gave it."""
    said = tr("Version {version} is out; this is {own}.").format(version=newer.version, own=__version__)
    return f"{said} {gate.line(newer.title, LONGEST_TITLE)}" if newer.title else said

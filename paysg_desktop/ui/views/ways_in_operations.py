"""What can be done with ways in from the window: dialogs, switching, testing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.way_in import WayInDialog
from paysg_desktop.ui.dialogs.way_in_asked import AgreeLiveDialog, RemoveWayInDialog
from paysg_desktop.ui.views.endpoints_words import Words
from paysg_desktop.ui.views.ways_in_records import WayInRecord, WaysInSeen
from paysg_desktop.ui.views.ways_in_words import outcome_words


class WayInOperations(QObject):
    """Dialogs stand over `window`; what came of them is told by signals."""

    saved = Signal(object)
    """The way in that was added or changed, as it is now."""
    moved = Signal()
    """One was switched, agreed to or removed."""
    testing = Signal(str, bool)
    """The way in of this id is being tested, or no more."""
    tested = Signal(str, object)
    """What came of it: the id, and `Words`."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def add(self, seen: WaysInSeen) -> WayInDialog:
        return self._open(seen, None)

    def edit(self, seen: WaysInSeen, record: WayInRecord) -> WayInDialog:
        return self._open(seen, record)

    def remove(self, record: WayInRecord) -> RemoveWayInDialog:
        dialog = RemoveWayInDialog(record, self._window)
        dialog.accepted.connect(lambda: self._desk.start(self._remove, record.config.id))
        dialog.open()
        return dialog

    def agree(self, record: WayInRecord) -> AgreeLiveDialog:
        """Ask, once, whether LIVE data may go through a third party's; it is then switched on."""
        dialog = AgreeLiveDialog(record, self._window)
        dialog.accepted.connect(lambda: self._desk.start(self._turn, record.config.id, is_on=True, is_agreed=True))
        dialog.open()
        return dialog

    def turn(self, record: WayInRecord, *, is_on: bool) -> None:
        """Switch it; one that may not stand beside LIVE data asks for that first."""
        if is_on and record.is_to_agree:
            self.agree(record)
        else:
            self._desk.start(self._turn, record.config.id, is_on=is_on)

    def test(self, record: WayInRecord) -> None:
        self.testing.emit(record.config.id, True)
        self._desk.start(self._test, record.config.id)

    # --- inside ---

    def _open(self, seen: WaysInSeen, before: WayInRecord | None) -> WayInDialog:
        dialog = WayInDialog(self._desk, seen, before, self._window)
        dialog.saved.connect(self.saved)
        dialog.open()
        return dialog

    async def _remove(self, tunnel_id: str) -> None:
        await self._desk.bridge.ask(self._desk.core.reach.remove, tunnel_id)
        self.moved.emit()

    async def _turn(self, tunnel_id: str, *, is_on: bool, is_agreed: bool = False) -> None:
        reach = self._desk.core.reach
        if is_agreed:
            await self._desk.bridge.ask(reach.agree_live, tunnel_id)
        await self._desk.bridge.ask(reach.turn, tunnel_id, is_on)
        self.moved.emit()

    async def _test(self, tunnel_id: str) -> None:
        try:
            said = outcome_words(await self._desk.bridge.do(self._desk.core.watch.test, tunnel_id))
        except PaySGDesktopError as error:
            said = Words(str(error), "bad")
        finally:
            self.testing.emit(tunnel_id, False)
        self.tested.emit(tunnel_id, said)
        self.moved.emit()

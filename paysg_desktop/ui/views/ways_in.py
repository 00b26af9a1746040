"""The ways in beside the endpoints: their list, the panel of the one that is chosen, and what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.tunnel import TunnelConfig
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.views.endpoints_words import Words
from paysg_desktop.ui.views.ways_in_list import WaysInList
from paysg_desktop.ui.views.ways_in_operations import WayInOperations
from paysg_desktop.ui.views.ways_in_panel import WayInPanel
from paysg_desktop.ui.views.ways_in_records import WayInRecord, WaysInSeen


class WaysIn(QObject):
    """The Endpoints view reads them with its own records, and hands them over by `show`."""

    opened = Signal()
    """One was chosen: the panel is to be seen."""
    changed = Signal()
    """Something was done: read them again."""
    gone = Signal()
    """The one that was chosen was removed, or is to be closed."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self.seen = WaysInSeen()
        self.chosen_id: str | None = None
        self.list, self.panel = WaysInList(), WayInPanel()
        self.operations = WayInOperations(desk, window)
        self._connect()

    def show(self, seen: WaysInSeen) -> None:
        """Show these as they stand now."""
        self.seen = seen
        if self.chosen_id is not None and seen.record(self.chosen_id) is None:
            self.gone.emit()
        self.show_again()

    def show_again(self) -> None:
        """Show what is known; what is told with a time is told anew."""
        now = self._desk.now()
        self.list.show_seen(self.seen, self.chosen_id, now)
        record = self.seen.record(self.chosen_id)
        if record is not None:
            self.panel.show_record(record, now)

    def add(self) -> None:
        """Ask for a new way in."""
        self.operations.add(self.seen)

    def choose(self, tunnel_id: str) -> None:
        """Show one in full."""
        self.chosen_id = tunnel_id
        self.show_again()
        self.opened.emit()
        self.list.mark(tunnel_id)

    def close(self) -> None:
        """None is chosen."""
        self.chosen_id = None
        self.panel.clear()
        self.list.mark(None)

    # --- inside ---

    def _connect(self) -> None:
        panel, operations = self.panel, self.operations
        self.list.chosen.connect(self.choose)
        self.list.add_requested.connect(self.add)
        panel.close_requested.connect(self.gone)
        panel.test_requested.connect(lambda: self._act(operations.test))
        panel.turn_requested.connect(self._turn)
        panel.agree_requested.connect(lambda: self._act(operations.agree))
        panel.edit_requested.connect(lambda: self._act(lambda record: operations.edit(self.seen, record)))
        panel.remove_requested.connect(lambda: self._act(operations.remove))
        operations.saved.connect(self._take_saved)
        operations.moved.connect(self.changed)
        operations.testing.connect(self._take_testing)
        operations.tested.connect(self._take_tested)

    def _act(self, action: Callable[[WayInRecord], object]) -> None:
        record = self.seen.record(self.chosen_id)
        if record is not None:
            action(record)

    def _turn(self, is_on: bool) -> None:
        self._act(lambda record: self.operations.turn(record, is_on=is_on))

    def _take_saved(self, config: TunnelConfig) -> None:
        self.chosen_id = config.id
        self.opened.emit()
        self.changed.emit()

    def _take_testing(self, tunnel_id: str, is_testing: bool) -> None:
        if tunnel_id == self.chosen_id:
            self.panel.show_testing(is_testing=is_testing)

    def _take_tested(self, tunnel_id: str, said: Words) -> None:
        if tunnel_id == self.chosen_id:
            self.panel.show_outcome(said)

"""The rows of a long list that are in memory, and those that are on their way there."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from paysg_desktop.ui.models.columns import Cell, Column
from paysg_desktop.ui.models.order import Order
from paysg_desktop.ui.wording import tr

R = TypeVar("R")

PAGE = 64
CACHE = 4096
"""Rows kept in memory: some screens full in each direction."""


class RowCache(Generic[R]):
    """The rows that were looked at lately, each with its cells once they have been written."""

    def __init__(self, columns: tuple[Column[R], ...], now: Callable[[], int]) -> None:
        self._columns = columns
        self._now = now
        self._rows: OrderedDict[int, R | None] = OrderedDict()
        self._cells: dict[int, tuple[Cell, ...]] = {}

    def __contains__(self, key: int) -> bool:
        return key in self._rows

    def record(self, key: int) -> R | None:
        """None when it is not in memory, or no longer kept."""
        return self._rows.get(key)

    def cells(self, key: int) -> tuple[Cell, ...] | None:
        """What a row says; None when it is not in memory."""
        if key not in self._rows:
            return None
        self._rows.move_to_end(key)
        cells = self._cells.get(key)
        if cells is None:
            cells = self._cells[key] = self._written(self._rows[key])
        return cells

    def keep(self, key: int, record: R | None) -> None:
        """Take a row in; None is one that the store no longer keeps. The one not looked at for longest goes."""
        self._cells.pop(key, None)
        self._rows[key] = record
        self._rows.move_to_end(key)
        while len(self._rows) > CACHE:
            oldest, _ = self._rows.popitem(last=False)
            self._cells.pop(oldest, None)

    def clear(self) -> None:
        self._rows.clear()
        self._cells.clear()

    def forget_texts(self) -> None:
        self._cells.clear()

    def _written(self, record: R | None) -> tuple[Cell, ...]:
        if record is not None:
            now = self._now()
            return tuple(column.cell(record, now) for column in self._columns)
        # Quarantine is a ring: what was listed may have been dropped since.
        words = Cell(tr("no longer kept"), tone="faint")
        return tuple(words if column.stretches else Cell() for column in self._columns)


class Pages(QObject):
    """Gathers what is missing into one request for each turn of the event loop."""

    wanted = Signal(object)
    """Keys (`list[int]`) to be read."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked: dict[int, int] = {}
        self._gathered: dict[int, int] = {}
        """Keys with the age that their page had."""
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._ask)

    @property
    def is_settled(self) -> bool:
        return not (self._asked or self._gathered)

    def want(self, order: Order, row: int, known: RowCache[R]) -> None:
        """Ask for what is missing of the page that a row stands on, once."""
        start = row - row % PAGE
        age = order.age(start)
        for key in order.span(start, PAGE):
            if key not in known and key not in self._asked:
                self._gathered[key] = age
        if self._gathered and not self._turn.isActive():
            self._turn.start()

    def came(self, keys: Iterable[int]) -> dict[int, int | None]:
        """These have come, or never will: the age that each had when it was asked for."""
        return {key: self._asked.pop(key, None) for key in keys}

    def clear(self) -> None:
        self._asked.clear()
        self._gathered.clear()

    def _ask(self) -> None:
        gathered, self._gathered = self._gathered, {}
        self._asked.update(gathered)
        if gathered:
            self.wanted.emit(sorted(gathered))

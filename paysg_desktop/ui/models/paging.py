"""A table over as many rows as there are, holding only those that were looked at lately.

The rows' keys are known; the rows themselves are asked for by the page and come later (`wanted`, `fill`), so
that `data` is always a look-up. What arrives comes in on top, or waits while the list must stay still.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.models.columns import Cell, Column, Role
from paysg_desktop.ui.models.order import Order
from paysg_desktop.ui.models.row_cache import Pages, RowCache
from paysg_desktop.ui.wording import tr

R = TypeVar("R")
AnyIndex = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class PagingModel(QAbstractTableModel, Generic[R]):
    """Rows by key, newest first. Subclasses say what a row's key is and whether a change moves it to the top."""

    wanted = Signal(object)
    """Keys (`list[int]`) whose rows should be read and handed to `fill`."""
    waiting_changed = Signal()
    """The number of rows that wait has changed."""
    touched = Signal(object)
    """Keys (`tuple[int, ...]`) of rows that just came or changed while on the list."""
    stale = Signal()
    """Rows that wait are wanted, and only reading the list anew tells their places."""

    MOVES_ON_CHANGE: ClassVar[bool] = True

    def __init__(self, columns: tuple[Column[R], ...], now: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self.columns = columns
        self.cache = RowCache(columns, now)
        self._order = Order()
        self._pages = Pages(self)
        self._pages.wanted.connect(self.wanted)
        self._waiting: dict[int, int | None] = {}
        """Keys that wait for `release`, in order of arrival, each with its age, None for a new one."""
        self._leaving: set[int] = set()
        """Keys that go with the next `release`."""
        self.place_of: Callable[[R], object] | None = None
        """What rows are put in order by, where that is not their last change: then none comes in by itself."""
        self.is_whole = True
        """Whether all rows are known, and not only the first ones."""
        self.sorted_section = next((at for at, each in enumerate(columns) if each.shows_order), -1)
        self.is_falling = True
        veil.on_turn(self, "texts", PagingModel.forget_texts)

    def key_of(self, row: R) -> int:
        raise NotImplementedError

    # --- what Qt asks ---

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        key = self._order.key(index.row())
        if role == Role.KEY:
            return key
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[index.column()].alignment
        if role != Role.CELL and role not in _TEXTS:
            return None
        cells = self.cache.cells(key)
        if cells is None:
            self._pages.want(self._order, index.row(), self.cache)
            return None
        return _said(cells[index.column()], role)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken_title(self, section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[section].alignment
        if role == Qt.ItemDataRole.ToolTipRole:
            return gate.tooltip_text(self.columns[section].help)
        return None

    # --- what the view tells ---

    def reset(self, keys: array[int] | Order, *, is_whole: bool = True, goes_on: bool = False) -> None:
        """Start over with these keys, oldest first; there will be more below where they are not the whole list.

        With `goes_on` the first of them are shown already, and stay as they are.
        """
        order = keys if isinstance(keys, Order) else Order(keys)
        if goes_on and self._order.is_top_of(order):
            self.is_whole = is_whole
            if len(order) > len(self._order):
                self.beginInsertRows(QModelIndex(), len(self._order), len(order) - 1)
                self._order = order
                self.endInsertRows()
            return
        self.beginResetModel()
        self._order, self.is_whole = order, is_whole
        self.cache.clear()
        self._pages.clear()
        self._waiting.clear()
        self._leaving.clear()
        self.endResetModel()
        self.waiting_changed.emit()

    def fill(self, asked: Iterable[int], rows: dict[int, R]) -> None:
        """Take the rows that were read; an asked key without one is no longer kept."""
        ages = self._pages.came(asked)
        for key in ages:
            if key not in self.cache:
                self.cache.keep(key, rows.get(key))
        self._repaint(self._order.row(key, age) for key, age in ages.items())

    def failed(self, asked: Iterable[int]) -> None:
        """These could not be read: the next paint may ask again."""
        self._pages.came(asked)

    def upsert(self, rows: Sequence[R], *, hold: bool) -> None:
        """Take in new and changed rows, the latest last. With `hold` no row appears or moves until `release`."""
        fresh = {self.key_of(row): row for row in rows}
        self._leaving.difference_update(fresh)
        places = {key: self._order.row(key) for key in fresh}
        moving = {
            key: None if row is None else self._order.age(row)
            for key, row in places.items()
            if row is None or _moves(self, key, fresh[key])
        }
        for key, row in fresh.items():
            self.cache.keep(key, row)
        if hold or self.place_of is not None:
            for key, age in moving.items():
                self._waiting.pop(key, None)
                self._waiting[key] = age
            self._repaint(places.values())
            if moving:
                self.waiting_changed.emit()
        else:
            self._repaint(row for key, row in places.items() if key not in moving)
            self._let_in(moving)
        self.touched.emit(tuple(fresh))

    def drop(self, rows: Sequence[R], *, hold: bool) -> None:
        """Take rows off the list, as they now stand; with `hold` they only go at the next `release`."""
        for each in rows:
            key = self.key_of(each)
            self._waiting.pop(key, None)
            place = self._order.row(key)
            if place is not None:
                self.cache.keep(key, each)
                self._leaving.add(key)
                self._repaint([place])
        self.waiting_changed.emit()
        if not hold:
            self.release()

    def release(self) -> None:
        """Let the rows that wait come in on top, and those that left go."""
        leaving, self._leaving = self._leaving, set()
        for key in leaving:
            row = self._order.row(key)
            if row is not None:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._order.remove(row)
                self.endRemoveRows()
        if self.place_of is None:
            self._let_in({})

    def forget_texts(self) -> None:
        """Write every text anew: the day or the language has changed."""
        self.cache.forget_texts()
        if len(self._order):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._order) - 1, len(self.columns) - 1))

    # --- what the view asks ---

    @property
    def waiting(self) -> tuple[int, int]:
        """How many new and how many changed rows wait for `release`."""
        new = sum(age is None for age in self._waiting.values())
        return new, len(self._waiting) - new

    @property
    def is_settled(self) -> bool:
        """Whether no row that somebody looked at is still being read."""
        return self._pages.is_settled

    def key_at(self, row: int) -> int:
        return self._order.key(row)

    def row_of(self, key: int) -> int | None:
        return self._order.row(key)

    # --- inside ---

    def _let_in(self, above: dict[int, int | None]) -> None:
        """Put what waits on top, and these above it; each key with its age, None for a new one."""
        waiting, self._waiting = self._waiting, {}
        arriving = {key: age for key, age in waiting.items() if key not in above} | above
        new = [key for key, age in arriving.items() if age is None]
        if new:
            self.beginInsertRows(QModelIndex(), 0, len(new) - 1)
            self._order.append(new)
            self.endInsertRows()
        if len(new) < len(arriving):
            self._reorder(arriving)
        if waiting:
            self.waiting_changed.emit()

    def _reorder(self, arriving: dict[int, int | None]) -> None:
        """Move rows to the top, the last uppermost; selection and current cell follow their rows."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        places = [(self._order.key(index.row()), self._order.age(index.row())) for index in held]
        for key, age in arriving.items():
            row = self._order.row(key, age)
            if row is not None:
                self._order.remove(row)
        self._order.append(arriving)
        rows = [self._order.row(key, age) for key, age in places]
        moved = [self.index(row or 0, index.column()) for index, row in zip(held, rows, strict=True)]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _repaint(self, found: Iterable[int | None]) -> None:
        """Announce changed rows, neighbours together."""
        rows = sorted(row for row in found if row is not None)
        last = len(self.columns) - 1
        start = 0
        for here, row in enumerate(rows):
            if here + 1 == len(rows) or rows[here + 1] > row + 1:
                self.dataChanged.emit(self.index(rows[start], 0), self.index(row, last))
                start = here + 1


def _said(cell: Cell, role: int) -> Cell | str:
    if role == Role.CELL:
        return cell
    return cell.spoken if role == Qt.ItemDataRole.AccessibleTextRole else cell.text or cell.spoken


def _moves(model: PagingModel[R], key: int, row: R) -> bool:
    """Whether a row on the list may stand elsewhere now that it is this."""
    if model.place_of is None:
        return model.MOVES_ON_CHANGE
    before = model.cache.record(key)
    return before is None or model.place_of(before) != model.place_of(row)


def _spoken_title(model: PagingModel[Any], section: int) -> str:
    title = model.columns[section].title
    if section != model.sorted_section:
        return title
    return f"{title}, {tr('sorted, falling') if model.is_falling else tr('sorted, rising')}"

"""A table over a short list that is in memory whole, with the manners of the long ones."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject

from paysg_desktop.ui.models.columns import Column
from paysg_desktop.ui.models.paging import PagingModel

R = TypeVar("R")


class ListingModel(PagingModel[R]):
    """Rows in the order in which they are handed in. A row's key is its place, beginning with 1."""

    def __init__(self, columns: tuple[Column[R], ...], now: Callable[[], int], parent: QObject) -> None:
        super().__init__(columns, now, parent)
        self.rows: tuple[R, ...] = ()
        self.wanted.connect(self._serve)

    def show_rows(self, rows: Sequence[R]) -> bool:
        """Show these instead; False, and nothing moves, where they are the same as before."""
        if tuple(rows) == self.rows:
            return False
        self.rows = tuple(rows)
        self.reset(array("q", range(len(self.rows), 0, -1)))
        return True

    def row(self, key: int) -> R:
        return self.rows[key - 1]

    def key_of(self, row: R) -> int:
        return self.rows.index(row) + 1

    def _serve(self, keys: list[int]) -> None:
        self.fill(keys, {key: self.row(key) for key in keys if key <= len(self.rows)})

"""What moves while a list is being read: kept, and shown once the list stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from paysg_desktop.ui.models.paging import PagingModel

R = TypeVar("R")


class Meanwhile(Generic[R]):
    """Records by key, each as it stood last: those that belong on the list, and those that left it."""

    def __init__(self, model: PagingModel[R]) -> None:
        self._model = model
        self._came: dict[int, R] = {}
        self._left: dict[int, R] = {}

    def note(self, came: Sequence[R], left: Sequence[R]) -> None:
        """Keep these; the later word on a record counts."""
        for kept, other, moved in ((self._came, self._left, came), (self._left, self._came, left)):
            for record in moved:
                key = self._model.key_of(record)
                other.pop(key, None)
                kept.pop(key, None)
                kept[key] = record

    def show(self, *, hold: bool) -> None:
        """Hand all of it to the model; with `hold` no row appears or goes before it is released."""
        came, left = list(self._came.values()), list(self._left.values())
        self.forget()
        if came:
            self._model.upsert(came, hold=hold)
        if left:
            self._model.drop(left, hold=hold)

    def forget(self) -> None:
        self._came.clear()
        self._left.clear()

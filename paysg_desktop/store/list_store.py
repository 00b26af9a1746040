"""Saved filters as the rest of the program writes them."""

from __future__ import annotations

from paysg_desktop.domain.filter_choice import SavedFilter
from paysg_desktop.domain.ports import Clock
from paysg_desktop.store import list_desk
from paysg_desktop.store.writer import Writer


class ListStore:
    """Each call returns when it is durable; any thread."""

    writer: Writer
    _clock: Clock

    def save_filter(self, saved: SavedFilter) -> None:
        """Keep a choice under its name, in the place of the one that has it."""
        at = self._clock.now()
        self.writer.call(lambda connection: list_desk.save_filter(connection, saved, at)).result()

    def rename_filter(self, name: str, new_name: str) -> None:
        """Raises NotFoundError, and RefusedError where another filter has the new name."""
        self.writer.call(lambda connection: list_desk.rename_filter(connection, name, new_name)).result()

    def remove_filter(self, name: str) -> None:
        """Raises NotFoundError."""
        self.writer.call(lambda connection: list_desk.remove_filter(connection, name)).result()

"""Beats, gaps, self-tests and handed addresses as the rest of the program writes them."""

from __future__ import annotations

import sqlite3

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.reach import Gap, GapCause, HandedAddress, SelfTest
from paysg_desktop.store import reach_desk
from paysg_desktop.store.reach_questions import ReachQuestions
from paysg_desktop.store.writer import Writer


class ReachStore:
    """Each call returns when it is durable, and moved gaps are told; any thread."""

    def __init__(self, reader: ReachQuestions, writer: Writer) -> None:
        self._reader = reader
        self._writer = writer

    def last_beat(self) -> int | None:
        """When the watch last ran, µs UTC."""
        return self._reader.last_beat()

    def open_gap(self) -> Gap | None:
        """The newest that has no end."""
        return self._reader.open_gap()

    def beat(self, at: int) -> None:
        """Note that the watch runs."""
        self._writer.call(lambda connection: reach_desk.beat(connection, at)).result()

    def add_gap(self, began_at: int, ended_at: int | None, cause: GapCause) -> Gap:
        """Keep a gap; `ended_at` None while it lasts."""

        def add(connection: sqlite3.Connection) -> tuple[Gap, Changes]:
            return reach_desk.add_gap(connection, began_at, ended_at, cause), Changes(gaps=True)

        return self._writer.change(add).result()

    def move_gap(self, gap: Gap) -> None:
        """Keep its beginning and end as they are given."""

        def move(connection: sqlite3.Connection) -> tuple[None, Changes]:
            reach_desk.move_gap(connection, gap)
            return None, Changes(gaps=True)

        self._writer.change(move).result()

    def mark_synced(self, at: int, until: int) -> int:
        """Gaps that ended until then are made up for; gives how many."""

        def mark(connection: sqlite3.Connection) -> tuple[int, Changes]:
            count = reach_desk.mark_synced(connection, at, until)
            return count, Changes(gaps=count > 0)

        return self._writer.change(mark).result()

    def add_self_test(self, test: SelfTest) -> None:
        """Keep a self-test."""
        self._writer.call(lambda connection: reach_desk.add_self_test(connection, test)).result()

    def hand(self, handed: HandedAddress) -> None:
        """The provider has this address now."""

        def keep(connection: sqlite3.Connection) -> tuple[None, Changes]:
            reach_desk.hand(connection, handed)
            return None, Changes(ways_in=True)

        self._writer.change(keep).result()

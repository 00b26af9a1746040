"""Everybody who is connected, and who has to go when there is no room."""

from __future__ import annotations

import asyncio
from typing import Protocol


class Connection(Protocol):
    """One connection, as the cap sees it."""

    @property
    def eviction_rank(self) -> tuple[int, float] | None:
        """The least goes first; None while a whole request is being answered."""

    def abort(self) -> None: ...

    def shutdown(self) -> None: ...

    def turn_away(self) -> None:
        """Tell a newcomer that there is no room and close."""


class Connections:
    """At most `max_connections`: a newcomer is taken, and the oldest unfinished one is closed for it.

    A sender that is slow on purpose thus ends by itself, and an honest one, which needs milliseconds, is
    always let in. Only when every connection has its request being answered is the newcomer turned away.
    """

    def __init__(self, max_connections: int) -> None:
        self._max_connections = max_connections
        self._present: set[Connection] = set()
        self._open: set[Connection] = set()
        """Those present, and those sent away whose sockets the loop has still to close."""
        self._is_closed = False
        self._all_gone = asyncio.Event()
        self._all_gone.set()

    def admit(self, newcomer: Connection) -> None:
        self._present.add(newcomer)
        self._open.add(newcomer)
        self._all_gone.clear()
        if self._is_closed:
            newcomer.abort()
        elif len(self._present) > self._max_connections:
            self._make_room(newcomer)

    def discard(self, connection: Connection) -> None:
        self._present.discard(connection)
        self._open.discard(connection)
        if not self._open:
            self._all_gone.set()

    def close(self) -> tuple[Connection, ...]:
        """Take nobody any more; returns those who are here."""
        self._is_closed = True
        return tuple(self._open)

    async def abort_all(self) -> None:
        """Close all at once and wait until they are gone."""
        for connection in tuple(self._open):
            connection.abort()
        await self._all_gone.wait()

    def _make_room(self, newcomer: Connection) -> None:
        ranked = [
            (rank, other)
            for other in self._present
            if other is not newcomer and (rank := other.eviction_rank) is not None
        ]
        if ranked:
            _, leaver = min(ranked, key=lambda each: each[0])
            leaver.abort()
        else:
            leaver = newcomer
            leaver.turn_away()
        self._present.discard(leaver)

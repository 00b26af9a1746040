"""The store as the rest of the program holds it: one writer, a reader, and what people cause."""

from __future__ import annotations

from pathlib import Path

from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.ports import Clock
from paysg_desktop.store import desk
from paysg_desktop.store.connection import database_path, prepare
from paysg_desktop.store.projection import Interpret
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.store.writer import Writer


class Store:
    """A workspace's database, opened by its owner. Raises StorageError when it can't be used."""

    def __init__(self, workspace: Path, interpret: Interpret, hub: Hub, clock: Clock) -> None:
        path = database_path(workspace)
        prepare(path)
        self._clock = clock
        self.writer = Writer(path, interpret, hub, clock)
        self.reader = StoreReader(path)
        self.writer.start()

    def close(self) -> None:
        """Store and fold what waits, then close."""
        self.writer.stop()
        self.reader.close()

    def add_endpoint(self, endpoint: Endpoint) -> None:
        """Returns when it is durable; raises RefusedError for a path that is taken."""
        self.writer.call(lambda connection: desk.add_endpoint(connection, endpoint)).result()

    def audit(self, account: str, action: str, subject: str) -> None:
        """Queue a line of the audit log; returns at once."""
        at = self._clock.now()
        self.writer.call(lambda connection: desk.record(connection, at, account, action, subject))

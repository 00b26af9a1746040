"""The store of a workspace that another process owns: read as ever, and written by nobody here."""

from __future__ import annotations

from pathlib import Path

from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.domain.ports import Clock
from paysg_desktop.store.health import Health
from paysg_desktop.store.jobs import Job, Jobs
from paysg_desktop.store.journal_store import JournalStore
from paysg_desktop.store.projection import Interpret
from paysg_desktop.store.purge import Purger
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.store.remaking import Remaking
from paysg_desktop.store.store import Store
from paysg_desktop.store.writer import Writer


class StoreBeside(Store):
    """Raises StorageError when the file can't be read; whatever would write raises RefusedError."""

    def __init__(self, path: Path, interpret: Interpret, clock: Clock) -> None:
        JournalStore.__init__(self, _NoWriter(), clock)
        self.reader = StoreReader(path)
        self.purger = Purger(self.writer, path, interpret, clock)

    def close(self) -> None:
        self.reader.close()

    def settle(self) -> None:
        """Nothing waits here."""


class _NoWriter(Writer):
    def __init__(self) -> None:
        self._jobs = _NoJobs()
        self._refusal = ""
        self.remaking = Remaking()
        self.health = _ToldHealth()


class _NoJobs(Jobs):
    def put(self, job: Job) -> None:
        del job
        raise RefusedError("Only the program that owns this workspace writes it. Nothing was changed.")


class _ToldHealth(Health):
    """What the owner says of its database; whoever is told writes the sentence here."""

    def __init__(self) -> None:
        self.sentence = ""

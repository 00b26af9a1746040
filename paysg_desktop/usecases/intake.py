"""Taking a file in: all its good rows or none, and nothing twice."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from typing import Protocol

from paysg_desktop.domain.delivery import NewDelivery
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.domain.imports import FileKind, ImportDone, ImportFile, PastImport
from paysg_desktop.domain.ports import Clock
from paysg_desktop.usecases.facts import imported


class IntakeReader(Protocol):
    """What is asked of the store."""

    def import_of(self, sha256: str) -> PastImport | None: ...

    def known_rows(
        self, provider: str, environment: Environment, kind: FileKind, identities: Iterable[str]
    ) -> frozenset[str]: ...


class IntakeStore(Protocol):
    def save_import(self, file: ImportFile, facts: Sequence[NewDelivery], known: int) -> ImportDone: ...


class Intake:
    """Called with one file at a time, from any thread; each waits for the one before."""

    def __init__(self, reader: IntakeReader, store: IntakeStore, clock: Clock) -> None:
        self._reader = reader
        self._store = store
        self._clock = clock
        self._one_at_a_time = threading.Lock()

    def __call__(self, file: ImportFile) -> ImportDone:
        """The same bytes read in the same way change nothing; raises RefusedError, StorageError."""
        with self._one_at_a_time:
            earlier = self._reader.import_of(file.sha256)
            if earlier is not None and _is_same(earlier, file):
                return ImportDone(earlier.id, 0, len(file.rows), file.bad, earlier_at=earlier.at)
            if earlier is not None and file.kind is not FileKind.PAYMENTS:
                raise RefusedError(
                    "This very file was taken in before, with other columns or for another account or place. "
                    "Its lines stand; they were not taken again, for they would count twice."
                )
            facts = {fact.event_id or "": fact for fact in imported(file, self._clock.now())}
            known = self._reader.known_rows(file.provider, file.environment, file.kind, facts)
            new = [fact for identity, fact in facts.items() if identity not in known]
            return self._store.save_import(file, new, len(file.rows) - len(new))


def _is_same(earlier: PastImport, file: ImportFile) -> bool:
    """Whether the same bytes were read in the same way for the same place; another mapping may read other rows."""
    before = (earlier.kind, earlier.provider, earlier.environment, earlier.account)
    now = (file.kind, file.provider, file.environment, file.account)
    return before == now and dict(earlier.mapping) == dict(file.mapping)

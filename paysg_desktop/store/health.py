"""Says what is wrong with the database while it fails, and tries it until it works again."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import suppress
from dataclasses import replace

from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.store.ledger import Ledger

log = logging.getLogger(__name__)


class Health:
    """`look` belongs to the writer thread, the rest to any."""

    def __init__(self, ledger: Ledger, hub: Hub) -> None:
        self._ledger = ledger
        self._hub = hub
        self.sentence = ""
        """What the database fails with at the moment, as it was told; empty while it works."""

    @property
    def is_failing(self) -> bool:
        return self._ledger.trouble is not None

    def look(self, *, may_try: bool) -> None:
        """Try a database that failed, where nothing else does; say when it fails, and when it works again."""
        if self.is_failing and may_try:
            with suppress(StorageError, sqlite3.Error):
                self._ledger.probe()
        sentence = str(self._ledger.trouble or "")
        if sentence != self.sentence:
            # Who failed by it logged it as a fault; what the attempts to mend it say is news.
            log.info("%s", sentence or "The database works again")
            self.sentence = sentence
            self.tell(Changes(storage=sentence))

    def report(self, error: StorageError) -> None:
        """Say what is wrong with the database though it may still be written."""
        self.tell(Changes(storage=str(error)))

    def tell(self, changes: Changes) -> None:
        """Tell everybody what moved."""
        if changes == Changes(behind=changes.behind):
            return
        try:
            self._hub.publish(replace(changes, behind=self._ledger.behind))
        except Exception:
            # Whoever listens, and fails: what is stored is stored, and the next must be stored, too.
            log.exception("Telling of a change failed")

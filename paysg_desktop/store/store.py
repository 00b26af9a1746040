"""The store as the rest of the program holds it: one writer, a reader, and what people cause."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from paysg_desktop.domain.account import Account, SyncState
from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.delivery import NewDelivery, ReVerification
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.finding import Finding
from paysg_desktop.domain.imports import ImportDone, ImportFile
from paysg_desktop.domain.ports import Clock
from paysg_desktop.store import desk, source_desk
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.forward_store import ForwardStore
from paysg_desktop.store.journal_store import JournalStore
from paysg_desktop.store.list_store import ListStore
from paysg_desktop.store.opening import LookBeside, open_up
from paysg_desktop.store.projection import Interpret
from paysg_desktop.store.purge import Purger
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.store.tunnel_store import TunnelStore
from paysg_desktop.store.writer import Writer


class Store(JournalStore, ForwardStore, ListStore, TunnelStore):
    """A workspace's database, opened by its owner. Raises StorageError when it can't be used."""

    def __init__(self, workspace: Path, interpret: Interpret, hub: Hub, clock: Clock) -> None:
        path = database_path(workspace)
        is_looked_over = open_up(path)
        super().__init__(Writer(path, interpret, hub, clock), clock)
        self.reader = StoreReader(path)
        self.purger = Purger(self.writer, path, interpret, clock)
        self.writer.start()
        self._look = None if is_looked_over else LookBeside(path, self.writer.health.report)

    def close(self) -> None:
        """Store and fold what waits, then close."""
        if self._look is not None:
            self._look.stop()
        # The writer's connection is the last: only that one can bring the write-ahead log into the file.
        self.writer.stop(self.reader.close)

    def settle(self) -> None:
        """Wait until everything appended so far has been folded, or can't be."""
        self.writer.settle()

    def add_endpoint(self, endpoint: Endpoint) -> None:
        """Returns when it is durable; raises RefusedError for a path that is taken."""
        self.writer.call(lambda connection: desk.add_endpoint(connection, endpoint)).result()

    def update_endpoint(self, endpoint: Endpoint, *, must_refold: bool) -> None:
        """Store what may change of an endpoint; with `must_refold` all that came is read anew, too.

        That raises RefusedError while the log is read anew already, or purged.
        """
        if must_refold:
            self.writer.rebuild(lambda connection: desk.update_endpoint(connection, endpoint))
        else:
            self.writer.call(lambda connection: desk.update_endpoint(connection, endpoint)).result()

    def verified_again(self, results: Sequence[ReVerification]) -> None:
        """Keep these verdicts, all or none; what holds now is folded before this returns."""
        self.writer.verified_again(results).result()
        self.writer.settle()

    def save_finding(self, delivery_id: int, at: int, finding: Finding) -> None:
        """Keep what the doctor found about a delivery; returns when it is durable and told."""
        self.writer.change(lambda connection: desk.save_finding(connection, delivery_id, at, finding)).result()

    def add_checkouts(self, provider: str, environment: Environment, ids: Sequence[str]) -> int:
        """Note checkouts as ours; gives how many are new."""
        at = self._clock.now()
        return self.writer.change(
            lambda connection: desk.add_checkouts(connection, at, provider, environment, ids)
        ).result()

    def audit(self, account: str, action: str, subject: str) -> None:
        """Queue a line of the audit log; returns at once."""
        at = self._clock.now()
        self.writer.call(lambda connection: desk.record(connection, at, account, action, subject))

    # --- sources ---

    def save_account(self, account: Account) -> None:
        """Add an account, or change the one that has its identity."""
        self.writer.change(lambda connection: source_desk.save_account(connection, account)).result()

    def remove_account(self, account: Account) -> None:
        """Raises NotFoundError; what was read of its payments stays."""
        self.writer.change(lambda connection: source_desk.remove_account(connection, account)).result()

    def save_sync_state(self, account: Account, state: SyncState) -> None:
        self.writer.change(lambda connection: source_desk.save_sync_state(connection, account, state)).result()

    def save_checked(
        self,
        account: Account,
        at: int,
        facts: Sequence[NewDelivery],
        found: Sequence[str],
        missing: Sequence[str],
        unread: Sequence[str] = (),
    ) -> None:
        """Append what an API answered, and note which payments it was asked for; all or nothing, durable."""

        def note(connection: sqlite3.Connection, _: list[int]) -> tuple[None, Changes]:
            source_desk.save_checks(connection, account, at, found, missing, unread)
            return None, Changes()

        self.writer.append_all(facts, note).result()

    def append_facts(self, facts: Sequence[NewDelivery]) -> None:
        """Append facts that are no webhooks; all or nothing, durable."""
        self.writer.append_all(facts, lambda _, __: (None, Changes())).result()

    def save_import(self, file: ImportFile, facts: Sequence[NewDelivery], known: int) -> ImportDone:
        """Take a file in, with those of its rows that are new; all or nothing. Folded before this returns."""
        at = self._clock.now()

        def note(connection: sqlite3.Connection, ids: list[int]) -> tuple[ImportDone, Changes]:
            done = source_desk.save_import(connection, file, at, len(ids), known)
            return done, Changes(sources=(file.environment,))

        done = self.writer.append_all(facts, note).result()
        self.writer.settle()
        return done

    def resolve(
        self, provider: str, environment: Environment, discrepancy: str, state: str, by: str, note: str
    ) -> None:
        """Keep a person's word on an exception of reconciling."""
        at = self._clock.now()
        self.writer.change(
            lambda connection: source_desk.resolve(
                connection, provider, environment, discrepancy, state, at, by, note
            )
        ).result()

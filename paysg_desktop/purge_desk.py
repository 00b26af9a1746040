"""Retention: what is older than people chose to keep goes, for good. Any thread but a window's: it takes long."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from paysg_desktop.care_desk import CareDesk
from paysg_desktop.domain.backup import Progress
from paysg_desktop.domain.purge import Counts, Cutoffs, PurgeDone
from paysg_desktop.endpoint_desk import EndpointDesk, system_account
from paysg_desktop.settings.declarations import BACKUP_FOLDER, RETENTION_BODIES, RETENTION_RECORDS
from paysg_desktop.settings.store import Settings
from paysg_desktop.store.care_store import CareStore
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.purge_files import own_copies, remove_copies
from paysg_desktop.usecases.retention import cutoffs, require_leave

_YEAR_DAYS = 366
_UNDER_WAY = "A purge is under way already. Nothing was begun."


@dataclass(frozen=True, slots=True)
class PurgeOrder:
    """Ages in days; None for what the settings say, and nothing where they say nothing."""

    bodies_days: int | None = None
    records_days: int | None = None
    reason: str = ""
    is_confirmed: bool = False


class PurgeDesk:
    """One purge at a time."""

    def __init__(self, desk: EndpointDesk, care: CareDesk, workspace: Path, settings: Settings) -> None:
        self._desk = desk
        self._care = care
        self._workspace = workspace
        self._settings = settings

    def count(self, order: PurgeOrder) -> Counts:
        """What a purge would take now; changes nothing. Raises UsageError where no clock runs."""
        return self._desk.store.purger.count(self._cutoffs(order))

    def run(self, order: PurgeOrder) -> PurgeDone:
        """Purge, rewrite the file, and remove our own older copies; one that was interrupted is finished, too.

        Raises UsageError, RefusedError where nobody said yes or another purge is under way, StorageError.
        """
        # A backup of this moment would keep what goes.
        with self._care.undisturbed(_UNDER_WAY) as tell:
            return self._run(order, tell)

    # --- inside ---

    def _run(self, order: PurgeOrder, say: Callable[[Progress], None]) -> PurgeDone:
        def tell(step: str, counts: Counts) -> None:
            say(Progress("rewriting the file" if step == "sweep" else f"purging, {sum(counts.values()):,} so far"))

        removed: list[str] = []

        def remove() -> None:
            removed.extend(remove_copies(copies))

        store, path, began = self._desk.store, database_path(self._workspace), self._desk.clock.now()
        wanted = self._cutoffs(order)
        require_leave(store.purger.count(wanted), order.reason, is_confirmed=order.is_confirmed)
        care = CareStore(path, store.writer)
        copies = own_copies(self._workspace, care.workspace_id(), self._folders(), care.earlier_ids())
        is_unfinished = store.purger.unfinished() is not None
        size_before = path.stat().st_size
        counts = store.purger.run(wanted, system_account(), order.reason.strip(), tell, remove)
        if removed:
            self._desk.audit("backups removed", f"{len(removed)} files that held what was purged")
        return PurgeDone(
            counts=counts,
            is_finished_earlier=is_unfinished,
            backups=tuple(removed),
            size_before=size_before,
            size_after=path.stat().st_size,
            took_us=max(0, self._desk.clock.now() - began),
        )

    def _cutoffs(self, order: PurgeOrder) -> Cutoffs:
        bodies, records = order.bodies_days, order.records_days
        if bodies is None and records is None:
            bodies = self._settings.get(RETENTION_BODIES) or None
            years = self._settings.get(RETENTION_RECORDS)
            records = years * _YEAR_DAYS if years else None
        return cutoffs(bodies, records, self._desk.clock.now())

    def _folders(self) -> list[Path]:
        chosen = self._settings.get(BACKUP_FOLDER)
        return [Path(chosen)] if chosen else []

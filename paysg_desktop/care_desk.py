"""Looking after the workspace's file: backups, folding anew, sizes, and one archive to move with.

Any thread but a window's; each call takes as long as the database is large. One backup is made at a time.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from paysg_desktop.domain.backup import (
    BackupState,
    Kept,
    PastBackup,
    Progress,
    Rebuilt,
    Sheet,
    Stats,
    is_same_folder,
)
from paysg_desktop.domain.errors import PaySGDesktopError, RefusedError, StorageError
from paysg_desktop.endpoint_desk import EndpointDesk
from paysg_desktop.settings.declarations import (
    BACKUP_AT,
    BACKUP_DAYS,
    BACKUP_FOLDER,
    BACKUP_MONTHS,
    BACKUP_WEEKS,
)
from paysg_desktop.settings.store import FILE_NAME as SETTINGS_FILE
from paysg_desktop.settings.store import Settings
from paysg_desktop.store.backup import back_up
from paysg_desktop.store.backup_files import PRIVATE_FOLDER, own_backups, rotate
from paysg_desktop.store.care_store import CareStore, past_backups
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.move_archive import write_archive
from paysg_desktop.store.stats import read_stats
from paysg_desktop.usecases.daily_backup import DailyBackup

PAUSE_S = 0.002
"""Between two small steps while deliveries may come in: whoever acknowledges them goes first."""
OWN_FOLDER = "backups"
"""Where a backup goes by itself when no folder was chosen: in the workspace, so on the same disk."""
_LISTED = 50
_BEING_MADE = "A backup is being made already. Wait until it is done."
_CLOSING = "The program is closing, so the backup was broken off. Earlier backups are kept."


class Making:
    """The one backup that is being made, if any: how far it is, when it pauses, and how it is broken off.

    What must not be done beside one takes its turn here, too.
    """

    def __init__(self, is_busy: Callable[[], bool]) -> None:
        self._is_busy = is_busy
        self._making = threading.Lock()
        self._stopping = threading.Event()
        self._busy = _BEING_MADE
        self.progress = Progress()

    @contextmanager
    def one(self, busy: str = _BEING_MADE) -> Iterator[None]:
        """For as long as one is made: others hear `busy`. Raises RefusedError while another is, and once the
        program is closing."""
        if not self._making.acquire(blocking=False):
            raise RefusedError(self._busy)
        try:
            self._busy = busy
            if self._stopping.is_set():
                raise RefusedError(_CLOSING)
            yield
        finally:
            self.progress = Progress()
            self._making.release()

    def tell(self, progress: Progress) -> None:
        """Note how far it is."""
        self.progress = progress

    def breathe(self) -> None:
        """Let whoever acknowledges deliveries go first. Raises RefusedError once the program is closing."""
        if self._stopping.is_set() or (self._is_busy() and self._stopping.wait(PAUSE_S)):
            raise RefusedError(_CLOSING)

    def stop(self) -> None:
        """Break it off, and let none begin."""
        self._stopping.set()

    def close(self) -> None:
        """The same, and wait for it."""
        self.stop()
        with self._making:
            pass


class CareDesk:
    """`is_busy` says whether somebody may be waiting for an acknowledgement."""

    def __init__(
        self, desk: EndpointDesk, workspace: Path, settings: Settings, is_busy: Callable[[], bool]
    ) -> None:
        self._desk = desk
        self._workspace = workspace
        self._settings = settings
        self._database = database_path(workspace)
        self._store = CareStore(self._database, desk.store.writer)
        self.making = Making(is_busy)
        self._state: tuple[PastBackup | None, str] | None = None
        self.restore_wanted: Path | None = None
        """What to put in the place of this database once the program has closed it."""
        self.is_off = False
        """Of a workspace that is thrown away no daily backup is made."""
        self.daily = DailyBackup(self.state, lambda: settings.get(BACKUP_AT), self._daily, desk.clock)

    # --- what is known ---

    def state(self) -> BackupState:
        """Which folder is chosen, the last good backup, and why the newest attempt failed."""
        if self._state is None:
            tried, good = past_backups(self._database, 1)
            self._state = (good, tried[0].problem if tried else "")
        good, problem = self._state
        return BackupState(self._settings.get(BACKUP_FOLDER), good, problem)

    @property
    def progress(self) -> Progress:
        """How far the backup is that is being made."""
        return self.making.progress

    @contextmanager
    def undisturbed(self, busy: str) -> Iterator[Callable[[Progress], None]]:
        """Meanwhile no backup is made, and who wants one hears `busy`; gives how to say what is going on.

        Raises RefusedError while one is made, or something else is undisturbed.
        """
        with self.making.one(busy):
            yield self.making.tell

    def past(self) -> tuple[PastBackup, ...]:
        """The last backups that were tried, newest first."""
        return past_backups(self._database, _LISTED)[0]

    def stats(self) -> Stats:
        """Raises StorageError."""
        return read_stats(self._database)

    def backups_in(self, folder: Path) -> list[tuple[Path, Sheet]]:
        """This workspace's good backups in a folder, oldest first. Raises StorageError."""
        return own_backups(folder, self._store.workspace_id(), self._store.earlier_ids())

    # --- what people do ---

    def back_up(self, folder: Path | None = None) -> tuple[Path, Sheet]:
        """Make a verified backup now: in this folder, else the chosen one, else in the workspace.

        Raises RefusedError while another is being made, StorageError with what to do.
        """
        with self.making.one():
            chosen = self._settings.get(BACKUP_FOLDER)
            made = self._make(folder or (Path(chosen) if chosen else self._own_folder()))
        self._desk.audit("backup made", f"log entry {made[1].heads.log_position}")
        return made

    def choose_folder(self, folder: str) -> None:
        """Have a backup made there each day, or (empty) none. Raises UsageError, RefusedError, StorageError."""
        before = self._settings.get(BACKUP_FOLDER)
        self._settings.set(BACKUP_FOLDER, folder)
        if before != self._settings.get(BACKUP_FOLDER):
            self._desk.audit("setting changed", f"{BACKUP_FOLDER.key}: {'chosen' if folder else '(none)'}")

    def rebuild(self) -> Rebuilt:
        """Fold the whole log anew; the lists are short until it is done."""
        done = self._store.rebuild()
        said = "with other rows" if done.changed and not done.came else "done"
        self._desk.audit("projection rebuilt", f"{done.entries} entries, {said}")
        return done

    def move(self, target: Path) -> tuple[Sheet, tuple[dict[str, str], ...]]:
        """Write one archive to take to another computer; gives its sheet and the secrets to enter there again.

        Raises RefusedError for a file that exists, StorageError.
        """
        if target.exists():
            raise RefusedError(f"{target} exists already. Name another file; nothing was written.")
        with self.making.one():
            backup, sheet = back_up(
                self._database,
                target.parent,
                self._store.workspace_id(),
                self._now(),
                self.making.tell,
                self.making.breathe,
            )
            try:
                settings, needed = self._workspace / SETTINGS_FILE, self.secrets()
                write_archive(target, backup, sheet, settings, needed, self.making.tell, self.making.breathe)
            finally:
                for path in (backup, backup.with_suffix(".json")):
                    with suppress(OSError):
                        path.unlink(missing_ok=True)
        self._desk.audit("workspace packed to move", f"log entry {sheet.heads.log_position}")
        return sheet, needed

    def secrets(self) -> tuple[dict[str, str], ...]:
        """Every secret that this workspace refers to, by what it is for and where it is kept; never its value."""
        reader = self._desk.store.reader
        kept = [
            (f"endpoint {each.name}", secret.reference) for each in reader.endpoints() for secret in each.secrets
        ]
        kept += [(f"account {each.name}", each.key) for each in reader.configured_accounts() if each.key]
        kept += [(f"destination {each.name}", each.secret) for each in reader.destinations() if each.secret]
        kept += [(f"way in {each.name}", each.secret) for each in reader.tunnels() if each.secret]
        return tuple({"for": name, "store": at.store, "name": at.name} for name, at in kept)

    # --- with the program ---

    async def run(self) -> None:
        """Make the daily backups until cancelled."""
        try:
            if not self.is_off:
                await self.daily.run()
        finally:
            # The thread of a backup that is being made is waited for: it must not take as long as that does.
            self.making.stop()

    def close(self) -> None:
        """Break off a backup that is being made, and wait for it."""
        self.making.close()

    # --- inside ---

    def _daily(self) -> None:
        with self.making.one():
            self._make(Path(self._settings.get(BACKUP_FOLDER)))

    def _make(self, folder: Path) -> tuple[Path, Sheet]:
        folder, at = folder.expanduser().absolute(), self._now()
        tried = PastBackup(at, str(folder), "", 0, 0, "")
        try:
            workspace = self._store.workspace_id()
            made = back_up(self._database, folder, workspace, at, self.making.tell, self.making.breathe)
            if is_same_folder(str(folder), self._settings.get(BACKUP_FOLDER)):
                rotate(folder, workspace, self._kept(), self._store.earlier_ids())
        except StorageError as error:
            self._remember(replace(tried, problem=str(error)))
            raise
        sheet = made[1]
        self._remember(replace(tried, name=made[0].name, size=sheet.size, log_position=sheet.heads.log_position))
        return made

    def _remember(self, tried: PastBackup) -> None:
        """A database that can't be written keeps nobody from hearing what went wrong."""
        good = self.state().last_good
        with suppress(PaySGDesktopError):
            self._store.remember(tried)
        self._state = (tried if tried.is_good else good, tried.problem)

    def _own_folder(self) -> Path:
        folder = self._workspace / OWN_FOLDER
        with suppress(OSError):
            folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        return folder

    def _kept(self) -> Kept:
        get = self._settings.get
        return Kept(get(BACKUP_DAYS), get(BACKUP_WEEKS), get(BACKUP_MONTHS))

    def _now(self) -> int:
        return self._desk.clock.now()

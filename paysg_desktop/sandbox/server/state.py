"""What the sandbox remembers: tables of JSON records, kept in an append-only journal in its folder.

The journal is handed to the system with every change and survives this process, but is not forced to the disk:
it is made-up data.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from paysg_desktop.domain.errors import RefusedError, StorageError

JOURNAL = "journal.jsonl"
_LOCK = "sandbox.lock"
_TABLES = (
    "identity",
    "payments",
    "paysg_keys",
    "checkouts",
    "yoco_keys",
    "yoco_webhooks",
    "gateway_webhooks",
    "paysg_webhooks",
    "letters",
)

Record = dict[str, Any]

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


class State:
    """Tables of records by key, in the order in which they were first put. One process at a time has a folder."""

    def __init__(self, folder: Path) -> None:
        """Read what is in `folder`, which is made when it isn't there, and write the journal anew.

        Raises RefusedError when another sandbox uses it, StorageError when it can't be read or written.
        """
        self._tables: dict[str, dict[str, Record]] = {name: {} for name in _TABLES}
        self._path = folder / JOURNAL
        self._file: BinaryIO | None = None
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock_handle = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise _unusable(folder, error) from error
        if not _lock(self._lock_handle):
            os.close(self._lock_handle)
            raise RefusedError(f"Another sandbox uses the folder {folder}. End it, or name another folder.")
        try:
            self._read()
            self._compact()
            self._file = self._path.open("ab")
        except OSError as error:
            os.close(self._lock_handle)
            raise _unusable(folder, error) from error

    def close(self) -> None:
        """Nothing is remembered from here on; doing it twice is doing it once."""
        file, self._file = self._file, None
        if file is not None:
            file.close()
            os.close(self._lock_handle)

    def table(self, name: str) -> Mapping[str, Record]:
        """The live table, by key; records must not be changed in place, but put again."""
        return self._tables[name]

    def get(self, table: str, key: str) -> Record | None:
        return self._tables[table].get(key)

    def put(self, table: str, key: str, record: Record) -> None:
        self.put_many(table, ((key, record),))

    def put_many(self, table: str, records: Iterable[tuple[str, Record]]) -> None:
        lines = []
        for key, record in records:
            self._tables[table][key] = record
            lines.append(_line(table, key, record))
        self._append(b"".join(lines))

    def drop(self, table: str, key: str) -> None:
        """Forget a record; one that isn't there is forgotten already."""
        if self._tables[table].pop(key, None) is not None:
            self._append(_line(table, key, None))

    def _append(self, lines: bytes) -> None:
        if self._file is not None:
            self._file.write(lines)
            self._file.flush()

    def _read(self) -> None:
        """Replay the journal. A line that was cut off counts as never written."""
        if not self._path.exists():
            return
        with self._path.open("rb") as file:
            for line in file:
                with suppress(ValueError, TypeError, KeyError):
                    table, key, record = json.loads(line)
                    self._replay(self._tables[table], key, record)

    def _replay(self, table: dict[str, Record], key: str, record: Record | None) -> None:
        if record is None:
            table.pop(key, None)
        else:
            table[key] = record

    def _compact(self) -> None:
        """Write what counts into a new journal, which takes the old one's place as a whole."""
        fresh = self._path.with_suffix(".new")
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            for name, table in self._tables.items():
                file.writelines(_line(name, key, record) for key, record in table.items())
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path)


def _line(table: str, key: str, record: Record | None) -> bytes:
    return json.dumps([table, key, record], separators=(",", ":")).encode() + b"\n"


def _unusable(folder: Path, error: OSError) -> StorageError:
    return StorageError(f"The sandbox's folder {folder} can't be used: {error.strerror}. Name another folder.")

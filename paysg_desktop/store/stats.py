"""How large the database is, and what of."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from paysg_desktop.domain.backup import Stats, TableSize
from paysg_desktop.store.backup import counts_of
from paysg_desktop.store.connection import open_reader, schema_version, storage_error

_SIZES = "SELECT name, sum(pgsize) FROM dbstat WHERE aggregate = TRUE GROUP BY name"
_OWNERS = "SELECT name, tbl_name, type FROM sqlite_schema WHERE type IN ('table', 'index')"
_TIMES = (
    "SELECT (SELECT received_at FROM deliveries ORDER BY position LIMIT 1), "
    "(SELECT received_at FROM deliveries ORDER BY position DESC LIMIT 1)"
)
_VIRTUAL = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'virtual'"


def read_stats(path: Path) -> Stats:
    """Sizes and counts; reads every page once, so seconds for a large file. Raises StorageError."""
    try:
        with closing(open_reader(path)) as connection:
            connection.execute("BEGIN")
            return _read(connection, path)
    except sqlite3.Error as error:
        raise storage_error(error, path) from error


def _read(connection: sqlite3.Connection, path: Path) -> Stats:
    counts, sizes, virtual = counts_of(connection), _sizes(connection), _virtual(connection)
    sums = dict.fromkeys((*counts, *virtual), 0)
    index_size = 0
    for name, owner, kind in connection.execute(_OWNERS):
        place = next((each for each in virtual if owner.startswith(f"{each}_")), owner)
        if place in sums and sizes is not None:
            sums[place] += sizes.get(name, 0)
            index_size += sizes.get(name, 0) if kind == "index" or place in virtual else 0
    tables = [TableSize(name, counts.get(name, 0), sums[name] if sizes is not None else None) for name in sums]
    pragma = {
        name: int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_size", "freelist_count")
    }
    (entries,) = connection.execute("SELECT count(*) FROM deliveries").fetchone()
    oldest, newest = connection.execute(_TIMES).fetchone()
    wal = path.with_name(f"{path.name}-wal")
    return Stats(
        tables=tuple(sorted(tables, key=lambda each: (-(each.size or 0), -each.rows, each.name))),
        size=path.stat().st_size,
        wal_size=wal.stat().st_size if wal.exists() else 0,
        free_size=pragma["freelist_count"] * pragma["page_size"],
        index_size=index_size if sizes is not None else None,
        entries=entries,
        oldest_at=oldest,
        newest_at=newest,
        schema=schema_version(connection),
    )


def _sizes(connection: sqlite3.Connection) -> dict[str, int] | None:
    """Bytes by table and index; None where this SQLite was built without the table that tells."""
    try:
        return dict(connection.execute(_SIZES))
    except sqlite3.OperationalError:
        return None


def _virtual(connection: sqlite3.Connection) -> tuple[str, ...]:
    return tuple(name for (name,) in connection.execute(_VIRTUAL))

"""Bringing a file up to date, killed at each statement; then looked at, and brought up to date after all.

    python -m tests.dying_migrations FILE FOLDER STEP

Prints one JSON line: how many statements there are, how many kills were tried, and what was wrong. A process of
its own, for it forks: a test process has threads.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from paysg_desktop.store.check import check
from paysg_desktop.store.connection import prepare
from paysg_desktop.store.schema import migrations
from paysg_desktop.store.schema_facts import SCHEMA_VERSION

KEPT = ("deliveries", "quarantine", "endpoints")
_OWN = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE '%sqlite_%' ORDER BY name"


def migration_names() -> list[str]:
    with closing(sqlite3.connect(":memory:")) as connection:
        return [each.name for each in migrations.pending(Database(connection, execute_plugins=False))]


def migrate_to(connection: sqlite3.Connection, version: int) -> None:
    """Bring a file to a version; it may be empty."""
    names = migration_names()
    before = names[version] if version < len(names) else None
    migrations.apply(Database(connection, execute_plugins=False), stop_before=before)


def schemas() -> dict[int, list[Any]]:
    """What a file of each version looks like; 0 is an empty one."""
    found = {}
    for version in range(SCHEMA_VERSION + 1):
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
            if version:
                migrate_to(connection, version)
            found[version] = connection.execute(_OWN).fetchall()
    return found


def content(path: Path) -> dict[str, Any]:
    """The rows that no migration may change, in the columns of the first version."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: connection.execute(
                f"SELECT * FROM (SELECT {_columns(table)} FROM {table}) ORDER BY 1, 2"
            ).fetchall()
            for table in KEPT
        }


def _columns(table: str) -> str:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as first:
        migrate_to(first, 1)
        return ", ".join(name for (name,) in first.execute(f"SELECT name FROM pragma_table_info('{table}')"))


def die_at(statement: int, path: Path) -> bool:
    """Bring the file up to date in a process that kills itself at this statement; False when it did not."""
    child = os.fork()
    if child == 0:
        left = [statement]

        def count(_: str) -> None:
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)

        real = sqlite3.connect

        def connect(*arguments: Any, **options: Any) -> sqlite3.Connection:
            made = real(*arguments, **options)
            made.set_trace_callback(count)
            return made

        sqlite3.connect = connect
        prepare(path)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def wrong_after(path: Path, known: dict[int, list[Any]], before: dict[str, Any]) -> str | None:
    """What is not as it must be: a version as a whole, the same rows, and a way on."""
    with closing(sqlite3.connect(path)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if connection.execute(_OWN).fetchall() != known[version]:
            return f"half a migration at version {version}"
    if content(path) != before:
        return f"other rows at version {version}"
    prepare(path)
    if content(path) != before:
        return "other rows in the end"
    ok, said = check(path)
    return None if ok else said


def main() -> None:
    source, folder, step = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    known, before = schemas(), content(source)
    wrong: dict[int, str] = {}
    statement = tried = 0
    while True:
        statement += 1
        if step > 1 and statement % step:
            continue
        place = folder / str(statement)
        place.mkdir()
        path = Path(shutil.copy(source, place))
        is_killed = die_at(statement, path)
        tried += is_killed
        said = wrong_after(path, known, before)
        if said:
            wrong[statement] = said
        shutil.rmtree(place)
        if not is_killed:
            break
    print(json.dumps({"statements": statement - 1, "kills": tried, "wrong": wrong}))


if __name__ == "__main__":
    main()

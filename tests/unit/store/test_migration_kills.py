"""A migration that is killed at any statement leaves the old version or the new one, and every row."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from paysg_desktop.domain.headers import encode_headers
from paysg_desktop.domain.verification import Status, Verification
from paysg_desktop.store.check import check
from paysg_desktop.store.connection import database_path, open_writer, prepare
from paysg_desktop.store.log import FIRST_CHAIN, chained_before
from paysg_desktop.store.records import DELIVERY_COLUMNS, new_delivery_columns, verification_to_json
from paysg_desktop.store.recover import recover
from paysg_desktop.store.schema_facts import SCHEMA_VERSION
from tests.builders import NOON, body, delivery, interpret
from tests.dying_migrations import content, migrate_to
from tests.fakes import FakeClock
from tests.unit.store.storing import rows

COLUMNS = f"{DELIVERY_COLUMNS}, method, target, peer, headers_sha256, headers, body, verification"
PLACES = ", ".join("?" * len(COLUMNS.split(",")))
HAS_FORK = hasattr(os, "fork")


def old_file(folder: Path, version: int) -> Path:
    """A file of the first program, brought to `version`: 40 entries, one rejected, an endpoint."""
    path = database_path(folder)
    with closing(open_writer(path)) as connection:
        migrate_to(connection, 1)
        connection.execute(
            "INSERT INTO endpoints VALUES ('ep_1', 'test', 'paysg', 'test', '/h/1', '[]', ?, 1)", (NOON,)
        )
        chain = FIRST_CHAIN
        for number in range(1, 42):
            is_rejected = number == 41
            verdict = Verification(Status.FAILED if is_rejected else Status.VERIFIED, explanation="x")
            each = delivery(
                body(f"evt_{number}", f"pay_{number % 7}"), event_id=f"evt_{number}", verification=verdict
            )
            headers, sent = encode_headers(each.request.headers), each.request.body
            columns = new_delivery_columns(each, number, 3000, hashlib.sha256(sent).digest())
            digest = hashlib.sha256(headers).digest()
            kept = ("POST", "/h/1", "127.0.0.1:5", digest, headers, sent, verification_to_json(verdict))
            if is_rejected:
                connection.execute(f"INSERT INTO quarantine ({COLUMNS}) VALUES ({PLACES})", (*columns, *kept))
                break
            chain = chained_before(chain, columns, digest)
            connection.execute(
                f"INSERT INTO deliveries (position, chain, {COLUMNS}) VALUES (?, ?, {PLACES})",
                (number, chain, *columns, *kept),
            )
        migrate_to(connection, version)
    assert rows(path, "PRAGMA user_version") == [(version,)]
    return path


def killed(path: Path, folder: Path, step: int) -> None:
    folder.mkdir()
    done = subprocess.run(
        (sys.executable, "-m", "tests.dying_migrations", str(path), str(folder), str(step)),
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    sys.stderr.write(f"\nfrom version {rows(path, 'PRAGMA user_version')[0][0]}: {said['kills']} kills\n")
    assert said["wrong"] == {}
    assert said["kills"] > 3


@pytest.mark.skipif(not HAS_FORK, reason="the processes that die are forked")
@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_kills_at_some_statements_leave_old_or_new(tmp_path: Path, version: int) -> None:
    killed(old_file(tmp_path, version), tmp_path / "work", 11 if version < SCHEMA_VERSION - 1 else 2)


@pytest.mark.torture
@pytest.mark.timeout(1800)
@pytest.mark.skipif(not HAS_FORK, reason="the processes that die are forked")
@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_kills_at_each_statement_leave_old_or_new(tmp_path: Path, version: int) -> None:
    killed(old_file(tmp_path, version), tmp_path / "work", 1)


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_a_whole_copy_of_the_old_file_stands_before_anything_is_changed(tmp_path: Path, version: int) -> None:
    path = old_file(tmp_path, version)
    before = content(path)
    prepare(path)
    (copy,) = (tmp_path / "backups").iterdir()
    assert copy.name == f"before-schema-{SCHEMA_VERSION}-from-{version}.db"
    assert rows(copy, "PRAGMA user_version") == [(version,)]
    assert content(copy) == before == content(path)
    assert check(copy)[0]
    restored = tmp_path / "restored"
    restored.mkdir()
    prepare(Path(shutil.copy(copy, database_path(restored))))
    assert content(database_path(restored)) == before


def test_no_copy_no_migration(tmp_path: Path) -> None:
    """Where the copy can't be made, the old file stays what it is."""
    path = old_file(tmp_path, 3)
    (tmp_path / "backups").write_text("a file stands where the folder should be")
    with pytest.raises(Exception, match="could not be used"):
        prepare(path)
    assert rows(path, "PRAGMA user_version") == [(3,)]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_a_damaged_file_of_each_older_version_is_recovered_into_one_of_now(tmp_path: Path, version: int) -> None:
    path = old_file(tmp_path, version)
    before = content(path)
    ((page,),) = rows(path, "SELECT rootpage FROM sqlite_schema WHERE name = 'deliveries'")
    with path.open("rb+") as file:
        file.seek((page - 1) * 4096)
        file.write(bytes(range(256)) * 16)
    done = recover(path, interpret, FakeClock(NOON))
    assert done is not None
    assert (done.kept_count, done.lost) == (40, ())
    assert content(path) == before
    assert rows(path, "PRAGMA user_version") == [(SCHEMA_VERSION,)]
    assert check(path)[0]

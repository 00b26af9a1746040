"""A damaged database in the hands of the real program: one sentence, one command, and on it goes."""

from __future__ import annotations

import json
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from paysg_desktop.store.connection import database_path
from tests.processes import add_endpoint, command, listening, sender
from tests.signing import event

COUNT = 40


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A workspace with 40 deliveries, the root of their table overwritten."""
    add_endpoint(tmp_path)
    with listening(tmp_path) as running:
        with sender(running.url) as client:
            assert [client.post(event(number)) for number in range(COUNT)] == [200] * COUNT
        assert running.end() == 0
    path = database_path(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'deliveries'").fetchone()
    with path.open("rb+") as file:
        file.seek((page - 1) * 4096)
        file.write(random.Random(1).randbytes(4096))
    return tmp_path


def test_listen_says_what_to_do_and_does_nothing(damaged: Path) -> None:
    before = database_path(damaged).read_bytes()
    done = command("listen", "--for", "1", "--workspace", str(damaged))
    assert done.returncode == 5
    said = [line for line in done.stderr.splitlines() if line.startswith("paysg-desktop: ")]
    assert len(said) == 1
    assert "damaged" in said[0]
    assert "`paysg-desktop db recover`" in said[0]
    assert "Traceback" not in done.stderr
    assert database_path(damaged).read_bytes() == before


def test_recover_gives_back_what_can_be_read(damaged: Path) -> None:
    checked = command("db", "check", "--workspace", str(damaged))
    assert checked.returncode == 5
    done = command("db", "recover", "--json", "--workspace", str(damaged))
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["entries"], told["lost"], told["set_aside"]) == (COUNT, 0, 0)
    assert (Path(told["kept_in"]) / database_path(damaged).name).exists()
    assert command("db", "check", "--workspace", str(damaged)).returncode == 0
    assert len(command("payments", "list", "--json", "--workspace", str(damaged)).stdout.splitlines()) >= 1
    again = command("db", "recover", "--workspace", str(damaged))
    assert again.returncode == 0
    assert "nothing to recover" in again.stdout
    with listening(damaged) as running, sender(running.url) as client:
        assert client.post(event(COUNT)) == 200


def test_recover_leaves_a_workspace_that_is_in_use_alone(tmp_path: Path) -> None:
    add_endpoint(tmp_path)
    with listening(tmp_path):
        assert command("db", "recover", "--workspace", str(tmp_path)).returncode == 4

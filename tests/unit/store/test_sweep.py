"""Rewriting the file: who waits meanwhile, who is sent away, and how long it is thought to take."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from pathlib import Path

import pytest

from paysg_desktop.domain.errors import StorageError
from paysg_desktop.store.store import Store
from paysg_desktop.store.sweep import BYTES_A_SECOND, LONG_S, long_sweep_sentence, sweep_s
from tests.builders import delivery
from tests.unit.store.storing import rows

SENTENCE = "The database is being rewritten."


class Rewriting:
    """What is done alone, until it is let go."""

    def __init__(self) -> None:
        self.has_begun = threading.Event()
        self.may_end = threading.Event()

    def __call__(self, _: sqlite3.Connection) -> None:
        self.has_begun.set()
        assert self.may_end.wait(30)


def test_a_long_one_sends_deliveries_away_and_then_they_are_taken_again(store: Store) -> None:
    rewriting = Rewriting()
    done = store.writer.alone(rewriting, SENTENCE)
    assert rewriting.has_begun.wait(30)
    with pytest.raises(StorageError, match=SENTENCE):
        asyncio.run(store.writer.append(delivery()))
    rewriting.may_end.set()
    done.result(30)
    assert rows(store.reader._path, "SELECT count(*) FROM deliveries") == [(0,)]
    assert asyncio.run(store.writer.append(delivery())) == 1


def test_a_short_one_lets_deliveries_wait(store: Store) -> None:
    rewriting = Rewriting()
    done = store.writer.alone(rewriting)
    assert rewriting.has_begun.wait(30)

    async def send() -> int:
        sent = asyncio.ensure_future(store.writer.append(delivery()))
        await asyncio.sleep(0)
        assert not sent.done()
        rewriting.may_end.set()
        return await sent

    assert asyncio.run(send()) == 1
    done.result(30)


def test_what_it_refused_with_is_over_where_it_failed(store: Store) -> None:
    def fail(_: sqlite3.Connection) -> None:
        raise StorageError("The disk is full.")

    with pytest.raises(StorageError, match="The disk is full"):
        store.writer.alone(fail, SENTENCE).result(30)
    assert asyncio.run(store.writer.append(delivery())) == 1


@pytest.mark.parametrize(("seconds", "says"), [(0, ""), (LONG_S, ""), (LONG_S + 5, f"about {LONG_S + 5} s")])
def test_a_large_file_is_known_to_take_long(tmp_path: Path, seconds: int, says: str) -> None:
    file = tmp_path / "large"
    with file.open("wb") as sparse:
        sparse.truncate(seconds * BYTES_A_SECOND)
    assert sweep_s(file) == max(1, seconds)
    assert says in long_sweep_sentence(file)
    assert bool(long_sweep_sentence(file)) is bool(says)

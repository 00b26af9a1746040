"""The queue in front of the writer."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future

import pytest

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.store import jobs as jobs_module
from paysg_desktop.store.jobs import Append, Call, Jobs, answer
from tests.builders import delivery


def append(size: int = 10) -> Append:
    loop = asyncio.new_event_loop()
    loop.close()
    return Append(delivery(b"x" * size), loop, asyncio.Future(loop=loop))


def test_it_takes_all_that_waits_in_order() -> None:
    jobs = Jobs()
    first, second = append(), Call(lambda _: (None, Changes()), Future())
    jobs.put(first)
    jobs.put(second)
    assert jobs.take(None) == [first, second]
    assert jobs.take(0) == []


def test_a_batch_is_bounded_in_number_and_in_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs_module, "BATCH_DELIVERIES", 2)
    jobs = Jobs()
    for _ in range(3):
        jobs.put(append())
    assert [len(jobs.take(0)), len(jobs.take(0))] == [2, 1]
    monkeypatch.setattr(jobs_module, "BATCH_BYTES", 100)
    jobs.put(append(150))
    jobs.put(append())
    assert [len(jobs.take(0)), len(jobs.take(0))] == [1, 1]


def test_stopping_lets_what_waits_be_done_first() -> None:
    jobs = Jobs()
    jobs.put(append())
    jobs.stop()
    jobs.put(append())
    assert len(jobs.take(0)) == 2
    assert jobs.is_stopping
    assert jobs.is_done


def test_a_queue_that_stands_still_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs_module, "WAITING_LIMIT", 1)
    jobs = Jobs()
    jobs.put(append())
    assert not jobs.is_full
    jobs.put(append())
    assert jobs.is_full


def test_answers_reach_their_loop_and_a_closed_one_is_no_trouble() -> None:
    async def ask() -> list[int | BaseException]:
        loop = asyncio.get_running_loop()
        good, bad = (Append(delivery(), loop, loop.create_future()) for _ in range(2))
        answer([append(), good], [1, 2])
        answer([bad], StorageError("No."))
        return await asyncio.gather(good.answer, bad.answer, return_exceptions=True)

    number, error = asyncio.run(ask())
    assert number == 2
    assert isinstance(error, StorageError)

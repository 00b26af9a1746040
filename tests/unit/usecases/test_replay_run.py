"""A run notes each request before it goes out and when it ended; it tells how far it is, and stops at once."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

import pytest

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.domain.forwarding import AttemptKind, AttemptRow, EndedAttempt, NewAttempt
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.domain.replay import Outgoing, ReplayRun, RunState
from paysg_desktop.usecases.replay_run import AT_ONCE, Means, Planned, Sending, Stop
from tests.builders import NOON
from tests.fakes import FakeClock

RUN = ReplayRun(3, NOON, Environment.TEST, "me", "App", RunState.RUNNING, total=0)
URL = "http://127.0.0.1:3000/"


class Store:
    """Remembers what it is told, in the order in which it is told it."""

    def __init__(self) -> None:
        self.begun: list[NewAttempt] = []
        self.ended: list[EndedAttempt] = []
        self.moved: list[ReplayRun] = []
        self.fails_at: int | None = None
        self._lock = threading.Lock()

    def begin_attempts(self, attempts: Sequence[NewAttempt]) -> tuple[AttemptRow, ...]:
        with self._lock:
            (new,) = attempts
            if new.delivery_id == self.fails_at:
                raise StorageError("The disk is full.")
            self.begun.append(new)
            return (
                AttemptRow(
                    len(self.begun), new.kind, new.delivery_id, None, new.run_id, 1, NOON, None, None, None
                ),
            )

    def end_attempts(self, ended: Sequence[EndedAttempt]) -> None:
        with self._lock:
            self.ended += ended

    def move_run(self, run: ReplayRun) -> None:
        with self._lock:
            self.moved.append(run)

    def ended_of(self, delivery_id: int) -> EndedAttempt:
        number = next(place for place, each in enumerate(self.begun, 1) if each.delivery_id == delivery_id)
        (found,) = [each for each in self.ended if each.attempt_id == number]
        return found


@dataclass
class Other:
    """The other end: `status` for each body, `before` runs before it answers."""

    store: Store
    status: Callable[[bytes], int | None] = lambda _: 200
    before: Callable[[bytes], Awaitable[None]] | None = None
    under_way: int = 0
    most: int = 0
    got: list[bytes] = field(default_factory=list)

    async def send(
        self,
        url: str,
        headers: Headers,
        body: bytes,
        *,
        method: str = "POST",
        timeout_s: float | None = None,
        stays_here: bool = False,
    ) -> SendOutcome:
        assert (url, method, timeout_s) == (URL, "POST", 2.5)
        assert int(body) in [each.delivery_id for each in self.store.begun], "noted before it goes out"
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        self.got.append(body)
        try:
            if self.before is not None:
                await self.before(body)
            else:
                await asyncio.sleep(0)
            status = self.status(body)
            return SendOutcome(
                status, None if status else "Nothing answers there.", 5, ((b"A", b"b"),), b"said", True
            )
        finally:
            self.under_way -= 1

    async def aclose(self) -> None: ...


def made(delivery_id: int) -> Outgoing:
    return Outgoing(delivery_id, URL, ((b"X", b"1"),), str(delivery_id).encode(), is_edited=delivery_id % 2 == 1)


def run(
    store: Store,
    other: Other,
    planned: Sequence[Planned],
    stop: Stop | None = None,
    clock: FakeClock | None = None,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> ReplayRun:
    means = Means(made, store, other, clock or FakeClock(NOON), 2.5, "dest", sleep)

    async def whole() -> ReplayRun:
        async with asyncio.timeout(30):
            return await Sending(RUN, planned, means, stop or Stop())()

    return asyncio.run(whole())


def test_all_are_sent_and_noted_exactly() -> None:
    store = Store()
    other = Other(store, lambda body: {b"3": 500, b"4": None, b"5": 302}.get(body, 204))
    ended = run(store, other, [Planned(each) for each in range(1, 31)])
    assert (ended.state, ended.sent, ended.taken, ended.problem) == (RunState.DONE, 30, 27, "")
    assert store.moved[-1] == ended
    assert sorted(other.got, key=int) == [str(each).encode() for each in range(1, 31)]
    first = next(each for each in store.begun if each.delivery_id == 1)
    assert first == NewAttempt(
        AttemptKind.REPLAY, 1, URL, NOON, headers=((b"X", b"1"),), body=b"1", destination_id="dest", run_id=3,
        is_edited=True,
    )  # fmt: skip
    assert next(each for each in store.begun if each.delivery_id == 2).body is None
    end = store.ended_of(3)
    assert (end.status, end.took_us, end.headers, end.body, end.is_cut) == (500, 5, ((b"A", b"b"),), b"said", True)
    assert store.ended_of(4).problem == "Nothing answers there."


def test_no_more_than_eight_are_under_way() -> None:
    store = Store()
    gate = asyncio.Event()

    async def before(body: bytes) -> None:
        if len(other.got) == AT_ONCE:
            gate.set()
        await gate.wait()

    other = Other(store, before=before)
    assert run(store, other, [Planned(each) for each in range(1, 41)]).sent == 40
    assert other.most == AT_ONCE


def test_pauses_are_kept() -> None:
    slept: list[float] = []
    clock = FakeClock(NOON)

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        clock.advance(seconds)

    store = Store()
    planned = [Planned(1), Planned(2, 3.5), Planned(3), Planned(4, 60)]
    assert run(store, Other(store), planned, clock=clock, sleep=sleep).taken == 4
    assert slept == [3.5, 60]
    begun_at = {each.delivery_id: each.at for each in store.begun}
    assert begun_at[2] >= NOON + 3_500_000
    assert begun_at[4] >= NOON + 63_500_000


def test_a_stop_cuts_off_what_is_under_way_and_begins_nothing_more() -> None:
    store, stop = Store(), Stop()

    async def before(body: bytes) -> None:
        if body == b"1":
            return
        threading.Thread(target=stop.say).start()
        await asyncio.Event().wait()

    ended = run(store, Other(store, before=before), [Planned(1), Planned(2, 0.001), Planned(3, 3600)], stop)
    assert (ended.state, ended.sent, ended.taken, ended.problem) == (RunState.STOPPED, 2, 1, "")
    assert [each.delivery_id for each in store.begun] == [1, 2]
    assert store.ended_of(2).problem == "It was stopped before it was answered. It may have arrived."
    assert store.ended_of(2).status is None


def test_a_stop_during_the_last_ones_is_one() -> None:
    store, stop = Store(), Stop()

    async def before(body: bytes) -> None:
        stop.say()
        await asyncio.Event().wait()

    ended = run(store, Other(store, before=before), [Planned(1)], stop)
    assert (ended.state, ended.sent, ended.taken) == (RunState.STOPPED, 1, 0)


def test_a_stop_before_the_first_sends_nothing() -> None:
    store, stop = Store(), Stop()
    stop.say()
    stop.say()
    other = Other(store)
    assert run(store, other, [Planned(each) for each in range(1, 20)], stop).state is RunState.STOPPED
    assert (other.got, store.begun) == ([], [])


def test_a_stop_after_the_last_is_none() -> None:
    store, stop = Store(), Stop()

    async def before(body: bytes) -> None:
        await asyncio.sleep(0)

    other = Other(store, before=before)
    assert run(store, other, [Planned(1)], stop).state is RunState.DONE


def test_an_error_of_ours_ends_the_run_with_its_sentence() -> None:
    store = Store()
    store.fails_at = 5
    ended = run(store, Other(store), [Planned(each) for each in range(1, 1000)])
    assert (ended.state, ended.problem) == (RunState.STOPPED, "The disk is full.")
    assert ended.sent < 100
    assert {each.attempt_id for each in store.ended} == set(range(1, len(store.begun) + 1))


def test_progress_is_told_a_few_times_a_second() -> None:
    clock = FakeClock(NOON)

    async def before(body: bytes) -> None:
        clock.advance(0.01)

    store = Store()
    run(store, Other(store, before=before), [Planned(each) for each in range(1, 201)], clock=clock)
    assert 5 <= len(store.moved) <= 12
    assert [each.sent for each in store.moved] == sorted(each.sent for each in store.moved)


@pytest.mark.parametrize("count", [0, 1])
def test_few(count: int) -> None:
    store = Store()
    ended = run(store, Other(store), [Planned(1)] * count)
    assert (ended.state, ended.sent) == (RunState.DONE, count)

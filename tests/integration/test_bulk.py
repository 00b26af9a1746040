"""Bulk runs against the real sandbox: every good row is created once, whatever happens on the way."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import sys
import threading
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.api import retrying
from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.core import COMMAND, Core
from paysg_desktop.documents.csv_reader import read_table as read_csv
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Action, Confirmation
from paysg_desktop.domain.batch import Batch, BatchLine, BatchState, NewBatch
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.sandbox.server.faults import FaultKind
from paysg_desktop.sandbox.server.thread import SandboxThread, sandbox_thread
from paysg_desktop.store import journal
from paysg_desktop.store.connection import FILE_NAME
from paysg_desktop.usecases import act
from paysg_desktop.usecases.bulk_file import batch_rows, new_batch, read_table, suggested_mapping
from paysg_desktop.usecases.bulk_result import result_file
from paysg_desktop.usecases.doer_paysg import PaysgDoer
from tests.engine import Engine

DEMO = Environment.DEMO
KEY = SecretReference("session", "bulk-test")
SAID = Confirmation("Ong", "Renewals of May")
WITHIN_S = 60.0
HEADER = "Payment Reference,Payer Name,Amount (SGD),About Payment,branch"


def file_of(count: int, bad: int = 0, prefix: str = "INV") -> bytes:
    """A table of so many rows, the first `bad` of them without a payer."""
    payers = ["" if number < bad else f"Payer {number}" for number in range(count)]
    lines = [f"{prefix}-{number},{payer},{number + 1}.50,Permit,7" for number, payer in enumerate(payers)]
    return "\n".join((HEADER, *lines, "")).encode()


@dataclass
class Bench:
    """A sandbox, and workspaces that create there."""

    sandbox: SandboxThread
    folder: Path
    key: str = field(repr=False, default="")

    @property
    def account(self) -> Account:
        server = self.sandbox.server
        return Account("paysg", DEMO, server.payment_service_ids[0], "Permits", KEY, 1, server.base_url)

    @contextmanager
    def open(self, folder: Path | None = None) -> Iterator[Core]:
        key = self.key or self.sandbox.server.paysg_key
        with open_workspace(folder or self.folder, COMMAND, session={KEY.name: key}) as core:
            core.store.save_account(self.account)
            yield core

    def table(self, content: bytes, key: str = "") -> NewBatch:
        table = read_table(content, "may.csv")
        mapping = suggested_mapping(table)
        rows = batch_rows(table, mapping, DEMO)
        return new_batch(table, mapping, rows, self.account, key or str(uuid.uuid4()))

    def made(self) -> Counter[str]:
        """How often each reference was created at the provider."""
        payments = self.sandbox.call(lambda: list(self.sandbox.server.world.payments.all()))
        return Counter(each.fields["reference_id"] for each in payments)

    def fail(self, kind: FaultKind, count: int | None = 1, skip: int = 0) -> None:
        self.sandbox.call(self.sandbox.server.faults.add, kind, "paysg.create", count=count, skip=skip)

    def heal(self) -> None:
        self.sandbox.call(self.sandbox.server.faults.clear)


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setattr(retrying, "FIRST_WAIT_S", 0.001)
    monkeypatch.setattr(act, "WAITS_S", (0.001, 0.001, 0.001))
    with sandbox_thread(tmp_path / "sandbox", SystemClock()) as sandbox:
        yield Bench(sandbox, tmp_path / "workspace")


def finished(core: Core, batch: Batch) -> Batch:
    """The run once it stands still."""
    return core.batches.wait_batch(batch.id, WITHIN_S)


def once(prefix: str, numbers: range) -> Counter[str]:
    return Counter(f"{prefix}-{number}" for number in numbers)


def test_all_good_rows_are_created_and_the_result_tells(bench: Bench) -> None:
    with bench.open() as core:
        told: list[Changes] = []
        core.hub.subscribe(told.append)
        begun = core.batches.begin_batch(bench.table(file_of(50, bad=2)), SAID)
        done = finished(core, begun)
        lines = core.reader.batch_lines(done.id)
        actions = core.reader.actions([each.action for each in lines if each.action is not None])
        keys = core.reader.payment_keys(PaymentFilter(DEMO))
        assert begun.state is BatchState.RUNNING
        assert (done.state, done.done, done.bad, done.waiting, done.problem) == (BatchState.ENDED, 48, 2, 0, "")
        assert bench.made() == once("INV", range(2, 50))
        assert len(keys) == 48, "the answers are folded"
        assert {each.order.staff for each in actions.values()} == {"Ong"}
        assert {each.order.reason for each in actions.values()} == {"Renewals of May"}
        assert [each for changes in told for each in changes.batches][-1] == done
        result = read_csv(result_file(done, lines))
    places = {title: place for place, title in enumerate(result.header)}
    rows = [row.cells for row in result.rows()]
    assert len(rows) == 50
    assert [row[places["State"]] for row in rows] == ["not sent"] * 2 + ["created"] * 48
    assert all(row[places["Payment link"]].startswith("http") for row in rows[2:])


def test_the_same_file_and_the_same_intent(bench: Bench) -> None:
    with bench.open() as core:
        content, key = file_of(3), str(uuid.uuid4())
        first = finished(core, core.batches.begin_batch(bench.table(content, key), SAID))
        assert core.batches.begin_batch(bench.table(content, key), SAID) == first
        with pytest.raises(RefusedError, match="3 of its 3 rows were created"):
            core.batches.begin_batch(bench.table(content), SAID)
        with pytest.raises(RefusedError, match="Nothing of this run is left"):
            core.batches.resume_batch(first.id)
        assert bench.made() == once("INV", range(3))
        again = finished(core, core.batches.begin_batch(bench.table(content), SAID, is_again=True))
        assert (again.done, again.id == first.id) == (3, False)


def test_what_may_not_begin_leaves_no_trace(bench: Bench) -> None:
    with bench.open() as core:
        with pytest.raises(RefusedError, match="No row"):
            core.batches.begin_batch(bench.table(file_of(2, bad=2)), SAID)
        core.store.remove_account(bench.account)
        with pytest.raises(RefusedError, match="Connect"):
            core.batches.begin_batch(bench.table(file_of(2)), SAID)
        assert core.reader.batches(DEMO) == ()
    assert not bench.made()


def test_a_key_that_fails_stops_the_run_at_its_first_row(bench: Bench) -> None:
    bench.key = bench.sandbox.server.paysg_key[:-4] + "0000"
    with bench.open() as core:
        stopped = finished(core, core.batches.begin_batch(bench.table(file_of(5)), SAID))
        assert (stopped.state, stopped.done, stopped.waiting) == (BatchState.PAUSED, 0, 5)
        assert stopped.problem.startswith("The run stopped at line 2.")
        core.keep_for_session(KEY.name, bench.sandbox.server.paysg_key)
        done = finished(core, core.batches.resume_batch(stopped.id))
    assert (done.state, done.done, done.problem) == (BatchState.ENDED, 5, "")
    assert bench.made() == once("INV", range(5))


@pytest.mark.parametrize("kind", [FaultKind.DROP_BEFORE, FaultKind.DROP_AFTER, FaultKind.UNAVAILABLE])
def test_a_connection_that_fails_stops_the_run_and_going_on_finds_out(
    bench: Bench, kind: FaultKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Somebody goes on a minute later.
    monkeypatch.setattr(act, "SETTLED_AFTER_US", 0)
    bench.fail(kind, count=None, skip=2)
    with bench.open() as core:
        stopped = finished(core, core.batches.begin_batch(bench.table(file_of(5)), SAID))
        assert (stopped.state, stopped.done) == (BatchState.PAUSED, 2)
        assert "line 4" in stopped.problem
        bench.heal()
        done = finished(core, core.batches.resume_batch(stopped.id))
    assert (done.state, done.done, done.unknown) == (BatchState.ENDED, 5, 0)
    assert bench.made() == once("INV", range(5))


def test_a_broken_connection_now_and_then_stops_nothing(bench: Bench) -> None:
    for skip in (1, 4, 9):
        bench.fail(FaultKind.DROP_AFTER, skip=skip)
        bench.fail(FaultKind.DROP_BEFORE, skip=skip + 1)
    with bench.open() as core:
        done = finished(core, core.batches.begin_batch(bench.table(file_of(8)), SAID))
    assert (done.state, done.done) == (BatchState.ENDED, 8)
    assert bench.made() == once("INV", range(8))


def test_pausing_and_going_on(bench: Bench) -> None:
    with bench.open() as core:
        three_done = threading.Event()

        def watch(changes: Changes) -> None:
            if any(each.order.line == 4 and each.is_done for each in changes.actions):
                three_done.set()

        core.hub.subscribe(watch)
        begun = core.batches.begin_batch(bench.table(file_of(30)), SAID)
        assert three_done.wait(WITHIN_S)
        assert core.batches.pause_batch(begun.id).state is BatchState.PAUSED
        paused = finished(core, begun)
        assert paused.state is BatchState.PAUSED
        assert 3 <= paused.done < 30
        assert core.batches.pause_batch(begun.id) == paused, "a second click changes nothing"
        assert core.batches.resume_batch(begun.id).state is BatchState.RUNNING
        core.batches.pause_batch(begun.id)
        core.batches.resume_batch(begun.id)
        done = finished(core, begun)
    assert (done.state, done.done) == (BatchState.ENDED, 30)
    assert bench.made() == once("INV", range(30))


def test_a_run_that_the_end_of_the_program_met_goes_on_when_asked(bench: Bench) -> None:
    with bench.open() as core:
        begun = core.batches.begin_batch(bench.table(file_of(40)), SAID)
    with bench.open() as core:
        found = core.reader.batch(begun.id)
        assert found is not None
        assert found.state is BatchState.PAUSED
        assert found.problem
        assert 0 < found.waiting <= 40
        done = finished(core, core.batches.resume_batch(begun.id))
    assert (done.state, done.done) == (BatchState.ENDED, 40)
    assert bench.made() == once("INV", range(40))


def test_the_end_of_the_engine_under_a_row_loses_nothing(bench: Bench) -> None:
    interval = sys.getswitchinterval()
    engine = Engine()
    engine.start()
    try:
        with bench.open() as core:
            engine.submit(core.poll())
            engine.submit(asyncio.sleep(0)).result(WITHIN_S)
            two_done = threading.Event()

            def watch(changes: Changes) -> None:
                if any(each.order.line == 3 and each.is_done for each in changes.actions):
                    two_done.set()

            core.hub.subscribe(watch)
            begun = core.batches.begin_batch(bench.table(file_of(40)), SAID)
            assert two_done.wait(WITHIN_S)
            engine.stop()
            stopped = finished(core, begun)
            assert stopped.state is BatchState.PAUSED
            assert "was closed" in stopped.problem
        with bench.open() as core:
            done = finished(core, core.batches.resume_batch(begun.id))
    finally:
        sys.setswitchinterval(interval)
    assert (done.state, done.done, done.unknown) == (BatchState.ENDED, 40, 0)
    assert bench.made() == once("INV", range(40))


# --- killed at every step ---


class Killed(BaseException):
    """The process is gone: nothing of ours may catch it."""


@dataclass
class Life:
    """Ends at a step; nothing is written or sent by what has ended."""

    left: int | None
    steps: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def is_over(self) -> bool:
        return self.left is not None and self.steps >= self.left

    def step(self) -> None:
        with self.lock:
            if self.is_over:
                raise Killed
            self.steps += 1
            if self.is_over:
                raise Killed

    def around(self, work: Callable[..., Any]) -> Callable[..., Any]:
        """Two steps: one before it is done, one behind."""

        def done(*arguments: Any, **named: Any) -> Any:
            self.step()
            outcome = work(*arguments, **named)
            if hasattr(outcome, "result"):
                outcome.exception(WITHIN_S)  # done, though nobody hears of it
            self.step()
            return outcome

        return done


class Mortal:
    """A bulk run whose program dies again and again; the disk stays as it was at that moment."""

    def __init__(self, bench: Bench, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._bench = bench
        self._folder = folder
        self._monkeypatch = monkeypatch
        self._lives = 0

    def live(self, new: NewBatch, left: int | None) -> Batch | None:
        """One life of the program: begin the run or go on with it. None where it died."""
        here = self._folder / f"life-{self._lives}"
        self._lives += 1
        after = self._folder / f"life-{self._lives}"
        with self._bench.open(here) as core, self._monkeypatch.context() as patch:
            life = Life(left)
            self._make_mortal(core, life, patch)
            outcome = self._run(core, new)
            if life.is_over:
                _copy(here, after)
            patch.undo()
        return None if life.is_over else outcome

    @staticmethod
    def _make_mortal(core: Core, life: Life, patch: pytest.MonkeyPatch) -> None:
        patch.setattr(core.store.writer, "change", life.around(core.store.writer.change))
        send = PaysgDoer.do

        async def do(self: PaysgDoer, action: Action) -> Any:
            life.step()
            outcome = await send(self, action)
            life.step()
            return outcome

        patch.setattr(PaysgDoer, "do", do)

    @staticmethod
    def _run(core: Core, new: NewBatch) -> Batch | None:
        try:
            known = core.reader.batches(DEMO)
            begun = core.batches.begin_batch(new, SAID) if not known else known[0]
            if begun.state is BatchState.PAUSED:
                begun = core.batches.resume_batch(begun.id)
            return core.batches.wait_batch(begun.id, WITHIN_S)
        except Killed:
            return None


def _copy(workspace: Path, to: Path) -> None:
    """What a killed process leaves on the disk, in one moment."""
    to.mkdir(mode=0o700)
    with closing(sqlite3.connect(workspace / FILE_NAME)) as left, closing(sqlite3.connect(to / FILE_NAME)) as copy:
        left.backup(copy)


def killed_at(
    bench: Bench, folder: Path, monkeypatch: pytest.MonkeyPatch, prefix: str, plan: list[int]
) -> tuple[Batch, int]:
    """A run that is killed at these steps of its lives, one after the other, until one ends well.

    Gives the run and how often it died.
    """
    mortal = Mortal(bench, folder / prefix, monkeypatch)
    new = bench.table(file_of(4, bad=1, prefix=prefix))
    for died, left in enumerate((*plan, None)):
        ended = mortal.live(new, left)
        if ended is not None:
            return ended, died
    raise AssertionError("the last life has no end")


MOST_STEPS = 60
"""More than a run of so few rows has."""


def check_killed(bench: Bench, folder: Path, monkeypatch: pytest.MonkeyPatch, plans: list[list[int]]) -> int:
    """No plan of kills makes a row be created twice or not at all; gives how often something died."""
    deaths = 0
    for number, plan in enumerate(plans):
        prefix = f"K{number}"
        ended, died = killed_at(bench, folder, monkeypatch, prefix, plan)
        deaths += died
        created = {name: times for name, times in bench.made().items() if name.startswith(f"{prefix}-")}
        assert created == once(prefix, range(1, 4)), (plan, created)
        told = (ended.state, ended.done, ended.bad, ended.unknown, ended.refused)
        assert told == (BatchState.ENDED, 3, 1, 0, 0), plan
    return deaths


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_killed_now_and_then_no_row_is_created_twice(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(5)
    plans = [[chance.randrange(1, MOST_STEPS) for _ in range(3)] for _ in range(8)]
    assert check_killed(bench, tmp_path, monkeypatch, plans) > len(plans)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_control_without_the_guards_is_caught(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(BatchLine, "is_unknown", property(lambda line: False))
    monkeypatch.setattr(journal, "_require_first_of_row", lambda connection, order: None)
    plans = [[step] for step in range(10, MOST_STEPS)]
    with pytest.raises(AssertionError, match=r"K[0-9]+-[0-9]': 2"):
        check_killed(bench, tmp_path, monkeypatch, plans)


@pytest.mark.torture
@pytest.mark.timeout(1800)
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_killed_at_every_step_no_row_is_created_twice(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    once_each = [[step] for step in range(1, MOST_STEPS)]
    again = [[step, other] for step in range(1, MOST_STEPS, 4) for other in range(1, MOST_STEPS, 7)]
    assert check_killed(bench, tmp_path, monkeypatch, [*once_each, *again]) > MOST_STEPS


def test_two_hundred_rows_take_seconds(bench: Bench) -> None:
    with bench.open() as core:
        done = finished(core, core.batches.begin_batch(bench.table(file_of(200)), SAID))
    assert (done.state, done.done) == (BatchState.ENDED, 200)
    assert bench.made() == once("INV", range(200))

"""Bulk runs in the store: kept whole, counted right, and no row of them twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from paysg_desktop.domain.action import ActionKind, ActionState, Ended, NewAction
from paysg_desktop.domain.batch import Batch, BatchRow, BatchState, NewBatch
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError, RefusedError
from paysg_desktop.domain.new_payment import FieldProblem, NewPayment
from paysg_desktop.store.batch_desk import BatchStore
from paysg_desktop.store.batch_questions import BatchQuestions
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.store import Store
from tests.builders import NOON
from tests.fakes import FakeClock

NEW = NewPayment("INV-1", "Example Payer", "Permit", 2050, due_date="31-DEC-2026", metadata={"branch": "7"})
WARNING = FieldProblem("amount_minor", "A card may be refused.", is_warning=True)
ERROR = FieldProblem("reference", "It is missing.")
ROWS = (
    BatchRow(2, NEW),
    BatchRow(3, NEW, (WARNING,)),
    BatchRow(4, NEW, (WARNING, ERROR)),
    BatchRow(5, None, (ERROR,)),
    BatchRow(7, NEW),
)


def table(key: str = "key-1", sha256: str = "ab" * 32, account: str = "service_1") -> NewBatch:
    mapping = {"reference": "Ref"}
    return NewBatch(
        key, "paysg", Environment.TEST, account, "may.csv", sha256, mapping, ROWS, "os", "Ong", "Renewals"
    )


@pytest.fixture
def batches(store: Store) -> BatchStore:
    return BatchStore(store.writer, FakeClock(NOON))


@pytest.fixture
def asked(store: Store, tmp_path: Path) -> Iterator[BatchQuestions]:
    questions = BatchQuestions(database_path(tmp_path))
    yield questions
    questions.close()


def order(batch: Batch, line: int, key: str) -> NewAction:
    return NewAction(
        key,
        batch.provider,
        batch.environment,
        batch.account,
        ActionKind.CREATE,
        b"{}",
        batch=batch.id,
        line=line,
    )


def done(store: Store, batch: Batch, line: int, key: str, ended: Ended) -> None:
    """A row that was sent and came to an end, or is not known."""
    made, is_new = store.intend(order(batch, line, key))
    assert is_new
    store.send(made.id, None, None)
    store.end(made.id, ended)


CREATED = Ended(ActionState.DONE, "Created.", is_done=True, payment_id="PAY1", link="https://pay.gov.sg/1")
REFUSED = Ended(ActionState.REFUSED, "No.", is_done=False, status=400)
NO_KEY = Ended(ActionState.REFUSED, "The key does not hold.", is_done=False, status=401)
LOST = Ended(ActionState.UNKNOWN, "It may have been done.")


def test_a_table_is_kept_with_all_its_rows(batches: BatchStore, asked: BatchQuestions) -> None:
    kept, is_new = batches.begin(table())
    assert is_new
    assert kept == asked.batch(kept.id)
    assert (kept.rows, kept.waiting, kept.bad, kept.done, kept.refused, kept.unknown) == (5, 3, 2, 0, 0, 0)
    assert (kept.name, kept.by, kept.staff, kept.reason, kept.made_at) == (
        "may.csv",
        "os",
        "Ong",
        "Renewals",
        NOON,
    )
    assert kept.state is BatchState.PAUSED, "it begins when somebody works on it"
    assert [BatchRow(each.line, each.new, each.problems) for each in asked.batch_lines(kept.id)] == list(ROWS)
    assert asked.batch_mapping("paysg") == {"reference": "Ref"}
    assert asked.batch_mapping("yoco") is None


def test_what_came_of_each_row(store: Store, batches: BatchStore, asked: BatchQuestions) -> None:
    kept, _ = batches.begin(table())
    done(store, kept, 2, "a", CREATED)
    done(store, kept, 3, "b", REFUSED)
    done(store, kept, 7, "c", LOST)
    now = asked.batch(kept.id)
    assert now is not None
    assert (now.done, now.refused, now.unknown, now.waiting, now.bad) == (1, 1, 1, 0, 2)
    lines = {each.line: each for each in asked.batch_lines(kept.id)}
    assert (lines[2].is_done, lines[2].payment_id, lines[2].link) == (True, "PAY1", "https://pay.gov.sg/1")
    assert (lines[3].state, lines[3].sentence, lines[3].status) == (ActionState.REFUSED, "No.", 400)
    assert lines[7].is_unknown
    assert lines[4].action is None
    assert not any(each.is_due for each in lines.values())


def test_what_was_not_about_the_row_is_still_to_be_done(
    store: Store, batches: BatchStore, asked: BatchQuestions
) -> None:
    kept, _ = batches.begin(table())
    done(store, kept, 2, "a", NO_KEY)
    now = asked.batch(kept.id)
    assert now is not None
    assert (now.waiting, now.refused) == (3, 0)
    assert sum(each.is_due for each in asked.batch_lines(kept.id)) == now.waiting
    done(store, kept, 2, "b", CREATED)
    (first, *_) = asked.batch_lines(kept.id)
    assert first.is_done, "the newest action tells"


@pytest.mark.parametrize("before", [CREATED, LOST])
def test_no_row_is_begun_twice_unless_it_is_known_not_to_be_done(
    store: Store, batches: BatchStore, before: Ended
) -> None:
    kept, _ = batches.begin(table())
    done(store, kept, 2, "a", before)
    with pytest.raises(RefusedError, match="Line 2"):
        store.intend(order(kept, 2, "b"))
    assert store.intend(order(kept, 3, "c"))[1]


def test_a_row_under_way_is_not_begun_twice(store: Store, batches: BatchStore, asked: BatchQuestions) -> None:
    kept, _ = batches.begin(table())
    assert store.intend(order(kept, 2, "a"))[1]
    with pytest.raises(RefusedError, match="Line 2"):
        store.intend(order(kept, 2, "b"))
    now = asked.batch(kept.id)
    assert now is not None
    assert now.unknown == 1


def test_the_same_intent_is_one_run(batches: BatchStore, asked: BatchQuestions) -> None:
    kept, _ = batches.begin(table())
    again, is_new = batches.begin(table())
    assert (again, is_new) == (kept, False)
    assert asked.batches(Environment.TEST) == (kept,)


def test_the_same_file_again_is_told(store: Store, batches: BatchStore, asked: BatchQuestions) -> None:
    kept, _ = batches.begin(table())
    done(store, kept, 2, "a", CREATED)
    done(store, kept, 3, "b", LOST)
    with pytest.raises(RefusedError, match=r"2025-11-21; 1 of its 5 rows was created\. Of 1 it is not known"):
        batches.begin(table("key-2"))
    assert len(asked.batches(Environment.TEST)) == 1
    again, is_new = batches.begin(table("key-2"), is_again=True)
    assert is_new
    assert [each.id for each in asked.batches(Environment.TEST)] == [again.id, kept.id]
    assert batches.begin(table("key-3", sha256="cd" * 32))[1]
    assert batches.begin(table("key-4", account="service_2"))[1], "another account is another matter"


def test_states_are_told_to_everybody(batches: BatchStore, told: list[Changes]) -> None:
    kept, _ = batches.begin(table())
    running = batches.move(kept.id, BatchState.RUNNING)
    told_again = batches.tell(kept.id)
    paused = batches.move(kept.id, BatchState.PAUSED, "The key does not hold.")
    assert [each for changes in told for each in changes.batches] == [kept, running, told_again, paused]
    assert paused.problem == "The key does not hold."
    assert running.problem == ""


def test_after_a_start_nothing_runs(batches: BatchStore, asked: BatchQuestions) -> None:
    first, _ = batches.begin(table())
    second, _ = batches.begin(table("key-2", sha256="cd" * 32))
    batches.move(first.id, BatchState.RUNNING)
    batches.move(second.id, BatchState.ENDED)
    batches.recover()
    states = {each.id: each for each in asked.batches(Environment.TEST)}
    assert states[first.id].state is BatchState.PAUSED
    assert "The program ended" in states[first.id].problem
    assert states[second.id].state is BatchState.ENDED


def test_a_run_with_nothing_left_has_ended_after_a_start(
    store: Store, batches: BatchStore, asked: BatchQuestions
) -> None:
    kept, _ = batches.begin(table())
    batches.move(kept.id, BatchState.RUNNING)
    for line, key, ended in ((2, "a", CREATED), (3, "b", REFUSED), (7, "c", CREATED)):
        done(store, kept, line, key, ended)
    batches.recover()
    now = asked.batch(kept.id)
    assert now is not None
    assert (now.state, now.problem, now.is_left) == (BatchState.ENDED, "", False)


def test_a_run_that_is_not_there(batches: BatchStore, asked: BatchQuestions) -> None:
    assert asked.batch(7) is None
    assert asked.batch_lines(7) == ()
    with pytest.raises(NotFoundError, match="no bulk run 7"):
        batches.tell(7)

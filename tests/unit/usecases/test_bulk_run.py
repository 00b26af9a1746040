"""Which row is next, and when a run stops: against a journal that does nothing but remember."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from paysg_desktop.domain.action import Action, ActionKind, ActionState, Confirmation, NewAction
from paysg_desktop.domain.batch import BatchLine, BatchRow, NewBatch
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.domain.new_payment import FieldProblem, NewPayment
from paysg_desktop.usecases.bulk_run import MOST_BUSY_WAITS, MOST_REFUSED_IN_A_ROW, why_not_begin, work_off
from tests.fakes import FakeClock

NEW = NewPayment("INV-1", "Example Payer", "Permit", 2050)
Outcome = tuple[ActionState, bool | None, int | None]
DONE: Outcome = (ActionState.DONE, True, 201)
BAD_REQUEST: Outcome = (ActionState.REFUSED, False, 400)
NO_KEY: Outcome = (ActionState.REFUSED, False, 401)
BUSY: Outcome = (ActionState.REFUSED, False, 429)
BUSY_UNKNOWN: Outcome = (ActionState.UNKNOWN, None, 429)
LOST: Outcome = (ActionState.UNKNOWN, None, None)
FOUND: Outcome = (ActionState.RESOLVED, True, None)
NOT_FOUND: Outcome = (ActionState.RESOLVED, False, 500)


def action(action_id: int, outcome: Outcome) -> Action:
    state, is_done, status = outcome
    order = NewAction(f"key-{action_id}", "paysg", Environment.TEST, "service_1", ActionKind.CREATE, b"{}")
    return Action(action_id, order, 0, state, is_done, f"Sentence of {state.value}.", status)


def row(line: int, outcome: Outcome | None = None, problems: tuple[FieldProblem, ...] = ()) -> BatchLine:
    if outcome is None:
        return BatchLine(line, NEW, problems)
    state, is_done, status = outcome
    return BatchLine(line, NEW, problems, 100 + line, state, is_done, "", status=status)


@dataclass
class Journal:
    """Answers what it was given, and then that all is done."""

    creations: list[Outcome] = field(default_factory=list)
    findings: list[Outcome] = field(default_factory=list)
    asked: list[tuple[str, int]] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)
    after_each: Callable[[], None] = lambda: None

    async def create(self, line: BatchLine, key: str) -> Action:
        assert key not in self.keys, "a key of its own for each"
        self.keys.add(key)
        self.asked.append(("create", line.line))
        self.after_each()
        return action(100 + line.line, self.creations.pop(0) if self.creations else DONE)

    async def look_up(self, action_id: int) -> Action:
        self.asked.append(("look up", action_id - 100))
        return action(action_id, self.findings.pop(0) if self.findings else FOUND)


@dataclass
class Told:
    clock: FakeClock = field(default_factory=FakeClock)
    is_paused: bool = False
    waited_s: list[float] = field(default_factory=list)
    told: int = 0

    async def wait(self, seconds: float) -> None:
        self.waited_s.append(seconds)

    async def tell(self) -> None:
        self.told += 1


def run(journal: Journal, *lines: BatchLine, told: Told | None = None) -> str | None:
    told = told or Told()
    return asyncio.run(work_off(lines, journal, told, told.clock.monotonic))


def test_each_row_once_and_in_order() -> None:
    journal = Journal()
    assert run(journal, row(2), row(3), row(4)) == ""
    assert journal.asked == [("create", 2), ("create", 3), ("create", 4)]


def test_rows_that_are_done_refused_or_bad_are_left_alone() -> None:
    journal = Journal()
    bad = row(4, problems=(FieldProblem("reference", "It is missing."),))
    assert run(journal, row(2, DONE), row(3, BAD_REQUEST), bad, row(5, FOUND)) == ""
    assert journal.asked == []


def test_rows_that_were_not_done_for_another_reason_are_done_again() -> None:
    journal = Journal()
    assert run(journal, row(2, NO_KEY), row(3, NOT_FOUND)) == ""
    assert journal.asked == [("create", 2), ("create", 3)]


@pytest.mark.parametrize(
    ("found", "asked"),
    [
        (FOUND, [("look up", 2), ("create", 3)]),
        (NOT_FOUND, [("look up", 2), ("create", 2), ("create", 3)]),
        (LOST, [("look up", 2), ("create", 3)]),
    ],
)
def test_a_row_that_is_not_known_is_looked_up_and_never_done_before(
    found: Outcome, asked: list[tuple[str, int]]
) -> None:
    journal = Journal(findings=[found])
    assert run(journal, row(2, LOST), row(3)) == ""
    assert journal.asked == asked


@pytest.mark.parametrize("outcome", [NO_KEY, LOST, NOT_FOUND, (ActionState.REFUSED, False, None)])
def test_what_is_not_about_the_row_stops_the_run(outcome: Outcome) -> None:
    journal = Journal([DONE, outcome])
    problem = run(journal, row(2), row(3), row(4))
    assert problem is not None
    assert problem.startswith("The run stopped at line 3.")
    assert journal.asked == [("create", 2), ("create", 3)]


def test_a_refused_row_stops_nothing_but_many_in_a_row_do() -> None:
    one_good = [*[BAD_REQUEST] * (MOST_REFUSED_IN_A_ROW - 1), DONE]
    journal = Journal(one_good * 2)
    lines = [row(line) for line in range(2, 2 + 3 * MOST_REFUSED_IN_A_ROW)]
    assert run(journal, *lines) == ""
    assert len(journal.asked) == len(lines)
    journal = Journal([BAD_REQUEST] * 50)
    problem = run(journal, *lines)
    assert problem is not None
    assert "rows were refused one after the other" in problem
    assert len(journal.asked) == MOST_REFUSED_IN_A_ROW


def test_a_provider_that_asks_for_a_pause_gets_it() -> None:
    told, journal = Told(), Journal([BUSY, BUSY_UNKNOWN], [BUSY_UNKNOWN, FOUND])
    assert run(journal, row(2), row(3), told=told) == ""
    assert told.waited_s == [60.0, 60.0, 60.0]
    assert journal.asked == [("create", 2), ("create", 2), ("look up", 2), ("look up", 2), ("create", 3)]


def test_a_provider_that_never_has_time_stops_the_run() -> None:
    told, journal = Told(), Journal([BUSY] * 50)
    problem = run(journal, row(2), row(3), told=told)
    assert problem is not None
    assert problem.startswith("The run stopped at line 2.")
    assert len(told.waited_s) == MOST_BUSY_WAITS
    assert {line for _, line in journal.asked} == {2}


def test_a_pause_takes_effect_after_the_row_that_is_under_way() -> None:
    told = Told()

    def pause() -> None:
        told.is_paused = len(journal.asked) == 2

    journal = Journal(after_each=pause)
    assert run(journal, row(2), row(3), row(4), told=told) is None
    assert journal.asked == [("create", 2), ("create", 3)]


def test_a_pause_while_the_provider_is_busy() -> None:
    told = Told()

    def pause() -> None:
        told.is_paused = True

    journal = Journal([BUSY], after_each=pause)
    assert run(journal, row(2), told=told) is None
    assert journal.asked == [("create", 2)]


def test_it_is_told_at_most_five_times_a_second() -> None:
    told = Told()
    journal = Journal(after_each=lambda: told.clock.advance(0.05))
    run(journal, *(row(line) for line in range(2, 42)), told=told)
    assert 8 <= told.told <= 10


def test_a_no_of_a_guard_is_raised() -> None:
    def refuse() -> None:
        raise RefusedError("Line 2 was done already.")

    with pytest.raises(RefusedError, match="done already"):
        run(Journal(after_each=refuse), row(2))


# --- beginning ---

BATCH = NewBatch(
    "key", "paysg", Environment.TEST, "service_1", "rows.csv", "ab" * 32, {}, (BatchRow(2, NEW), BatchRow(3, NEW))
)
SAID = Confirmation("Ong", "Renewals of May", "2")


def test_what_may_begin() -> None:
    assert why_not_begin(BATCH, Confirmation()) is None
    assert why_not_begin(replace(BATCH, environment=Environment.LIVE), SAID) is None


@pytest.mark.parametrize(
    ("change", "said", "told"),
    [
        ({"provider": "yoco"}, SAID, "Only payments of PaySG"),
        ({"rows": (BatchRow(2, None),)}, SAID, "No row of this table"),
        ({"rows": (BatchRow(2, replace(NEW, reference="")),)}, SAID, "Line 2 can't be sent"),
        ({"rows": (BatchRow(2, NEW), BatchRow(2, NEW))}, SAID, "same line number"),
        ({"environment": Environment.LIVE}, replace(SAID, reference="3"), "type how many"),
        ({"environment": Environment.LIVE}, replace(SAID, reason=" "), "say why"),
    ],
)
def test_what_may_not_begin(change: dict[str, object], said: Confirmation, told: str) -> None:
    why_not = why_not_begin(replace(BATCH, **change), said)  # type: ignore[arg-type]  # one field of many types
    assert why_not is not None
    assert told in why_not

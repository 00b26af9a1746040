"""Whatever happens in whatever order, crashes included: nothing is forgotten, nothing is doubled silently."""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from shutil import copyfile

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.forwarding import AttemptFilter, AttemptRow, ForwardState
from paysg_desktop.domain.verification import Status
from paysg_desktop.store.store import Store
from tests.builders import NOON, SECOND, body, delivery, interpret
from tests.fakes import FakeClock
from tests.unit.store.passing_on import DONE, GIVEN_UP, WAITING, attempt_of, destination, due, ended, planned
from tests.unit.store.storing import append

KINDS = (
    (Source.WEBHOOK, Status.VERIFIED, "refund"),
    (Source.WEBHOOK, Status.VERIFIED, "payment"),
    (Source.WEBHOOK, Status.NO_SECRET, "refund"),
    (Source.WEBHOOK, Status.FAILED, "refund"),
    (Source.REPLAY, Status.VERIFIED, "refund"),
)
ENDS = (DONE, WAITING, WAITING, GIVEN_UP)
STEPS = (
    "comes",
    "comes",
    "plans",
    "plans",
    "begins",
    "begins",
    "ends",
    "ends",
    "pauses",
    "time_passes",
    "crashes",
)
steps = st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 19)), min_size=20, max_size=50)
Wanted = tuple[str | None, int]
"""A destination, and a delivery that it has to get."""


class Forwarding:
    """Two destinations, one of which takes one type only; and what each has to get."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.clock = folder, FakeClock(NOON)
        self.store = Store(folder, interpret, Hub(), self.clock)
        self.store.save_destination(destination("all"))
        self.store.save_destination(destination("refunds", events=("refund",)))
        self.wanted: set[Wanted] = set()
        self.under_way: dict[int, AttemptRow] = {}
        self.unknown: set[int] = set()
        self.over: set[Wanted] = set()

    def comes(self, number: int) -> None:
        source, status, event_type = KINDS[number % len(KINDS)]
        new = delivery(body(f"evt_{number}"), source=source, status=status, event_id=f"evt_{number}")
        (id_,) = append(self.store, replace(new, event_type=event_type))
        if source is Source.WEBHOOK and status is not Status.FAILED:
            self.wanted |= {("all", id_), ("refunds", id_)} if event_type == "refund" else {("all", id_)}

    def plans(self, number: int) -> None:
        self.store.plan_forwards(number % 3 + 1)

    def begins(self, number: int) -> None:
        forwards = due(self.store, self.clock.now(), number % 4 + 1)
        rows = self.store.begin_attempts([attempt_of(each, self.clock.now()) for each in forwards])
        begun = {whose(row) for row in rows}
        assert len(begun) == len(rows)
        assert not begun & (self.over | {whose(row) for row in self.under_way.values()})
        self.under_way |= {row.id: row for row in rows}

    def ends(self, number: int) -> None:
        how = ENDS[number % len(ENDS)]
        rows = list(self.under_way.values())[: number % 3 + 1]
        next_at = self.clock.now() + SECOND if how is WAITING else None
        status = 200 if how is DONE else 500
        self.store.end_attempts([ended(row, how, status, next_at=next_at) for row in rows])
        for row in rows:
            del self.under_way[row.id]
        self.over |= set() if how is WAITING else {whose(row) for row in rows}

    def pauses(self, number: int) -> None:
        self.store.save_destination(destination("all", stopped="Paused."))
        self.store.plan_forwards(number + 1)
        self.store.save_destination(destination("all"))

    def time_passes(self, number: int) -> None:
        self.clock.advance(number)

    def crashes(self, number: int) -> None:
        """What is on the disk at this moment is all that is left: the files are copied while the store is open."""
        left = self.folder / "left"
        left.mkdir()
        for each in self.folder.iterdir():
            if each.is_file():
                copyfile(each, left / each.name)
        self.store.close()
        self.folder = left
        self.store = Store(left, interpret, Hub(), self.clock)
        assert self.store.recover_forwards(self.clock.now()) == len(self.under_way)
        self.unknown |= self.under_way.keys()
        self.under_way.clear()

    def attempts(self) -> list[AttemptRow]:
        reader = self.store.reader
        return sorted(reader.attempts(reader.attempt_ids(AttemptFilter())).values(), key=lambda row: row.id)

    def check(self) -> None:
        """Every attempt that was begun is there, as it is known to have gone; after one that was taken none is."""
        rows = self.attempts()
        assert {row.id for row in rows if not row.has_ended} == self.unknown | self.under_way.keys()
        assert {row.id for row in rows if row.is_under_way} == set(self.under_way)
        made: defaultdict[Wanted, list[AttemptRow]] = defaultdict(list)
        for row in rows:
            made[whose(row)].append(row)
        assert made.keys() <= self.wanted
        for attempts in made.values():
            assert [each.number for each in attempts] == list(range(1, len(attempts) + 1))
            assert not any(each.was_taken for each in attempts[:-1])

    def finish(self) -> None:
        """The program starts once more, and everything is taken from now on."""
        self.crashes(0)
        planned(self.store, 2)
        self.clock.advance(60)
        for _ in self.wanted:
            rows = self.store.begin_attempts([attempt_of(each) for each in due(self.store, self.clock.now(), 3)])
            self.store.end_attempts([ended(row, ForwardState.DONE) for row in rows])
        assert {whose(row) for row in self.attempts() if row.was_taken} | self.over == self.wanted


def whose(row: AttemptRow) -> Wanted:
    return row.destination_id, row.delivery_id


@settings(max_examples=30, phases=(Phase.generate,))
@given(steps)
def test_nothing_is_forgotten_or_doubled_silently(
    tmp_path_factory: pytest.TempPathFactory, taken: list[tuple[str, int]]
) -> None:
    forwarding = Forwarding(tmp_path_factory.mktemp("workspace"))
    try:
        for name, number in taken:
            getattr(forwarding, name)(number)
            forwarding.check()
        forwarding.finish()
    finally:
        with suppress(Exception):
            forwarding.store.close()

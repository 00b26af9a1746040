"""The table of attempts that the sandbox made to send a webhook."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from paysg_desktop.sandbox.server.post_office import Attempt
from paysg_desktop.ui import gate
from paysg_desktop.ui.models.columns import Cell, Column, Look
from paysg_desktop.ui.models.paging import PagingModel
from paysg_desktop.ui.models.rehearsal_words import after_text, answer_chip, answer_text, is_given_up, special_text
from paysg_desktop.ui.wording import full_time_text, time_text, tr

_MOST = 3_000
"""Rows on the list; then it begins anew with those that the sandbox still knows."""
_SHORT_ID = 14


@dataclass(frozen=True, slots=True)
class Told:
    """An attempt; `number` counts all of a sandbox's, beginning with 1."""

    number: int
    attempt: Attempt


class RehearsedModel(PagingModel[Told]):
    """Attempts by their number, the last on top."""

    MOVES_ON_CHANGE = False

    def __init__(self, now: Callable[[], int], parent: QObject) -> None:
        super().__init__(_columns(), now, parent)
        self._known: dict[int, Told] = {}
        self.wanted.connect(self._serve)

    def key_of(self, row: Told) -> int:
        return row.number

    def show_attempts(self, attempts: Sequence[Attempt], count: int, *, hold: bool) -> None:
        """Show the last `attempts` of `count`; with `hold` no row appears until `release`."""
        first = count - len(attempts) + 1
        shown = {number: Told(number, each) for number, each in enumerate(attempts, first)}
        newest = max(self._known, default=0)
        if count < newest or self.rowCount() > _MOST or (self._known and not shown.keys() & self._known.keys()):
            self._known = shown
            self.reset(array("q", shown))
            return
        moved = [told for number, told in shown.items() if self._known.get(number) != told]
        self._known |= shown
        if moved:
            self.upsert(moved, hold=hold)

    def _serve(self, keys: list[int]) -> None:
        self.fill(keys, {key: self._known[key] for key in keys if key in self._known})


def _columns() -> tuple[Column[Told], ...]:
    return (
        Column(tr("When"), _when, Look.MUTED, 78, 130, help=tr("Newest first")),
        Column(tr("Event"), _event, Look.TWO_LINES, 150, 260, stretches=True),
        Column(tr("No."), _number, Look.NUMBER, 40, 48, rank=1, help=tr("Which attempt at this event it was")),
        Column(tr("Answer"), _answer, Look.CHIPS, 100, 130),
        Column(
            tr("Next try"),
            _next,
            Look.TWO_LINES,
            90,
            130,
            help=tr("When it follows here, and after how long by the provider's schedule"),
        ),
    )


def _when(told: Told, now: int) -> Cell:
    at = told.attempt.at
    return Cell(time_text(at, now, with_seconds=True), full=full_time_text(at))


def _event(told: Told, _: int) -> Cell:
    attempt = told.attempt
    event, special = gate.line(attempt.event_type), gate.line(special_text(attempt))
    ids = gate.middle(attempt.event_id, _SHORT_ID), gate.line(attempt.event_id)
    second, whole = (f"{each} · {special}" if special else each for each in ids)
    return Cell(event, second, full=f"{event}, {whole}")


def _number(told: Told, _: int) -> Cell:
    return Cell(f"{told.attempt.number:,}")


def _answer(told: Told, _: int) -> Cell:
    return Cell(chips=(answer_chip(told.attempt),), full=answer_text(told.attempt))


def _next(told: Told, now: int) -> Cell:
    attempt = told.attempt
    if attempt.next_at is None:
        return Cell(tr("given up"), tone="bad") if is_given_up(attempt) else Cell()
    here, span = time_text(attempt.next_at, now, with_seconds=True), after_text(attempt)
    return Cell(here, span, full=full_time_text(attempt.next_at))

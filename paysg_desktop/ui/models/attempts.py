"""The table of requests that went out: its columns, its rows, and where they come from."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.forwarding import AttemptFilter, AttemptKind, AttemptRow
from paysg_desktop.domain.ports import Reader
from paysg_desktop.ui import gate
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.inspector.attempt_facts import AttemptStory
from paysg_desktop.ui.inspector.attempt_words import next_text, outcome_chip, outcome_text, took_text, whom_text
from paysg_desktop.ui.models.columns import Cell, Column, Look
from paysg_desktop.ui.models.listing import ListingModel
from paysg_desktop.ui.models.paging import PagingModel
from paysg_desktop.ui.wording import DASH, full_time_text, time_text, tr

_KEPT = 20_000
"""Deliveries whose type and environment are remembered."""


@dataclass(frozen=True, slots=True)
class NamedDestinations:
    """What a table has to know of destinations: their names by id, and those that take nothing at the moment."""

    names: Mapping[str, str] = field(default_factory=dict)
    stopped: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What of a scope is shown."""

    destination_id: str | None = None
    is_failed_only: bool = False

    @property
    def is_narrowed(self) -> bool:
        return self.destination_id is not None or self.is_failed_only

    def wanted(self, scope: Scope) -> AttemptFilter:
        """The attempts of a scope that this takes."""
        return AttemptFilter(
            scope.environment, self.destination_id, is_failed=True if self.is_failed_only else None
        )


@dataclass(frozen=True, slots=True)
class AttemptLine:
    """An attempt with what its delivery is; both None where that is not kept any more."""

    row: AttemptRow
    event_type: str | None = None
    environment: Environment | None = None


class AttemptsModel(PagingModel[AttemptLine]):
    """Attempts by their number, the last begun on top; how one ends doesn't move it."""

    MOVES_ON_CHANGE = False

    def __init__(self, known: Callable[[], NamedDestinations], now: Callable[[], int], parent: QObject) -> None:
        super().__init__(attempt_columns(known), now, parent)

    def key_of(self, row: AttemptLine) -> int:
        return row.row.id

    def read_again(self) -> None:
        """Whatever of the rows is looked at is read anew; places and selection stay."""
        self.cache.clear()
        self.forget_texts()


class AttemptListing(ListingModel[AttemptRow]):
    """The attempts of one delivery, as they were handed in."""

    def __init__(self, known: Callable[[], NamedDestinations], now: Callable[[], int], parent: QObject) -> None:
        super().__init__(listing_columns(known), now, parent)


class AttemptRecords:
    """The attempts of a scope as `narrowing` takes them.

    `learn` runs on a reader thread before `among` and `left` are asked: an attempt does not say whose it is.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.narrowing = Narrowing()
        self._about: dict[int, tuple[str | None, Environment | None]] = {}

    def keys(self, scope: Scope) -> array[int]:
        return self._reader.attempt_ids(self.narrowing.wanted(scope))

    def rows(self, keys: Sequence[int]) -> dict[int, AttemptLine]:
        found = self._reader.attempts(keys)
        self._look_up(found.values())
        return {key: self._line(row) for key, row in found.items()}

    def learn(self, attempts: Sequence[AttemptRow]) -> tuple[AttemptRow, ...]:
        """These, with the attempts that they follow: what was to come after those has come."""
        self._look_up(attempts)
        # Whether under way or ended: what began and ended within a frame is told once.
        again = {each.delivery_id for each in attempts if each.number > 1}
        before = (each for delivery_id in again for each in self._reader.attempts_of(delivery_id))
        rows = {each.id: each for each in before} | {each.id: each for each in attempts}
        return tuple(rows[key] for key in sorted(rows))

    def detail(self, key: int) -> AttemptStory | None:
        detail = self._reader.attempt(key)
        if detail is None:
            return None
        self._look_up([detail.row])
        known = {each.id: each for each in self._reader.destinations()}
        return AttemptStory(
            detail,
            self._line(detail.row).event_type,
            known.get(detail.row.destination_id or ""),
            self._reader.attempts_of(detail.row.delivery_id),
        )

    def among(self, changes: Changes, scope: Scope) -> list[AttemptLine]:
        lines = (self._line(each) for each in changes.attempts)
        return [line for line in lines if self._takes(line, scope)]

    def left(self, changes: Changes, scope: Scope) -> list[AttemptLine]:
        if not self.narrowing.is_failed_only:
            return []
        lines = (self._line(each) for each in changes.attempts)
        return [line for line in lines if not self._takes(line, scope)]

    def is_moved(self, changes: Changes, detail: AttemptStory) -> bool:
        row = detail.row
        return changes.destinations or any(each.delivery_id == row.delivery_id for each in changes.attempts)

    # --- inside ---

    def _takes(self, line: AttemptLine, scope: Scope) -> bool:
        row, wanted = line.row, self.narrowing
        if line.environment is not scope.environment:
            return False
        if wanted.destination_id not in (None, row.destination_id):
            return False
        return not wanted.is_failed_only or (row.took_us is not None and not row.was_taken)

    def _look_up(self, attempts: Iterable[AttemptRow]) -> None:
        """On a reader thread."""
        unknown = list({each.delivery_id for each in attempts} - self._about.keys())
        if not unknown:
            return
        if len(self._about) > _KEPT:
            self._about = {}
        found = self._reader.deliveries(unknown)
        self._about |= {key: (row.event_type, row.environment) for key, row in found.items()}

    def _line(self, row: AttemptRow) -> AttemptLine:
        event_type, environment = self._about.get(row.delivery_id, (None, None))
        return AttemptLine(row, event_type, environment)


def attempt_columns(known: Callable[[], NamedDestinations]) -> tuple[Column[AttemptLine], ...]:
    """For the list of all attempts."""
    whom, follows = _whom(known), _next(known)
    return (
        Column(tr("When"), lambda line, now: _when(line.row, now), Look.MUTED, 80, 150, help=tr("Newest first")),
        Column(tr("Event"), _event, Look.TEXT, 118, 200, stretches=True),
        Column(tr("To"), lambda line, now: whom(line.row, now), Look.MUTED, 88, 200, rank=1),
        Column(
            tr("No."),
            lambda line, _: _number(line.row),
            Look.NUMBER,
            40,
            60,
            rank=3,
            help=tr("Which attempt at this delivery it was"),
        ),
        Column(tr("Answer"), lambda line, now: _outcome(line.row, now), Look.CHIPS, 138, 156),
        Column(
            tr("Took"),
            lambda line, _: Cell(took_text(line.row)),
            Look.NUMBER,
            54,
            72,
            rank=4,
            help=tr("Until the answer had come"),
        ),
        Column(tr("Next try"), lambda line, now: follows(line.row, now), Look.MUTED, 88, 130, rank=2),
    )


def listing_columns(known: Callable[[], NamedDestinations]) -> tuple[Column[AttemptRow], ...]:
    """For the attempts of one delivery."""
    return (
        Column(tr("No."), lambda row, _: _number(row), Look.NUMBER, 40, 48),
        Column(tr("When"), _when, Look.MUTED, 80, 130),
        Column(tr("To"), _whom(known), Look.TEXT, 76, 200, stretches=True),
        Column(tr("Answer"), _outcome, Look.CHIPS, 152, 156),
        Column(tr("Took"), lambda row, _: Cell(took_text(row)), Look.NUMBER, 54, 72, rank=2),
        Column(tr("Next try"), _next(known), Look.MUTED, 80, 120, rank=1),
    )


def _when(row: AttemptRow, now: int) -> Cell:
    return Cell(time_text(row.at, now, with_seconds=True), full=full_time_text(row.at))


def _event(line: AttemptLine, _: int) -> Cell:
    delivery = tr("delivery {number}").format(number=f"{line.row.delivery_id:,}")
    if line.event_type is None:
        return Cell(delivery, tone="faint")
    return Cell(gate.line(line.event_type), full=f"{gate.line(line.event_type)}, {delivery}")


def _number(row: AttemptRow) -> Cell:
    return Cell(f"{row.number:,}" if row.kind is AttemptKind.FORWARD else DASH)


def _outcome(row: AttemptRow, _: int) -> Cell:
    return Cell(chips=(outcome_chip(row),), full=gate.line(outcome_text(row)).rstrip("."))


def _whom(known: Callable[[], NamedDestinations]) -> Callable[[AttemptRow, int], Cell]:
    return lambda row, _: Cell(whom_text(row, known().names))


def _next(known: Callable[[], NamedDestinations]) -> Callable[[AttemptRow, int], Cell]:
    def cell(row: AttemptRow, now: int) -> Cell:
        text = next_text(row, now, is_stopped=row.destination_id in known().stopped)
        return Cell(text, full="" if row.next_at is None else full_time_text(row.next_at))

    return cell

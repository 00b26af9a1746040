"""Bulk creation: a table of payments to be created, run row by row, each row at most once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from paysg_desktop.domain.action import Action, ActionState
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.new_payment import FieldProblem, NewPayment

ROW_REFUSALS = frozenset({400, 409, 413, 422})
"""HTTP statuses that are about one row; any other refusal is about the account, the key or the provider, and the
row is still to be done."""


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One row of the table: its line in the file (the header is line 1), and what is wrong with it, if
    anything."""

    line: int
    new: NewPayment | None
    problems: tuple[FieldProblem, ...] = ()

    @property
    def is_good(self) -> bool:
        """Whether it can be sent; warnings don't stop it."""
        return self.new is not None and not any(not each.is_warning for each in self.problems)


@dataclass(frozen=True, slots=True)
class NewBatch:
    """A table on its way into the workspace; `key` is one UUID an intent, `sha256` of the file's bytes."""

    key: str
    provider: str
    environment: Environment
    account: str
    name: str
    """The file's."""
    sha256: str
    mapping: Mapping[str, str]
    """Our field to the file's column."""
    rows: tuple[BatchRow, ...] = field(repr=False)
    by: str = ""
    staff: str = ""
    reason: str = ""


class BatchState(StrEnum):
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One row of a batch as it stands. `action` is its newest, None while it was not begun."""

    line: int
    new: NewPayment | None
    problems: tuple[FieldProblem, ...]
    action: int | None = None
    state: ActionState | None = None
    is_done: bool | None = None
    sentence: str = ""
    payment_id: str | None = None
    link: str | None = None
    status: int | None = None
    """The HTTP status of the last answer."""

    def moved_on(self, action: Action) -> BatchLine:
        """The row as its action stands now."""
        return replace(
            self,
            action=action.id,
            state=action.state,
            is_done=action.is_done,
            sentence=action.sentence,
            payment_id=action.payment_id,
            link=action.link,
            status=action.status,
        )

    @property
    def is_good(self) -> bool:
        """Whether it could be sent at all."""
        return BatchRow(self.line, self.new, self.problems).is_good

    @property
    def is_unknown(self) -> bool:
        """Whether it was begun and nobody knows yet what came of it."""
        return self.action is not None and self.is_done is None

    @property
    def is_due(self) -> bool:
        """Whether it is still to be done: not begun, or known not to be done for a reason that is not its own."""
        if not self.is_good or self.is_unknown or self.is_done:
            return False
        return self.action is None or self.state is not ActionState.REFUSED or self.status not in ROW_REFUSALS


@dataclass(frozen=True, slots=True)
class Batch:
    """A bulk run as it stands; times in microseconds UTC.

    `waiting` rows are still to be begun, `unknown` ones have an action that is not settled, `bad` ones can't
    be sent as they are.
    """

    id: int
    provider: str
    environment: Environment
    account: str
    name: str
    sha256: str
    made_at: int
    state: BatchState
    by: str = ""
    staff: str = ""
    reason: str = ""
    rows: int = 0
    done: int = 0
    refused: int = 0
    unknown: int = 0
    waiting: int = 0
    bad: int = 0
    problem: str = ""
    """Why it stands still, as a sentence; empty where it does not, or somebody paused it."""

    @property
    def is_left(self) -> bool:
        """Whether there is something to go on with."""
        return bool(self.waiting or self.unknown)

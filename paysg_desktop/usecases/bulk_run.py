"""Working a table of payments off: one row after the other, each at most once (threat-model T10).

The journal keeps a row from being done twice; here is decided which row is next, and when to stop. What is wrong
with one row is noted with that row. What is wrong with the account, the key or the connection stops the run, so
that thousands of rows don't fail for one reason.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol
from uuid import uuid4

from paysg_desktop.domain.action import Action, Confirmation
from paysg_desktop.domain.batch import ROW_REFUSALS, BatchLine, BatchRow, NewBatch
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.usecases.creation import problems_of

TELL_EVERY_S = 0.2
"""How often it is told how far a run is, at most."""
MOST_REFUSED_IN_A_ROW = 10
"""So many rows refused one after the other are no accident of each."""
BUSY = 429
BUSY_WAIT_S = 60.0
"""Where the provider asks for a pause that is longer than one request waits for; then the row is tried again."""
MOST_BUSY_WAITS = 5


class Rows(Protocol):
    """Does rows of one run through the journal; each returns when the action has ended or is not known.

    Raises RefusedError where a guard says no, and other errors of ours.
    """

    async def create(self, line: BatchLine, key: str) -> Action: ...

    async def look_up(self, action_id: int) -> Action: ...


class Run(Protocol):
    """What a run is told from outside."""

    @property
    def is_paused(self) -> bool: ...

    async def wait(self, seconds: float) -> None:
        """Wait, or less where it is paused meanwhile."""

    async def tell(self) -> None:
        """Tell everybody how far it is."""


def why_not_begin(new: NewBatch, confirmation: Confirmation) -> str | None:
    """The sentence why a table can't be run, or None. Every good row is looked at again."""
    good = [row for row in new.rows if row.is_good]
    if new.provider != "paysg":
        return "Only payments of PaySG can be created from a table. Choose an account of PaySG."
    if not good:
        return "No row of this table can be sent. Mend what is said beside each row, and choose the file again."
    wrong = next((row for row in good if _is_wrong(row, new.environment)), None)
    if wrong is not None:
        return f"Line {wrong.line:,} can't be sent as it is. Nothing was sent. Check the file again."
    if len({row.line for row in new.rows}) < len(new.rows):
        return "Two rows have the same line number. Nothing was sent. Choose the file again."
    if new.environment is not Environment.LIVE:
        return None
    if confirmation.reference.strip().replace(",", "") != str(len(good)):
        return f"These are LIVE payments: type how many are to be created, {len(good)}, to confirm."
    if not confirmation.reason.strip():
        return "These are LIVE payments: say why they are created. The reason is kept with each of them."
    return None


async def work_off(lines: Sequence[BatchLine], rows: Rows, run: Run, monotonic: Callable[[], float]) -> str | None:
    """Do what is still to be done of these rows; gives the sentence why it stopped, "" at the end of the table.

    None where it was paused. Raises what `rows` raises: then the row under way is known to the journal alone.
    """
    work = _Work(rows, run, monotonic)
    for line in lines:
        if run.is_paused:
            return None
        problem = await work.do(line)
        if problem:
            return problem
        await work.tell()
    return None if run.is_paused else ""


class _Work:
    def __init__(self, rows: Rows, run: Run, monotonic: Callable[[], float]) -> None:
        self._rows = rows
        self._run = run
        self._monotonic = monotonic
        self._told_at = monotonic()
        self._refused_in_a_row = 0

    async def do(self, line: BatchLine) -> str:
        """Do one row; gives the sentence why the run must stop, or ""."""
        if line.is_unknown:
            # One that stays as it is is never done anew, and is no reason to keep the others waiting.
            line = line.moved_on(await self._rows.look_up(line.action or 0))
        if not line.is_due:
            return ""
        done = await self._create(line)
        for _ in range(MOST_BUSY_WAITS):
            if done.is_done or done.status != BUSY:
                break
            await self._run.wait(BUSY_WAIT_S)
            if self._run.is_paused:
                return ""
            done = await (self._rows.look_up(done.id) if done.is_done is None else self._create(line))
        return self._outcome(line, done)

    async def _create(self, line: BatchLine) -> Action:
        return await self._rows.create(line, str(uuid4()))

    async def tell(self) -> None:
        """Tell how far it is, not more often than anybody can read."""
        now = self._monotonic()
        if now - self._told_at >= TELL_EVERY_S:
            self._told_at = now
            await self._run.tell()

    def _outcome(self, line: BatchLine, done: Action) -> str:
        if done.is_done:
            self._refused_in_a_row = 0
            return ""
        if done.is_done is None or done.status not in ROW_REFUSALS:
            return f"The run stopped at line {line.line:,}. {done.sentence}"
        self._refused_in_a_row += 1
        if self._refused_in_a_row < MOST_REFUSED_IN_A_ROW:
            return ""
        self._refused_in_a_row = 0
        return (
            f"{MOST_REFUSED_IN_A_ROW} rows were refused one after the other, so the run stands still at line "
            f"{line.line:,}. Look at what is said beside them; go on only if the rest is different."
        )


def _is_wrong(row: BatchRow, environment: Environment) -> bool:
    return row.new is None or any(not each.is_warning for each in problems_of(row.new, environment))

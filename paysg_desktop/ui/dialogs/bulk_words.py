"""The words of a bulk run: what is wrong with a row, what came of it, and how far the run is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from pathlib import PurePath

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import ActionState
from paysg_desktop.domain.batch import Batch, BatchLine, BatchRow, BatchState
from paysg_desktop.domain.money import format_minor
from paysg_desktop.ui import gate
from paysg_desktop.ui.dialogs.import_words import moment_text
from paysg_desktop.ui.wording import (
    Chip,
    account_text,
    localised,
    plural,
    tr,
)

CURRENCY = "SGD"
"""All that PaySG can ask for."""
_UNDER_WAY = frozenset({ActionState.INTENDED, ActionState.SENT})


def amount_text(minor: int) -> str:
    return gate.line(format_minor(minor, CURRENCY))


def payments_text(count: int) -> str:
    return plural(count, tr("{n} payment"), tr("{n} payments"))


def rows_text(count: int) -> str:
    return plural(count, tr("{n} row"), tr("{n} rows"))


def account_words(account: Account) -> str:
    """What the user calls an account, else its id."""
    return account_text(account.id, account.name)


# --- a row that is checked ---


def row_chip(row: BatchRow) -> Chip:
    """Whether a row can be sent; its problems count, and only where there is none its remarks."""
    wrong = sum(not each.is_warning for each in row.problems)
    if wrong or row.new is None:
        return Chip(plural(max(1, wrong), tr("{n} problem"), tr("{n} problems")), "bad", "alert")
    if row.problems:
        return Chip(plural(len(row.problems), tr("{n} remark"), tr("{n} remarks")), "caution", "info")
    return Chip(tr("Good"), "good", "check")


def row_sentence(row: BatchRow) -> str:
    """All that is to be said of a row, what is wrong first; empty where it is good."""
    ordered = sorted(row.problems, key=lambda each: each.is_warning)
    return localised(" ".join(each.sentence for each in ordered))


def checked_title(good: int, bad: int) -> str:
    if not good:
        return tr("No row can be sent as it is")
    if not bad:
        return tr("{payments} can be created").format(payments=payments_text(good))
    told = tr("{payments} can be created, {rows} can not")
    return told.format(payments=payments_text(good), rows=rows_text(bad))


# --- a row of a run ---


class Standing(StrEnum):
    """How a row of a run stands."""

    CREATED = "created"
    REFUSED = "refused"
    NOT_KNOWN = "not known"
    BEING_SENT = "being sent"
    WAITING = "waiting"
    LEFT_OUT = "left out"


def standing(line: BatchLine) -> Standing:
    if line.is_done:
        return Standing.CREATED
    if not line.is_good:
        return Standing.LEFT_OUT
    if line.state in _UNDER_WAY:
        return Standing.BEING_SENT
    if line.is_unknown:
        return Standing.NOT_KNOWN
    return Standing.WAITING if line.is_due else Standing.REFUSED


def line_chip(line: BatchLine) -> Chip:
    """The chip of a row of a run."""
    match standing(line):
        case Standing.CREATED:
            return Chip(tr("Created"), "good", "check")
        case Standing.LEFT_OUT:
            return Chip(tr("Left out"), "bad", "alert")
        case Standing.BEING_SENT:
            return Chip(tr("Being sent"), "neutral", "play")
        case Standing.NOT_KNOWN:
            return Chip(tr("Not known"), "caution", "question")
        case Standing.WAITING:
            return Chip(tr("Waiting"), "neutral", "clock")
        case _:
            return Chip(tr("Refused"), "bad", "cross")


def line_sentence(line: BatchLine) -> str:
    """Why a row stands as it does; empty where there is nothing to say."""
    if line.state is None:
        return localised(" ".join(each.sentence for each in line.problems))
    if line.state is ActionState.UNKNOWN and not line.sentence:
        return tr("It may have been created or not. It is looked up before anything is sent again.")
    return localised(line.sentence)


# --- a run ---


def sendable(batch: Batch) -> int:
    """How many of its rows can be sent at all."""
    return batch.rows - batch.bad


def settled(batch: Batch) -> int:
    """How many of its rows have come to an end; of what is not known only once nothing is under way."""
    is_running = batch.state is BatchState.RUNNING
    return batch.done + batch.refused + (0 if is_running else batch.unknown)


def as_counted(batch: Batch, counted: Mapping[Standing, int]) -> Batch:
    """The run with its rows as they were counted: a row that is being sent waits still."""
    return replace(
        batch,
        done=counted.get(Standing.CREATED, 0),
        refused=counted.get(Standing.REFUSED, 0),
        unknown=counted.get(Standing.NOT_KNOWN, 0),
        waiting=counted.get(Standing.WAITING, 0) + counted.get(Standing.BEING_SENT, 0),
        bad=counted.get(Standing.LEFT_OUT, 0),
    )


def progress_text(batch: Batch) -> str:
    """`31 of 50`."""
    return tr("{done} of {all}").format(done=f"{settled(batch):,}", all=f"{sendable(batch):,}")


def strip_text(batch: Batch) -> str:
    """The run in the status strip."""
    words = tr("Bulk: {progress}") if batch.state is BatchState.RUNNING else tr("Bulk stands still at {progress}")
    return words.format(progress=progress_text(batch))


def batch_chip(batch: Batch) -> Chip:
    """How a run stands."""
    match batch.state:
        case BatchState.RUNNING:
            return Chip(tr("Running"), "neutral", "play")
        case BatchState.PAUSED if batch.problem:
            return Chip(tr("Stands still"), "caution", "pause")
        case BatchState.PAUSED:
            return Chip(tr("Paused"), "neutral", "pause")
        case _ if batch.unknown:
            return Chip(tr("Some not known"), "caution", "question")
        case _ if batch.refused or batch.bad:
            return Chip(tr("Ended, not all"), "caution", "alert")
        case _:
            return Chip(tr("Ended"), "good", "check")


def run_sentence(batch: Batch) -> str:
    """What a run is doing, or why not, and what can be done."""
    match batch.state:
        case BatchState.RUNNING:
            return tr("One payment after the other is created. Close this if you like: the run goes on.")
        case BatchState.PAUSED if batch.problem:
            return tr("{why} Going on creates no row twice.").format(why=localised(batch.problem))
        case BatchState.PAUSED:
            return tr("The run is paused. What was created stays created, and going on creates no row twice.")
        case _:
            return _end_sentence(batch)


def ended_title(batch: Batch) -> str:
    """What came of a run."""
    if batch.done == sendable(batch) and not batch.bad:
        return tr("All {payments} created").format(payments=payments_text(batch.done))
    told = tr("{done} of {rows} created")
    return told.format(done=f"{batch.done:,}", rows=rows_text(batch.rows))


def run_title(batch: Batch) -> str:
    if batch.state is BatchState.ENDED:
        return ended_title(batch)
    return tr("{done} of {payments} created").format(
        done=f"{batch.done:,}", payments=payments_text(sendable(batch))
    )


def counts(batch: Batch | None) -> tuple[tuple[str, int, str], ...]:
    """What the rows of a run have come to: a word, how many, and a tone; None counts nothing."""
    return (
        (tr("created"), batch.done if batch else 0, "good"),
        (tr("refused"), batch.refused if batch else 0, "bad"),
        (tr("not known"), batch.unknown if batch else 0, "caution"),
        (tr("waiting"), batch.waiting if batch else 0, "muted"),
        (tr("left out"), batch.bad if batch else 0, "muted"),
    )


def earlier_text(earlier: Batch | None) -> str:
    """That just these bytes were run before for the same account; empty where they were not."""
    if earlier is None:
        return ""
    told = tr(
        "This very file was run on {when}, and {done} of its {rows} were created. Running it again asks the same"
        " people a second time."
    )
    return told.format(when=moment_text(earlier.made_at), done=f"{earlier.done:,}", rows=rows_text(earlier.rows))


def result_name(batch: Batch) -> str:
    """What a file with the result is called."""
    return f"{PurePath(batch.name).stem} - result.csv"


def batch_account(batch: Batch, names: Mapping[str, str]) -> str:
    return account_text(batch.account, names.get(batch.account, ""))


def _end_sentence(batch: Batch) -> str:
    parts = []
    if batch.refused:
        parts.append(tr("What was refused is not created; each row says why."))
    if batch.problem:
        parts.append(batch.problem)
    if batch.bad:
        parts.append(
            tr("Rows that were left out can be put right in the file: save the result, keep those rows alone.")
        )
    return " ".join(parts) or tr("The links are in the result. Save it to send them out.")

"""The words of an import: what a file is taken for, and what came of it."""

from __future__ import annotations

from paysg_desktop.domain.figures import FigureLine
from paysg_desktop.domain.imports import FileKind, ImportDone, PastImport
from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.ports import AccountSeen
from paysg_desktop.domain.times import SINGAPORE, to_datetime
from paysg_desktop.ui import gate
from paysg_desktop.ui.wording import account_text, date_text, plural, time_text, tr
from paysg_desktop.usecases.import_file import FileGuess


def kind_words() -> tuple[tuple[FileKind, str], ...]:
    return (
        (FileKind.PAYMENTS, tr("Payment report")),
        (FileKind.PAYOUT, tr("Payout")),
        (FileKind.BANK, tr("Bank statement")),
    )


def guess_text(guess: FileGuess) -> str:
    """How many rows would go in, and how many not; empty where that is not known yet."""
    if guess.problems or guess.kind is None:
        return ""
    good = plural(guess.good_count, tr("{n} row can be taken"), tr("{n} rows can be taken"))
    if not guess.bad:
        return tr("{good}, none is left out.").format(good=good)
    bad = plural(len(guess.bad), tr("{n} would be left out"), tr("{n} would be left out"))
    return tr("{good}, {bad}.").format(good=good, bad=bad)


def earlier_text(earlier: PastImport | None, now: int) -> str:
    """That just these bytes were imported before; empty where they were not."""
    if earlier is None:
        return ""
    told = tr("This very file was imported on {when}. Importing it again for the same account changes nothing.")
    return told.format(when=time_text(earlier.at, now))


def done_title(done: ImportDone) -> str:
    if done.earlier_at is not None:
        return tr("Nothing changed")
    return plural(done.new, tr("{n} new row taken in"), tr("{n} new rows taken in"))


def done_text(done: ImportDone, now: int) -> str:
    """What came of it, in a sentence or two."""
    if done.earlier_at is not None:
        told = tr("The same file was imported on {when}: nothing changed.")
        return told.format(when=time_text(done.earlier_at, now))
    known = plural(done.known, tr("{n} row was known already"), tr("{n} rows were known already"))
    bad = plural(len(done.bad), tr("{n} row was left out"), tr("{n} rows were left out"))
    parts = [*([known] if done.known else []), *([bad] if done.bad else [])]
    if not parts:
        return tr("Every row of the file is in.")
    return ", ".join(parts) + "."


def as_of_text(as_of: int) -> str:
    return tr("As of {when}, Singapore time: the file cannot know of anything later.").format(
        when=moment_text(as_of)
    )


def moment_text(micros: int) -> str:
    """`31 Oct 2026 18:00`, Singapore time."""
    return f"{date_text(micros)} {to_datetime(micros).astimezone(SINGAPORE):%H:%M}"


def received_text(line: FigureLine) -> str:
    """`S$1,240.00 in 3 payments`."""
    return _sum_text(line.received_minor, line.received_count, line.currency)


def refunded_text(line: FigureLine) -> str:
    if not line.refunded_count:
        return tr("none told")
    return _sum_text(line.refunded_minor, line.refunded_count, line.currency)


def net_text(line: FigureLine) -> str:
    return gate.line(format_minor(line.net_minor, line.currency))


def seen_text(account: AccountSeen) -> str:
    """An account by the user's name, else by its id."""
    return gate.line(account.name, 40) or account_text(account.id)


def _sum_text(minor: int, count: int, currency: str) -> str:
    payments = plural(count, tr("{n} payment"), tr("{n} payments"))
    amount = gate.line(format_minor(minor, currency))
    return tr("{amount} in {payments}").format(amount=amount, payments=payments)

"""What the window says of backups and of the database's size."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from paysg_desktop.domain.backup import (
    HOUR_US,
    BackupState,
    PastBackup,
    Progress,
    Rebuilt,
    RestoreDone,
    Sheet,
    Stats,
)
from paysg_desktop.ui import gate
from paysg_desktop.ui.inspector.facts import Fact
from paysg_desktop.ui.wording import (
    DASH,
    DAY_US,
    Chip,
    date_text,
    full_time_text,
    mark,
    plural,
    size_text,
    time_text,
    tr,
)

_MINUTE_US = 60_000_000
_LARGEST_TABLES = 3
_TABLES = mark(
    {
        "deliveries": "deliveries in the log",
        "events": "events",
        "payments": "payments",
        "history": "the payments' stories",
        "tellings": "which delivery told what",
        "attempts": "attempts to send on",
        "quarantine": "rejected deliveries",
    }
)


def age_text(at: int, now: int) -> str:
    """`just now`, `5 min ago`, `3 h ago`, and from a day on `2 days ago`."""
    age = max(0, now - at)
    if age < _MINUTE_US:
        return tr("just now")
    if age < HOUR_US:
        return tr("{n} min ago").format(n=age // _MINUTE_US)
    if age < DAY_US:
        return tr("{n} h ago").format(n=age // HOUR_US)
    return plural(age // DAY_US, tr("{n} day ago"), tr("{n} days ago"))


def strip_text(state: BackupState, now: int) -> tuple[str, str]:
    """A piece of the status strip and its tone: how old the last backup is, or that there is none."""
    last = state.last_good
    if last is None:
        return (tr("Backup failed"), "caution") if state.problem else (tr("No backup"), "muted")
    words = tr("backup {age}").format(age=age_text(last.at, now))
    if state.problem:
        return tr("{last}, the newest failed").format(last=words), "caution"
    return words, "caution" if state.is_old(now) else "muted"


def state_facts(state: BackupState, hour: int, now: int) -> tuple[Fact, ...]:
    """Where the daily backup goes, and what was made last."""
    last = state.last_good
    where = Fact(tr("Folder"), state.folder or tr("None chosen: no backup is made by itself"))
    when = tr("each day from {hour:02d}:00 on, while the program runs").format(hour=hour) if state.folder else DASH
    made = tr("none yet")
    if last is not None:
        made = tr("{age}, {size}").format(age=age_text(last.at, now), size=size_text(last.size))
    tone = "caution" if state.is_old(now) else "text"
    hint = full_time_text(last.at) if last is not None else ""
    return where, Fact(tr("Made"), when), Fact(tr("Last backup"), made, tone, hint=hint)


def past_text(tried: PastBackup, now: int) -> str:
    """When, how large and where: one line."""
    when = time_text(tried.at, now)
    if not tried.is_good:
        return when
    return tr("{when} · {size} · {folder}").format(
        when=when, size=size_text(tried.size), folder=gate.middle(tried.folder, 40)
    )


def past_chip(tried: PastBackup) -> Chip:
    return Chip(tr("Checked, whole"), "good", "check") if tried.is_good else Chip(tr("Failed"), "bad", "cross")


def progress_text(progress: Progress) -> str:
    """How far a backup is."""
    words = {"copying": tr("Copying"), "checking": tr("Checking the copy"), "packing": tr("Packing")}
    said = words.get(progress.step, tr("Making ready"))
    if not progress.total:
        return f"{said}…"
    return tr("{what}: {share} %").format(what=said, share=100 * progress.done // progress.total)


def made_text(file: Path, sheet: Sheet) -> str:
    """What was made."""
    entries = plural(sheet.counts.get("deliveries", 0), tr("{n} log entry"), tr("{n} log entries"))
    return tr("Backed up {entries}, {size}. The copy was checked and is whole: {file}").format(
        entries=entries, size=size_text(sheet.size), file=gate.line(file.name, 80)
    )


def stats_facts(stats: Stats) -> tuple[Fact, ...]:
    """How large the database is, in words."""
    entries = plural(stats.entries, tr("{n} entry"), tr("{n} entries"))
    if stats.oldest_at is not None and stats.newest_at is not None:
        first, last = date_text(stats.oldest_at), date_text(stats.newest_at)
        span = tr("{entries}, all of {first}") if first == last else tr("{entries}, from {first} to {last}")
        entries = span.format(entries=entries, first=first, last=last)
    size = size_text(stats.size)
    if stats.index_size is not None:
        size = tr("{size}, of it {index} to find things by").format(size=size, index=size_text(stats.index_size))
    if stats.wal_size:
        size = tr("{size}; and {more} that come and go").format(size=size, more=size_text(stats.wal_size))
    free = tr("{size}, used again as payments come in").format(size=size_text(stats.free_size))
    return (
        Fact(tr("Database"), size),
        Fact(tr("Log"), entries),
        Fact(tr("Largest"), _largest(stats)),
        Fact(tr("Free inside"), free if stats.free_size else tr("nothing")),
    )


def rebuilt_text(done: Rebuilt) -> str:
    """What folding anew came to."""
    entries = plural(done.entries, tr("{n} log entry was read anew"), tr("{n} log entries were read anew"))
    if done.came:
        return tr("{entries}. New ones came in meanwhile, so the rows can't be compared.").format(entries=entries)
    if not done.changed:
        return tr("{entries}, and every row is what it was.").format(entries=entries)
    return tr("{entries}. Some rows are others now: what is shown is what the log says.").format(entries=entries)


def moved_text(file: Path, secrets: Sequence[str]) -> str:
    """What was packed, and what has to be entered again."""
    said = tr("Packed into {file}. On the other computer: paysg-desktop db restore FILE.").format(file=file.name)
    if not secrets:
        return said
    return tr("{said} No secret is in it; enter these there again: {names}.").format(
        said=said, names=gate.line(", ".join(secrets), 800)
    )


def restored_text(done: RestoreDone) -> str:
    """What was restored, and what is to be done now."""
    entries = plural(done.entries, tr("{n} log entry"), tr("{n} log entries"))
    said = [tr("Restored: {entries}.").format(entries=entries)]
    if done.aside is not None:
        said.append(tr("What was there before is in {folder}.").format(folder=Path(done.aside).name))
    if done.paused:
        said.append(tr("Destinations are paused; resume them in Forwarding."))
    if done.secrets:
        said.append(
            tr("Enter these secrets again: {names}.").format(names=gate.line(", ".join(done.secrets), 800))
        )
    return " ".join(said)


def restore_texts(source: Path, sheet: Sheet | None, now: int, *, is_proven: bool) -> tuple[str, ...]:
    """What restoring a file would do, one paragraph each."""
    holds = tr("{file} is whole. No sheet lies beside it, so nobody can say that it is all of it.")
    if not is_proven:
        holds = tr(
            "{file} was never closed: it is read with the log beside it when it is restored, and checked then. "
            "Where it isn't whole, nothing is changed."
        )
    if sheet is not None:
        holds = tr("{file} is of {when}, {age}, with {entries}.").replace(
            "{entries}", plural(sheet.counts.get("deliveries", 0), tr("{n} log entry"), tr("{n} log entries"))
        )
        holds = holds.replace("{when}", time_text(sheet.at, now)).replace("{age}", age_text(sheet.at, now))
    return (
        holds.replace("{file}", gate.line(source.name, 80)),
        tr(
            "What came in since stands in the database of now. That is not thrown away: it is kept aside in a "
            "folder of the workspace. Payments are read again from the provider; webhooks that are only there are "
            "not."
        ),
        tr("Destinations are paused: what waits may have been sent since. Resume them to send it again."),
        tr("The program closes its files for that, and opens again when it is done."),
    )


def _largest(stats: Stats) -> str:
    named = [each for each in stats.tables if each.rows][:_LARGEST_TABLES]
    said = [f"{_table(each.name)} {size_text(each.size)}" for each in named if each.size is not None]
    return ", ".join(said) or DASH


def _table(name: str) -> str:
    return tr(_TABLES[name]) if name in _TABLES else name.replace("_", " ")

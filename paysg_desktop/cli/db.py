"""`db`: is the workspace's database whole, how large is it, and fold it anew."""

from __future__ import annotations

import click

from paysg_desktop.bootstrap import check_database, database_stats, now
from paysg_desktop.care_commands import stats_json
from paysg_desktop.cli.asked import ask_long
from paysg_desktop.cli.commands import Commands
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.output import clock_time, print_json, print_line, print_table, shown
from paysg_desktop.cli.reading import require_workspace
from paysg_desktop.domain.backup import DAY_US, BackupState, Stats
from paysg_desktop.domain.errors import StorageError

_KB = 1000
_UNITS = ("bytes", "kB", "MB", "GB", "TB")


_LATER = {
    "backup": "db_backup:backup",
    "move": "db_backup:move",
    "purge": "db_purge:purge",
    "recover": "db_recover:recover",
    "restore": "db_backup:restore",
    "verify-log": "db_verify_log:verify_log",
}


@click.group(cls=Commands, later=_LATER, short_help="Look after the database: check, backup, restore.")
def db() -> None:
    """Look after the workspace's database."""


@db.command()
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@click.pass_context
@pass_context
def check(context: CliContext, click_context: click.Context, as_json: bool) -> None:
    """Check the file, the chain over the log and the projection. Ends with 0, or with 5."""
    require_workspace(context)
    ok, detail = check_database(context.folder)
    if as_json:
        print_json({"ok": ok, "detail": detail})
    else:
        print_line(detail)
    click_context.exit(0 if ok else StorageError.exit_code)


@db.command()
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@click.pass_context
@pass_context
def rebuild(context: CliContext, click_context: click.Context, as_json: bool) -> None:
    """Fold the whole log anew; says whether every row is what it was. Ends with 0, or with 1 where one is not."""
    require_workspace(context)
    done = ask_long(context, "db.rebuild", {})
    if as_json:
        print_json(done)
    else:
        print_line(_rebuilt_sentence(done))
    click_context.exit(1 if done["identical"] is False else 0)


@db.command()
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@pass_context
def stats(context: CliContext, as_json: bool) -> None:
    """How large the database is, what of, and how old the last backup is."""
    require_workspace(context)
    found, backups = database_stats(context.folder)
    if as_json:
        print_json(stats_json(found, backups.last_good, backups.folder, now()))
        return
    _print_stats(found)
    print_line("")
    for line in backup_lines(backups, now()):
        print_line(line)


def backup_lines(backups: BackupState, at: int) -> list[str]:
    """How the backups of a workspace stand, for people."""
    last = backups.last_good
    lines = ["There is no backup yet. Make one with: paysg-desktop db backup"]
    if last is not None:
        days, hours = divmod(max(0, at - last.at) // (DAY_US // 24), 24)
        age = f"{days} days" if days > 1 else f"{days * 24 + hours} hours"
        lines = [
            f"Last backup: {clock_time(last.at)} ({age} ago), {size_words(last.size)} in {shown(last.folder, 200)}"
        ]
    if backups.problem:
        lines.append(f"The newest attempt failed: {shown(backups.problem, 500)}")
    if not backups.folder:
        lines.append("No folder is chosen for a backup each day: set backup.folder in settings.toml.")
    return lines


def size_words(size: int | None) -> str:
    """`12.3 MB` in powers of ten; a dash for what is not known."""
    if size is None:
        return "-"
    unit, number = 0, float(size)
    while number >= _KB and unit < len(_UNITS) - 1:
        unit, number = unit + 1, number / _KB
    return f"{size} bytes" if not unit else f"{number:,.1f} {_UNITS[unit]}"


def _print_stats(found: Stats) -> None:
    rows = [[each.name, f"{each.rows:,}", size_words(each.size)] for each in found.tables if each.rows]
    print_table(["TABLE", "ROWS", "SIZE WITH INDEXES"], rows)
    print_line("")
    print_line(f"File: {size_words(found.size)}, write-ahead log {size_words(found.wal_size)}")
    print_line(f"Indexes: {size_words(found.index_size)}; free inside the file: {size_words(found.free_size)}")
    if found.oldest_at is not None and found.newest_at is not None:
        span = f"from {clock_time(found.oldest_at)} to {clock_time(found.newest_at)}"
        print_line(f"Log: {found.entries:,} entries, {span}")
    else:
        print_line("Log: no entry yet")


def _rebuilt_sentence(done: dict[str, object]) -> str:
    entries = f"{int(str(done['entries'])):,} log entries were folded anew"
    if done["identical"] is None:
        return (
            f"{entries}. {int(str(done['came_meanwhile'])):,} came in meanwhile, so the rows can't be compared "
            "with those of before; run it again in a quiet minute to have them compared."
        )
    if done["identical"]:
        return f"{entries}, and every row is what it was."
    changed = ", ".join(str(each) for each in list(done["changed"]))  # type: ignore[call-overload]
    return (
        f"{entries}. Rows of {changed} are not what they were: what stands there now is what the log says. "
        "An older version of the program, or a mended fault of it, had folded them."
    )

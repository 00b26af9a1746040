"""`db purge`: what is older than was chosen goes for good."""

from __future__ import annotations

import click

from paysg_desktop.cli.asked import ask_long
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.db import size_words
from paysg_desktop.cli.output import print_json, print_line, shown
from paysg_desktop.cli.reading import require_workspace
from paysg_desktop.usecases.retention import age_days, sentences


@click.command()
@click.option(
    "--bodies-older-than", "bodies", metavar="AGE", help="Identifiers, addresses, raw bodies: 180d, 26w."
)
@click.option("--records-older-than", "records", metavar="AGE", help="Names, references, money as well: 7y.")
@click.option("--reason", default="", help="Why; stays in the audit trail. Needed for LIVE data.")
@click.option("--dry-run", is_flag=True, help="Count what would go; changes nothing.")
@click.option("--yes", is_flag=True, help="What goes is gone for ever: yes.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@pass_context
def purge(
    context: CliContext,
    bodies: str | None,
    records: str | None,
    reason: str,
    dry_run: bool,
    yes: bool,
    as_json: bool,
) -> None:
    """Purge what is older than that, else than the settings say. Rewrites the database, and removes its earlier
    backups, for they hold what was purged. Totals and payments stay unless records are purged."""
    require_workspace(context)
    arguments = {
        "bodies_days": None if bodies is None else age_days(bodies),
        "records_days": None if records is None else age_days(records),
        "reason": reason,
        "confirmed": yes,
    }
    told = ask_long(context, "purge.count" if dry_run else "purge.run", arguments)
    if as_json:
        print_json(told)
        return
    for line in sentences(told["counts"], dry_run):
        print_line(line)
    if dry_run:
        return
    if told["finished_earlier"]:
        print_line("A purge that had been interrupted was finished, too.")
    print_line(
        f"The database was rewritten: {size_words(told['size_before'])} → {size_words(told['size_after'])}."
    )
    for name in told["backups_removed"]:
        print_line(f"Removed, for it held what was purged: {shown(name)}")
    if told["backups_removed"]:
        print_line("Make a backup now: paysg-desktop db backup")

"""`db recover`: a fresh database from what can still be read of a damaged one."""

from __future__ import annotations

import click

from paysg_desktop.bootstrap import recover_workspace
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.output import print_json, print_line
from paysg_desktop.cli.reading import require_workspace

_WHOLE = "The database is whole: there is nothing to recover, and nothing was changed."


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@pass_context
def recover(context: CliContext, as_json: bool) -> None:
    """Take over what can still be read of a damaged database, keep the damaged file, and say what is lost."""
    require_workspace(context)
    done = recover_workspace(context.folder)
    if not as_json:
        print_line(_WHOLE if done is None else done.sentence)
        return
    if done is None:
        print_json({"recovered": False, "detail": _WHOLE})
        return
    print_json(
        {
            "recovered": True,
            "detail": done.sentence,
            "entries": done.kept_count,
            "lost": done.lost_count,
            "lost_positions": [list(each) for each in done.lost if each[0] <= each[1]],
            "set_aside": done.aside_count,
            "purge_notes_lost": done.unkept_count,
            "rejected": done.rejected_count,
            "not_read_to_the_end": list(done.torn),
            "rows": done.row_counts,
            "kept_in": str(done.folder),
        }
    )

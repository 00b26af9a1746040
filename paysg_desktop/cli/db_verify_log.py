"""`db verify-log`: hold the log and the audit trail against heads that were kept elsewhere."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from paysg_desktop.bootstrap import verify_database_log
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.output import print_json, print_line
from paysg_desktop.cli.reading import require_workspace
from paysg_desktop.domain.errors import NotFoundError, UsageError
from paysg_desktop.domain.heads import (
    Heads,
    LogProof,
    heads_from_json,
    heads_from_text,
    heads_to_json,
    heads_to_text,
)

_LARGEST = 1_000_000


@click.command("verify-log")
@click.option("--head", "texts", multiple=True, metavar="HEADS", help="One line of heads, as it was noted.")
@click.option(
    "--heads",
    "files",
    multiple=True,
    type=click.Path(path_type=Path),
    help="A backup's sheet (JSON) with its heads.",
)
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@click.pass_context
@pass_context
def verify_log(
    context: CliContext,
    click_context: click.Context,
    texts: tuple[str, ...],
    files: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Whether the log and the audit trail are what they were when these heads were noted. Ends with 0, or with 1
    where they are not. Without heads it finds only what was not chained anew (see docs/proof.md)."""
    require_workspace(context)
    heads = [*(_of_text(each) for each in texts), *(_of_file(each) for each in files)]
    proof = verify_database_log(context.folder, heads)
    if as_json:
        print_json(
            {
                "ok": proof.is_whole,
                "wrong": list(proof.wrong),
                "held_against": proof.held_against,
                "heads": heads_to_json(proof.heads),
            }
        )
    else:
        _print(proof)
    click_context.exit(0 if proof.is_whole else 1)


def _print(proof: LogProof) -> None:
    for sentence in proof.wrong:
        print_line(sentence)
    if proof.is_whole:
        print_line(_whole(proof))
        print_line(f"Heads now: {heads_to_text(proof.heads)}")


def _whole(proof: LogProof) -> str:
    ends = f"{proof.heads.log_position:,} log entries and {proof.heads.audit_id:,} lines of the audit trail"
    if not proof.held_against:
        return f"The chains over {ends} hold. Without a head kept elsewhere that proves little: see docs/proof.md."
    heads = "the head" if proof.held_against == 1 else f"all {proof.held_against} heads"
    return f"The chains over {ends} hold, and {heads} given stand in them."


def _of_text(text: str) -> Heads:
    try:
        return heads_from_text(text)
    except ValueError:
        raise UsageError(
            "Heads are written as LOG-POSITION:HASH,AUDIT-LINE:HASH, each hash 64 hex digits. Copy the whole line."
        ) from None


def _of_file(path: Path) -> Heads:
    try:
        with path.open("rb") as file:
            content: Any = json.loads(file.read(_LARGEST))
    except FileNotFoundError:
        raise NotFoundError(f"There is no file {path}. Look at its name and folder.") from None
    except (OSError, ValueError):
        raise UsageError(f"{path} can't be read as JSON. Give the sheet that lies beside a backup.") from None
    try:
        return heads_from_json(content.get("heads", content) if isinstance(content, dict) else content)
    except ValueError:
        raise UsageError(f"{path} holds no heads. Give the sheet that lies beside a backup.") from None

"""`deliveries import` and `deliveries export`: captured webhooks from files, and deliveries as files."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from paysg_desktop.bootstrap import now
from paysg_desktop.cli.asked import ask, endpoint_of
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.delivery_choice import DeliveryChoice, delivery_options
from paysg_desktop.cli.given import LIMIT, NUMBER
from paysg_desktop.cli.output import clock_time, print_json, print_line, print_table, shown
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.errors import NotFoundError, UsageError
from paysg_desktop.domain.times import parse_iso
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.usecases.export_deliveries import (
    CaptureFormat,
    CaptureRequest,
    ExportPreview,
    export_deliveries,
    require_free,
)

MOST_SHOWN = 20
"""Parts left out that are listed for people; --json lists more."""
_LIVE = "LIVE: captures are stored and shown, and counted nowhere."
_LONGEST = 1_000


@click.command("import", short_help="Take captured webhooks in from files.")
@click.argument("files", type=click.Path(path_type=Path), nargs=-1, required=True, metavar="FILE...")
@click.option("--endpoint", required=True, help="As if they came here; its id, the start of one, or its name.")
@click.option("--dry-run", is_flag=True, help="Say what would come, each with its verdict; store nothing.")
@click.option("--json", "as_json", is_flag=True, help="One JSON line a file.")
@click.pass_context
@pass_context
def import_(
    context: CliContext,
    click_context: click.Context,
    files: tuple[Path, ...],
    endpoint: str,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Take in captures: raw HTTP, HAR, cURL lines, events a line each, webhook.site's JSON, and our own lines.

    The same capture again adds nothing. Ends with 0 when every part was taken or known, with 1 when some were left
    out.
    """
    found = endpoint_of(context, endpoint)
    is_left = False
    for file in files:
        arguments = {"path": str(file.expanduser().absolute()), "endpoint": found.id, "dry_run": dry_run}
        told = ask(context, "captures.import", arguments)
        is_left = is_left or bool(told["left_out"])
        if as_json:
            print_json(told)
        else:
            _print_import(told)
    click_context.exit(1 if is_left else 0)


@click.command(short_help="Write deliveries to a file, personal data replaced.")
@click.argument("delivery_ids", type=NUMBER, nargs=-1, metavar="[ID]...")
@click.option(
    "--as",
    "form",
    type=click.Choice([each.value for each in CaptureFormat]),
    default=CaptureFormat.HAR.value,
    show_default=True,
    help="HAR, JSON lines to take in again, or a file for support.",
)
@click.option("--out", required=True, type=click.Path(dir_okay=False, path_type=Path), help="The file.")
@click.option("--limit", default=100, show_default=True, type=LIMIT, help="Without ids; 0: all.")
@click.option("--reveal", is_flag=True, help="With the personal data; this is audited. Never credentials.")
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@click.option("--json", "as_json", is_flag=True, help="Say what was written as one JSON line.")
@delivery_options
@pass_context
def export(
    context: CliContext,
    delivery_ids: tuple[int, ...],
    form: str,
    out: Path,
    limit: int,
    reveal: bool,
    force: bool,
    as_json: bool,
    choice: DeliveryChoice,
) -> None:
    """Write these deliveries, or the newest ones that the options take, oldest first.

    Personal data becomes a placeholder, the same for the same value; a body that is no JSON is left out.
    """
    with reading(context) as reader:
        ids = _chosen(reader, delivery_ids, choice, limit)
        request = CaptureRequest(ids, CaptureFormat(form), now(), PROVIDERS, is_revealed=reveal, is_forced=force)
        require_free(out, request)
        if reveal:
            ask(context, "captures.revealed", {"count": len(ids), "form": form})
        done = export_deliveries(reader, out, request)
    if as_json:
        print_json(_export_json(out, form, reveal, done))
    else:
        print_line(shown(_export_sentence(out, form, reveal, done), _LONGEST))


CAPTURE_COMMANDS = (import_, export)


def _chosen(reader: StoreReader, delivery_ids: tuple[int, ...], choice: DeliveryChoice, limit: int) -> array[int]:
    """Those that were named, or the newest of those chosen; oldest first. Raises NotFoundError and UsageError."""
    if delivery_ids and choice.is_given:
        raise UsageError("Name deliveries by their numbers, or choose them by options; not both.")
    known = choice.ids(reader)
    if not delivery_ids:
        chosen = known[-limit:] if limit else known
        if not chosen:
            like_that = " like that" if choice.is_given else ""
            raise NotFoundError(f"There is no delivery{like_that} in this workspace. Nothing was written.")
        return chosen
    missing = sorted(set(delivery_ids) - set(known))
    if missing:
        raise NotFoundError(f"There is no delivery {missing[0]} in this workspace. Nothing was written.")
    return array("q", sorted(set(delivery_ids)))


# --- telling of an import ---


def _print_import(told: Mapping[str, Any]) -> None:
    verdicts = ", ".join(f"{count:,} {status.replace('_', ' ')}" for status, count in told["verdicts"].items())
    new = f"{told['new']:,} {'would be new' if told['dry_run'] else 'new'}{f' ({verdicts})' if verdicts else ''}"
    known = f"{told['known']:,} known already"
    print_line(
        f"{shown(told['file'])} ({told['format']}) into {shown(told['endpoint']['name'])}: {new}, {known}, "
        f"{told['left_out']:,} left out."
    )
    if told["dry_run"]:
        print_table(
            ["PLACE", "CAPTURED (+08:00)", "TYPE", "EVENT", "SIGNATURE"],
            [_cells(part) for part in told["parts"] if part["outcome"] == "new"],
        )
        print_line("Nothing was stored.")
    if told["never_counted"]:
        print_line(_LIVE)
    if told["quarantined"]:
        print_line(f"{told['quarantined']:,} in quarantine: their signatures do not hold.")
    left = [part for part in told["parts"] if part["outcome"] == "left out"]
    for part in left[:MOST_SHOWN]:
        print_line(f"{part['place']} left out: {shown(part['problem'], _LONGEST)}")
    if told["left_out"] > MOST_SHOWN:
        print_line(f"and {told['left_out'] - MOST_SHOWN:,} more; --json lists them.")


def _cells(part: Mapping[str, Any]) -> list[str]:
    at = parse_iso(part["captured_at"] or "")
    verdict = part["status"].replace("_", " ") + (f" ({part['cause']})" if part["cause"] else "")
    when = "-" if at is None else clock_time(at)
    return [part["place"], when, shown(part["event_type"]), shown(part["event_id"]), verdict]


# --- telling of an export ---


def _export_json(out: Path, form: str, is_revealed: bool, done: ExportPreview) -> dict[str, Any]:
    return {
        "path": str(out),
        "format": form,
        "deliveries": done.deliveries,
        "gone": done.gone,
        "revealed": is_revealed,
        "replaced": dict(done.redacted),
    }


def _export_sentence(out: Path, form: str, is_revealed: bool, done: ExportPreview) -> str:
    count = "1 delivery" if done.deliveries == 1 else f"{done.deliveries:,} deliveries"
    parts = [f"Exported {count} as {form} to {out}."]
    kinds = ", ".join(f"{count:,} {kind.replace('_', ' ')}" for kind, count in done.redacted.items())
    parts += [f"Replaced: {kinds}."] if kinds else ["Nothing had to be replaced."]
    parts += ["The personal data is in it; that was noted in the audit log."] if is_revealed else []
    parts += [f"{done.gone:,} were removed meanwhile and are not in it."] if done.gone else []
    return " ".join(parts)

"""`deliveries list` and `deliveries show`: the log as it stands."""

from __future__ import annotations

import sys

import click

from paysg_desktop.bootstrap import known_proxies, run_on_owner
from paysg_desktop.cli.captures import CAPTURE_COMMANDS
from paysg_desktop.cli.compare import compare
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.copy_request import copy_request
from paysg_desktop.cli.delivery_choice import DeliveryChoice, delivery_options
from paysg_desktop.cli.given import LIMIT, NUMBER
from paysg_desktop.cli.output import (
    clock_time,
    listed_delivery_json,
    print_json,
    print_line,
    print_table,
    shown,
    verdict_text,
)
from paysg_desktop.cli.reading import reading
from paysg_desktop.core_commands import finding_json
from paysg_desktop.domain.delivery import DeliveryDetail, DeliveryRow
from paysg_desktop.domain.errors import NotFoundError, UsageError
from paysg_desktop.domain.proxies import Proxies
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.signatures.doctor import words
from paysg_desktop.usecases.masking import masked_headers
from paysg_desktop.usecases.sender_address import sender_address, sender_sentence

PAGE = 500


@click.group(short_help="Read deliveries and their verdicts.")
def deliveries() -> None:
    """Read deliveries: each HTTP request exactly as it came, and its verdict."""


deliveries.add_command(compare)
deliveries.add_command(copy_request)
for command in CAPTURE_COMMANDS:
    deliveries.add_command(command)


@deliveries.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON line a delivery.")
@click.option("--limit", default=100, show_default=True, type=LIMIT, help="0 means all.")
@delivery_options
@pass_context
def list_(context: CliContext, as_json: bool, limit: int, choice: DeliveryChoice) -> None:
    """List deliveries, newest first, quarantined ones included."""
    with reading(context) as reader:
        ids = choice.ids(reader)[::-1]
        chosen = ids[:limit] if limit else ids
        table: list[list[str]] = []
        for start in range(0, len(chosen), PAGE):
            page = chosen[start : start + PAGE]
            found = reader.deliveries(page)
            rows = [found[number] for number in page if number in found]
            if as_json:
                for row in rows:
                    print_json(listed_delivery_json(row))
                continue
            table += [_cells(row) for row in rows]
    if not as_json:
        print_table(["ID", "RECEIVED (+08:00)", "TYPE", "EVENT", "SIGNATURE", "ANSWER", "BYTES"], table)


@deliveries.command()
@click.argument("delivery_id", type=NUMBER)
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@click.option("--body", "only_body", is_flag=True, help="The raw body bytes and nothing else.")
@pass_context
def show(context: CliContext, delivery_id: int, as_json: bool, only_body: bool) -> None:
    """Show one delivery: its facts, its headers and what the signature's check found."""
    with reading(context) as reader:
        detail = reader.delivery(delivery_id)
    if detail is None:
        raise NotFoundError(f"There is no delivery {delivery_id} in this workspace.")
    if only_body:
        sys.stdout.buffer.write(detail.body)
        sys.stdout.buffer.flush()
    elif as_json:
        print_json(_detail_json(detail, known_proxies(context.folder)))
    else:
        _print_detail(detail, known_proxies(context.folder))


@deliveries.command("verify-again")
@click.argument("delivery_ids", type=NUMBER, nargs=-1, metavar="[ID]...")
@click.option("--all", "has_all", is_flag=True, help="Every delivery that does not count.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@click.pass_context
@pass_context
def verify_again(
    context: CliContext,
    click_context: click.Context,
    delivery_ids: tuple[int, ...],
    has_all: bool,
    as_json: bool,
) -> None:
    """Judge deliveries anew with the secrets of now; what holds then is counted.

    Ends with 0 when all that were judged hold, with 1 otherwise.
    """
    if has_all == bool(delivery_ids):
        raise UsageError("Name deliveries, or give --all.")
    with reading(context) as reader:
        missing = [number for number in delivery_ids if reader.delivery(number) is None]
    if missing:
        raise NotFoundError(f"There is no delivery {missing[0]} in this workspace. None was judged.")
    arguments = {"ids": None if has_all else list(delivery_ids)}
    done = run_on_owner(context.folder, "deliveries.verify_again", arguments, context.log_level)
    if as_json:
        print_json(done)
    else:
        print_line(f"{done['checked']} judged: {done['verified']} hold now, {done['still']} still do not.")
    click_context.exit(1 if done["still"] else 0)


def _cells(row: DeliveryRow) -> list[str]:
    event = [shown(row.event_type), shown(row.event_id)]
    return [str(row.id), clock_time(row.received_at), *event, verdict_text(row), str(row.answer), f"{row.size:,}"]


def _detail_json(detail: DeliveryDetail, proxies: Proxies) -> dict[str, object]:
    verification = detail.verification
    match = verification.matched
    sender = sender_address(detail, proxies)
    return listed_delivery_json(detail.row) | {
        "method": detail.method,
        "target": detail.target,
        "peer": detail.peer,
        "forwarded_for": sender and {"address": sender.address, "standing": sender.standing.value},
        "headers": [[name, value] for name, value in masked_headers(detail.headers)],
        "problem": detail.row.problem,
        "took_us": detail.row.took_us,
        "warnings": list(verification.warnings),
        "matched": match and {"secret": match.secret, "encoding": match.encoding, "body": match.body},
        "signed_at": verification.signed_at and iso_utc(verification.signed_at),
        "explanation": verification.explanation,
        "tried": list(verification.tried),
        "finding": detail.finding and finding_json(detail.finding),
        "verdicts": [
            {"at": iso_utc(each.at), "status": each.verification.status.value, "cause": each.verification.cause}
            for each in detail.verdicts
        ],
    }


def _print_detail(detail: DeliveryDetail, proxies: Proxies) -> None:
    row = detail.row
    facts = [
        ("delivery", f"{row.id:,}"),
        ("received", f"{clock_time(row.received_at)} +08:00, {row.took_us / 1000:.1f} ms to the answer"),
        ("from", shown(detail.peer)),
        *_sent_from(detail, proxies),
        ("request", shown(f"{detail.method} {detail.target}", 200)),
        ("body", f"{row.size:,} bytes, SHA-256 {row.body_sha256.hex()}"),
        ("event", f"{shown(row.event_type)} {shown(row.event_id)}"),
        ("signature", verdict_text(row)),
        ("why", detail.verification.explanation),
        ("answered", str(row.answer)),
    ]
    facts += [("finding", words.sentence(detail.finding))] if detail.finding else []
    facts += [("verdicts", _verdicts(detail))] if len(detail.verdicts) > 1 else []
    facts += [("body holds", row.problem)] if row.problem else []
    facts += [("payment", shown(row.payment.id))] if row.payment else []
    for name, text in facts:
        print_line(f"{name:>10}  {shown(text, 1000)}")
    print_line("\nheaders, as received (keys and tokens masked)")
    for name, value in masked_headers(detail.headers):
        print_line(f"  {shown(name)}: {shown(value, 200)}")
    print_line(f"\nThe body itself: paysg-desktop deliveries show {row.id} --body")


def _sent_from(detail: DeliveryDetail, proxies: Proxies) -> list[tuple[str, str]]:
    sender = sender_address(detail, proxies)
    return [] if sender is None else [("for", sender_sentence(sender, detail))]


def _verdicts(detail: DeliveryDetail) -> str:
    told = (f"{clock_time(each.at)} {each.verification.status.value}" for each in detail.verdicts)
    return " · ".join(told)

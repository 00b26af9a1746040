"""`events list` and `events show`: each event once, however often it was told."""

from __future__ import annotations

from typing import Any

import click

from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.given import LIMIT, time_given
from paysg_desktop.cli.output import clock_time, print_json, print_line, print_table, shown
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError
from paysg_desktop.domain.event import EventFilter, EventRow
from paysg_desktop.domain.times import iso_utc


@click.group(short_help="Read events: each once, however often it was told.")
def events() -> None:
    """Read events: what a provider says happened, each once however many deliveries told of it."""


@events.command("list")
@click.option("--type", "event_type", help="Only this type.")
@click.option("--payment", help="Only of this payment, by the provider's id.")
@click.option("--since", help="Received since then; ISO 8601 or Unix seconds.")
@click.option("--limit", default=100, show_default=True, type=LIMIT, help="0 means all.")
@click.option("--environment", type=click.Choice([each.value for each in Environment]), help="Only this one.")
@click.option("--json", "as_json", is_flag=True, help="One JSON line an event.")
@pass_context
def list_(
    context: CliContext,
    event_type: str | None,
    payment: str | None,
    since: str | None,
    limit: int,
    environment: str | None,
    as_json: bool,
) -> None:
    """List events that verified, newest first."""
    wanted = EventFilter(
        environment=Environment(environment) if environment else None,
        event_type=event_type,
        payment_id=payment,
        since=None if since is None else time_given(since, "--since"),
    )
    with reading(context) as reader:
        rows = reader.events(wanted, limit)
    if as_json:
        for row in rows:
            print_json(_json(row))
        return
    print_table(["RECEIVED (+08:00)", "ENV", "TYPE", "EVENT", "PAYMENT", "TOLD"], [_cells(row) for row in rows])


@events.command()
@click.argument("event_id")
@click.option("--json", "as_json", is_flag=True, help="One JSON line for each environment that has it.")
@pass_context
def show(context: CliContext, event_id: str, as_json: bool) -> None:
    """Show one event by the provider's id, with the deliveries that told of it."""
    with reading(context) as reader:
        rows = reader.event(event_id)
    if not rows:
        raise NotFoundError(
            f"There is no event {shown(event_id)} in this workspace. One whose signature does not hold counts as "
            "none: see `paysg-desktop deliveries list`."
        )
    for row in rows:
        if as_json:
            print_json(_json(row) | {"deliveries": list(row.delivery_ids)})
        else:
            _print(row)


def _cells(row: EventRow) -> list[str]:
    told = f"{row.telling_count:,}{' conflict' if row.has_conflict else ''}"
    words = [shown(row.event_type), shown(row.event_id), shown(row.payment_id)]
    return [clock_time(row.received_at), row.environment.value, *words, told]


def _json(row: EventRow) -> dict[str, Any]:
    return {
        "event_id": row.event_id,
        "type": row.event_type,
        "provider": row.provider,
        "environment": row.environment.value,
        "account": row.account,
        "occurred_at": row.occurred_at and iso_utc(row.occurred_at),
        "received_at": iso_utc(row.received_at),
        "payment": row.payment_id,
        "told": row.telling_count,
        "conflict": row.has_conflict,
    }


def _print(row: EventRow) -> None:
    facts = [
        ("event", row.event_id),
        ("type", row.event_type),
        ("provider", f"{row.provider}, {row.environment.value}"),
        ("account", row.account),
        ("occurred", None if row.occurred_at is None else f"{clock_time(row.occurred_at)} +08:00"),
        ("received", f"{clock_time(row.received_at)} +08:00"),
        ("payment", row.payment_id),
        ("told", "once" if row.telling_count == 1 else f"{row.telling_count:,} times"),
        ("deliveries", ", ".join(map(str, row.delivery_ids)) or None),
    ]
    facts += [("conflict", "told again with another body; the first one counts")] if row.has_conflict else []
    for name, text in facts:
        print_line(f"{name:>10}  {shown(text, 200)}")

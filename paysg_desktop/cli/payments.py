"""`payments list` and `payments show`."""

from __future__ import annotations

import click

from paysg_desktop.cli.context import CliContext, pass_context, reading
from paysg_desktop.cli.output import (
    amount_text,
    clock_time,
    payment_json,
    print_json,
    print_line,
    print_table,
    shown,
    snapshot_json,
    verdict_text,
)
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError
from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.payment import PaymentDetail, PaymentRow
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.usecases.masking import MASK

PERSONAL = ("payer_identifier", "payer_email", "payer_address")


@click.group(short_help="Read payments.")
def payments() -> None:
    """Read payments: what all sources together say."""


@payments.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON line a payment.")
@click.option("--limit", default=100, show_default=True, type=click.IntRange(min=0), help="0 means all.")
@click.option("--environment", type=click.Choice([each.value for each in Environment]), help="Only this one.")
@pass_context
def list_(context: CliContext, as_json: bool, limit: int, environment: str | None) -> None:
    """List payments, last changed first; each environment by itself."""
    with reading(context) as reader:
        chosen = [Environment(environment)] if environment else list(reader.environments())
        rows = [row for each in chosen for row in _newest(reader, each, limit)]
    if as_json:
        for row in rows:
            print_json(payment_json(row))
        return
    print_table(
        ["CHANGED (+08:00)", "ENV", "AMOUNT", "PAYER", "REFERENCE", "STATUS", "PAYMENT"],
        [_cells(row) for row in rows],
    )


@payments.command()
@click.argument("payment_id")
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@pass_context
def show(context: CliContext, payment_id: str, as_json: bool) -> None:
    """Show one payment by the provider's id; identifier, e-mail and address are masked."""
    with reading(context) as reader:
        key = reader.payment_key(payment_id)
        detail = None if key is None else reader.payment(key)
    if detail is None:
        raise NotFoundError(f"There is no payment {shown(payment_id)} in this workspace.")
    if as_json:
        print_json(_detail_json(detail))
    else:
        _print_detail(detail)


def _newest(reader: StoreReader, environment: Environment, limit: int) -> list[PaymentRow]:
    keys = reader.payment_keys(environment)[::-1]
    chosen = keys[:limit] if limit else keys
    found = reader.payments(chosen)
    return [found[key] for key in chosen]


def _cells(row: PaymentRow) -> list[str]:
    who = [amount_text(row), shown(row.payer_name, 30), shown(row.reference, 30)]
    return [clock_time(row.changed_at), row.environment.value, *who, shown(_status(row)), shown(row.id)]


def _status(row: PaymentRow) -> str:
    return f"refund: {row.status_raw}" if row.status.value == "refund_other" else row.status.value


def _masked(snapshot: Snapshot) -> dict[str, object]:
    known = snapshot_json(snapshot)
    return known | {name: MASK for name in PERSONAL if known.get(name)}


def _detail_json(detail: PaymentDetail) -> dict[str, object]:
    return payment_json(detail.row) | {
        "snapshot": _masked(detail.snapshot),
        "deliveries": [row.id for row in detail.deliveries],
    }


def _print_detail(detail: PaymentDetail) -> None:
    row = detail.row
    print_line(f"{amount_text(row)}  {_status(row)}  {shown(row.payer_name)}  {shown(row.reference)}")
    for name, value in _masked(detail.snapshot).items():
        print_line(f"{name:>18}  {shown(None if value is None else str(value), 200)}")
    for each in detail.deliveries:
        print_line(f"delivery {each.id:,}  {clock_time(each.received_at)}  {verdict_text(each)}")

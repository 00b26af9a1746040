"""`payments list` and `payments show`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

import click

from paysg_desktop.bootstrap import now
from paysg_desktop.cli.commands import Commands
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.given import LIMIT
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
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError
from paysg_desktop.domain.event import Refund, Snapshot
from paysg_desktop.domain.filter_choice import FilterChoice
from paysg_desktop.domain.money import Amount, format_amount
from paysg_desktop.domain.payment import PaymentDetail, PaymentRow
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.search import Search, parse_search
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.usecases.masking import MASK

PAGE = 500
PERSONAL = ("payer_identifier", "payer_email", "payer_address")


@click.group(cls=Commands, later={"export": "export:export"}, short_help="Read payments.")
def payments() -> None:
    """Read payments: what all sources together say."""


@payments.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON line a payment.")
@click.option("--limit", default=100, show_default=True, type=LIMIT, help="0 means all.")
@click.option("--environment", type=click.Choice([each.value for each in Environment]), help="Only this one.")
@click.option("--filter", "saved", metavar="NAME", help="Only what a filter takes that the window saved.")
@click.option("--made", type=click.Choice(["here", "elsewhere"]), help="By whose checkouts they belong to.")
@click.option("--search", "typed", default="", help="Only what this finds: words, and terms such as status:paid.")
@pass_context
def list_(
    context: CliContext,
    as_json: bool,
    limit: int,
    environment: str | None,
    saved: str | None,
    made: str | None,
    typed: str,
) -> None:
    """List payments, last changed first; each environment by itself."""
    search = parse_search(typed)
    with reading(context) as reader:
        chosen = [Environment(environment)] if environment else list(reader.environments())
        choice = reader.saved_filter(saved).choice if saved else FilterChoice()
        wanted = [_also(choice.filter_of(each, None, now()), search) for each in chosen]
        rows = [row for each in wanted for row in newest_payments(reader, each, limit, made)]
    if as_json:
        for row in rows:
            print_json(payment_json(row))
        return
    print_table(
        ["CHANGED (+08:00)", "ENV", "AMOUNT", "PAYER", "REFERENCE", "STATUS", "PAYMENT"],
        [payment_cells(row) for row in rows],
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
        print_json(detail_json(detail))
    else:
        print_detail(detail)


def newest_payments(
    reader: StoreReader, chosen: PaymentFilter, limit: int, made: str | None = None
) -> Iterator[PaymentRow]:
    """The payments of a filter, last changed first; a limit of 0 means all."""
    keys = reader.payment_keys(chosen)[::-1]
    found = (row for start in range(0, len(keys), PAGE) for row in _page(reader, keys[start : start + PAGE]))
    wanted = (row for row in found if made is None or row.is_made_elsewhere is (made == "elsewhere"))
    return islice(wanted, limit or None)


def _also(wanted: PaymentFilter, search: Search) -> PaymentFilter:
    """A filter with what is searched for beside."""
    return replace(wanted, search=Search((*wanted.search.terms, *search.terms)))


def _page(reader: StoreReader, keys: Sequence[int]) -> Iterator[PaymentRow]:
    rows = reader.payments(keys)
    return (rows[key] for key in keys if key in rows)


def payment_cells(row: PaymentRow) -> list[str]:
    """A row of a list of payments: changed, environment, amount, payer, reference, status, id."""
    who = [amount_text(row), shown(row.payer_name, 30), shown(row.reference, 30)]
    return [clock_time(row.changed_at), row.environment.value, *who, shown(_status(row)), shown(row.id)]


def _status(row: PaymentRow) -> str:
    words = f"refund: {row.status_raw}" if row.status.value == "refund_other" else row.status.value
    return f"{words.replace('_', ' ')}, made elsewhere" if row.is_made_elsewhere else words.replace("_", " ")


def _masked(snapshot: Snapshot) -> dict[str, object]:
    known = snapshot_json(snapshot)
    return known | {name: MASK for name in PERSONAL if known.get(name)}


def detail_json(detail: PaymentDetail) -> dict[str, object]:
    """A payment with its snapshot; identifier, e-mail and address masked."""
    return payment_json(detail.row) | {
        "snapshot": _masked(detail.snapshot),
        "deliveries": [row.id for row in detail.deliveries],
    }


def print_detail(detail: PaymentDetail) -> None:
    """A payment for people; identifier, e-mail and address masked."""
    row = detail.row
    print_line(f"{amount_text(row)}  {shown(_status(row))}  {shown(row.payer_name)}  {shown(row.reference)}")
    for name, value in _masked(detail.snapshot).items():
        if name == "refunds":
            continue
        print_line(f"{name:>18}  {shown(None if value is None else str(value), 200)}")
    for identity, refund in detail.snapshot.get("refunds", {}).items():
        print_line(f"refund {shown(identity)}: {_refund(refund)}")
    for each in detail.deliveries:
        print_line(f"delivery {each.id:,}  {clock_time(each.received_at)}  {verdict_text(each)}")


def _refund(refund: Refund) -> str:
    amount = Amount(refund.get("amount_minor"), refund.get("currency", ""), refund.get("amount_raw", ""))
    parts = [refund.get("status", "unknown"), format_amount(amount) if amount.raw else "amount not known"]
    at, reason = refund.get("at"), refund.get("reason")
    parts += [clock_time(at)] if at is not None else []
    return shown(", ".join([*parts, *([reason] if reason else [])]), 200)

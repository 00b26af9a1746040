"""`pay get` and `pay list`: payments with what can be done to them, and what was done from here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import click

from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.output import clock_time, payment_json, print_json, print_line, print_table, shown
from paysg_desktop.cli.pay_choice import chosen_payment, environment_option, json_option, on_owner
from paysg_desktop.cli.pay_rows import (
    ACTION_TITLES,
    KIND_WORDS,
    LINK,
    SENTENCE,
    action_cells,
    masked_action,
    minor_words,
)
from paysg_desktop.cli.payments import detail_json, newest_payments, payment_cells, print_detail
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.action import Action, ActionKind
from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.note import Note, marks
from paysg_desktop.domain.payment import PaymentDetail, PaymentRow
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.usecases.action_json import action_json, note_json

MOST_OFFERS = 200
"""Payments that are asked about at once: an answer of the owner has its bounds."""
_ON_PAYMENTS = (ActionKind.REFUND, ActionKind.CANCEL, ActionKind.SEND_EMAIL)
Offers = Mapping[str, Any]


@click.command("list", short_help="List payments with what can be done.")
@environment_option
@click.option(
    "--limit", default=50, show_default=True, type=click.IntRange(1, MOST_OFFERS), help="So many at most."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON line a payment.")
@pass_context
def list_(context: CliContext, environment: str | None, limit: int, as_json: bool) -> None:
    """List payments with what can be done to each, last changed first."""
    with reading(context) as reader:
        chosen = [Environment(environment)] if environment else list(reader.environments())
        rows = [row for each in chosen for row in newest_payments(reader, PaymentFilter(each), limit)]
    offers = _offers(context, rows)
    if as_json:
        for row in rows:
            print_json(payment_json(row) | _offers_json(offers[row.key]))
        return
    titles = ["CHANGED (+08:00)", "ENV", "AMOUNT", "PAYER", "REFERENCE", "STATUS", "PAYMENT", "CAN"]
    print_table(titles, [[*payment_cells(row), _can(offers[row.key])] for row in rows])


@click.command(short_help="Read one payment now, with what can be done.")
@click.argument("payment")
@environment_option
@click.option("--stored", "only_stored", is_flag=True, help="As it is stored; ask nobody.")
@json_option
@pass_context
def get(context: CliContext, payment: str, environment: str | None, only_stored: bool, as_json: bool) -> None:
    """Read a payment from the provider now, and show it with what can be and what was done to it."""
    with reading(context) as reader:
        row = chosen_payment(reader, payment, environment).row
    if not only_stored:
        _read_again(context, row)
    with reading(context) as reader:
        detail = chosen_payment(reader, payment, environment)
        actions, notes = _journal(reader, detail.row)
    offers = _offers(context, [detail.row])[detail.row.key]
    if as_json:
        told = {
            "actions": [masked_action(action_json(each)) for each in actions],
            "notes": [note_json(each) for each in notes],
        }
        print_json(detail_json(detail) | _offers_json(offers) | told)
    else:
        _print(detail, offers, actions, notes)


def _read_again(context: CliContext, row: PaymentRow) -> None:
    """Have the payment read from its provider, where the provider's API shows payments."""
    provider = PROVIDERS.get(row.provider)
    if provider is not None and Source.POLL in provider.told_by:
        on_owner(context, "pay.read_again", {"key": row.key})
    else:
        click.echo("Its provider's API shows no payments, so it is shown as it is stored.", err=True)


def _offers(context: CliContext, rows: Sequence[PaymentRow]) -> dict[int, Offers]:
    """By the payment's key; asked for in shares that an answer can hold."""
    keys = [row.key for row in rows]
    told: dict[int, Offers] = {}
    for start in range(0, len(keys), MOST_OFFERS):
        answer = on_owner(context, "pay.offers", {"keys": keys[start : start + MOST_OFFERS]})
        told |= {each["key"]: each for each in answer}
    return told


def _offers_json(offers: Offers) -> dict[str, Any]:
    names = ("why_not", "room", "page", "page_problem", "asks_reference", "approval_above")
    return {"can": _can_kinds(offers)} | {name: offers[name] for name in names}


def _can_kinds(offers: Offers) -> list[str]:
    return [kind.value for kind in _ON_PAYMENTS if offers["why_not"].get(kind.value, "") is None]


def _can(offers: Offers) -> str:
    """`refund S$30.00, 85 days`, `cancel, send e-mail`, or a dash."""
    return ", ".join(_offer_words(kind, offers) for kind in _can_kinds(offers)) or "-"


def _offer_words(kind: str, offers: Offers) -> str:
    if kind != ActionKind.REFUND.value:
        return KIND_WORDS[kind]
    room = offers["room"]
    at_most = "at most " if room["elsewhere"] else ""
    days = "" if room["days_left"] is None else f", {room['days_left']} d"
    return f"refund {at_most}{minor_words(room['left_minor'], room['currency'])}{days}"


def _journal(reader: StoreReader, row: PaymentRow) -> tuple[tuple[Action, ...], tuple[Note, ...]]:
    place = (row.provider, row.environment, row.id)
    return reader.actions_of(*place), reader.notes(*place)


def _print(detail: PaymentDetail, offers: Offers, actions: Sequence[Action], notes: Sequence[Note]) -> None:
    print_detail(detail)
    for kind in _ON_PAYMENTS:
        why_not = offers["why_not"].get(kind.value, "")
        said = f"yes: {_offer_words(kind.value, offers)}" if why_not is None else f"no: {shown(why_not, SENTENCE)}"
        print_line(f"{KIND_WORDS[kind.value]:>18}  {said}")
    page = shown(offers["page"] or offers["page_problem"], LINK)
    print_line(f"{'page':>18}  {page}")
    if marked := marks(tuple(notes)):
        print_line(f"{'marked':>18}  {', '.join(sorted(marked))}")
    if actions:
        print_table(ACTION_TITLES, [action_cells(action_json(each)) for each in actions])
    for note in notes:
        print_line(
            f"{clock_time(note.at)}  {note.kind}, {shown(note.staff or note.by)}: {shown(note.text, SENTENCE)}"
        )

"""`pay refund`, `pay cancel`, `pay email`: what is done to one payment, journalled before it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import click

from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.output import amount_text, print_json, print_line, shown
from paysg_desktop.cli.pay_choice import acting, chosen_payment, do_action, intent_of, on_owner
from paysg_desktop.cli.pay_rows import SENTENCE, end_with, exit_code_of, minor_words, tell_action
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.action import Action, ActionKind, Confirmation
from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.domain.payment import PaymentRow
from paysg_desktop.usecases.action_json import confirmation_json
from paysg_desktop.usecases.amount_text import minor_of

_COMMANDS = {ActionKind.REFUND: "pay.refund", ActionKind.CANCEL: "pay.cancel", ActionKind.SEND_EMAIL: "pay.email"}


@dataclass(frozen=True, slots=True)
class Order:
    """What somebody asks to be done to a payment. `minor` is a refund's amount, None for all that is left."""

    kind: ActionKind
    row: PaymentRow
    offers: Mapping[str, Any]
    intent: str
    confirmation: Confirmation
    known: Action | None
    """What this very intent came to before; None where it is new."""
    minor: int | None = None

    @property
    def arguments(self) -> dict[str, Any]:
        """As the owner takes them."""
        return {
            "kind": self.kind.value,
            "key": self.row.key,
            "intent": self.intent,
            "seen": self.offers["seen"],
            "confirmation": confirmation_json(self.confirmation),
            "amount_minor": self.minor,
        }


@click.command()
@click.argument("payment")
@click.option("--amount", help="How much, such as 20.00.")
@click.option("--full", "is_full", is_flag=True, help="All that is left of it.")
@click.option("--checked-dashboard", is_flag=True, help="You looked on the provider's dashboard what is left.")
@acting
@pass_context
def refund(
    context: CliContext, /, payment: str, amount: str | None, is_full: bool, checked_dashboard: bool, **given: Any
) -> None:
    """Refund a payment in full or in part, at most once."""
    if (amount is None) is not is_full:
        raise UsageError("Say how much: --amount 20.00, or --full for all that is left.")
    order = _order(context, ActionKind.REFUND, payment, given, has_checked=checked_dashboard)
    if amount is not None:
        order = _with_amount(order, minor_of(amount, order.offers["room"]["currency"]))
    _run(context, order, given)


@click.command()
@click.argument("payment")
@acting
@pass_context
def cancel(context: CliContext, /, payment: str, **given: Any) -> None:
    """Cancel an unpaid payment: it can't be paid any more."""
    _run(context, _order(context, ActionKind.CANCEL, payment, given), given)


@click.command(short_help="Have PaySG e-mail the link to the payer.")
@click.argument("payment")
@click.option("--again", "is_again", is_flag=True, help="Although one was sent before.")
@acting
@pass_context
def email(context: CliContext, /, payment: str, is_again: bool, **given: Any) -> None:
    """Have PaySG send the payer the link by e-mail; it is never sent again by itself."""
    order = _order(context, ActionKind.SEND_EMAIL, payment, given, is_again=is_again)
    second_thought = order.offers["email_again"]
    if second_thought and not is_again and order.known is None:
        raise RefusedError(f"{second_thought} Nothing was sent. Send it all the same with --again.")
    _run(context, order, given)


def _order(
    context: CliContext,
    kind: ActionKind,
    payment: str,
    given: Mapping[str, Any],
    *,
    has_checked: bool = False,
    is_again: bool = False,
) -> Order:
    intent = intent_of(given["key"])
    with reading(context) as reader:
        row = chosen_payment(reader, payment, given["environment"]).row
        known = reader.action_by_key(intent)
    (offers,) = on_owner(context, "pay.offers", {"keys": [row.key]})
    staff = given["staff"] or offers["staff"]
    confirmation = Confirmation(staff, given["reason"], given["confirm"], has_checked, is_again)
    return Order(kind, row, offers, intent, confirmation, known)


def _with_amount(order: Order, minor: int) -> Order:
    return Order(order.kind, order.row, order.offers, order.intent, order.confirmation, order.known, minor)


def _run(context: CliContext, order: Order, given: Mapping[str, Any]) -> None:
    """Say what will be done, do it, say what came of it; ends with the action's exit code."""
    as_json: bool = given["as_json"]
    if given["dry_run"]:
        _try(context, order, as_json=as_json)
        return
    if not as_json:
        print_line(_announced(order))
    for hint in _hints(order):
        click.echo(hint, err=True)
    told = do_action(context, _COMMANDS[order.kind], order.arguments)
    tell_action(told, as_json=as_json)
    end_with(exit_code_of(told))


def _try(context: CliContext, order: Order, *, as_json: bool) -> None:
    """Say what would be done, and what stands against it; nothing is sent."""
    why_not = on_owner(context, "pay.check", order.arguments)
    minor = order.offers["room"]["left_minor"] if order.minor is None else order.minor
    if as_json:
        print_json(
            {
                "dry_run": True,
                "kind": order.kind.value,
                "payment": order.row.id,
                "reference": order.row.reference,
                "environment": order.row.environment.value,
                "account": order.row.account,
                "amount_minor": minor if order.kind is ActionKind.REFUND else None,
                "currency": order.offers["room"]["currency"],
                "room": order.offers["room"],
                "asks_reference": order.offers["asks_reference"],
                "why_not": why_not,
            }
        )
    else:
        print_line(_announced(order))
        print_line(f"No: {shown(why_not, SENTENCE)}" if why_not else "It may be done. Nothing was sent.")
        for hint in _hints(order):
            click.echo(hint, err=True)
    end_with(RefusedError.exit_code if why_not else 0)


def _hints(order: Order) -> list[str]:
    """How to say on a command line what the guards will ask for."""
    said, hints = order.confirmation, []
    if order.known is not None:
        return []
    if order.offers["asks_reference"] and order.kind is not ActionKind.SEND_EMAIL:
        hints += ["LIVE: say the payment's reference with --confirm."] if not said.reference else []
        hints += ["LIVE: say why with --reason."] if not said.reason else []
    if order.kind is ActionKind.REFUND and order.offers["room"]["elsewhere"] and not said.has_checked_dashboard:
        hints.append("Once you have looked on the dashboard what is left: --checked-dashboard.")
    return hints


def _announced(order: Order) -> str:
    """What will be done, and to what: `Refund S$20.00 of S$50.00: INV-1, Example Payer, Licences, TEST; …`."""
    row = order.row
    whose = (
        f"{shown(row.reference)}, {shown(row.payer_name)}, {shown(order.offers['account_name'] or row.account)}"
    )
    place = f"{whose}, {row.environment.value.upper()}"
    if order.known is not None:
        return f"This key is in the journal as action {order.known.id}: nothing is sent a second time. {place}"
    match order.kind:
        case ActionKind.REFUND:
            return f"{_refund_words(order)}: {place}{_room_words(order)}"
        case ActionKind.CANCEL:
            return f"Cancel {amount_text(row)}: {place}"
        case _:
            return f"Send the link by e-mail, {amount_text(row)}: {place}"


def _refund_words(order: Order) -> str:
    room = order.offers["room"]
    if order.minor is None:
        return f"Refund all that is left of {amount_text(order.row)}, {_minor(room['left_minor'], room)}"
    return f"Refund {_minor(order.minor, room)} of {amount_text(order.row)}"


def _room_words(order: Order) -> str:
    """What would be left after a refund, and how long one can be made."""
    room = order.offers["room"]
    left, days = room["left_minor"], room["days_left"]
    if order.minor is not None and left is not None and order.minor > left:
        return f"; {_minor(left, room)} can be refunded"
    after = None if left is None else left - (left if order.minor is None else order.minor)
    at_most = "at most " if room["elsewhere"] and after else ""
    days_words = (
        "" if days is None else f", {days} days left to refund" if days != 1 else ", the last day to refund"
    )
    return f"; then {at_most}{_minor(after, room)} would be left{days_words}"


def _minor(minor: int | None, room: Mapping[str, Any]) -> str:
    return minor_words(minor, room["currency"])

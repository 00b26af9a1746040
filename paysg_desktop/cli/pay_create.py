"""`pay create`: a payment at PaySG, or a checkout at Yoco, checked field by field before anything is sent."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

import click

from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.output import print_json, print_line, shown
from paysg_desktop.cli.pay_choice import (
    chosen_account,
    do_action,
    dry_run_option,
    environment_option,
    intent_of,
    json_option,
    key_option,
    on_owner,
    reason_option,
    staff_option,
)
from paysg_desktop.cli.pay_rows import SENTENCE, end_with, exit_code_of, minor_words, tell_action
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Confirmation
from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.domain.new_payment import FieldProblem, NewCheckout, NewPayment
from paysg_desktop.usecases.action_json import confirmation_json
from paysg_desktop.usecases.amount_text import minor_of
from paysg_desktop.usecases.creation import (
    checkout_body,
    checkout_problems_of,
    payment_body,
    problems_of,
)
from paysg_desktop.usecases.masking import MASK

_CHECKOUTS = "yoco"
_PERSONAL = ("payer_email", "payer_address", "payer_identifier")
"""Of the body: masked where it is shown."""
_OPTIONS = {
    "reference": "--reference",
    "payer_name": "--payer-name",
    "description": "--description",
    "amount_minor": "--amount",
    "payer_email": "--email",
    "payer_address": "--address",
    "payer_identifier": "--identifier",
    "due_date": "--due-date",
    "return_url": "--return-url",
    "metadata": "--metadata",
    "success_url": "--success-url",
    "cancel_url": "--cancel-url",
    "failure_url": "--failure-url",
}
"""The field of `NewPayment` or `NewCheckout` → what a person types."""
_CHECKOUT_ONLY = ("success_url", "cancel_url", "failure_url")
_PAYMENT_ONLY = ("payer_name", "payer_email", "payer_address", "payer_identifier", "due_date", "return_url")
_PAYMENT_CURRENCY, _CHECKOUT_CURRENCY = "SGD", "ZAR"
New = NewPayment | NewCheckout
Command = Callable[..., Any]


def _fields(command: Command) -> Command:
    """The options for what is to be created."""
    options = (
        click.option("--account", help="Whose payment it is, by id or name; needed where several are connected."),
        environment_option,
        click.option("--reference", default="", help="Your own reference, such as an invoice's number."),
        click.option("--payer-name", default="", help="PaySG: who pays."),
        click.option("--description", default="", help="What it is for; the payer sees it."),
        click.option("--amount", required=True, help="Such as 1234.50."),
        click.option("--email", "payer_email", default="", help="PaySG: where the link can be sent."),
        click.option("--address", "payer_address", default="", help="PaySG: the payer's address."),
        click.option("--identifier", "payer_identifier", default="", help="PaySG: such as a UEN."),
        click.option("--due-date", default="", metavar="DD-MMM-YYYY", help="PaySG: shown to the payer."),
        click.option("--return-url", default="", help="PaySG: where the payer comes back to; https."),
        click.option("--metadata", multiple=True, metavar="NAME=VALUE", help="PaySG: your own field; repeatable."),
        click.option("--success-url", default="", help="Yoco: where the payer goes afterwards; https."),
        click.option("--cancel-url", default="", help="Yoco: where the payer goes who gives up; https."),
        click.option("--failure-url", default="", help="Yoco: where the payer goes when it fails; https."),
    )
    for option in reversed(options):
        command = option(command)
    return command


@click.command(short_help="Create a payment or a checkout.")
@_fields
@reason_option
@staff_option
@key_option
@dry_run_option
@json_option
@pass_context
def create(
    context: CliContext,
    /,
    account: str | None,
    environment: str | None,
    reason: str,
    staff: str,
    key: str | None,
    dry_run: bool,
    as_json: bool,
    **fields: Any,
) -> None:
    """Create a payment (or a Yoco checkout) and print its link; nothing is sent where a field is wrong."""
    intent = intent_of(key)
    with reading(context) as reader:
        whose = chosen_account(reader, account, environment)
    new = new_of(whose, fields)
    problems = _problems(new, whose)
    if dry_run:
        _try(context, whose, new, problems, as_json=as_json)
        return
    _require_good(problems)
    if not as_json:
        print_line(_announced(whose, new))
    given: dict[str, Any] = {"account": whose.id, "environment": whose.environment.value, "intent": intent}
    given |= {"new": asdict(new), "is_checkout": isinstance(new, NewCheckout)}
    given |= {"confirmation": _confirmation(staff, reason)}
    told = do_action(context, "pay.create", given)
    tell_action(told, as_json=as_json)
    end_with(exit_code_of(told))


def new_of(account: Account, fields: Mapping[str, Any]) -> New:
    """What the options ask for, of the account's provider; raises UsageError for what that can't have."""
    texts = {name: str(told).strip() for name, told in fields.items() if isinstance(told, str)}
    metadata = dict(map(_pair, fields["metadata"]))
    minor = minor_of(texts["amount"], _currency(account))
    about = {"reference": texts["reference"], "description": texts["description"]}
    if account.provider == _CHECKOUTS:
        _require_none(texts | ({"metadata": "given"} if metadata else {}), (*_PAYMENT_ONLY, "metadata"), "PaySG")
        return NewCheckout(**about, amount_minor=minor, **{name: texts[name] for name in _CHECKOUT_ONLY})
    _require_none(texts, _CHECKOUT_ONLY, "Yoco")
    chosen = about | {name: texts[name] for name in _PAYMENT_ONLY}
    return NewPayment(**chosen, amount_minor=minor, metadata=metadata)


def _currency(account: Account) -> str:
    return _CHECKOUT_CURRENCY if account.provider == _CHECKOUTS else _PAYMENT_CURRENCY


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise UsageError("--metadata takes NAME=VALUE, such as --metadata branch_code=123.")
    return name.strip(), value.strip()


def _require_none(texts: Mapping[str, str], names: Sequence[str], whose: str) -> None:
    given = [_OPTIONS[name] for name in names if texts.get(name)]
    if given:
        raise UsageError(f"{', '.join(given)}: that is for {whose} alone, and this account is another's.")


def _problems(new: New, account: Account) -> tuple[FieldProblem, ...]:
    if isinstance(new, NewCheckout):
        return checkout_problems_of(new, account.environment)
    return problems_of(new, account.environment)


def _require_good(problems: Sequence[FieldProblem]) -> None:
    """Raises UsageError with every field that is wrong; what only may be is told, and does not stop it."""
    wrong = [each for each in problems if not each.is_warning]
    if wrong:
        raise UsageError("\n".join(["Nothing was created. Mend what is wrong:", *map(_problem_line, wrong)]))
    for each in problems:
        click.echo(_problem_line(each), err=True)


def _problem_line(problem: FieldProblem) -> str:
    mark = "may be wrong, " if problem.is_warning else ""
    return f"  {mark}{_OPTIONS.get(problem.field, problem.field)}: {shown(problem.sentence, SENTENCE)}"


def _try(
    context: CliContext, account: Account, new: New, problems: Sequence[FieldProblem], *, as_json: bool
) -> None:
    """Show what would be sent and what is wrong with it; nothing is sent."""
    whose: dict[str, Any] = {"account": account.id, "environment": account.environment.value}
    why_not = on_owner(context, "pay.why_not_create", whose)
    is_wrong = any(not each.is_warning for each in problems)
    if as_json:
        print_json(
            whose | {"dry_run": True, "body": _masked_body(new), "why_not": why_not} | _problems_json(problems)
        )
    else:
        print_line(_announced(account, new))
        print_line(shown(json.dumps(_masked_body(new), ensure_ascii=False), 10 * SENTENCE))
        for each in problems:
            print_line(_problem_line(each))
        if why_not:
            print_line(f"No: {shown(why_not, SENTENCE)}")
        elif not is_wrong:
            print_line("It may be created. Nothing was sent.")
    end_with(UsageError.exit_code if is_wrong else RefusedError.exit_code if why_not else 0)


def _problems_json(problems: Sequence[FieldProblem]) -> dict[str, Any]:
    told = [
        {
            "field": each.field,
            "option": _OPTIONS.get(each.field),
            "sentence": each.sentence,
            "warning": each.is_warning,
        }
        for each in problems
    ]
    return {"problems": told}


def _masked_body(new: New) -> dict[str, Any]:
    """The body as it would be sent; identifier, e-mail and address masked."""
    body = checkout_body(new) if isinstance(new, NewCheckout) else payment_body(new)
    known: dict[str, Any] = json.loads(body)
    return known | {name: MASK for name in _PERSONAL if known.get(name)}


def _announced(account: Account, new: New) -> str:
    amount = minor_words(new.amount_minor, _currency(account))
    who = f", {shown(new.payer_name)}" if isinstance(new, NewPayment) else ""
    place = f"{shown(account.name)}, {account.environment.value.upper()}"
    return f"Create {amount}: {shown(new.reference)}{who}, {place}"


def _confirmation(staff: str, reason: str) -> dict[str, Any]:
    return confirmation_json(Confirmation(staff, reason))

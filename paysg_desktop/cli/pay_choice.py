"""Which payment, account and action a `pay` command means, and what its person says: the options they share."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from typing import Any

import click

from paysg_desktop.bootstrap import run_on_owner
from paysg_desktop.cli.context import CliContext
from paysg_desktop.cli.output import amount_text, shown
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError, RefusedError, UsageError
from paysg_desktop.domain.payment import PaymentDetail, PaymentRow
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.usecases.action_json import action_json

LONGEST_S = 600.0
"""What an action may take: requests with their own time limits, sent again, with the pauses asked for."""
MOST_CANDIDATES = 10
_PAGE = 500
_ID_LENGTH = 1000
_UUID_4 = 4
Command = Callable[..., Any]

json_option = click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
environment_option = click.option(
    "--environment",
    type=click.Choice([each.value for each in Environment]),
    help="Needed where the same is found in several.",
)
staff_option = click.option("--staff", default="", help="Your name, for the journal.")
reason_option = click.option("--reason", default="", help="Why, for the journal; LIVE needs it.")
confirm_option = click.option("--confirm", default="", metavar="REFERENCE", help="LIVE: the payment's reference.")
key_option = click.option(
    "--key",
    metavar="UUID",
    help="This intent's own UUID: the same one again does nothing twice. Default: a new one.",
)
dry_run_option = click.option(
    "--dry-run", is_flag=True, help="Say what would be done and whether it may; send nothing."
)


def acting(command: Command) -> Command:
    """The options of everything that is done to one payment."""
    shared = (
        environment_option,
        reason_option,
        confirm_option,
        staff_option,
        key_option,
        dry_run_option,
        json_option,
    )
    for option in reversed(shared):
        command = option(command)
    return command


def on_owner(context: CliContext, command: str, arguments: dict[str, Any]) -> Any:
    """Have the owner of the workspace do it, with the time that an action needs."""
    return run_on_owner(context.folder, command, arguments, context.log_level, LONGEST_S)


def do_action(context: CliContext, command: str, arguments: dict[str, Any]) -> Any:
    """Have the owner act. Where its answer does not come, the journal tells how this intent stands."""
    try:
        return on_owner(context, command, arguments)
    except NotFoundError:
        with reading(context) as reader:
            known = reader.action_by_key(str(arguments["intent"]))
        if known is None:
            raise
        return action_json(known)


def intent_of(key: str | None) -> str:
    """The idempotency key of this intent: the one that was given, or a new one. Raises UsageError."""
    if key is None:
        return str(uuid.uuid4())
    try:
        given = uuid.UUID(key)
    except ValueError:
        given = None
    if given is None or given.version != _UUID_4 or str(given) != key.lower():
        raise UsageError("--key takes a UUID of version 4, such as 3f2b8c1e-5a64-4a0e-9d57-0c1f6b2a7e90.")
    return str(given)


def chosen_payment(reader: StoreReader, named: str, environment: str | None) -> PaymentDetail:
    """The payment of this provider's id, or the only one of this reference.

    Raises NotFoundError, and RefusedError with the candidates where several fit.
    """
    wanted = Environment(environment) if environment else None
    found = _of_id(reader, named, wanted) or list(_of_reference(reader, named, wanted))
    if not found:
        raise NotFoundError(
            f"There is no payment with the id or the reference {shown(named, _ID_LENGTH)} in this workspace. "
            "List them with: paysg-desktop pay list"
        )
    if len(found) > 1:
        raise RefusedError(_candidates(named, found))
    detail = reader.payment(found[0].key)
    if detail is None:
        raise NotFoundError("This payment is being read anew. Nothing was done; ask again in a moment.")
    return detail


def chosen_account(reader: StoreReader, named: str | None, environment: str | None) -> Account:
    """The connected account of this id or name, or the only one there is.

    Raises NotFoundError, and UsageError where it isn't clear which.
    """
    known = reader.configured_accounts(Environment(environment) if environment else None)
    found = [each for each in known if named in (None, each.id, each.name)]
    if not found and named is not None:
        raise NotFoundError(f"No account {shown(named)} is connected here. See: paysg-desktop accounts list")
    if not found:
        raise NotFoundError("No account is connected here. Connect one with: paysg-desktop accounts add")
    if len(found) > 1:
        names = ", ".join(f"{shown(each.name)} ({each.environment.value}, {shown(each.id)})" for each in found)
        raise UsageError(f"Say which account: --account, and --environment where needed. There are: {names}.")
    return found[0]


def _of_id(reader: StoreReader, id_: str, environment: Environment | None) -> list[PaymentRow]:
    """The payment of this id: of the environment that was named, else the newest."""
    key = reader.payment_key(id_)
    newest = reader.payments([key]).get(key) if key is not None else None
    if newest is not None and environment is not None and environment is not newest.environment:
        return [row for row in _rows(reader, environment) if row.id == id_]
    return [newest] if newest is not None else []


def _of_reference(reader: StoreReader, reference: str, environment: Environment | None) -> Iterator[PaymentRow]:
    for each in (environment,) if environment else reader.environments():
        yield from (row for row in _rows(reader, each) if row.reference == reference)


def _rows(reader: StoreReader, environment: Environment) -> Iterator[PaymentRow]:
    keys = reader.payment_keys(PaymentFilter(environment))
    for start in range(0, len(keys), _PAGE):
        yield from reader.payments(keys[start : start + _PAGE]).values()


def _candidates(named: str, found: list[PaymentRow]) -> str:
    listed = [
        f"{shown(row.id)} ({amount_text(row)}, {row.status.value.replace('_', ' ')}, {row.environment.value})"
        for row in found[:MOST_CANDIDATES]
    ]
    more = f", and {len(found) - MOST_CANDIDATES:,} more" if len(found) > MOST_CANDIDATES else ""
    way = "by its id" if len({row.environment for row in found}) == 1 else "by its id, or say the --environment"
    return (
        f"{len(found):,} payments fit {shown(named, _ID_LENGTH)}, and nothing was done. Name one {way}: "
        f"{', '.join(listed)}{more}."
    )

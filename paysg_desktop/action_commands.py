"""What another process of the same user may ask of the owner of a workspace about acting on payments.

One half of the commands of `core_commands`; all values are JSON. The guards stand below, in the core: whoever asks
here meets the same ones as the window.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from paysg_desktop.core import Core
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import ActionKind, Seen
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError, RefusedError, UsageError
from paysg_desktop.domain.new_payment import NewCheckout, NewPayment
from paysg_desktop.domain.note import NoteKind
from paysg_desktop.owner.arguments import Arguments, whole
from paysg_desktop.usecases import bulk_file, guards
from paysg_desktop.usecases.action_json import (
    action_json,
    batch_json,
    confirmation_of,
    note_json,
    offers_json,
    seen_from,
)


def _offers(core: Core, arguments: Arguments) -> Any:
    return [offers_json(core.offers(whole({"key": key}, "key"))) for key in arguments["keys"]]


def _check(core: Core, arguments: Arguments) -> Any:
    """Why an action on a payment may not be done as it is asked for; null where it may. Nothing is sent."""
    offers, kind, said = (
        core.offers(whole(arguments, "key")),
        ActionKind(arguments["kind"]),
        confirmation_of(arguments),
    )
    why_not = offers.why_not[kind]
    if why_not is None and kind is ActionKind.REFUND:
        is_all = arguments.get("amount_minor") is None
        minor = offers.room.left_minor if is_all else whole(arguments, "amount_minor")
        why_not = guards.why_not_refund_as(offers, minor or 0, said)
    if why_not is None and kind is ActionKind.SEND_EMAIL:
        why_not = guards.why_not_again(offers, said)
    environment = offers.payment.row.environment
    return why_not or guards.why_not_confirmed(kind, environment, offers.asks_reference, said)


def _refund(core: Core, arguments: Arguments) -> Any:
    """Refund `amount_minor`, or all that is left where it is null."""
    key, intent, seen = whole(arguments, "key"), str(arguments["intent"]), _seen(arguments)
    is_all = arguments.get("amount_minor") is None
    minor = _all_left(core, key, intent) if is_all else whole(arguments, "amount_minor")
    return action_json(core.refund(key, minor, intent, seen, confirmation_of(arguments)))


def _all_left(core: Core, key: int, intent: str) -> int:
    """All that is left; of an intent that is in the journal already, what it was then."""
    known = core.store.reader.action_by_key(intent)
    if known is not None and known.order.kind is ActionKind.REFUND and known.order.amount_minor is not None:
        return known.order.amount_minor
    offers = core.offers(key)
    if offers.room.left_minor is None:
        raise RefusedError(
            offers.why_not.get(ActionKind.REFUND) or "How much is left to refund is not known. Say it: --amount."
        )
    return offers.room.left_minor


def _cancel(core: Core, arguments: Arguments) -> Any:
    given = (str(arguments["intent"]), _seen(arguments), confirmation_of(arguments))
    return action_json(core.cancel(whole(arguments, "key"), *given))


def _email(core: Core, arguments: Arguments) -> Any:
    given = (str(arguments["intent"]), _seen(arguments), confirmation_of(arguments))
    return action_json(core.send_email(whole(arguments, "key"), *given))


def _create(core: Core, arguments: Arguments) -> Any:
    account, intent, confirmation = _account(core, arguments), str(arguments["intent"]), confirmation_of(arguments)
    given = dict(arguments["new"])
    whole(given, "amount_minor")
    if arguments.get("is_checkout"):
        return action_json(core.create_checkout(account, NewCheckout(**given), intent, confirmation))
    return action_json(core.create_payment(account, NewPayment(**given), intent, confirmation))


def _why_not_create(core: Core, arguments: Arguments) -> Any:
    return core.why_not_create(_account(core, arguments))


def _read_again(core: Core, arguments: Arguments) -> Any:
    core.read_again(whole(arguments, "key"))
    return {}


def _look_up(core: Core, arguments: Arguments) -> Any:
    return action_json(core.look_up(_action_id(core, arguments)))


def _settle(core: Core, arguments: Arguments) -> Any:
    is_done = arguments["is_done"]
    if not isinstance(is_done, bool):
        raise UsageError("`is_done` is true or false. Nothing was settled.")
    told = (str(arguments["note"]), str(arguments.get("staff") or ""))
    return action_json(core.settle_action(_action_id(core, arguments), is_done, *told))


def _approve(core: Core, arguments: Arguments) -> Any:
    return action_json(core.approve(_action_id(core, arguments), str(arguments.get("staff") or "")))


def _decline(core: Core, arguments: Arguments) -> Any:
    told = (str(arguments.get("staff") or ""), str(arguments.get("note") or ""))
    return action_json(core.decline(_action_id(core, arguments), *told))


def _note(core: Core, arguments: Arguments) -> Any:
    kind, staff = NoteKind(arguments["kind"]), str(arguments.get("staff") or "")
    return note_json(core.add_note(whole(arguments, "key"), kind, str(arguments.get("text") or ""), staff))


def _begin_batch(core: Core, arguments: Arguments) -> Any:
    """Run the table at `path`, which must still be the file of this digest: it is what a person has looked at."""
    account, path = _account(core, arguments), Path(str(arguments["path"]))
    try:
        table = bulk_file.read_table(path.read_bytes(), path.name)
    except OSError:
        raise UsageError("The file can't be read any more. Nothing was sent. Look where it is.") from None
    if table.sha256 != arguments["sha256"]:
        raise RefusedError("The file changed while it was looked at. Nothing was sent. Check it again.")
    mapping = {str(name): str(column) for name, column in dict(arguments["mapping"]).items()}
    rows = bulk_file.batch_rows(table, mapping, account.environment)
    new = bulk_file.new_batch(table, mapping, rows, account, str(arguments["intent"]))
    return batch_json(core.batches.begin_batch(new, confirmation_of(arguments), arguments.get("is_again") is True))


def _pause_batch(core: Core, arguments: Arguments) -> Any:
    return batch_json(core.batches.pause_batch(whole(arguments, "batch")))


def _resume_batch(core: Core, arguments: Arguments) -> Any:
    return batch_json(core.batches.resume_batch(whole(arguments, "batch")))


def _action_id(core: Core, arguments: Arguments) -> int:
    """Of an action named by its number; raises NotFoundError where the journal has none."""
    number = whole(arguments, "action")
    if core.store.reader.action(number) is None:
        raise NotFoundError(f"The journal has no action {number}. See: paysg-desktop pay activity")
    return number


def _account(core: Core, arguments: Arguments) -> Account:
    return core.account(str(arguments["account"]), Environment(arguments["environment"]))


def _seen(arguments: Arguments) -> Seen:
    """The payment as the caller saw it, whole: without it nobody could tell that it moved, or is another one."""
    told = arguments.get("seen")
    if not isinstance(told, Mapping) or not told.get("payment"):
        raise UsageError("Say as what the payment was seen: what `pay.offers` gave as `seen`. Nothing was sent.")
    return seen_from(told)


ACTION_COMMANDS: Mapping[str, Callable[[Core, Arguments], Any]] = {
    "pay.offers": _offers,
    "pay.check": _check,
    "pay.refund": _refund,
    "pay.cancel": _cancel,
    "pay.email": _email,
    "pay.create": _create,
    "pay.why_not_create": _why_not_create,
    "pay.read_again": _read_again,
    "pay.look_up": _look_up,
    "pay.settle": _settle,
    "pay.approve": _approve,
    "pay.decline": _decline,
    "pay.note": _note,
    "pay.bulk.begin": _begin_batch,
    "pay.bulk.pause": _pause_batch,
    "pay.bulk.resume": _resume_batch,
}

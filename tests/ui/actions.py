"""Actions in the journal of a workspace, in every state, without a provider."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Action, ActionKind, ActionState, ActionStep, Approval, Ended, NewAction
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.store import journal
from tests.builders import NOON, SECOND
from tests.ui.windows import ACCOUNT, Desktop

BODY = b'{"refund_amount_in_cents":2000}'
CREATION = (
    b'{"reference_id":"INV-7","payer_name":"Tan Ah Kow","payer_email":"tan@example.sg",'
    b'"payer_identifier":"S1234567A","amount_in_cents":5000}'
)


def order(number: int, **fields: Any) -> NewAction:
    """A refund of S$20.00; `number` makes its key and its payment."""
    values: dict[str, Any] = {
        "key": str(UUID(int=number)),
        "provider": "paysg",
        "environment": Environment.TEST,
        "account": ACCOUNT,
        "kind": ActionKind.REFUND,
        "body": BODY,
        "by": "WORKSTATION\\meiling",
        "staff": "Mei Ling",
        "reason": "Paid twice",
        "payment_id": f"payment_{number:012d}",
        "reference": f"INV-{number}",
        "payer_name": "Tan Ah Kow",
        "amount_minor": 2000,
        "currency": "SGD",
        "paid_minor": 5000,
    }
    return NewAction(**(values | fields))


def action(number: int, state: ActionState = ActionState.DONE, **fields: Any) -> Action:
    """An action as the journal has it; `order_*` fields go into its order."""
    inner = {name.removeprefix("order_"): value for name, value in fields.items() if name.startswith("order_")}
    outer = {name: value for name, value in fields.items() if not name.startswith("order_")}
    values: dict[str, Any] = {"id": number, "order": order(number, **inner), "made_at": NOON + number * SECOND}
    return Action(**(values | {"state": state} | outer))


def step(number: int, state: ActionState, sentence: str, **fields: Any) -> ActionStep:
    return ActionStep(NOON + number * SECOND, state, sentence, **fields)


def connect(desk: Desktop) -> Account:
    """The account of the actions, with a key that leads nowhere."""
    core = desk.core
    key = core.keep_for_session("paysg", "paysg_stag_nowhere")
    account = Account("paysg", Environment.TEST, ACCOUNT, "Licensing", key, core.clock.now(), "http://127.0.0.1:9")
    core.add_accounts((account,))
    return account


def intend(desk: Desktop, number: int, **fields: Any) -> Action:
    """Put an order into the journal."""
    return desk.core.store.intend(order(number, **fields))[0]


def end(desk: Desktop, number: int, state: ActionState, sentence: str, **fields: Any) -> Action:
    """Put an action into the journal that was sent and then stood like this; `order_*` are its order's."""
    inner = {name.removeprefix("order_"): value for name, value in fields.items() if name.startswith("order_")}
    outer = {name: value for name, value in fields.items() if not name.startswith("order_")}
    made = intend(desk, number, **inner)
    send(desk, made.id)
    return desk.core.store.end(made.id, Ended(state, sentence, **outer))


def send(desk: Desktop, number: int) -> None:
    """Note that an action was sent, so long ago that nobody can be at work on it any more."""
    at = desk.core.clock.now() - 5 * 60 * SECOND
    desk.core.store.writer.change(lambda connection: journal.send(connection, number, (at, None), None)).result()


def unknown(desk: Desktop, number: int, **fields: Any) -> Action:
    """A refund of which nobody knows whether it was made."""
    sentence = "The connection broke before an answer came: it may have been done or not."
    return end(desk, number, ActionState.UNKNOWN, sentence, **fields)


def waiting(desk: Desktop, number: int, **fields: Any) -> Action:
    """A refund that waits for a second person."""
    return intend(desk, number, approval=Approval.WAITING, **fields)

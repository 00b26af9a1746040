"""Payments as they stand here, and actions on them, for tests of what may be done with them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from paysg_desktop.domain.action import Action, ActionKind, ActionState, NewAction, Seen
from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.event import Refund
from paysg_desktop.domain.payment import PaymentDetail, PaymentRow, derive_status, refunded_minor, snapshot_amount
from paysg_desktop.domain.verification import Status
from tests.builders import NOON, SECOND, snapshot

PAID_MINOR = 5_000


def payment(provider: str = "paysg", environment: Environment = Environment.LIVE, **fields: Any) -> PaymentDetail:
    """S$50.00, paid at noon, changed by `fields` of its snapshot; a field that is None is not there."""
    told = snapshot(amount_minor=PAID_MINOR, amount_raw=str(PAID_MINOR), payer_email="a@example.sg")
    for name, value in fields.items():
        told[name] = value  # type: ignore[literal-required]
        if value is None and name != "amount_minor":
            del told[name]  # type: ignore[misc]
    status, raw = derive_status(told)
    row = PaymentRow(
        key=1,
        provider=provider,
        environment=environment,
        account="service_1",
        id="pay_1",
        amount=snapshot_amount(told),
        status=status,
        status_raw=raw,
        reference=told.get("reference"),
        description=None,
        payer_name=told.get("payer_name"),
        created_at=told.get("created_at"),
        paid_at=told.get("paid_at"),
        refunded_at=told.get("refunded_at"),
        changed_at=NOON,
        source=Source.WEBHOOK,
        verification=Status.VERIFIED,
        attention=frozenset(),
        refunded_minor=refunded_minor(told),
    )
    return PaymentDetail(row, told, (), ())


def unpaid(**fields: Any) -> PaymentDetail:
    """The same, with nobody having paid."""
    return payment(**{"payment_status": "unpaid", "latest_status": "unpaid", "paid_at": None} | fields)


def action(
    number: int = 1,
    *,
    kind: ActionKind = ActionKind.REFUND,
    state: ActionState = ActionState.DONE,
    minor: int | None = 2_000,
    **changes: Any,
) -> Action:
    """An action on that payment, done a second after it was made; `changes` are of Action or of its order."""
    order = NewAction(
        key=f"key-{number}",
        provider="paysg",
        environment=Environment.LIVE,
        account="service_1",
        kind=kind,
        body=b"{}",
        payment_id="pay_1",
        amount_minor=minor if kind is ActionKind.REFUND else None,
        currency="SGD",
    )
    order = replace(
        order,
        **{
            name: changes.pop(name)
            for name in tuple(changes)
            if hasattr(order, name) and name not in ("payment_id", "checkout_id")
        },
    )
    was_sent = state is not ActionState.INTENDED
    base = Action(
        id=number,
        order=order,
        made_at=NOON,
        state=state,
        is_done={ActionState.DONE: True, ActionState.REFUSED: False}.get(state),
        sent_at=NOON if was_sent else None,
        last_sent_at=NOON if was_sent else None,
        refund_id=order.key,
        before=Seen("paid", "not_refunded", NOON),
        after=Seen("paid", "partially_refunded", NOON + SECOND) if state is ActionState.DONE else None,
    )
    return replace(base, **changes)


def refund(
    minor: int | None, status: str = "succeeded", currency: str = "SGD", *, is_ours: bool = False
) -> Refund:
    """One refund as a payment's snapshot holds it."""
    told: Refund = {"status": status, "amount_minor": minor, "amount_raw": str(minor), "currency": currency}
    return told | {"is_ours": True} if is_ours else told

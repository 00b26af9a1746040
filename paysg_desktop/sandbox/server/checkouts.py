"""Yoco's checkouts and their refunds (yoco.md, section 6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from paysg_desktop.sandbox.server.identity import random_letters
from paysg_desktop.sandbox.server.state import State

_ID_LENGTH = 24
_SHOWN = (
    "successUrl",
    "cancelUrl",
    "failureUrl",
    "metadata",
    "lineItems",
    "totalDiscount",
    "totalTaxAmount",
    "subtotalAmount",
    "clientReferenceId",
    "externalId",
)


@dataclass(frozen=True, slots=True)
class Refund:
    """`amount` in cents; `status` is succeeded or failed."""

    amount: int
    status: str


@dataclass(frozen=True, slots=True)
class Checkout:
    """`request` is what it was created with; amounts in cents."""

    id: str
    amount: int
    currency: str
    request: Mapping[str, Any] = field(repr=False)
    status: str = "created"
    payment_id: str | None = None
    refunds: Mapping[str, Refund] = field(default_factory=dict)

    @property
    def refundable(self) -> int:
        return self.amount - sum(each.amount for each in self.refunds.values() if each.status == "succeeded")


class Checkouts:
    """All checkouts by id; every change goes into the state."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._by_id = {key: _revived(record) for key, record in state.table("checkouts").items()}

    def __len__(self) -> int:
        return len(self._by_id)

    def find(self, checkout_id: str) -> Checkout | None:
        return self._by_id.get(checkout_id)

    def add(self, amount: int, currency: str, request: Mapping[str, Any]) -> Checkout:
        return self._keep(Checkout(f"ch_{random_letters(_ID_LENGTH)}", amount, currency, request))

    def pay(self, checkout: Checkout) -> Checkout:
        paid = replace(checkout, status="completed", payment_id=f"p_{random_letters(_ID_LENGTH)}")
        return self._keep(paid)

    def refund(self, checkout: Checkout, amount: int, *, succeeds: bool) -> tuple[Checkout, str]:
        """The checkout as it is then, and the refund's id."""
        refund_id = f"rfd_{random_letters(_ID_LENGTH)}"
        refund = Refund(amount, "succeeded" if succeeds else "failed")
        return self._keep(replace(checkout, refunds={**checkout.refunds, refund_id: refund})), refund_id

    def _keep(self, checkout: Checkout) -> Checkout:
        self._by_id[checkout.id] = checkout
        self._state.put("checkouts", checkout.id, asdict(checkout))
        return checkout


def checkout_object(checkout: Checkout, base_url: str) -> dict[str, Any]:
    """The checkout as Yoco's API shows it."""
    return {
        "id": checkout.id,
        "redirectUrl": f"{base_url}/pay/{checkout.id}",
        "status": checkout.status,
        "amount": checkout.amount,
        "currency": checkout.currency,
        "paymentId": checkout.payment_id,
        **{name: checkout.request.get(name) for name in _SHOWN},
        "processingMode": "test",
        "merchantId": "sandbox",
    }


def _revived(record: Mapping[str, Any]) -> Checkout:
    refunds = {key: Refund(**each) for key, each in record["refunds"].items()}
    return Checkout(**{**record, "refunds": refunds})

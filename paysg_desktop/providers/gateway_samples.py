"""Made-up events of a gateway, laid out as the endpoint's settings say (gateway.md, section 4)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from paysg_desktop.domain.times import to_datetime
from paysg_desktop.providers.gateway_mapping import MAJOR, Mapped
from paysg_desktop.providers.json_members import member_at
from paysg_desktop.providers.sample_values import derived_id, random_id, set_values

_ID_LENGTH = 12
_CURRENCY = "USD"
_STATUS = {"completed": "completed", "failed": "failed", "initiated": "pending"}


def sample_event(event_type: str, now: int, values: Mapping[str, str], where: Mapped) -> dict[str, Any]:
    """An event of `now` (microseconds UTC); `values` sets dotted paths, as `set_values` does.

    Only `payment.completed` has a documented shape; the others are made up after it. With the ids of the event
    and of its payment or customer set, all of it is determined.
    """
    kind, _, step = event_type.partition(".")
    given_id = values.get("data.id" if kind == "customer" else where.payment_id_path)
    identity = given_id or random_id(_ID_LENGTH, "cust_" if kind == "customer" else "txn_")
    event: dict[str, Any] = {}
    _place(event, where.event_id_path, values.get(where.event_id_path) or random_id(_ID_LENGTH, "evt_"))
    _place(event, where.event_type_path, event_type)
    if kind == "customer":
        _place(event, "data.id", identity)
    else:
        _place_money(event, identity, kind, step, where)
    _place_customer(event, identity, kind, where)
    _place(event, where.created_path, to_datetime(now).strftime("%Y-%m-%dT%H:%M:%SZ"))
    set_values(event, values)
    return event


def _place_money(event: dict[str, Any], payment_id: str, kind: str, step: str, where: Mapped) -> None:
    currency = where.currency or _CURRENCY
    _place(event, where.payment_id_path, payment_id)
    if kind == "refund":
        _place(event, where.refund_id_path, derived_id(payment_id, _ID_LENGTH, "rfd_"))
    _place(event, where.amount_path, 10 if where.amount_unit == MAJOR else 1000)
    _place(event, where.currency_path, currency)
    _place(event, where.status_path, _STATUS[step])
    _place(event, where.reference_path, "INV-2026-0042")


def _place_customer(event: dict[str, Any], identity: str, kind: str, where: Mapped) -> None:
    _place(event, where.customer_name_path, "Example Payer")
    _place(event, where.customer_email_path, "payer@example.com")
    customer = member_at(event, "data.customer")
    if kind != "customer" and isinstance(customer, dict):
        customer["id"] = derived_id(identity, _ID_LENGTH, "cust_")


def _place(event: dict[str, Any], path: str, value: object) -> None:
    """Put a value at a path, its objects made on the way; an empty path, or one through a value, takes none."""
    *steps, last = path.split(".")
    place: Any = event
    for step in steps:
        place = place.setdefault(step, {}) if isinstance(place, dict) else None
    if isinstance(place, dict) and last:
        place[last] = value

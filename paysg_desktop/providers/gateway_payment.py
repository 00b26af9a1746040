"""A gateway's events in our words (gateway.md, sections 2 and 4)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from paysg_desktop.domain.event import ParsedBody, Refund, Snapshot
from paysg_desktop.domain.money import Amount, amount_in_major, amount_in_minor
from paysg_desktop.providers.gateway_mapping import MAJOR, MINOR, USUAL, Mapped
from paysg_desktop.providers.json_envelope import identified
from paysg_desktop.providers.json_members import as_currency, as_id, as_text, as_time, member_at, present

_DIGITS = re.compile(r"[0-9]{1,20}", re.ASCII)
_ID_WITHOUT_NAME = "data.id"
"""Where the id may stand in the five events whose contents nobody documented (gateway.md, section 4)."""


def read_identity(given: Mapping[str, Any], remarks: tuple[str, ...], where: Mapped) -> ParsedBody:
    """The event's id and type."""
    return identified(given, remarks, id_path=where.event_id_path, type_path=where.event_type_path)


def read_event(given: Mapping[str, Any], remarks: tuple[str, ...], where: Mapped) -> ParsedBody:
    """All that an event says. Events about customers, and those of other names, move no payment."""
    occurred_at = as_time(_at(given, where.created_path))
    found = replace(read_identity(given, remarks, where), occurred_at=occurred_at)
    match found.event_type:
        case "payment.completed" | "payment.failed":
            return _with_payment(found, given, where)
        case "refund.initiated" | "refund.completed":
            return _with_refund(found, given, where)
        case _:
            return found


def _with_payment(found: ParsedBody, given: Mapping[str, Any], where: Mapped) -> ParsedBody:
    payment_id = _id(given, where.payment_id_path, USUAL.payment_id_path)
    if payment_id is None:
        return _remarked(found, f"It names no payment ({where.payment_id_path or 'no payment_id_path is set'}).")
    is_completed = found.event_type == "payment.completed"
    amount, remark = _amount(given, where)
    fields = present(
        {
            "payment_status": "paid" if is_completed else "failed",
            "latest_status": as_text(_at(given, where.status_path)),
            "paid_at": found.occurred_at if is_completed else None,
            "reference": as_text(_at(given, where.reference_path)),
            "payer_name": as_text(_at(given, where.customer_name_path)),
            "payer_email": as_text(_at(given, where.customer_email_path)),
        }
    )
    snapshot = cast("Snapshot", fields | _amount_fields(amount))
    return _remarked(replace(found, payment_id=payment_id, snapshot=snapshot), remark)


def _with_refund(found: ParsedBody, given: Mapping[str, Any], where: Mapped) -> ParsedBody:
    payment_id = as_id(_at(given, where.payment_id_path))
    if payment_id is None:
        return _remarked(found, "It names no payment that is refunded, so no payment shows it.")
    # Without an id of its own, the start and the end of a refund must still be told as one: it is counted once.
    refund_id = _id(given, where.refund_id_path, USUAL.refund_id_path) or f"refund of {payment_id}"
    amount, remark = _amount(given, where)
    status = "succeeded" if found.event_type == "refund.completed" else "pending"
    refund = cast("Refund", {"status": status} | present({"at": found.occurred_at}) | _amount_fields(amount))
    snapshot: Snapshot = {"refunds": {refund_id: refund}}
    return _remarked(replace(found, payment_id=payment_id, snapshot=snapshot), remark)


def _at(given: Mapping[str, Any], path: str) -> Any:
    return member_at(given, path) if path else None


def _id(given: Mapping[str, Any], path: str, usual_path: str) -> str | None:
    """The id at a path; at the usual one's neighbour `data.id` where nobody has set another path."""
    found = as_id(_at(given, path))
    return as_id(member_at(given, _ID_WITHOUT_NAME)) if found is None and path == usual_path else found


def _amount(given: Mapping[str, Any], where: Mapped) -> tuple[Amount | None, str | None]:
    """The amount as far as unit and currency are known, and a remark where the body and the setting disagree."""
    value, told = _at(given, where.amount_path), as_currency(_at(given, where.currency_path))
    currency = told or where.currency
    disagree = bool(told and where.currency and told != where.currency)
    amount = _in_unit(value, currency, where.amount_unit)
    if amount is not None and (disagree or not currency):
        amount = replace(amount, minor=None)
    remark = f"The amount is in {told}, and the endpoint's currency is {where.currency}: it is not counted."
    return amount, remark if disagree and amount is not None else None


def _in_unit(value: object, currency: str, unit: str) -> Amount | None:
    if unit == MAJOR:
        return amount_in_major(value, currency)
    # Text of digits alone is as good as the number; `10.00` is not, whatever it may mean.
    is_digits = isinstance(value, str) and _DIGITS.fullmatch(value)
    amount = amount_in_minor(int(str(value)) if is_digits else value, currency)
    if amount is None:
        return None
    return replace(
        amount, minor=amount.minor if unit == MINOR else None, raw=str(value) if is_digits else amount.raw
    )


def _amount_fields(amount: Amount | None) -> dict[str, Any]:
    if amount is None:
        return {}
    return {"amount_minor": amount.minor, "amount_raw": amount.raw, "currency": amount.currency}


def _remarked(found: ParsedBody, remark: str | None) -> ParsedBody:
    return found if remark is None else replace(found, remarks=(*found.remarks, remark))

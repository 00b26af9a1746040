"""Checking what a payment is to be made of, by the documented limits (paysg.md, section 5)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from paysg_desktop.sandbox.server.problems import Problem, invalid
from paysg_desktop.sandbox.server.switches import SandboxOptions

_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")
_DUE_DATE = re.compile(r"(0[1-9]|[12][0-9]|3[01])-(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)-[0-9]{4}")
_REQUIRED_TEXTS = {"reference_id": 255, "payer_name": 255, "description": 500}
_OPTIONAL_TEXTS = {"payer_address": 255, "payer_email": 255}
_MOST_METADATA, _LONGEST_METADATA_KEY, _LONGEST_METADATA_VALUE = 10, 40, 255
_LONGEST_LINE_ITEM = 255
_MOST_LINE_ITEM_CENTS = 20_000_000


def checked_creation(given: Mapping[str, Any], options: SandboxOptions) -> dict[str, Any]:
    """The members of a new payment; what is not known is left out. Raises Problem (400)."""
    members: dict[str, Any] = {
        name: _text(given, name, most, is_required=True) for name, most in _REQUIRED_TEXTS.items()
    }
    members |= {name: _text(given, name, most) for name, most in _OPTIONAL_TEXTS.items()}
    members["payer_identifier"] = _text(given, "payer_identifier", options.identifier_limit)
    members["amount_in_cents"] = _amount(given.get("amount_in_cents"), options)
    members["due_date"] = _due_date(given.get("due_date"), options)
    members["metadata"] = _metadata(given.get("metadata"), options)
    members["return_url"] = _return_url(given.get("return_url"))
    if given.get("line_items") is not None:
        members["line_items"] = _line_items(given["line_items"], options)
    _require_email(members["payer_email"])
    _require_plain(members, options)
    return members


def refund_amount(given: Mapping[str, Any]) -> int:
    """The cents to refund; raises Problem (400)."""
    amount: Any = given.get("refund_amount_in_cents")
    if not _is_integer(amount) or amount < 1:
        raise invalid("refund_amount_in_cents", "refund_amount_in_cents must be a positive integer.")
    return int(amount)


def _text(given: Mapping[str, Any], name: str, most: int, *, is_required: bool = False) -> str | None:
    value = given.get(name)
    if value is None and not is_required:
        return None
    if not isinstance(value, str) or (is_required and not value):
        raise invalid(name, f"{name} must be a text" + (" that is not empty." if is_required else "."))
    if len(value) > most:
        raise invalid(name, f"{name} may have {most} characters.", "parameter_too_long")
    return value or None


def _amount(value: Any, options: SandboxOptions) -> int:
    if not _is_integer(value):
        raise invalid("amount_in_cents", "amount_in_cents must be an integer.")
    if not options.amount_minimum <= value <= options.amount_maximum:
        limits = f"from {options.amount_minimum} to {options.amount_maximum}"
        raise invalid("amount_in_cents", f"amount_in_cents must be {limits}.", "amount_out_of_range")
    return int(value)


def _due_date(value: Any, options: SandboxOptions) -> str | None:
    if value is None:
        return None
    text = value.upper() if isinstance(value, str) and options.due_date_month == "any_case" else value
    if not isinstance(text, str) or not _DUE_DATE.fullmatch(text):
        raise invalid("due_date", "due_date must look like 31-DEC-2026.")
    return text


def _metadata(value: Any, options: SandboxOptions) -> dict[str, str]:
    if value is None and options.metadata == "optional":
        return {}
    if not isinstance(value, dict) or not all(isinstance(each, str) for each in value.values()):
        raise invalid("metadata", "metadata must be an object of texts.")
    is_too_big = len(value) > _MOST_METADATA or any(
        len(key) > _LONGEST_METADATA_KEY or len(each) > _LONGEST_METADATA_VALUE for key, each in value.items()
    )
    if is_too_big:
        raise invalid("metadata", "metadata may have 10 entries, keys of 40 and values of 255 characters.")
    if options.empty_metadata_values == "400" and not all(value.values()):
        raise invalid("metadata", "metadata may have no empty values.")
    return dict(value)


def _return_url(value: Any) -> str | None:
    if value is None:
        return None
    try:
        parts = urlsplit(value) if isinstance(value, str) else None
    except ValueError:
        parts = None
    if parts is None or parts.scheme != "https" or not parts.hostname:
        raise invalid("return_url", "return_url must be a valid https URL.")
    return str(value)


def _line_items(value: Any, options: SandboxOptions) -> list[dict[str, Any]]:
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise invalid("line_items", "line_items must be an array of objects.")
    for each in value:
        description = each.get("description")
        if not isinstance(description, str) or not 1 <= len(description) <= _LONGEST_LINE_ITEM:
            raise invalid("line_items", "Each line item needs a description of 1 to 255 characters.")
        if options.line_items == "with_amount" and not _is_integer(each.get("amount_in_cents")):
            raise invalid("line_items", "Each line item needs an amount_in_cents.")
    amounts = (each.get("amount_in_cents") for each in value)
    if sum(each for each in amounts if _is_integer(each)) > _MOST_LINE_ITEM_CENTS:
        raise invalid("line_items", "The line items add up to more than is allowed.")
    return value


def _require_email(email: str | None) -> None:
    if email is not None and not _EMAIL.fullmatch(email):
        raise invalid("payer_email", "payer_email must be a valid e-mail address.")


def _require_plain(members: Mapping[str, Any], options: SandboxOptions) -> None:
    if options.special_characters == "allowed":
        return
    for name in ("payer_name", "payer_address"):
        if not (members[name] or "").isascii():
            raise Problem(400, "character_not_allowed", f"{name} holds a character that is not allowed.")


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)

"""What a new payment or checkout is made of: the documented limits, field by field, and the exact request body.

paysg.md, sections 5 and 16 (questions 21 to 26); yoco.md, section 6.1.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.money import LARGEST_MINOR, format_minor
from paysg_desktop.domain.new_payment import FieldProblem, NewCheckout, NewPayment
from paysg_desktop.usecases.payment_page import safe_parts

MOST_CENTS = 20_000_000
CARD_LEAST_CENTS = 50
"""Below it a card may be refused: the least that Stripe takes in SGD."""
CHECKOUT_LEAST_CENTS = 200
LONGEST_IDENTIFIER, USUAL_IDENTIFIER = 20, 10
MOST_METADATA, LONGEST_METADATA_KEY, LONGEST_METADATA_VALUE = 10, 40, 255

_PAYSG_CURRENCY = "SGD"
_YOCO_CURRENCY = "ZAR"
_TITLES = {
    "reference": "reference",
    "payer_name": "payer's name",
    "description": "description",
    "payer_address": "payer's address",
    "payer_email": "payer's e-mail address",
    "payer_identifier": "payer's identifier",
}
_REQUIRED = {"reference": 255, "payer_name": 255, "description": 500}
_OPTIONAL = {"payer_address": 255, "payer_email": 255, "payer_identifier": LONGEST_IDENTIFIER}
_MEMBERS = {
    "reference": "reference_id",
    "payer_name": "payer_name",
    "payer_address": "payer_address",
    "payer_identifier": "payer_identifier",
    "payer_email": "payer_email",
    "description": "description",
}
_CHECKOUT_URLS = {"success_url": "successUrl", "cancel_url": "cancelUrl", "failure_url": "failureUrl"}
_EMAIL = re.compile(r"[^\s@<>()\[\],;:\\\"]{1,64}@(?P<host>[^\s@<>()\[\],;:\\\"]{3,253})")
_LABEL = re.compile(r"[^\W_](?:[\w-]{0,61}[^\W_])?")
_PERSONAL = re.compile(r"[STFGM][0-9]{7}[A-Z]")
"""The form of Singapore's NRIC and FIN."""
_DUE_DATE = re.compile(r"(?P<day>[0-9]{2})-(?P<month>[A-Z]{3})-(?P<year>[0-9]{4})")
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_FULL_WIDTH = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_DASHES = dict.fromkeys((*range(0x2010, 0x2016), 0x2212), "-")
_QUOTES = dict.fromkeys(range(0x2018, 0x201C), "'") | dict.fromkeys(range(0x201C, 0x2020), '"')
_PLAIN = _FULL_WIDTH | _DASHES | _QUOTES | {0x3001: ",", 0x3002: ".", 0xFF61: ".", 0xFF64: ",", 0x3000: " "}
_UNSENDABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})
_INVISIBLE = "Cf"


def problems_of(new: NewPayment, environment: Environment) -> tuple[FieldProblem, ...]:
    """What PaySG would refuse, or may; empty where all is well."""
    return (
        *_text_problems(new),
        *_amount_problems(new.amount_minor),
        *_email_problems(new.payer_email),
        *_identifier_problems(new.payer_identifier, environment),
        *_due_date_problems(new.due_date),
        *_url_problems("return_url", new.return_url),
        *_metadata_problems(new.metadata),
        *_plainness(new),
    )


def payment_body(new: NewPayment) -> bytes:
    """The request body: compact UTF-8 JSON in one order, the same bytes for the same payment."""
    texts = {member: getattr(new, name) for name, member in _MEMBERS.items()}
    optional = {"due_date": new.due_date.upper(), "return_url": new.return_url}
    members = {
        **{member: text for member, text in texts.items() if text},
        "amount_in_cents": new.amount_minor,
        **{member: text for member, text in optional.items() if text},
        "metadata": dict(new.metadata),
    }
    return _json(members)


def plain(new: NewPayment) -> NewPayment:
    """The same with typographic and full-width characters of name and address made plain (question 26)."""
    return replace(
        new, payer_name=new.payer_name.translate(_PLAIN), payer_address=new.payer_address.translate(_PLAIN)
    )


def checkout_problems_of(
    new: NewCheckout,
    environment: Environment,  # noqa: ARG001 - as `problems_of`; Yoco has the same limits everywhere
) -> tuple[FieldProblem, ...]:
    """What Yoco would refuse, or may; empty where all is well."""
    return (
        *_line_problems("reference", new.reference, LONGEST_METADATA_VALUE, is_required=True),
        *_line_problems("description", new.description, LONGEST_METADATA_VALUE, is_required=False),
        *_checkout_amount_problems(new),
        *(problem for name in _CHECKOUT_URLS for problem in _url_problems(name, getattr(new, name))),
    )


def checkout_body(new: NewCheckout) -> bytes:
    """The request body: compact UTF-8 JSON in one order, the same bytes for the same checkout."""
    urls = {member: getattr(new, name) for name, member in _CHECKOUT_URLS.items()}
    members: dict[str, Any] = {"amount": new.amount_minor, "currency": new.currency}
    members |= {member: url for member, url in urls.items() if url}
    members["metadata"] = {"reference": new.reference}
    if new.description:
        members["lineItems"] = [_line_item(new)]
    return _json(members)


def _line_item(new: NewCheckout) -> dict[str, Any]:
    prices = {"price": new.amount_minor, "taxAmount": 0, "discountAmount": 0}
    return {"displayName": new.description, "quantity": 1, "pricingDetails": prices}


def _json(members: Mapping[str, Any]) -> bytes:
    return json.dumps(members, ensure_ascii=False, separators=(",", ":")).encode()


def _text_problems(new: NewPayment) -> Iterator[FieldProblem]:
    for name, most in _REQUIRED.items():
        yield from _line_problems(name, getattr(new, name), most, is_required=True)
    for name, most in _OPTIONAL.items():
        yield from _line_problems(name, getattr(new, name), most, is_required=False)


def _line_problems(name: str, text: str, most: int, *, is_required: bool) -> Iterator[FieldProblem]:
    title = _TITLES[name]
    if is_required and not text.strip():
        yield FieldProblem(name, f"The {title} is missing. Type it in.")
        return
    if len(text) > most:
        yield FieldProblem(name, f"The {title} has {len(text)} characters. Shorten it to {most}.")
    yield from _character_problems(name, title, text)


def _character_problems(field: str, title: str, text: str) -> Iterator[FieldProblem]:
    kinds = {unicodedata.category(each) for each in text}
    if kinds & _UNSENDABLE:
        yield FieldProblem(
            field, f"The {title} has a line break or another character that can't be sent. Remove it."
        )
    elif _INVISIBLE in kinds:
        yield FieldProblem(
            field,
            f"The {title} has characters that can't be seen, perhaps from copying. Type it anew.",
            is_warning=True,
        )


def _amount_problems(cents: int) -> Iterator[FieldProblem]:
    if cents < 1:
        least = format_minor(1, _PAYSG_CURRENCY)
        yield FieldProblem("amount_minor", f"The amount must be {least} or more. Type the amount to be paid.")
    elif cents > MOST_CENTS:
        most = format_minor(MOST_CENTS, _PAYSG_CURRENCY)
        yield FieldProblem("amount_minor", f"PaySG takes at most {most} a payment. Split the amount.")
    elif cents < CARD_LEAST_CENTS:
        least = format_minor(CARD_LEAST_CENTS, _PAYSG_CURRENCY)
        yield FieldProblem(
            "amount_minor", f"Below {least} a card may be refused; PayNow takes it.", is_warning=True
        )


def _checkout_amount_problems(new: NewCheckout) -> Iterator[FieldProblem]:
    if new.currency != _YOCO_CURRENCY:
        yield FieldProblem("currency", f"Yoco takes {_YOCO_CURRENCY} only.")
    elif new.amount_minor < CHECKOUT_LEAST_CENTS:
        least = format_minor(CHECKOUT_LEAST_CENTS, _YOCO_CURRENCY)
        yield FieldProblem("amount_minor", f"Yoco takes {least} or more. Type a larger amount.")
    elif new.amount_minor > LARGEST_MINOR:
        yield FieldProblem("amount_minor", "The amount is larger than any payment can be.")


def is_email(text: str) -> bool:
    """Whether a text can be an e-mail address: the one rule of this program."""
    found = _EMAIL.fullmatch(text)
    if found is None or text.startswith(".") or ".." in text or ".@" in text:
        return False
    labels = found["host"].split(".")
    return len(labels) > 1 and all(_LABEL.fullmatch(each) for each in labels)


def _email_problems(text: str) -> Iterator[FieldProblem]:
    if text and not is_email(text):
        yield FieldProblem("payer_email", "That is no e-mail address such as name@example.sg. Correct it.")


def _identifier_problems(text: str, environment: Environment) -> Iterator[FieldProblem]:
    if environment is Environment.TEST and _PERSONAL.fullmatch(text.upper()):
        yield FieldProblem(
            "payer_identifier",
            "That looks like a real person's identifier, and this is TEST. Make one up.",
            is_warning=True,
        )
    if USUAL_IDENTIFIER < len(text) <= LONGEST_IDENTIFIER:
        yield FieldProblem(
            "payer_identifier",
            f"The payer's identifier is longer than {USUAL_IDENTIFIER} characters; PaySG may refuse it.",
            is_warning=True,
        )


def _due_date_problems(text: str) -> Iterator[FieldProblem]:
    if text and not _is_date(text.upper()):
        yield FieldProblem("due_date", "The due date is no day such as 31-DEC-2026. Correct it.")


def _is_date(text: str) -> bool:
    found = _DUE_DATE.fullmatch(text)
    if found is None or found["month"] not in _MONTHS:
        return False
    try:
        date(int(found["year"]), _MONTHS.index(found["month"]) + 1, int(found["day"]))
    except ValueError:
        return False
    return True


def _url_problems(field: str, url: str) -> Iterator[FieldProblem]:
    parts = safe_parts(url)
    if url and (parts is None or parts.scheme != "https"):
        yield FieldProblem(field, "The address must be a whole one that starts with https://. Correct it.")


def _metadata_problems(metadata: Mapping[str, str]) -> Iterator[FieldProblem]:
    if len(metadata) > MOST_METADATA:
        yield _metadata_problem(
            f"PaySG takes {MOST_METADATA} entries of custom information, here are {len(metadata)}."
        )
    for position, (key, value) in enumerate(metadata.items(), start=1):
        if not key.strip() or len(key) > LONGEST_METADATA_KEY:
            yield _metadata_problem(f"The name of entry {position} needs 1 to {LONGEST_METADATA_KEY} characters.")
        if not value.strip():
            yield _metadata_problem(f"The value of entry {position} is empty. Fill it, or remove the entry.")
        if len(value) > LONGEST_METADATA_VALUE:
            yield _metadata_problem(f"The value of entry {position} may have {LONGEST_METADATA_VALUE} characters.")
        yield from _character_problems("metadata", f"name or value of entry {position}", key + value)


def _metadata_problem(sentence: str) -> FieldProblem:
    return FieldProblem("metadata", sentence)


def _plainness(new: NewPayment) -> Iterator[FieldProblem]:
    for name in ("payer_name", "payer_address"):
        text = getattr(new, name)
        if text.translate(_PLAIN) != text:
            yield FieldProblem(
                name,
                f"The {_TITLES[name]} has typographic or full-width characters, which PaySG may refuse. Plain "
                "ones are safer.",
                is_warning=True,
            )

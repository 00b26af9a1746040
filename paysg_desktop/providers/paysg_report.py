"""PaySG's payment report, as the dashboard gives it: one payment a row (paysg.md, section 15)."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any, cast
from urllib.parse import urlsplit

from paysg_desktop.domain import strict_json
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.event import ParsedBody, Snapshot
from paysg_desktop.domain.money import LARGEST_MINOR
from paysg_desktop.domain.table import TableField, bare
from paysg_desktop.domain.times import LATEST
from paysg_desktop.providers.json_members import LONGEST_TEXT, MOST_METADATA
from paysg_desktop.providers.paysg_payment import CURRENCY
from paysg_desktop.providers.report_values import (
    ValueProblem,
    due_text,
    is_rounded,
    minor_of,
    moment_of,
)

EVENT_TYPE = "report.row"

FIELDS = (
    TableField("id", "PaySG ID", ("paysgid", "paysgpaymentid", "paymentid"), is_required=True),
    TableField("amount", "Amount (SGD)", ("amountsgd", "amount", "paymentamountsgd"), is_required=True),
    TableField("payment_status", "Payment Status", ("paymentstatus", "status"), is_required=True),
    TableField(
        "reference", "Payment Reference", ("paymentreference", "paymentreferenceid", "referenceid", "reference")
    ),
    TableField("payer_name", "Payer Name", ("name", "payername"), is_personal=True),
    TableField("payer_address", "Address", ("address", "payeraddress"), is_personal=True),
    TableField("payer_identifier", "Identifier", ("identifier", "payeridentifier"), is_personal=True),
    TableField("payer_email", "Email", ("email", "payeremail", "emailaddress"), is_personal=True),
    TableField("due_date", "Due Date", ("duedate",)),
    TableField("description", "About Payment", ("aboutpayment", "description", "paymentdescription")),
    TableField("creator_id", "Created by", ("createdby",), is_personal=True),
    TableField("payment_url", "Payment Link URL", ("paymentlinkurl", "paymentlink", "paymenturl")),
    TableField("payout_id", "Payout ID", ("payoutid",)),
    TableField("email_status", "Email Status", ("emailstatus", "emaildeliverystatus")),
    TableField("sent_at", "Link sent on", ("linksenton", "paymentlinksenton")),
    TableField("created_at", "Created on", ("createdon",)),
    TableField("paid_at", "Paid on", ("paidon",)),
    TableField("paid_out_at", "Paid Out on", ("paidouton",)),
    TableField("refunded_at", "Refunded on", ("refundedon", "fullyrefundedon")),
)
_TITLES = {field.name: field.title for field in FIELDS}
_KNOWN_COLUMNS = frozenset(word for field in FIELDS for word in field.words)

_TEXTS = (
    "reference",
    "description",
    "payer_name",
    "payer_email",
    "payer_address",
    "payer_identifier",
    "payout_id",
)
_TIMES = ("created_at", "sent_at", "paid_at", "paid_out_at", "refunded_at")
_ALL_TEXTS = frozenset(
    {*_TEXTS, "amount_raw", "currency", "payment_status", "latest_status", "refund_status", "email_status"}
    | {"due_date", "payment_url", "creator_id"}
)

_PAID = {"payment_status": "paid", "refund_status": "not_refunded"}
_FULLY_REFUNDED = {"payment_status": "paid", "refund_status": "fully_refunded"}
_PARTLY_REFUNDED = {"payment_status": "paid", "refund_status": "partially_refunded"}
_CANCELLED = {"payment_status": "cancelled", "latest_status": "cancelled", "refund_status": "not_refunded"}
_STATUSES = {
    "paid": _PAID,
    "unpaid": {"payment_status": "unpaid", "refund_status": "not_refunded"},
    "cancelled": _CANCELLED,
    "canceled": _CANCELLED,
    "fullyrefunded": _FULLY_REFUNDED,
    "refunded": _FULLY_REFUNDED,
    "partialrefunded": _PARTLY_REFUNDED,
    "partiallyrefunded": _PARTLY_REFUNDED,
    "partlyrefunded": _PARTLY_REFUNDED,
}
_HOSTS = {"pay.gov.sg": Environment.LIVE, "staging.pay.gov.sg": Environment.TEST}
_ID = re.compile(r"[A-Za-z0-9_-]{1,100}")
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class RowProblem(ValueError):
    """Why a row is left out: a sentence without any of its content."""


def environment_of_link(url: str) -> Environment | None:
    """Whose payment a link opens; None for a link that is not PaySG's (nor our own sandbox's)."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    return Environment.DEMO if host in _LOOPBACK else _HOSTS.get(host)


def is_metadata(column: str) -> bool:
    """Whether a column that is not mapped is the agency's own; line items are PaySG's, and no metadata."""
    name = bare(column)
    return name not in _KNOWN_COLUMNS and not name.startswith("lineitem")


def read_row(cells: Mapping[str, str], further: Mapping[str, str]) -> tuple[str, Snapshot]:
    """A payment's id and snapshot, of cells by field; `further` are the agency's own columns.

    An empty cell tells nothing, so that it wipes nothing out. Raises RowProblem.
    """
    payment_id = cells.get("id", "")
    if not _ID.fullmatch(payment_id) or is_rounded(payment_id):
        raise RowProblem("The PaySG ID is missing, or is none: ids are letters, digits, “_” and “-”.")
    status = _STATUSES.get(bare(cells.get("payment_status", "")))
    if status is None:
        raise RowProblem(
            "The Payment Status is none of Paid, Unpaid, Cancelled, Partial refunded and Fully refunded."
        )
    amount = _amount(cells.get("amount", ""))
    fields: dict[str, Any] = {"amount_minor": amount, "amount_raw": str(amount), "currency": CURRENCY, **status}
    fields |= _texts(cells) | _times(cells)
    _refuse_contradictions(fields)
    if status is _PARTLY_REFUNDED:
        # In a snapshot this is the day of the full refund, which this payment has not had.
        fields.pop("refunded_at", None)
    metadata = {name[:LONGEST_TEXT]: value[:LONGEST_TEXT] for name, value in further.items() if value}
    if metadata:
        fields["metadata"] = dict(list(metadata.items())[:MOST_METADATA])
    return payment_id, cast("Snapshot", fields)


def latest_time(snapshot: Snapshot) -> tuple[int, str] | None:
    """The newest moment that a row tells of (microseconds UTC) and the title of its column."""
    told = cast("dict[str, int]", snapshot)
    return max(((told[name], _TITLES[name]) for name in _TIMES if name in told), default=None)


def identity_of(payment_id: str, snapshot: Snapshot) -> str:
    """The same for the same content, whatever moment and account it was imported for."""
    return f"report:{hashlib.sha256(_json({'id': payment_id, 'snapshot': snapshot})).hexdigest()}"


def report_body(payment_id: str, snapshot: Snapshot, as_of: int, account: str) -> bytes:
    """A row as the log keeps it; `parse_report` reads it."""
    payment = {"id": payment_id, "snapshot": snapshot}
    return _json({"report": "paysg", "version": 1, "as_of": as_of, "account": account, "payment": payment})


def parse_report(body: bytes) -> ParsedBody:
    """What one imported row says: what `report_body` wrote, and nothing else."""
    try:
        read = strict_json.parse(body).value
    except strict_json.JsonProblem as error:
        return ParsedBody(problem=str(error))
    if not isinstance(read, dict) or (read.get("report"), read.get("version")) != ("paysg", 1):
        return ParsedBody(problem="This is no row of a report that this version of the program knows.")
    payment, as_of, account = read.get("payment"), read.get("as_of"), read.get("account")
    if not isinstance(payment, dict) or not _is_time(as_of) or not isinstance(account, str):
        return ParsedBody(problem="This row of a report has no payment or no moment.")
    payment_id, snapshot = payment.get("id"), payment.get("snapshot")
    if not isinstance(payment_id, str) or not payment_id or not _is_snapshot(snapshot):
        return ParsedBody(problem="This row of a report does not have the values of a payment.")
    told = cast("Snapshot", snapshot)
    return ParsedBody(
        event_id=identity_of(payment_id, told),
        event_type=EVENT_TYPE,
        occurred_at=as_of,
        account=account or None,
        payment_id=payment_id,
        snapshot=told,
    )


def _amount(cell: str) -> int:
    try:
        amount = minor_of(cell, CURRENCY)
    except ValueProblem as problem:
        raise RowProblem(f"The field “{_TITLES['amount']}” {problem}.") from None
    if amount < 0:
        raise RowProblem(f"The {_TITLES['amount']} is negative.")
    return amount


def _texts(cells: Mapping[str, str]) -> dict[str, str]:
    texts = {name: cells.get(name, "")[:LONGEST_TEXT] for name in _TEXTS}
    if is_rounded(texts["reference"]):
        # A spreadsheet has rounded it: no reference is better than the wrong one.
        del texts["reference"]
    texts["due_date"] = due_text(cells.get("due_date", ""))[:LONGEST_TEXT]
    texts["email_status"] = cells.get("email_status", "").lower().replace(" ", "_")[:LONGEST_TEXT]
    creator, url = cells.get("creator_id", ""), cells.get("payment_url", "")
    # The dashboard names people here, too; the API tells ids alone.
    texts["creator_id"] = creator[:LONGEST_TEXT] if creator.startswith("user_") else ""
    texts["payment_url"] = url[:LONGEST_TEXT] if environment_of_link(url) else ""
    return {name: text for name, text in texts.items() if text}


def _times(cells: Mapping[str, str]) -> dict[str, int]:
    times: dict[str, int] = {}
    for name in _TIMES:
        cell = cells.get(name, "")
        if not cell or cell in ("-", "–"):
            continue
        try:
            times[name] = moment_of(cell)
        except ValueProblem as problem:
            raise RowProblem(f"The field “{_TITLES[name]}” {problem}.") from None
    return times


def _refuse_contradictions(fields: Mapping[str, Any]) -> None:
    """A status that its own row's dates deny would be derived away: nobody could say which of them holds."""
    is_paid = fields["payment_status"] == "paid"
    if not is_paid and ("paid_at" in fields or "refunded_at" in fields or "paid_out_at" in fields):
        raise RowProblem(
            "The row has a day of payment, payout or refund, and its Payment Status says it was not paid."
        )
    if fields["refund_status"] == "not_refunded" and "refunded_at" in fields:
        raise RowProblem("The row has a day of refund, and its Payment Status says nothing of one.")


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _is_time(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LATEST


def _is_snapshot(value: object) -> bool:
    return isinstance(value, dict) and all(_is_member(name, told) for name, told in value.items())


def _is_member(name: str, told: object) -> bool:
    if name in _ALL_TEXTS:
        return isinstance(told, str)
    if name == "amount_minor":
        return isinstance(told, int) and not isinstance(told, bool) and 0 <= told <= LARGEST_MINOR
    if name == "metadata":
        return isinstance(told, dict) and all(isinstance(each, str) for each in told.values())
    return name in _TIMES and _is_time(told)

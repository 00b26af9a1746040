"""Facts that are no webhooks, into the log and out of it: what an API answered, what a report says."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Seen
from paysg_desktop.domain.api import PaymentRecord
from paysg_desktop.domain.delivery import LoggedBody, NewDelivery, RawRequest, Source
from paysg_desktop.domain.event import ParsedBody, Refund, Snapshot
from paysg_desktop.domain.imports import FileKind, ImportFile
from paysg_desktop.domain.ports import Provider
from paysg_desktop.domain.statement import parse_statement
from paysg_desktop.domain.verification import Status, Verification

EVENT_TYPES = {FileKind.PAYMENTS: "report.row", FileKind.PAYOUT: "payout.line", FileKind.BANK: "bank.line"}
_STATEMENTS = frozenset({EVENT_TYPES[FileKind.PAYOUT], EVENT_TYPES[FileKind.BANK]})
REFUND_HERE = "refund.here"
"""Event type of what we know of a refund of our own, since PaySG tells no amount of it."""
_DONE = Verification(Status.NOT_NEEDED, explanation="What the provider's API answered to what was done here.")
_ASKED = Verification(Status.NOT_NEEDED, explanation="Read from the provider's API, which needs no signature.")
_IMPORTED = Verification(Status.NOT_NEEDED, explanation="Taken from a file that was imported here.")


def checked(account: Account, record: PaymentRecord, provider: Provider, at: int) -> NewDelivery:
    """What the API said of one payment at `at` (microseconds UTC)."""
    parsed = provider.parse_payment(record.body)
    return NewDelivery(
        request=RawRequest(at, "GET", f"/payments/{record.id}", (), record.body),
        endpoint_id="",
        provider=account.provider,
        environment=account.environment,
        verification=_ASKED,
        answer=0,
        event_type=parsed.event_type,
        problem=parsed.problem,
        source=Source.POLL,
    )


def answered(account: Account, record: PaymentRecord, provider: Provider, at: int) -> NewDelivery:
    """What the API showed of a payment when something had been done to it here."""
    asked = checked(account, record, provider, at)
    request = replace(asked.request, method="POST")
    return replace(asked, request=request, verification=_DONE, source=Source.ACTION)


def refunded_here(
    account: Account, payment_id: str, identity: str, refund: Refund, at: int, seen: Seen, *, is_elsewhere: bool
) -> NewDelivery:
    """What we know of a refund of our own. `seen` is the payment as it was shown with it; `is_elsewhere` says that
    others were made before, of amounts that nobody told."""
    told: dict[str, object] = {"payment": payment_id, "id": identity, "refund": refund, "account": account.id}
    told |= {"updated_at": seen.updated_at} if seen.updated_at is not None else {}
    told |= {"elsewhere": True} if is_elsewhere else {}
    body = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()
    return NewDelivery(
        request=RawRequest(at, "POST", f"/payments/{payment_id}/refund", (), body),
        endpoint_id="",
        provider=account.provider,
        environment=account.environment,
        verification=_DONE,
        answer=0,
        event_id=_refund_event(told),
        event_type=REFUND_HERE,
        source=Source.ACTION,
    )


def read_action(provider: Provider, told: LoggedBody) -> ParsedBody:
    """What was logged of something done here: a payment as the API showed it, or a refund of our own."""
    if told.event_type != REFUND_HERE:
        return provider.parse_payment(told.body)
    known = json.loads(told.body)
    snapshot: Snapshot = {"refunds": {known["id"]: known["refund"]}}
    if "updated_at" in known:
        snapshot["updated_at"] = known["updated_at"]
    if known.get("elsewhere"):
        snapshot["has_refunds_elsewhere"] = True
    return ParsedBody(
        event_id=_refund_event(known),
        event_type=REFUND_HERE,
        account=known["account"],
        payment_id=known["payment"],
        snapshot=snapshot,
    )


def _refund_event(told: Mapping[str, Any]) -> str:
    """One event for each end that a refund of ours comes to."""
    return f"{REFUND_HERE}:{told['id']}:{told['refund']['status']}"


def imported(file: ImportFile, at: int) -> Iterable[NewDelivery]:
    """The rows of a file, taken in at `at` (microseconds UTC)."""
    for row in file.rows:
        yield NewDelivery(
            request=RawRequest(at, "IMPORT", f"/{file.sha256}/{row.line}", (), row.body),
            endpoint_id="",
            provider=file.provider,
            environment=file.environment,
            verification=_IMPORTED,
            answer=0,
            event_id=row.identity,
            event_type=EVENT_TYPES[file.kind],
            source=Source.IMPORT,
        )


def read_imported(provider: Provider, told: LoggedBody) -> ParsedBody:
    """What one imported row says: a payment, or a line of a payout or a bank account."""
    if told.event_type not in _STATEMENTS:
        return replace(provider.parse_report(told.body), event_type=told.event_type)
    line = parse_statement(told.body)
    if line is None:
        return ParsedBody(event_type=told.event_type, problem="This row is no line of a statement.")
    account = json.loads(told.body).get("account")
    return ParsedBody(event_id=line.id, event_type=told.event_type, account=account or None, statement=line)

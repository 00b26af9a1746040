"""Facts that are no webhooks, into the log and out of it: what an API answered, what a report says."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.api import PaymentRecord
from paysg_desktop.domain.delivery import LoggedBody, NewDelivery, RawRequest, Source
from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.domain.imports import FileKind, ImportFile
from paysg_desktop.domain.ports import Provider
from paysg_desktop.domain.statement import parse_statement
from paysg_desktop.domain.verification import Status, Verification

EVENT_TYPES = {FileKind.PAYMENTS: "report.row", FileKind.PAYOUT: "payout.line", FileKind.BANK: "bank.line"}
_STATEMENTS = frozenset({EVENT_TYPES[FileKind.PAYOUT], EVENT_TYPES[FileKind.BANK]})
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

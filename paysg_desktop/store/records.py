"""Between rows and records: the column lists and the functions that read them, in one place."""

from __future__ import annotations

import json
from typing import Any, cast

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.delivery import DeliveryRow, NewDelivery, PaymentLink, Source
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.finding import Change, Finding
from paysg_desktop.domain.money import Amount
from paysg_desktop.domain.payment import Attention, HistoryEntry, PaymentRow, PaymentStatus
from paysg_desktop.domain.verification import Match, Status, Verification

Row = tuple[Any, ...]

PAYMENT_COLUMNS = (
    "key, provider, environment, account, id, amount_minor, amount_raw, currency, status, status_raw, reference, "
    "description, payer_name, created_at, paid_at, refunded_at, changed_at, source, verification, attention, "
    "refunded_minor, checkout_id"
)
DELIVERY_COLUMNS = (
    "id, endpoint_id, provider, environment, source, received_at, status, cause, event_type, event_id, problem, "
    "answer, took_us, size, body_sha256"
)
EVENT_COLUMNS = (
    "event_id, position, delivery_id, source, status, received_at, occurred_at, account, snapshot, has_conflict"
)
ENDPOINT_COLUMNS = "id, name, provider, environment, path, secrets, created_at, is_enabled, settings"
ACCOUNT_COLUMNS = "provider, environment, id, name, key, base_url, created_at"
DELIVERY_SOURCES = ", ".join(f"'{each.value}'" for each in Source if each.is_delivery)
"""For SQL: the sources that stand on lists of deliveries."""
HISTORY_COLUMNS = "at, field, before, after, source, position, delivery_id"


def payment_values(table: str) -> str:
    """What `payment_row` reads, of a table or its alias: PAYMENT_COLUMNS, and whether it was made elsewhere."""
    columns = ", ".join(f"{table}.{name.strip()}" for name in PAYMENT_COLUMNS.split(","))
    ours = f"FROM checkouts AS c WHERE c.provider = {table}.provider AND c.environment = {table}.environment"
    return f"{columns}, EXISTS (SELECT 1 {ours}) AND NOT EXISTS (SELECT 1 {ours} AND c.id = {table}.checkout_id)"


# Made once: `json.dumps` makes an encoder a call, and this runs several times a delivery.
to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def payment_row(row: Row) -> PaymentRow:
    """A record of what `payment_values` names."""
    amount = None if row[6] is None else Amount(row[5], row[7], row[6])
    return PaymentRow(
        key=row[0],
        provider=row[1],
        environment=Environment(row[2]),
        account=row[3],
        id=row[4],
        amount=amount,
        status=PaymentStatus(row[8]),
        status_raw=row[9],
        reference=row[10],
        description=row[11],
        payer_name=row[12],
        created_at=row[13],
        paid_at=row[14],
        refunded_at=row[15],
        changed_at=row[16],
        source=Source(row[17]),
        verification=Status(row[18]),
        attention=frozenset(Attention(word) for word in row[19].split()),
        refunded_minor=row[20],
        is_made_elsewhere=bool(row[22]),
    )


def payment_link(row: PaymentRow) -> PaymentLink:
    amount = row.amount
    return PaymentLink(
        id=row.id,
        reference=row.reference,
        amount_minor=amount.minor if amount else None,
        currency=amount.currency if amount else "",
        status=row.status.value,
    )


def delivery_row(
    row: Row,
    position: int | None = None,
    *,
    telling: tuple[bool, bool] = (False, False),
    is_folded: bool = False,
    payment: PaymentLink | None = None,
) -> DeliveryRow:
    """A record of the columns DELIVERY_COLUMNS; `telling` is (is_duplicate, is_conflict)."""
    return DeliveryRow(
        id=row[0],
        position=position,
        endpoint_id=row[1],
        provider=row[2],
        environment=Environment(row[3]),
        source=Source(row[4]),
        received_at=row[5],
        status=Status(row[6]),
        cause=row[7],
        event_type=row[8],
        event_id=row[9],
        problem=row[10],
        answer=row[11],
        took_us=row[12],
        size=row[13],
        body_sha256=row[14],
        is_duplicate=telling[0],
        is_conflict=telling[1],
        is_folded=is_folded,
        payment=payment,
    )


def moves_nothing(row: DeliveryRow) -> bool:
    """Whether it is a LIVE delivery that was sent again or taken in from a file: shown, and counted nowhere."""
    return row.environment is Environment.LIVE and row.source in (Source.REPLAY, Source.CAPTURE)


def new_delivery_columns(delivery: NewDelivery, delivery_id: int, took_us: int, digest: bytes) -> Row:
    """The same columns of a delivery that is being stored."""
    return (
        delivery_id,
        delivery.endpoint_id,
        delivery.provider,
        delivery.environment.value,
        delivery.source.value,
        delivery.request.received_at,
        delivery.verification.status.value,
        delivery.verification.cause,
        delivery.event_type,
        delivery.event_id,
        delivery.problem,
        delivery.answer,
        took_us,
        len(delivery.request.body),
        digest,
    )


def history_entry(row: Row) -> HistoryEntry:
    return HistoryEntry(row[0], row[1], row[2], row[3], Source(row[4]), row[5], row[6])


def verification_to_json(verification: Verification) -> str:
    """What the columns `status` and `cause` don't hold; the authenticated body can be made again."""
    match = verification.matched
    return to_json(
        {
            "warnings": verification.warnings,
            "matched": match and {"secret": match.secret, "encoding": match.encoding, "body": match.body},
            "signed_at": verification.signed_at,
            "explanation": verification.explanation,
            "tried": verification.tried,
        }
    )


def verification(status: str, cause: str | None, rest: str) -> Verification:
    stored = json.loads(rest)
    match = stored["matched"]
    return Verification(
        status=Status(status),
        cause=cause,
        warnings=tuple(stored["warnings"]),
        matched=Match(**match) if match else None,
        signed_at=stored["signed_at"],
        explanation=stored["explanation"],
        tried=tuple(stored.get("tried", ())),
    )


def finding_to_json(each: Finding) -> str:
    """What the column `cause` does not hold."""
    return to_json(
        {
            "is_proven": each.is_proven,
            "changes": [(change.cause, change.form) for change in each.changes],
            "secret": each.secret,
            "endpoint": each.endpoint,
            "remarks": each.remarks,
            "offset_s": each.offset_s,
        }
    )


def finding(cause: str, rest: str) -> Finding:
    stored = json.loads(rest)
    return Finding(
        cause=cause,
        is_proven=stored["is_proven"],
        changes=tuple(Change(*change) for change in stored["changes"]),
        secret=stored["secret"],
        endpoint=stored["endpoint"],
        remarks=tuple(stored["remarks"]),
        offset_s=stored["offset_s"],
    )


def snapshot(text: str) -> Snapshot:
    return cast("Snapshot", json.loads(text))


def endpoint(row: Row) -> Endpoint:
    """A record of the columns ENDPOINT_COLUMNS."""
    return Endpoint(
        id=row[0],
        name=row[1],
        provider=row[2],
        environment=Environment(row[3]),
        path=row[4],
        secrets=tuple(_secret(each) for each in json.loads(row[5])),
        created_at=row[6],
        is_enabled=bool(row[7]),
        settings=json.loads(row[8]),
    )


def endpoint_columns(each: Endpoint) -> Row:
    secrets = [
        {
            "store": secret.reference.store,
            "name": secret.reference.name,
            "accepted_until": secret.accepted_until,
            "environment": secret.environment,
        }
        for secret in each.secrets
    ]
    return (
        each.id,
        each.name,
        each.provider,
        each.environment.value,
        each.path,
        to_json(secrets),
        each.created_at,
        int(each.is_enabled),
        to_json(dict(each.settings)),
    )


def account(row: Row) -> Account:
    """A record of the columns ACCOUNT_COLUMNS."""
    store, _, name = (row[4] or "").partition(":")
    return Account(
        provider=row[0],
        environment=Environment(row[1]),
        id=row[2],
        name=row[3],
        key=SecretReference(store, name) if row[4] else None,
        base_url=row[5],
        created_at=row[6],
    )


def account_columns(each: Account) -> Row:
    key = str(each.key) if each.key else None
    return (each.provider, each.environment.value, each.id, each.name, key, each.base_url, each.created_at)


def _secret(stored: dict[str, Any]) -> EndpointSecret:
    """One of an endpoint's; before schema 2 there was the reference alone."""
    environment = stored.get("environment")
    return EndpointSecret(
        SecretReference(stored["store"], stored["name"]),
        stored.get("accepted_until"),
        Environment(environment) if environment else None,
    )

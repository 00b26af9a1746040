"""A payment's snapshot as facts, in the order in which people ask for them. Pure; draws nothing."""

from __future__ import annotations

from typing import cast

from paysg_desktop.domain.event import Refund, Snapshot
from paysg_desktop.domain.money import format_amount
from paysg_desktop.domain.payment import PaymentDetail
from paysg_desktop.ui import veil
from paysg_desktop.ui.inspector.facts import Fact
from paysg_desktop.ui.inspector.refunds import refund_title, refunds_of
from paysg_desktop.ui.masking import mask_address, mask_email, mask_identifier
from paysg_desktop.ui.wording import (
    date_text,
    environment_meaning,
    environment_name,
    full_time_text,
    mark,
    plural,
    source_text,
    tr,
    trust_chip,
)

MOST_METADATA = 50
MOST_REFUNDS = 20
_MASKS = {
    "payer_identifier": mask_identifier,
    "payer_email": mask_email,
    "payer_address": mask_address,
}
_PAYER = (
    ("payer_identifier", mark("Identifier")),
    ("payer_email", mark("E-mail")),
    ("payer_address", mark("Address")),
)
_TEXTS = (
    ("reference", mark("Reference")),
    ("description", mark("Description")),
    ("payer_name", mark("Payer")),
    ("payment_status", mark("Payment status")),
    ("latest_status", mark("Latest status")),
    ("refund_status", mark("Refund status")),
    ("email_status", mark("E-mail status")),
)
_PRIVATE = frozenset({"reference", "description", "payer_name"})
_TIMES = (
    ("created_at", mark("Created")),
    ("sent_at", mark("E-mailed")),
    ("paid_at", mark("Paid")),
    ("cancelled_at", mark("Cancelled")),
    ("refunded_at", mark("Refunded")),
    ("paid_out_at", mark("Paid out")),
    ("updated_at", mark("Updated")),
)
_IDS = (
    ("payout_id", mark("Payout")),
    ("checkout_id", mark("Checkout")),
    ("intent_id", mark("Stripe intent")),
    ("creator_id", mark("Created by")),
    ("payment_url", mark("Payer's page")),
)


def payer_facts(snapshot: Snapshot, *, is_revealed: bool) -> list[Fact]:
    """Identifier, e-mail and address; masked unless revealed."""
    return [Fact(tr(name), _personal(snapshot, field, is_revealed=is_revealed)) for field, name in _PAYER]


def has_personal_data(snapshot: Snapshot) -> bool:
    return any(_known(snapshot).get(field) for field in _MASKS)


def snapshot_facts(detail: PaymentDetail, *, is_revealed: bool) -> list[Fact]:
    """All that the provider's object said, its own status words included; what it did not have is left out."""
    known = _known(detail.snapshot)
    amount = detail.row.amount
    facts = [
        Fact(tr("Payment"), detail.row.id, is_id=True),
        Fact(tr("Account"), detail.row.account or None, is_id=True),
        Fact(
            tr("Amount"), format_amount(amount) if amount else None, "caution" if _is_unclear(detail) else "text"
        ),
        Fact(tr("As received"), _as_received(detail.snapshot)),
    ]
    facts += [_text(known, field, name) for field, name in _TEXTS if field in known]
    facts += payer_facts(detail.snapshot, is_revealed=is_revealed)
    facts += [_time(known, field, name) for field, name in _TIMES if field in known]
    if "due_date" in known:
        facts.append(_text(known, "due_date", mark("Due")))
    facts += [
        Fact(tr(name), cast("str | None", known[field]), is_id=True) for field, name in _IDS if field in known
    ]
    return facts


def refund_facts(snapshot: Snapshot) -> list[Fact]:
    """Each refund that was told by itself: when, how much, how it stands and why; its id shows on hovering."""
    told = refunds_of(snapshot)
    facts = [Fact(_day(refund), _refund_words(refund), hint=identity) for identity, refund in told[:MOST_REFUNDS]]
    left_out = len(told) - len(facts)
    if left_out > 0:
        facts.append(Fact("…", plural(left_out, tr("{n} more refund"), tr("{n} more refunds")), "muted"))
    return facts


def metadata_facts(snapshot: Snapshot) -> list[Fact]:
    """The agency's own fields; at most MOST_METADATA and a line that counts the rest."""
    metadata = snapshot.get("metadata") or {}
    facts = [Fact(name, veil.private(text) or None) for name, text in list(metadata.items())[:MOST_METADATA]]
    left_out = len(metadata) - len(facts)
    if left_out > 0:
        facts.append(Fact("…", plural(left_out, tr("{n} more field"), tr("{n} more fields")), "muted"))
    return facts


def knowledge_facts(detail: PaymentDetail) -> list[Fact]:
    """What we know of our knowledge: from where, when, and how sure."""
    row = detail.row
    meaning = environment_meaning(row.environment)
    environment = environment_name(row.environment)
    return [
        Fact(tr("Environment"), f"{environment}, {meaning}" if meaning else environment),
        Fact(tr("Last change"), full_time_text(row.changed_at)),
        Fact(tr("Heard"), source_text(row.source, row.provider)),
        Fact(tr("Trust"), trust_chip(row.verification, row.source).text),
        Fact(tr("Told by"), plural(len(detail.deliveries), tr("{n} delivery"), tr("{n} deliveries"))),
    ]


def _day(refund: Refund) -> str:
    at = refund.get("at")
    return tr("Day not told") if at is None else date_text(at)


def _refund_words(refund: Refund) -> str:
    return veil.joined(" · ", (refund_title(refund), veil.private(refund.get("reason"))))


def _known(snapshot: Snapshot) -> dict[str, object]:
    return cast("dict[str, object]", snapshot)


def _is_unclear(detail: PaymentDetail) -> bool:
    return detail.row.amount is not None and detail.row.amount.is_unclear


def _as_received(snapshot: Snapshot) -> str | None:
    raw = snapshot.get("amount_raw")
    return None if raw is None else f"{raw} ({snapshot.get('currency') or tr('no currency')})"


def _personal(snapshot: Snapshot, field: str, *, is_revealed: bool) -> str | None:
    text = cast("str | None", _known(snapshot).get(field))
    return veil.private(text if is_revealed or not text else _MASKS[field](text)) or text


def _text(known: dict[str, object], field: str, name: str) -> Fact:
    value = None if known[field] is None else str(known[field])
    return Fact(tr(name), (veil.private(value) or value) if field in _PRIVATE else value)


def _time(known: dict[str, object], field: str, name: str) -> Fact:
    at = known[field]
    return Fact(tr(name), full_time_text(at) if isinstance(at, int) else None)

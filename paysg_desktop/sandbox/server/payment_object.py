"""The payment object as PaySG's API and events show it (paysg.md, section 6)."""

from __future__ import annotations

from typing import Any

from paysg_desktop.sandbox.server.payments import REFUND_FAILED, REFUND_OPEN, Payment, stamp
from paysg_desktop.sandbox.server.switches import SandboxOptions


def payment_object(payment: Payment, base_url: str, options: SandboxOptions) -> dict[str, Any]:
    """In PaySG's order of members: by the names' lengths, then their letters."""
    members: dict[str, Any] = {
        **payment.fields,
        "id": payment.id,
        "payment_service_id": payment.service,
        "payment_url": f"{base_url}/pay/{payment.id}",
        "payment_status": _payment_status(payment, options),
        "latest_status": _latest_status(payment, options),
        "refund_status": refund_status(payment, options),
        "email_delivery_status": _email_status(payment, options),
        "stripe_payment_intent_id": payment.intent_id,
        "payout_id": payment.payout_id,
        "created_at": stamp(payment.created_at),
        "updated_at": stamp(payment.updated_at),
        "payment_sent_timestamp": stamp(payment.sent_at),
        "payment_succeeded_timestamp": stamp(payment.paid_at),
        "payment_cancelled_timestamp": stamp(payment.cancelled_at),
        "payment_fully_refunded_timestamp": stamp(payment.refunded_at),
        "paid_out_timestamp": stamp(payment.paid_out_at),
    }
    if options.payment_qr_code_url == "present":
        members["payment_qr_code_url"] = f"{base_url}/v1/public/payments/{payment.id}/qr.png"
    if options.refunded_amount == "present":
        members["refunded_amount_in_cents"] = payment.refunded_minor
    is_shown = options.empty_members == "null"
    names = sorted(members, key=lambda name: (len(name), name))
    return {name: members[name] for name in names if is_shown or members[name] is not None}


def refund_status(payment: Payment, options: SandboxOptions) -> str:
    if payment.open_refund_minor is not None:
        return REFUND_OPEN
    if payment.has_failed_refund:
        return REFUND_FAILED
    if payment.refunded_minor == 0:
        return "not_refunded"
    return options.partial_refund_status if payment.refundable_minor else "fully_refunded"


def _payment_status(payment: Payment, options: SandboxOptions) -> str:
    return options.cancelled_payment_status if payment.status == "cancelled" else payment.status


def _latest_status(payment: Payment, options: SandboxOptions) -> str:
    is_refunded = payment.refunded_minor and not payment.refundable_minor
    return options.latest_status_after_refund if is_refunded else payment.status


def _email_status(payment: Payment, options: SandboxOptions) -> str:
    if payment.emails_sent == 0:
        return "unsent"
    was_reminded = payment.emails_sent > 1 and options.send_email_twice == "reminder"
    return options.reminder_status if was_reminded else "sent"

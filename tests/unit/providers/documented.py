"""What the providers' references show, with our own values."""

from __future__ import annotations

from typing import Any

YOCO_PAYMENT: dict[str, Any] = {
    "id": "p_EXAMPLE0000000000000001",
    "type": "payment",
    "createdDate": "2026-03-02T02:10:06.004141Z",
    "amount": 2500,
    "currency": "ZAR",
    "paymentMethodDetails": {
        "type": "card",
        "card": {"expiryMonth": 8, "expiryYear": 29, "maskedCard": "************4242", "scheme": "visa"},
    },
    "status": "succeeded",
    "mode": "test",
    "metadata": {"checkoutId": "ch_EXAMPLE000000000000001"},
}
YOCO_REFUND: dict[str, Any] = {
    "id": "rfd_EXAMPLE00000000000001",
    "type": "refund",
    "createdDate": "2026-03-02T03:15:54.405141Z",
    "amount": 900,
    "currency": "ZAR",
    "paymentId": "p_EXAMPLE0000000000000001",
    "status": "failed",
    "mode": "live",
    "metadata": {"checkoutId": "ch_EXAMPLE000000000000001"},
    "refundableAmount": 2500,
    "failureReason": "Insufficient balance to refund",
}

GATEWAY_DATA: dict[str, Any] = {
    "transaction_id": "txn_gw_0001",
    "amount": 1000,
    "currency": "USD",
    "status": "completed",
    "customer": {"id": "cust_gw_0001", "email": "payer@example.com"},
}

"""Whose signature headers are whose, to say that a delivery came to the wrong address."""

from __future__ import annotations

from paysg_desktop.domain.delivery import Headers

_SENDERS = {
    b"paysg-signature": "PaySG",
    b"stripe-signature": "Stripe",
    b"webhook-signature": "Standard Webhooks",
    b"svix-signature": "Svix",
    b"x-hub-signature-256": "GitHub-style",
    b"x-formsg-signature": "FormSG",
    b"x-signature": "gateway",
}


def other_scheme(headers: Headers, own_header: str) -> str | None:
    """The kind of sender whose signature header is there, our own header left out; None without one."""
    own = own_header.lower().encode()
    names = (name.lower() for name, _ in headers)
    return next((_SENDERS[name] for name in names if name != own and name in _SENDERS), None)

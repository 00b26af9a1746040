"""Whose signature headers are whose, to say that a delivery came to the wrong address."""

from __future__ import annotations

from collections.abc import Iterable

from paysg_desktop.domain.headers import Headers

_SENDERS = {
    b"paysg-signature": "PaySG",
    b"stripe-signature": "Stripe",
    b"webhook-signature": "Standard Webhooks",
    b"svix-signature": "Svix",
    b"x-hub-signature-256": "GitHub-style",
    b"x-formsg-signature": "FormSG",
    b"x-signature": "gateway",
}


def other_scheme(headers: Headers, own_headers: Iterable[str]) -> str | None:
    """The kind of sender whose signature header is there, our own headers left out; None without one."""
    own = {name.lower().encode() for name in own_headers}
    names = (name.lower() for name, _ in headers)
    return next((_SENDERS[name] for name in names if name not in own and name in _SENDERS), None)

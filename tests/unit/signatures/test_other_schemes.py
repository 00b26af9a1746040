from __future__ import annotations

import pytest

from paysg_desktop.signatures.other_schemes import other_scheme


@pytest.mark.parametrize(
    ("name", "sender"),
    [
        (b"PaySG-Signature", "PaySG"),
        (b"stripe-signature", "Stripe"),
        (b"Webhook-Signature", "Standard Webhooks"),
        (b"svix-signature", "Svix"),
        (b"X-Hub-Signature-256", "GitHub-style"),
        (b"X-FormSG-Signature", "FormSG"),
        (b"X-Signature", "gateway"),
        (b"Content-Type", None),
    ],
)
def test_a_senders_header_is_known(name: bytes, sender: str | None) -> None:
    assert other_scheme(((b"Host", b"x"), (name, b"1")), ("X-Own",)) == sender


def test_own_headers_are_never_anothers() -> None:
    headers = ((b"Webhook-Signature", b"1"), (b"svix-signature", b"1"), (b"x-signature", b"1"))
    assert other_scheme(headers, ("webhook-signature", "Svix-Signature")) == "gateway"
    assert other_scheme(headers[:2], ("webhook-signature", "Svix-Signature")) is None

from __future__ import annotations

import pytest

from paysg_desktop.domain.headers import Headers, holds_key, passed_on_headers
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.usecases.marks import MARK_HEADER
from paysg_desktop.usecases.masking import MASK, masked_headers
from paysg_desktop.usecases.request_copy import shown_headers

KEYS = (
    "X-Access-Token", "X-Functions-Key", "X-Gitlab-Token", "Private-Token", "X-Auth-Key", "X-Amz-Security-Token",
    "Ocp-Apim-Subscription-Key", "X-Key", "X_API_KEY", "X-Auth", "X-Hook-Secret", "Cf-Access-Jwt-Assertion",
    "X-Signature-Key", "Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "X-Api-Key", "Api-Key",
    "X-Auth-Token",
)  # fmt: skip
NO_KEYS = (
    "PaySG-Signature", "webhook-signature", "webhook-id", "webhook-timestamp", "X-Hub-Signature",
    "X-Hub-Signature-256", "Stripe-Signature", "X-Shopify-Hmac-Sha256", "X-Token-Signature", "Idempotency-Key",
    "X-Idempotency-Key", "Content-Type", "User-Agent", "X-Request-Id", "X-Keyboard", MARK_HEADER.decode(),
)  # fmt: skip
OWN: Headers = (
    (b"Content-Type", b"application/json"),
    (b"PaySG-Signature", b"t=1, v1=ab"),
    (b"X-Odd", b"one"),
    (b"x-odd", b"two"),
    (b"Empty", b""),
)


def test_what_is_passed_on_keeps_order_case_and_repetition() -> None:
    assert passed_on_headers(OWN) == OWN


@pytest.mark.parametrize(
    "name",
    [
        "Host", "Content-Length", "Connection", "Keep-Alive", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
        "Proxy-Connection", "Proxy-Authenticate", *KEYS,
    ],
)  # fmt: skip
def test_what_belongs_to_one_connection_or_holds_a_key_is_not_passed_on(name: str) -> None:
    for spelt in (name, name.upper(), f"{name} "):
        assert passed_on_headers(((spelt.encode(), b"x"), *OWN)) == OWN


def test_what_a_connection_names_goes_with_it() -> None:
    headers: Headers = (
        (b"Connection", b"close, X-Hop ,"),
        (b"x-HOP", b"1"),
        (b"connection", b"Other"),
        (b"Other", b"2"),
    )
    assert passed_on_headers(headers + OWN) == OWN


@pytest.mark.parametrize("name", KEYS)
def test_what_its_name_says_is_a_key_goes_nowhere_in_clear(name: str) -> None:
    for spelt in (name, name.upper(), name.lower()):
        header = (spelt.encode(), b"key-0123")
        assert holds_key(header[0])
        assert passed_on_headers((header, *OWN)) == OWN
        assert masked_headers((header,)) == [(spelt, MASK)]
        assert b"key-0123" not in b"".join(value for _, value in shown_headers((header, *OWN)))


@pytest.mark.parametrize("name", NO_KEYS)
def test_what_proves_or_tells_apart_is_no_key(name: str) -> None:
    headers: Headers = ((name.encode(), b"value"),)
    assert not holds_key(headers[0][0])
    assert passed_on_headers(headers) == headers == shown_headers(headers)
    assert masked_headers(headers) == [(name, "value")]


def test_no_provider_signs_in_a_header_that_is_taken_for_a_key() -> None:
    names = [name for provider in PROVIDERS.values() for name in provider.signature_headers]
    assert names
    assert not [name for name in names if holds_key(name.encode())]

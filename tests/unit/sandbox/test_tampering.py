"""Every kind of tampering leads to the cause that its table promises, for every provider that can have it."""

from __future__ import annotations

import base64

import pytest

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.finding import Case
from paysg_desktop.domain.verification import NamedSecret
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.sandbox.tampering import TAMPERINGS, tampered
from paysg_desktop.sandbox.tampering_schemes import scheme_of
from tests.builders import NOON

TEXT = base64.b64encode(b"a secret that is text, too").decode()
SECRETS = {"key-hex": "0123456789abcdef0123456789abcdef0123456789abcdef"}
PAIRS = [(name, kind) for name in PROVIDERS for kind in TAMPERINGS]


@pytest.mark.parametrize(("name", "kind"), PAIRS)
def test_the_doctor_names_the_cause_that_was_made(name: str, kind: str) -> None:
    provider, tampering = PROVIDERS[name], TAMPERINGS[kind]
    secret = SECRETS.get(kind, f"whsec_{TEXT}")
    event = provider.sample(next(iter(provider.event_types)), NOON, {})
    scheme = scheme_of(provider).name
    if scheme not in tampering.schemes:
        with pytest.raises(UsageError, match="makes no sense"):
            tampered(kind, provider, event, secret, NOON)
        return
    headers, body = tampered(kind, provider, event, secret, NOON)
    finding = provider.examine(Case("POST", headers, body, NOON, (NamedSecret("ours", secret),)))
    expected = None if scheme in tampering.holds_for else tampering.cause
    assert (finding and finding.cause) == expected


@pytest.mark.parametrize(
    ("kind", "secret"),
    [("key-decoded", "no base64!"), ("key-prefix-stripped", "plain"), ("key-hex", "plain"), ("key-decoded", "")],
)
def test_a_kind_that_the_secret_does_not_allow_is_refused(kind: str, secret: str) -> None:
    provider = PROVIDERS["paysg"]
    with pytest.raises(UsageError, match="needs"):
        tampered(kind, provider, provider.sample("payment.succeeded", NOON, {}), secret, NOON)


def test_every_kind_says_what_it_does() -> None:
    assert all(each.sentence and each.schemes for each in TAMPERINGS.values())

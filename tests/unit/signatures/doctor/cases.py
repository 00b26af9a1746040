"""Cases for the doctor, signed with nothing of the program's own."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable
from typing import Any

from paysg_desktop.domain.finding import Case, Finding
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import NamedSecret
from paysg_desktop.signatures.body_hmac_options import BodyHmacOptions
from paysg_desktop.signatures.doctor.examine import (
    examine_body_hmac,
    examine_standard_webhooks,
    examine_timestamped,
)
from paysg_desktop.signatures.standard_webhooks_options import StandardWebhooksOptions
from paysg_desktop.signatures.timestamped_options import TimestampedOptions

NOW_S = 1_700_000_000
NOW = NOW_S * 1_000_000
TEXT_SECRET = "paysg_test_secret_4f9c2d7a"
KEY = bytes(range(100, 124))
WHSEC = "whsec_" + base64.b64encode(KEY).decode()
BODY = '{"id":"evt_1","type":"payment.paid","data":{"amount":1234,"note":"Löwe & <b> 付款","url":"a/b"}}'.encode()

Examine = Callable[[Case], Finding | None]
examine: dict[str, Examine] = {
    "timestamped": lambda case: examine_timestamped(case, TimestampedOptions()),
    "standard_webhooks": lambda case: examine_standard_webhooks(case, StandardWebhooksOptions()),
    "body_hmac": lambda case: examine_body_hmac(case, BodyHmacOptions()),
}
SECRETS = {"timestamped": TEXT_SECRET, "standard_webhooks": WHSEC, "body_hmac": TEXT_SECRET}
KEYS = {"timestamped": TEXT_SECRET.encode(), "standard_webhooks": KEY, "body_hmac": TEXT_SECRET.encode()}


def mac(key: bytes, message: bytes, algorithm: str = "sha256") -> bytes:
    return hmac.new(key, message, algorithm).digest()


def front(scheme: str, t: str = str(NOW_S)) -> bytes:
    """What is signed in front of the body."""
    return {"timestamped": f"{t}.", "standard_webhooks": f"msg_1.{t}.", "body_hmac": ""}[scheme].encode()


def text(scheme: str, digest: bytes) -> str:
    return base64.b64encode(digest).decode() if scheme == "standard_webhooks" else digest.hex()


def headers(scheme: str, written: str, t: str = str(NOW_S)) -> Headers:
    match scheme:
        case "timestamped":
            return ((b"PaySG-Signature", f"t={t}, v1={written}".encode()),)
        case "standard_webhooks":
            return (
                (b"webhook-id", b"msg_1"),
                (b"webhook-timestamp", t.encode()),
                (b"webhook-signature", f"v1,{written}".encode()),
            )
    return ((b"X-Signature", written.encode()),)


def signed(
    scheme: str,
    body: bytes,
    *,
    key: bytes | None = None,
    message: bytes | None = None,
    t: str = str(NOW_S),
) -> Headers:
    """Right but for what is given: another key, or another whole message."""
    content = front(scheme, t) + body if message is None else message
    return headers(scheme, text(scheme, mac(KEYS[scheme] if key is None else key, content)), t)


def case(
    scheme: str,
    given: Headers,
    body: bytes = BODY,
    *,
    secret: str | None = None,
    more: Headers = (),
    method: str = "POST",
    **others: Any,
) -> Case:
    ours = NamedSecret("ours (current)", SECRETS[scheme] if secret is None else secret, "ours")
    return Case(method, (*given, *more), body, NOW, (ours,), **others)


def diagnose(scheme: str, given: Headers, body: bytes = BODY, **more: Any) -> Finding:
    found = examine[scheme](case(scheme, given, body, **more))
    assert found is not None
    return found


def sha256(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()

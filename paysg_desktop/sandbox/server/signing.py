"""The headers of a webhook, as its provider signs it."""

from __future__ import annotations

import base64
import hashlib
import hmac

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.providers.registry import get
from paysg_desktop.sandbox.server.switches import SandboxOptions
from paysg_desktop.signatures.javascript import reserialise


def time_text(now: int, options: SandboxOptions) -> str:
    """`t` of PaySG's signature at a time in microseconds UTC."""
    match options.signature_time:
        case "ms":
            return str(now // 1000)
        case "iso":
            return iso_utc(now)
        case _:
            return str(now // 1_000_000)


def signed(provider: str, body: bytes, secret: str, t: str, now: int, options: SandboxOptions) -> Headers:
    """`t` counts for PaySG alone; the others have no other time than `now`, or none."""
    if provider == "paysg":
        return ((b"PaySG-Signature", _paysg_value(body, secret, t, options).encode()),)
    return get(provider).sign(body, secret, now)


def _paysg_value(body: bytes, secret: str, t: str, options: SandboxOptions) -> str:
    content = reserialise(body) if options.mac_body == "restringified" else body
    digest = hmac.digest(_key(secret, options), t.encode() + b"." + content, hashlib.sha256)
    text = base64.b64encode(digest).decode() if options.digest == "base64" else digest.hex()
    comma = ", " if options.signature_comma == "spaced" else ","
    return f"t={t}{comma}v1={text}"


def _key(secret: str, options: SandboxOptions) -> bytes:
    """The secret's characters; or what they stand for, where they are hex at all."""
    if options.secret_form == "hex":
        try:
            return bytes.fromhex(secret)
        except ValueError:
            pass
    return secret.encode()

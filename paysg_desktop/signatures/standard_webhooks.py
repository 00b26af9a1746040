"""Standard Webhooks, and Svix: HMAC-SHA256 over id, time and body, joined by full stops.

Rules: signatures.md, sections 2 and 4. Public-key signatures (v1a) are skipped, and said to be.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import replace

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import NamedSecret, Status, Verification
from paysg_desktop.signatures import verdicts
from paysg_desktop.signatures.digests import read_base64
from paysg_desktop.signatures.header_values import HeaderError
from paysg_desktop.signatures.standard_webhooks_header import (
    StandardHeader,
    missing_headers,
    own_headers,
    read_header,
)
from paysg_desktop.signatures.standard_webhooks_key import (
    FEWEST_BYTES,
    PUBLIC_PREFIX,
    KeyProblem,
    find_key_fault,
    read_key,
)
from paysg_desktop.signatures.standard_webhooks_options import STRICT, StandardWebhooksOptions
from paysg_desktop.signatures.time_text import read_time
from paysg_desktop.signatures.time_window import outside_window

PUBLIC_KEY_VERSION = "v1a"


def verify(
    headers: Headers,
    body: bytes,
    secrets: Sequence[NamedSecret],
    now: int,
    options: StandardWebhooksOptions = STRICT,
) -> Verification:
    """Check the signature at `now` (microseconds UTC). Raises nothing, whatever came."""
    if not secrets:
        return verdicts.no_secret()
    missing = missing_headers(headers)
    if missing:
        return verdicts.unsigned(headers, own_headers(), missing)
    try:
        header = read_header(headers)
    except HeaderError as problem:
        return verdicts.malformed(problem)
    if not header.texts:
        return _without_v1(header)
    private = [each for each in secrets if not each.value.startswith(PUBLIC_PREFIX)]
    if not private:
        return _unsupported("A public key (whpk_) is stored, but the signature is made with a shared secret.")
    digests = tuple(("base64", read) for text in header.texts if (read := read_base64(text)) is not None)
    match = verdicts.first_match(
        verdicts.usable(private), lambda secret: _mac_or_none(secret, header, body), digests
    )
    if match is None:
        return verdicts.mismatch(private, find_key_fault)
    skipped = len(header.of_version(PUBLIC_KEY_VERSION))
    note = f" {skipped} public-key signature(s) beside it were skipped." if skipped else ""
    good = verdicts.holds(match, private, read_time(header.timestamp), None, note)
    late = outside_window(header.timestamp, now, options.tolerance, "s")
    if late is not None:
        return verdicts.rejected_by_time(good, late)
    return _warned_of_short_key(good, private)


def sign(
    body: bytes, secret: str, message_id: str, timestamp: str, options: StandardWebhooksOptions = STRICT
) -> Headers:
    """The three headers that a genuine sender would add; raises UsageError for a secret that gives no key."""
    del options
    try:
        key = read_key(secret)
    except KeyProblem as problem:
        raise UsageError(f"The secret {problem}") from None
    signature = base64.b64encode(mac(key, message_id, timestamp, body)).decode()
    return (
        (b"webhook-id", message_id.encode()),
        (b"webhook-timestamp", timestamp.encode()),
        (b"webhook-signature", f"v1,{signature}".encode()),
    )


def mac(key: bytes, message_id: str, timestamp: str, body: bytes) -> bytes:
    """The 32 bytes that a genuine signature holds."""
    return hmac.digest(key, f"{message_id}.{timestamp}.".encode() + body, hashlib.sha256)


def _key_or_none(secret: NamedSecret) -> bytes | None:
    try:
        return read_key(secret.value)
    except KeyProblem:
        return None


def _mac_or_none(secret: NamedSecret, header: StandardHeader, body: bytes) -> bytes | None:
    key = _key_or_none(secret)
    return None if key is None else mac(key, header.message_id, header.timestamp, body)


def _without_v1(header: StandardHeader) -> Verification:
    if header.of_version(PUBLIC_KEY_VERSION):
        return _unsupported("It has only public-key signatures (v1a), which this program does not check.")
    text = "The signature header has no entry of version v1, only others."
    return Verification(Status.FAILED, "scheme_not_v1", explanation=text)


def _unsupported(text: str) -> Verification:
    return Verification(Status.UNSUPPORTED, "scheme_unsupported_by_secret", explanation=text)


def _warned_of_short_key(good: Verification, secrets: Sequence[NamedSecret]) -> Verification:
    used = [_key_or_none(each) for each in secrets if good.matched and each.name == good.matched.secret]
    if not any(key is not None and len(key) < FEWEST_BYTES for key in used):
        return good
    text = f"{good.explanation} Its key is shorter than the {FEWEST_BYTES} bytes that the standard asks for."
    return replace(good, warnings=(*good.warnings, "secret_truncated"), explanation=text)

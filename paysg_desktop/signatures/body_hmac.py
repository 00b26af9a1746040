"""A plain HMAC of the body in one header: what a gateway of the simple kind sends (gateway.md, section 3)."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Sequence

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import NamedSecret, Verification
from paysg_desktop.signatures import verdicts
from paysg_desktop.signatures.body_hmac_header import BodyHmacHeader, missing_headers, read_header
from paysg_desktop.signatures.body_hmac_key import find_key_fault, read_key
from paysg_desktop.signatures.body_hmac_options import JSON_MINIFIED, STRICT, BodyHmacOptions
from paysg_desktop.signatures.digests import read_base64, read_hex
from paysg_desktop.signatures.header_values import HeaderError
from paysg_desktop.signatures.secret_checks import refuse_blank
from paysg_desktop.signatures.time_text import read_time
from paysg_desktop.signatures.time_window import outside_window

_READERS = {"hex": read_hex, "base64": read_base64}
_URL_SAFE = str.maketrans("-_", "+/")


def verify(
    headers: Headers,
    body: bytes,
    secrets: Sequence[NamedSecret],
    now: int,
    options: BodyHmacOptions = STRICT,
) -> Verification:
    """Check the signature at `now` (microseconds UTC). Raises nothing, whatever came."""
    if not secrets:
        return verdicts.no_secret()
    missing = missing_headers(headers, options)
    if missing:
        return verdicts.unsigned(headers, own_headers(options), missing)
    try:
        header = read_header(headers, options)
    except HeaderError as problem:
        return verdicts.malformed(problem)
    t = header.timestamp
    match, second = verdicts.match_either(
        verdicts.usable(secrets),
        lambda secret, content: mac(secret.value, t, content, options),
        _digests(header, options),
        body,
        has_second_try=options.message == JSON_MINIFIED,
    )
    if match is None:
        return verdicts.mismatch(secrets, lambda secret: find_key_fault(secret, options.key_encoding))
    signed_at = None if t is None else read_time(t)
    good = verdicts.holds(match, secrets, signed_at, second)
    late = None if t is None else outside_window(t, now, options.tolerance, options.timestamp_unit)
    return good if late is None else verdicts.rejected_by_time(good, late)


def sign(body: bytes, secret: str, now: int, options: BodyHmacOptions = STRICT) -> Headers:
    """The headers that a genuine sender would add at `now`; raises UsageError for a secret that gives no key."""
    refuse_blank(secret)
    unit_us = 1_000 if options.timestamp_unit == "ms" else 1_000_000
    t = str(now // unit_us) if options.is_timed else None
    digest = mac(secret, t, body, options)
    if digest is None:
        raise UsageError(f"The secret is not written in {options.key_encoding}, so nothing can be signed with it.")
    is_hex = "hex" in options.digest_encodings
    text = digest.hex() if is_hex else base64.b64encode(digest).decode()
    signature = text if options.has_optional_prefix else f"{options.prefix}{text}"
    times = () if t is None else ((options.timestamp_header.encode(), t.encode()),)
    return (*times, (options.header.encode(), signature.encode()))


def own_headers(options: BodyHmacOptions) -> tuple[str, ...]:
    """Every name that belongs to the scheme."""
    return (options.header, options.timestamp_header) if options.timestamp_header else (options.header,)


def mac(secret: str, t: str | None, body: bytes, options: BodyHmacOptions) -> bytes | None:
    """The bytes that a genuine signature holds; None for a secret that gives no key."""
    key = read_key(secret, options.key_encoding)
    if key is None:
        return None
    message = body if t is None else t.encode() + b"." + body
    return hmac.digest(key, message, options.algorithm)


def _digests(header: BodyHmacHeader, options: BodyHmacOptions) -> tuple[tuple[str, bytes], ...]:
    """Each text in each encoding that is accepted; a text may be read in both."""
    found = []
    for text in header.texts:
        for encoding in options.digest_encodings:
            plain = text.translate(_URL_SAFE) if encoding == "base64" else text
            decoded = _READERS[encoding](plain)
            if decoded is not None:
                found.append((encoding, decoded))
    return tuple(found)

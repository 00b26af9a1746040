"""The scheme `t=…, v1=…`: HMAC-SHA256 over the time as sent, a full stop and the body.

Rules: signatures.md section 4; for PaySG, paysg.md section 10.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import NamedSecret, Verification
from paysg_desktop.signatures import verdicts
from paysg_desktop.signatures.header_values import HeaderError, find_value
from paysg_desktop.signatures.secret_checks import refuse_blank, secret_bytes
from paysg_desktop.signatures.time_text import read_time
from paysg_desktop.signatures.time_window import outside_window
from paysg_desktop.signatures.timestamped_header import parse_header
from paysg_desktop.signatures.timestamped_options import STRICT, TimestampedOptions


def verify(
    headers: Headers,
    body: bytes,
    secrets: Sequence[NamedSecret],
    now: int,
    options: TimestampedOptions = STRICT,
) -> Verification:
    """Check the signature at `now` (microseconds UTC). Raises nothing, whatever came."""
    if not secrets:
        return verdicts.no_secret()
    value = find_value(headers, options.header)
    if value is None:
        return verdicts.unsigned(headers, (options.header,), (options.header,))
    try:
        header = parse_header(value, options.timestamp_unit, options.digest_encodings)
    except HeaderError as problem:
        return verdicts.malformed(problem)
    t = header.t
    match, second = verdicts.match_either(
        verdicts.usable(secrets),
        lambda secret, content: mac(secret.value, t, content),
        header.digests,
        body,
        has_second_try=options.body_fallback == "js",
    )
    if match is None:
        return verdicts.mismatch(secrets)
    signed_at = read_time(t)
    note = "" if signed_at is not None else " Its time could not be read."
    return _timed(verdicts.holds(match, secrets, signed_at, second, note), t, now, options)


def sign(body: bytes, secret: str, t: str, options: TimestampedOptions = STRICT) -> Headers:
    """The one header that a genuine sender would add; `t` goes out exactly as it is.

    Raises UsageError for a blank secret.
    """
    refuse_blank(secret)
    return ((options.header.encode(), f"t={t}, v1={mac(secret, t, body).hex()}".encode()),)


def mac(secret: str, t: str, body: bytes) -> bytes:
    """The 32 bytes that a genuine signature holds."""
    return hmac.digest(secret_bytes(secret), t.encode() + b"." + body, hashlib.sha256)


def _timed(good: Verification, t: str, now: int, options: TimestampedOptions) -> Verification:
    """The verdict on a signature that fits, once its age has been looked at."""
    late = outside_window(t, now, options.tolerance, options.timestamp_unit)
    if late is None:
        return good
    is_strict = options.time_policy == "reject"
    if late.cause == "header_malformed" and not is_strict:
        # PaySG's profile lets an unknown age pass (paysg.md 10.1); whoever rejects by time can't.
        return good
    return verdicts.rejected_by_time(good, late) if is_strict else verdicts.warned_of_time(good, late)

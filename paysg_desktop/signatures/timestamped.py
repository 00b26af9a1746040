"""The scheme `t=…, v1=…`: HMAC-SHA256 over the time as sent, a full stop and the body.

Rules: signatures.md section 4; for PaySG, paysg.md section 10.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass, replace

from paysg_desktop.domain.delivery import Headers
from paysg_desktop.domain.strict_json import JsonProblem
from paysg_desktop.domain.verification import Match, NamedSecret, Status, Verification
from paysg_desktop.signatures.javascript import reserialise
from paysg_desktop.signatures.other_schemes import other_scheme
from paysg_desktop.signatures.secret_checks import find_blank, find_odd, secret_bytes
from paysg_desktop.signatures.time_text import read_time
from paysg_desktop.signatures.timestamped_header import HeaderError, SignatureHeader, find_header, parse_header
from paysg_desktop.signatures.timestamped_options import STRICT, TimestampedOptions

FALLBACK_LIMIT = 16 * 1024
"""Bytes of the longest body that is written again the JavaScript way."""


@dataclass(frozen=True, slots=True)
class _Body:
    form: str
    content: bytes


def verify(
    headers: Headers,
    body: bytes,
    secrets: Sequence[NamedSecret],
    now: int,
    options: TimestampedOptions = STRICT,
    others: Sequence[NamedSecret] = (),
) -> Verification:
    """Check the signature at `now` (microseconds UTC). Raises nothing, whatever came.

    `others` are secrets of other endpoints: one that fits names the cause, and never verifies.
    """
    if not secrets:
        return Verification(
            Status.NO_SECRET, "no_secret", explanation="No signing secret is set, so nothing was checked."
        )
    value = find_header(headers, options.header)
    if value is None:
        return _unsigned(headers, options.header)
    try:
        header = parse_header(value, options.timestamp_unit, options.digest_encodings)
    except HeaderError as problem:
        return Verification(Status.FAILED, problem.cause, explanation=str(problem))
    blank = find_blank(secrets)
    if blank is not None:
        return Verification(Status.FAILED, blank.cause, explanation=blank.explanation)
    raw = _Body("raw", body)
    match, tried = _match(header, raw, secrets), raw
    if match is None and options.body_fallback == "js":
        tried = _rewritten(body) or raw
        match = _match(header, tried, secrets) if tried is not raw else None
    if match is None:
        return _mismatch(header, dict.fromkeys((raw, tried)), secrets, others)
    return _timed(header, match, tried, now, options)


def sign(body: bytes, secret: str, t: str, options: TimestampedOptions = STRICT) -> Headers:
    """The one header that a genuine sender would add; `t` goes out exactly as it is."""
    mac = _mac(secret, t, body).hex()
    return ((options.header.encode(), f"t={t}, v1={mac}".encode()),)


def _mac(secret: str, t: str, body: bytes) -> bytes:
    return hmac.digest(secret_bytes(secret), t.encode() + b"." + body, hashlib.sha256)


def _match(header: SignatureHeader, body: _Body, secrets: Sequence[NamedSecret]) -> Match | None:
    """The first secret and entry that fit; every entry is compared with every secret all the same."""
    matches: list[Match] = []
    for secret in secrets:
        mac = _mac(secret.value, header.t, body.content)
        for encoding, given in header.digests:
            if hmac.compare_digest(mac, given):
                matches.append(Match(secret.name, encoding, body.form))
    return matches[0] if matches else None


def _rewritten(body: bytes) -> _Body | None:
    """The body as JavaScript would write it again; None when it is too long, no JSON, or just the same."""
    if len(body) > FALLBACK_LIMIT:
        return None
    try:
        content = reserialise(body)
    except JsonProblem:
        return None
    return _Body("js", content) if content != body else None


def _unsigned(headers: Headers, own_header: str) -> Verification:
    sender = other_scheme(headers, own_header)
    if sender is not None:
        text = f"There is no {own_header} header, but a {sender} one: it may have been sent to the wrong address."
        return Verification(Status.UNSIGNED, "header_of_other_scheme", explanation=text)
    text = f"There is no {own_header} header: the sender did not sign, or a proxy removed it."
    return Verification(Status.UNSIGNED, "header_missing", explanation=text)


def _mismatch(
    header: SignatureHeader,
    bodies: dict[_Body, None],
    secrets: Sequence[NamedSecret],
    others: Sequence[NamedSecret],
) -> Verification:
    odd = find_odd(secrets)
    if odd is not None:
        return Verification(Status.FAILED, odd.cause, explanation=odd.explanation)
    usable = [secret for secret in others if find_blank([secret]) is None]
    found = [match for body in bodies if (match := _match(header, body, usable)) is not None]
    if found:
        text = f"It was signed with another secret, “{found[0].secret}”: it may be meant for that endpoint."
        return Verification(Status.FAILED, "other_profile_secret", explanation=text)
    text = "The signature fits no configured secret: the body was changed on its way, or another secret was used."
    return Verification(Status.FAILED, "unknown_mismatch", explanation=text)


def _timed(
    header: SignatureHeader, match: Match, body: _Body, now: int, options: TimestampedOptions
) -> Verification:
    """The verdict on a signature that fits, once its age has been looked at."""
    signed_at = read_time(header.t)
    good = _fitting(match, body, signed_at)
    late = _outside_window(header.t, signed_at, now, options)
    if late is None:
        return good
    cause, sentence = late
    if options.time_policy == "warn":
        return replace(good, warnings=(cause,), explanation=f"{good.explanation} {sentence}")
    text = f"The signature fits the secret “{match.secret}”, but it was not accepted. {sentence}"
    status = Status.FAILED if cause == "header_malformed" else Status.TIME_REJECTED
    return replace(good, status=status, cause=cause, explanation=text, authenticated_body=None)


def _fitting(match: Match, body: _Body, signed_at: int | None) -> Verification:
    unread = "" if signed_at is not None else " Its time could not be read."
    if body.form == "raw":
        text = f"The signature fits the body as received and the secret “{match.secret}”.{unread}"
        return Verification(Status.VERIFIED, matched=match, signed_at=signed_at, explanation=text)
    text = (
        f"The signature fits the secret “{match.secret}” and the body as JavaScript writes it again, not as it was"
        f" received; the event is read from the form that was signed.{unread}"
    )
    return Verification(
        Status.VERIFIED_RESERIALISED,
        matched=match,
        signed_at=signed_at,
        explanation=text,
        authenticated_body=body.content,
    )


def _outside_window(
    t: str, signed_at: int | None, now: int, options: TimestampedOptions
) -> tuple[str, str] | None:
    """The cause and its sentence where the time of signing is not within the tolerance."""
    if signed_at is None and options.timestamp_unit == "auto":
        # PaySG's profile lets an unknown age pass (paysg.md 10.1); whoever rejects by time can't.
        is_strict = options.time_policy == "reject"
        return ("header_malformed", "Its time (t=…) could not be read.") if is_strict else None
    window_us = round(options.tolerance * 1_000_000)
    age_us = now - (signed_at or 0)
    if options.timestamp_unit == "s" and signed_at != int(t) * 1_000_000:
        if abs(age_us) <= window_us:
            return "timestamp_milliseconds", "Its time is in milliseconds where seconds were expected."
        return "timestamp_too_new", "Its time, read as seconds, lies far ahead."
    if abs(age_us) <= window_us:
        return None
    seconds = f"It was signed {abs(age_us) // 1_000_000} s"
    if age_us > 0:
        return "timestamp_too_old", f"{seconds} ago."
    return "timestamp_too_new", f"{seconds} ahead of this computer's clock."

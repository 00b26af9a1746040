"""The doctor: one delivery in, the cause of its failing signature out (signatures.md, section 6).

What is proven is said to be; what is not stays `unknown_mismatch`. Pure, and a few milliseconds long.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from paysg_desktop.domain.finding import Case, Finding
from paysg_desktop.domain.verification import Status, Verification
from paysg_desktop.signatures import (
    body_hmac,
    body_hmac_header,
    standard_webhooks,
    standard_webhooks_header,
    timestamped,
    timestamped_header,
)
from paysg_desktop.signatures.body_hmac_key import read_key as read_gateway_key
from paysg_desktop.signatures.body_hmac_options import BodyHmacOptions
from paysg_desktop.signatures.doctor.bodies import is_of_body
from paysg_desktop.signatures.doctor.search import search
from paysg_desktop.signatures.doctor.suspect import Suspect
from paysg_desktop.signatures.header_values import find_value
from paysg_desktop.signatures.secret_checks import secret_bytes
from paysg_desktop.signatures.standard_webhooks_key import KeyProblem
from paysg_desktop.signatures.standard_webhooks_key import read_key as read_standard_key
from paysg_desktop.signatures.standard_webhooks_options import StandardWebhooksOptions
from paysg_desktop.signatures.timestamped_options import TimestampedOptions

MISMATCH = "unknown_mismatch"
_SEARCHED = frozenset(
    {
        MISMATCH,
        "secret_whitespace",
        "secret_extra_prefix",
        "secret_is_api_key",
        "secret_masked",
        "secret_malformed",
        "secret_truncated",
    }
)
"""Causes behind which something better may be proven."""
_LENGTH = re.compile(r"[0-9]{1,15}")


def examine_timestamped(case: Case, options: TimestampedOptions) -> Finding | None:
    """None when the signature holds."""

    def suspect() -> Suspect:
        value = find_value(case.headers, options.header) or ""
        header = timestamped_header.parse_header(value, options.timestamp_unit, options.digest_encodings)
        accepted = options.digest_encodings
        encodings = (*accepted, "base64url") if "base64" in accepted else accepted
        return Suspect(case, header.texts, (header.t.encode("latin-1"),), secret_bytes, encodings)

    return _examined(case, timestamped.verify(case.headers, case.body, case.secrets, case.now, options), suspect)


def examine_standard_webhooks(case: Case, options: StandardWebhooksOptions) -> Finding | None:
    """None when the signature holds."""

    def suspect() -> Suspect:
        header = standard_webhooks_header.read_header(case.headers)
        parts = (header.message_id.encode("latin-1"), header.timestamp.encode())
        return Suspect(case, header.texts, parts, _standard_key, ("base64",), is_key_text=False)

    verification = standard_webhooks.verify(case.headers, case.body, case.secrets, case.now, options)
    return _examined(case, verification, suspect)


def examine_body_hmac(case: Case, options: BodyHmacOptions) -> Finding | None:
    """None when the signature holds."""

    def suspect() -> Suspect:
        header = body_hmac_header.read_header(case.headers, options)
        accepted = options.digest_encodings
        return Suspect(
            case,
            header.texts,
            () if header.timestamp is None else (header.timestamp.encode("latin-1"),),
            lambda secret: read_gateway_key(secret, options.key_encoding),
            (*accepted, "base64url") if "base64" in accepted else accepted,
            options.algorithm,
            is_key_text=options.key_encoding == "utf8",
        )

    return _examined(case, body_hmac.verify(case.headers, case.body, case.secrets, case.now, options), suspect)


def _examined(case: Case, verification: Verification, suspect: Callable[[], Suspect]) -> Finding | None:
    if verification.is_counted:
        return None
    cause = verification.cause or MISMATCH
    match = verification.matched
    if match is not None:
        # The digest is right; what is wrong is the time.
        return Finding(cause, is_proven=verification.status is Status.TIME_REJECTED, secret=match.secret)
    if cause not in _SEARCHED:
        return Finding(cause)
    found = search(suspect()) or Finding(_unproven(case, cause))
    return replace(found, remarks=tuple(_remarks(case, found)))


def _unproven(case: Case, cause: str) -> str:
    """What can be seen without a proof: spoilt secrets first, then a request that can't be whole."""
    if cause != MISMATCH:
        return cause
    length = find_value(case.headers, "content-length") or ""
    if _LENGTH.fullmatch(length) and int(length) != len(case.body):
        return "body_truncated"
    if case.method.upper() != "POST":
        return "not_post"
    if not case.body and "json" in (find_value(case.headers, "content-type") or "").lower():
        return "body_empty"
    return MISMATCH


def _remarks(case: Case, finding: Finding) -> Iterator[str]:
    is_about_body = not finding.is_proven or any(is_of_body(each) for each in finding.changes)
    if is_about_body and _has_duplicate_keys(case.body):
        yield "body_duplicate_keys"


def _has_duplicate_keys(body: bytes) -> bool:
    found = False

    def look(pairs: list[tuple[str, object]]) -> None:
        nonlocal found
        found = found or len(dict(pairs)) != len(pairs)

    try:
        json.loads(body, object_pairs_hook=look, parse_int=float)
    except (ValueError, RecursionError):
        return False
    return found


def _standard_key(secret: str) -> bytes | None:
    try:
        return read_standard_key(secret)
    except KeyProblem:
        return None

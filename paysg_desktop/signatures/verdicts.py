"""What the schemes share: comparing every secret with every digest, and the verdicts that follow.

Rules: signatures.md, section 4.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import Match, NamedSecret, Status, Verification
from paysg_desktop.signatures.header_values import HeaderError
from paysg_desktop.signatures.other_schemes import other_scheme
from paysg_desktop.signatures.rewriting import rewritten
from paysg_desktop.signatures.secret_checks import SecretFinding, find_fault, is_blank

RAW, JAVASCRIPT = "raw", "js"


@dataclass(frozen=True, slots=True)
class Late:
    """A time outside the window: the cause and its sentence."""

    cause: str
    sentence: str


def no_secret() -> Verification:
    return Verification(
        Status.NO_SECRET, "no_secret", explanation="No signing secret is set, so nothing was checked."
    )


def unsigned(headers: Headers, own: Sequence[str], missing: Sequence[str]) -> Verification:
    """The scheme's own headers, or some of them, are not there."""
    names = " and no ".join(missing)
    sender = other_scheme(headers, own)
    if sender is not None:
        text = f"There is no {names} header, but a {sender} one: it may have been sent to the wrong address."
        return Verification(Status.UNSIGNED, "header_of_other_scheme", explanation=text)
    text = f"There is no {names} header: the sender did not sign, or a proxy removed it."
    return Verification(Status.UNSIGNED, "header_missing", explanation=text)


def malformed(problem: HeaderError) -> Verification:
    return Verification(Status.FAILED, problem.cause, explanation=str(problem))


def usable(secrets: Iterable[NamedSecret]) -> list[NamedSecret]:
    """Those that can be a key at all: a blank one is a key that everybody knows."""
    return [secret for secret in secrets if not is_blank(secret.value)]


def first_match(
    secrets: Iterable[NamedSecret],
    mac_of: Callable[[NamedSecret], bytes | None],
    digests: Sequence[tuple[str, bytes]],
    form: str = RAW,
) -> Match | None:
    """The first secret and digest that fit; every digest is compared with every secret all the same."""
    matches: list[Match] = []
    for secret in secrets:
        mac = mac_of(secret)
        if mac is None:
            continue
        for encoding, given in digests:
            if hmac.compare_digest(mac, given):
                matches.append(Match(secret.name, encoding, form))
    return matches[0] if matches else None


def match_either(
    secrets: Sequence[NamedSecret],
    mac_of: Callable[[NamedSecret, bytes], bytes | None],
    digests: Sequence[tuple[str, bytes]],
    body: bytes,
    has_second_try: bool,
) -> tuple[Match | None, bytes | None]:
    """The match for the body as received, else for the one that JavaScript would write, where that is allowed.

    The second value is the body that JavaScript would write, where only that one fits.
    """
    match = first_match(secrets, lambda secret: mac_of(secret, body), digests)
    second = rewritten(body) if match is None and has_second_try else None
    if second is None:
        return match, None
    content = second
    match = first_match(secrets, lambda secret: mac_of(secret, content), digests, JAVASCRIPT)
    return match, content if match else None


def mismatch(
    secrets: Sequence[NamedSecret], find: Callable[[NamedSecret], SecretFinding | None] = find_fault
) -> Verification:
    """Nothing fits: where every secret looks spoilt the first one's fault is named, else it stays open."""
    tried = tuple(secret.name for secret in usable(secrets))
    faults = [find(secret) for secret in secrets]
    first = faults[0]
    if first is not None and all(faults):
        return Verification(Status.FAILED, first.cause, explanation=first.explanation, tried=tried)
    text = "The signature fits no configured secret: the body was changed on its way, or another secret was used."
    return Verification(Status.FAILED, "unknown_mismatch", explanation=text, tried=tried)


def holds(
    match: Match, secrets: Sequence[NamedSecret], signed_at: int | None, second: bytes | None, note: str = ""
) -> Verification:
    """The signature fits; `second` is the body as JavaScript writes it, where only that one did."""
    tried = tuple(secret.name for secret in usable(secrets))
    if second is None:
        text = f"The signature fits the body as received and the secret “{match.secret}”.{note}"
        return Verification(Status.VERIFIED, matched=match, signed_at=signed_at, explanation=text, tried=tried)
    text = (
        f"The signature fits the secret “{match.secret}” and the body as JavaScript writes it again, not as it was"
        f" received; the event is read from the form that was signed.{note}"
    )
    return Verification(
        Status.VERIFIED_RESERIALISED,
        matched=match,
        signed_at=signed_at,
        explanation=text,
        tried=tried,
        authenticated_body=second,
    )


def rejected_by_time(good: Verification, late: Late) -> Verification:
    """The digest is right, the time is not; a time that can't be read is a header that can't be."""
    match = good.matched
    secret = match.secret if match else ""
    text = f"The signature fits the secret “{secret}”, but it was not accepted. {late.sentence}"
    status = Status.FAILED if late.cause == "header_malformed" else Status.TIME_REJECTED
    return replace(good, status=status, cause=late.cause, explanation=text, authenticated_body=None)


def warned_of_time(good: Verification, late: Late) -> Verification:
    return replace(good, warnings=(*good.warnings, late.cause), explanation=f"{good.explanation} {late.sentence}")

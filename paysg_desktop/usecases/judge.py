"""Judging one delivery: its signature, what its body says, and whether both speak of the same environment."""

from __future__ import annotations

from dataclasses import dataclass, replace

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import Status, Verification
from paysg_desktop.usecases.endpoints import OpenEndpoint


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict, what a glance at the authenticated body tells, and where the delivery belongs."""

    verification: Verification
    parsed: ParsedBody
    environment: Environment


def judge(found: OpenEndpoint, headers: Headers, body: bytes, at: int) -> Judgement:
    """Judge a delivery as of `at` (microseconds UTC)."""
    verification = found.provider.verify(headers, body, found.accepted(at), at)
    # What was authenticated is what is read: the re-serialised bytes where only those fitted.
    parsed = found.provider.glance(verification.authenticated_body or body)
    match = verification.matched
    if match is None or not verification.is_counted:
        return Judgement(verification, parsed, found.endpoint.environment)
    signed_for = found.environment_of(match.secret, at)
    if parsed.environment in (None, signed_for) or found.endpoint.environment is Environment.DEMO:
        return Judgement(verification, parsed, signed_for)
    return Judgement(_mismatched(verification, match.secret, parsed), parsed, found.endpoint.environment)


def _mismatched(verification: Verification, secret: str, parsed: ParsedBody) -> Verification:
    """The secret's mode and the body's must agree (yoco.md, section 2); which one is wrong can't be told."""
    text = (
        f"The signature fits the secret “{secret}”, but the body says “{parsed.environment}”. Nothing was counted."
    )
    return replace(
        verification,
        status=Status.FAILED,
        cause="environment_mismatch",
        explanation=text,
        authenticated_body=None,
    )

"""The outcome of checking a delivery's signature (signatures.md, section 4, rule 7)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from paysg_desktop.domain.endpoint import Environment


class Status(StrEnum):
    """What the check found; the words are the ones stored, printed and translated on chips."""

    VERIFIED = "verified"
    VERIFIED_RESERIALISED = "verified_reserialised"
    TIME_REJECTED = "time_rejected"
    FAILED = "failed"
    UNSIGNED = "unsigned"
    NO_SECRET = "no_secret"
    UNSUPPORTED = "unsupported"
    NOT_NEEDED = "not_needed"
    """No webhook: we asked the provider's API ourselves, or a person imported a report. No check gives this."""


COUNTED = frozenset({Status.VERIFIED, Status.VERIFIED_RESERIALISED, Status.NOT_NEEDED})
"""The only ones that may move a payment or a figure."""

QUARANTINED = frozenset({Status.FAILED, Status.TIME_REJECTED, Status.UNSIGNED, Status.UNSUPPORTED})


@dataclass(frozen=True, slots=True)
class NamedSecret:
    """A signing secret under the name people know it by; its value shows in no repr.

    `owner` is the name of its endpoint; `environment` that of the deliveries which it signs, None where the
    endpoint decides.
    """

    name: str
    value: str = field(repr=False)
    owner: str = ""
    environment: Environment | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """What fitted: the secret's name, the digest's encoding (`hex`, `base64`), the body (`raw`, `js`)."""

    secret: str
    encoding: str
    body: str


@dataclass(frozen=True, slots=True)
class Verification:
    """One verdict.

    `cause` is the doctor's code (signatures.md, section 6) or None; `warnings` are such codes that did not
    reject; `signed_at` is in microseconds UTC. `explanation` is one plain sentence for people. `tried` are the
    names of the secrets that were compared, none where it did not come to that. `authenticated_body` is set only
    when re-serialised bytes fitted: the event must then be read from those.
    """

    status: Status
    cause: str | None = None
    warnings: tuple[str, ...] = ()
    matched: Match | None = None
    signed_at: int | None = None
    explanation: str = ""
    tried: tuple[str, ...] = ()
    authenticated_body: bytes | None = field(default=None, repr=False)

    @property
    def is_counted(self) -> bool:
        return self.status in COUNTED

    @property
    def is_quarantined(self) -> bool:
        return self.status in QUARANTINED

"""What the signature doctor is given, and what it finds (signatures.md, section 6)."""

from __future__ import annotations

from dataclasses import dataclass, field

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import NamedSecret


@dataclass(frozen=True, slots=True)
class Case:
    """A delivery whose signature is in question, with every secret that may explain it.

    `now` is when it was received (microseconds UTC); `secrets` were accepted then, `retired` are older ones of
    the same endpoint, `others` those of other endpoints; `urls` are the addresses it may have been sent to.
    """

    method: str
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)
    now: int
    secrets: tuple[NamedSecret, ...] = ()
    retired: tuple[NamedSecret, ...] = ()
    others: tuple[NamedSecret, ...] = ()
    urls: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that must be different for the signature to fit: its cause code, and which form exactly."""

    cause: str
    form: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Why a signature does not hold. `cause` is a code of signatures.md, section 6; never a guess.

    `is_proven` says that a digest was equal once the `changes` (one or two, in the order in which they are
    applied) were made, with the secret named `secret`. `endpoint` names the endpoint that the delivery was
    meant for; `remarks` are codes that explain nothing by themselves; `offset_s` is how far the sender's clock
    stands behind this computer's (negative: ahead).
    Holds no digest and nothing of a secret.
    """

    cause: str
    is_proven: bool = False
    changes: tuple[Change, ...] = ()
    secret: str | None = None
    endpoint: str | None = None
    remarks: tuple[str, ...] = ()
    offset_s: int | None = None

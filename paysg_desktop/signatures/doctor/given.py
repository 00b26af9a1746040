"""The digests as they were given, read in every way that a sender may have written them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from paysg_desktop.domain.finding import Change
from paysg_desktop.signatures.digests import read_base64, read_hex
from paysg_desktop.signatures.doctor.suspect import Suspect

ALGORITHMS = {16: "md5", 20: "sha1", 32: "sha256", 48: "sha384", 64: "sha512"}
"""The length of a digest tells its hash."""
_URL_SAFE = str.maketrans("-_", "+/")
_PREFIX = re.compile(r"(?:md5|sha1|sha256|sha384|sha512)=", re.IGNORECASE)
_MOST_TARGETS = 40


@dataclass(frozen=True, slots=True)
class Target:
    """Bytes that a MAC may equal, its hash, and what must change for the profile to accept it so."""

    algorithm: str
    digest: bytes = field(repr=False)
    changes: tuple[Change, ...] = ()


def targets(suspect: Suspect) -> list[Target]:
    """Every reading of every given text, those without a change first."""
    found: dict[tuple[str, bytes], Target] = {}
    for text in suspect.texts:
        if len(found) >= _MOST_TARGETS:
            break
        for target in _readings(text, suspect):
            known = found.get((target.algorithm, target.digest))
            if known is None or len(target.changes) < len(known.changes):
                found[target.algorithm, target.digest] = target
    return sorted(found.values(), key=lambda target: len(target.changes))


def _readings(text: str, suspect: Suspect) -> Iterator[Target]:
    plain = _PREFIX.sub("", text, count=1)
    for form, digest in _decoded(plain):
        algorithm = ALGORITHMS.get(len(digest))
        if algorithm is None:
            continue
        changes = []
        if algorithm != suspect.algorithm:
            changes.append(Change("digest_wrong_algorithm", algorithm))
        if form not in suspect.encodings:
            changes.append(Change("digest_wrong_encoding", form))
        yield Target(algorithm, digest, tuple(changes))


def _decoded(text: str) -> Iterator[tuple[str, bytes]]:
    """The text as hex, base64, URL-safe base64 and base64 of the hex text."""
    from_hex = read_hex(text)
    if from_hex is not None:
        yield "hex", from_hex
    from_base64 = read_base64(text)
    if from_base64 is not None:
        yield "base64", from_base64
        inner = read_hex(from_base64.decode("latin-1"))
        if inner is not None:
            yield "base64-of-hex", inner
    if "-" in text or "_" in text:
        from_url_safe = read_base64(text.translate(_URL_SAFE))
        if from_url_safe is not None:
            yield "base64url", from_url_safe

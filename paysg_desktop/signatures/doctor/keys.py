"""Which keys the sender may have used (signatures.md, section 6.3)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from paysg_desktop.domain.finding import Change
from paysg_desktop.domain.verification import NamedSecret
from paysg_desktop.signatures.digests import read_base64, read_hex
from paysg_desktop.signatures.doctor.suspect import Suspect
from paysg_desktop.signatures.secret_checks import is_blank, secret_bytes

PREFIX = "whsec_"
_UNSEEN = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})
_URL_SAFE = str.maketrans("-_", "+/")
_QUOTES = "\"'`“”‘’;, \t\r\n"


@dataclass(frozen=True, slots=True)
class Key:
    """A key with what it stands for; `change` is None for an accepted secret read as it should be."""

    value: bytes = field(repr=False)
    secret: str
    change: Change | None = None
    endpoint: str | None = None


def accepted(suspect: Suspect) -> list[Key]:
    """The accepted secrets, read as the scheme reads them."""
    read = ((each, suspect.read_key(each.value)) for each in _usable(suspect.case.secrets))
    return [Key(key, each.name) for each, key in read if key]


def variants(suspect: Suspect) -> list[Key]:
    """Other readings of the accepted secrets, and other secrets, in the order of the table."""
    known = {each.value for each in accepted(suspect)}
    found: list[Key] = []
    for key in _ordered(suspect):
        if key.value and key.value not in known:
            known.add(key.value)
            found.append(key)
    return found


def _ordered(suspect: Suspect) -> Iterator[Key]:
    own = _usable(suspect.case.secrets)
    for secret in own:
        yield from _cleaned(secret, suspect)
    for cause, others in (("other_profile_secret", suspect.case.others), ("old_secret", suspect.case.retired)):
        for secret in _usable(others):
            key = suspect.read_key(secret.value)
            if key:
                endpoint = secret.owner or None if cause == "other_profile_secret" else None
                yield Key(key, secret.name, Change(cause, "usual"), endpoint)
    for secret in own:
        yield from _read_otherwise(secret, suspect)


def _cleaned(secret: NamedSecret, suspect: Suspect) -> Iterator[Key]:
    """The secret without what does not belong to it; and with the line end that the sender's copy may have."""
    value = secret.value
    visible = "".join(each for each in value if unicodedata.category(each) not in _UNSEEN)
    for cause, form, text in (
        ("secret_whitespace", "stripped", value.strip()),
        ("secret_whitespace", "no-blanks", visible),
        ("secret_extra_prefix", "from-prefix", _from_prefix(visible)),
        ("secret_whitespace", "line-end", value + "\n" if suspect.is_key_text else ""),
    ):
        key = suspect.read_key(text) if text and text != value else None
        if key:
            yield Key(key, secret.name, Change(cause, form))


def _from_prefix(text: str) -> str:
    unquoted = text.strip(_QUOTES)
    at = unquoted.find(PREFIX)
    return unquoted[at:] if at > 0 else unquoted


def _read_otherwise(secret: NamedSecret, suspect: Suspect) -> Iterator[Key]:
    """The same text, made into a key in another way."""
    whole = secret.value
    rest = whole.removeprefix(PREFIX)
    decoded = read_base64(rest)
    if suspect.is_key_text:
        if decoded:
            yield Key(decoded, secret.name, Change("key_was_base64_decoded", "base64"))
        if rest and rest != whole:
            yield Key(secret_bytes(rest), secret.name, Change("key_prefix_stripped", "text"))
    else:
        yield Key(secret_bytes(whole), secret.name, Change("key_not_base64_decoded", "whole-text"))
        yield Key(secret_bytes(rest), secret.name, Change("key_not_base64_decoded", "after-prefix"))
    as_hex = read_hex(rest)
    if as_hex:
        yield Key(as_hex, secret.name, Change("key_hex", "hex"))
    if "-" in rest or "_" in rest:
        url_safe = read_base64(rest.translate(_URL_SAFE))
        if url_safe:
            yield Key(url_safe, secret.name, Change("key_urlsafe_base64", "base64url"))


def _usable(secrets: Iterable[NamedSecret]) -> list[NamedSecret]:
    return [each for each in secrets if not is_blank(each.value)]

"""What can be seen from a secret alone (signatures.md, section 6.1). No answer ever holds a part of one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.verification import NamedSecret

_API_KEY = re.compile(r"(?:sk|pk|rk)_(?:test|live)_")
_PREFIX = "whsec_"
_INVISIBLE = frozenset({"Cf", "Zs"})
_UNSEEN = _INVISIBLE | {"Cc", "Zl", "Zp"}


@dataclass(frozen=True, slots=True)
class SecretFinding:
    """A cause code and the sentence that explains it, naming the secret but holding nothing of it."""

    cause: str
    explanation: str


def is_blank(value: str) -> bool:
    """Whether there is no visible character in it."""
    return all(unicodedata.category(each) in _UNSEEN for each in value)


def find_blank(secrets: Iterable[NamedSecret]) -> SecretFinding | None:
    """`secret_empty` for the first secret without a visible character: an empty key is a key that all know."""
    for secret in secrets:
        if is_blank(secret.value):
            text = f"The secret “{secret.name}” is empty or could not be read, so nothing can be checked with it."
            return SecretFinding("secret_empty", text)
    return None


def refuse_blank(secret: str) -> None:
    """Raises UsageError for a secret that nothing may be signed with."""
    if is_blank(secret):
        raise UsageError("The secret is empty, so nothing can be signed with it.")


def find_odd(secrets: Iterable[NamedSecret]) -> SecretFinding | None:
    """The first secret that looks spoilt; only to explain a digest that did not fit."""
    for secret in secrets:
        for cause, is_found, text in _odds(secret.value):
            if is_found:
                return SecretFinding(cause, f"The secret “{secret.name}” {text}")
    return None


def find_fault(secret: NamedSecret) -> SecretFinding | None:
    """What is wrong with one secret, as far as it shows: blank, or spoilt."""
    return find_blank((secret,)) or find_odd((secret,))


def secret_bytes(value: str) -> bytes:
    """The key: the text as it is, untrimmed, in UTF-8; lone surrogates pass, so that nothing raises."""
    return value.encode("utf-8", "surrogatepass")


def _odds(value: str) -> tuple[tuple[str, bool, str], ...]:
    is_printable = all("\x20" <= each <= "\x7e" for each in value)
    return (
        (
            "secret_whitespace",
            _has_blanks(value),
            "has blanks, line ends or invisible characters. Enter it again.",
        ),
        ("secret_extra_prefix", _PREFIX in value[1:], "has something in front of whsec_. Enter it again without."),
        ("secret_is_api_key", bool(_API_KEY.match(value)), "is an API key, not a signing secret."),
        ("secret_masked", "***" in value or not is_printable, "is the hidden form of a secret, or a spoilt copy."),
    )


def _has_blanks(value: str) -> bool:
    return value != value.strip() or any(unicodedata.category(each) in _INVISIBLE for each in value)

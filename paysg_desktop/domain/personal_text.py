"""Where personal data stands in a text of any kind, by the names of its fields (threat-model.md, T12)."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator

from paysg_desktop.domain.json_tokens import tokens
from paysg_desktop.domain.personal import is_masked

# Possessive, so that no text makes it look twice at a character.
_NAMED = re.compile(
    r"(?P<name>payer[_-]?(?:identifier|email|address)|(?:customer[_-]?)?email(?:[_-]?address)?)"
    r"(?:\\*[\"']|%22)?\s*(?:[:=]|%3A)\s*(?P<value>\"(?:[^\"\\]|\\.)*+\"?|[^\s,&;}\]]+)",
    re.IGNORECASE,
)
_MAY_BE_PERSONAL = re.compile(r"payer|email|\\u00", re.IGNORECASE)
_BASE64 = re.compile(r"[A-Za-z0-9+/]{40}")
_URL_SAFE = str.maketrans("-_", "+/")

Stretch = tuple[int, int]
"""Start and end."""


def personal_stretches(text: str) -> list[Stretch]:
    """Where personal values stand, in order: in JSON, in JSON within its texts, in forms, in base64 as a whole."""
    if is_wrapped(text):
        return [(0, len(text))]
    if not may_be_personal(text):
        return []
    personal = [token for token in tokens(text) if token.field is not None]
    keys = {token.start for token in personal if token.kind == "key"}
    values = [(token.start, token.end) for token in personal if token.kind != "key"]
    # What a key of JSON names is known exactly; elsewhere the name alone must do.
    named = (each.span("value") for each in named_values(text) if each.start() - 1 not in keys)
    kept: list[Stretch] = []
    for start, end in sorted([*values, *named]):
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return kept


def may_be_personal(text: str) -> bool:
    """A quick look: most large bodies name no personal field, and a key may be spelt with escapes."""
    return _MAY_BE_PERSONAL.search(text) is not None


def named_values(text: str) -> Iterator[re.Match[str]]:
    """Each `name` of a personal field with its `value`, in whatever form the text is."""
    return _NAMED.finditer(text)


def is_wrapped(text: str) -> bool:
    """Whether it is a document in base64: whatever is personal in it can be read by anybody who decodes it."""
    start = text.lstrip()[:40].translate(_URL_SAFE)
    return _BASE64.fullmatch(start) is not None and base64.b64decode(start)[:1] in (b"{", b"[")


def is_personal_path(path: Iterable[str | int]) -> bool:
    """Whether any of the keys on the way to a value is that of a personal field."""
    return any(isinstance(part, str) and is_masked(part) for part in path)


def in_bytes(text: str, stretches: Iterable[Stretch]) -> list[Stretch]:
    """Stretches of a text as those of its bytes; the text was decoded with surrogate escapes."""
    found, at_text, at_bytes = [], 0, 0
    for start, end in stretches:
        first = at_bytes + _size(text[at_text:start])
        at_text, at_bytes = end, first + _size(text[start:end])
        found.append((first, at_bytes))
    return found


def _size(text: str) -> int:
    return len(text.encode("utf-8", "surrogateescape"))

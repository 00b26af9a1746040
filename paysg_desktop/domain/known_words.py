"""Texts by their words alone, so that one is found again however it is spaced, punctuated or capitalised."""

from __future__ import annotations

import re
from collections.abc import Iterator

MOST_WORDS = 8
"""Words of a text that is looked for; of a longer one, its first words."""
_WORD = re.compile(r"[^\W_]+")
_PARTED = re.compile(r"[:/\\,;|=\s\"'{}\[\]]+")
_OURS = frozenset(
    [
        "http",
        "https",
        "keyring",
        "env",
        "session",
        "url",
        "name",
        "true",
        "false",
        "none",
        "null",
        "home",
        "users",
        "library",
        "application",
        "support",
        "appdata",
        "local",
        "share",
        "documents",
        "paysg",
        "desktop",
        "workspace",
        "tmp",
        "temp",
        "setting",
        "settings",
        "changed",
    ]
)
"""What stands in references, addresses, paths and the audit log, and is nobody's."""
_SHORTEST_PART = 3


def words_of(text: str) -> Iterator[tuple[str, int, int]]:
    """Each word with its start and end."""
    for found in _WORD.finditer(text):
        yield found.group(), found.start(), found.end()


def first_word(text: str) -> str:
    """The first word as it stands in `key_of`; empty for none."""
    found = _WORD.search(text)
    return found.group().casefold() if found is not None else ""


def all_words(text: str) -> list[str]:
    """Its words in lower case."""
    return _WORD.findall(text.casefold())


def key_of(text: str) -> str:
    """What equal texts have in common: their first words in lower case, with one blank between."""
    return " ".join(all_words(text)[:MOST_WORDS])


def parts_of(text: str) -> Iterator[str]:
    """What a path, an address, a reference or an object of JSON is made of, and the whole."""
    yield text
    for part in _PARTED.split(text):
        if len(part) >= _SHORTEST_PART and part.lower() not in _OURS:
            yield part

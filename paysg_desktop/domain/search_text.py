"""What can be found of a payment: its texts as the index holds them, and what of them may not stand in it.

Texts are compared in one form (`normalised`). Identifiers of people and businesses are cut out of them
(threat-model.md, T12); a whole one is compared by a keyed hash, which the store makes of `canonical`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.personal import ADDRESS, IDENTIFIER, PHONE, redacted_kind

BETWEEN = "\n"
"""Stands between the values of one column; no normalised text has it, so nothing is found across two values."""
LONGEST_VALUE = 500
"""Characters of one value that can be found; ..."""
LONGEST_STRING = 200
"""... a longer string of a body is none that people look for, ..."""
MOST_STRINGS = 40
"""... and of a payment's no more than this."""
MOST_IDENTIFIERS = 20
SHORT = 2
"""Up to so many characters are looked for where words begin."""
LEAST_IDENTIFIER = 5
"""Letters and digits; what is shorter would cut holes into every text."""

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_SHAPES = re.compile(
    r"(?:(?<![0-9a-z])|(?<=nric)|(?<=fin)|(?<=uen))(?:"
    r"[stfgm][ -]?[0-9]{7}[ -]?[a-z]|[0-9]{8}[a-z]|(?:18|19|20)[0-9]{7}[a-z]|[tsr][0-9]{2}[a-z]{2}[0-9]{4}[a-z]"
    r")(?![0-9a-z])"
)
"""NRIC and FIN, and the three forms of a UEN (`personal_values.UEN`), in normalised text."""
_ASCII_STARTS = re.compile(r"(?<![0-9a-z])[0-9a-z]{1,2}")
_NOT_PLAIN = re.compile(r"[\W_]+")
# Scripts that put no blank between words: there every character may begin one.
_UNSPACED = re.compile(
    "[\u0e00-\u0e7f\u2e80-\u2fdf\u3005-\u3007\u3040-\u312f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)
_NOT_FOUND = frozenset({IDENTIFIER, ADDRESS, PHONE})
"""Kinds of personal data that cannot be searched for by a part of them."""
_STATES = re.compile(r"(?:status|state|type|object|currency|mode|environment|livemode|url|href|locale)$")
"""Members whose values are words of the provider's own, the same on every payment: `status:` finds those."""
_MACHINES = re.compile(r"[a-z+]{2,8}://|[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}", re.ASCII)
"""How links and times begin."""
_DEEPEST = 8
_IDS = ("payout_id", "creator_id", "intent_id", "checkout_id")

COLUMNS = ("payer", "email", "reference", "description", "ids", "others")


@dataclass(frozen=True, slots=True)
class SearchText:
    """One payment's texts, normalised and without identifiers; several values of one are parted by BETWEEN.

    `identifiers` are what was cut out, canonical; `events` the ids of its events, as they came.
    """

    payer: str = ""
    email: str = ""
    reference: str = ""
    description: str = ""
    ids: str = ""
    others: str = ""
    identifiers: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()

    @property
    def columns(self) -> tuple[str, ...]:
        """The texts in the order of COLUMNS."""
        return (self.payer, self.email, self.reference, self.description, self.ids, self.others)


def normalised(text: str) -> str:
    """The one form in which texts are compared: NFKC, case folded, blanks as one, nothing that can't be seen."""
    if text.isascii():
        plain = text if text.isprintable() else _UNPRINTABLE.sub(" ", text)
        return " ".join(plain.lower().split())
    seen = _UNPRINTABLE.sub(" ", _INVISIBLE.sub("", text))
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", seen).casefold())
    return " ".join(_INVISIBLE.sub("", folded).split())


def canonical(identifier: str) -> str:
    """An identifier as its letters and digits alone."""
    return _NOT_PLAIN.sub("", normalised(identifier))


def identifiers_in(text: str) -> list[str]:
    """What has the form of an identifier in a normalised text, canonical."""
    return [canonical(found.group()) for found in _SHAPES.finditer(text)]


def without_identifiers(text: str) -> list[str]:
    """The pieces of a normalised text around what has the form of an identifier."""
    return [piece for part in _SHAPES.split(text) if (piece := part.strip())]


def short_tokens(text: str) -> set[str]:
    """What one or two characters find of a text: each word's first one and two; of scripts without blanks, all."""
    found: set[str] = set()
    if text.isascii():
        for start in _ASCII_STARTS.findall(text):
            found.update((start, start[0]))
        return found
    for index, char in enumerate(text):
        if _starts_word(text, index):
            behind = text[index + 1 : index + 2]
            found.update((char, char + behind) if _is_in_word(behind) else (char,))
    return found


def short_token(text: str) -> str:
    """What the index is asked for a term of one or two characters; empty where it has no letter and no digit."""
    at = _first_letter(text)
    return "" if at is None else "".join(char for char in text[at:] if _is_in_word(char))


def is_short_in(text: str, term: str) -> bool:
    """Whether a term of one or two characters stands in a text, with its first letter at the start of a word."""
    first = _first_letter(term)
    at = text.find(term) if first is not None else -1
    while first is not None and at >= 0:
        if _starts_word(text, at + first):
            return True
        at = text.find(term, at + 1)
    return False


def search_text(
    payment_id: str, account: str, snapshot: Snapshot, bodies: Iterable[object], events: Iterable[str] = ()
) -> SearchText:
    """What can be found of a payment; `bodies` are its events' as JSON, the newest first."""
    known = cast("Mapping[str, object]", snapshot)
    told = _Told(account)
    for body in bodies:
        told.read(body)
    told.read(snapshot.get("metadata", {}))
    for refund in snapshot.get("refunds", {}).values():
        told.add("reason", refund.get("reason"))
    told.hide(snapshot.get("payer_identifier"))
    ids = [payment_id, *(known.get(name) for name in _IDS), *snapshot.get("refunds", {})]
    event_ids = frozenset(events)
    named = [told.shown(known.get(name)) for name in ("payer_name", "payer_email", "reference", "description")]
    listed = told.joined((normalised(each)[:LONGEST_VALUE] for each in ids if isinstance(each, str)), is_id=True)
    held = [*named, *listed.split(BETWEEN), *map(normalised, event_ids), normalised(account)]
    others = told.joined(told.strings(), unless=held)
    payer, email, reference, description = named
    return SearchText(payer, email, reference, description, listed, others, told.identifiers(), event_ids)


class _Told:
    """Strings of bodies as they are found, and the identifiers among them."""

    def __init__(self, account: str) -> None:
        self._account = account
        self._strings: dict[str, None] = {}
        self._hidden: dict[str, None] = {}
        self._found: dict[str, None] = {}

    def read(self, value: object, member: str = "", inside: str | None = None, depth: int = 0) -> None:
        """Take in every string of a JSON value that people may look for."""
        kind = _kind(member, inside)
        if kind in _NOT_FOUND:
            self._hide_all(value, kind)
        elif isinstance(value, str):
            self.add(member, value)
        elif depth < _DEEPEST and isinstance(value, Mapping):
            for name, each in value.items():
                self.read(each, str(name), member or None, depth + 1)
        elif depth < _DEEPEST and isinstance(value, list):
            for each in value:
                self.read(each, member, inside, depth + 1)

    def add(self, member: str, value: object) -> None:
        """A string of a body; times, links, words for states and long texts are none to look for."""
        if not isinstance(value, str) or value == self._account or not 0 < len(value) <= LONGEST_STRING:
            return
        if len(self._strings) < MOST_STRINGS and not (_is_state(member) or _MACHINES.match(value)):
            self._strings[normalised(value)] = None

    def hide(self, identifier: object) -> None:
        """Nothing of this may stand in a text."""
        if isinstance(identifier, str) and len(found := canonical(identifier)) >= LEAST_IDENTIFIER:
            self._hidden[normalised(identifier)[:LONGEST_VALUE]] = None
            self._hidden[found[:LONGEST_VALUE]] = None
            self._found[found[:LONGEST_VALUE]] = None

    def _hide_all(self, value: object, kind: str | None) -> None:
        if kind == IDENTIFIER:
            for each in _strings_of(value):
                self.hide(each)

    def strings(self) -> Iterator[str]:
        return iter(self._strings)

    def identifiers(self) -> frozenset[str]:
        return frozenset(list(self._found)[:MOST_IDENTIFIERS])

    def shown(self, value: object) -> str:
        """One value, normalised, without what has to stay out."""
        return self.joined([normalised(value)]) if isinstance(value, str) else ""

    def joined(self, texts: Iterable[str], *, is_id: bool = False, unless: Iterable[str] = ()) -> str:
        """Each value by itself, cut where an identifier stood; ids may have an identifier's form by chance.

        What stands in `unless` already is left out.
        """
        held = BETWEEN.join(unless)
        pieces: dict[str, None] = {}
        for text in texts:
            for hidden in self._hidden:
                text = text.replace(hidden, BETWEEN)
            if not is_id and _SHAPES.search(text):
                self._found.update(dict.fromkeys(identifiers_in(text)))
                text = BETWEEN.join(without_identifiers(text))
            pieces.update(dict.fromkeys(piece.strip()[:LONGEST_VALUE] for piece in text.split(BETWEEN)))
        return BETWEEN.join(piece for piece in pieces if piece and piece not in held)


def _strings_of(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _strings_of(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings_of(each)


def _first_letter(term: str) -> int | None:
    return next((index for index, char in enumerate(term) if char.isalnum()), None)


def _starts_word(text: str, at: int) -> bool:
    char = text[at]
    return char.isalnum() and (at == 0 or not _is_in_word(text[at - 1]) or _UNSPACED.match(char) is not None)


def _is_in_word(char: str) -> bool:
    return char.isalnum() or (char != "" and unicodedata.category(char)[0] == "M")


@lru_cache(maxsize=4096)
def _kind(member: str, inside: str | None) -> str | None:
    return redacted_kind(member, inside)


@lru_cache(maxsize=4096)
def _is_state(member: str) -> bool:
    return _STATES.search(member.lower()) is not None

"""What people type to find payments, read into terms (docs/searching.md).

All terms must hold. A term is a text, a text in quotes, or `field:value`; a `-` before it means without. What
could be meant for a field and is none, and values that a field doesn't know, are a `SearchProblem`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.search_text import (
    COLUMNS,
    LEAST_IDENTIFIER,
    SHORT,
    SearchText,
    canonical,
    identifiers_in,
    is_short_in,
    normalised,
    short_token,
    without_identifiers,
)
from paysg_desktop.domain.search_values import AmountRange, TimeRange, read_amounts, read_times

LONGEST = 500
MOST_TERMS = 20
LEAST_EVENT_ID = 8
"""Characters from which on a term may be the id of an event."""


class Field(StrEnum):
    """Where a term looks."""

    ANY = "any"
    PAYER = "payer"
    EMAIL = "email"
    REFERENCE = "ref"
    DESCRIPTION = "description"
    ID = "id"
    IDENTIFIER = "nric"
    STATUS = "status"
    ACCOUNT = "account"
    PROVIDER = "provider"
    SOURCE = "source"
    HAS = "has"
    AMOUNT = "amount"
    DAY = "day"
    PAID = "paid"
    REFUNDED = "refunded"
    CREATED = "created"
    CHANGED = "changed"


class Has(StrEnum):
    """What a payment may have or not."""

    ATTENTION = "attention"
    REFUND = "refund"
    NOTE = "note"
    ACTION = "action"
    EMAIL = "email"


IN_COLUMN = {
    Field.PAYER: "payer",
    Field.EMAIL: "email",
    Field.REFERENCE: "reference",
    Field.DESCRIPTION: "description",
    Field.ID: "ids",
}
"""Fields that look into one column of the index."""
IN_TEXT = frozenset({Field.ANY, Field.IDENTIFIER, *IN_COLUMN})
"""Fields that the index answers; the others are columns of the payment."""
TIMES = frozenset({Field.DAY, Field.PAID, Field.REFUNDED, Field.CREATED, Field.CHANGED})
NAMES = {each.value: each for each in Field if each is not Field.ANY} | {
    "name": Field.PAYER,
    "e-mail": Field.EMAIL,
    "reference": Field.REFERENCE,
    "desc": Field.DESCRIPTION,
    "fin": Field.IDENTIFIER,
    "uen": Field.IDENTIFIER,
    "identifier": Field.IDENTIFIER,
}
"""What may stand before the colon."""
_WORDS: dict[Field, tuple[str, ...]] = {
    Field.STATUS: tuple(each.value for each in PaymentStatus),
    Field.SOURCE: tuple(each.value for each in Source),
    Field.HAS: tuple(each.value for each in Has),
}
_DATES_KNOWN = ("2026-01-31", "2026-01", "2026", ">2026-01-31", "2026-01-01..2026-03-31")
_AMOUNTS_KNOWN = ("12.30", ">100", "<=5", "10..20")
_QUOTES = '"“”„'
_TERM = re.compile(
    rf"(?P<without>-?)(?:(?P<name>[A-Za-z][A-Za-z-]{{1,19}})[:：](?!/))?"
    rf"(?:[{_QUOTES}](?P<quoted>[^{_QUOTES}]*)[{_QUOTES}]?|(?P<word>\S*))"
)
_DIGIT = re.compile(r"[0-9]")


class SearchProblem(UsageError):
    """Why a search can't be made; `position` and `length` say where in what was typed, `known` what would do."""

    def __init__(self, sentence: str, position: int, length: int, known: Iterable[str] = ()) -> None:
        super().__init__(sentence)
        self.position = position
        self.length = length
        self.known = tuple(known)


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that must hold, or must not (`is_without`).

    `text` is normalised; `raw` as it was typed, for ids that are compared whole. `words` are the values of which
    one must be there, of fields that know theirs; `amounts` and `times` are ranges.
    """

    field: Field = Field.ANY
    text: str = ""
    is_without: bool = False
    raw: str = ""
    words: tuple[str, ...] = ()
    amounts: AmountRange | None = None
    times: TimeRange | None = None

    @property
    def is_short(self) -> bool:
        """Looked for where words begin."""
        return len(self.text) <= SHORT

    @property
    def identifiers(self) -> tuple[str, ...]:
        """Those that it may be, canonical: for `nric:` its value, else a text with digits that might be one."""
        if self.field is Field.IDENTIFIER:
            return (canonical(self.text),)
        found = canonical(self.text)
        may_be_one = (
            self.field is Field.ANY and len(found) >= LEAST_IDENTIFIER and _DIGIT.search(found) is not None
        )
        return (found,) if may_be_one else ()

    @property
    def event_id(self) -> str | None:
        """The event's id that it may be."""
        is_one = len(self.raw) >= LEAST_EVENT_ID and " " not in self.raw and _DIGIT.search(self.raw) is not None
        return self.raw if is_one and self.field in (Field.ANY, Field.ID) else None

    def takes(self, held: SearchText) -> bool:
        """Whether it finds these texts, whatever `is_without` says; for fields IN_TEXT."""
        if not held.identifiers.isdisjoint(self.identifiers) or self.event_id in held.events:
            return True
        if self.field is Field.IDENTIFIER:
            return False
        names = (IN_COLUMN[self.field],) if self.field in IN_COLUMN else COLUMNS
        columns = (getattr(held, name) for name in names)
        if self.is_short:
            return any(is_short_in(each, self.text) for each in columns)
        return any(self.text in each for each in columns)


@dataclass(frozen=True, slots=True)
class Search:
    """Terms that must all hold; without any it takes every payment."""

    terms: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms)

    @property
    def texts(self) -> tuple[Term, ...]:
        """Those that the index answers."""
        return tuple(each for each in self.terms if each.field in IN_TEXT)

    def takes_texts(self, held: SearchText) -> bool:
        """Whether the terms about texts hold for these."""
        return all(each.takes(held) is not each.is_without for each in self.texts)


def parse_search(text: str) -> Search:
    """What was typed, as terms; raises SearchProblem."""
    if len(text) > LONGEST:
        raise SearchProblem(
            f"A search has at most {LONGEST} characters; this one has {len(text):,}. Shorten it.",
            LONGEST,
            len(text) - LONGEST,
        )
    terms: list[Term] = []
    at = 0
    while at < len(text):
        found = _TERM.match(text, at)
        if text[at].isspace() or found is None:
            at += 1
            continue
        terms += _terms(found)
        at = max(found.end(), at + 1)
    if len(terms) > MOST_TERMS:
        raise SearchProblem(f"A search has at most {MOST_TERMS} terms. Leave some out.", 0, len(text))
    return Search(tuple(dict.fromkeys(terms)))


def _terms(found: re.Match[str]) -> list[Term]:
    """The terms of one match: more than one where identifiers stand among other words."""
    value = found["word"] if found["quoted"] is None else found["quoted"]
    name = None if found["name"] is None else found["name"].lower()
    if name is not None and name not in NAMES:
        if value:
            raise _unknown_field(found, name)
        name, value = None, f"{found['name']}:"
    text, is_without = normalised(value), bool(found["without"])
    if name is None:
        return [Term(Field.ANY, each, is_without, value.strip()) for each in _pieces(text, is_without, found)]
    field = NAMES[name]
    if not text:
        raise _problem(found, f"{name}: wants a value behind the colon.", _known(field))
    if field in IN_COLUMN:
        return [Term(field, each, is_without, value.strip()) for each in _pieces(text, is_without, found)]
    return [_valued(field, text, is_without, value, found)]


def _pieces(text: str, is_without: bool, found: re.Match[str]) -> list[str]:
    """A text as it can be looked for: what has the form of an identifier is looked for by itself."""
    identifiers = identifiers_in(text)
    if identifiers and is_without and len(without_identifiers(text)) > 0:
        raise _problem(
            found, "An identifier is looked for by itself. Leave it out, or put a “-” before each part.", ()
        )
    pieces = [*identifiers, *without_identifiers(text)] if identifiers else [text] if text else []
    for each in pieces:
        if len(each) <= SHORT and not short_token(each):
            raise _problem(
                found, "One or two characters are looked for where words begin: give a letter or a digit.", ()
            )
    return pieces


def _valued(field: Field, text: str, is_without: bool, value: str, found: re.Match[str]) -> Term:
    """A term of a field with values of its own kind."""
    if field in _WORDS:
        return Term(field, text, is_without, words=_words(field, text, found))
    if field is Field.AMOUNT:
        amounts = read_amounts(text)
        if amounts is None or amounts.is_backwards:
            raise _problem(
                found, "amount: wants an amount, such as 12.30, >100 or 10..20, in whole units.", _AMOUNTS_KNOWN
            )
        return Term(field, text, is_without, amounts=amounts)
    if field in TIMES:
        times = read_times(text)
        if times is None or times.is_backwards:
            raise _problem(
                found, f"{field}: wants a day, month or year: 2026-01-31, or 2026-01..2026-03.", _DATES_KNOWN
            )
        return Term(field, text, is_without, times=times)
    if field is Field.IDENTIFIER and len(canonical(text)) < LEAST_IDENTIFIER:
        raise _problem(found, "An identifier is looked for as a whole, such as S1234567D.", ())
    return Term(field, text, is_without, value.strip())


def _words(field: Field, text: str, found: re.Match[str]) -> tuple[str, ...]:
    """The values that a term names, parted by commas, of those that its field knows."""
    words = tuple(each.strip().replace(" ", "_").replace("-", "_") for each in text.split(",") if each.strip())
    for word in words or ("",):
        if word not in _WORDS[field]:
            near = get_close_matches(word, _WORDS[field], 1, 0.5)
            meant = f" Did you mean {field}:{near[0]}?" if near else ""
            raise _problem(found, f"{field}: knows {', '.join(_WORDS[field])}.{meant}", _WORDS[field])
    return words


def _unknown_field(found: re.Match[str], name: str) -> SearchProblem:
    near = get_close_matches(name, NAMES, 1, 0.0)
    return _problem(
        found,
        f"There is no field “{name}:”. Did you mean {near[0]}:? To find it as text, put it in quotes.",
        [each.value for each in Field if each is not Field.ANY],
    )


def _known(field: Field) -> tuple[str, ...]:
    if field in TIMES:
        return _DATES_KNOWN
    return _AMOUNTS_KNOWN if field is Field.AMOUNT else _WORDS.get(field, ())


def _problem(found: re.Match[str], sentence: str, known: Iterable[str]) -> SearchProblem:
    return SearchProblem(sentence, found.start(), found.end() - found.start(), known)

"""The core's sentences, recognised by their templates and told in another language.

A template such as `Delivery {id} is not in this workspace any more.` fits a text that holds its literal parts in
order. What stands between is a value: it is never interpreted, and goes into the translation as it came, unless it
is itself something that the core says. Of a text of several sentences each is recognised by itself; what fits
nothing stays as it came.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from operator import itemgetter
from string import Formatter

_REMEMBERED = 2_000
_LONGEST = 4_000
"""Longer texts are none of the core's, and stay as they came."""
_DEEPEST = 4
_MOST_TRIES = 4_000
"""Attempts to fit a template, a text: the bound of the time that one can take."""
_MOST_ENDS, _MOST_STOPS = 4, 40
"""Places where a sentence may end, and full stops looked at for them: names and addresses are full of those."""
_MOST_SENTENCES = (40, 8)
"""Of a text, and of a value in it; what follows stays as it came."""
_MOST_LISTED = 20
_KEY_LENGTH = 14
_LONGEST_LEAD = 160
"""Of the value that a sentence may begin with."""
_MOST_LEADING_WORDS = 5
"""Of the value that a mere phrase may begin with."""
_SENTENCE_END = re.compile(r"[.?!…][\"”’)]*(?=\s|\Z)|[。？！][”）]*")
_NEW_SENTENCE = re.compile(r"[.?!…][\"”’)]*\s+[A-Z“]")
_WORD = re.compile(r"[A-Za-z’']{3,}")
_LETTERS = re.compile(r"[A-Za-z]+")
_WHOLE_WORD = re.compile(r"(?<=[^A-Za-z])[A-Za-z]+(?=[^A-Za-z])")
_SMALL = re.compile(r"[a-z]{2}")
_LISTS = (re.compile(r"(; )"), re.compile(r"(, and |, or |, | and | or )"))
_FIRST_WIDE = "\u2e80"
_FULL_WIDTH = "。？！：；，、"
_SLIGHT = frozenset({"the", "and", "for", "its"})


@dataclass(frozen=True, slots=True)
class Template:
    """`literals` are one more than `names`; `told` is the translation, its literals and names in turn.

    Another sentence may follow one that `is_sentence`; the literals of one that `is_slight` are little to go by.
    """

    literals: tuple[str, ...]
    names: tuple[str, ...]
    told: tuple[tuple[str, str | None], ...]
    is_sentence: bool
    is_slight: bool

    @property
    def weight(self) -> int:
        return sum(map(len, self.literals))

    def is_quoted(self, at: int) -> bool:
        """Whether a value stands in quotation marks: somebody's own words, by no means the core's."""
        return self.literals[at][-1:] in '“"`' and self.literals[at + 1][:1] in '”"`' and bool(self.literals[at])


@dataclass(frozen=True, slots=True)
class Fit:
    """A template with its values, up to `end` of a text."""

    template: Template
    values: tuple[str, ...]
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A text from some place on: what it is told as, and how much of it was not recognised."""

    told: str
    unknown: int


def template_of(source: str, told: str) -> Template | None:
    """None where the two don't fit together, or the template has nothing to go by."""
    try:
        parts, places = _parts(source), _parts(told)
    except ValueError:
        return None
    names = tuple(name for _, name in parts if name is not None)
    if {name for _, name in places if name is not None} != set(names) or len(set(names)) != len(names):
        return None
    literals = tuple(literal for literal, _ in parts) + (("",) if parts and parts[-1][1] is not None else ())
    is_slight = not any(word.lower() not in _SLIGHT for word in _WORD.findall(" ".join(literals)))
    is_sentence = literals[-1].rstrip('"”’)').endswith((".", "?", "!", "…")) if literals else False
    return Template(literals, names, places, is_sentence, is_slight) if any(literals) else None


def _parts(text: str) -> tuple[tuple[str, str | None], ...]:
    """Literals, each with the name behind it; the last one may have none. Raises ValueError."""
    return tuple((literal, name) for literal, name, _, _ in Formatter().parse(text))


class Phrasebook:
    """All templates of a language, found by how they begin."""

    def __init__(self, phrases: Mapping[str, str], words: Mapping[str, str] | None = None) -> None:
        """`phrases`: templates and their translations; `words`: further texts, which fit as a whole only."""
        self._plain = {**(words or {}), **{source: told for source, told in phrases.items() if "{" not in source}}
        made = (template_of(source, told) for source, told in phrases.items())
        templates = sorted((each for each in made if each is not None), key=lambda each: -each.weight)
        self._floating: dict[str, list[tuple[int, Template]]] = {}
        for at, each in enumerate(each for each in templates if not each.literals[0]):
            self._floating.setdefault(_telling_word(each.literals[1]), []).append((at, each))
        self._anchored: dict[str, list[Template]] = {}
        for each in templates:
            if each.literals[0]:
                self._anchored.setdefault(each.literals[0][:_KEY_LENGTH], []).append(each)
        self._lengths = sorted({len(key) for key in self._anchored}, reverse=True)
        self._remembered = lru_cache(_REMEMBERED)(self._tell)

    def tell(self, text: str) -> str:
        """The text in the book's language, as far as it is known."""
        if not self._anchored and not self._floating and not self._plain:
            return text
        return self._remembered(text)

    def _tell(self, text: str) -> str:
        return self._whole(text, _Tries(), 0).told

    def _whole(self, text: str, tries: _Tries, deep: int) -> Reading:
        """A text by itself, or a value."""
        if (plain := self._plain.get(text)) is not None:
            return Reading(plain, 0)
        if not 1 < len(text) <= _LONGEST or deep > _DEEPEST or _SMALL.search(text) is None:
            return Reading(text, len(text))
        return _Reader(self, text, tries, deep).read(0)

    def value(self, text: str, tries: _Tries, deep: int) -> Reading:
        """A value that may be something the core says, or a list of such things."""
        if text not in tries.known:
            tries.known[text] = self._value(text, tries, deep)
        return tries.known[text]

    def _value(self, text: str, tries: _Tries, deep: int) -> Reading:
        found = self._whole(text, tries, deep)
        if not found.unknown or deep > _DEEPEST:
            return found
        return next((each for pattern in _LISTS if (each := self._listed(text, pattern, tries, deep))), found)

    def _listed(self, text: str, pattern: re.Pattern[str], tries: _Tries, deep: int) -> Reading | None:
        """A list of things that the core says; None where one of them is none."""
        parts = pattern.split(text)
        if not 1 < len(parts) < 2 * _MOST_LISTED:
            return None
        told = [self.value(part, tries, deep + 1) for part in parts[::2]]
        if any(each.unknown for each in told):
            return None
        between = [self._plain.get(each, each) for each in parts[1::2]]
        return Reading("".join(_turns([each.told for each in told], between)), 0)

    def candidates(self, text: str, at: int, words: Iterable[str]) -> Iterator[Template]:
        """Those that may fit from a place on, the weightiest first of each kind; `words` are those of the text."""
        for length in self._lengths:
            yield from self._anchored.get(text[at : at + length], ())
        floating = [each for word in words for each in self._floating.get(word, ())]
        yield from (
            each for _, each in sorted(floating, key=itemgetter(0)) if text.find(each.literals[1], at) > at
        )


def _telling_word(literal: str) -> str:
    """A whole word that a text has to have for a literal to stand in it; empty where the literal has none."""
    return max(_WHOLE_WORD.findall(literal), key=len, default="")


def _turns(outer: Sequence[str], inner: Sequence[str]) -> Iterator[str]:
    for at, each in enumerate(outer):
        yield each
        yield from inner[at : at + 1]


@dataclass
class _Tries:
    """What reading one text may still cost, and the values that were read for it."""

    left: int = _MOST_TRIES
    known: dict[str, Reading] = field(default_factory=dict)


@dataclass
class _Reader:
    """Reads one text; what is found from a place on is kept."""

    book: Phrasebook
    text: str
    tries: _Tries
    deep: int
    found: dict[int, Reading] = field(default_factory=dict)
    words: frozenset[str] = frozenset()
    begun: int = 0

    def __post_init__(self) -> None:
        self.words = frozenset(("", *_LETTERS.findall(self.text)))

    def read(self, at: int) -> Reading:
        """The text from a place on."""
        if at in self.found:
            return self.found[at]
        if self.begun >= _MOST_SENTENCES[self.deep > 0]:
            return Reading(self.text[at:], len(self.text) - at)
        self.begun += 1
        self.found[at] = self._read(at)
        self.begun -= 1
        return self.found[at]

    def _read(self, at: int) -> Reading:
        start = len(self.text) - len(self.text[at:].lstrip())
        space = self.text[at:start]
        if start == len(self.text):
            return Reading(space, 0)
        best = self._best(self.text, start)
        if best is None and "A" <= (first := self.text[start]) <= "Z":
            # A phrase may have been put at the beginning of a sentence.
            small = f"{self.text[:start]}{first.lower()}{self.text[start + 1 :]}"
            best = self._best(small, start, is_small=True)
        if best is None:
            best = self._passed_over(start)
        return Reading(space + best.told, best.unknown)

    def _best(self, text: str, start: int, *, is_small: bool = False) -> Reading | None:
        """The first that leaves nothing unknown, else the one that leaves least.

        `is_small`: the text begins with a small letter here and with a capital one really.
        """
        best: Reading | None = None
        for fit in self._fits(text, start):
            values = self._values(fit, is_lead_known=is_small)
            if values is None:
                continue
            rest = self.read(fit.end)
            told = _joined(_filled(fit.template, values, is_small=is_small), rest.told)
            if best is None or rest.unknown < best.unknown:
                best = Reading(told, rest.unknown)
            if not best.unknown:
                break
        return best

    def _fits(self, text: str, start: int) -> Iterator[Fit]:
        for template in self.book.candidates(text, start, self.words):
            self.tries.left -= 1
            if self.tries.left < 0:
                return
            yield from fits(template, text, start)

    def _values(self, fit: Fit, *, is_lead_known: bool) -> tuple[str, ...] | None:
        """The values as they are told; None where the template is too slight to go by and so are they.

        `is_lead_known`: a value that the text begins with has to be something that the core says.
        """
        is_slight, known, told = fit.template.is_slight, 0, []
        for at, value in enumerate(fit.values):
            bare = value.strip()
            if fit.template.is_quoted(at) or not bare:
                told.append(value)
                continue
            found = self.book.value(bare, self.tries, self.deep + 1)
            is_lead = is_lead_known and not at and not fit.template.literals[0]
            if (is_slight and _is_much(bare, found)) or (is_lead and found.unknown):
                return None
            known += not found.unknown or _is_plain(bare)
            told.append(value.replace(bare, found.told, 1))
        return tuple(told) if known or not is_slight else None

    def _passed_over(self, start: int) -> Reading:
        """To the end of the sentence: phrases with a full stop behind them, or as it came."""
        end = _end_of_sentence(self.text, start)
        rest, told, unknown = self.read(end), self.text[start:end], end - start
        if told[-1] == "." and (start or end < len(self.text) or not self.deep):
            phrases = self.book.value(told[:-1], self.tries, self.deep + 1)
            if not phrases.unknown:
                told, unknown = phrases.told + _stop_behind(phrases.told), 0
        return Reading(told + rest.told, unknown + rest.unknown)


def fits(template: Template, text: str, start: int) -> Iterator[Fit]:
    """How a template fits a text from a place on; several ways where its last literal stands there again."""
    literals = template.literals
    if not text.startswith(literals[0], start):
        return
    values: list[str] = []
    at = start + len(literals[0])
    for literal in literals[1:-1]:
        found = text.find(literal, at + (not literals[0] and not values))
        if found < 0:
            return
        values.append(text[at:found])
        at = found + len(literal)
    for value, end in _ends(template, text, at):
        fit = Fit(template, (*values, *value), end)
        if _is_likely(fit):
            yield fit


def _ends(template: Template, text: str, at: int) -> Iterable[tuple[tuple[str, ...], int]]:
    """The last value and where the template ends: a sentence before a space, a phrase at the end of the text."""
    if len(template.literals) == 1:
        return [((), at)] if _may_end(template, text, at) else []
    last = template.literals[-1]
    if not template.is_sentence:
        is_last = text.endswith(last) and len(text) - len(last) >= at
        return [((text[at : len(text) - len(last)],), len(text))] if is_last else []
    ends: list[tuple[tuple[str, ...], int]] = []
    found = text.find(last, at)
    for _ in range(_MOST_STOPS):
        if found < 0 or len(ends) >= _MOST_ENDS:
            break
        if _may_end(template, text, found + len(last)):
            ends.append(((text[at:found],), found + len(last)))
        found = text.find(last, found + 1)
    return ends


def _may_end(template: Template, text: str, end: int) -> bool:
    return end == len(text) or (template.is_sentence and text[end].isspace())


def _is_likely(fit: Fit) -> bool:
    """Whether what a text begins with can be a value: no sentence, and before a mere phrase not many words."""
    if fit.template.literals[0]:
        return True
    lead = fit.values[0]
    if not lead or lead[0].isspace() or len(lead) > _LONGEST_LEAD or _NEW_SENTENCE.search(lead):
        return False
    return fit.template.is_sentence or len(lead.split()) <= _MOST_LEADING_WORDS


def _is_much(value: str, found: Reading) -> bool:
    """Whether a value is more than a template without words of its own can be believed to hold."""
    is_long = bool(found.unknown) and len(value.split()) > _MOST_LEADING_WORDS
    return is_long or _NEW_SENTENCE.search(value) is not None


def _is_plain(value: str) -> bool:
    """A number, a time, an amount, a code."""
    return _SMALL.search(value) is None or any(each.isdigit() for each in value)


def _filled(template: Template, values: Sequence[str], *, is_small: bool) -> str:
    """The translation; with a capital letter in front where it begins as a phrase that had one."""
    by_name = dict(zip(template.names, values, strict=True))
    told = "".join(literal + (by_name[name] if name is not None else "") for literal, name in template.told)
    literal, name = template.told[0]
    begins_alike = bool(literal) if template.literals[0] else not literal and name == template.names[0]
    return told[:1].upper() + told[1:] if is_small and begins_alike else told


def _end_of_sentence(text: str, start: int) -> int:
    """Behind the first full stop that stands in no quotation: what is quoted is somebody else's."""
    opened, before = 0, start
    for ending in _SENTENCE_END.finditer(text, start):
        end = ending.end()
        opened += text.count("“", before, end) - text.count("”", before, end)
        if opened <= 0:
            return end
        before = end
    return len(text)


def _stop_behind(text: str) -> str:
    return "。" if text[-1:] > _FIRST_WIDE else "."


def _joined(told: str, rest: str) -> str:
    """Two sentences; behind a full-width stop stands no space."""
    return told + (rest[1:] if told[-1:] in _FULL_WIDTH and told and rest[:1] == " " else rest)

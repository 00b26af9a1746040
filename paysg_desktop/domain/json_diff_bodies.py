"""Two bodies compared as JSON, or why they can't be; and what differs in the writing alone."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from paysg_desktop.domain import strict_json
from paysg_desktop.domain.json_diff import Change, ChangeKind, diff
from paysg_desktop.domain.json_diff_nodes import TooLargeToCompareError
from paysg_desktop.domain.strict_json import JsonProblem, StrictJson
from paysg_desktop.domain.words import mark

COMPARE_BYTES = "Compare their bytes."
_HALF = re.compile(r"[\ud800-\udfff]")
_TOKEN = re.compile(r'("(?:[^"\\]|\\.)*+")|(\s++)|(-?[0-9][0-9.eE+\-]*+)|.', re.DOTALL)


@dataclass(frozen=True, slots=True)
class ComparedBodies:
    """`problem` is the sentence why there are no `changes` to tell; None where JSON was compared.

    `remarks` are oddities of either body that hide a difference from this comparison (a key that occurs twice).
    `writing` names what differs where the values are equal: white space, order of keys, and so on.
    """

    is_same: bool
    """Whether they are equal byte for byte."""
    changes: tuple[Change, ...] = field(default=(), repr=False)
    problem: str | None = None
    remarks: tuple[str, ...] = ()
    writing: tuple[str, ...] = ()

    @property
    def has_same_values(self) -> bool:
        """Whether the JSON says the same, however it is written."""
        return self.is_same or (self.problem is None and _is_writing(self.changes))


def compare_bodies(
    old: bytes, new: bytes, names: tuple[str, str] = ("The old body", "The new body")
) -> ComparedBodies:
    """Compare any two bodies, called by these names; raises nothing, whatever they hold.

    Two of 1 MiB take less than a second.
    """
    if old == new:
        return ComparedBodies(is_same=True)
    try:
        before, after = _read(old, names[0]), _read(new, names[1])
        changes = diff(before.value, after.value)
    except (JsonProblem, TooLargeToCompareError) as error:
        return ComparedBodies(is_same=False, problem=f"{error} {COMPARE_BYTES}")
    remarks = tuple(dict.fromkeys((*before.remarks, *after.remarks)))
    return ComparedBodies(False, changes, None, remarks, _writing(old, new) if _is_writing(changes) else ())


def _read(body: bytes, name: str) -> StrictJson:
    try:
        return strict_json.parse(body)
    except JsonProblem as error:
        # Its sentences begin with "The body": say which of the two.
        raise JsonProblem(str(error).replace("The body", name, 1)) from None


def _is_writing(changes: Iterable[Change]) -> bool:
    return all(change.kind is ChangeKind.REWRITTEN for change in changes)


def _writing(old: bytes, new: bytes) -> tuple[str, ...]:
    """What differs between two texts of equal values, as words; at least one for texts that differ."""
    before, after = _Writing.of(old.decode()), _Writing.of(new.decode())
    is_same_told = Counter(before.told) == Counter(after.told)
    found = (
        (mark("white space"), Counter(before.blanks) != Counter(after.blanks)),
        (mark("order of keys"), is_same_told and before.told != after.told),
        (mark("escapes in texts"), is_same_told and Counter(before.texts) != Counter(after.texts)),
        (mark("numbers"), Counter(before.numbers) != Counter(after.numbers) and is_same_told),
        (mark("keys that occur twice"), not is_same_told),
    )
    return tuple(word for word, is_so in found if is_so) or (mark("where white space stands"),)


@dataclass(slots=True)
class _Writing:
    """A JSON text taken apart: blanks and texts as they are written, `told` what the texts say."""

    blanks: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, text: str) -> _Writing:
        made = cls()
        for found in _TOKEN.finditer(text):
            words, blanks, number = found.groups()
            if words is not None:
                made.texts.append(words)
                made.told.append(_told(words) if "\\" in words else words[1:-1])
            elif blanks is not None:
                made.blanks.append(blanks)
            elif number is not None:
                made.numbers.append(number)
        return made


def _told(words: str) -> str:
    """A text as it is compared: half characters are all one, as the parser reads them."""
    return _HALF.sub("\N{REPLACEMENT CHARACTER}", json.loads(words))

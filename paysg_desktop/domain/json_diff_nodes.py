"""JSON values made ready to be compared: each with a number that only equal values share."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from paysg_desktop.domain.strict_json import DEEPEST

MOST_NODES = 20_000
"""Members of one value, all levels together; threat-model.md T5."""


class TooLargeToCompareError(ValueError):
    """Why two values are not compared as JSON, as a plain sentence."""


@dataclass(slots=True, eq=False)
class Node:
    """A value with what was found of it. `members` are an object's, `entries` an array's, None for all else.

    `number` is equal for equal values and for no others, numbers as they are written included. `likeness` is equal
    for two entries of an array that may be one thing before and after.
    """

    value: Any
    number: int
    likeness: Hashable
    members: dict[str, Node] | None = None
    entries: list[Node] | None = None


def both_nodes(old: Any, new: Any) -> tuple[Node, Node]:
    """Both values' nodes; raises TooLargeToCompareError."""
    made = _Numbering()
    return made.top(old), made.top(new)


def type_name(value: Any) -> str:
    """What JSON calls the value's type; `true` and `false` are one."""
    match value:
        case dict():
            return "object"
        case list():
            return "array"
        case str():
            return "text"
        case bool():
            return "true or false"
        case None:
            return "null"
        case _:
            return "number"


@dataclass(slots=True)
class _Numbering:
    """Gives out the numbers."""

    numbers: dict[Hashable, int] = field(default_factory=dict)
    left: int = 0

    def top(self, value: Any) -> Node:
        self.left = MOST_NODES + 1
        return self._node(value, 0)

    def _node(self, value: Any, depth: int) -> Node:
        self.left -= 1
        if self.left < 0 or depth > DEEPEST:
            raise TooLargeToCompareError(
                f"A body of more than {MOST_NODES:,} members or {DEEPEST} levels is not compared as JSON."
            )
        if isinstance(value, dict):
            return self._object(value, depth)
        if isinstance(value, list):
            entries = [self._node(each, depth + 1) for each in value]
            number = self._number(("array", *(each.number for each in entries)))
            return Node(value, number, "array", entries=entries)
        name = type_name(value)
        # A number is what it is written like; str() of one with a fraction gives the characters received.
        text = str(value) if isinstance(value, int | Decimal) else value
        return Node(value, self._number((name, text)), "plain")

    def _object(self, value: dict[str, Any], depth: int) -> Node:
        members = {key: self._node(each, depth + 1) for key, each in value.items()}
        number = self._number(("object", *sorted((key, each.number) for key, each in members.items())))
        named = members.get("id")
        likeness = ("object", named.number if named is not None and named.likeness == "plain" else None)
        return Node(value, number, likeness, members=members)

    def _number(self, key: Hashable) -> int:
        return self.numbers.setdefault(key, len(self.numbers))

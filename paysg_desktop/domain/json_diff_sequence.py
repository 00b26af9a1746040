"""What two sequences have in common, in order: the longest such row where it is cheap, a shorter one where not."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

Pair = tuple[int, int]
"""An index of the old sequence and one of the new, where both hold the same."""
_Link = tuple[int, int, "_Link | None"]

_DEEPEST = 3
"""How often the gaps between what is rare are looked at again."""


@dataclass(slots=True)
class Effort:
    """How many pairs of equal elements may still be looked at; about a million a second."""

    left: int = 300_000


def common_pairs(old: Sequence[Hashable], new: Sequence[Hashable], effort: Effort) -> list[Pair]:
    """Pairs of equal elements, both indexes ascending.

    A longest common subsequence (Hunt and Szymanski, 1977) while `effort` lasts; beyond it what occurs too often
    is left to the gaps between the others, so that it may be shorter, never wrong.
    """
    return _common(old, new, effort, _DEEPEST)


def gaps(pairs: Sequence[Pair], old_end: int, new_end: int) -> list[tuple[range, range]]:
    """The stretches between the pairs, before the first and after the last, where one of them is not empty."""
    found, old_at, new_at = [], 0, 0
    for old_index, new_index in [*pairs, (old_end, new_end)]:
        if old_index > old_at or new_index > new_at:
            found.append((range(old_at, old_index), range(new_at, new_index)))
        old_at, new_at = old_index + 1, new_index + 1
    return found


def _common(old: Sequence[Hashable], new: Sequence[Hashable], effort: Effort, depth: int) -> list[Pair]:
    shorter = min(len(old), len(new))
    start = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    most = shorter - start
    end = next((at for at in range(most) if old[-1 - at] != new[-1 - at]), most)
    inner_old, inner_new = old[start : len(old) - end], new[start : len(new) - end]
    inner = _inner(inner_old, inner_new, effort, depth) if inner_old and inner_new else []
    return [
        *((at, at) for at in range(start)),
        *((one + start, other + start) for one, other in inner),
        *((len(old) - at, len(new) - at) for at in range(end, 0, -1)),
    ]


def _inner(old: Sequence[Hashable], new: Sequence[Hashable], effort: Effort, depth: int) -> list[Pair]:
    places, is_whole = _places(old, new, effort)
    chain = _longest(old, places)
    if is_whole or depth == 0:
        return chain
    if not chain:
        return [(at, at) for at, (one, other) in enumerate(zip(old, new, strict=False)) if one == other]
    found: list[Pair] = list(chain)
    for rows, columns in gaps(chain, len(old), len(new)):
        within = _common(old[rows.start : rows.stop], new[columns.start : columns.stop], effort, depth - 1)
        found.extend((one + rows.start, other + columns.start) for one, other in within)
    return sorted(found)


def _places(
    old: Sequence[Hashable], new: Sequence[Hashable], effort: Effort
) -> tuple[dict[Hashable, list[int]], bool]:
    """Where in `new` the elements of `old` stand, the rarest first while effort lasts; and whether that is all."""
    of_old, of_new = Counter(old), Counter(new)
    costs = sorted((count * of_new[each], at) for at, (each, count) in enumerate(of_old.items()) if each in of_new)
    allowed = max(effort.left, len(old) + len(new))
    every = list(of_old)
    places: dict[Hashable, list[int]] = {}
    spent = 0
    for cost, at in costs:
        if spent + cost > allowed:
            break
        spent += cost
        places[every[at]] = []
    for index, each in enumerate(new):
        if each in places:
            places[each].append(index)
    effort.left = max(0, effort.left - spent)
    return places, len(places) == len(costs)


def _longest(old: Sequence[Hashable], places: dict[Hashable, list[int]]) -> list[Pair]:
    """The longest ascending row through these places."""
    ends: list[int] = []
    links: list[_Link] = []
    for row, each in enumerate(old):
        # Backwards, so that a row never takes two places of one element.
        for place in reversed(places.get(each, ())):
            length = bisect_left(ends, place)
            link: _Link = (row, place, links[length - 1] if length else None)
            if length == len(ends):
                ends.append(place)
                links.append(link)
            else:
                ends[length], links[length] = place, link
    found: list[Pair] = []
    at = links[-1] if links else None
    while at is not None:
        found.append((at[0], at[1]))
        at = at[2]
    return found[::-1]

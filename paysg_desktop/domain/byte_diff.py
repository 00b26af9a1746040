"""Where the bytes of two bodies differ: white space, the order of keys and escapes, too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from paysg_desktop.domain.json_diff_sequence import Effort, common_pairs

MOST_PLACES = 1_000
"""Places that are told; what differs behind them is told as one."""
MOST_PIECES = 120_000
"""Pieces that are cut in all; a stretch that would take more is told as one place."""
LONGEST_WHOLE = 48
"""Bytes up to which a place is told in whole words."""

# A text in quotes, a word or number, blanks, one byte; possessive, so that no body makes it look twice at a byte.
_PIECE = re.compile(rb'"(?:[^"\\\r\n]|\\.)*+"?|[A-Za-z0-9_.+\-]++|[ \t]++|[\x80-\xff]++|\r?\n|.', re.DOTALL)
_LINE = re.compile(rb"[^\n]*+\n|[^\n]++")


@dataclass(frozen=True, slots=True)
class Place:
    """Bytes `old_start` to `old_end` of the old body stand as `new_start` to `new_end` in the new one.

    One of the two may be empty.
    """

    old_start: int
    old_end: int
    new_start: int
    new_end: int

    @property
    def old_size(self) -> int:
        return self.old_end - self.old_start

    @property
    def new_size(self) -> int:
        return self.new_end - self.new_start


def differing(old: bytes, new: bytes) -> tuple[Place, ...]:
    """All places where they differ, in order; between two places they are equal. Empty for equal ones.

    No place begins or ends within a character of UTF-8. Time is bounded: beyond a certain effort there may be
    fewer and longer places than were necessary.
    """
    if old == new:
        return ()
    whole = Place(0, len(old), 0, len(new))
    effort = Effort()
    places = _finer(old, new, _finer(old, new, [whole], _LINE, effort), _PIECE, effort)
    told = [_told(old, new, place) for place in places if _differs(old, new, place)]
    return tuple(_at_most(_joined(told), MOST_PLACES))


def _finer(
    old: bytes, new: bytes, stretches: Iterable[Place], pieces: re.Pattern[bytes], effort: Effort
) -> list[Place]:
    """The parts of these stretches that differ, cut at the pieces that both have."""
    found: list[Place] = []
    left = MOST_PIECES
    for stretch in stretches:
        # As a whole where that is not too much: what begins within a text in quotes would be cut crookedly.
        for place in (stretch, _trimmed(old, new, stretch)):
            one = _cut(pieces, old, place.old_start, place.old_end, left // 2)
            other = _cut(pieces, new, place.new_start, place.new_end, left // 2)
            if one is not None and other is not None:
                left -= len(one) + len(other)
                found.extend(_between(place, one, other, effort))
                break
        else:
            found.append(stretch)
    return found


def _cut(pieces: re.Pattern[bytes], body: bytes, start: int, end: int, limit: int) -> list[bytes] | None:
    """The pieces, or None where there are more than `limit`."""
    cut = [found.group() for found in islice(pieces.finditer(body, start, end), limit + 1)]
    return cut if len(cut) <= limit else None


def _between(place: Place, old: Sequence[bytes], new: Sequence[bytes], effort: Effort) -> list[Place]:
    old_starts, new_starts = _starts(place.old_start, old), _starts(place.new_start, new)
    found, old_at, new_at = [], 0, 0
    for row, column in [*common_pairs(old, new, effort), (len(old), len(new))]:
        if row > old_at or column > new_at:
            found.append(Place(old_starts[old_at], old_starts[row], new_starts[new_at], new_starts[column]))
        old_at, new_at = row + 1, column + 1
    return found


def _starts(start: int, pieces: Sequence[bytes]) -> list[int]:
    """Where each piece begins, and where the last one ends."""
    starts = [start]
    for piece in pieces:
        starts.append(starts[-1] + len(piece))
    return starts


def _differs(old: bytes, new: bytes, place: Place) -> bool:
    """Pieces may be cut otherwise where the bytes are equal."""
    return old[place.old_start : place.old_end] != new[place.new_start : place.new_end]


def _told(old: bytes, new: bytes, place: Place) -> Place:
    """A short place as whole words, which reads best; a long one without what both sides have."""
    is_long = max(place.old_size, place.new_size) > LONGEST_WHOLE
    return _on_characters(old, new, _trimmed(old, new, place) if is_long else place)


def _trimmed(old: bytes, new: bytes, place: Place) -> Place:
    """Without what both sides begin and end with."""
    one, other = old[place.old_start : place.old_end], new[place.new_start : place.new_end]
    head = common_length(one, other)
    tail = common_length(one[head:][::-1], other[head:][::-1])
    return Place(place.old_start + head, place.old_end - tail, place.new_start + head, place.new_end - tail)


def common_length(one: bytes, other: bytes) -> int:
    """How many bytes both begin with; halves the question, since slices compare quickly."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _on_characters(old: bytes, new: bytes, place: Place) -> Place:
    """Wider by the bytes of a character that the place begins or ends in: three on each side at most."""
    back = 0
    while back < min(3, place.old_start, place.new_start) and (
        goes_on(old, place.old_start - back) or goes_on(new, place.new_start - back)
    ):
        back += 1
    ahead = 0
    room = min(3, len(old) - place.old_end, len(new) - place.new_end)
    while ahead < room and (goes_on(old, place.old_end + ahead) or goes_on(new, place.new_end + ahead)):
        ahead += 1
    return Place(place.old_start - back, place.old_end + ahead, place.new_start - back, place.new_end + ahead)


def goes_on(body: bytes, position: int) -> bool:
    """Whether a character of UTF-8 that began before goes on here."""
    return position < len(body) and body[position] & 0xC0 == 0x80


def _joined(places: Sequence[Place]) -> list[Place]:
    """Places that touch or overlap are one."""
    made: list[Place] = []
    for place in places:
        if made and (place.old_start <= made[-1].old_end or place.new_start <= made[-1].new_end):
            last = made.pop()
            place = Place(last.old_start, place.old_end, last.new_start, place.new_end)
        made.append(place)
    return made


def _at_most(places: list[Place], limit: int) -> list[Place]:
    if len(places) <= limit:
        return places
    first, last = places[limit - 1], places[-1]
    return [*places[: limit - 1], Place(first.old_start, last.old_end, first.new_start, last.new_end)]

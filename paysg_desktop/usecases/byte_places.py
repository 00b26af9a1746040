"""Places where two bodies differ, each with what stands around it; personal data masked."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice, takewhile

from paysg_desktop.domain.byte_diff import Place, differing
from paysg_desktop.domain.personal_text import Stretch, in_bytes, personal_stretches
from paysg_desktop.usecases.comparison import MASK

BEFORE = 18
"""Characters that are told before a place."""
AROUND = 60
"""Characters that are told in all, as long as the differing ones leave room."""
_CUT = "…"
_CONTEXT_BYTES = 4 * AROUND


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What stands in one body: `mark` is what differs, empty where nothing stands there. Not yet through a gate.

    A byte that is no UTF-8 is a surrogate escape.
    """

    before: str = field(repr=False)
    mark: str = field(repr=False)
    after: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ShownPlace:
    """`is_hidden`: what differs is masked on one side at least."""

    place: Place
    old: Excerpt
    new: Excerpt
    is_hidden: bool = False


class Body:
    """A body, and where personal data stands in it; none is looked for where it is not `is_masked`."""

    def __init__(self, content: bytes, *, is_masked: bool) -> None:
        self.content = content
        text = content.decode("utf-8", "surrogateescape") if is_masked else ""
        self._hidden: list[Stretch] = in_bytes(text, personal_stretches(text)) if is_masked else []
        self._ends = [end for _, end in self._hidden]

    def hidden(self, start: int, end: int) -> list[Stretch]:
        """The stretches of personal data that stand, be it in one byte, between `start` and `end`."""
        found = islice(self._hidden, bisect_right(self._ends, start), None)
        return list(takewhile(lambda stretch: stretch[0] < end, found))

    def text(self, start: int, end: int) -> str:
        """What stands there, a mask for each stretch of personal data."""
        parts: list[str] = []
        at = start
        for first, last in self.hidden(start, end):
            parts += [self._plain(at, max(at, first)), MASK]
            at = min(end, last)
        return "".join([*parts, self._plain(at, end)])

    def excerpt(self, start: int, end: int) -> Excerpt:
        """What stands there, and around it; personal data that it touches is a part of it as a whole."""
        touched = self.hidden(start, end)
        if touched:
            start, end = min(start, touched[0][0]), max(end, touched[-1][1])
        first = self._character(max(0, start - _CONTEXT_BYTES))
        head, mark = self.text(first, start), self.text(start, min(end, start + _CONTEXT_BYTES))
        tail = self.text(end, self._character(min(len(self.content), end + _CONTEXT_BYTES)))
        before = head if first == 0 and len(head) <= BEFORE else _CUT + head[-BEFORE:]
        shown = _cut(mark, AROUND - BEFORE)
        return Excerpt(before, shown, _cut(tail, max(BEFORE, AROUND - BEFORE - len(shown))))

    def _plain(self, start: int, end: int) -> str:
        return self.content[start:end].decode("utf-8", "surrogateescape")

    def _character(self, position: int) -> int:
        """The start of the character at a position: three bytes back at most."""
        for back in range(min(3, position)):
            if position - back == len(self.content) or self.content[position - back] & 0xC0 != 0x80:
                return position - back
        return position


def shown_places(old: Body, new: Body, places: Iterable[Place] | None = None) -> tuple[ShownPlace, ...]:
    """All places in which two bodies differ, or these of them."""
    chosen = differing(old.content, new.content) if places is None else places
    return tuple(_shown(old, new, place) for place in chosen)


def _shown(old: Body, new: Body, place: Place) -> ShownPlace:
    # An empty stretch within a personal value, too: something of it was left out there.
    is_hidden = bool(
        old.hidden(place.old_start, max(place.old_end, place.old_start + 1))
        or new.hidden(place.new_start, max(place.new_end, place.new_start + 1))
    )
    before = old.excerpt(place.old_start, place.old_end)
    return ShownPlace(place, before, new.excerpt(place.new_start, place.new_end), is_hidden=is_hidden)


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else text[:length] + _CUT

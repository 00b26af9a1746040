"""Where two bodies begin to differ, as two short pieces of text. Pure; draws nothing."""

from __future__ import annotations

from dataclasses import dataclass

from paysg_desktop.ui import gate
from paysg_desktop.ui.inspector.body_views import with_byte_marks
from paysg_desktop.ui.inspector.json_tokens import Hidden, hidden, masked

BEFORE = 18
"""Characters shown before the first one that differs."""
TOGETHER = 54
"""Characters shown on one side, before and after."""
_CONTEXT_BYTES = 1_024
_BLANK, _SHOWN_BLANK = " ", "·"


@dataclass(frozen=True, slots=True)
class Side:
    """A piece of one body, in what it shows: the differing character (or mask) stands between two parts.

    `mark` is empty where the body has ended. All three have passed the gate; blanks are dots.
    """

    before: str
    mark: str
    after: str


@dataclass(frozen=True, slots=True)
class Difference:
    """`position` counts bytes from 0. `is_hidden`: what differs is masked, so that both may look alike."""

    position: int
    received: Side
    signed: Side
    is_hidden: bool = False


def first_difference(received: bytes, signed: bytes, *, is_revealed: bool) -> Difference | None:
    """Where the two begin to differ, personal data masked unless revealed; None for equal ones."""
    if received == signed:
        return None
    position = _common_length(received, signed)
    start = _character_start(received, signed, position)
    sides, hides = zip(*(_side(body, start, is_revealed=is_revealed) for body in (received, signed)), strict=True)
    return Difference(position, sides[0], sides[1], is_hidden=any(hides))


def _common_length(one: bytes, other: bytes) -> int:
    """How many bytes both begin with; halves the question, since slices compare quickly."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _character_start(one: bytes, other: bytes, position: int) -> int:
    """The start of the character in which they differ: back over what goes on in UTF-8, three bytes at most."""
    for start in range(position, max(0, position - 3) - 1, -1):
        if not any(_goes_on(body, start) for body in (one, other)):
            return start
    return position


def _goes_on(body: bytes, position: int) -> bool:
    return position < len(body) and body[position] & 0xC0 == 0x80


def _side(body: bytes, start: int, *, is_revealed: bool) -> tuple[Side, bool]:
    text = body[: start + _CONTEXT_BYTES].decode("utf-8", "surrogateescape")
    at = len(body[:start].decode("utf-8", "surrogateescape"))
    # From the beginning, so that it is known in which field the place stands.
    places = [] if is_revealed else hidden(text, is_json=False)
    hiding = next((place for place in places if place.start <= at < place.end), None)
    left, right = (hiding.start, hiding.end) if hiding else (at, at + 1)
    before = masked(text[:left], [place for place in places if place.end <= left])
    mark = hiding.mask if hiding else text[left:right]
    after = masked(text[right:], _shifted(places, right))
    shown = _tail(before)
    return Side(shown, _visible(mark), _head(after, TOGETHER - len(shown))), hiding is not None


def _shifted(places: list[Hidden], by: int) -> list[Hidden]:
    return [Hidden(place.start - by, place.end - by, place.mask) for place in places if place.start >= by]


def _tail(text: str) -> str:
    return _visible(text) if len(text) <= BEFORE else gate.ELLIPSIS + _visible(text[-BEFORE:])


def _head(text: str, length: int) -> str:
    return _visible(text) if len(text) <= length else _visible(text[:length]) + gate.ELLIPSIS


def _visible(text: str) -> str:
    return gate.line(with_byte_marks(text).replace(_BLANK, _SHOWN_BLANK))

"""Where two bodies begin to differ, as two short pieces of text. Pure; draws nothing."""

from __future__ import annotations

from dataclasses import dataclass

from paysg_desktop.domain.byte_diff import common_length, goes_on
from paysg_desktop.ui import gate
from paysg_desktop.ui.inspector.body_views import with_byte_marks
from paysg_desktop.ui.inspector.json_tokens import Hidden, hidden, masked
from paysg_desktop.usecases.byte_places import Excerpt

BEFORE = 18
"""Characters shown before the first one that differs."""
TOGETHER = 54
"""Characters shown on one side, before and after."""
_CONTEXT_BYTES = 1_024
_BLANK, _SHOWN_BLANK = " ", "·"


@dataclass(frozen=True, slots=True)
class Difference:
    """`position` counts bytes from 0. `is_hidden`: what differs is masked, so that both may look alike.

    Each side shows the differing character (or mask) between what stands around it; its `mark` is empty where the
    body has ended. Both have passed the gate; blanks are dots.
    """

    position: int
    received: Excerpt
    signed: Excerpt
    is_hidden: bool = False


def first_difference(received: bytes, signed: bytes, *, is_revealed: bool) -> Difference | None:
    """Where the two begin to differ, personal data masked unless revealed; None for equal ones."""
    if received == signed:
        return None
    position = common_length(received, signed)
    start = _character_start(received, signed, position)
    sides, hides = zip(*(_side(body, start, is_revealed=is_revealed) for body in (received, signed)), strict=True)
    return Difference(position, sides[0], sides[1], is_hidden=any(hides))


def _character_start(one: bytes, other: bytes, position: int) -> int:
    """The start of the character in which they differ: back over what goes on in UTF-8, three bytes at most."""
    for start in range(position, max(0, position - 3) - 1, -1):
        if not any(goes_on(body, start) for body in (one, other)):
            return start
    return position


def _side(body: bytes, start: int, *, is_revealed: bool) -> tuple[Excerpt, bool]:
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
    return Excerpt(shown, visible(mark), _head(after, TOGETHER - len(shown))), hiding is not None


def _shifted(places: list[Hidden], by: int) -> list[Hidden]:
    return [Hidden(place.start - by, place.end - by, place.mask) for place in places if place.start >= by]


def _tail(text: str) -> str:
    return visible(text) if len(text) <= BEFORE else gate.ELLIPSIS + visible(text[-BEFORE:])


def _head(text: str, length: int) -> str:
    return visible(text) if len(text) <= length else visible(text[:length]) + gate.ELLIPSIS


def visible(text: str) -> str:
    """Through the gate, blanks as dots that can be seen and bytes that are no text marked."""
    return gate.line(with_byte_marks(text).replace(_BLANK, _SHOWN_BLANK))

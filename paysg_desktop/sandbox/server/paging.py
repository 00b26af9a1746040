"""Pages of payments: newest created first, ties by id in reverse alphabetical order (paysg.md, section 8)."""

from __future__ import annotations

import base64
import hashlib
from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass

Place = tuple[int, str]
"""A payment's place in the order: when it was created (microseconds UTC), and its id."""

_MARK = 6
"""Bytes of a digest, so that a cursor which somebody made up is refused."""


class CursorError(ValueError):
    """This cursor is none that was given out."""


@dataclass(frozen=True, slots=True)
class Page:
    """`ids` newest first; the cursors are those of the first and the last, None on an empty page."""

    ids: tuple[str, ...]
    start_cursor: str | None
    end_cursor: str | None
    has_previous_page: bool
    has_next_page: bool


class Shelf:
    """The payments of one payment service in their order."""

    def __init__(self) -> None:
        self._places: list[Place] = []

    def __len__(self) -> int:
        return len(self._places)

    def add(self, created_at: int, identity: str) -> None:
        insort(self._places, (created_at, identity))

    def page(self, limit: int, after: str | None = None, before: str | None = None) -> Page:
        """Up to `limit` after a cursor, or right before one. Raises CursorError."""
        places = self._places
        if before is not None:
            low = bisect_right(places, read_cursor(before))
            high = min(low + limit, len(places))
        else:
            high = len(places) if after is None else bisect_left(places, read_cursor(after))
            low = max(high - limit, 0)
        chosen = places[low:high]
        return Page(
            ids=tuple(identity for _, identity in reversed(chosen)),
            start_cursor=cursor(chosen[-1]) if chosen else None,
            end_cursor=cursor(chosen[0]) if chosen else None,
            has_previous_page=high < len(places),
            has_next_page=low > 0,
        )


def cursor(place: Place) -> str:
    """Opaque: it stays good whatever comes in before or after."""
    text = f"{place[0]}.{place[1]}".encode()
    return base64.urlsafe_b64encode(_mark(text) + text).rstrip(b"=").decode()


def read_cursor(given: str) -> Place:
    try:
        raw = base64.urlsafe_b64decode(given.encode("ascii") + b"=" * (-len(given) % 4))
        mark, text = raw[:_MARK], raw[_MARK:]
        created_at, _, identity = text.decode().partition(".")
        place = (int(created_at), identity)
    except ValueError:
        raise CursorError from None
    if mark != _mark(text):
        raise CursorError
    return place


def _mark(text: bytes) -> bytes:
    return hashlib.blake2s(text, digest_size=_MARK, person=b"cursor").digest()

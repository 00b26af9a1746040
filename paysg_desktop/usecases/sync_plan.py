"""How far down a list is worth reading: a page of fifty payments costs as much as one payment by its id."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Protocol

PAGE_SIZE = 50
"""Payments a page, as we ask for them (paysg.md, section 16, question 16)."""


class Waiting(Protocol):
    """A payment that may have changed; times in microseconds UTC, None where not known."""

    @property
    def id(self) -> str: ...

    @property
    def created_at(self) -> int | None: ...

    @property
    def checked_at(self) -> int | None: ...


def how_deep(waiting: Sequence[Waiting], created: Sequence[int], covered_to: int) -> int:
    """The creation time (microseconds UTC) down to which the list should be read.

    Never above `covered_to`, from which on nothing is known for sure. `created` are the creation times of all
    known payments, newest first. Deeper where the pages down to a waiting payment are fewer than the waiting ones
    that they bring along.
    """
    times = sorted((each.created_at for each in waiting if each.created_at is not None), reverse=True)
    older = [at for at in times if at < covered_to]
    oldest_first = [-at for at in created]
    first = bisect_right(oldest_first, -covered_to)
    best, saved_most = covered_to, 0
    for brought, at in enumerate(older, start=1):
        pages = -(-(bisect_right(oldest_first, -at) - first) // PAGE_SIZE)
        if brought - pages > saved_most:
            best, saved_most = at, brought - pages
    return best

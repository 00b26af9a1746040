"""When a provider sends a failed delivery again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class RetrySchedule:
    """`waits_s` are the seconds before each further attempt, counted from the failure of the one before.

    `gives_up_after_s` is the whole time over which the provider tries; `answer_within_s` what it gives one
    attempt. `is_published` is False where the provider names only the whole time, and the steps are assumed.
    """

    waits_s: tuple[int, ...]
    gives_up_after_s: int
    answer_within_s: int | None = None
    is_published: bool = True

    def attempts_s(self) -> Iterator[int]:
        """Seconds of each attempt after the first, the first being 0; answers are taken to come at once."""
        return accumulate(self.waits_s, initial=0)


def doubling(first_s: int, total_s: int) -> tuple[int, ...]:
    """Waits that double from `first_s` on, the last one cut so that they end exactly at `total_s`."""
    waits: list[int] = []
    wait, spent = first_s, 0
    while spent + wait < total_s:
        waits.append(wait)
        spent, wait = spent + wait, wait * 2
    return (*waits, total_s - spent)

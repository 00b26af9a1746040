"""When a provider sends a failed delivery again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from itertools import accumulate

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.times import from_datetime

LONGEST_RETRY_AFTER_S = 24 * 3600
_SECOND_US = 1_000_000


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


def retry_after_s(headers: Headers, now: int) -> int | None:
    """Seconds that an answer's first sensible `Retry-After` asks for, a day at most (RFC 9110, section 10.2.3).

    `now` in microseconds UTC is for one that is given as a date; a part of a second counts as a whole one.
    """
    for name, value in headers:
        if name.lower() == b"retry-after":
            wait_s = _wait_s(value.decode("latin-1").strip(), now)
            if wait_s is not None:
                return min(wait_s, LONGEST_RETRY_AFTER_S)
    return None


def _wait_s(text: str, now: int) -> int | None:
    if text.isascii() and text.isdigit():
        # Cut before it is a number: Python refuses to read thousands of digits.
        return int(text.lstrip("0")[:10] or 0)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    until = from_datetime(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    return max(0, -((now - until) // _SECOND_US))

"""Retry schedules by name, and as a line of text that people can edit: `5s 5m 30m 2h 5h 10h 10h`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.ports import Provider
from paysg_desktop.domain.retry import RetrySchedule

OWN = "own"
"""The name of a schedule that somebody wrote."""
ONCE = "once"
"""The text of the one that never tries again."""
MOST_WAITS = 50
LONGEST_S = 30 * 24 * 3600

_UNITS_S = {"d": 86_400, "h": 3600, "m": 60, "s": 1}
_WAIT = re.compile("".join(rf"(?:([0-9]{{1,8}}){unit})?" for unit in _UNITS_S))
_SECONDS = re.compile(r"[0-9]{1,8}")


def schedule_text(schedule: RetrySchedule) -> str:
    """The waits as people write them; reading it again gives the same waits."""
    return " ".join(_wait_text(each) for each in schedule.waits_s) or ONCE


def read_schedule(text: str) -> RetrySchedule:
    """The schedule that a line of waits means, counted from the failure of the attempt before.

    It tries for as long as its waits take together. Raises UsageError.
    """
    words = text.replace(",", " ").split()
    waits_s = () if words == [ONCE] else tuple(_wait_s(each) for each in words)
    if not words or len(waits_s) > MOST_WAITS or sum(waits_s) > LONGEST_S:
        raise UsageError(
            f"A schedule is the waits between attempts, like “5s 5m 30m 2h”: up to {MOST_WAITS}, at most 30 days "
            f"together; or “{ONCE}” for a single attempt."
        )
    return RetrySchedule(waits_s, sum(waits_s))


def named_schedule(
    wanted: str, provider: Provider, providers: Mapping[str, Provider]
) -> tuple[str, RetrySchedule]:
    """The name of a schedule and the schedule: a provider's that `wanted` names (`provider`'s own where it is
    empty), or the one that it spells out. Raises UsageError."""
    if wanted in ("", provider.name):
        return provider.name, provider.retry_schedule
    if wanted in providers:
        return wanted, providers[wanted].retry_schedule
    return OWN, read_schedule(wanted)


def _wait_s(word: str) -> int:
    found = _WAIT.fullmatch(word.lower())
    if _SECONDS.fullmatch(word):
        seconds = int(word)
    elif found:
        counts = zip(found.groups(), _UNITS_S.values(), strict=True)
        seconds = sum(int(count) * unit for count, unit in counts if count)
    else:
        seconds = 0
    if not seconds:
        raise UsageError(f"“{word[:20]}” is no wait. Write 30s, 5m, 2h or 1d, or several of them like 1h30m.")
    return seconds


def _wait_text(seconds: int) -> str:
    parts = []
    for name, unit in _UNITS_S.items():
        count, seconds = divmod(seconds, unit)
        parts += [f"{count}{name}"] if count else []
    return "".join(parts) or "0s"

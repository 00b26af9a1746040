"""From what people chose to keep to what is purged: the two clocks of docs/retention.md."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from paysg_desktop.domain.backup import DAY_US
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.domain.purge import KINDS, Counts, Cutoffs

SUGGESTED_BODIES_DAYS = 180
_AGE = re.compile(r"([1-9][0-9]{0,4})\s*(d|w|y)", re.ASCII)
_DAYS = {"d": 1, "w": 7, "y": 366}
"""A year is kept as a leap year: rather a day longer than a day too short."""


def age_days(text: str) -> int:
    """Days of `180d`, `26w` or `7y`; raises UsageError."""
    found = _AGE.fullmatch(text.strip())
    if found is None:
        raise UsageError(f"An age is a number with d, w or y behind it, such as 180d or 7y; “{text}” is none.")
    return int(found[1]) * _DAYS[found[2]]


def cutoffs(bodies_days: int | None, records_days: int | None, now: int) -> Cutoffs:
    """Before which moments what is purged came in; raises UsageError where no clock runs.

    A record never outlives its time as a body: what goes as a record goes as a body, too.
    """
    days = [each for each in (bodies_days, records_days) if each is not None]
    if not days:
        raise UsageError(
            "Nothing says what is old enough to go. Name an age with --bodies-older-than or --records-older-than, "
            "or set retention.bodies_days and retention.records_years in settings.toml."
        )
    records = None if records_days is None else now - records_days * DAY_US
    return Cutoffs(now - min(days) * DAY_US, records)


def require_leave(counts: Counts, reason: str, *, is_confirmed: bool) -> None:
    """Raises RefusedError where nobody said yes, or LIVE data would go without a reason."""
    if not is_confirmed:
        raise RefusedError(
            "What is purged is gone for ever. Nothing was purged. Look with --dry-run, then add --yes."
        )
    if not reason.strip() and any(count and place == Environment.LIVE for (place, _), count in counts.items()):
        raise RefusedError(
            "This is LIVE data. Nothing was purged. Say why with --reason; it stays in the audit trail."
        )


def counts_json(counts: Counts) -> dict[str, dict[str, int]]:
    """By environment, then by kind; what is none is left out."""
    told: dict[str, dict[str, int]] = {}
    for (place, kind), count in sorted(counts.items()):
        if count:
            told.setdefault(place, {})[kind] = count
    return told


def counts_of(told: dict[str, dict[str, int]]) -> Counter[tuple[str, str]]:
    return Counter({(place, kind): count for place, kinds in told.items() for kind, count in kinds.items()})


def sentences(told: dict[str, dict[str, int]], is_dry: bool) -> Iterable[str]:
    """What went, or would, one line each."""
    if not told:
        yield "Nothing is that old."
    for place, kinds in told.items():
        for kind, count in kinds.items():
            yield f"{place.upper()}: {count:,} × {KINDS[kind]}{' (not yet: --dry-run)' if is_dry else ''}"

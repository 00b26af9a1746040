"""Spans of time in words, and read from words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paysg_desktop.ui.wording import plural, tr

_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400
_DAYS_FROM = 2 * _DAY
"""From here on whole days are counted in days; “24 h” says more than “1 day”."""
_UNITS = {"": 1, "s": 1, "min": _MINUTE, "h": _HOUR, "d": _DAY, "day": _DAY, "days": _DAY}
_SPAN = re.compile(r"([0-9]{1,9})\s*([a-z]*)\.?", re.ASCII)
_BETWEEN = re.compile(r"[,;\s]+(?=[0-9])")


def span_text(seconds: int) -> str:
    """`5 s`, `5 min`, `1 h 30 min`, `24 h`, `3 days`: two units at most, the last one rounded down."""
    if seconds >= _DAYS_FROM and seconds % _DAY == 0:
        return plural(seconds // _DAY, tr("{n} day"), tr("{n} days"))
    hours, minutes, rest = seconds // _HOUR, seconds % _HOUR // _MINUTE, seconds % _MINUTE
    told = ((tr("{n} h"), hours), (tr("{n} min"), minutes), (tr("{n} s"), rest))
    first = next((at for at, (_, n) in enumerate(told) if n), len(told) - 1)
    return " ".join(words.format(n=n) for words, n in told[first : first + 2] if n or first == len(told) - 1)


def spans_text(spans_s: Sequence[int], most: int | None = None) -> str:
    """`5 s, 5 min, 30 min …`: the first `most` of them, or all."""
    shown = ", ".join(span_text(each) for each in spans_s[:most])
    return shown if most is None or len(spans_s) <= most else f"{shown} …"


def exact_text(seconds: int) -> str:
    """`5 min`, or `95 s` where no larger unit holds it whole: what `read_spans` reads, never translated."""
    for unit, size in (("h", _HOUR), ("min", _MINUTE)):
        if seconds and seconds % size == 0:
            return f"{seconds // size} {unit}"
    return f"{seconds} s"


def read_spans(text: str) -> tuple[int, ...] | None:
    """The seconds that `5 s, 5 min, 2 h` or `5, 300, 7200` name; None where it can't be read."""
    found = [_SPAN.fullmatch(part) for part in _BETWEEN.split(text.strip().lower())]
    if any(each is None or each[2] not in _UNITS for each in found):
        return None
    return tuple(int(each[1]) * _UNITS[each[2]] for each in found if each is not None)

"""Bars: what each benchmark gives, and the one table of them at the end."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

REACHED, MISSED, SKIPPED, SHORT = "reached", "MISSED", "SKIPPED", "moonshot missed"


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of the table. `is_reached` is None for what could not be measured; `figure` then says why."""

    name: str
    figure: str
    bar: str
    is_reached: bool | None
    is_moonshot: bool = False

    @property
    def verdict(self) -> str:
        if self.is_reached is None:
            return SKIPPED
        missed = SHORT if self.is_moonshot else MISSED
        return REACHED if self.is_reached else missed


def at_most(name: str, figure: float, bar: float, unit: str = "", *, more: str = "") -> Bar:
    """A bar that is reached from below; `more` is said behind the figure."""
    return Bar(name, _said(figure, unit, more), f"<= {_number(bar)}{_apart(unit)}", figure <= bar)


def at_least(
    name: str, figure: float, bar: float, unit: str = "", *, more: str = "", is_moonshot: bool = False
) -> Bar:
    """A bar that is reached from above."""
    return Bar(name, _said(figure, unit, more), f">= {_number(bar)}{_apart(unit)}", figure >= bar, is_moonshot)


def holds(name: str, is_held: bool, bar: str, more: str) -> Bar:
    """A bar that is no figure."""
    return Bar(name, more, bar, is_held)


def skipped(name: str, why: str) -> Bar:
    """What can't be measured on this machine."""
    return Bar(name, why, "", None)


def table(bars: Iterable[Bar]) -> str:
    """All of them, in columns, with the count of each verdict below."""
    shown = list(bars)
    rows = [("what", "figure", "bar", "")] + [(each.name, each.figure, each.bar, each.verdict) for each in shown]
    widths = [max(_width(row[column]) for row in rows) for column in range(3)]
    lines = ["  ".join((*map(_padded, row[:3], widths), row[3])).rstrip() for row in rows]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join((*lines, _summary(shown)))


def markdown(bars: Iterable[Bar]) -> str:
    """The same, to be pasted into docs/performance.md."""
    rows = [(each.name, each.figure, each.bar, each.verdict) for each in bars]
    head = [("what", "figure", "bar", ""), ("---",) * 4]
    return "\n".join(f"| {' | '.join(row)} |" for row in (*head, *rows))


def _summary(shown: Sequence[Bar]) -> str:
    verdicts = [each.verdict for each in shown]
    counts = ((name, verdicts.count(name)) for name in (REACHED, MISSED, SHORT, SKIPPED))
    return ", ".join(f"{count} {name}" for name, count in counts if count) or "nothing was measured"


def _said(figure: float, unit: str, more: str) -> str:
    return f"{_number(figure)}{_apart(unit)}{f' ({more})' if more else ''}"


def _number(value: float) -> str:
    """Three digits that count, and no more than are there."""
    if value >= 100 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _apart(unit: str) -> str:
    return f" {unit}" if unit else ""


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text)


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))

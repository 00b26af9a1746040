"""What runs came to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass
class Figures:
    """Sums over runs. `violations` are told with the seed that shows them."""

    runs: int = 0
    intents: int = 0
    calls: int = 0
    requests: int = 0
    reads: int = 0
    executed: int = 0
    elsewhere: int = 0
    kills: int = 0
    refused: int = 0
    unknown_left: int = 0
    states: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    sentences: Counter[str] = field(default_factory=Counter)
    """Why the guards said no."""
    violations: list[str] = field(default_factory=list)

    def add(self, other: Figures) -> None:
        for name in ("runs", "intents", "calls", "requests", "reads", "executed", "elsewhere", "kills", "refused",
                     "unknown_left"):  # fmt: skip
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.states.update(other.states)
        self.faults.update(other.faults)
        self.sentences.update(other.sentences)
        self.violations += other.violations

    def line(self) -> str:
        """One line for the note."""
        return (
            f"refund torture: {self.runs:,} runs, {self.intents:,} intents in {self.calls:,} calls, "
            f"{self.requests:,} requests, {self.executed:,} executed, {self.elsewhere:,} elsewhere, "
            f"{sum(self.faults.values()):,} faults ({_counts(self.faults)}), {self.kills:,} kills, "
            f"ended {_counts(self.states)}, unknown left to people {self.unknown_left:,}, "
            f"violations {len(self.violations):,}"
        )


def summed(each: Iterable[Figures]) -> Figures:
    total = Figures()
    for one in each:
        total.add(one)
    return total


def _counts(counter: Counter[str]) -> str:
    return " ".join(f"{name} {count:,}" for name, count in sorted(counter.items())) or "none"

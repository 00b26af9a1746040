"""What `--self-test` finds out: one outcome a check."""

from __future__ import annotations

from dataclasses import dataclass

OK, WARNING, FAILED = "ok", "warning", "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """`verdict` is OK, WARNING (the program works without it) or FAILED; `reason` is what was found, in words."""

    check: str
    verdict: str
    reason: str

    def as_json(self) -> dict[str, str]:
        return {"check": self.check, "verdict": self.verdict, "reason": self.reason}

"""What came of the checks of one part: passed, FAILED, or SKIPPED with what is missing."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from paysg_dev.problems import ProblemError
from paysg_dev.processes import TAIL_LINES, say

PASSED, FAILED, SKIPPED = "passed", "FAILED", "SKIPPED"


@dataclass(frozen=True)
class Outcome:
    """One check; `why` is the figure it found, why it failed, or what is missing."""

    name: str
    verdict: str
    why: str = ""

    def __str__(self) -> str:
        return f"{self.verdict:8}{self.name}{f': {self.why}' if self.why else ''}"


class Report:
    """Says each outcome as it comes and keeps it."""

    def __init__(self, part: str) -> None:
        self._part = part
        self.outcomes: list[Outcome] = []

    @contextmanager
    def check(self, name: str) -> Iterator[list[str]]:
        """What runs inside passes unless it raises; facts that it puts into the list are said behind the name."""
        facts: list[str] = []
        try:
            yield facts
        except ProblemError as problem:
            self.add(name, FAILED, str(problem))
        except (AssertionError, OSError, ValueError, subprocess.SubprocessError) as error:
            self.add(name, FAILED, f"{type(error).__name__}: {error}")
        else:
            self.add(name, PASSED, ", ".join(facts))

    @property
    def has_failed(self) -> bool:
        """Whether any check has, so that those which build on it need not be tried."""
        return any(each.verdict == FAILED for each in self.outcomes)

    def skip(self, name: str, missing: str) -> None:
        """It was not tried; `missing` says what it needs and this computer lacks."""
        self.add(name, SKIPPED, f"NOT tried, {missing}")

    def add(self, name: str, verdict: str, why: str = "") -> None:
        outcome = Outcome(f"{self._part}: {name}", verdict, why)
        self.outcomes.append(outcome)
        say(str(outcome))


def run(
    command: list[str], env: dict[str, str] | None = None, timeout_s: float = 300, cwd: Path | None = None
) -> str:
    """What a program wrote; raises ProblemError with its last words when it fails."""
    done = subprocess.run(
        command,
        env=env,
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=timeout_s,
        check=False,
    )
    if done.returncode != 0:
        tail = "\n".join(f"  | {line}" for line in (done.stdout + done.stderr).splitlines()[-TAIL_LINES:])
        raise ProblemError(f"{' '.join(command)} ended with {done.returncode}. Its last words:\n{tail}")
    return done.stdout


def expect(holds: bool, otherwise: str) -> None:
    """Raises ProblemError with what is wrong."""
    if not holds:
        raise ProblemError(otherwise)

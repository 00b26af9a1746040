"""The program's own self-test, as the checks read it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from paysg_dev.package_checks.report import expect, run

FEWEST = 5
"""Less than so many checks is no whole self-test."""


def self_test(command: Sequence[str], env: dict[str, str] | None = None, cwd: Path | None = None) -> str:
    """Run it and return what it found in short. Raises ProblemError unless it ends with 0 and nothing failed."""
    told = run([*command, "--self-test", "--json"], env, cwd=cwd)
    outcomes = [json.loads(line) for line in told.splitlines() if line.strip()]
    failed = [each for each in outcomes if each["verdict"] == "failed"]
    expect(len(outcomes) >= FEWEST and not failed, f"it found {failed or outcomes}")
    warnings = [f"{each['check']}: {each['reason']}" for each in outcomes if each["verdict"] == "warning"]
    return ", ".join([f"{len(outcomes)} checks", *warnings])

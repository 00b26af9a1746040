"""The program's own self-test, as the checks read it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from paysg_dev.package_checks.report import expect, run

FEWEST = 11
"""Fewer checks than these are no whole self-test."""


def self_tested(program: Sequence[str], env: dict[str, str] | None = None, cwd: Path | None = None) -> str:
    """What came of a self-test, in short. Raises ProblemError when a check failed."""
    told = [json.loads(line) for line in run([*program, "--self-test", "--json"], env, cwd=cwd).splitlines()]
    warned = [each["check"] for each in told if each["verdict"] == "warning"]
    expect(len(told) >= FEWEST, f"it told of {len(told)} checks only")
    expect(not [each for each in told if each["verdict"] == "failed"], f"it ended with 0 and told of {told}")
    return f"{len(told)} checks{f', warned of {warned}' if warned else ''}"

"""The program's own self-test, as the checks read it."""

from __future__ import annotations

import json
from pathlib import Path

from paysg_dev.package_checks.report import expect, run


def self_test(program: Path) -> str:
    """Run it and return what it found in short. Raises ProblemError unless it ends with 0 and says so in JSON."""
    told = run([str(program), "--self-test", "--json"])
    lines = [line for line in told.splitlines() if line.strip()]
    expect(bool(lines), "it said nothing")
    json.loads(lines[-1])
    return f"{len(lines)} lines"

"""The parts of `package-check` by name. Each gets a report and the folder with the packages, `dist/`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from paysg_dev.package_checks import linux, macos, wheel, windows
from paysg_dev.package_checks.report import FAILED, PASSED, SKIPPED, Report
from paysg_dev.problems import ProblemError
from paysg_dev.processes import say

Part = Callable[[Report, Path], None]

PARTS: Mapping[str, Part] = {
    "linux": linux.check,
    "windows": windows.check,
    "macos": macos.check,
    "wheel": wheel.check,
}
"""Each raises nothing of its own: what fails is in the report, and so is what this computer can't try."""


def check_packages(names: Sequence[str], dist: Path, *, is_complete: bool = False) -> int:
    """Run the parts that are named, or all; return the exit code. `is_complete`: what was skipped is a failure.

    Raises ProblemError for a part that there is none of.
    """
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        raise ProblemError(f"There is no part {', '.join(unknown)}. There are: {', '.join(PARTS)}.")
    outcomes = []
    for name in names or PARTS:
        say(f"── {name}")
        report = Report(name)
        PARTS[name](report, dist)
        outcomes += report.outcomes
    counts = {verdict: sum(each.verdict == verdict for each in outcomes) for verdict in (PASSED, FAILED, SKIPPED)}
    told = ", ".join(f"{count} {verdict}" for verdict, count in counts.items() if count)
    say(f"── {told}")
    is_whole = not counts[SKIPPED] or not is_complete
    return 0 if counts[PASSED] and not counts[FAILED] and is_whole else 1

"""A release's notes: its part of CHANGELOG.md, for a version that is what the program says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paysg_dev.environment import ROOT
from paysg_dev.freezing import version
from paysg_dev.problems import ProblemError

UNSIGNED = {
    "macos": "The files for macOS are NOT signed: macOS opens them only once its privacy settings allow it.",
    "windows": "The files for Windows are NOT signed: Windows warns of an unknown publisher.",
}
CHANGELOG = ROOT / "CHANGELOG.md"


def release_notes(wanted: str, unsigned: Sequence[str] = ()) -> str:
    """The notes of a version or of its tag, `0.2.0` or `v0.2.0`.

    `unsigned` names the systems whose files nobody has signed. Raises ProblemError where the program says another
    version, or the changelog has no part for it.
    """
    number = wanted.removeprefix("v")
    if number != version():
        raise ProblemError(
            f"{wanted} is to be released, but the program says {version()} (paysg_desktop/__init__.py)."
        )
    warnings = [f"**{UNSIGNED[system]}**" for system in unsigned]
    return "\n\n".join([*warnings, part(CHANGELOG.read_text(encoding="utf-8"), number)])


def part(text: str, number: str) -> str:
    """The lines below a version's heading, `## [0.2.0] - 2026-12-01`, to the next one."""
    found = re.search(rf"^## \[{re.escape(number)}\] - \d{{4}}-\d\d-\d\d$\n(.*?)(?=^## |\Z)", text, re.M | re.S)
    if found is None:
        raise ProblemError(f"CHANGELOG.md has no heading like “## [{number}] - 2026-12-01”.")
    if not found[1].strip():
        raise ProblemError(f"CHANGELOG.md says nothing below the heading of {number}.")
    return found[1].strip() + "\n"

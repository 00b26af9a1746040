"""The licences of all that a frozen program carries: it has no metadata of the packages in it."""

from __future__ import annotations

from pathlib import Path

from paysg_desktop.settings.licences import Component, installed, licences_text
from paysg_desktop.store.facts import sqlite_version
from paysg_dev.environment import ROOT
from paysg_dev.problems import ProblemError

TARGET = ROOT / "resources" / "licences.json"


def write_licences(path: Path = TARGET) -> tuple[Component, ...]:
    """Write the file that the frozen program reads, from what is installed where this runs.

    Raises ProblemError where a part has no text of its licence: what is shipped without one may not be shipped.
    """
    found = installed(sqlite_version())
    bare = [each.name for each in found if not each.texts and each.licence != "public domain"]
    if bare:
        raise ProblemError(f"No text of a licence was found for: {', '.join(bare)}.")
    path.write_text(licences_text(found), encoding="utf-8")
    return found

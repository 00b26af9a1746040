"""The licences of all that a frozen program carries: it has no metadata of the packages in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from paysg_desktop.settings.licences import Component, installed, licences_text
from paysg_desktop.store.facts import sqlite_version
from paysg_dev.environment import ROOT
from paysg_dev.linux_packages import RULE
from paysg_dev.problems import ProblemError

TARGET = ROOT / "resources" / "licences.json"
_QT = (
    "Qt 6 and PySide6 stand in shared libraries beside the program, unchanged, under the GNU LGPL version 3; put "
    "others in their place as you like. Their sources: https://download.qt.io/."
)


def write_licences(path: Path = TARGET) -> tuple[Component, ...]:
    """Write the file that the frozen program reads, from what is installed here. Raises ProblemError."""
    found = bundled()
    path.write_text(licences_text(found), encoding="utf-8")
    return found


def bundled() -> tuple[Component, ...]:
    """What comes along. Raises ProblemError where a part has no text of its licence: it may not be shipped so."""
    found = installed(sqlite_version())
    bare = [each.name for each in found if not each.texts and each.licence != "public domain"]
    if bare:
        raise ProblemError(f"No text of a licence was found for: {', '.join(bare)}.")
    return found


def told() -> str:
    """The same to be read without the program: a line for each part, then each text below a rule."""
    return "\n".join(_lines(bundled()))


def _lines(parts: tuple[Component, ...]) -> Iterator[str]:
    yield f"What comes with PaySG Desktop, and under which licences\n\n{_QT}\n"
    for each in parts:
        yield f"{each.name} {each.version}: {each.licence}"
    for each in parts:
        for text in each.texts:
            yield f"\n{RULE}\n{each.name}: {text.name}\n\n{text.content.strip()}"
    yield ""

"""Prints the licences of what the frozen program brings along; run by the environment's Python.

The libraries are those that the program's own metadata asks for on this system, and what these ask for in turn.
"""

from __future__ import annotations

import os
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

OWN = "paysg-desktop"
LEFT_OUT = ("pip", "setuptools")
"""Asked for, and not brought along: see `freeze/pruning.py`."""
_TEXTS = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS")
QT = (
    "Qt 6 and PySide6 stand in shared libraries beside the program, unchanged, under the GNU LGPL version 3; put "
    "others in their place as you like. Their sources: https://download.qt.io/."
)


def needed() -> list[Distribution]:
    """What the program needs here, by name; itself left out."""
    found: dict[str, Distribution] = {}
    waiting = [OWN]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            continue
        for text in found[name].requires or ():
            wanted = Requirement(text)
            if wanted.marker is None or wanted.marker.evaluate({"extra": ""}):
                waiting.append(wanted.name.lower().replace("_", "-"))
    return [found[name] for name in sorted(found) if name not in (OWN, *LEFT_OUT)]


def licence_of(each: Distribution) -> str:
    """What a distribution says of its licence, in one line."""
    told = each.metadata
    classified = [line.rpartition(" :: ")[2] for line in told.get_all("Classifier") or () if "License ::" in line]
    given = [*(told.get_all("License-Expression") or ()), ", ".join(classified), *(told.get_all("License") or ())]
    return next((text.splitlines()[0] for text in given if text.strip()), "see its own files")


def texts_of(each: Distribution) -> list[str]:
    """The licence files that it brings."""
    named = [path for path in each.files or () if path.name.upper().startswith(_TEXTS) and path.suffix != ".py"]
    paths = [Path(str(path.locate())) for path in named]
    return [path.read_text(encoding="utf-8", errors="replace") for path in paths if path.is_file()]


def main() -> None:
    print(f"What comes with PaySG Desktop, and under which licences\n\n{QT}\n")
    python = Path(os.__file__).with_name("LICENSE.txt")
    print(f"Python {sys.version.split()[0]}: Python Software Foundation License, with the libraries that it names")
    brought = needed()
    for each in brought:
        print(f"{each.metadata['Name']} {each.version}: {licence_of(each)}")
    if python.exists():
        print(f"\n{'=' * 80}\nPython\n\n{python.read_text(encoding='utf-8')}")
    for each in brought:
        for text in texts_of(each):
            print(f"\n{'=' * 80}\n{each.metadata['Name']}\n\n{text.strip()}")


if __name__ == "__main__":
    main()

"""What this program was built from: told by a file that the freezing leaves among the resources."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from paysg_desktop import __version__
from paysg_desktop.settings.program import is_frozen

BUILD_INFO_NAME = "build-info.json"
_COMMIT = re.compile(r"[0-9a-f]{7,64}", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


@dataclass(frozen=True, slots=True)
class BuildInfo:
    """`commit` is the whole hex id, None where nobody wrote it down; `date` is that commit's, YYYY-MM-DD in UTC.

    `signed` says what the release job announced when it froze the program, and is None for one that nobody built:
    the sources, or an installed wheel.
    """

    version: str
    commit: str | None
    signed: bool | None
    frozen: bool
    date: str | None = None


def build_info() -> BuildInfo:
    """Of the program that runs now. A file that is missing or can't be read leaves the fields unknown."""
    if not is_frozen():
        return BuildInfo(__version__, None, None, frozen=False)
    try:
        text = (files("paysg_desktop.resources") / BUILD_INFO_NAME).read_text("utf-8")
    except (OSError, ValueError):
        text = ""
    return read_build_info(text)


def read_build_info(text: str) -> BuildInfo:
    """What the file of a frozen program says; a part that is not as we write it is unknown."""
    try:
        told: Any = json.loads(text)
    except ValueError:
        told = None
    told = told if isinstance(told, dict) else {}
    return BuildInfo(
        __version__,
        _matching(_COMMIT, told.get("commit")),
        told.get("signed") is True,
        frozen=True,
        date=_matching(_DATE, told.get("date")),
    )


def _matching(pattern: re.Pattern[str], value: object) -> str | None:
    return value if isinstance(value, str) and pattern.fullmatch(value) else None

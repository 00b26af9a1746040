"""Whether the files that the program reads beside its code are there, and as they were when it was built."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable

from paysg_desktop.settings.build_info import BUILD_INFO_NAME

FOLDERS = ("icons", "translations", "licences")


def damaged_resources() -> tuple[int, tuple[str, ...]]:
    """How many there are, and the names of those that are missing or changed.

    They are compared with what the freezing wrote down; where nobody did, each folder has to hold something.
    """
    folder = files("paysg_desktop.resources")
    noted = _noted(folder.joinpath(BUILD_INFO_NAME))
    if noted:
        wrong = (name for name, digest in noted.items() if _digest(folder.joinpath(*name.split("/"))) != digest)
        return len(noted), tuple(sorted(wrong))
    counts = {part: _count(folder.joinpath(part)) for part in FOLDERS}
    return sum(counts.values()), tuple(sorted(part for part, count in counts.items() if not count))


def _digest(file: Traversable) -> str:
    """The SHA-256 in hex; empty for what is not there."""
    return hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else ""


def _count(folder: Traversable) -> int:
    return sum(each.is_file() for each in folder.iterdir()) if folder.is_dir() else 0


def _noted(file: Traversable) -> Mapping[str, str]:
    """By name, the SHA-256 in hex of each file; empty where the program was not built."""
    try:
        told = json.loads(file.read_text("utf-8"))
        return dict(told["resources"])
    except (OSError, ValueError, KeyError, TypeError):
        return {}

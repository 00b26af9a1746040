"""Whether the files that the program reads beside its code are there, and as they were when it was built."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable

from paysg_desktop.settings.build_info import BUILD_INFO_NAME

FOLDERS = ("icons", "translations")


def damaged_resources() -> tuple[int, tuple[str, ...]]:
    """How many there are, and the names of those that are missing or changed.

    They are compared with what the freezing wrote down; where nobody did, each folder has to hold something.
    """
    folder = files("paysg_desktop.resources")
    found = {name: digest for part in FOLDERS for name, digest in _digests(folder.joinpath(part), part)}
    noted = _noted(folder.joinpath(BUILD_INFO_NAME))
    if noted:
        wrong = (name for name, digest in noted.items() if found.get(name) != digest)
    else:
        wrong = (part for part in FOLDERS if not any(name.startswith(f"{part}/") for name in found))
    return len(found), tuple(sorted(wrong))


def _digests(folder: Traversable, prefix: str) -> Iterator[tuple[str, str]]:
    if folder.is_dir():
        for each in folder.iterdir():
            if each.is_file():
                yield f"{prefix}/{each.name}", hashlib.sha256(each.read_bytes()).hexdigest()


def _noted(file: Traversable) -> Mapping[str, str]:
    """By name, the SHA-256 in hex of each file; empty where the program was not built."""
    try:
        told = json.loads(file.read_text("utf-8"))
        return dict(told["resources"])
    except (OSError, ValueError, KeyError, TypeError):
        return {}

"""Of which state of the window the documentation's pictures are, without git and without a clock."""

from __future__ import annotations

import hashlib
from pathlib import Path

from paysg_dev.environment import ROOT

SHOWN = ("paysg_desktop/ui", "resources/icons")
"""What a picture of the window is made of."""
STATE = "drawn-from.txt"


def state(root: Path = ROOT) -> str:
    """The digest (hex SHA-256) of all that is shown: any change of it makes every picture an old one."""
    digest = hashlib.sha256()
    for place in SHOWN:
        for path in sorted((root / place).rglob("*")):
            if path.suffix in (".py", ".svg"):
                content = path.read_bytes().replace(b"\r\n", b"\n")
                digest.update(f"{path.relative_to(root).as_posix()} {len(content)}\n".encode())
                digest.update(content)
    return digest.hexdigest()


def note_state(folder: Path) -> None:
    """Say in `folder` that its pictures are of the window as it is now."""
    (folder / STATE).write_text(f"{state()}\n", encoding="utf-8")


def is_current(folder: Path) -> bool:
    """Whether the pictures in `folder` are of the window as it is now."""
    noted = folder / STATE
    return noted.exists() and noted.read_text(encoding="utf-8").strip() == state()

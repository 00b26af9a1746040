"""What an earlier run that was killed left behind."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

_WITH_A_SECRET = ("*.secret", "ngrok-*/ngrok.yml")


def remove_leftovers(folder: Path) -> None:
    """Take away files that hold a secret. For a time when no way in stands."""
    for pattern in _WITH_A_SECRET:
        for each in folder.glob(pattern):
            with suppress(OSError):
                each.unlink()

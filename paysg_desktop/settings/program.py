"""What starts this program once more, as another process."""

from __future__ import annotations

import sys


def program(interpreter: str = sys.executable) -> list[str]:
    """The beginning of its command; a frozen program is its own interpreter."""
    return [sys.executable] if getattr(sys, "frozen", False) else [interpreter, "-m", "paysg_desktop"]

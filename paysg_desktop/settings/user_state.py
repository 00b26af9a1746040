"""Where this program keeps what belongs to the user of this computer, not to a workspace, and may be lost."""

from __future__ import annotations

from pathlib import Path

import platformdirs


def state_folder() -> Path:
    """The operating system's folder for a program's state; nothing says that it exists."""
    return platformdirs.user_state_path("PaySG Desktop", appauthor=False)

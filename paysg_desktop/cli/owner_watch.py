"""Whether the process that works for a command is still there."""

from __future__ import annotations

from pathlib import Path

from paysg_desktop.owner.lock import holder


class OwnerWatch:
    """Remembers who owns a workspace; the system drops the lock when that process ends, however it does.

    Asked for its answer alone, an owner that has much to do would be taken for one that is gone.
    """

    def __init__(self, folder: Path) -> None:
        self._workspace = folder.expanduser().absolute()
        self._owner = holder(self._workspace)

    @property
    def is_gone(self) -> bool:
        """Also where another process has come in its place: it knows nothing of what this one was doing."""
        return self._owner is None or holder(self._workspace) != self._owner

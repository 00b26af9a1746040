"""The workspaces that this user had open lately, newest first: a small file of the user's own."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from pathlib import Path

import platformdirs

from paysg_desktop.settings.files import write_private
from paysg_desktop.settings.paths import PRIVATE_FOLDER

log = logging.getLogger(__name__)

FILE_NAME = "recent-workspaces.json"
MOST = 12


def recent_path() -> Path:
    """Where the list is kept for this user."""
    return platformdirs.user_config_path("PaySG Desktop", appauthor=False) / FILE_NAME


class RecentWorkspaces:
    """Any thread, any process of the user; each call reads or writes the file. A list is never worth a failure."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or recent_path()

    def folders(self) -> tuple[Path, ...]:
        """Newest first; nothing where the file is missing, broken or another version's."""
        try:
            found = json.loads(self.path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return ()
        named = found.get("workspaces") if isinstance(found, dict) else None
        texts = (each for each in named if isinstance(each, str)) if isinstance(named, list) else ()
        return tuple(path for path in map(Path, texts) if path.is_absolute())[:MOST]

    def remember(self, folder: Path) -> None:
        """Put a workspace on top."""
        self._write((folder, *(each for each in self.folders() if each != folder)))

    def forget(self, folders: Iterable[Path]) -> None:
        """Take these off the list; what is in them stays."""
        gone = frozenset(folders)
        self._write(each for each in self.folders() if each not in gone)

    def _write(self, folders: Iterable[Path]) -> None:
        content = json.dumps({"workspaces": [str(each) for each in folders][:MOST]}, indent=1)
        try:
            self.path.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
            write_private(self.path, content.encode("utf-8", "surrogateescape"))
        except (OSError, ValueError) as error:
            log.info("The list of recent workspaces could not be written: %s", type(error).__name__)

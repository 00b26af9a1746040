"""What the release feed said when it was last asked: a small file of the user's own."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from paysg_desktop.settings.files import write_private
from paysg_desktop.settings.paths import PRIVATE_FOLDER
from paysg_desktop.settings.user_state import state_folder

log = logging.getLogger(__name__)

FILE_NAME = "updates.json"
_LONGEST = 512 * 1024


@dataclass(frozen=True, slots=True)
class Asked:
    """`address` was asked at `at` (µs UTC) and said `body`; `problem` is why it said nothing of use.

    `dismissed` is the version that somebody does not want to hear of again.
    """

    address: str = ""
    at: int | None = None
    body: str = ""
    problem: str = ""
    dismissed: str = ""


class UpdateMemory:
    """Any thread, any process of the user; each call reads or writes the file. It is never worth a failure."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or state_folder() / FILE_NAME

    def read(self) -> Asked:
        """Nothing was asked where the file is missing, broken or another version's."""
        try:
            if self.path.stat().st_size > _LONGEST:
                return Asked()
            found = json.loads(self.path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return Asked()
        known = found if isinstance(found, dict) else {}
        at = known.get("at")
        texts = {each.name: known.get(each.name) for each in fields(Asked) if each.name != "at"}
        kept = {name: value for name, value in texts.items() if isinstance(value, str)}
        return Asked(at=at if isinstance(at, int) and not isinstance(at, bool) else None, **kept)

    def write(self, asked: Asked) -> None:
        """Keep it for the next time; where that fails it is asked again sooner."""
        try:
            self.path.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
            write_private(self.path, json.dumps(asdict(asked)).encode())
        except OSError as error:
            log.info("What is known about updates could not be written: %s", type(error).__name__)

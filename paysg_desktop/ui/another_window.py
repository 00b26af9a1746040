"""Another window is another process of this program, on another workspace."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import IO, Any

from paysg_desktop.settings.program import program

_LONGEST_SAID = 4_000
_PREFIX = "paysg-desktop: "
if sys.platform == "win32":
    _DETACHED: dict[str, Any] = {
        "creationflags": subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
    }
else:
    _DETACHED: dict[str, Any] = {"start_new_session": True}
# It goes on when this window, or the terminal that this one was started from, is closed.


def window_command(folder: Path) -> list[str]:
    """What starts a window."""
    return [*program(), "--workspace", str(folder)]


class AnotherWindow:
    """A process that was started, and what it says while it comes up. Raises OSError where it can't be started."""

    def __init__(self, command: list[str]) -> None:
        self._said: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed when it is read
        try:
            self._process = subprocess.Popen(  # noqa: S603 - ourselves, with a folder that a person chose
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=self._said,
                **_DETACHED,
            )
        except OSError:
            self._said.close()
            raise
        # Whoever started it has to take note of its end, whenever that is.
        threading.Thread(target=self._process.wait, name="another window", daemon=True).start()

    @property
    def pid(self) -> int:
        """The process of the window; its engine has one of its own."""
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        """None while it runs; 0 also where it only brought a window to the front that was there already."""
        return self._process.returncode

    def said(self) -> str:
        """The last line that it said, once it has ended: our own sentence."""
        self._said.seek(0)
        text = self._said.read(_LONGEST_SAID).decode(errors="replace").strip()
        return text.rpartition("\n")[2].removeprefix(_PREFIX)

    def let_go(self) -> None:
        """It runs; what it says is no business of ours."""
        self._said.close()

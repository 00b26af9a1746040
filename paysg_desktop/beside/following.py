"""The window's end: learns from the owner what moves, and notices when it is gone and when it is back."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from paysg_desktop.beside.told import FOLLOW, Told
from paysg_desktop.beside.wire import from_wire
from paysg_desktop.domain.errors import NotFoundError, PaySGDesktopError
from paysg_desktop.owner.client import follow

log = logging.getLogger(__name__)

LOOK_AGAIN_S = 1.0


class Following:
    """A thread that gives `take` every message; None while nobody owns the workspace any more."""

    def __init__(self, workspace: Path, take: Callable[[Told | None], None]) -> None:
        self._workspace = workspace
        self._take = take
        self._stopping = threading.Event()
        self._has_begun = threading.Event()
        self._failure: PaySGDesktopError | None = None
        self._thread = threading.Thread(target=self._run, name="following", daemon=True)

    def start(self) -> None:
        """Returns once the first message was taken; raises NotFoundError where none comes."""
        self._thread.start()
        self._has_begun.wait()
        if self._failure is not None:
            raise self._failure

    def stop(self) -> None:
        """Returns within a second or so: the owner says something that often."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._follow()
            except PaySGDesktopError as error:
                self._end(error)
            except Exception:
                log.exception("What the owner of the workspace told could not be taken")
                self._end(NotFoundError("What the owner of the workspace told could not be understood."))
            self._stopping.wait(LOOK_AGAIN_S)

    def _follow(self) -> None:
        for each in follow(self._workspace, FOLLOW, {}):
            if self._stopping.is_set():
                return
            self._take(from_wire(each, Told))
            self._has_begun.set()

    def _end(self, error: PaySGDesktopError) -> None:
        if self._stopping.is_set():
            return
        if not self._has_begun.is_set():
            # Who opened the window is told, and it is not tried again.
            self._failure = error
            self._stopping.set()
            self._has_begun.set()
            return
        self._take(None)

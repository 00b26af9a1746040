"""Folding the log anew, and purging: one at a time, for each goes by what the other makes anew."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from paysg_desktop.domain.errors import RefusedError

_BUSY = "The log is being read anew, or old data is being purged. Wait until that is done; nothing was changed."


class Remaking:
    """Any thread; one that has it may take it again."""

    def __init__(self) -> None:
        self._lock = threading.RLock()

    @contextmanager
    def one(self) -> Iterator[None]:
        """Meanwhile nobody else begins. Raises RefusedError while somebody has."""
        if not self._lock.acquire(blocking=False):
            raise RefusedError(_BUSY)
        try:
            yield
        finally:
            self._lock.release()

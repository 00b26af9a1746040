"""Handing calls over to the owner: at once, or behind whoever must not wait."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from paysg_desktop.beside.calls import CALL, Call, call
from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.owner.client import ask

log = logging.getLogger(__name__)

LONGEST_S = 24 * 3600.0
"""A call takes as long as what it does; an owner that ends breaks it off."""
AT_ONCE = frozenset({"ask_sync", "audit"})
"""Functions that give nothing and return at once: nobody waits for the owner to have done them."""


class Handing:
    """Any thread but the window's; what is `AT_ONCE` from that, too."""

    def __init__(self, workspace: Path) -> None:
        self._workspace = workspace
        self._behind = ThreadPoolExecutor(1, "handing")
        self.on_done: Callable[[Call], None] = lambda _: None
        """Called once the owner has done something, before whoever waits for it goes on."""

    def make(self, wanted: Call, args: tuple[Any, ...], named: dict[str, Any]) -> Any:
        """Have the owner do it and give what it gave; raises what that raises, NotFoundError without an owner."""
        packed = wanted.packed(args, named)
        if wanted.path in AT_ONCE:
            self._behind.submit(self._tell, wanted, packed)
            return None
        given = wanted.answer(ask(self._workspace, CALL, packed, LONGEST_S))
        self.on_done(wanted)
        return given

    def close(self) -> None:
        """Wait for what was handed over without waiting."""
        self._behind.shutdown(wait=True)

    def _tell(self, wanted: Call, packed: dict[str, Any]) -> None:
        try:
            ask(self._workspace, CALL, packed, LONGEST_S)
        except PaySGDesktopError as error:
            log.warning("%s was not done: %s", wanted.path, error)


class Part:
    """A part of the core as a window beside the owner has it: it reads by itself, and hands the rest over."""

    def __init__(self, local: Any, name: str, handing: Handing) -> None:
        object.__setattr__(self, "_place", (local, name, handing))

    def __getattr__(self, name: str) -> Any:
        local, part, handing = self._place
        wanted = call(part, name)
        return getattr(local, name) if wanted is None else handed(wanted, handing)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._place[0], name, value)

    def __call__(self, *args: Any, **named: Any) -> Any:
        return self._place[0](*args, **named)


def handed(wanted: Call, handing: Handing) -> Callable[..., Any]:
    """The function that hands a call over."""

    def function(*args: Any, **named: Any) -> Any:
        return handing.make(wanted, args, named)

    return function

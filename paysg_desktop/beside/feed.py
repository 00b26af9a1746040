"""The owner's end: tells a window beside it what moves, for as long as the window listens."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

from paysg_desktop.beside.told import Standing, Told
from paysg_desktop.beside.wire import to_wire
from paysg_desktop.core import Core
from paysg_desktop.domain.changes import Changes, Gathering
from paysg_desktop.owner.arguments import Arguments

LOOK_EVERY_S = 0.25
"""How often it is looked at what tells nobody when it moves: how far a backup is, or the reading of an account."""
GATHER_S = 0.02
"""What moves within this time of the first is told with it."""
SILENT_LOOKS = 4
"""After so many looks that found nothing an empty message goes out: each end learns so that the other is gone."""


class Feed:
    """What one window is told; on the thread of its connection."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._lock = threading.Lock()
        self._moved = threading.Event()
        self._gathering: Gathering | None = None
        self._sandbox = 0
        self._is_raised = False
        self._standing: Standing | None = None
        self._is_ended = threading.Event()

    def run(self) -> Iterator[Any]:
        """One message after the other, as JSON; the first says how everything stands."""
        core = self._core
        undo = (
            core.hub.subscribe(self._take),
            core.sandboxes.watch(self._take_sandbox),
            core.on_raise(self._raise),
        )
        try:
            yield to_wire(Told(standing=self._look(None)), Told)
            yield from self._go_on()
        finally:
            for each in undo:
                each()

    # --- on this connection's thread ---

    def _go_on(self) -> Iterator[Any]:
        silent = 0
        while True:
            if self._moved.wait(LOOK_EVERY_S):
                self._is_ended.wait(GATHER_S)
            told = self._told()
            is_silent = told == Told() and silent < SILENT_LOOKS
            silent = silent + 1 if is_silent else 0
            yield None if is_silent else to_wire(told, Told)

    def _told(self) -> Told:
        with self._lock:
            self._moved.clear()
            gathered, self._gathering = self._gathering, None
            is_raised, self._is_raised = self._is_raised, False
        changes = None if gathered is None else gathered.whole()
        before, standing = self._standing, self._look(changes)
        return Told(changes, None if standing == before else standing, is_raised)

    def _look(self, changes: Changes | None) -> Standing:
        """How things stand; the ways in are read only where they moved."""
        core, before = self._core, self._standing
        if before is None or (changes is not None and changes.ways_in):
            statuses = core.reach.statuses()
        else:
            statuses = before.statuses
        self._standing = Standing(
            base_url=core.base_url,
            outer_url=core.outer_url,
            answers=core.answers,
            runs=core.sync_progress(),
            statuses=statuses,
            progress=core.care.progress,
            storage=core.store.writer.health.sentence,
            spoilt=core.spoilt_secrets(),
            sandbox=self._sandbox,
        )
        return self._standing

    # --- on the threads of those who tell ---

    def _take(self, changes: Changes) -> None:
        with self._lock:
            if self._gathering is None:
                self._gathering = Gathering()
            self._gathering.add(changes)
        self._moved.set()

    def _take_sandbox(self) -> None:
        with self._lock:
            self._sandbox += 1
        self._moved.set()

    def _raise(self) -> None:
        with self._lock:
            self._is_raised = True
        self._moved.set()


def follow(core: Core, arguments: Arguments) -> Iterator[Any]:
    """The owner's command: see `Feed`."""
    del arguments
    return Feed(core).run()

"""Stopping a program ends in bounded time, whatever the program and the system do."""

from __future__ import annotations

import asyncio
from typing import Any, cast

import pytest

from paysg_desktop.tunnel import processes
from paysg_desktop.tunnel.processes import Child, _Watched


class Stuck:
    """A program that hangs in the system: no signal ends it."""

    def __init__(self) -> None:
        self.done: list[str] = []

    def get_pid(self) -> int:
        return 1

    def get_pipe_transport(self, _: int) -> None:
        return None

    def kill(self) -> None:
        self.done.append("kill")

    def close(self) -> None:
        self.done.append("close")


def test_one_that_nothing_ends_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "GRACE_S", 0.01)
    monkeypatch.setattr(processes, "_MARGIN_S", 0.01)
    stuck = Stuck()

    async def run() -> None:
        watched: Any = _Watched(lambda _: None)
        await asyncio.wait_for(Child(cast("asyncio.SubprocessTransport", stuck), watched, None).stop(), 5)

    asyncio.run(run())
    assert stuck.done == ["kill", "close"]

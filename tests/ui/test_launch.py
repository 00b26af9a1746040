"""From a request to a window: what stands in the way is said, and what is stored can be seen all the same."""

from __future__ import annotations

import asyncio
import socket

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.core import LOOPBACK
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.settings.declarations import LISTENER_PORT
from paysg_desktop.ui.launch import _running
from tests.ui.windows import Desktop, run_window


def test_a_taken_port_is_said_and_stops_nobody_from_looking(workspace: Desktop) -> None:
    with socket.create_server((LOOPBACK, 0)) as taken:
        workspace.core.settings.set(LISTENER_PORT, taken.getsockname()[1])
        with _running(workspace.core, rate=1) as notice:
            assert notice.startswith("Nothing is received at the moment. Port")
            assert "is taken by" in notice
            assert workspace.core.addresses() == ()


@pytest.mark.parametrize("environment", [Environment.LIVE, Environment.TEST])
def test_an_empty_list_tells_the_one_step(
    workspace: Desktop, qapp: QApplication, environment: Environment
) -> None:
    """There is a TEST endpoint and none for LIVE: only the second wants one to be added."""

    async def look() -> None:
        async with workspace.window() as window:
            window.show_scope(type(window.scope)(environment))  # type: ignore[misc]
            await asyncio.sleep(0)
            words = window.payments.emptiness()
            assert words.is_adding is (environment is Environment.LIVE)
            assert (words.action, words.detail) == ("", "")

    run_window(qapp, look())

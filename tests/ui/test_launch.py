"""From a request to a window: what stands in the way is said, and what is stored can be seen all the same."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.core import LOOPBACK, Core
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.window_request import WindowRequest
from paysg_desktop.settings.declarations import LISTENER_PORT
from paysg_desktop.ui import launch as launching
from paysg_desktop.ui.app import WindowOptions
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.owners import engined
from tests.ui.windows import Desktop, run_window


def test_a_taken_port_is_said_and_stops_nobody_from_looking(tmp_path: Path) -> None:
    with socket.create_server((LOOPBACK, 0)) as taken:
        with open_workspace(tmp_path, "command") as core:
            core.settings.set(LISTENER_PORT, taken.getsockname()[1])
        with engined(tmp_path) as (window, notice):
            assert notice.startswith("Port ")
            assert "is taken by" in notice
            assert window.addresses() == ()


def test_a_restore_closes_the_window_and_opens_another_that_says_so(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, out = tmp_path / "workspace", tmp_path / "out"
    out.mkdir()
    with open_workspace(folder, "window") as core:
        core.settings.set(LISTENER_PORT, 0)
        backup, _ = core.care.back_up(out)
        core.add_endpoint(new_endpoint("paysg", Environment.TEST, core.clock))
    shown: list[tuple[int, WindowOptions]] = []

    def run(core: Core, options: WindowOptions) -> int:
        """The backup is wanted in the first window, a file that is none in the second, nothing in the third."""
        shown.append((len(core.store.reader.endpoints()), options))
        core.care.restore_wanted = {1: backup, 2: tmp_path / "none.db"}.get(len(shown))
        return 0

    monkeypatch.setattr(launching, "run", run)
    assert launching.launch(WindowRequest(folder)) == 0
    assert [count for count, _ in shown] == [1, 0, 0]
    assert shown[1][1].news.startswith("Restored: 0 log entries. What was there before is in before-restore-")
    assert shown[2][1].notice.startswith("The backup was not restored. There is no file")


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

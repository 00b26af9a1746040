"""A disk that fails is said in one banner, which goes by itself; a workspace that can't be opened, in a window."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.errors import StorageError, WorkspaceDamagedError
from paysg_desktop.domain.window_request import WindowRequest
from paysg_desktop.store.connection import database_path
from paysg_desktop.ui.banner import Banner
from paysg_desktop.ui.launch import launch
from paysg_desktop.ui.start_problem import StartProblem, ask
from tests.ui.windows import Desktop, run_window, until

FULL = "The disk is full. Free some space; nothing that was stored is lost."


def test_what_lasts_comes_back_and_goes_by_itself(qapp: QApplication) -> None:
    around = QWidget()
    banner = Banner(around)
    banner.keep(FULL)
    banner.report("Something else went wrong.")
    assert banner.sentence == "Something else went wrong."
    banner.button.click()
    assert banner.sentence == FULL
    banner.keep("")
    assert banner.sentence == ""


def test_what_was_said_of_something_else_stays_when_the_disk_is_well(qapp: QApplication) -> None:
    around = QWidget()
    banner = Banner(around)
    banner.keep(FULL)
    banner.report("Something else went wrong.")
    banner.keep("")
    assert banner.sentence == "Something else went wrong."
    banner.button.click()
    assert banner.sentence == ""


def test_the_window_says_once_that_the_disk_fails(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            workspace.core.hub.publish(Changes(storage=FULL))
            await until(lambda: window.shell.banner.sentence == FULL)
            workspace.core.hub.publish(Changes(storage=""))
            await until(lambda: window.shell.banner.sentence == "")

    run_window(qapp, look())


def test_the_banner_follows_the_real_database(workspace: Desktop, qapp: QApplication) -> None:
    path = database_path(workspace.core.workspace)
    away = path.with_name("away.db")

    async def look() -> None:
        async with workspace.window() as window:
            path.rename(away)
            with pytest.raises(StorageError):
                await asyncio.to_thread(workspace.deliver, workspace.delivery(1))
            await until(lambda: "Put it back" in window.shell.banner.sentence)
            away.rename(path)
            await until(lambda: window.shell.banner.sentence == "")

    run_window(qapp, look())


def shown() -> StartProblem:
    (each,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, StartProblem))
    return each


def test_a_damaged_workspace_can_be_recovered_where_the_window_would_be(qapp: QApplication) -> None:
    async def decide() -> None:
        asked = asyncio.ensure_future(ask("The database file is damaged.", lambda: "12 of 13 are back."))
        await until(lambda: any(isinstance(each, StartProblem) for each in QApplication.topLevelWidgets()))
        problem = shown()
        assert problem.words.text() == "The database file is damaged."
        problem.step.click()
        await until(lambda: problem.words.text() == "12 of 13 are back.")
        assert problem.step.text() == "Open the workspace"
        problem.step.click()
        assert await asked is True

    run_window(qapp, decide())


@pytest.mark.parametrize("is_closed", [True, False])
def test_what_can_not_be_recovered_can_be_tried_again(qapp: QApplication, is_closed: bool) -> None:
    async def decide() -> None:
        asked = asyncio.ensure_future(ask("Another program holds the database.", None))
        await until(lambda: any(isinstance(each, StartProblem) for each in QApplication.topLevelWidgets()))
        (shown().leave if is_closed else shown().step).click()
        assert await asked is not is_closed

    run_window(qapp, decide())


def test_a_recovery_that_fails_says_why(qapp: QApplication) -> None:
    def fail() -> str:
        raise StorageError("The disk is full.")

    async def decide() -> None:
        asked = asyncio.ensure_future(ask("The database file is damaged.", fail))
        await until(lambda: any(isinstance(each, StartProblem) for each in QApplication.topLevelWidgets()))
        problem = shown()
        problem.step.click()
        await until(lambda: problem.words.text() == "The disk is full.")
        problem.close()
        assert await asked is False

    run_window(qapp, decide())


def test_the_window_tells_instead_of_a_traceback(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Closed, it ends as a command would; a picture is not drawn, and nobody is asked."""
    database_path(tmp_path).write_bytes(b"no database at all" * 1000)
    told: list[tuple[str, bool]] = []

    def look(sentence: str, recover: Callable[[], str] | None) -> bool:
        told.append((sentence, recover is not None))
        return False

    monkeypatch.setattr("paysg_desktop.ui.launch.show_problem", look)
    with pytest.raises(WorkspaceDamagedError):
        launch(WindowRequest(tmp_path))
    ((sentence, can_recover),) = told
    assert "damaged" in sentence
    assert can_recover
    with pytest.raises(WorkspaceDamagedError):
        launch(WindowRequest(tmp_path, for_s=1))
    assert len(told) == 1

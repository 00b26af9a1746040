"""The alarm about an address that a provider has and that leads here no more."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.changes import Changes
from tests.ui.journeys import Mouse
from tests.ui.windows import Desktop, run_window, settled, until
from tests.ways_in import FakeWaysIn

OLD, NEW = "https://old.example", "https://new.example"


@pytest.fixture
def ways(workspace: Desktop, monkeypatch: pytest.MonkeyPatch) -> FakeWaysIn:
    made = FakeWaysIn(OLD)
    monkeypatch.setattr(workspace.core.watch, "_ways_in", lambda: made)
    return made


@pytest.mark.in_process
def test_another_address_is_said_with_the_message_and_then_it_is_remembered(
    workspace: Desktop, ways: FakeWaysIn, qapp: QApplication
) -> None:
    core, endpoint = workspace.core, workspace.endpoint

    async def look() -> None:
        async with workspace.window() as window:
            notice = window.shell.addresses
            core.watch.hand(endpoint.id, OLD + endpoint.path)
            await settled(window)
            assert notice.sentence == ""
            ways.url = NEW
            core.hub.publish(Changes(ways_in=True))
            await until(lambda: notice.sentence != "")
            assert NEW in notice.sentence
            mouse = Mouse()
            mouse.click(notice.button)
            copied = QApplication.clipboard().text()
            assert f"old webhook_url: {OLD}{endpoint.path}" in copied
            assert f"webhook_url: {NEW}{endpoint.path}" in copied
            assert "team@pay.gov.sg" in notice.sentence
            await until(lambda: core.store.reader.handed_addresses()[0].url == NEW + endpoint.path)
            await settled(window)
            mouse.click(notice.button)
            await settled(window)
            assert notice.sentence == ""

    run_window(qapp, look())


@pytest.mark.in_process
def test_what_is_copied_of_the_window_is_handed_out(
    workspace: Desktop, ways: FakeWaysIn, qapp: QApplication
) -> None:
    core, endpoint = workspace.core, workspace.endpoint

    async def look() -> None:
        async with workspace.window("developer") as window:
            window.show_view("endpoints")
            await settled(window)
            window.open_endpoint(endpoint.id)
            await settled(window)
            panel = window.endpoints.panel
            assert panel.address.text() == OLD + endpoint.path
            panel.copy.click()
            await until(lambda: len(core.store.reader.handed_addresses()) == 1)
            assert core.store.reader.handed_addresses()[0].url == OLD + endpoint.path
            QApplication.clipboard().setText("something else")
            await settled(window)
            assert len(core.store.reader.handed_addresses()) == 1

    run_window(qapp, look())


def test_an_address_of_this_computer_is_nobodys(workspace: Desktop, ways: FakeWaysIn) -> None:
    core = workspace.core
    assert not core.watch.copied(f"http://127.0.0.1:8787{workspace.endpoint.path}")
    assert core.store.reader.handed_addresses() == ()

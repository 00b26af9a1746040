"""The dialog of ways in: each kind with its fields, nothing secret shown or lost, and LIVE asked about."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelKind
from paysg_desktop.tunnel.ngrok_settings import DOWNLOADED_FROM
from paysg_desktop.tunnel.ssh_host_key import parse_host_key
from paysg_desktop.ui.dialogs.way_in import WayInDialog
from paysg_desktop.ui.dialogs.way_in_fields import CommandFields, KindFields, NgrokFields, OwnFields
from paysg_desktop.ui.dialogs.way_in_ssh import SshFields
from paysg_desktop.ui.shell import ENDPOINTS
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.new_way_in import NewWayIn
from tests.bastion import bastion, new_key, public
from tests.engine import Engine
from tests.ui.journeys import Keychain, Mouse, keychain, paste
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, gone, on_view, run_window, settled, until

__all__ = ["keychain"]

URL = "https://pay.example.gov.sg"
TOKEN = "2abcDEF_token-of-nobody_9xyz"
VARIABLE = "PAYSG_TUNNEL_TOKEN"

F = TypeVar("F", bound=KindFields)


@pytest.fixture(autouse=True)
def no_agent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No agent of ngrok's is found; the other programs are."""
    agents = [each for each in ("ssh-keyscan", "ssh-keygen") if Path("/usr/bin", each).exists()]
    folder = tmp_path / "bin"
    folder.mkdir()
    for each in agents:
        (folder / each).symlink_to(Path("/usr/bin", each))
    monkeypatch.setenv("PATH", str(folder))


def page_of(dialog: WayInDialog, fields: type[F]) -> F:
    """The fields in front, which are of this kind."""
    page = dialog.page
    assert isinstance(page, fields)
    return page


def adding(window: MainWindow, kind: TunnelKind, fields: type[F]) -> tuple[WayInDialog, F]:
    window.endpoints.ways_in.add()
    dialog = next(each for each in window.findChildren(WayInDialog) if each.isVisible())
    Mouse().click(dialog.kinds.cards[kind])
    return dialog, page_of(dialog, fields)


def editing(window: MainWindow, made: TunnelConfig) -> WayInDialog:
    window.endpoints.ways_in.choose(made.id)
    window.endpoints.ways_in.panel.edit.click()
    return next(each for each in window.findChildren(WayInDialog) if each.isVisible())


async def refused(dialog: WayInDialog, told: str) -> None:
    dialog.submit()
    await until(lambda: told in dialog.problem.text())
    assert dialog.isVisible()


async def saved(workspace: Desktop, dialog: WayInDialog, window: MainWindow) -> TunnelConfig:
    await gone(dialog, window)
    await settled(window)
    return workspace.core.reach.ways_in()[-1]


async def added(workspace: Desktop, window: MainWindow, new: NewWayIn, *, is_agreed: bool = False) -> TunnelConfig:
    made = await asyncio.to_thread(workspace.core.reach.add, new, is_confirmed=is_agreed)
    window.endpoints.refresh()
    await settled(window)
    return made


def test_an_own_address_is_checked_where_it_is_typed(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with on_view(workspace, ENDPOINTS) as window:
            dialog, page = adding(window, TunnelKind.OWN, OwnFields)
            await until(page.url.line.hasFocus)
            assert "http://127.0.0.1:8787" in page.lead.note
            await refused(dialog, "Give the public address")
            QTest.keyClicks(page.url.line, f"{URL}/webhooks")
            QTest.keyClick(page.url.line, Qt.Key.Key_Tab)
            assert "without a path" in page.url.note
            page.url.line.setText("")
            QTest.keyClicks(page.url.line, f" {URL}/ ")
            QTest.keyClick(page.url.line, Qt.Key.Key_Return)
            made = await saved(workspace, dialog, window)
            assert (made.kind, made.name, made.is_on) == (TunnelKind.OWN, "own address", True)
            assert made.settings == {"url": f"{URL}/"}
            assert window.endpoints.ways_in.panel.title.text() == "own address", "it is shown in full"

    run_window(qapp, look())


def test_ngrok_asks_before_it_fetches_and_the_token_goes_into_the_keychain(
    workspace: Desktop, qapp: QApplication
) -> None:
    async def look() -> None:
        async with on_view(workspace, ENDPOINTS) as window:
            dialog, page = adding(window, TunnelKind.NGROK, NgrokFields)
            await until(page.download.isVisible)
            assert DOWNLOADED_FROM in page.download.note
            assert "no checksum" in page.download.note
            await refused(dialog, "Paste the authtoken")
            paste(TOKEN, page.token.pasted)
            await refused(dialog, "There is no ngrok agent on this computer")
            Mouse().click(page.download.tick)
            page.domain.line.setText("pay.ngrok.app")
            assert unnamed(dialog) == []
            dialog.submit()
            made = await saved(workspace, dialog, window)
            assert made.settings == {"domain": "pay.ngrok.app", "may_download": "yes"}
            assert made.secret is not None
            assert made.secret.store == "keyring"
            assert workspace.core.secrets.get(made.secret) == TOKEN
            assert made.live_agreed_at is None
            again = editing(window, made)
            token = page_of(again, NgrokFields).token
            assert token.pasted.text() == ""
            assert "One is kept" in token.note
            assert not again.kinds.isVisible(), "it stays of its kind"
            again.name.line.setText("ngrok of ours")
            again.submit()
            changed = await saved(workspace, again, window)
            assert (changed.name, changed.secret, changed.settings) == (
                "ngrok of ours",
                made.secret,
                made.settings,
            )

    run_window(qapp, look())


def test_a_token_that_can_be_none_is_kept_nowhere(
    workspace: Desktop, qapp: QApplication, keychain: Keychain
) -> None:
    async def look() -> None:
        async with on_view(workspace, ENDPOINTS) as window:
            dialog, page = adding(window, TunnelKind.NGROK, NgrokFields)
            page.program.line.setText(sys.executable)
            page.program.edited.emit()
            paste("not a token!", page.token.pasted)
            await refused(dialog, "can't be an authtoken")
            assert "not a token!" not in dialog.problem.text()
            assert not keychain._kept

    run_window(qapp, look())


def test_without_a_keychain_a_token_lives_until_the_program_ends(workspace: Desktop, qapp: QApplication) -> None:
    keyring.set_keyring(NoKeyring())

    async def look() -> None:
        async with on_view(workspace, ENDPOINTS) as window:
            dialog, page = adding(window, TunnelKind.COMMAND, CommandFields)
            page.recipe.chooser.chosen.emit("cloudflared-named")
            page.url.line.setText(URL)
            paste(TOKEN, page.token.pasted)
            dialog.submit()
            await until(dialog.for_session.isVisible)
            assert TOKEN not in dialog.problem.text()
            Mouse().click(dialog.for_session)
            made = await saved(workspace, dialog, window)
            assert made.secret is not None
            assert made.secret.store == "session"

    run_window(qapp, look())


def test_a_program_needs_what_its_recipe_says(
    workspace: Desktop, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, TOKEN)

    async def look() -> None:
        async with on_view(workspace, ENDPOINTS) as window:
            dialog, page = adding(window, TunnelKind.COMMAND, CommandFields)
            assert (page.recipe.value, page.url.isVisible(), page.token.isVisible()) == (
                "cloudflared",
                False,
                False,
            )
            page.recipe.chooser.chosen.emit("cloudflared-named")
            assert (page.url.isVisible(), page.token.isVisible()) == (True, True)
            await refused(dialog, "The command reads a token")
            page.token.switch.click()
            page.token.named.setText(VARIABLE)
            await refused(dialog, "How is its address found?")
            page.recipe.chooser.chosen.emit("")
            await refused(dialog, "Give the command")
            page.command.line.setText("frpc --port {port}")
            page.pattern.line.setText("https://(")
            await refused(dialog, "regular expression")
            page.pattern.line.setText("https://[a-z.]+")
            dialog.submit()
            made = await saved(workspace, dialog, window)
            assert made.settings == {"command": "frpc --port {port}", "pattern": "https://[a-z.]+"}
            assert made.secret is None

    run_window(qapp, look())


@contextmanager
def standing(engine: Engine, host_key: Path) -> Iterator[int]:
    """A bastion on the engine's loop, for the block; its port."""
    ready: asyncio.Future[int] | None = None

    async def hold() -> None:
        assert ready is not None
        async with bastion([host_key]) as made:
            ready.set_result(made.port)
            await asyncio.Event().wait()

    async def begin() -> int:
        nonlocal ready, task
        ready = asyncio.get_running_loop().create_future()
        task = asyncio.ensure_future(hold())
        return await ready

    async def end() -> None:
        assert task is not None
        task.cancel()
        await asyncio.wait([task])

    task: asyncio.Future[None] | None = None
    yield engine.submit(begin()).result(10)
    engine.submit(end()).result(10)


@pytest.mark.skipif(not Path("/usr/bin/ssh-keyscan").exists(), reason="It needs the system's ssh programs")
def test_the_host_key_is_shown_and_counts_once_it_is_confirmed(
    workspace: Desktop, qapp: QApplication, tmp_path: Path
) -> None:
    key = new_key(tmp_path / "host")
    expected = parse_host_key(public(key))

    async def look(port: int) -> None:
        async with on_view(workspace, ENDPOINTS) as window:
            (dialog, page), mouse = adding(window, TunnelKind.SSH, SshFields), Mouse()
            await refused(dialog, "Name the server")
            for field, text in ((page.host, "127.0.0.1"), (page.port, str(port)), (page.user, "tunnel")):
                QTest.keyClicks(field.line, text)
            page.key_file.line.setText(str(tmp_path / "own"))
            await refused(dialog, "Fetch the server's host key")
            mouse.click(page.host_key.fetch)
            await until(lambda: page.host_key.has_fetched, 20)
            assert page.host_key.fingerprint.text() == expected.fingerprint
            await refused(dialog, "Compare the fingerprint")
            mouse.click(page.host_key.confirmed)
            page.url.line.setText(URL)
            await refused(dialog, "needs remote_port")
            page.remote_port.line.setText("8080")
            assert unnamed(dialog) == []
            dialog.submit()
            made = await saved(workspace, dialog, window)
            assert made.settings["host_key"] == str(expected)
            assert (made.settings["remote_port"], made.settings["port"]) == ("8080", str(port))
            again = page_of(editing(window, made), SshFields)
            assert again.host_key.fingerprint.text() == expected.fingerprint
            QTest.keyClicks(again.host.line, "2")
            assert again.host_key.value == "", "another server has another key"

    with standing(workspace.engine, key) as port:
        run_window(qapp, look(port))


def test_a_server_that_is_not_there_is_said_and_what_was_typed_stays(
    workspace: Desktop, qapp: QApplication
) -> None:
    async def look() -> None:
        async with on_view(workspace, ENDPOINTS) as window:
            dialog, page = adding(window, TunnelKind.SSH, SshFields)
            page.host.line.setText("-oProxyCommand=x")
            Mouse().click(page.host_key.fetch)
            assert dialog.problem.text()
            page.host.line.setText("127.0.0.1")
            page.port.line.setText("99999")
            Mouse().click(page.host_key.fetch)
            assert "whole number from 1 to 65535" in dialog.problem.text()
            assert page.host.text == "127.0.0.1"

    run_window(qapp, look())


def test_live_data_through_a_third_party_is_asked_about_once(workspace: Desktop, qapp: QApplication) -> None:
    workspace.add_endpoint(Environment.LIVE)

    async def look() -> None:
        async with on_view(workspace, ENDPOINTS) as window:
            dialog, _ = adding(window, TunnelKind.OWN, OwnFields)
            assert not dialog.agreed.isVisible()
            Mouse().click(dialog.kinds.cards[TunnelKind.COMMAND])
            assert dialog.agreed.isVisible()
            await refused(dialog, "is LIVE")
            assert workspace.core.reach.ways_in() == ()
            Mouse().click(dialog.agreed.tick)
            dialog.submit()
            made = await saved(workspace, dialog, window)
            assert made.live_agreed_at is not None
            again = editing(window, made)
            assert not again.agreed.isVisible(), "it is asked once"
            command = page_of(again, CommandFields).command
            command.line.setText("frpc {port}")
            command.edited.emit()
            assert again.agreed.isVisible(), "another program is another one"
            await refused(again, "is LIVE")

    run_window(qapp, look())


def test_what_was_typed_stays_while_kinds_are_looked_at(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with on_view(workspace, ENDPOINTS) as window:
            dialog, own = adding(window, TunnelKind.OWN, OwnFields)
            own.url.line.setText(URL)
            for kind in (TunnelKind.NGROK, TunnelKind.COMMAND, TunnelKind.SSH, TunnelKind.OWN):
                Mouse().click(dialog.kinds.cards[kind])
                assert [each for each, page in dialog.pages.items() if page.isVisible()] == [kind]
            assert dialog.page is own
            assert own.url.text == URL

    run_window(qapp, look())


def test_editing_an_own_address_changes_it(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with on_view(workspace, ENDPOINTS) as window:
            made = await added(workspace, window, NewWayIn(TunnelKind.OWN, "gateway", {"url": URL}, is_on=False))
            dialog = editing(window, made)
            url = page_of(dialog, OwnFields).url
            assert (dialog.name.text, url.text) == ("gateway", URL)
            url.line.setText("https://other.example.gov.sg")
            dialog.submit()
            changed = await saved(workspace, dialog, window)
            assert (changed.id, changed.is_on) == (made.id, False)
            assert changed.settings == {"url": "https://other.example.gov.sg"}

    run_window(qapp, look())

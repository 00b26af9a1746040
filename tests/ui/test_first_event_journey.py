"""Journey D1: from an empty workspace to the first verified event, for each provider, in four clicks at most."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.verification import Status
from paysg_desktop.forwarding.sender import HttpSender
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.ui.dialogs.add_endpoint import AddEndpointDialog
from paysg_desktop.ui.window import MainWindow
from tests.engine import Engine
from tests.ui.journeys import Keychain, Mouse, keychain, paste
from tests.ui.windows import Desktop, run_window, settled, until

__all__ = ["keychain"]

MOST_CLICKS = 4
SECRETS = {
    "paysg": "paysg_test_secret_4f9c2d7a",
    "yoco": "whsec_ifSnFpXCUYArrpTF4MpiO/dFXjzhvLXa",
    "gateway": "gw_test_secret_0b7e",
}
DOCUMENTED = Path(__file__).parents[1] / "data" / "paysg_event_documented.json"


class Fresh(Desktop):
    """A workspace in which there is nothing yet, and which listens."""

    def __init__(self, folder: Path) -> None:
        self.engine = Engine()
        self.engine.start()
        self._opened = open_workspace(folder, "window")
        self.core = self._opened.__enter__()
        self.engine.submit(self.core.listen()).result()

    def close(self) -> None:
        self.engine.submit(self.core.stop_listening()).result()
        self._opened.__exit__(None, None, None)
        self.engine.stop()

    def post(self, url: str, provider: str) -> bytes:
        """Send the provider's sample, signed; PaySG's is the documented one. Answered 200, or this fails."""
        platform, now = PROVIDERS[provider], self.core.clock.now()
        event_type = next(iter(platform.event_types))
        body = json.dumps(platform.sample(event_type, now, {}), indent=1).encode()
        if provider == "paysg":
            body = DOCUMENTED.read_bytes()
        signed = platform.sign(body, SECRETS[provider], now)

        async def send() -> int | None:
            sender = HttpSender()
            try:
                return (await sender.send(url, ((b"Content-Type", b"application/json"), *signed), body)).status
            finally:
                await sender.aclose()

        assert self.engine.submit(send()).result() == 200
        return body


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Fresh]:
    opened = Fresh(tmp_path / "empty")
    yield opened
    opened.close()


async def add_endpoint(window: MainWindow, mouse: Mouse, provider: str) -> None:
    """From the empty place: add, choose the provider, paste the secret, done."""
    mouse.click(window.payments.card.empty.add)
    await until(lambda: bool(window.findChildren(AddEndpointDialog)))
    (dialog,) = window.findChildren(AddEndpointDialog)
    if dialog.provider.value != provider:
        mouse.click(dialog.provider.segment(provider))
    field = dialog.by_mode[Environment.TEST] if provider == "yoco" else dialog.secret
    await until(field.pasted.hasFocus)  # whoever adds has the secret on the clipboard
    paste(f" {SECRETS[provider]}\n", field.pasted)
    mouse.click(dialog.confirm)


@pytest.mark.parametrize("provider", sorted(SECRETS))
def test_the_first_event_of_a_new_user(
    fresh: Fresh, qapp: QApplication, provider: str, keychain: Keychain
) -> None:
    mouse = Mouse()

    async def journey() -> None:
        async with fresh.window("finance") as window:
            await add_endpoint(window, mouse, provider)
            copy = window.endpoints.panel.copy
            await until(lambda: copy.isVisible() and window.focusWidget() is copy)
            await settled(window)
            mouse.click(copy)
            url = QApplication.clipboard().text()
            assert url == fresh.core.addresses()[0][1]

            body = fresh.post(url, provider)
            await until(lambda: window.payments.model.rowCount() == 1)
            fresh.core.store.writer.settle()
            detail = fresh.core.reader.delivery(1)
            assert detail is not None
            assert (detail.row.status, detail.row.answer, detail.body) == (Status.VERIFIED, 200, body)

    run_window(qapp, journey())
    assert mouse.clicks <= MOST_CLICKS
    (endpoint,) = fresh.core.reader.endpoints()
    kept = [keychain.get_password("PaySG Desktop", each.reference.name) for each in endpoint.secrets]
    assert kept == [SECRETS[provider]], "the secret is in the keychain, trimmed, and nowhere else"


def test_a_computer_without_a_keychain_can_keep_it_until_the_program_ends(
    fresh: Fresh, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keyring
    from keyring.backends.fail import Keyring

    monkeypatch.setattr(keyring.core, "_keyring_backend", Keyring())

    async def journey() -> None:
        async with fresh.window("finance") as window:
            mouse = Mouse()
            await add_endpoint(window, mouse, "paysg")
            (dialog,) = window.findChildren(AddEndpointDialog)
            await until(lambda: "keychain" in dialog.problem.text())
            assert dialog.secret.secret == SECRETS["paysg"], "nothing that was typed is lost"
            assert fresh.core.reader.endpoints() == ()
            button = dialog.help.itemAt(0).widget()
            assert button is not None
            mouse.click(button)
            await until(lambda: len(fresh.core.addresses()) == 1)
            fresh.post(fresh.core.addresses()[0][1], "paysg")

    run_window(qapp, journey())
    (endpoint,) = fresh.core.reader.endpoints()
    assert [each.reference.store for each in endpoint.secrets] == ["session"]

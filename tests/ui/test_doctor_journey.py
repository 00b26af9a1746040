"""Journey D2: every spoilt delivery is named by the doctor, and the right secret makes one hold after all."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.delivery import Headers
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment
from paysg_desktop.domain.verification import Status
from paysg_desktop.forwarding.sender import HttpSender
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.signatures.doctor import words
from paysg_desktop.ui.dialogs.rotate_secret import RotateSecretDialog
from paysg_desktop.ui.shell import DELIVERIES
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.builders import SECOND
from tests.ui.journeys import Mouse, keychain
from tests.ui.windows import Desktop, run_window, settled, until

__all__ = ["keychain"]

MOST_CLICKS = 3
KNOWN = "whsec_a25vd24ta25vd24ta25vd24ta25vd24ta25vd24="
RIGHT = "whsec_cmlnaHQtcmlnaHQtcmlnaHQtcmlnaHQtcmlnaHQ="
"""Both are secrets for every provider: where the prefix means nothing, it is a part of the key."""
PAYMENTS = {
    "paysg": ("payment.succeeded", "data.object.id"),
    "yoco": ("payment.succeeded", "payload.id"),
    "gateway": ("payment.completed", "data.transaction_id"),
}
SETTINGS: Mapping[str, Mapping[str, Any]] = {
    # Without PaySG's tolerance, which lets all but the wrong secret pass.
    "paysg": {"time_policy": "reject", "body_fallback": "none", "digest_encodings": ["hex"]},
    "yoco": {},
    "gateway": {},
}


@dataclass
class Sender:
    """A provider that sends to an endpoint of the workspace, over real HTTP, and spoils what it is told to."""

    desktop: Desktop
    endpoint: Endpoint
    answers: list[int | None] = field(default_factory=list)

    def send(self, headers: Headers, body: bytes) -> None:
        (url,) = (url for endpoint, url in self.desktop.core.addresses() if endpoint == self.endpoint)
        outcome = self.desktop.engine.submit(_post(url, headers, body)).result()
        self.answers.append(outcome)

    def event(self, number: int) -> bytes:
        event_type, place = PAYMENTS[self.endpoint.provider]
        values = {"id": f"evt_{number}", place: f"PAY{number:018d}"}
        made = self.provider.sample(event_type, self.desktop.core.clock.now(), values)
        return json.dumps(made, separators=(",", ":")).encode()

    def sign(self, body: bytes, secret: str = KNOWN, late_s: int = 0) -> Headers:
        return self.provider.sign(body, secret, self.desktop.core.clock.now() - late_s * SECOND)

    @property
    def provider(self) -> Any:
        return PROVIDERS[self.endpoint.provider].with_settings(self.endpoint.settings)

    def send_all(self) -> list[str]:
        """Send each kind of delivery; returns the causes to be named, newest first."""
        causes = []
        if self.endpoint.provider != "gateway":
            body = self.event(1)
            self.send(self.sign(body, late_s=3_600), body)
            causes.append("timestamp_too_old")
        body = self.event(2)
        self.send(self.sign(body), json.dumps(json.loads(body)).encode())
        causes.append("body_reserialised")
        body = self.event(3)
        self.send(_encoded_otherwise(self.sign(body)), body)
        causes.append("digest_wrong_encoding")
        body = self.event(4)
        self.send(self.sign(body, RIGHT), body)
        return ["unknown_mismatch", *reversed(causes)]

    def send_spaced(self) -> None:
        """A header with blanks after its comma, as PaySG writes it, and more of them."""
        body = self.event(5)
        ((name, value),) = self.sign(body)
        self.send(((name, value.replace(b", ", b" ,   ")),), body)


async def _post(url: str, headers: Headers, body: bytes) -> int | None:
    sender = HttpSender()
    try:
        return (await sender.send(url, ((b"Content-Type", b"application/json"), *headers), body)).status
    finally:
        await sender.aclose()


def _encoded_otherwise(headers: Headers) -> Headers:
    """Hexadecimal digits become base64, and the other way round."""
    *others, (name, value) = headers
    if b"v1," in value:
        version, _, text = value.partition(b",")
        return (*others, (name, version + b"," + base64.b64decode(text).hex().encode()))
    front, equals, text = value.rpartition(b"=")
    return (*others, (name, front + equals + base64.b64encode(bytes.fromhex(text.decode()))))


@pytest.fixture
def sender(workspace: Desktop, request: pytest.FixtureRequest) -> Iterator[Sender]:
    """An endpoint of the provider, whose secret is known, on a listener of its own."""
    core, provider = workspace.core, request.param
    kept = core.keep_for_session("known", KNOWN)
    secret = EndpointSecret(kept, environment=Environment.TEST if provider == "yoco" else None)
    made = new_endpoint(
        provider, Environment.TEST, core.clock, name="the one", secrets=[secret], settings=SETTINGS[provider]
    )
    core.add_endpoint(made)
    workspace.engine.submit(core.listen()).result()
    yield Sender(workspace, made)
    workspace.engine.submit(core.stop_listening()).result()


def causes(window: MainWindow) -> list[str | None]:
    """What the list says of each delivery, newest first."""
    model = window.deliveries.model
    rows = [model.cache.record(model.key_at(row)) for row in range(model.rowCount())]
    return [None if row is None else row.cause for row in rows]


def named(window: MainWindow) -> str | None:
    """The cause that the Signature tab tells now; None for as long as it tells none."""
    inspector, detail = window.deliveries.delivery, window.deliveries.open_detail
    shown = inspector.signature.shown
    if inspector.tabs.shown() != "signature" or shown is None or detail is None or detail.finding is None:
        return None
    is_told = words.sentence(detail.finding) in shown.sentence and shown.to_do == words.to_do(detail.finding)
    return str(detail.finding.cause) if is_told else None


async def until_named(window: MainWindow, cause: str) -> None:
    await until(lambda: named(window) == cause)


async def look_through(window: MainWindow, mouse: Mouse, expected: list[str]) -> None:
    """Open the newest and walk down: each is named; then go back up to the newest."""
    table = window.deliveries.table
    mouse.click(table.viewport(), table.visualRect(table.records.index(0, 0)).center())
    for number, cause in enumerate(expected):
        if number:
            QTest.keyClick(window.deliveries.table, Qt.Key.Key_J)
        await until_named(window, cause)
    for _ in expected[1:]:
        QTest.keyClick(window.deliveries.table, Qt.Key.Key_K)
    await until_named(window, expected[0])


async def set_the_right_secret(window: MainWindow, mouse: Mouse) -> None:
    # The page of the one that was walked to last may still be on its way.
    await settled(window)
    signature = window.deliveries.delivery.signature
    await until(lambda: signature.action_button is not None and signature.action_button.isVisible())
    button = signature.action_button
    assert button is not None
    assert button.accessibleName() == "Set the secret…"
    mouse.click(button)
    await until(lambda: bool(window.findChildren(RotateSecretDialog)))
    (dialog,) = window.findChildren(RotateSecretDialog)
    QApplication.clipboard().setText(f"  {RIGHT}\n")
    QTest.keyClick(dialog.secret.pasted, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    mouse.click(dialog.confirm)


@pytest.mark.parametrize("sender", sorted(PAYMENTS), indirect=True)
def test_each_cause_is_named_and_the_right_secret_mends_one(sender: Sender, qapp: QApplication) -> None:
    expected = sender.send_all()
    assert set(sender.answers) == {sender.provider.reject_status}
    mouse = Mouse()

    async def journey() -> None:
        async with sender.desktop.window("developer") as window:
            window.show_view(DELIVERIES)
            await until(lambda: causes(window) == expected)
            await settled(window)
            assert window.payments.model.rowCount() == 0

            await look_through(window, mouse, expected)
            await set_the_right_secret(window, mouse)

            inspector = window.deliveries.delivery
            await until(lambda: window.deliveries.open_detail.row.status is Status.VERIFIED)
            await until(lambda: window.payments.model.rowCount() == 1)
            await until(lambda: inspector.outcome.text() == "Verified again: it holds now.")
            story = inspector.signature.shown
            assert story is not None
            assert [verdict.chip.text for verdict in story.history] == ["Failed", "Verified"]
            assert story.title == "The signature holds"
            assert causes(window) == [None, *expected[1:]], "nothing else was touched"

    run_window(qapp, journey())
    assert mouse.clicks <= MOST_CLICKS


@pytest.mark.parametrize("sender", ["yoco"], indirect=True)
def test_a_delivery_that_turns_out_to_be_live_leaves_the_test_list(sender: Sender, qapp: QApplication) -> None:
    core = sender.desktop.core
    body = sender.event(1).replace(b'"mode":"test"', b'"mode":"live"')
    sender.send(sender.sign(body, RIGHT), body)
    sender.send(sender.sign(sender.event(2)), sender.event(2))

    async def look() -> None:
        async with sender.desktop.window("developer") as window:
            window.show_view(DELIVERIES)
            await until(lambda: len(causes(window)) == 2 and "unknown_mismatch" in causes(window))
            window.deliveries.open(1)
            await until_named(window, "unknown_mismatch")
            kept = core.keep_for_session("live", RIGHT)
            core.rotate_secret(sender.endpoint.id, kept, keep_previous_s=0, environment=Environment.LIVE)
            core.verify_again([1])
            await until(lambda: len(causes(window)) == 1)
            await until(lambda: window.deliveries.open_detail.row.environment is Environment.LIVE)
            assert window.deliveries.model.key_at(0) == 2

    run_window(qapp, look())


@pytest.mark.parametrize("sender", ["paysg"], indirect=True)
def test_blanks_in_the_header_spoil_nothing(sender: Sender, qapp: QApplication) -> None:
    sender.send_spaced()
    assert sender.answers == [200]

    async def look() -> None:
        async with sender.desktop.window("developer") as window:
            window.show_view(DELIVERIES)
            await until(lambda: causes(window) == [None] and window.is_settled)
            table = window.deliveries.table
            Mouse().click(table.viewport(), table.visualRect(table.records.index(0, 0)).center())
            await until(lambda: window.deliveries.delivery.signature.shown is not None)
            assert window.deliveries.delivery.tabs.shown() == "overview"
            story = window.deliveries.delivery.signature.shown
            assert story is not None
            assert story.title == "The signature holds"
            assert " ,   v1=" in story.steps[0].lines[0]

    run_window(qapp, look())

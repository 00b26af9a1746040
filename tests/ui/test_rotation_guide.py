"""Changing a signing secret or a key, guided: with real deliveries, and with the real sandbox's API."""

from __future__ import annotations

import json
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.account import Account, SyncState
from paysg_desktop.domain.endpoint import Environment, SecretReference, SecretRole
from paysg_desktop.forwarding.sender import HttpSender
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.ui.dialogs.accounts_records import AccountRecord
from paysg_desktop.ui.dialogs.rotate_secret import RotateSecretDialog
from paysg_desktop.ui.setup import rotation_words as words
from paysg_desktop.ui.setup.rotation import RotationPage
from paysg_desktop.ui.setup.rotation_facts import KeyTarget, read_targets
from paysg_desktop.ui.setup.step import StepState
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.builders import NOON
from tests.ui.journeys import Keychain, Mouse, keychain, paste
from tests.ui.setups import button, dialog, front, state, step
from tests.ui.test_first_event_journey import Fresh, fresh
from tests.ui.windows import run_window, until

__all__ = ["fresh", "keychain"]

OLD, NEW = "old_secret_4f9c2d7a11", "new_secret_0b7e55aa90"


def add(fresh: Fresh) -> None:
    """An endpoint with the old secret."""
    reference = fresh.core.keep_for_session("old", OLD)
    fresh.core.add_endpoint(new_endpoint("paysg", Environment.TEST, fresh.core.clock, secrets=[reference]))


def send(fresh: Fresh, secret: str) -> int | None:
    """A sample signed with this secret; the status that it was answered."""
    platform, now = PROVIDERS["paysg"], fresh.core.clock.now()
    body = json.dumps(platform.sample(next(iter(platform.event_types)), now, {})).encode()
    headers = ((b"Content-Type", b"application/json"), *platform.sign(body, secret, now))

    async def work() -> int | None:
        sender = HttpSender()
        try:
            return (await sender.send(fresh.core.addresses()[0][1], headers, body)).status
        finally:
            await sender.aclose()

    return fresh.engine.submit(work()).result()


async def page_of(window: MainWindow) -> RotationPage:
    window.menus.rotation_chosen.emit()
    page = front(window, RotationPage)
    await until(lambda: bool(page.targets))
    return page


def test_a_signing_secret_is_changed_without_turning_anything_away(
    fresh: Fresh, qapp: QApplication, keychain: Keychain
) -> None:
    add(fresh)

    async def journey() -> None:
        async with fresh.window("developer") as window:
            mouse, page = Mouse(), await page_of(window)
            assert send(fresh, OLD) == 200
            assert [state(page.steps, each) for each in (words.ASK, words.ENTER)] == [StepState.NOW] * 2
            assert "127.0.0.1" not in step(page.steps, words.ASK).text, "this address says nothing to a provider"
            assert "up to 3 d" in step(page.steps, words.ENTER).sentence
            mouse.click(button(page.steps, words.ENTER))
            asked = await dialog(window, RotateSecretDialog)
            await until(asked.secret.pasted.hasFocus)
            paste(NEW, asked.secret.pasted)
            mouse.click(asked.confirm)
            await until(lambda: state(page.steps, words.ENTER) is StepState.DONE)
            assert "counts until" in step(page.steps, words.BOTH).sentence
            assert state(page.steps, words.SEEN) is StepState.BUSY

            assert send(fresh, OLD) == 200, "both are accepted"
            await until(lambda: "still signed with the old" in step(page.steps, words.SEEN).sentence)
            assert step(page.steps, words.RETIRE).other == "Retire it now"
            assert send(fresh, NEW) == 200
            await until(lambda: state(page.steps, words.SEEN) is StepState.DONE)
            assert state(page.steps, words.TOLD) is StepState.DONE

            mouse.click(button(page.steps, words.RETIRE))
            await until(lambda: state(page.steps, words.RETIRE) is StepState.DONE)
            assert all(each.state is StepState.DONE for each in page.steps.steps)
            assert send(fresh, OLD) == 401, "the old one accepts nothing"
            assert send(fresh, NEW) == 200
            await until(lambda: window.is_settled)

    run_window(qapp, journey())
    (endpoint,) = fresh.core.reader.endpoints()
    roles = {each.reference.store: each.role(fresh.core.clock.now()) for each in endpoint.secrets}
    assert roles == {"keyring": SecretRole.CURRENT, "session": SecretRole.RETIRED}


def test_a_workspace_without_secrets_says_that_there_is_nothing_to_change(
    fresh: Fresh, qapp: QApplication
) -> None:
    async def look() -> None:
        async with fresh.window() as window:
            window.menus.rotation_chosen.emit()
            page = front(window, RotationPage)
            await until(page.nothing.isVisible)
            assert page.steps.steps == ()

    run_window(qapp, look())


def key_target(**state: object) -> KeyTarget:
    account = Account(
        "paysg", Environment.LIVE, "payment_service_1", "Licensing", SecretReference("keyring", "k"), NOON
    )
    record = AccountRecord(account, replace(SyncState(complete_at=NOON), **state), None, 3, True)
    return KeyTarget((record,), PROVIDERS["paysg"])


def test_a_key_is_tested_read_with_and_only_then_the_old_one_revoked() -> None:
    target = key_target()
    before = words.key_steps(target, None, NOON, is_revoked=False)
    assert [each.state for each in before] == [StepState.NOW, StepState.NOW, StepState.LATER, StepState.LATER]
    assert "payment_service_1" in before[0].text
    after = words.key_steps(target, NOON + 1, NOON, is_revoked=False)
    assert [each.state for each in after] == [StepState.DONE, StepState.DONE, StepState.BUSY, StepState.NOW]
    read = words.key_steps(key_target(complete_at=NOON + 2), NOON + 1, NOON, is_revoked=True)
    assert [each.state for each in read] == [StepState.DONE] * 4
    failed = words.key_steps(key_target(problem="Refused."), NOON + 1, NOON, is_revoked=False)
    assert failed[2].problem == "Licensing: Refused."


def test_accounts_that_share_a_key_are_changed_together(fresh: Fresh) -> None:
    for number, key in ((1, "shared"), (2, "shared"), (3, "own")):
        reference = SecretReference("keyring", key)
        fresh.core.store.save_account(
            Account("paysg", Environment.TEST, f"payment_service_{number}", f"S{number}", reference, NOON + number)
        )
    targets = read_targets(fresh.core)
    assert [words.target_text(each) for each in targets] == ["API key of S1, S2 (TEST)", "API key of S3 (TEST)"]

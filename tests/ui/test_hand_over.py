"""Handing a workspace over: what is listed, what is ticked, and a text without secrets and paths."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.settings.declarations import STAFF_NAME
from paysg_desktop.ui.dialogs.care_dialog import CareDialog
from paysg_desktop.ui.setup import hand_over_words as words
from paysg_desktop.ui.setup.hand_over import HandOverPage
from paysg_desktop.ui.setup.hand_over_facts import HandOver
from paysg_desktop.ui.setup.hand_over_words import checklist, hand_over_steps
from paysg_desktop.ui.setup.step import StepState
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.builders import NOON
from tests.ui.journeys import Mouse
from tests.ui.setups import button, dialog, front, state, step
from tests.ui.windows import Desktop, run_window, until

SECRET, API_KEY = "signing_secret_4f9c2d7a", "paysg_live_0123456789abcdef"


def fill(workspace: Desktop) -> None:
    core = workspace.core
    signing = core.keep_for_session("paysg-live-aa", SECRET)
    core.add_endpoint(new_endpoint("paysg", Environment.LIVE, core.clock, name="Licences", secrets=[signing]))
    key = core.keep_for_session("paysg-api-live-bb", API_KEY)
    for number, name in enumerate(("Licensing", "Parking")):
        core.store.save_account(
            Account("paysg", Environment.LIVE, f"payment_service_{number}", name, key, core.clock.now())
        )
    core.settings.set(STAFF_NAME, "Tan Ah Lian")
    workspace.pay(1, payer_name="Lim Bee Hoon")


def test_the_checklist_holds_no_secret_no_path_and_no_person(workspace: Desktop, qapp: QApplication) -> None:
    fill(workspace)
    target = workspace.core.workspace / "hand-over.txt"

    async def look() -> None:
        async with workspace.window() as window:
            window.menus.hand_over_chosen.emit()
            page = front(window, HandOverPage)
            await until(lambda: page.facts is not None)
            keys = step(page.steps, words.KEYS)
            assert keys.text == "PaySG LIVE: Licensing, Parking"
            assert (
                "endpoint Licences: paysg-live-aa (until the program ends)" in step(page.steps, words.SECRETS).text
            )
            page.save_to(target)
            await until(page.said.isVisible)

    run_window(qapp, look())
    text = target.read_text(encoding="utf-8")
    for private in (
        SECRET,
        API_KEY,
        "Tan Ah Lian",
        "Lim Bee Hoon",
        str(workspace.core.workspace),
        str(Path.home()),
    ):
        assert private not in text
    for endpoint in workspace.core.reader.endpoints():
        assert endpoint.path not in text
    assert "Licensing, Parking" in text
    assert text.count("[ ]") == 7
    assert target.stat().st_mode & 0o077 == 0


def test_what_is_ticked_stays_ticked_and_can_be_taken_back(workspace: Desktop, qapp: QApplication) -> None:
    fill(workspace)

    async def look() -> None:
        async with workspace.window() as window:
            window.menus.hand_over_chosen.emit()
            page = front(window, HandOverPage)
            await until(lambda: page.facts is not None)
            mouse = Mouse()
            mouse.click(page.steps.rows[words.KEYS].other)
            assert state(page.steps, words.KEYS) is StepState.DONE
            assert page.ticked == {words.KEYS}
            assert "[x] 6." in checklist(page.facts or HandOver(""), page.ticked, NOON)
            mouse.click(page.steps.rows[words.KEYS].other)
            assert state(page.steps, words.KEYS) is StepState.NOW

    run_window(qapp, look())


def test_backups_and_packing_open_what_there_is_for_them(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            window.menus.hand_over_chosen.emit()
            page = front(window, HandOverPage)
            await until(lambda: page.facts is not None)
            Mouse().click(button(page.steps, words.BACKUP))
            care = await dialog(window, CareDialog)
            assert step(page.steps, words.PACK).action == "Move to another computer…"
            care.close()

    run_window(qapp, look())


def test_an_empty_workspace_has_little_to_hand_over() -> None:
    states = {each.key: each.state for each in hand_over_steps(HandOver("empty"), (), NOON)}
    assert states[words.KEYS] is states[words.SECRETS] is states[words.ADDRESSES] is StepState.DONE
    assert states[words.HERE] is StepState.NOW

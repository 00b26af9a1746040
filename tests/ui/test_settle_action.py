"""What is done about actions that stand still: looked up, settled, approved and declined; and the rules for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Action, ActionState
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.sandbox.server.faults import FaultKind
from paysg_desktop.settings.declarations import APPROVAL_ABOVE, REFUNDS, STAFF_NAME
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.dialogs.acting_settings import ActingDialog
from paysg_desktop.ui.dialogs.approve_action import ApproveDialog
from paysg_desktop.ui.dialogs.settle_action import SettleDialog
from paysg_desktop.ui.views.activity import ActivityView
from paysg_desktop.ui.window import MainWindow
from tests.ui.actions import connect, unknown, waiting
from tests.ui.journeys import Mouse
from tests.ui.sandboxes import Sandbox, sandbox
from tests.ui.test_access import unnamed
from tests.ui.test_activity_view import audited, opened
from tests.ui.windows import Desktop, run_window, settled, until


@pytest.fixture
def provider(workspace: Desktop, tmp_path: Path) -> Iterator[Sandbox]:
    """A sandbox whose first account is connected and read."""
    core = workspace.core
    with sandbox(workspace, tmp_path / "sandbox") as made:
        made.seed(40, 20)
        key = core.keep_for_session("sandbox", made.server.paysg_key)
        first = made.server.payment_service_ids[0]
        now, url = core.clock.now(), made.server.base_url
        account = Account("paysg", Environment.DEMO, first, "Licensing", key, now, url)
        core.add_accounts((account,))
        workspace.engine.submit(core.sync(account)).result()
        yield made


def paid(desk: Desktop) -> str:
    """The id of a payment that can be refunded."""
    rows = desk.core.reader.payments(desk.core.reader.payment_keys(PaymentFilter(Environment.DEMO))).values()
    until_now = desk.core.clock.now()
    return next(
        row.id for row in rows if row.status is PaymentStatus.PAID and (row.refundable_until or 0) > until_now
    )


def place(desk: Desktop) -> dict[str, Any]:
    """Where the sandbox's payments are: the fields of an order for one of them."""
    account = desk.core.reader.configured_accounts(Environment.DEMO)[0].id
    return {"environment": Environment.DEMO, "account": account, "payment_id": paid(desk)}


async def opened_in_demo(window: MainWindow, number: int) -> ActivityView:
    window.show_scope(Scope(Environment.DEMO))
    return await opened(window, number)


def state_of(desk: Desktop, made: Action) -> tuple[ActionState, bool | None]:
    found = desk.core.action(made.id)
    return found.state, found.is_done


# --- look it up ---


def test_a_look_up_finds_out_with_the_same_key(workspace: Desktop, provider: Sandbox, qapp: QApplication) -> None:
    lost = unknown(workspace, 1, **{f"order_{name}": value for name, value in place(workspace).items()})

    async def look() -> None:
        async with workspace.window() as window:
            view = await opened_in_demo(window, lost.id)
            header = view.action.header
            Mouse().click(header.look_up)
            await until(lambda: header.chip.accessibleName() != "Not known")
            await until(lambda: header.outcome.text() == "Looked up just now.")
            await until(lambda: header.sentence.text().startswith("PaySG"))  # it may be on its way until then
            assert not header.look_up.isVisible()

    run_window(qapp, look())
    state, is_done = state_of(workspace, lost)
    assert state is not ActionState.UNKNOWN
    assert is_done
    refunded = [each for each in provider.payments() if each.id == lost.payment_id]
    assert [each.refunded_minor for each in refunded] == [2000]


def test_what_can_not_be_looked_up_says_so_and_stays(
    workspace: Desktop, provider: Sandbox, qapp: QApplication
) -> None:
    about = {f"order_{name}": value for name, value in place(workspace).items()}
    lost = unknown(workspace, 1, **about)
    provider.server.faults.add(FaultKind.DROP_BEFORE, "paysg.refund", count=None)

    async def look() -> None:
        async with workspace.window() as window:
            view = await opened_in_demo(window, lost.id)
            header = view.action.header
            Mouse().click(header.look_up)
            await until(lambda: header.outcome.text().startswith("Looked up just now: it is still not known."))
            await settled(window)
            assert header.look_up.isVisible()
            assert header.look_up.isEnabled()

    run_window(qapp, look())
    assert state_of(workspace, lost)[0] is ActionState.UNKNOWN


def test_without_its_account_the_reason_stands_in_the_inspector(workspace: Desktop, qapp: QApplication) -> None:
    lost = unknown(workspace, 1)

    async def look() -> None:
        async with workspace.window() as window:
            view = await opened(window, lost.id)
            Mouse().click(view.action.header.look_up)
            await until(lambda: "not connected" in view.action.header.outcome.text())
            assert view.action.header.look_up.isEnabled()

    run_window(qapp, look())


# --- settle ---


@pytest.mark.parametrize("is_done", [True, False])
def test_a_person_settles_it(workspace: Desktop, qapp: QApplication, is_done: bool) -> None:
    connect(workspace)
    lost = unknown(workspace, 1)

    async def look() -> None:
        async with workspace.window() as window:
            view = await opened(window, lost.id)
            mouse = Mouse()
            mouse.click(view.action.header.settle)
            (dialog,) = window.findChildren(SettleDialog)
            await until(dialog.isVisible)
            assert unnamed(dialog) == []
            assert dialog.is_done is None
            mouse.click(dialog.confirm)
            assert dialog.problem.text().startswith("Choose whether")
            mouse.click(dialog.answer.segment(is_done))
            mouse.click(dialog.confirm)
            assert dialog.problem.text().startswith("Say where you looked")
            dialog.where.line.setText("PaySG's dashboard")
            mouse.click(dialog.confirm)
            assert dialog.problem.text().startswith("Say in a few words")
            dialog.note.line.setText("refunded on 3 May")
            mouse.click(dialog.confirm)
            assert dialog.problem.text().startswith("Give your name")
            dialog.staff.line.setText("Siti")
            mouse.click(dialog.confirm)
            wanted = "Settled: done" if is_done else "Settled: not done"
            await until(lambda: view.action.header.chip.accessibleName() == wanted)
            await settled(window)

    run_window(qapp, look())
    assert state_of(workspace, lost) == (ActionState.RESOLVED, is_done)
    settled_so = workspace.core.action(lost.id)
    assert settled_so.settled_by == "Siti"
    assert "PaySG's dashboard. refunded on 3 May" in settled_so.sentence
    assert any("says Siti" in subject for _, subject in audited(workspace))
    assert not any("refunded on 3 May" in subject for _, subject in audited(workspace)), "notes may name people"


def test_settling_warns_of_what_follows(workspace: Desktop, qapp: QApplication) -> None:
    lost = unknown(workspace, 1)

    async def look() -> None:
        async with workspace.window() as window:
            view = await opened(window, lost.id)
            dialog = view.steps.settle()
            assert dialog is not None
            mouse = Mouse()
            mouse.click(dialog.answer.segment(False))
            assert "the payer gets it twice" in dialog.question.note
            mouse.click(dialog.answer.segment(True))
            assert "counts as refunded" in dialog.question.note
            dialog.reject()

    run_window(qapp, look())
    assert state_of(workspace, lost)[0] is ActionState.UNKNOWN


# --- approve and decline ---


def test_a_second_person_approves_and_it_is_sent(
    workspace: Desktop, provider: Sandbox, qapp: QApplication
) -> None:
    asked = waiting(workspace, 1, **place(workspace))

    async def look() -> None:
        async with workspace.window() as window:
            view = await opened_in_demo(window, asked.id)
            mouse = Mouse()
            mouse.click(view.action.header.approve)
            (dialog,) = window.findChildren(ApproveDialog)
            await until(dialog.isVisible)
            assert unnamed(dialog) == []
            told = {fact.name: fact.value for fact in dialog.facts.shown}
            assert (told["What"], told["Payer"], told["Reference"]) == ("Refund S$20.00", "Tan Ah Kow", "INV-1")
            assert told["Account"] == "Licensing"
            assert told["Environment"] == "DEMO, made up"
            await until(dialog.confirm.isEnabled)
            assert "can still be refunded" in (dialog.now.text_of("Now") or "")
            assert dialog.now.text_of("Refundable") is not None
            mouse.click(dialog.confirm)
            assert dialog.problem.text().startswith("Give your name")
            dialog.staff.line.setText("mei ling")
            mouse.click(dialog.confirm)
            await until(lambda: "A second person has to" in dialog.problem.text())
            assert state_of(workspace, asked)[0] is ActionState.INTENDED
            dialog.staff.line.setText("Siti")
            mouse.click(dialog.confirm)
            await until(lambda: view.action.header.chip.accessibleName() == "Done")
            await settled(window)
            assert window.findChildren(ApproveDialog) == []

    run_window(qapp, look())
    done = workspace.core.action(asked.id)
    assert (done.state, done.approved_by) == (ActionState.DONE, "Siti")


def test_a_second_person_declines(workspace: Desktop, qapp: QApplication) -> None:
    asked = waiting(workspace, 1)

    async def look() -> None:
        async with workspace.window() as window:
            view = await opened(window, asked.id)
            mouse = Mouse()
            mouse.click(view.action.header.decline)
            (dialog,) = window.findChildren(ApproveDialog)
            await until(dialog.isVisible)
            dialog.staff.line.setText("Siti")
            mouse.click(dialog.confirm)
            assert dialog.problem.text() == "Say in a few words why not."
            dialog.note.line.setText("wrong payer")
            mouse.click(dialog.confirm)
            await until(lambda: view.action.header.chip.accessibleName() == "Refused")
            await settled(window)
            assert not view.action.header.buttons.isVisible()

    run_window(qapp, look())
    assert state_of(workspace, asked) == (ActionState.REFUSED, False)


# --- the rules ---


def test_the_rules_are_kept(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            window.menus.acting_chosen.emit()
            (dialog,) = window.findChildren(ActingDialog)
            await until(dialog.isVisible)
            assert unnamed(dialog) == []
            mouse = Mouse()
            dialog.staff.line.setText("Mei Ling")
            mouse.click(dialog.refunds.segment("off"))
            dialog.above.line.setText("500.50")
            mouse.click(dialog.confirm)
            assert "whole number" in dialog.problem.text()
            dialog.above.line.setText("1,500")
            mouse.click(dialog.confirm)
            await until(lambda: not window.findChildren(ActingDialog))

    run_window(qapp, look())
    settings = workspace.core.settings
    assert (settings.get(STAFF_NAME), settings.get(REFUNDS)) == ("Mei Ling", "off")
    assert settings.get(APPROVAL_ABOVE) == 1500
    assert ("setting changed", f"{REFUNDS.key}: allowed → off") in audited(workspace)
    assert ("setting changed", f"{APPROVAL_ABOVE.key}: 0 → 1500") in audited(workspace)

"""Journey F3: a refund of S$20 of S$50, in four clicks and typing, and everything that may get in its way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.action import ActionState
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.sandbox.server.faults import FaultKind
from paysg_desktop.ui.dialogs.confirm_dialog import Stage
from paysg_desktop.ui.dialogs.refund_payment import RefundDialog
from paysg_desktop.ui.inspector.payment_actions import Deed
from paysg_desktop.usecases import act
from tests.ui.acting import FIFTY, PAYER, REFERENCE, Counter, asked_in_full, counter, opened, sent, shown
from tests.ui.journeys import Mouse
from tests.ui.windows import Desktop, run_window, settled, until

MOST_CLICKS = 4
DAY_US = 86_400 * 1_000_000


class Days:
    """Moves the clock of the whole program."""

    def __init__(self) -> None:
        self.passed_us = 0

    def pass_by(self, days: int) -> None:
        self.passed_us += days * DAY_US


@pytest.fixture
def days(monkeypatch: pytest.MonkeyPatch) -> Days:
    made, real = Days(), SystemClock.now
    monkeypatch.setattr(SystemClock, "now", lambda clock: real(clock) + made.passed_us)
    monkeypatch.setattr(act, "WAITS_S", (0.01, 0.01, 0.01))
    return made


@pytest.fixture
def at(workspace: Desktop, days: Days, tmp_path: Path) -> Iterator[Counter]:
    with counter(workspace, tmp_path / "sandbox") as made:
        yield made


def test_a_refund_in_part_in_four_clicks(workspace: Desktop, at: Counter, days: Days, qapp: QApplication) -> None:
    paid = at.have()
    mouse = Mouse()

    async def journey() -> None:
        async with workspace.window("finance") as window:
            deeds = await shown(window, at, paid)
            assert at.row(paid).status is PaymentStatus.PAID
            mouse.click(deeds.buttons[Deed.REFUND])
            dialog = await opened(window, RefundDialog)
            field = dialog.amount.amount
            await until(field.line.hasFocus)
            QTest.keyClicks(field.line, "60")
            assert field.note == "S$60.00 is more than the S$50.00 that can still be refunded."
            mouse.click(dialog.confirm)
            assert dialog.stage is Stage.ASK, "what can't be is not gone on with"
            field.line.selectAll()
            QTest.keyClicks(field.line, "20")
            assert field.note == "Left afterwards: S$30.00"
            mouse.click(dialog.confirm)
            assert dialog.stage is Stage.CONFIRM
            told = {fact.name: fact.value for fact in dialog.confirm_page.facts.shown}
            assert told["Refund"] == "S$20.00"
            assert (told["Payer"], told["Reference"]) == (PAYER, REFERENCE)
            assert (told["Account"], told["Left afterwards"]) == ("Licensing", "S$30.00")
            assert str(told["Refundable"]).startswith("90 days left of 90, until ")
            assert "made up" in dialog.confirm_page.band.accessibleName()
            assert dialog.act.text() == "Refund S$20.00"
            # The line drops once, after the refund was made.
            at.sandbox.server.faults.add(FaultKind.DROP_AFTER, "paysg.refund")
            await sent(mouse, dialog)
            assert dialog.stage is Stage.OUTCOME
            assert dialog.outcome_page.chip.accessibleName() == "Done"
            (done,) = at.executed("refund")
            assert (done.subject, done.minor, done.key) == (paid, 2_000, dialog.intent)
            (action,) = at.actions(paid)
            assert (action.state, action.send_count) == (ActionState.DONE, 2)
            dialog.close()
            header = window.payments.payment.header
            await until(lambda: header.status_chip.accessibleName() == "Partly refunded")
            await settled(window)
            assert header.refund.text().startswith("S$20.00 of S$50.00 refunded, S$30.00 left · Refundable until ")
            titles = [moment.title for moment in window.payments.payment.story.shown]
            assert any(each.startswith("Refund of S$20.00 asked for here by ") for each in titles)
            assert "Refunded S$20.00" in titles

    run_window(qapp, journey())
    assert mouse.clicks <= MOST_CLICKS


def test_on_day_91_it_is_off_with_the_reason(
    workspace: Desktop, at: Counter, days: Days, qapp: QApplication
) -> None:
    paid = at.have()

    async def look() -> None:
        async with workspace.window("finance") as window:
            deeds = await shown(window, at, paid)
            days.pass_by(89)
            window.payments.begin_day()
            await settled(window)
            assert deeds.buttons[Deed.REFUND].isEnabled(), "day 90 is allowed still"
            days.pass_by(1)
            window.payments.begin_day()
            await until(lambda: not deeds.buttons[Deed.REFUND].isEnabled())
            why = "The 90 days in which PaySG refunds are over since "
            assert deeds.reason.text().startswith(why)
            assert deeds.reason.isVisible()
            assert why in deeds.buttons[Deed.REFUND].toolTip()
            assert deeds.buttons[Deed.REFUND].accessibleDescription() == deeds.reason.text()

    run_window(qapp, look())


def test_refunded_elsewhere_meanwhile_it_is_stopped(
    workspace: Desktop, at: Counter, days: Days, qapp: QApplication
) -> None:
    paid = at.have()
    mouse = Mouse()

    async def look() -> None:
        async with workspace.window("finance") as window:
            deeds = await shown(window, at, paid)
            mouse.click(deeds.buttons[Deed.REFUND])
            dialog = await opened(window, RefundDialog)
            QTest.keyClicks(dialog.amount.amount.line, "20")
            mouse.click(dialog.confirm)
            at.sandbox.refund(paid, 4_000)
            await sent(mouse, dialog)
            assert dialog.stage is Stage.OUTCOME
            assert dialog.outcome_page.chip.accessibleName() == "Not done"
            said = dialog.outcome_page.sentence.text()
            assert "meanwhile without this program" in said
            assert "Nothing was sent." in said
            assert [each.minor for each in at.executed("refund")] == [4_000]
            dialog.close()
            # The window shows it as it is now, and asks to look on the dashboard before anything more goes back.
            chip = window.payments.payment.header.status_chip
            await until(lambda: chip.accessibleName().startswith("Refund: "))
            await settled(window)
            mouse.click(deeds.buttons[Deed.REFUND])
            again = await opened(window, RefundDialog)
            assert again.amount.elsewhere.isVisible()
            assert again.amount.known.text() == "S$50.00 paid · at most S$50.00 left"
            QTest.keyClicks(again.amount.amount.line, "10")
            mouse.click(again.confirm)
            assert again.stage is Stage.ASK
            assert "Look on the dashboard" in again.problem.text()
            mouse.click(again.amount.looked)
            mouse.click(again.confirm)
            assert again.stage is Stage.CONFIRM
            await sent(mouse, again)
            assert again.outcome_page.chip.accessibleName() == "Done"
            assert [each.minor for each in at.executed("refund")] == [4_000, 1_000]
            again.close()

    run_window(qapp, look())


def test_a_storm_of_clicks_refunds_once(workspace: Desktop, at: Counter, days: Days, qapp: QApplication) -> None:
    paid = at.have()
    mouse = Mouse()

    async def look() -> None:
        async with workspace.window("finance") as window:
            deeds = await shown(window, at, paid)
            dialog = await asked_in_full(mouse, window, deeds)
            assert not dialog.act.isEnabled(), "the second half of a double click must not send"
            dialog.act.click()
            assert not at.executed("refund")
            await until(dialog.act.isEnabled)
            for _ in range(100):
                dialog.act.click()
                dialog.send()
            await until(lambda: dialog.stage is Stage.OUTCOME)
            assert [each.minor for each in at.executed("refund")] == [FIFTY]
            assert len(at.actions(paid)) == 1
            dialog.close()
            await until(lambda: window.payments.payment.header.status_chip.accessibleName() == "Refunded")

    run_window(qapp, look())

"""Bursts are told together, everything by its rule, and a click leads to what it was about."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.verification import Status
from paysg_desktop.settings.declarations import NOTIFY_FAILED, NOTIFY_PAID
from tests.ui.presence.trays import present
from tests.ui.test_window import now_text
from tests.ui.windows import Desktop, run_window, settled, until


def test_a_burst_is_one_notification(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with present(workspace) as shown:
            workspace.pay(*range(1, 13), payment_succeeded_timestamp=now_text(workspace))
            await until(lambda: len(shown.tray.notices) == 1)
            assert shown.tray.notices[0].title == "12 payments"
            workspace.pay(13, 14, payment_succeeded_timestamp=now_text(workspace))
            await until(lambda: shown.presence.notifier.is_gathering)
            await settled(shown.window)
            assert len(shown.tray.notices) == 1, "not again right after the last one"

    run_window(qapp, look())


def test_a_failed_signature_is_told_and_leads_to_deliveries(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with present(workspace) as shown:
            workspace.deliver(workspace.delivery(1, Status.FAILED))
            await until(lambda: len(shown.tray.notices) == 1)
            (notice,) = shown.tray.notices
            assert (notice.title, notice.is_bad) == ("1 delivery refused", True)
            shown.window.hide()
            shown.tray.notice_opened.emit(notice)
            assert shown.window.isVisible()
            assert shown.window.shell.view == "deliveries"
            assert shown.window.scope is not None
            assert shown.window.scope.environment is Environment.TEST

    run_window(qapp, look())


def test_the_settings_hold_from_one_moment_to_the_next(workspace: Desktop, qapp: QApplication) -> None:
    settings = workspace.core.settings

    async def look() -> None:
        async with present(workspace) as shown:
            settings.set(NOTIFY_PAID, False)
            settings.set(NOTIFY_FAILED, False)
            workspace.pay(1, payment_succeeded_timestamp=now_text(workspace))
            workspace.deliver(workspace.delivery(2, Status.FAILED))
            await until(lambda: shown.window.payments.model.rowCount() == 1)
            await settled(shown.window)
            assert not shown.presence.notifier.is_gathering
            settings.set(NOTIFY_FAILED, True)
            workspace.deliver(workspace.delivery(3, Status.UNSIGNED))
            await until(lambda: len(shown.tray.notices) == 1)

    run_window(qapp, look())

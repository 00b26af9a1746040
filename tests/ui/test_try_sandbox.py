"""From an empty window to the sandbox's payments in one click, and a payment that its payer makes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.sandbox_desk import PAYMENTS
from tests.ui.connecting import Empty
from tests.ui.journeys import Mouse
from tests.ui.windows import run_window, settled, until


def test_one_click_shows_payments_and_a_payer_moves_them(tmp_path: Path, qapp: QApplication) -> None:
    empty = Empty(tmp_path / "empty")
    core = empty.core
    empty.engine.submit(core.listen()).result()

    async def look() -> None:
        async with empty.window() as window:
            Mouse().click(window.payments.card.empty.sandbox)
            await until(lambda: window.scope is not None and window.scope.environment is Environment.DEMO)
            model = window.payments.model
            await until(lambda: model.rowCount() == PAYMENTS)
            await settled(window)
            assert {each.name for each in core.reader.configured_accounts()} == {
                "Sandbox licences",
                "Sandbox permits",
            }
            rows = core.reader.payments([model.key_at(row) for row in range(PAYMENTS)]).values()
            unpaid = next(each.id for each in rows if each.status is PaymentStatus.UNPAID)
            running = core.sandbox
            assert running is not None
            running.call(running.server.pay, unpaid)
            await until(lambda: core.reader.payments([model.key_at(0)])[model.key_at(0)].id == unpaid)
            top = core.reader.payments([model.key_at(0)])[model.key_at(0)]
            assert top.status is PaymentStatus.PAID

    try:
        run_window(qapp, look())
    finally:
        empty.engine.submit(core.stop_listening()).result()
        empty.close()


def test_the_accounts_of_a_sandbox_that_ended_are_forgotten(tmp_path: Path) -> None:
    with open_workspace(tmp_path / "one", "window") as core:
        account = core.start_sandbox()
        assert core.start_sandbox().id == account.id
        assert len(core.reader.configured_accounts()) == 2
    with open_workspace(tmp_path / "one", "window") as core:
        assert core.reader.configured_accounts() == ()
        assert core.start_sandbox().id == account.id
        assert len(core.reader.endpoints()) == 0

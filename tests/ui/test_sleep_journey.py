"""Journey F6, its polling half: the computer slept for 26 hours, and the window catches up without a click."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.sandbox.server.payments import Payment
from paysg_desktop.ui.desk import Scope
from tests.ui.sandboxes import Sandbox, sandbox
from tests.ui.sleeps import DEMO, Sleep, add_services, night, rows
from tests.ui.windows import Desktop, run_window, settled, until

__all__ = ["night"]

PAYMENTS = 40


@pytest.fixture
def provider(workspace: Desktop, night: Sleep, tmp_path: Path) -> Iterator[Sandbox]:
    with sandbox(workspace, tmp_path / "sandbox") as made:
        made.seed(PAYMENTS)
        polling = workspace.engine.submit(workspace.core.poll())
        add_services(workspace.core, made)
        yield made
        polling.cancel()


def _is_refundable(payment: Payment) -> bool:
    return payment.status == "paid" and payment.refundable_minor == payment.amount_minor


def test_after_a_night_the_missed_is_read(
    workspace: Desktop, provider: Sandbox, night: Sleep, qapp: QApplication
) -> None:
    async def look() -> None:
        await until(lambda: len(rows(workspace)) == PAYMENTS)
        async with workspace.window() as window:
            window.show_scope(Scope(DEMO))
            await settled(window)
            model = window.payments.model
            assert model.rowCount() == PAYMENTS
            unpaid = next(each.id for each in provider.payments() if each.status == "unpaid")
            refunded = next(each for each in provider.payments() if _is_refundable(each))
            # It sleeps: nothing is heard, and no quarter of an hour has passed by the clock that it looks at.
            provider.pay(unpaid)
            provider.refund(refunded.id, refunded.amount_minor)
            await settled(window)
            assert rows(workspace)[unpaid].status is PaymentStatus.UNPAID
            night.sleep(26)
            await until(lambda: rows(workspace)[unpaid].status is PaymentStatus.PAID)
            await until(lambda: rows(workspace)[refunded.id].status is PaymentStatus.REFUNDED)
            await settled(window)
            assert {rows(workspace)[each].source for each in (unpaid, refunded.id)} == {Source.POLL}
            shown = {model.key_at(row) for row in range(2)}
            assert shown == {rows(workspace)[each].key for each in (unpaid, refunded.id)}

    run_window(qapp, look())

"""Payments that an API tells of late stand where they belong, once nobody looks elsewhere."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.delivery import NewDelivery, Source
from paysg_desktop.domain.verification import Status
from tests.signing import event
from tests.ui.windows import Desktop, run_window, settled, until


def checked(desk: Desktop, number: int, day: int) -> NewDelivery:
    """What the API says of a payment that last changed on this day of November."""
    told = event(number, updated_at=f"2025-11-{day:02d}T12:00:00.000+08:00")
    inner = told[told.index(b'{"id":"PAY') : told.rindex(b'},"type"')]
    made = desk.delivery(number, Status.NOT_NEEDED, content=inner)
    return replace(made, source=Source.POLL, event_id=None, event_type="payment.checked")


def ids(desk: Desktop, keys: list[int]) -> list[int]:
    rows = desk.core.reader.payments(keys)
    return [int(rows[key].id.removeprefix("PAY")) for key in keys]


def test_old_payments_go_down_to_their_day(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            model = window.payments.model
            workspace.deliver(*(checked(workspace, number, 20 - number) for number in range(1, 6)))
            await until(lambda: model.rowCount() == 5)
            workspace.deliver(checked(workspace, 9, 17))
            await until(lambda: model.rowCount() == 6)
            await settled(window)
            assert ids(workspace, [model.key_at(row) for row in range(6)]) == [1, 2, 9, 3, 4, 5]

    run_window(qapp, look())


def test_nothing_moves_under_the_eyes_of_somebody_who_reads(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            view = window.payments
            workspace.deliver(*(checked(workspace, number, 20 - number) for number in range(1, 6)))
            await until(lambda: view.model.rowCount() == 5)
            await settled(window)
            view.open(view.model.key_at(2))
            await settled(window)
            before = [view.model.key_at(row) for row in range(5)]
            workspace.deliver(checked(workspace, 9, 17))
            await until(lambda: view.card.pill.isVisible())
            await settled(window)
            assert [view.model.key_at(row) for row in range(5)] == before
            view.close_inspector()
            await until(lambda: view.model.rowCount() == 6)
            await until(lambda: view.is_settled)
            assert ids(workspace, [view.model.key_at(0)]) == [1]

    run_window(qapp, look())

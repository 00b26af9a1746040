"""Journey F1's notification: somebody pays while another window is in front; one is shown, none when paused."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.money import format_minor
from tests.ui.presence.trays import present
from tests.ui.sandboxes import Sandbox
from tests.ui.test_sandbox_journey import EACH_MINOR, STORED, WITHIN_S, figure, provider, unpaid
from tests.ui.windows import Desktop, run_window, settled, until

__all__ = ["provider"]
_AFTER_S = 3.0


def test_one_notification_and_the_row_on_top(workspace: Desktop, provider: Sandbox, qapp: QApplication) -> None:
    async def look() -> None:
        async with present(workspace) as shown:
            window, model = shown.window, shown.window.payments.model
            assert model.rowCount() == STORED
            identity, amount = unpaid(provider)
            provider.pay(identity)
            await until(lambda: model.rowCount() == STORED + 1, WITHIN_S)
            top = workspace.core.reader.payments([model.key_at(0)])[model.key_at(0)]
            assert top.id == identity
            await until(lambda: figure(window) == format_minor(STORED * EACH_MINOR + amount, "SGD"), WITHIN_S)
            await until(lambda: len(shown.tray.notices) == 1, _AFTER_S)
            notice = shown.tray.notices[0]
            assert notice.title == f"{format_minor(amount, 'SGD')} paid"
            assert notice.text == "TEST, not real money"
            await settled(window)
            assert len(shown.tray.notices) == 1

    run_window(qapp, look())


def test_none_while_paused_and_the_list_stays(workspace: Desktop, provider: Sandbox, qapp: QApplication) -> None:
    async def look() -> None:
        async with present(workspace) as shown:
            view = shown.window.payments
            shown.tray.hour_chosen.emit()
            view.table.verticalScrollBar().setValue(2_000)
            key = view.model.key_at(60)
            view.open(key)
            await until(lambda: not view.payment.is_empty)
            place = view.table.verticalScrollBar().value()
            identity, amount = unpaid(provider)
            provider.pay(identity)
            await until(lambda: view.card.pill.isVisible(), WITHIN_S)
            net = format_minor(STORED * EACH_MINOR + amount, "SGD")
            await until(lambda: figure(shown.window) == net, WITHIN_S)
            assert (view.table.verticalScrollBar().value(), view.table.selected_key()) == (place, key)
            await settled(shown.window)
            assert not shown.presence.notifier.is_gathering
            assert shown.tray.notices == []

    run_window(qapp, look())


def test_what_happens_in_front_is_not_told_later(
    workspace: Desktop, provider: Sandbox, qapp: QApplication
) -> None:
    async def look() -> None:
        async with present(workspace) as shown:
            shown.is_in_front = True
            provider.pay(unpaid(provider)[0])
            await until(lambda: shown.window.payments.model.rowCount() == STORED + 1)
            await settled(shown.window)
            shown.is_in_front = False
            identity, amount = unpaid(provider)
            provider.pay(identity)
            await until(lambda: len(shown.tray.notices) == 1, _AFTER_S)
            assert shown.tray.notices[0].title == f"{format_minor(amount, 'SGD')} paid"

    run_window(qapp, look())

"""Journey F1: 500 stored payments; somebody pays at the sandbox, and the window follows without a click."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.money import format_minor
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.ui.sandboxes import Sandbox, sandbox
from tests.ui.test_window import now_text
from tests.ui.windows import Desktop, run_window, settled, until

STORED = 500
EACH_MINOR = 1000
WITHIN_S = 1.0


@pytest.fixture
def provider(workspace: Desktop, tmp_path: Path) -> Iterator[Sandbox]:
    """A sandbox that sends its webhooks to an endpoint of this workspace, which holds today's payments."""
    core, engine = workspace.core, workspace.engine
    with sandbox(workspace, tmp_path / "sandbox") as made:
        secret = core.keep_for_session("sandbox", made.server.webhook_secret)
        endpoint = new_endpoint("paysg", Environment.TEST, core.clock, name="sandbox", secrets=[secret])
        core.add_endpoint(endpoint)
        engine.submit(core.listen()).result()
        made.register({each.id: url for each, url in core.addresses()}[endpoint.id])
        made.seed(40)
        store_payments(workspace, made.server.payment_service_ids[0])
        yield made
        engine.submit(core.stop_listening()).result()


def store_payments(workspace: Desktop, account: str) -> None:
    paid = {"payment_succeeded_timestamp": now_text(workspace), "amount_in_cents": EACH_MINOR}
    stored = [
        workspace.engine.submit(
            workspace.core.store.writer.append(workspace.delivery(number, account=account, **paid))
        )
        for number in range(1, STORED + 1)
    ]
    for each in stored:
        each.result()
    workspace.core.store.writer.settle()


def unpaid(provider: Sandbox) -> tuple[str, int]:
    """An unpaid payment of the account that the stored ones have: its id and amount."""
    service = provider.server.payment_service_ids[0]
    found = next(each for each in provider.payments(service) if each.status == "unpaid")
    return found.id, found.amount_minor


def figure(window: MainWindow) -> str:
    return window.payments.cards.cards[0].words.figure


def test_a_payment_stands_on_top_within_a_second(
    workspace: Desktop, provider: Sandbox, qapp: QApplication
) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            model = window.payments.model
            assert model.rowCount() == STORED
            before = STORED * EACH_MINOR
            assert figure(window) == format_minor(before, "SGD")
            identity, amount = unpaid(provider)
            provider.pay(identity)
            await until(lambda: model.rowCount() == STORED + 1, WITHIN_S)
            await settled(window)
            top = workspace.core.reader.payments([model.key_at(0)])[model.key_at(0)]
            assert top.id == identity
            await until(lambda: figure(window) == format_minor(before + amount, "SGD"), WITHIN_S)

    run_window(qapp, look())


def test_selection_and_scroll_stay_when_somebody_pays(
    workspace: Desktop, provider: Sandbox, qapp: QApplication
) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            view = window.payments
            view.table.verticalScrollBar().setValue(2_000)
            key = view.model.key_at(60)
            view.open(key)
            await until(lambda: not view.payment.is_empty)
            await settled(window)
            place = view.table.verticalScrollBar().value()
            identity, amount = unpaid(provider)
            provider.pay(identity)
            await until(lambda: view.card.pill.isVisible(), WITHIN_S)
            await until(lambda: figure(window) == format_minor(STORED * EACH_MINOR + amount, "SGD"), WITHIN_S)
            assert view.card.pill.text() == "1 new"
            assert view.table.selected_key() == key
            assert view.table.verticalScrollBar().value() == place
            assert view.model.key_at(60) == key

    run_window(qapp, look())

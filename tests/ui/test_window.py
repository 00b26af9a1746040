"""The window on a real workspace: what comes in is shown, and nothing jumps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.domain.times import SINGAPORE, to_datetime
from paysg_desktop.domain.verification import Status
from paysg_desktop.settings.declarations import LAYOUT, THEME
from paysg_desktop.ui import theme
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.window import MainWindow
from tests.ui.windows import Desktop, run_window, settled, until

PAYER, STATUS = 2, 4


def shown(window: MainWindow, column: int = PAYER) -> list[str]:
    model = window.payments.model
    return [str(model.data(model.index(row, column))) for row in range(model.rowCount())]


def now_text(workspace: Desktop) -> str:
    """This moment as PaySG writes it, so that a payment counts today."""
    return to_datetime(workspace.core.clock.now()).astimezone(SINGAPORE).isoformat(timespec="milliseconds")


def test_stored_payments_stand_newest_first(workspace: Desktop, qapp: QApplication) -> None:
    workspace.deliver(*(workspace.delivery(number, payer_name=f"Payer {number}") for number in range(1, 6)))

    async def look() -> None:
        async with workspace.window() as window:
            assert shown(window) == ["Payer 5", "Payer 4", "Payer 3", "Payer 2", "Payer 1"]
            assert window.shell.view == "payments"
            assert window.payments.card.empty.isHidden()

    run_window(qapp, look())


def test_a_live_payment_comes_in_on_top_and_the_figures_follow(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            workspace.pay(1, payment_succeeded_timestamp=now_text(workspace), amount_in_cents=5000)
            await until(lambda: window.payments.model.rowCount() == 1)
            await settled(window)
            workspace.pay(2, payment_succeeded_timestamp=now_text(workspace), amount_in_cents=1234)
            await until(lambda: window.payments.cards.cards[0].words.figure == "S$62.34")
            assert window.payments.cards.cards[0].words.caption == "2 payments"
            await settled(window)
            assert window.shell.top_bar.freshness.chip.kind == "good"

    run_window(qapp, look())


def test_selection_and_scroll_stay_while_rows_arrive(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(*range(1, 61))

    async def look() -> None:
        async with workspace.window() as window:
            table, model = window.payments.table, window.payments.model
            table.verticalScrollBar().setValue(300)
            before = [model.key_at(row) for row in range(model.rowCount())]
            key = before[8]
            window.payments.open(key)
            await until(lambda: not window.payments.payment.is_empty)
            place = table.verticalScrollBar().value()
            workspace.pay(61, 62)
            workspace.deliver(workspace.delivery(500, id=f"PAY{20:018d}", payer_name="Changed"))
            await until(lambda: model.waiting == (2, 1))
            assert [model.key_at(row) for row in range(model.rowCount())] == before
            assert table.verticalScrollBar().value() == place
            assert table.selected_key() == key
            assert "Changed" in shown(window)
            pill = window.payments.card.pill
            assert (pill.isVisible(), pill.text()) == (True, "2 new, 1 changed")
            pill.click()
            assert model.rowCount() == 62
            assert shown(window)[0] == "Changed"
            assert table.selected_key() == key
            assert not pill.isVisible()

    run_window(qapp, look())


def test_what_waits_comes_in_when_nobody_looks_closely(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(*range(1, 61))

    async def look() -> None:
        async with workspace.window() as window:
            table, model = window.payments.table, window.payments.model
            table.verticalScrollBar().setValue(500)
            workspace.pay(61)
            await until(lambda: model.waiting == (1, 0))
            table.verticalScrollBar().setValue(0)
            assert (model.waiting, model.rowCount()) == ((0, 0), 61)

    run_window(qapp, look())


def test_the_keyboard_goes_everywhere(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1, 2, 3)

    async def look() -> None:
        async with workspace.window() as window:
            payments, table = window.payments, window.payments.table
            window.activateWindow()
            await until(table.hasFocus)
            QTest.keyClick(table, Qt.Key.Key_J)
            QTest.keyClick(table, Qt.Key.Key_Down)
            assert table.selected_key() == payments.model.key_at(1)
            assert payments.open_key is None
            QTest.keyClick(table, Qt.Key.Key_Return)
            await until(lambda: not payments.payment.is_empty)
            assert payments.payment.isVisible()
            QTest.keyClick(table, Qt.Key.Key_K)
            await until(lambda: payments.open_key == payments.model.key_at(0))
            QTest.keyClick(table, Qt.Key.Key_Escape)
            assert not payments.payment.isVisible()
            assert table.selected_key() is None
            assert table.hasFocus()

    run_window(qapp, look())


def test_the_inspector_follows_what_happens_to_its_payment(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1)

    async def look() -> None:
        async with workspace.window() as window:
            window.payments.open(window.payments.model.key_at(0))
            await until(lambda: window.payments.payment.header.amount.text() == "S$12.34")
            later = {"updated_at": "2025-11-21T13:00:00.000+08:00", "amount_in_cents": 2000}
            workspace.deliver(workspace.delivery(2, id=f"PAY{1:018d}", **later))
            await until(lambda: window.payments.payment.header.amount.text() == "S$20.00")

    run_window(qapp, look())


LIVE_SAID, TEST_SAID = "Environment: LIVE", "Environment: TEST – not real money"


def test_an_environment_shows_its_own_records_only(workspace: Desktop, qapp: QApplication) -> None:
    workspace.add_endpoint(Environment.LIVE)
    workspace.pay(1, payer_name="Test payer")
    workspace.pay(2, payer_name="Live payer", environment=Environment.LIVE)

    async def look() -> None:
        async with workspace.window() as window:
            assert window.scope == Scope(Environment.LIVE)
            assert shown(window) == ["Live payer"]
            window.shell.top_bar.scope_chosen.emit(Scope(Environment.TEST))
            await until(lambda: shown(window) == ["Test payer"])
            assert window.shell.top_bar.environment.accessibleName() == TEST_SAID
            workspace.pay(3, payer_name="Live again", environment=Environment.LIVE)
            workspace.pay(4, payer_name="Test again")
            await until(lambda: shown(window) == ["Test again", "Test payer"])

    run_window(qapp, look())


def test_no_row_or_figure_stands_under_the_name_of_another_environment(
    workspace: Desktop, qapp: QApplication
) -> None:
    workspace.add_endpoint(Environment.LIVE)
    workspace.pay(1, payer_name="Test payer")
    workspace.pay(2, payer_name="Live payer", environment=Environment.LIVE)
    seen: set[tuple[str, str]] = set()

    async def look() -> None:
        async with workspace.window() as window:
            said, model = window.shell.top_bar.environment, window.payments.model

            def note() -> None:
                seen.update((said.accessibleName(), payer) for payer in shown(window))

            for moved in (model.modelReset, model.rowsInserted, model.dataChanged):
                moved.connect(note)
            for environment, name in ((Environment.TEST, TEST_SAID), (Environment.LIVE, LIVE_SAID)):
                window.shell.top_bar.scope_chosen.emit(Scope(environment))
                assert said.accessibleName() == name
                assert shown(window) == [], "rows of another environment"
                assert {card.words.figure for card in window.payments.cards.cards} == {""}
                window.show_layout(window.layout_name)
                assert said.accessibleName() == name, "what surrounded the other one is not shown again"
                await settled(window)

    run_window(qapp, look())
    assert {(TEST_SAID, "Test payer"), (LIVE_SAID, "Live payer")} <= seen
    assert {(TEST_SAID, "Live payer"), (LIVE_SAID, "Test payer")} & seen == set()


def test_an_account_shows_its_own_payments_only(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1, payer_name="First", account="counter_a")
    workspace.pay(2, payer_name="Second", account="counter_b")

    async def look() -> None:
        async with workspace.window() as window:
            account = window.shell.top_bar.account
            assert account.accessibleName() == "Account: All 2 services"
            account.chosen.emit("counter_a")
            await settled(window)
            assert account.accessibleName() == "Account: counter_a"
            assert shown(window) == ["First"]
            workspace.pay(3, payer_name="Third", account="counter_b")
            workspace.pay(4, payer_name="Fourth", account="counter_a")
            await until(lambda: shown(window) == ["Fourth", "First"])

    run_window(qapp, look())


def test_layouts_show_their_views_and_are_remembered(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1)

    async def look() -> None:
        async with workspace.window() as window:
            entry = window.shell.navigation.entry("deliveries")
            assert not entry.isVisible()
            assert window.shell.strip.parts[0].text == "Hearing from PaySG"
            window.menus.action("layout", "developer").trigger()
            await settled(window)
            assert entry.isVisible()
            assert window.shell.strip.parts[0].text == "Not listening"
            entry.click()
            await settled(window)
            assert window.shell.view == "deliveries"
            assert window.deliveries.model.rowCount() == 1
            await until(lambda: workspace.core.settings.get(LAYOUT) == "developer")
            window.menus.action("layout", "finance").trigger()
            assert window.shell.view == "payments"
            assert not entry.isVisible()
            await until(lambda: workspace.core.settings.get(LAYOUT) == "finance")

    run_window(qapp, look())


def test_a_theme_is_applied_and_remembered(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1)

    async def look() -> None:
        async with workspace.window() as window:
            light = window.grab().toImage().pixelColor(400, 400).lightness()
            window.menus.action("theme", "dark").trigger()
            assert theme.current() is theme.DARK
            assert window.grab().toImage().pixelColor(400, 400).lightness() < 60 < 200 < light
            await until(lambda: workspace.core.settings.get(THEME) == "dark")

    run_window(qapp, look())
    theme.apply(qapp, "light")


def test_deliveries_link_to_their_payment_and_back(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1)

    async def look() -> None:
        async with workspace.window() as window:
            key = window.payments.model.key_at(0)
            window.payments.payment.delivery_requested.emit(1)
            await until(lambda: not window.deliveries.delivery.is_empty)
            assert window.shell.view == "deliveries"
            assert window.shell.navigation.entry("deliveries").isVisible()
            window.deliveries.delivery.payment_requested.emit(key)
            await until(lambda: not window.payments.payment.is_empty)
            assert window.shell.view == "payments"
            assert not window.shell.navigation.entry("deliveries").isVisible()

    run_window(qapp, look())


def test_rejected_deliveries_are_seen_and_counted(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window("developer") as window:
            workspace.deliver(
                workspace.delivery(1, Status.FAILED), workspace.delivery(2, Status.UNSIGNED, content=b"hello")
            )
            await until(lambda: window.deliveries.model.rowCount() == 2)
            await settled(window)
            model = window.deliveries.model
            assert [model.data(model.index(row, 3)) for row in (0, 1)] == ["not JSON", "evt_0000…0001"]
            assert [model.data(model.index(row, 4)) for row in (0, 1)] == ["No signature", "Failed"]
            assert window.payments.model.rowCount() == 0
            entry = window.shell.navigation.entry("deliveries")
            await until(lambda: entry.accessibleDescription() == "2 rejected today")

    run_window(qapp, look())


def test_an_empty_workspace_says_what_to_do(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        workspace.engine.submit(workspace.core.listen()).result()
        try:
            async with workspace.window() as window:
                empty = window.payments.card.empty
                assert empty.isVisible()
                assert empty.accessibleName() == "No payment yet"
                empty.findChild(QPushButton).click()
                assert QGuiApplication.clipboard().text() == workspace.core.addresses()[0][1]
                assert window.shell.top_bar.freshness.chip.text == "Nothing heard yet"
        finally:
            workspace.engine.submit(workspace.core.stop_listening()).result()

    run_window(qapp, look())


def test_a_reveal_is_logged(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1)

    async def look() -> None:
        async with workspace.window() as window:
            window.payments.payment.reveal_requested.emit("reveal", "payment PAY1")

    run_window(qapp, look())
    lines = workspace.core.store.writer.call(
        lambda connection: connection.execute("SELECT action, subject FROM audit").fetchall()
    ).result()
    assert ("reveal", "payment PAY1") in [tuple(line) for line in lines]


def test_another_start_raises_this_window(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            window.showMinimized()
            workspace.core.raise_window()
            await until(lambda: not window.isMinimized())

    run_window(qapp, look())


def test_the_inspector_keeps_its_width(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1)

    async def widen() -> None:
        async with workspace.window() as window:
            window.payments.open(window.payments.model.key_at(0))
            await until(window.payments.payment.isVisible)
            splitter = window.payments._split
            splitter.setSizes([splitter.width() - 500, 500])
            splitter.splitterMoved.emit(1, 1)

    async def look() -> None:
        async with workspace.window() as window:
            window.payments.open(window.payments.model.key_at(0))
            await until(window.payments.payment.isVisible)
            assert window.payments.payment.width() == 500

    run_window(qapp, widen())
    run_window(qapp, look())


def test_a_failed_read_is_said_in_a_sentence(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            assert window.shell.banner.sentence == ""
            window.payments.records = Broken()  # type: ignore[assignment]
            window.show_scope(Scope(Environment.TEST))
            await until(lambda: window.shell.banner.sentence == "The disk is full.")

    run_window(qapp, look())


class Broken:
    """A reader whose disk has failed."""

    def top(self, scope: Scope, is_wanted: object) -> None:
        raise StorageError("The disk is full.")

    whole = top

"""The list of payments in whatever order, searched, narrowed, saved and summed."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from paysg_desktop.domain.payment_filter import AmountRange
from paysg_desktop.domain.payment_order import OrderColumn, PaymentOrder
from paysg_desktop.ui.dialogs.amount_range import AmountDialog
from paysg_desktop.ui.dialogs.filter_name import FilterNameDialog, RemoveFilterDialog
from paysg_desktop.ui.models.records import FIRST
from paysg_desktop.ui.views.totals_words import total_groups
from paysg_desktop.ui.window import MainWindow
from tests.builders import NOON, SECOND
from tests.listed import Listed, fill
from tests.ui.windows import Desktop, desktop, run_window, settled, until

CHANGED, AMOUNT, PAYER, REFERENCE, STATUS = range(5)
COUNT = 3 * FIRST


def listed() -> list[Listed]:
    """The amount falls as the key rises; every third is unpaid, each hundredth in another currency."""
    return [
        Listed(
            key,
            minor=100_000 - key,
            raw=str(100_000 - key),
            currency="USD" if key % 100 == 0 else "SGD",
            status="unpaid" if key % 3 == 0 else "paid",
            payer=f"Payer {key % 7}",
            reference=f"INV-{key:05d}",
            changed_at=NOON + key * SECOND,
            source="poll" if key % 2 else "webhook",
            attention="conflict" if key == 5 else "",
        )
        for key in range(1, COUNT + 1)
    ]


@pytest.fixture
def many(tmp_path: Path) -> Iterator[Desktop]:
    fill(tmp_path / "many", listed(), is_indexed=True)
    with desktop(tmp_path / "many") as opened:
        yield opened


def top(window: MainWindow, count: int = 3) -> list[int]:
    model = window.payments.model
    return [model.key_at(row) for row in range(min(count, model.rowCount()))]


def entry(menu: QMenu | None, words: str) -> None:
    """Choose what a menu offers."""
    assert menu is not None
    (found,) = [each for each in menu.actions() if each.text() == words]
    assert found.isEnabled()
    found.trigger()


def click_title(window: MainWindow, section: int) -> None:
    head = window.payments.table.horizontalHeader()
    place = head.viewport().rect().center()
    place.setX(head.sectionViewportPosition(section) + head.sectionSize(section) // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_on_a_title_sorts_and_again_turns_around(many: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with many.window() as window:
            view = window.payments
            assert top(window) == [COUNT, COUNT - 1, COUNT - 2]
            view.open(COUNT)
            await settled(window)
            click_title(window, AMOUNT)
            await settled(window)
            assert top(window) == [1, 2, 3]
            assert view.open_key == view.table.selected_key() == COUNT
            assert view.table.verticalScrollBar().value() == 0
            assert view.model.rowCount() == COUNT
            dollars = [key for key in range(1, COUNT + 1) if key % 100]
            assert view.model.row_of(100) == len(dollars), "another currency stands by itself"
            click_title(window, AMOUNT)
            await settled(window)
            assert top(window) == dollars[:-4:-1]
            spoken = view.model.headerData(AMOUNT, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
            assert spoken == "Amount, sorted, rising"
        async with many.window() as window:
            assert window.payments.listing.order == PaymentOrder(OrderColumn.AMOUNT, is_falling=False)
            assert top(window) == dollars[:-4:-1]

    run_window(qapp, look())


def test_the_keyboard_sorts_too(many: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with many.window() as window:
            window.activateWindow()
            head = window.payments.table.horizontalHeader()
            head.setFocus()
            await until(head.hasFocus)
            for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Space):
                QTest.keyClick(head, key)
            await settled(window)
            assert window.payments.listing.order == PaymentOrder(OrderColumn.PAYER, is_falling=False)
            assert window.payments.model.rowCount() == COUNT

    run_window(qapp, look())


def test_in_another_order_nothing_comes_in_by_itself(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1, 2, 3)

    async def look() -> None:
        async with workspace.window() as window:
            view = window.payments
            click_title(window, REFERENCE)
            await settled(window)
            before = top(window)
            view.open(before[1])
            await settled(window)
            workspace.pay(4)
            await until(lambda: view.model.waiting == (1, 0))
            assert view.card.pill.text() == "1 new"
            view.close_inspector()
            await settled(window)
            assert top(window, 4) == before, "only the pill lets it in"
            view.open(before[1])
            await settled(window)
            view.card.pill.click()
            await settled(window)
            assert sorted(top(window, 4)) == sorted([*before, max(before) + 1])
            assert view.card.pill.isHidden()
            assert view.table.selected_key() == before[1]

    run_window(qapp, look())


def test_the_first_rows_are_there_before_the_rest(many: Desktop, qapp: QApplication) -> None:
    counts: list[tuple[int, bool, str, bool]] = []

    async def look() -> None:
        async with many.window() as window:
            view = window.payments

            def note() -> None:
                counts.append(
                    (
                        view.model.rowCount(),
                        view.model.is_whole,
                        view.filters.count.text(),
                        view.filters.export.isEnabled(),
                    )
                )

            view.model.modelReset.connect(note)
            view.model.rowsInserted.connect(note)
            view.listing.take_order(PaymentOrder(OrderColumn.STATUS, is_falling=False))
            await settled(window)
            assert counts[0][:3] == (FIRST, False, f"{FIRST}+ payments")
            assert not counts[0][3], "what is not known whole is not exported"
            assert counts[-1] == (COUNT, True, f"{COUNT} payments", True)

    run_window(qapp, look())


def test_what_is_typed_is_searched_for(many: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with many.window() as window:
            window.activateWindow()
            view, box = window.payments, window.payments.listing.search
            QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
            await until(box.hasFocus)
            QTest.keyClicks(box, "INV-00042")
            await settled(window)
            assert top(window) == [42]
            assert view.filters.count.text() == "1 payment"
            QTest.keyClick(box, Qt.Key.Key_Escape)
            await settled(window)
            assert view.model.rowCount() == COUNT
            QTest.keyClicks(box, "statsu:paid")
            await until(lambda: bool(box.problem))
            assert "status:" in box.problem
            assert view.model.rowCount() == COUNT, "what can't be read changes nothing"
            box.clear()
            QTest.keyClicks(box, "payer:5 status:unpaid")
            await settled(window)
            assert box.problem == ""
            assert set(top(window, COUNT)) == {key for key in range(1, COUNT + 1) if key % 7 == 5 and key % 3 == 0}
            view.filters.clear.click()
            await settled(window)
            assert (box.text(), view.model.rowCount()) == ("", COUNT)
            QTest.keyClick(box, Qt.Key.Key_Escape)
            await until(view.table.hasFocus)

    run_window(qapp, look())


def test_what_comes_is_judged_by_the_search(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1, payer_name="Ng Mei")

    async def look() -> None:
        async with workspace.window() as window:
            view = window.payments
            QTest.keyClicks(view.listing.search, "ng")
            await settled(window)
            assert view.model.rowCount() == 1
            workspace.pay(2, payer_name="Ng Ah Seng")
            workspace.pay(3, payer_name="Tan")
            await until(lambda: view.model.rowCount() == 2)
            await settled(window)
            await asyncio.sleep(0)
            assert view.model.rowCount() == 2
            assert view.model.data(view.model.index(0, PAYER)) == "Ng Ah Seng"

    run_window(qapp, look())


def test_rare_filters_stand_behind_one_chip(many: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with many.window() as window:
            view = window.payments
            more = view.filters.more
            await until(lambda: more._choices.currencies == ("SGD", "USD"))
            entry(more.menu, "Needs a look")
            await settled(window)
            assert (top(window), more.word, more.is_on) == ([5], "Needs a look", True)
            entry(more.menu, "Needs a look")
            entry(more.menu, "Checked")
            await settled(window)
            assert all(key % 2 for key in top(window, COUNT))
            entry(more.menu, "Checked")
            entry(more.menu, "Amount…")
            (dialog,) = window.findChildren(AmountDialog)
            dialog.least.line.setText("999.90")
            dialog.most.line.setText("twelve")
            dialog.submit()
            assert "no amount" in dialog.problem.text()
            dialog.most.line.setText("900")
            dialog.submit()
            assert "below the first" in dialog.problem.text()
            dialog.most.line.setText("")
            dialog.submit()
            await settled(window)
            assert view.filters.state.amounts == AmountRange("SGD", 99_990)
            assert sorted(top(window, COUNT)) == list(range(1, 11))
            assert more.word == "S$999.90 or more"
            assert view.filters.state.words(NOON) == "S$999.90 or more"

    run_window(qapp, look())


def test_a_choice_is_saved_under_a_name(many: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with many.window() as window:
            view, chip = window.payments, window.payments.filters.saved
            entry(view.filters.status.menu, "Unpaid")
            await settled(window)
            entry(chip.menu, "Save these filters…")
            (dialog,) = window.findChildren(FilterNameDialog)
            dialog.submit()
            assert dialog.problem.text() == "Type a name."
            dialog.name.line.setText("  To  chase ")
            dialog.submit()
            await until(lambda: chip.word == "To chase")
            view.filters.clear.click()
            await settled(window)
            assert (chip.word, view.model.rowCount()) == ("Saved", COUNT)
            entry(chip.menu, "To chase")
            await settled(window)
            assert view.model.rowCount() == COUNT // 3
            entry(chip.menu, "Rename…")
            rename = window.findChildren(FilterNameDialog)[-1]
            rename.name.line.setText("Chase")
            rename.submit()
            await until(lambda: chip.word == "Chase")
        async with many.window() as window:
            chip = window.payments.filters.saved
            await until(lambda: [each.name for each in chip.saved] == ["Chase"])
            entry(chip.menu, "Chase")
            await settled(window)
            entry(chip.menu, "Remove…")
            (ask,) = window.findChildren(RemoveFilterDialog)
            ask.submit()
            await until(lambda: not chip.saved)
            assert many.core.reader.saved_filters() == ()
            assert window.payments.model.rowCount() == COUNT // 3, "what is shown stays"

    run_window(qapp, look())


def test_totals_are_of_what_is_listed(many: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with many.window() as window:
            view = window.payments
            QTest.keyClicks(view.listing.search, "payer:5")
            await settled(window)
            view.filters.totals.click()
            await settled(window)
            sheet = view.listing.sheet
            keys = [key for key in range(1, COUNT + 1) if key % 7 == 5]
            unpaid = sum(100_000 - key for key in keys if key % 3 == 0 and key % 100)
            assert f"Unpaid, {sum(not key % 3 and key % 100 > 0 for key in keys)} payments" in (
                sheet.accessibleDescription()
            )
            assert f"S${unpaid // 100:,}.{unpaid % 100:02d}" in sheet.accessibleDescription()
            totals = many.core.reader.payment_totals(window.payments.scope.wanted)  # type: ignore[union-attr]
            titles = [group.title for group in total_groups(totals, (), {"service_1": "Counter"})]
            assert titles == ["Counter · SGD", "Counter · USD"]
            assert totals.count == len(keys)
            sheet.hide()

    run_window(qapp, look())

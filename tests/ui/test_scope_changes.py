"""Another environment or account: from the first moment on nothing of the one before is said."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.shell import PAYMENTS, RECONCILE
from paysg_desktop.ui.window import MainWindow
from tests.ui.statements import PAYOUT_HEADER, payout_row, write
from tests.ui.test_import_dialog import opened, submitted
from tests.ui.test_reconcile_view import NOVEMBER
from tests.ui.windows import ACCOUNT, Desktop, run_window, settled, until

READING = "Reading…"
OTHER = ACCOUNT.replace("0002", "0003")


def said_around(window: MainWindow) -> tuple[str, str, tuple[str, ...]]:
    """The chip above, its tooltip, and the strip below."""
    chip = window.shell.top_bar.freshness
    return chip.chip.text, chip.toolTip(), tuple(part.text for part in window.shell.strip.parts)


def compared(window: MainWindow) -> tuple[str, list[str], list[str], list[int]]:
    """What Reconcile says: how fresh, its figures, its tabs, and how many rows it lists."""
    view = window.reconcile
    lists = view.lists
    figures = [card.words.figure for card in view.head.cards.cards]
    tabs = [lists.tabs.bar.tabText(each) for each in (0, 1)]
    rows = [card.model.rowCount() for card in (lists.exceptions, lists.payouts)]
    return view.head.freshness.accessibleName(), figures, tabs, rows


UNREAD = (READING, ["", "", "", ""], ["Exceptions", "Payouts"], [0, 0])


async def with_exceptions(window: MainWindow, folder: Path) -> None:
    """TEST, whose payouts don't agree, in Reconcile with the first exception open."""
    window.show_scope(Scope(Environment.TEST))
    await settled(window)
    dialog = await opened(
        window, write(folder / "payout.csv", PAYOUT_HEADER, payout_row("po_1", 1, "10.00", "0.10", "9.90"))
    )
    await submitted(dialog)
    dialog.close()
    window.reconcile.show_period(NOVEMBER)
    window.show_view(RECONCILE)
    await until(lambda: window.reconcile.lists.exceptions.model.rowCount() > 0)
    await settled(window)
    found = window.reconcile.done
    assert found is not None
    window.reconcile.open(found.discrepancies[0])


def test_nothing_of_another_environment_is_said(workspace: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    workspace.add_endpoint(Environment.LIVE)
    workspace.pay(1, 2)

    async def look() -> None:
        async with workspace.window() as window:
            await with_exceptions(window, tmp_path)
            view, before, around = window.reconcile, compared(window), said_around(window)
            assert READING not in (before[0], around[0])
            assert view.head.export.isEnabled()
            assert view.panel.isVisible()
            entry = window.shell.navigation.entry(RECONCILE)
            assert entry.accessibleDescription()

            window.show_scope(Scope(Environment.LIVE))
            assert compared(window) == UNREAD
            assert said_around(window) == (READING, "", (READING,))
            assert not view.head.export.isEnabled()
            assert not view.head.again.isEnabled()
            assert not view.panel.isVisible()
            assert view.lists.exceptions.nothing.title.text() == READING
            assert entry.accessibleDescription() == ""

            await settled(window)
            assert compared(window)[0] == "never read whole"
            assert view.lists.exceptions.nothing.title.text() == "Nothing to compare yet"
            assert said_around(window)[0] == "Nothing heard yet"

            window.show_scope(Scope(Environment.TEST))
            assert compared(window) == UNREAD
            await settled(window)
            assert (compared(window), said_around(window)) == (before, around)

    run_window(qapp, look())


def test_nothing_of_another_account_is_said(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1, 2)
    workspace.pay(3, account=OTHER)

    async def look() -> None:
        async with workspace.window() as window:
            window.reconcile.show_period(NOVEMBER)
            window.show_view(RECONCILE)
            await settled(window)
            for account, count in ((OTHER, "1"), (ACCOUNT, "2"), (None, "3")):
                window.show_scope(Scope(Environment.TEST, account))
                assert compared(window) == UNREAD
                assert said_around(window) == (READING, "", (READING,))
                await settled(window)
                assert compared(window)[1][0] == count
                assert said_around(window)[0] != READING

    run_window(qapp, look())


def test_the_same_again_stays_as_it_is(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1)

    async def look() -> None:
        async with workspace.window() as window:
            window.reconcile.show_period(NOVEMBER)
            window.show_view(RECONCILE)
            await settled(window)
            before = (compared(window), said_around(window))
            window.show_scope(Scope(Environment.TEST))
            assert (compared(window), said_around(window)) == before
            window.show_view(PAYMENTS)
            window.show_view(RECONCILE)
            assert (compared(window), said_around(window)) == before

    run_window(qapp, look())


def test_the_keyboard_comes_back_to_the_list(workspace: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            await with_exceptions(window, tmp_path)
            table = window.reconcile.lists.exceptions.table
            window.activateWindow()
            await until(window.isActiveWindow)
            table.setFocus()
            assert table.hasFocus()
            window.show_scope(Scope(Environment.DEMO))
            window.show_scope(Scope(Environment.TEST))
            await settled(window)
            assert table.hasFocus()

    run_window(qapp, look())

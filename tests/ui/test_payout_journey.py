"""Journey F4: a payout and the bank's statement, matched to the cent, with what does not agree and why."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.reconciliation import Difference, Discrepancy
from paysg_desktop.ui.views.reconcile_words import state_chip
from paysg_desktop.ui.window import MainWindow
from tests.ui.drops import drop
from tests.ui.empties import Empty, empty_desktop
from tests.ui.journeys import Mouse
from tests.ui.statements import BANK_HEADER, PAYOUT_HEADER, REPORT_HEADER, payout_row, report_row, write
from tests.ui.windows import run_window, settled, until

MOST_CLICKS = 6
WANTED = {Difference.PAYOUT_FEE, Difference.PAYOUT_DUPLICATE, Difference.PAYOUT_MISSING_PAYMENT}


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Empty]:
    """Four payments that PaySG's report says are in one payout."""
    with empty_desktop(tmp_path / "licensing") as opened:
        dollars = ("10.00", "20.00", "30.00", "40.00")
        rows = (report_row(number, each, payout="po_1") for number, each in enumerate(dollars, 1))
        opened.import_file(write(tmp_path / "report.csv", REPORT_HEADER, *rows))
        yield opened


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """One fee that does not add up, one payment twice, one payment missing; the bank brings just the net."""
    payout = write(
        tmp_path / "payout po_1.csv",
        PAYOUT_HEADER,
        payout_row("po_1", 1, "10.00", "0.10", "9.90"),
        payout_row("po_1", 2, "20.00", "0.20", "19.70"),
        payout_row("po_1", 3, "30.00", "0.30", "29.70"),
        payout_row("po_1", 3, "30.00", "0.30", "29.70"),
    )
    bank = write(
        tmp_path / "bank.csv",
        BANK_HEADER,
        ("2025-11-06", "RENT", "", "1,000.00"),
        ("2025-11-07", "PAYSG po_1 SETTLEMENT", "89.00", ""),
    )
    return payout, bank


async def taken_in(window: MainWindow, mouse: Mouse, files: tuple[Path, ...]) -> None:
    """Drop the files, import each, and go to what does not agree."""
    drop(window, *files)
    mouse.clicks += 1
    dialog = window.imports.dialog
    assert dialog is not None
    for number in range(len(files)):
        if number:
            mouse.click(dialog.results.next)
        await until(lambda: dialog.is_settled and dialog.questions.isVisible())
        mouse.click(dialog.confirm)
        await until(lambda: dialog.is_settled and dialog.outcome is not None)
    mouse.click(dialog.results.reconcile)
    await settled(window)


def shown(window: MainWindow) -> tuple[Discrepancy, ...]:
    done = window.reconcile.done
    assert done is not None
    return done.discrepancies


def test_payout_and_bank_give_three_exceptions(empty: Empty, qapp: QApplication, files: tuple[Path, Path]) -> None:
    mouse = Mouse()

    async def journey() -> None:
        async with empty.window("finance") as window:
            await taken_in(window, mouse, files)
            assert window.shell.view == "reconcile"
            await until(lambda: len(shown(window)) == len(WANTED))
            assert {each.difference for each in shown(window)} == WANTED
            for each in shown(window):
                assert each.sentence
                assert each.to_do
            (payout,) = window.reconcile.lists.payouts.model.rows
            assert (payout.gross_minor, payout.fee_minor, payout.net_minor) == (9_000, 90, 8_900)
            assert payout.bank_minor == 8_900
            assert window.reconcile.lists.exceptions.model.rowCount() == len(WANTED)

    run_window(qapp, journey())
    assert mouse.clicks <= MOST_CLICKS


def test_the_same_files_again_change_nothing(empty: Empty, qapp: QApplication, files: tuple[Path, Path]) -> None:
    async def journey() -> None:
        async with empty.window("finance") as window:
            await taken_in(window, Mouse(), files)
            await until(lambda: len(shown(window)) == len(WANTED))
            before = window.reconcile.done
            await taken_in(window, Mouse(), files)
            window.reconcile.refresh()
            await settled(window)
            assert window.reconcile.done == before
            assert len(empty.core.reader.imports(Environment.TEST)) == 3

    run_window(qapp, journey())


def test_an_exception_is_resolved_with_a_note(empty: Empty, qapp: QApplication, files: tuple[Path, Path]) -> None:
    async def journey() -> None:
        async with empty.window("finance") as window:
            await taken_in(window, Mouse(), files)
            await until(lambda: len(shown(window)) == len(WANTED))
            view = window.reconcile
            fee = next(each for each in shown(window) if each.difference is Difference.PAYOUT_FEE)
            view.open(fee)
            assert view.panel.sentence.text() == fee.sentence
            view.panel.resolve.click()
            dialog = view.resolving
            assert dialog is not None
            dialog.submit()
            assert "few words" in dialog.problem.text(), "a note is needed"
            dialog.note.line.setText("PaySG\nconfirmed the old tariff")
            dialog.submit()
            await until(lambda: len(view.done.open) == len(WANTED) - 1 if view.done else False)
            await settled(window)
            kept = next(each for each in shown(window) if each.id == fee.id)
            assert kept.resolution is not None
            assert state_chip(kept).text == "Resolved"
            assert "confirmed the old tariff" in view.panel.resolved.text()
            assert not view.panel.resolve.isVisible()

    run_window(qapp, journey())
    actions = empty.core.store.writer.call(
        lambda connection: connection.execute("SELECT action FROM audit").fetchall()
    ).result()
    assert ("exception resolved",) in [tuple(each) for each in actions]

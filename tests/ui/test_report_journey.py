"""Journey F8: neither key nor webhook; a report that is dropped on the window gives the month's figures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.ui.inspector.facts import Facts
from tests.ui.drops import drop
from tests.ui.empties import Empty, empty_desktop
from tests.ui.journeys import Mouse
from tests.ui.statements import REPORT_HEADER, report_row, write
from tests.ui.windows import run_window, settled, until

MOST_CLICKS = 3


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Empty]:
    with empty_desktop(tmp_path / "licensing") as opened:
        yield opened


@pytest.fixture
def report(tmp_path: Path) -> Path:
    rows = (
        report_row(1, "1,240.00"),
        report_row(2, "45.50"),
        report_row(3, "0.10", "Fully refunded"),
        report_row(4, "99.00", "Unpaid"),
        report_row(5, "12.00", "Cancelled"),
        report_row(6, "1.005"),
    )
    return write(tmp_path / "Payment report.csv", REPORT_HEADER, *rows)


def test_the_months_figures_from_a_report_alone(empty: Empty, qapp: QApplication, report: Path) -> None:
    mouse = Mouse()

    async def journey() -> None:
        async with empty.window("finance") as window:
            drop(window, report)
            mouse.clicks += 1
            dialog = window.imports.dialog
            assert dialog is not None
            await until(lambda: dialog.is_settled)
            mouse.click(dialog.confirm)
            await until(lambda: dialog.outcome is not None)
            empty.core.store.writer.settle()

            def facts() -> list[Facts]:
                return [each for each in dialog.results.findChildren(Facts) if each.isVisible()]

            await until(lambda: len(facts()) == 1 and dialog.is_settled)
            (shown,) = facts()
            assert shown.text_of("Received") == "S$1,285.60 in 3 payments"
            assert shown.text_of("Refunded") == "S$0.10 in 1 payment"
            assert shown.text_of("Net") == "S$1,285.50"
            assert shown.accessibleName() == "November 2025, as of 21 Nov 2025 13:00"
            assert dialog.results.sentence.text() == "1 row was left out."
            mouse.click(dialog.results.payments)
            await settled(window)
            assert window.shell.view == "payments"
            assert window.payments.model.rowCount() == 5

    run_window(qapp, journey())
    assert mouse.clicks <= MOST_CLICKS
    assert len(empty.core.reader.payment_keys(PaymentFilter(Environment.TEST))) == 5


def test_the_same_report_again_changes_nothing(empty: Empty, qapp: QApplication, report: Path) -> None:
    empty.import_file(report)
    before = empty.core.reader.figures(Environment.TEST, None, "2025-11-03")

    async def journey() -> None:
        async with empty.window("finance") as window:
            drop(window, report)
            dialog = window.imports.dialog
            assert dialog is not None
            await until(lambda: dialog.is_settled)
            dialog.submit()
            await until(lambda: dialog.outcome is not None)
            assert "nothing changed" in dialog.results.sentence.text()

    run_window(qapp, journey())
    empty.core.store.writer.settle()
    assert empty.core.reader.figures(Environment.TEST, None, "2025-11-03") == before

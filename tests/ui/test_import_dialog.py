"""Importing a file: what is shown before anything is taken in, what came of it, and what is refused."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.imports import BadRow, FileKind
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.ui import languages
from paysg_desktop.ui.dialogs.import_dialog import ImportDialog
from paysg_desktop.ui.dialogs.import_result import MOST_BAD, LeftOut
from paysg_desktop.ui.window import MainWindow
from tests.ui.drops import drop, hover, leave
from tests.ui.statements import BANK_HEADER, PAYOUT_HEADER, REPORT_HEADER, payout_row, report_row, write
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, run_window, until

TEST = PaymentFilter(Environment.TEST)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Two payments that can be taken, and one that can't."""
    rows = (report_row(1, "1,240.00"), report_row(2, "45.50", "Fully refunded"), report_row(3, "12.345"))
    return write(tmp_path / "report.csv", REPORT_HEADER, *rows)


async def opened(window: MainWindow, *paths: Path) -> ImportDialog:
    """The dialog, after it has looked into the first of these."""
    drop(window, *paths)
    dialog = window.imports.dialog
    assert dialog is not None
    await until(lambda: dialog.is_settled)
    return dialog


async def submitted(dialog: ImportDialog) -> None:
    dialog.submit()
    await until(lambda: dialog.is_settled)


def said(dialog: ImportDialog) -> str:
    """Every word that the dialog shows."""
    labels = (each for each in dialog.findChildren(QLabel) if each.isVisible())
    return "\n".join(each.text() for each in labels)


def payment_count(workspace: Desktop) -> int:
    workspace.core.store.writer.settle()
    return len(workspace.core.reader.payment_keys(TEST))


def test_a_file_over_the_window_is_welcome_and_other_things_are_not(
    workspace: Desktop, qapp: QApplication, report: Path
) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            veil = window.imports.drop.veil
            assert not veil.isVisible()
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(report))])
            assert hover(window, data)
            assert veil.isVisible()
            assert veil.size() == window.size()
            leave(window)
            assert not veil.isVisible()
            words, page = QMimeData(), QMimeData()
            words.setText("report.csv")
            page.setUrls([QUrl("https://example.sg/report.csv")])
            assert [hover(window, each) for each in (words, page)] == [False, False]
            assert not veil.isVisible()

    run_window(qapp, look())


def test_nothing_is_taken_in_before_somebody_says_so(workspace: Desktop, qapp: QApplication, report: Path) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await opened(window, report)
            asked = dialog.questions
            assert asked.name.text() == "report.csv"
            assert (asked.chosen_kind, asked.chosen_environment) == (FileKind.PAYMENTS, Environment.TEST)
            assert asked.counts.text() == "2 rows can be taken, 1 would be left out."
            assert asked.as_of.text == "2025-11-21 13:00:00"
            assert asked.left_out.sentences[0].startswith("Line 4: ")
            assert asked.table.mapping["amount"] == "Amount (SGD)"
            assert unnamed(dialog) == []
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            await until(lambda: window.imports.dialog is None)
            assert payment_count(workspace) == 0

    run_window(qapp, look())


def test_personal_data_is_masked_before_it_is_imported(
    workspace: Desktop, qapp: QApplication, report: Path
) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await opened(window, report)
            shown = said(dialog)
            assert "INV-1" in shown
            for personal in ("S1234567D", "payer1@example.sg", "Example Road", "Payer 1"):
                assert personal not in shown

    run_window(qapp, look())


def test_what_came_of_it_is_told_with_the_rows_that_were_left_out(
    workspace: Desktop, qapp: QApplication, report: Path
) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await opened(window, report)
            await submitted(dialog)
            shown = dialog.results
            assert shown.chip.accessibleName() == "2 new rows taken in"
            assert shown.sentence.text() == "1 row was left out."
            assert len(shown.bad.sentences) == 1
            assert "21 Nov 2025 13:00" in shown.as_of.text()
            assert payment_count(workspace) == 2
            assert unnamed(dialog) == []

    run_window(qapp, look())


def test_the_same_file_again_changes_nothing(workspace: Desktop, qapp: QApplication, report: Path) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await opened(window, report)
            await submitted(dialog)
            drop(dialog, report)
            await until(lambda: dialog.is_settled and dialog.outcome is None)
            assert "This very file was imported on" in dialog.questions.notes.text()
            await submitted(dialog)
            assert dialog.results.chip.accessibleName() == "Nothing changed"
            assert "nothing changed" in dialog.results.sentence.text()
            assert payment_count(workspace) == 2
            assert len(workspace.core.reader.imports(Environment.TEST)) == 1

    run_window(qapp, look())


def test_another_column_gives_another_look(workspace: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    header = ("When", "What", "Value", "Balance")
    file = write(tmp_path / "bank.csv", header, ("05/11/2025", "PAYSG po_1", "1226.00", "x"))

    async def look() -> None:
        async with workspace.window() as window:
            dialog = await opened(window, file)
            assert dialog.problem.text()
            assert not dialog.questions.counts.isVisible()
            QTest.mouseClick(dialog.questions.kind.segment(FileKind.BANK), Qt.MouseButton.LeftButton)
            await until(lambda: dialog.is_settled)
            table = dialog.questions.table
            assert set(table.choosers) >= {"at", "amount", "text"}
            for field, column in (("at", "When"), ("amount", "Balance"), ("text", "What")):
                table.choosers[field].chosen.emit(column)
                await until(lambda: dialog.is_settled)
            assert "No row" in dialog.problem.text()
            table.choosers["amount"].chosen.emit("Value")
            await until(lambda: dialog.is_settled)
            assert dialog.problem.text() == ""
            assert dialog.questions.counts.text() == "1 row can be taken, none is left out."
            table.choosers["reference"].chosen.emit("What")
            assert table.mapping == {"at": "When", "amount": "Value", "reference": "What"}, "one thing a column"

    run_window(qapp, look())


def test_a_mapping_is_remembered(workspace: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    header = (*BANK_HEADER, "Our words")
    first = write(tmp_path / "october.csv", header, ("05/10/2025", "PAYSG", "1.00", "", "po_1"))
    second = write(tmp_path / "november.csv", header, ("05/11/2025", "PAYSG", "2.00", "", "po_2"))

    async def look() -> None:
        async with workspace.window() as window:
            dialog = await opened(window, first, second)
            dialog.questions.table.choosers["reference"].chosen.emit("Our words")
            await until(lambda: dialog.is_settled)
            await submitted(dialog)
            await submitted(dialog)
            assert dialog.questions.name.text() == "november.csv"
            assert dialog.questions.table.mapping["reference"] == "Our words"

    run_window(qapp, look())


@pytest.mark.parametrize(
    ("typed", "told"),
    [("last week", "is written like"), ("2999-01-01 00:00", "still to come")],
)
def test_a_moment_that_cannot_be_is_refused(
    workspace: Desktop, qapp: QApplication, report: Path, typed: str, told: str
) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await opened(window, report)
            dialog.questions.as_of.line.setText(typed)
            await submitted(dialog)
            assert told in dialog.problem.text()
            assert dialog.questions.isVisible()
            assert dialog.questions.as_of.text == typed, "what was typed stays"
            assert payment_count(workspace) == 0

    run_window(qapp, look())


def test_a_file_of_another_environment_is_refused(workspace: Desktop, qapp: QApplication, report: Path) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await opened(window, report)
            segment = dialog.questions.environment.segment(Environment.LIVE)
            QTest.mouseClick(segment, Qt.MouseButton.LeftButton)
            await submitted(dialog)
            assert "of TEST" in dialog.problem.text()
            assert payment_count(workspace) == 0

    run_window(qapp, look())


def test_what_is_no_report_is_said_in_words(workspace: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    book, folder, empty = tmp_path / "book.csv", tmp_path / "folder.csv", tmp_path / "empty.csv"
    book.write_bytes(b"PK\x03\x04" + bytes(200))
    folder.mkdir()
    empty.touch()
    large = tmp_path / "large.csv"
    large.touch()
    os.truncate(large, 101 * 1024 * 1024)

    async def look() -> None:
        async with workspace.window() as window:
            for path, told in (
                (book, "Excel workbook"),
                (folder, "folder"),
                (empty, "empty"),
                (large, "100 MiB"),
                (tmp_path / "gone.csv", "cannot be opened"),
            ):
                dialog = await opened(window, path)
                assert told in dialog.problem.text()
                assert (dialog.confirm.isVisible(), dialog.skip.isVisible()) == (False, False)
                dialog.close()
                await until(lambda: window.imports.dialog is None)

    run_window(qapp, look())


def test_a_file_that_is_none_does_not_hold_up_the_next(
    workspace: Desktop, qapp: QApplication, tmp_path: Path, report: Path
) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await opened(window, tmp_path / "gone.csv", report)
            assert "cannot be opened" in dialog.problem.text()
            dialog.skip.click()
            await until(lambda: dialog.is_settled)
            assert dialog.questions.name.text() == "report.csv"
            assert dialog.problem.text() == ""

    run_window(qapp, look())


def test_closed_while_it_works_it_still_finishes(workspace: Desktop, qapp: QApplication, report: Path) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await opened(window, report)
            dialog.submit()
            dialog.reject()
            await until(lambda: len(workspace.core.reader.imports(Environment.TEST)) == 1)
            await until(lambda: window.is_settled)
            assert window.imports.dialog is None
            assert payment_count(workspace) == 2

    run_window(qapp, look())


def test_files_can_be_chosen_without_a_mouse(workspace: Desktop, qapp: QApplication, report: Path) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            window.menus.import_chosen.emit()
            await until(lambda: bool(window.findChildren(QFileDialog)))
            (chooser,) = window.findChildren(QFileDialog)
            assert chooser.isVisible()
            chooser.filesSelected.emit([str(report)])
            chooser.close()
            await until(lambda: window.imports.dialog is not None and window.imports.dialog.is_settled)
            assert window.imports.dialog is not None
            assert window.imports.dialog.questions.name.text() == "report.csv"

    run_window(qapp, look())


def test_foreign_names_are_shown_as_they_are(workspace: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    header = ("<b>Transaction Date</b>", "Transaction Date", "&Narrative", "Money In")
    file = write(tmp_path / "<img src=x>.csv", header, ("x", "05/11/2025", "<script>", "1.00"))

    async def look() -> None:
        async with workspace.window() as window:
            dialog = await opened(window, file)
            assert dialog.questions.name.text() == "<img src=x>.csv"
            formats = {each.textFormat() for each in dialog.findChildren(QLabel)}
            assert formats == {Qt.TextFormat.PlainText}

    run_window(qapp, look())


def test_a_payout_leads_on_to_what_does_not_agree(workspace: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    file = write(tmp_path / "po_1.csv", PAYOUT_HEADER, payout_row("po_1", 1, "10.00", "0.10", "9.90"))

    async def look() -> None:
        async with workspace.window() as window:
            dialog = await opened(window, file)
            assert dialog.questions.chosen_kind is FileKind.PAYOUT
            await submitted(dialog)
            assert not dialog.results.payments.isVisible()
            dialog.results.reconcile.click()
            await until(lambda: window.shell.view == "reconcile" and window.is_settled)
            assert window.reconcile.head.period.period.first == "2025-11-01"
            assert [each.payout_id for each in window.reconcile.done.payouts] == ["po_1"]

    run_window(qapp, look())


def test_a_payers_name_is_that_of_a_person(workspace: Desktop, qapp: QApplication, report: Path) -> None:
    """In Chinese 名称 is what a thing is called, 姓名 what somebody is."""

    async def look() -> None:
        async with workspace.window() as window:
            words = said(await opened(window, report))
            assert "付款人姓名" in words
            assert "名称" not in words

    languages.install("zh")
    try:
        run_window(qapp, look())
    finally:
        languages.install("en")


def test_a_long_list_of_bad_rows_is_cut_and_says_so(qapp: QApplication) -> None:
    shown = LeftOut()
    shown.show_rows([BadRow(line, "The row has no amount.") for line in range(2, 2 + MOST_BAD + 3)], "Left out")
    assert len(shown.sentences) == MOST_BAD
    assert shown.fold.button.text() == "Left out: 103 rows"
    assert any(each.text() == "… and 3 more rows." for each in shown.findChildren(QLabel))
    shown.show_rows([], "Left out")
    assert shown.isHidden()

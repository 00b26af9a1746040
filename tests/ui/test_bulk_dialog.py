"""Many payments from a file: what is shown before anything is sent, what is asked, and what is refused."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Action, ActionKind, ActionState, NewAction
from paysg_desktop.domain.batch import Batch, BatchLine, BatchState
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.new_payment import NewPayment
from paysg_desktop.settings.secrets import parse_reference
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.dialogs.bulk_check_page import ALL, WITH_PROBLEMS
from paysg_desktop.ui.dialogs.bulk_dialog import BulkDialog
from paysg_desktop.ui.dialogs.bulk_run_page import RunPage
from paysg_desktop.ui.dialogs.bulk_words import batch_chip, line_chip, run_sentence, standing, strip_text
from paysg_desktop.ui.dialogs.bulk_work import Run
from paysg_desktop.ui.models.columns import Role
from paysg_desktop.ui.window import MainWindow
from tests.builders import NOON
from tests.ui.drops import drop
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, run_window, until

HEADER = ("Payment Reference", "Payer Name", "Payer Email", "Amount (SGD)", "About Payment", "Branch")
SERVICE = "payment_service_00000000-0000-4000-8000-0000000000b1"
KEY = parse_reference("env:PAYSG_BULK_TEST_KEY")


def row(number: int, amount: str = "12.50", **cells: str) -> list[str]:
    """A good row; `cells` by the name of the column change it."""
    values = {
        "Payment Reference": f"INV-{number:04d}",
        "Payer Name": f"Payer {number}",
        "Payer Email": f"payer{number}@example.sg",
        "Amount (SGD)": amount,
        "About Payment": "Permit renewal",
        "Branch": "North",
    } | cells
    return [values[name] for name in HEADER]


def table(path: Path, rows: Sequence[Sequence[str]], header: Sequence[str] = HEADER) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)
    return path


def add_account(desk: Desktop, environment: Environment = Environment.TEST, name: str = "Licensing") -> Account:
    """An account whose key is never asked for here: nothing is sent."""
    made = Account("paysg", environment, SERVICE, name, KEY, NOON)
    desk.core.add_accounts((made,))
    return made


@pytest.fixture
def desk(workspace: Desktop) -> Desktop:
    add_account(workspace)
    return workspace


async def opened(window: MainWindow, *paths: Path) -> BulkDialog:
    """The dialog, with a file where one is given."""
    dialog = window.sources.bulk.open()
    assert dialog is not None
    await until(lambda: dialog.is_settled)
    for path in paths:
        drop(dialog, path)
        await until(lambda: dialog.is_settled)
    return dialog


async def on(dialog: BulkDialog) -> None:
    """One step on."""
    dialog.submit()
    await until(lambda: dialog.is_settled)


async def checked(window: MainWindow, path: Path) -> BulkDialog:
    """The dialog at its trial run."""
    dialog = await opened(window, path)
    await on(dialog)
    await on(dialog)
    assert dialog.page is dialog.check, dialog.problem.text()
    return dialog


def said(dialog: BulkDialog) -> str:
    """Every word that the dialog shows."""
    labels = (each for each in dialog.findChildren(QLabel) if each.isVisible())
    return "\n".join(each.text() for each in labels)


def cells(dialog: BulkDialog, place: int) -> list[str]:
    """What the row at a place of the trial run says."""
    model = dialog.check.rows.model
    model.index(place, 0).data(Role.CELL)
    model.fill([model.key_at(place)], {model.key_at(place): model.row(model.key_at(place))})
    return [model.index(place, each).data(Role.CELL).spoken for each in range(model.columnCount())]


def test_each_row_is_seen_with_what_is_wrong_and_nothing_is_sent(
    desk: Desktop, qapp: QApplication, tmp_path: Path
) -> None:
    rows = [row(1), row(2, "12.345"), row(3, **{"Payer Name": ""}), row(4, "1,000.00")]

    async def look() -> None:
        async with desk.window() as window:
            dialog = await checked(window, table(tmp_path / "june.csv", rows))
            shown = dialog.check
            assert shown.title.text() == "2 payments can be created, 2 rows can not"
            assert shown.sum.text() == "Together S$1,012.50"
            assert "Nothing has been sent" in shown.sentence.text()
            assert [cells(dialog, each)[1] for each in range(4)] == ["Good", "1 problem", "1 problem", "Good"]
            assert cells(dialog, 1)[2] == "12.345", "what the file says, where it is no amount"
            assert "at most 2 digits" in cells(dialog, 1)[5]
            QTest.mouseClick(shown.which.segment(WITH_PROBLEMS), Qt.MouseButton.LeftButton)
            assert [each.row.line for each in shown.rows.model.rows] == [3, 4]
            shown.rows.table.select_key(1)
            assert shown.detail.text().startswith("Line 3: ")
            QTest.mouseClick(shown.which.segment(ALL), Qt.MouseButton.LeftButton)
            assert shown.rows.model.rowCount() == 4
            assert unnamed(dialog) == []
            dialog.reject()
            await until(lambda: window.sources.bulk.dialog is None)
            assert desk.core.reader.batches(Environment.TEST) == ()

    run_window(qapp, look())


def test_personal_data_is_masked(desk: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    async def look() -> None:
        async with desk.window() as window:
            dialog = await opened(window, table(tmp_path / "june.csv", [row(1)]))
            await on(dialog)
            assert "payer1@example.sg" not in said(dialog)
            await on(dialog)
            assert dialog.check.isVisible()
            assert cells(dialog, 0)[3] == "Payer 1, p•••@example.sg"

    run_window(qapp, look())


def test_a_column_of_ones_own_can_be_left_out(desk: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    async def look() -> None:
        async with desk.window() as window:
            dialog = await opened(window, table(tmp_path / "june.csv", [row(1)]))
            await on(dialog)
            page = dialog.columns
            assert list(page.own) == ["Branch"]
            assert page.mapping["metadata.Branch"] == "Branch"
            QTest.mouseClick(page.own["Branch"], Qt.MouseButton.LeftButton)
            assert "metadata.Branch" not in page.mapping
            page.table.choosers["due_date"].chosen.emit("Branch")
            assert list(page.own) == []
            page.table.choosers["due_date"].chosen.emit(None)
            assert not page.own["Branch"].isChecked(), "what was taken out stays out"

    run_window(qapp, look())


def test_a_column_that_is_needed_is_asked_for(desk: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    header = ("Our number", *HEADER[1:])

    async def look() -> None:
        async with desk.window() as window:
            dialog = await opened(window, table(tmp_path / "june.csv", [row(1)], header))
            await on(dialog)
            await on(dialog)
            assert dialog.columns.isVisible()
            assert "Payment Reference" in dialog.problem.text()
            dialog.columns.table.choosers["reference"].chosen.emit("Our number")
            await on(dialog)
            assert dialog.page is dialog.check
            assert dialog.check.title.text() == "1 payment can be created"

    run_window(qapp, look())


def test_what_is_no_table_is_said_in_words(desk: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    book, empty = tmp_path / "book.csv", tmp_path / "empty.csv"
    book.write_bytes(b"PK\x03\x04" + bytes(200))
    empty.touch()

    async def look() -> None:
        async with desk.window() as window:
            for path, told in ((book, "Excel workbook"), (empty, "empty"), (tmp_path / "gone.csv", "cannot be")):
                dialog = await opened(window, path)
                assert told in dialog.problem.text()
                await on(dialog)
                assert dialog.page is dialog.file
                assert "Choose a file first" in dialog.problem.text()

    run_window(qapp, look())


def test_without_an_account_it_leads_to_one(workspace: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            dialog = await opened(window, table(tmp_path / "june.csv", [row(1)]))
            await on(dialog)
            assert dialog.page is dialog.file
            assert "No account is connected" in dialog.problem.text()
            assert unnamed(dialog) == []
            dialog.file.connect_account.click()
            await until(lambda: window.sources.bulk.dialog is None)

    run_window(qapp, look())


def test_no_good_row_leads_nowhere(desk: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    async def look() -> None:
        async with desk.window() as window:
            dialog = await checked(window, table(tmp_path / "june.csv", [row(1, "x")]))
            await on(dialog)
            assert dialog.page is dialog.check
            assert "No row can be sent" in dialog.problem.text()

    run_window(qapp, look())


def test_live_asks_for_the_number_and_a_reason(desk: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    add_account(desk, Environment.LIVE, "Licensing, live")
    desk.add_endpoint(Environment.LIVE)
    path = table(tmp_path / "june.csv", [row(1), row(2)])

    async def look() -> None:
        async with desk.window() as window:
            window.show_scope(Scope(Environment.LIVE))
            dialog = await checked(window, path)
            await on(dialog)
            asked = dialog.confirming
            assert dialog.page is asked
            assert asked.facts.text_of("Payments") == "2"
            assert asked.facts.text_of("Together") == "S$25.00"
            assert asked.facts.text_of("Account") == "Licensing, live"
            assert "real people" in asked.band.accessibleName()
            assert dialog.last.accessibleName() == "Create 2 payments"
            assert not dialog.last.isEnabled(), "the second half of a double click sends nothing"
            await on(dialog)
            assert "Type the number" in dialog.problem.text()
            asked.count.line.setText("2")
            await on(dialog)
            assert "why these payments" in dialog.problem.text()
            assert unnamed(dialog) == []
            QTest.keyClick(asked.reason.line, Qt.Key.Key_Return)
            assert asked.isVisible(), "Enter in a field goes on to the next one"
            assert desk.core.reader.batches(Environment.LIVE) == ()

    run_window(qapp, look())


def test_back_keeps_what_was_said(desk: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    async def look() -> None:
        async with desk.window() as window:
            dialog = await checked(window, table(tmp_path / "june.csv", [row(1)]))
            await on(dialog)
            for page in (dialog.check, dialog.columns, dialog.file):
                dialog.back.click()
                assert dialog.page is page
            assert not dialog.back.isVisible()
            assert dialog.file.name.text() == "june.csv"

    run_window(qapp, look())


def test_five_thousand_rows_are_checked_and_scroll(desk: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    path = table(tmp_path / "many.csv", [row(each) for each in range(1, 5_001)])

    async def look() -> None:
        async with desk.window() as window:
            dialog = await checked(window, path)
            shown = dialog.check
            assert shown.rows.model.rowCount() == 5_000
            assert shown.sum.text() == "Together S$62,500.00"
            shown.rows.table.scrollToBottom()
            await until(lambda: shown.rows.model.is_settled)

    run_window(qapp, look())


def test_the_template_is_saved_and_can_be_read_again(desk: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "template.csv"

    async def look() -> None:
        async with desk.window() as window:
            dialog = await opened(window)
            dialog.file.template.click()
            (chooser,) = dialog.findChildren(QFileDialog)
            chooser.fileSelected.emit(str(path))
            chooser.close()
            await until(lambda: dialog.is_settled and path.exists())
            assert "template.csv" in dialog.file.told.text()
            drop(dialog, path)
            await until(lambda: dialog.is_settled)
            assert dialog.file.name.text() == "template.csv"

    run_window(qapp, look())


def test_foreign_text_is_shown_as_it_is(desk: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    name = "<b>Tan</b> & Co"
    path = table(tmp_path / "<img src=x>.csv", [row(1, **{"Payer Name": name})], (*HEADER[:5], "<i>&own"))

    async def look() -> None:
        async with desk.window() as window:
            dialog = await checked(window, path)
            assert cells(dialog, 0)[3].startswith(name)
            assert {each.textFormat() for each in dialog.findChildren(QLabel)} == {Qt.TextFormat.PlainText}

    run_window(qapp, look())


def line(**fields: Any) -> BatchLine:
    new = NewPayment("INV-1", "Tan Ah Kow", "Permit renewal", 1_250)
    return replace(BatchLine(2, new, ()), **fields)


@pytest.mark.parametrize(
    ("shown", "chip"),
    [
        (line(), "Waiting"),
        (line(action=1, state=ActionState.SENT), "Being sent"),
        (line(action=1, state=ActionState.DONE, is_done=True), "Created"),
        (line(action=1, state=ActionState.UNKNOWN), "Not known"),
        (line(action=1, state=ActionState.REFUSED, is_done=False, status=400), "Refused"),
        (line(action=1, state=ActionState.REFUSED, is_done=False, status=401), "Waiting"),
        (line(new=None), "Left out"),
    ],
)
def test_each_row_of_a_run_says_how_it_stands(qapp: QApplication, shown: BatchLine, chip: str) -> None:
    assert line_chip(shown).text == chip


def batch(state: BatchState, **fields: Any) -> Batch:
    made = Batch(1, "paysg", Environment.TEST, SERVICE, "june.csv", "", NOON, state, rows=50)
    return replace(made, **fields)


def test_a_run_says_why_it_stands_still(qapp: QApplication) -> None:
    broken = batch(BatchState.PAUSED, done=20, waiting=28, bad=2, problem="The key is not valid any more.")
    assert run_sentence(broken) == "The key is not valid any more. Going on creates no row twice."
    assert strip_text(broken) == "Bulk stands still at 20 of 48"
    running = batch(BatchState.RUNNING, done=20, unknown=1, waiting=27, bad=2)
    assert strip_text(running) == "Bulk: 20 of 48"
    assert batch_chip(batch(BatchState.ENDED, done=49, unknown=1)).text == "Some not known"
    assert batch_chip(batch(BatchState.ENDED, done=50)).text == "Ended"


def test_a_page_follows_only_its_own_run(qtbot: QtBot, qapp: QApplication) -> None:
    page = RunPage(lambda: NOON)
    qtbot.addWidget(page)
    told = line()
    page.show_run(
        Run(batch(BatchState.RUNNING, rows=1, waiting=1), "Licensing", {2: told}, Counter([standing(told)]))
    )
    order = NewAction(
        "k", "paysg", Environment.TEST, SERVICE, ActionKind.CREATE, b"{}", batch=1, line=2, currency="SGD"
    )
    done = Action(7, order, NOON, ActionState.DONE, is_done=True, link="https://pay.gov.sg/x")
    page.take_actions([replace(done, order=replace(order, batch=9))])
    assert page.title.text() == "0 of 1 payment created"
    page.detail.show_line(told)
    page.take_actions([done])
    assert page.title.text() == "1 of 1 payment created"
    assert page.detail.words.text() == "Line 2: https://pay.gov.sg/x"
    assert page.bar.share == 1.0

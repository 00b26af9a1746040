"""Journey F5: last month, paid or refunded, as CSV and as XLSX; each equals the list while events keep coming."""

from __future__ import annotations

import csv
import threading
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.times import day_start, singapore_day
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.dialogs.export_payments import ExportDialog
from paysg_desktop.ui.dialogs.export_words import chosen_month, months
from paysg_desktop.ui.dialogs.export_work import Form, Wish, Written, free_path, write
from paysg_desktop.ui.views.filter_state import FilterState
from paysg_desktop.ui.window import MainWindow
from tests.builders import DAY, NOON, SECOND
from tests.ui.journeys import Mouse
from tests.ui.test_filter_bar import paid_at
from tests.ui.windows import Desktop, run_window, until
from tests.unit.documents.workbooks import read_workbook

MOST_CLICKS = 3
SECRETS = ("payer@example.sg", "S1234567D", "1 Example Road")
FORMULA = "=HYPERLINK(1)"


@pytest.fixture
def month(workspace: Desktop) -> list[str]:
    """Payments of last month (their ids, newest change first), and others that don't belong."""
    now = workspace.core.clock.now()
    first = date.fromisoformat(singapore_day(now)).replace(day=1)
    last_month = day_start((first - timedelta(days=1)).isoformat())
    for number in range(1, 31):
        workspace.pay(number, payment_succeeded_timestamp=paid_at(last_month + number * SECOND))
    workspace.pay(31, payer_name=FORMULA, payment_succeeded_timestamp=paid_at(last_month))
    workspace.pay(32, payment_succeeded_timestamp=paid_at(now))
    workspace.pay(33, payment_succeeded_timestamp=paid_at(last_month - 40 * DAY))
    return [f"PAY{number:018d}" for number in range(31, 0, -1)]


@pytest.fixture
def stream(workspace: Desktop) -> Iterator[None]:
    """Further payments of today, for as long as the test runs."""
    is_over = threading.Event()
    paid = paid_at(workspace.core.clock.now())

    def send() -> None:
        for number in range(1_000, 3_000):
            if is_over.wait(0.02):
                return
            workspace.pay(number, payment_succeeded_timestamp=paid)

    sender = threading.Thread(target=send)
    sender.start()
    yield
    is_over.set()
    sender.join()


async def exported(window: MainWindow, mouse: Mouse, form: Form) -> Path:
    """Last month, Export, and the button of a form: three clicks, and the file stands."""
    mouse.click(window.payments.filters.quick["last month"])
    await until(lambda: window.payments.model.rowCount() == 31)
    mouse.click(window.payments.filters.export)
    await until(lambda: bool(window.findChildren(ExportDialog)))
    (dialog,) = window.findChildren(ExportDialog)
    assert dialog.sentence.text().startswith("31 payments · TEST, not real money · all accounts · 1 – ")
    paths: list[Path] = []
    dialog.written.connect(paths.append)
    mouse.click(next(choice.buttons[form] for choice in dialog.choices if form in choice.buttons))
    await until(lambda: bool(paths))
    assert dialog.outcome.text() == f"31 payments written to {paths[0].name}."
    assert dialog.show_folder.isVisible()
    dialog.reject()
    return paths[0]


def test_csv_equals_the_list(
    workspace: Desktop, qapp: QApplication, export_folder: Path, month: list[str], stream: None
) -> None:
    mouse = Mouse()

    async def journey() -> None:
        async with workspace.window("finance") as window:
            path = await exported(window, mouse, Form.CSV)
            assert path.parent == export_folder
            text = path.read_text(encoding="utf-8-sig")
            rows = list(csv.DictReader(text.splitlines()))
            assert [row["Payment id"] for row in rows] == month
            assert "Paid at (+08:00)" in rows[0]
            assert rows[0]["Payer"] == f"'{FORMULA}"
            assert not any(secret in text for secret in SECRETS)
            assert "TEST" in path.name
            assert "as-of" in path.name

    run_window(qapp, journey())
    assert mouse.clicks <= MOST_CLICKS


def test_a_workbook_equals_the_list(
    workspace: Desktop, qapp: QApplication, export_folder: Path, month: list[str], stream: None
) -> None:
    mouse = Mouse()

    async def journey() -> None:
        async with workspace.window("finance") as window:
            path = await exported(window, mouse, Form.XLSX)
            book = read_workbook(path)
            _, *rows = (book["Payments"].row(number) for number in range(1, 33))
            assert [next(each for each in row if str(each).startswith("PAY")) for row in rows] == month
            assert book["Payments"].formulas == 0
            about = " ".join(str(each) for number in range(1, 20) for each in book["About"].row(number))
            assert "+08:00" in about
            assert "As of" in about

    run_window(qapp, journey())
    assert mouse.clicks <= MOST_CLICKS


def audited(workspace: Desktop) -> list[str]:
    """What people did, oldest first."""
    workspace.core.store.writer.settle()
    rows = workspace.core.store.reader._read(
        lambda connection: connection.execute("SELECT action FROM audit ORDER BY rowid").fetchall()
    )
    return [action for (action,) in rows]


@pytest.mark.parametrize("form", [Form.PACK_XLSX, Form.PACK_PDF])
def test_a_month_pack_is_written(
    workspace: Desktop, qapp: QApplication, export_folder: Path, month: list[str], form: Form
) -> None:
    async def look() -> None:
        async with workspace.window("finance") as window:
            dialog = window.payments.export()
            assert dialog is not None
            paths: list[Path] = []
            dialog.written.connect(paths.append)
            dialog.export(form)
            await until(lambda: bool(paths))
            assert paths[0].suffix == form.suffix
            assert paths[0].stat().st_size > 1_000
            assert paths[0].name.startswith("month-pack_TEST_all-accounts_20")
            dialog.reject()

    run_window(qapp, look())


def test_personal_data_is_asked_for(
    workspace: Desktop, qapp: QApplication, export_folder: Path, month: list[str]
) -> None:
    async def look() -> None:
        async with workspace.window("finance") as window:
            dialog = window.payments.export()
            assert dialog is not None
            paths: list[Path] = []
            dialog.written.connect(paths.append)
            assert not dialog.with_personal.isChecked()
            Mouse().click(dialog.with_personal)
            dialog.export(Form.CSV)
            await until(lambda: bool(paths))
            text = paths[0].read_text(encoding="utf-8-sig")
            assert all(secret in text for secret in SECRETS)
            dialog.reject()

    run_window(qapp, look())
    assert audited(workspace)[-2:] == ["export with personal data", "payments exported"]


def test_a_folder_that_cannot_be_written_is_said(
    workspace: Desktop, qapp: QApplication, export_folder: Path, month: list[str]
) -> None:
    async def look() -> None:
        async with workspace.window("finance") as window:
            dialog = window.payments.export()
            assert dialog is not None
            dialog._take_folder(str(export_folder / "gone"))
            dialog.export(Form.CSV)
            await until(lambda: bool(dialog.problem.text()))
            assert not dialog.is_busy
            assert dialog.outcome.isHidden()
            dialog.reject()

    run_window(qapp, look())
    assert list(export_folder.iterdir()) == []


@pytest.mark.parametrize("form", [Form.CSV, Form.XLSX])
def test_a_cancelled_export_leaves_nothing(
    workspace: Desktop, export_folder: Path, month: list[str], form: Form
) -> None:
    wish = Wish(form, PaymentFilter(Environment.TEST), export_folder)
    done = write(workspace.core, wish, lambda _done, _all: None, lambda: True)
    assert done == Written(None, "The export was cancelled. Nothing was written.")
    assert list(export_folder.iterdir()) == []


def test_closing_the_dialog_stops_what_it_writes(
    workspace: Desktop, qapp: QApplication, export_folder: Path
) -> None:
    async def look() -> None:
        async with workspace.window("finance") as window:
            for end in ("cancel", "close"):
                dialog = window.payments.export()
                assert dialog is not None
                stopped = dialog._cancelled = threading.Event()
                dialog.progress.begin()
                (dialog.progress.cancel.click if end == "cancel" else dialog.reject)()
                assert stopped.is_set()
                dialog.reject()

    run_window(qapp, look())


def test_progress_is_shown(workspace: Desktop, qapp: QApplication, export_folder: Path) -> None:
    async def look() -> None:
        async with workspace.window("finance") as window:
            dialog = window.payments.export()
            assert dialog is not None
            assert dialog.progress.isHidden()
            dialog.progress.begin()
            dialog._told.emit(1_500, 6_000)
            assert dialog.progress.words.text() == "1,500 of 6,000 payments"
            assert dialog.progress.bar.share == 0.25
            dialog.reject()

    run_window(qapp, look())


def test_no_file_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    assert free_path(path) == path
    path.touch()
    assert free_path(path).name == "a 2.csv"
    (tmp_path / "a 2.csv").touch()
    assert free_path(path).name == "a 3.csv"


def test_the_months_that_are_offered() -> None:
    found = months(NOON, "2020-01")
    assert found[0] == ("2025-11", "November 2025")
    assert found[1] == ("2025-10", "October 2025")
    assert found[-1] == ("2020-01", "January 2020")


def test_the_month_of_a_pack_is_the_one_that_is_filtered() -> None:
    scope = Scope(Environment.TEST)
    assert chosen_month(FilterState("this month").wanted(scope, NOON), NOON) == "2025-11"
    assert chosen_month(FilterState("last month").wanted(scope, NOON), NOON) == "2025-10"
    assert chosen_month(FilterState().wanted(scope, NOON), NOON) == "2025-10", "else the last whole one"

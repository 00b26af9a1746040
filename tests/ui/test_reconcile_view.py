"""The Reconcile view: what it says of exceptions and payouts, where it leads, and what stands where nothing is."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.reconciliation import (
    Difference,
    Discrepancy,
    PayoutSum,
    Reconciliation,
    Resolution,
)
from paysg_desktop.domain.sync import SyncProgress
from paysg_desktop.ui import icons
from paysg_desktop.ui.models.columns import Role
from paysg_desktop.ui.periods import CUSTOM, Period
from paysg_desktop.ui.shell import RECONCILE
from paysg_desktop.ui.views import reconcile_words as words
from paysg_desktop.ui.views.reconcile_checking import progress_text
from paysg_desktop.ui.views.reconcile_empty import no_exception_words
from paysg_desktop.ui.views.reconcile_export import suggested_name
from paysg_desktop.ui.views.reconcile_head import ReconcileHead
from paysg_desktop.ui.views.reconcile_lists import ReconcileLists
from paysg_desktop.ui.views.reconcile_panel import DiscrepancyPanel
from paysg_desktop.ui.views.reconcile_period import PeriodChooser
from tests.builders import DAY, NOON, SECOND
from tests.ui.statements import PAYOUT_HEADER, payout_row, write
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, run_window, settled, until

NOVEMBER = Period("2025-11-01", "2025-11-30")
NASTY = "<b>INV</b>\u202e&1"


def found(**fields: Any) -> Discrepancy:
    """An amount that differs by five cents."""
    values: dict[str, Any] = {
        "id": "amount:paysg:test:pay_1",
        "state": "1",
        "difference": Difference.AMOUNT,
        "provider": "paysg",
        "account": "service_1",
        "sentence": "The amounts differ.",
        "to_do": "Ask PaySG.",
        "currency": "SGD",
        "expected_minor": 1234,
        "found_minor": 1229,
        "payment_key": 7,
        "payment_id": "pay_1",
        "reference": "INV-1",
        "at": NOON - DAY,
    }
    return Discrepancy(**(values | fields))


def compared(*discrepancies: Discrepancy, **fields: Any) -> Reconciliation:
    values: dict[str, Any] = {"payment_count": 0, "matched_count": 0, "single_count": 0}
    place = (Environment.TEST, None, NOVEMBER.start, NOVEMBER.end)
    return Reconciliation(*place, discrepancies=discrepancies, **(values | fields))


# --- words ---


@pytest.mark.parametrize("difference", list(Difference))
def test_every_kind_of_exception_has_its_chip(qapp: QApplication, difference: Difference) -> None:
    shown = words.difference_chip(found(difference=difference), NOON)
    assert shown.text
    assert shown.kind in {"bad", "caution"}
    assert not icons.icon(shown.icon, "#000000").isNull()


def test_chips_tell_kinds_apart() -> None:
    texts = {words.difference_chip(found(difference=each), NOON).text for each in Difference}
    assert len(texts) == len(Difference)


def test_a_webhook_that_may_still_come_is_no_alarm() -> None:
    missing = found(difference=Difference.NO_WEBHOOK, retry_until=NOON)
    assert words.difference_chip(missing, NOON - 1).text == "No webhook yet"
    assert words.difference_chip(missing, NOON).text == "No webhook"


@pytest.mark.parametrize(
    ("expected", "came", "text"),
    [(1234, 1229, "−S$0.05"), (1229, 1234, "+S$0.05"), (5, 5, "S$0.00"), (None, 5, ""), (5, None, "")],
)
def test_a_difference_has_its_sign(expected: int | None, came: int | None, text: str) -> None:
    assert words.difference_text(found(expected_minor=expected, found_minor=came)) == text


def test_a_value_is_an_amount_or_words() -> None:
    told = found(expected_minor=None, expected="paid", found_minor=None, found=NASTY)
    assert words.expected_text(told) == "paid"
    assert "\u202e" not in words.found_text(told)
    assert words.found_text(found(found_minor=None)) == "–"


def test_what_it_is_about_is_named_by_what_people_know() -> None:
    assert (words.subject_text(found()), words.subject_id(found())) == ("INV-1", "pay_1")
    assert words.subject_text(found(reference=None)) == "pay_1"
    payout = found(reference=None, payment_id=None, payout_id="po_1")
    assert (words.subject_text(payout), words.subject_id(payout)) == ("Payout po_1", "")
    assert words.subject_id(found(payout_id="po_1")) == "payout po_1"


def test_the_figures_count_what_was_compared() -> None:
    kept = Resolution(NOON, "siewhua", "known")
    done = compared(
        found(),
        found(id="2", difference=Difference.BANK_MISSING),
        found(id="3", resolution=kept),
        payment_count=1_204,
        matched_count=1_190,
        single_count=11,
        checked_at=NOON,
    )
    cards = words.summary_words(done, NOON)
    assert [card.figure for card in cards] == ["1,204", "1,190", "11", "2"]
    assert (cards[0].as_of, cards[3].as_of) == ("checked 12:00", "1 resolved")
    assert cards[3].caption == "1 of payouts, 1 of payments"
    assert words.summary_words(compared(), NOON)[0].as_of == "never read whole"


def test_a_payout_agrees_or_says_what_does_not() -> None:
    whole = PayoutSum("paysg", "a", "po_1", "SGD", 2, 100, 1, 99, NOON, 99, NOON, is_whole=True)
    assert words.payout_chip(whole).text == "Agrees"
    assert words.payout_chip(replace(whole, is_whole=False)).text == "Differs"
    assert words.payout_chip(replace(whole, is_whole=False, bank_minor=None)).text == "No bank line"
    assert words.minor_text(None, "SGD") == "not known"


@pytest.mark.parametrize(
    ("done", "has_sources", "title"),
    [
        (compared(), False, "Nothing to compare yet"),
        (compared(), True, "Nothing in this period"),
        (compared(payment_count=3, single_count=3), True, "Nothing could be compared"),
        (compared(payment_count=3, matched_count=2, single_count=1), True, "Everything agrees"),
    ],
)
def test_an_empty_place_says_why(done: Reconciliation, has_sources: bool, title: str) -> None:
    shown = no_exception_words(done, has_sources=has_sources)
    assert shown.title == title
    assert shown.has_steps == (title in {"Nothing to compare yet", "Nothing could be compared"})
    assert ("1 payment is told by one source only." in shown.sentence) == (done.single_count == 1)


def test_progress_is_told_in_payments() -> None:
    account = Account("paysg", Environment.TEST, "s_1", "Licensing", None, NOON)
    assert progress_text(SyncProgress(account, 1_200, 3)) == (
        "Reading Licensing: 1,200 payments so far, 3 with news."
    )
    by_id = SyncProgress(account, 1_200, 3, is_paging=False, left=1)
    assert progress_text(by_id) == "Reading Licensing: asking for 1 more payment one by one, 3 with news so far."


# --- parts ---


def test_the_panel_says_what_differs_and_what_to_do(qapp: QApplication) -> None:
    panel = DiscrepancyPanel()
    panel.show_discrepancy(found(reference=NASTY), "Licensing", NOON)
    assert panel.sentence.text() == "The amounts differ."
    assert panel.to_do.text() == "Ask PaySG."
    assert [panel.values.text_of(each) for each in ("Expected", "Found", "Difference")] == [
        "S$12.34",
        "S$12.29",
        "−S$0.05",
    ]
    assert panel.facts.text_of("Account") == "Licensing"
    assert panel.facts.text_of("Payment") == "pay_1"
    assert {each.textFormat() for each in panel.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    assert all("\u202e" not in each.text() for each in panel.findChildren(QLabel))
    assert not panel.resolve.isHidden()
    assert panel.resolved_box.isHidden()
    assert unnamed(panel) == []


def test_the_panel_says_until_when_a_webhook_may_come(qapp: QApplication) -> None:
    panel = DiscrepancyPanel()
    missing = found(difference=Difference.NO_WEBHOOK, retry_until=NOON + DAY)
    panel.show_discrepancy(missing, "", NOON)
    assert panel.facts.text_of("May still come") == "until 22 Nov 12:00"
    panel.show_discrepancy(missing, "", NOON + 2 * DAY)
    assert panel.facts.text_of("Retries ended") == "22 Nov 12:00"


def test_the_panel_says_who_settled_it(qapp: QApplication) -> None:
    panel = DiscrepancyPanel()
    panel.show_discrepancy(found(resolution=Resolution(NOON - SECOND, "siewhua", NASTY)), "", NOON)
    assert panel.resolve.isHidden()
    assert panel.resolved.text().startswith("Resolved by siewhua, 11:59: <b>INV</b>")
    assert "\u202e" not in panel.resolved.text()


def test_the_panel_leads_to_the_payment(qapp: QApplication) -> None:
    panel, asked = DiscrepancyPanel(), []
    panel.payment_requested.connect(asked.append)
    panel.show_discrepancy(found(), "", NOON)
    panel.payment.click()
    assert asked == [7]
    panel.show_discrepancy(found(payment_key=None), "", NOON)
    assert panel.payment.isHidden()


def test_the_lists_keep_what_is_chosen(qapp: QApplication) -> None:
    lists = ReconcileLists(lambda: NOON)
    lists.resize(1_000, 500)
    many = [found(id=str(number), reference=f"INV-{number}") for number in range(5)]
    lists.show_done(compared(*many), has_sources=True, keep=None)
    lists.mark("3")
    table = lists.exceptions.table
    assert lists.exceptions.model.row(table.selected_key() or 0).id == "3"
    lists.show_done(compared(*many[1:]), has_sources=True, keep="3")
    assert lists.exceptions.model.row(table.selected_key() or 0).id == "3"
    lists.show_done(compared(*many[:2]), has_sources=True, keep="3")
    assert table.selected_key() is None
    assert [lists.tabs.bar.tabText(each) for each in (0, 1)] == ["Exceptions 2", "Payouts"]


def test_a_long_list_is_read_as_it_is_shown(qapp: QApplication) -> None:
    """More rows than are kept with their texts: each is there when it is looked at."""
    model = ReconcileLists(lambda: NOON).exceptions.model
    model.show_rows([found(id=str(number), reference=f"INV-{number}") for number in range(5_000)])
    for row in (0, 4_999, 0):
        index = model.index(row, 1)
        if index.data(Role.CELL) is None:
            model.fill([row + 1], {row + 1: model.row(row + 1)})
        assert index.data(Role.CELL).text == f"INV-{row}"


def test_the_head_says_how_fresh_it_is(qapp: QApplication) -> None:
    head = ReconcileHead(lambda: NOON)
    head.show_done(compared(found(), checked_at=NOON), NOON)
    assert head.freshness.accessibleName() == "checked 12:00"
    assert head.export.isEnabled()
    head.show_done(compared(), NOON)
    assert head.freshness.accessibleName() == "never read whole"
    assert not head.export.isEnabled()
    head.show_can_check(can_check=False)
    assert "No account is connected" in head.again.toolTip()


def test_a_period_of_ones_own_is_typed(qapp: QApplication) -> None:
    chooser, told, problems = PeriodChooser(lambda: NOON), [], []
    chooser.changed.connect(told.append)
    chooser.problem_found.connect(problems.append)
    chooser.choose(CUSTOM)
    assert told == [], "nothing changes before a day is typed"
    for first, last in (("2025-10-01", "nonsense"), ("2025-10-31", "2025-10-01")):
        chooser.first.setText(first)
        chooser.last.setText(last)
        chooser.last.editingFinished.emit()
    assert told == []
    assert all("stays as it was" in each for each in problems)
    chooser.last.setText("31/10/2025")
    chooser.first.setText("1/10/2025")
    chooser.last.editingFinished.emit()
    assert told == [Period("2025-10-01", "2025-10-31")]
    chooser.show_period(NOVEMBER)
    assert chooser.chooser.accessibleName() == "Period: This month"


# --- the window ---


@pytest.mark.parametrize("layout", ["finance", "developer"])
def test_both_layouts_have_it(workspace: Desktop, qapp: QApplication, layout: str) -> None:
    async def look() -> None:
        async with workspace.window(layout) as window:
            entry = window.shell.navigation.entry(RECONCILE)
            QTest.mouseClick(entry, Qt.MouseButton.LeftButton)
            await settled(window)
            assert (window.shell.view, entry.isVisible(), entry.isChecked()) == (RECONCILE, True, True)
            assert unnamed(window.reconcile) == []
            window.show_layout("developer" if layout == "finance" else "finance")
            await settled(window)
            assert window.shell.view == RECONCILE

    run_window(qapp, look())


def test_webhooks_alone_are_nothing_to_compare(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1, 2)

    async def look() -> None:
        async with workspace.window() as window:
            window.reconcile.show_period(NOVEMBER)
            window.show_view(RECONCILE)
            await settled(window)
            nothing = window.reconcile.lists.exceptions.nothing
            assert nothing.title.text() == "Nothing could be compared"
            assert window.reconcile.head.cards.cards[2].words.figure == "2"
            nothing.take_in.click()
            await until(lambda: bool(window.findChildren(QFileDialog)))
            window.findChildren(QFileDialog)[0].close()

    run_window(qapp, look())


def test_what_moves_is_compared_again(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            window.reconcile.show_period(NOVEMBER)
            window.show_view(RECONCILE)
            await settled(window)
            workspace.pay(1)
            await until(lambda: window.reconcile.done is not None and window.reconcile.done.payment_count == 1)
            window.show_view("payments")
            workspace.pay(2)
            await settled(window)
            window.show_view(RECONCILE)
            await until(lambda: window.reconcile.done is not None and window.reconcile.done.payment_count == 2)

    run_window(qapp, look())


def test_connected_accounts_are_asked_again(workspace: Desktop, qapp: QApplication) -> None:
    key = workspace.core.keep_for_session("key", "paysg_stag_made_up")
    workspace.core.store.save_account(Account("paysg", Environment.TEST, "s_1", "Licensing", key, NOON))

    async def look() -> None:
        async with workspace.window() as window:
            window.show_view(RECONCILE)
            await settled(window)
            view, told = window.reconcile, []
            view.checking.said.connect(told.append)
            view.checking._look.setInterval(1)
            assert view.checking.can_check
            view.head.again.click()
            assert view.head.said.text() == "Asking for what has changed…"
            await until(lambda: told[-1] == "" and window.is_settled)
            assert not view.head.said.isVisible()

    run_window(qapp, look())


def test_exceptions_are_walked_with_the_keyboard_and_exported(
    workspace: Desktop, qapp: QApplication, tmp_path: Path
) -> None:
    rows = [payout_row("po_1", number, "10.00", "0.10", "9.90") for number in (1, 2, 3)]
    file = write(tmp_path / "po_1.csv", PAYOUT_HEADER, *rows)

    async def look() -> None:
        async with workspace.window(size=(960, 600)) as window:
            window.imports.take((file,))
            dialog = window.imports.dialog
            assert dialog is not None
            await until(lambda: dialog.is_settled and dialog.questions.isVisible())
            dialog.submit()
            await until(lambda: dialog.outcome is not None and dialog.is_settled)
            dialog.submit()
            view = window.reconcile
            await until(lambda: view.lists.exceptions.model.rowCount() >= 3 and window.is_settled)
            table = view.lists.exceptions.table
            window.activateWindow()
            await until(table.hasFocus)
            view.lists.step(1)
            QTest.keyClick(table, Qt.Key.Key_Return)
            assert view.panel.isVisible()
            first = view.panel.shown
            QTest.keyClick(table, Qt.Key.Key_J)
            assert view.panel.shown not in (None, first)
            QTest.keyClick(table, Qt.Key.Key_K)
            assert view.panel.shown == first
            assert unnamed(window.reconcile) == []
            QTest.keyClick(table, Qt.Key.Key_Escape)
            assert not view.panel.isVisible()
            done, target = view.done, tmp_path / "out.csv"
            assert done is not None
            assert suggested_name(done, view.head.period.period) == "exceptions test 2025-11-01 to 2025-11-30.csv"
            view.export.write(done, target)
            await until(lambda: "written to out.csv" in view.head.said.text())
            with target.open(encoding="utf-8-sig", newline="") as written:
                lines = list(csv.DictReader(written))
            assert [each["Payout id"] for each in lines].count("po_1") == len(done.discrepancies)
            assert {each["State"] for each in lines} == {"open"}

    run_window(qapp, look())

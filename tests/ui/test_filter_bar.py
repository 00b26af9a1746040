"""The chips above the payments: one filter for the list, for what comes in, and for exported files."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.payment_filter import DateField, PaymentFilter
from paysg_desktop.domain.times import SINGAPORE, day_start, to_datetime
from paysg_desktop.ui import theme
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.dialogs.period_dialog import PeriodDialog
from paysg_desktop.ui.periods import CUSTOM, Period
from paysg_desktop.ui.views.filter_bar import NARROW, FilterBar
from paysg_desktop.ui.views.filter_state import CHANGED, CREATED, FilterState, days_text
from paysg_desktop.ui.window import MainWindow
from tests.builders import DAY, NOON, SECOND
from tests.ui.journeys import Mouse
from tests.ui.windows import Desktop, run_window, settled, until

SCOPE = Scope(Environment.TEST, "service_1")
PAYER = 2


@pytest.fixture
def bar(qtbot: QtBot, qapp: QApplication) -> FilterBar:
    theme.apply(qapp, "light")
    made = FilterBar(lambda: NOON, None)  # type: ignore[arg-type]  # stands alone here
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("today", "2025-11-21", "2025-11-21"),
        ("yesterday", "2025-11-20", "2025-11-20"),
        ("this month", "2025-11-01", "2025-11-30"),
        ("last month", "2025-10-01", "2025-10-31"),
        ("last 7 days", "2025-11-15", "2025-11-21"),
    ],
)
def test_a_period_is_whole_singapore_days(period: str, first: str, last: str) -> None:
    wanted = FilterState(period).wanted(SCOPE, NOON)
    assert wanted == PaymentFilter(
        Environment.TEST,
        "service_1",
        dates=(DateField.PAID, DateField.REFUNDED),
        start=day_start(first),
        end=day_start(last) + DAY,
    )


def test_without_a_choice_everything_is_wanted() -> None:
    assert FilterState().wanted(SCOPE, NOON) == PaymentFilter(Environment.TEST, "service_1")
    assert FilterState().words(NOON) == ""
    assert not FilterState().is_narrowed


def test_a_filter_says_what_it_does() -> None:
    state = FilterState("last month", CREATED, statuses=frozenset({PaymentStatus.UNPAID, PaymentStatus.PAID}))
    assert state.words(NOON) == "1 – 31 Oct 2025, by the day created · Paid, Unpaid"
    custom = FilterState(CUSTOM, CHANGED, Period("2025-12-31", "2026-01-02"))
    assert custom.words(NOON) == "31 Dec 2025 – 2 Jan 2026, by the day last changed"
    assert days_text(Period("2025-10-02", "2025-10-02")) == "2 Oct 2025"


def test_a_chip_is_on_until_it_is_clicked_again(bar: FilterBar) -> None:
    told: list[FilterState] = []
    bar.changed.connect(lambda: told.append(bar.state))
    mouse = Mouse()
    assert bar.clear.isHidden()
    mouse.click(bar.quick["today"])
    mouse.click(bar.quick["last month"])
    assert [name for name, chip in bar.quick.items() if chip.is_on] == ["last month"]
    assert bar.clear.isVisible()
    mouse.click(bar.quick["last month"])
    assert [each.period for each in told] == ["today", "last month", ""]
    assert bar.clear.isHidden()


def test_statuses_are_ticked_one_by_one(bar: FilterBar) -> None:
    assert bar.status.menu is not None
    actions = {action.text(): action for action in bar.status.menu.actions()}
    for word in ("Paid", "Unpaid", "Cancelled"):
        actions[word].trigger()
    assert bar.state.statuses == {PaymentStatus.PAID, PaymentStatus.UNPAID, PaymentStatus.CANCELLED}
    assert (bar.status.word, bar.status.is_on) == ("Paid, Unpaid +1", True)
    actions["Unpaid"].trigger()
    assert bar.status.word == "Paid, Cancelled"
    bar.reset()
    assert (bar.status.word, bar.status.is_on) == ("All statuses", False)
    assert not any(action.isChecked() for action in actions.values())


def test_other_days_are_chosen_from_a_menu_and_by_another_time(bar: FilterBar) -> None:
    assert bar.other.menu is not None
    actions = {action.text(): action for action in bar.other.menu.actions()}
    actions["Yesterday"].trigger()
    actions["by the day created"].trigger()
    assert bar.state == FilterState("yesterday", CREATED)
    assert (bar.other.word, bar.other.is_on) == ("Yesterday, by the day created", True)
    assert [action.text() for action in actions.values() if action.isChecked()] == [
        "Yesterday",
        "by the day created",
    ]


def test_days_of_ones_own_are_asked_for(bar: FilterBar) -> None:
    bar._ask_custom()
    (dialog,) = bar.findChildren(PeriodDialog)
    dialog.first.line.setText("31/10/2025")
    dialog.last.line.setText("2025-10-01")
    dialog.submit()
    assert dialog.problem.text() == "The last day is before the first. Change one of them."
    dialog.first.line.setText("1 October")
    dialog.submit()
    assert "no day of the calendar" in dialog.problem.text()
    dialog.first.line.setText("1/10/2025")
    dialog.last.line.setText("15/10/2025")
    dialog.submit()
    assert bar.state == FilterState(CUSTOM, custom=Period("2025-10-01", "2025-10-15"))
    assert bar.other.word == "1 – 15 Oct 2025"


def test_where_it_is_narrow_everything_flows(bar: FilterBar) -> None:
    bar.resize(NARROW + 200, 40)
    assert bar.export.y() <= bar.quick["today"].y() + bar.export.height()
    bar.resize(NARROW - 250, 120)
    bar.layout().activate()
    QApplication.processEvents()
    assert bar.export.parentWidget() is bar.quick["today"].parentWidget()
    assert bar.export.y() > bar.quick["today"].y()


def payers(window: MainWindow) -> list[str]:
    model = window.payments.model
    return [str(model.data(model.index(row, PAYER))) for row in range(model.rowCount())]


def paid_at(micros: int) -> str:
    """A time as PaySG writes it."""
    return to_datetime(micros).astimezone(SINGAPORE).isoformat(timespec="milliseconds")


def test_the_list_and_what_comes_in_obey_the_same_filter(workspace: Desktop, qapp: QApplication) -> None:
    now = workspace.core.clock.now()
    workspace.pay(1, payer_name="Long ago", payment_succeeded_timestamp=paid_at(now - 400 * DAY))
    workspace.pay(2, payer_name="Today", payment_succeeded_timestamp=paid_at(now))

    async def look() -> None:
        async with workspace.window() as window:
            assert window.payments.filters.count.text() == "2 payments"
            window.payments.filters.quick["today"].click()
            await settled(window)
            assert payers(window) == ["Today"]
            workspace.pay(3, payer_name="Late", payment_succeeded_timestamp=paid_at(now - 400 * DAY))
            workspace.pay(4, payer_name="New", payment_succeeded_timestamp=paid_at(now))
            await until(lambda: window.payments.model.rowCount() == 2)
            await settled(window)
            assert payers(window) == ["New", "Today"]
            assert window.payments.filters.count.text() == "2 payments"
            window.payments.filters.clear.click()
            await settled(window)
            assert payers(window) == ["New", "Late", "Today", "Long ago"]

    run_window(qapp, look())


def refunded(workspace: Desktop, number: int, of: int) -> None:
    """Event `number` tells that payment `of` was refunded in full."""
    at = paid_at(workspace.core.clock.now() + SECOND)
    told = workspace.delivery(
        number,
        id=f"PAY{of:018d}",
        refund_status="fully_refunded",
        refunded_timestamp=at,
        updated_at=at,
        payer_name="Refunded",
    )
    workspace.deliver(told)


def test_what_leaves_the_filter_leaves_the_list(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1, 2, 3)

    async def look() -> None:
        async with workspace.window() as window:
            view = window.payments
            assert view.filters.status.menu is not None
            view.filters.status.menu.actions()[0].trigger()
            await settled(window)
            assert view.model.rowCount() == 3
            refunded(workspace, 10, 2)
            await until(lambda: view.model.rowCount() == 2)
            assert "Refunded" not in payers(window)

            view.open(view.model.key_at(1))
            await until(lambda: not view.payment.is_empty)
            refunded(workspace, 11, 3)
            await settled(window)
            assert view.model.rowCount() == 2, "nothing moves under a selected row"
            assert "Refunded" in payers(window)
            view.close_inspector()
            await until(lambda: view.model.rowCount() == 1)

    run_window(qapp, look())


def test_an_empty_list_says_which_filter_leaves_nothing_over(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1)

    async def look() -> None:
        async with workspace.window() as window:
            window.payments.filters.quick["last month"].click()
            await settled(window)
            empty = window.payments.card.empty
            assert empty.isVisible()
            assert empty.accessibleName() == "No payment matches"
            Mouse().click(empty.clear)
            await settled(window)
            assert empty.isHidden()
            assert window.payments.model.rowCount() == 1

    run_window(qapp, look())

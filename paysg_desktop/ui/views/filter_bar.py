"""The chips above the payments: which are shown, how many those are, and the way to a file of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.payment_filter import DateField
from paysg_desktop.ui.dialogs.period_dialog import PeriodDialog
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import LinkButton, label
from paysg_desktop.ui.periods import CUSTOM, LAST_7_DAYS, LAST_MONTH, THIS_MONTH, Period
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.filter_chip import FilterChip, StayingMenu
from paysg_desktop.ui.views.filter_state import (
    ANY_TIME,
    CHANGED,
    CREATED,
    PAID_OR_REFUNDED,
    TODAY,
    YESTERDAY,
    FilterState,
    date_words,
    days_text,
    status_word,
)
from paysg_desktop.ui.wording import plural, tr

NARROW = 620
"""Below this width count and export stand among the chips."""


class FilterBar(QWidget):
    """`changed` is told when the user chose otherwise; `state` is what is chosen."""

    changed = Signal()
    export_requested = Signal()

    def __init__(self, now: Callable[[], int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Filters"))
        self.state = FilterState()
        self._now = now
        self.quick = {name: FilterChip(words) for name, words in _quick()}
        self._others: dict[str, QAction] = {}
        self._by: dict[tuple[DateField, ...], QAction] = {}
        self.other = FilterChip(tr("Other dates"), self._period_menu())
        self._statuses: dict[PaymentStatus, QAction] = {}
        self.status = FilterChip(tr("All statuses"), self._status_menu())
        self.clear = LinkButton(tr("Clear filters"), Size.SECONDARY)
        self.count = label("", Size.SECONDARY, look=Look("muted"))
        self.export = IconButton("export", tr("Export…"))
        self.export.setAutoDefault(False)
        self._lay_out()
        for name, chip in self.quick.items():
            chip.clicked.connect(lambda _=False, name=name: self._choose_period(name))
        self.clear.clicked.connect(self.reset)
        self.export.clicked.connect(self.export_requested)
        self._show()

    def show_count(self, count: int) -> None:
        """How many payments are on the list."""
        words = plural(count, tr("{n} payment"), tr("{n} payments"))
        self.count.show_text(words)

    def reset(self) -> None:
        """All payments again."""
        self._take(FilterState())

    # --- inside ---

    def _choose_period(self, name: str) -> None:
        """A click on what is chosen already takes it back."""
        period = ANY_TIME if self.state.period == name else name
        self._take(replace(self.state, period=period, custom=None))

    def _choose_dates(self, dates: tuple[DateField, ...]) -> None:
        self._take(replace(self.state, dates=dates))

    def _choose_custom(self, days: Period) -> None:
        self._take(replace(self.state, period=CUSTOM, custom=days))

    def _ask_custom(self) -> None:
        dialog = PeriodDialog(self.state.days(self._now()), self.window())
        dialog.chosen.connect(self._choose_custom)
        dialog.rejected.connect(self._show)
        dialog.open()

    def _choose_status(self, status: PaymentStatus) -> None:
        self._take(replace(self.state, statuses=self.state.statuses ^ {status}))

    def _take(self, state: FilterState) -> None:
        if state != self.state:
            self.state = state
            self._show()
            self.changed.emit()
        else:
            self._show()

    def _show(self) -> None:
        state = self.state
        for name, chip in self.quick.items():
            chip.show_state(chip.word, is_on=state.period == name)
        self.other.show_state(self._other_words(), is_on=state.period in (*self._others, CUSTOM))
        for name, action in self._others.items():
            action.setChecked(state.period == name)
        for dates, action in self._by.items():
            action.setChecked(state.dates == dates)
        chosen = [status_word(each) for each in PaymentStatus if each in state.statuses]
        words = tr("All statuses") if not chosen else ", ".join(chosen[:2])
        more = f" +{len(chosen) - 2}" if len(chosen) > 2 else ""
        self.status.show_state(words + more, is_on=bool(chosen))
        for status, action in self._statuses.items():
            action.setChecked(status in state.statuses)
        self.clear.setVisible(state.is_narrowed)

    def _other_words(self) -> str:
        state = self.state
        words = tr("Other dates")
        if state.period == CUSTOM and state.custom is not None:
            words = days_text(state.custom)
        elif state.period in self._others:
            words = self._others[state.period].text()
        if state.period != ANY_TIME and state.dates != PAID_OR_REFUNDED:
            return f"{words}, {date_words(state.dates)}"
        return words

    def _period_menu(self) -> QMenu:
        menu = QMenu(self)
        for name, words in ((YESTERDAY, tr("Yesterday")), (LAST_7_DAYS, tr("Last 7 days"))):
            self._others[name] = _checkable(menu, words, partial(self._choose_period, name))
        custom = menu.addAction(tr("From … to …"))
        custom.triggered.connect(self._ask_custom)
        menu.addSeparator()
        group = QActionGroup(menu)
        for dates in (PAID_OR_REFUNDED, CREATED, CHANGED):
            action = _checkable(menu, date_words(dates), partial(self._choose_dates, dates))
            group.addAction(action)
            self._by[dates] = action
        return menu

    def _status_menu(self) -> QMenu:
        menu = StayingMenu(self)
        for status in PaymentStatus:
            self._statuses[status] = _checkable(menu, status_word(status), partial(self._choose_status, status))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._place(is_narrow=self.width() < NARROW)

    def _lay_out(self) -> None:
        chips = QWidget()
        chips.setAccessibleName(tr("Filters"))
        self._flow, self._row = Flow(), QHBoxLayout(self)
        for each in (*self.quick.values(), self.other, self.status, self.clear):
            self._flow.addWidget(each)
        chips.setLayout(self._flow)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Size.GRID)
        self._row.addWidget(chips, 1)
        self._is_narrow = True
        self._place(is_narrow=False)

    def _place(self, *, is_narrow: bool) -> None:
        """Count and export stand on the right, or behind the chips where that would break them into many rows."""
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        for each in (self.count, self.export):
            if is_narrow:
                self._row.removeWidget(each)
                self._flow.addWidget(each)
            else:
                self._flow.removeWidget(each)
                self._row.addWidget(each)


def _quick() -> tuple[tuple[str, str], ...]:
    return ((TODAY, tr("Today")), (THIS_MONTH, tr("This month")), (LAST_MONTH, tr("Last month")))


def _checkable(menu: QMenu, words: str, act: Callable[[], None]) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.triggered.connect(lambda _=False: act())
    return action

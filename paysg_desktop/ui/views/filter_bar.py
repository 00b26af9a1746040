"""The chips above the payments: which are shown, how many and how much they are, and the way to a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.payment_filter import DateField
from paysg_desktop.ui.inspector.parts import LinkButton
from paysg_desktop.ui.periods import CUSTOM, LAST_7_DAYS, LAST_MONTH, THIS_MONTH
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.deliveries_state import named
from paysg_desktop.ui.views.filter_chip import FilterChip, StayingMenu
from paysg_desktop.ui.views.filter_more import MoreChip
from paysg_desktop.ui.views.filter_row import PeriodRow, checkable
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
from paysg_desktop.ui.views.saved_chip import SavedChip
from paysg_desktop.ui.wording import plural, tr

NARROW = 960
"""Below this width count and export stand among the chips."""


class FilterBar(PeriodRow[FilterState]):
    """Chips for periods and statuses; the menu of the other dates says by which day, too."""

    def __init__(self, now: Callable[[], int], parent: QWidget) -> None:
        super().__init__(FilterState(), now, parent)
        self.quick = {name: FilterChip(words) for name, words in _quick()}
        self._by: dict[tuple[DateField, ...], QAction] = {}
        self.other = FilterChip(tr("Other dates"), self._period_menu())
        self._statuses: dict[PaymentStatus, QAction] = {}
        self.status = FilterChip(tr("All statuses"), self._status_menu())
        self.more = MoreChip(self)
        self.saved = SavedChip(self)
        self.totals = LinkButton(tr("Totals"), Size.SECONDARY)
        """Opens what the payments on the list come to."""
        chips = (*self.quick.values(), self.other, self.status, self.more, self.saved, self.clear)
        self._lay_out(chips, beside=(_together(self.count, self.totals), self.export), narrow=NARROW)
        self.more.chosen.connect(self.take)
        self.saved.picked.connect(self.take)
        for name, chip in self.quick.items():
            chip.clicked.connect(lambda _=False, name=name: self._choose_period(name))
        self._show()

    def show_count(self, count: int, *, is_whole: bool = True, is_indexing: bool = False) -> None:
        """How many payments are on the list; at least so many while it, or the index of a search, is not whole."""
        words = plural(count, tr("{n} payment"), tr("{n} payments"))
        words = words if is_whole else tr("{n}+ payments").format(n=f"{count:,}")
        self.count.show_text(tr("{count}, still indexing").format(count=words) if is_indexing else words)
        self.export.setEnabled(is_whole)
        self.totals.setEnabled(count > 0)

    # --- inside ---

    def _choose_dates(self, dates: tuple[DateField, ...]) -> None:
        self.take(replace(self.state, dates=dates))

    def _choose_status(self, status: PaymentStatus) -> None:
        self.take(replace(self.state, statuses=self.state.statuses ^ {status}))

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
        self.status.show_state(named(chosen) or tr("All statuses"), is_on=bool(chosen))
        for status, action in self._statuses.items():
            action.setChecked(status in state.statuses)
        self.more.show_choice(state)
        self.saved.show_choice(state)
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
        self._others = self._add_periods(menu, ((YESTERDAY, tr("Yesterday")), (LAST_7_DAYS, tr("Last 7 days"))))
        menu.addSeparator()
        group = QActionGroup(menu)
        for dates in (PAID_OR_REFUNDED, CREATED, CHANGED):
            action = checkable(menu, date_words(dates), partial(self._choose_dates, dates))
            group.addAction(action)
            self._by[dates] = action
        return menu

    def _status_menu(self) -> QMenu:
        menu = StayingMenu(self)
        for status in PaymentStatus:
            self._statuses[status] = checkable(menu, status_word(status), partial(self._choose_status, status))
        return menu


def _together(*items: QWidget) -> QWidget:
    """In one line, wherever it stands."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Size.GRID)
    for each in items:
        row.addWidget(each)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def _quick() -> tuple[tuple[str, str], ...]:
    return ((TODAY, tr("Today")), (THIS_MONTH, tr("This month")), (LAST_MONTH, tr("Last month")))

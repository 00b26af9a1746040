"""The chips above the deliveries: which are shown, how many those are, and what can be done with all of them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.ui import gate
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.periods import CUSTOM, LAST_7_DAYS
from paysg_desktop.ui.views.deliveries_state import (
    SOURCES,
    STATUSES,
    DeliveryChoice,
    named,
    source_word,
    status_word,
)
from paysg_desktop.ui.views.filter_chip import FilterChip, StayingMenu
from paysg_desktop.ui.views.filter_row import FilterText, PeriodRow
from paysg_desktop.ui.views.filter_state import ANY_TIME, TODAY, YESTERDAY, days_text
from paysg_desktop.ui.wording import mark, plural, tr

NARROW = 900
"""Below this width the buttons stand among the chips."""
MOST_TYPES = 40
"""Event types that are offered: anybody can send some of their own."""
_LONGEST_WORDS = 60
_FIELD_WIDTH = 160
_PERIODS = ((TODAY, mark("Today")), (YESTERDAY, mark("Yesterday")), (LAST_7_DAYS, mark("Last 7 days")))


class DeliveriesFilters(PeriodRow[DeliveryChoice]):
    """Chips for all that tells deliveries apart, a line to search with, and what can be done with those listed."""

    replay_requested = Signal()
    import_requested = Signal()

    def __init__(self, now: Callable[[], int], parent: QWidget) -> None:
        super().__init__(DeliveryChoice(), now, parent)
        self.listed = 0
        """How many deliveries are on the list."""
        self._names: dict[str, str] = {}
        self.when = FilterChip(tr("Any time"), self._period_menu())
        self.endpoint = PickChip(tr("All endpoints"), self)
        self.event_type = PickChip(tr("Any type"), self)
        self.signature = PickChip(tr("Any signature"), self)
        self.source = PickChip(tr("Any source"), self)
        name, placeholder = tr("Find event id, payment or reference"), tr("Id, reference …")
        self._typed = FilterText(name, placeholder, _FIELD_WIDTH, self)
        self.text = self._typed.line
        self.clear.setText(gate.words(tr("Clear")))
        self.replay = IconButton("replay", tr("Replay…"))
        self.take_in = IconButton("import", tr("Import…"))
        self.signature.offer([(each, status_word(each)) for each in STATUSES])
        self.source.offer([(each, source_word(each)) for each in SOURCES])
        chips = (self.when, self.endpoint, self.event_type, self.signature, self.source)
        self._lay_out(
            (*chips, self.text, self.clear, self.count),
            beside=(self.replay, self.export, self.take_in),
            narrow=NARROW,
            alignment=Qt.AlignmentFlag.AlignTop,
        )
        self._connect()
        self._show()

    @property
    def is_settled(self) -> bool:
        """Whether nothing that was typed is still to be taken."""
        return self._typed.is_settled

    def offer_endpoints(self, endpoints: Sequence[Endpoint]) -> None:
        """These may be chosen."""
        self._names = {each.id: each.name for each in endpoints}
        self.endpoint.offer(list(self._names.items()))
        self._show()

    def offer_types(self, event_types: Sequence[str]) -> None:
        """These may be chosen, and those that are."""
        offered = dict.fromkeys((*sorted(self.state.event_types), *event_types[:MOST_TYPES]))
        self.event_type.offer([(each, each) for each in sorted(offered)])
        self._show()

    def show_count(self, count: int) -> None:
        """How many deliveries are on the list."""
        self.listed = count
        self.count.show_text(plural(count, tr("{n} delivery"), tr("{n} deliveries")))
        words = tr("Replay {n}…").format(n=f"{count:,}") if self.state.is_narrowed and count else tr("Replay…")
        self.replay.setText(gate.words(words))
        self.replay.setAccessibleName(words)
        for button in (self.replay, self.export):
            button.setEnabled(count > 0)

    def leave_environment(self) -> None:
        """Forget what only the environment has that was shown; nothing is told."""
        self.state = replace(self.state, endpoint_ids=frozenset(), event_types=frozenset())
        self._show()

    def words(self) -> str:
        """All that narrows, in one line that has not passed the gate; empty for nothing."""
        return self.state.words(self._now(), lambda id_: self._names.get(id_, id_))

    # --- inside ---

    def _show(self) -> None:
        state = self.state
        self.when.show_state(_when_words(state), is_on=state.period != ANY_TIME)
        for name, action in self._periods.items():
            action.setChecked(name == state.period)
        self.endpoint.show_chosen(state.endpoint_ids)
        self.event_type.show_chosen(state.event_types)
        self.signature.show_chosen(state.statuses)
        self.source.show_chosen(state.sources)
        self._typed.show_text(state.text)
        self.clear.setVisible(state.is_narrowed)
        self.show_count(self.listed)

    def _toggle(self, field: str, value: Hashable) -> None:
        self.take(replace(self.state, **{field: getattr(self.state, field) ^ {value}}))

    def _take_text(self, text: str) -> None:
        self.take(replace(self.state, text=text))

    def _period_menu(self) -> QMenu:
        menu = QMenu(self)
        self._periods = self._add_periods(menu, ((name, tr(words)) for name, words in _PERIODS))
        return menu

    def _connect(self) -> None:
        for chip, field in (
            (self.endpoint, "endpoint_ids"),
            (self.event_type, "event_types"),
            (self.signature, "statuses"),
            (self.source, "sources"),
        ):
            chip.toggled_value.connect(partial(self._toggle, field))
        self.replay.clicked.connect(self.replay_requested)
        self.take_in.clicked.connect(self.import_requested)
        self._typed.taken.connect(self._take_text)


def _when_words(state: DeliveryChoice) -> str:
    if state.custom is not None and state.period == CUSTOM:
        return days_text(state.custom)
    return next((tr(words) for name, words in _PERIODS if name == state.period), tr("Any time"))


class PickChip(FilterChip):
    """A chip whose menu ticks any number of values; `none` stands while none is chosen."""

    toggled_value = Signal(object)

    def __init__(self, none: str, parent: QWidget) -> None:
        self._picks = StayingMenu(parent)
        super().__init__(none, self._picks)
        self._none = none
        self._offered: list[tuple[Any, str]] = []
        self._actions: dict[Any, QAction] = {}

    def offer(self, choices: list[tuple[Any, str]]) -> None:
        """Values with their words."""
        if choices == self._offered:
            return
        self._offered = choices
        self._picks.clear()
        self._actions = {}
        for value, words in choices:
            action = self._actions[value] = self._picks.addAction(gate.words(words[:_LONGEST_WORDS]))
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, value=value: self.toggled_value.emit(value))

    def show_chosen(self, chosen: frozenset[Any]) -> None:
        """Tick these, and say which they are."""
        for value, action in self._actions.items():
            action.setChecked(value in chosen)
        words = [words for value, words in self._offered if value in chosen]
        self.show_state(named(words) or self._none, is_on=bool(chosen))

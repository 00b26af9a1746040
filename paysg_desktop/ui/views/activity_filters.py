"""The chips above the journal: which actions are shown, how many those are, and the way to a file of them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.action import ActionKind, ActionState
from paysg_desktop.ui.inspector.action_words import kind_word, state_word
from paysg_desktop.ui.models.actions import Narrowing
from paysg_desktop.ui.views.filter_chip import FilterChip, StayingMenu
from paysg_desktop.ui.views.filter_row import FilterRow, FilterText, checkable
from paysg_desktop.ui.wording import plural, tr

OPEN = frozenset({ActionState.UNKNOWN, ActionState.INTENDED})
"""What waits for a person, or is only just beginning."""
_FIELD_WIDTH = 220


class ActivityFilters(FilterRow[Narrowing]):
    """Chips for kinds and states, and a line to search with."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Narrowing(), parent)
        self._kinds: dict[ActionKind, QAction] = {}
        self._states: dict[ActionState, QAction] = {}
        self.open = FilterChip(tr("Needs a person"))
        self.kind = FilterChip(tr("All kinds"), self._kind_menu())
        self.status = FilterChip(tr("All states"), self._state_menu())
        name, placeholder = tr("Find payer, reference, id, staff or reason"), tr("Payer, reference, id, staff …")
        self._typed = FilterText(name, placeholder, _FIELD_WIDTH, self)
        self.text = self._typed.line
        self._lay_out(
            (self.open, self.kind, self.status, self.text, self.clear, self.count), beside=(self.export,)
        )
        self.open.clicked.connect(self._toggle_open)
        self._typed.taken.connect(self._take_text)
        self._show()

    @property
    def is_settled(self) -> bool:
        """Whether nothing that was typed is still to be taken."""
        return self._typed.is_settled

    def show_count(self, count: int) -> None:
        """How many actions are on the list."""
        self.count.show_text(plural(count, tr("{n} action"), tr("{n} actions")))

    def show_open(self) -> None:
        """Only what needs a person."""
        self.take(Narrowing(states=OPEN))

    def words(self) -> str:
        """All that narrows, in one line for people; empty for nothing."""
        state = self.state
        kinds = ", ".join(kind_word(each) for each in ActionKind if each in state.kinds)
        states = ", ".join(state_word(each) for each in ActionState if each in state.states)
        text = tr("“{text}”").format(text=state.text) if state.text else ""
        return " · ".join(filter(None, (kinds, states, text)))

    # --- inside ---

    def _show(self) -> None:
        state = self.state
        self.open.show_state(self.open.word, is_on=state.states == OPEN)
        kinds = [kind_word(each) for each in ActionKind if each in state.kinds]
        self.kind.show_state(", ".join(kinds) or tr("All kinds"), is_on=bool(kinds))
        states = [state_word(each) for each in ActionState if each in state.states]
        is_own = bool(states) and state.states != OPEN
        self.status.show_state(", ".join(states) if is_own else tr("All states"), is_on=is_own)
        for kind, action in self._kinds.items():
            action.setChecked(kind in state.kinds)
        for each, action in self._states.items():
            action.setChecked(each in state.states)
        self._typed.show_text(state.text)
        self.clear.setVisible(state.is_narrowed)

    def _toggle_open(self) -> None:
        is_on = self.state.states == OPEN
        self.take(replace(self.state, states=frozenset() if is_on else OPEN))

    def _toggle_kind(self, kind: ActionKind) -> None:
        self.take(replace(self.state, kinds=self.state.kinds ^ {kind}))

    def _toggle_state(self, state: ActionState) -> None:
        self.take(replace(self.state, states=self.state.states ^ {state}))

    def _take_text(self, text: str) -> None:
        self.take(replace(self.state, text=text))

    def _kind_menu(self) -> StayingMenu:
        menu = StayingMenu(self)
        for kind in ActionKind:
            self._kinds[kind] = checkable(menu, kind_word(kind), partial(self._toggle_kind, kind))
        return menu

    def _state_menu(self) -> StayingMenu:
        menu = StayingMenu(self)
        for state in ActionState:
            self._states[state] = checkable(menu, state_word(state), partial(self._toggle_state, state))
        return menu

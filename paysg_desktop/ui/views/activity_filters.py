"""The chips above the journal: which actions are shown, how many those are, and the way to a file of them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from paysg_desktop.domain.action import ActionKind, ActionState
from paysg_desktop.ui.dialogs.fields import line_edit
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.action_words import kind_word, state_word
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import LinkButton, label
from paysg_desktop.ui.models.actions import Narrowing
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.filter_chip import FilterChip, StayingMenu
from paysg_desktop.ui.wording import plural, tr

TYPING_MS = 200
"""After the last letter the list is read anew."""
OPEN = frozenset({ActionState.UNKNOWN, ActionState.INTENDED})
"""What waits for a person, or is only just beginning."""
_FIELD_WIDTH = 220


class ActivityFilters(QWidget):
    """`changed` is told when the user chose otherwise; `state` is what is chosen."""

    changed = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Filters"))
        self.state = Narrowing()
        self._kinds: dict[ActionKind, QAction] = {}
        self._states: dict[ActionState, QAction] = {}
        self.open = FilterChip(tr("Needs a person"))
        self.kind = FilterChip(tr("All kinds"), self._kind_menu())
        self.status = FilterChip(tr("All states"), self._state_menu())
        self.text = line_edit(tr("Find payer, reference, id, staff or reason"))
        self.text.setPlaceholderText(tr("Payer, reference, id, staff …"))
        self.text.setFixedWidth(_FIELD_WIDTH)
        self.text.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clear = LinkButton(tr("Clear filters"), Size.SECONDARY)
        self.count = label("", Size.SECONDARY, look=Look("muted"))
        self.export = IconButton("export", tr("Export…"))
        self.export.setAutoDefault(False)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._lay_out()
        self._connect()
        self._show()

    @property
    def is_settled(self) -> bool:
        """Whether nothing that was typed is still to be taken."""
        return not self._typing.isActive()

    def show_count(self, count: int) -> None:
        """How many actions are on the list."""
        self.count.show_text(plural(count, tr("{n} action"), tr("{n} actions")))

    def reset(self) -> None:
        """All actions again."""
        self.take(Narrowing())

    def show_open(self) -> None:
        """Only what needs a person."""
        self.take(Narrowing(states=OPEN))

    def take(self, state: Narrowing) -> None:
        """Choose this, and tell where it is something else."""
        is_other = state != self.state
        self.state = state
        self._show()
        if is_other:
            self.changed.emit()

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
        if self.text.text().strip() != state.text:
            self.text.setText(state.text)
        self.clear.setVisible(state.is_narrowed)

    def _toggle_open(self) -> None:
        is_on = self.state.states == OPEN
        self.take(replace(self.state, states=frozenset() if is_on else OPEN))

    def _toggle_kind(self, kind: ActionKind) -> None:
        self.take(replace(self.state, kinds=self.state.kinds ^ {kind}))

    def _toggle_state(self, state: ActionState) -> None:
        self.take(replace(self.state, states=self.state.states ^ {state}))

    def _take_text(self) -> None:
        self._typing.stop()
        self.take(replace(self.state, text=self.text.text().strip()))

    def _kind_menu(self) -> StayingMenu:
        menu = StayingMenu(self)
        for kind in ActionKind:
            action = self._kinds[kind] = menu.addAction(kind_word(kind))
            action.setCheckable(True)
            action.triggered.connect(partial(self._toggle_kind, kind))
        return menu

    def _state_menu(self) -> StayingMenu:
        menu = StayingMenu(self)
        for state in ActionState:
            action = self._states[state] = menu.addAction(state_word(state))
            action.setCheckable(True)
            action.triggered.connect(partial(self._toggle_state, state))
        return menu

    def _connect(self) -> None:
        self.open.clicked.connect(self._toggle_open)
        self.clear.clicked.connect(self.reset)
        self.export.clicked.connect(self.export_requested)
        self.text.textEdited.connect(lambda _: self._typing.start())
        self.text.returnPressed.connect(self._take_text)
        self._typing.timeout.connect(self._take_text)

    def _lay_out(self) -> None:
        chips = QWidget()
        chips.setAccessibleName(tr("Filters"))
        flow = Flow()
        for each in (self.open, self.kind, self.status, self.text, self.clear, self.count):
            flow.addWidget(each)
        chips.setLayout(flow)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.GRID)
        row.addWidget(chips, 1)
        row.addWidget(self.export)

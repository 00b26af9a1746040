"""The chip of the filters that were saved under a name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from paysg_desktop.domain.filter_choice import FilterChoice, SavedFilter
from paysg_desktop.ui import gate
from paysg_desktop.ui.views.filter_chip import FilterChip
from paysg_desktop.ui.views.filter_state import FilterState
from paysg_desktop.ui.wording import tr


class SavedChip(FilterChip):
    """A menu of names; the name of what is shown stands on the chip."""

    picked = Signal(object)
    """The `FilterState` of the entry that was picked."""
    save_requested = Signal()
    rename_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        self._menu = QMenu(parent)
        super().__init__(tr("Saved"), self._menu)
        self.saved: tuple[SavedFilter, ...] = ()
        self._state: FilterChoice = FilterState()
        self.show_choice(self._state)

    @property
    def shown(self) -> SavedFilter | None:
        """The one that is shown, if any."""
        return next((each for each in self.saved if same(each.choice, self._state)), None)

    def offer(self, saved: Sequence[SavedFilter]) -> None:
        """All that there are."""
        self.saved = tuple(saved)
        self.show_choice(self._state)

    def show_choice(self, state: FilterChoice) -> None:
        """Say whether what is shown has a name."""
        self._state = state
        name = self.shown.name if self.shown else ""
        self.show_state(name or tr("Saved"), is_on=bool(name))
        self._menu.clear()
        for each in self.saved:
            action = self._menu.addAction(gate.words(each.name))
            action.setCheckable(True)
            action.setChecked(each.name == name)
            action.triggered.connect(partial(self._pick, each))
        if self.saved:
            self._menu.addSeparator()
        elif not state.is_narrowed:
            self._menu.addAction(tr("Choose filters first; then they can be saved here")).setEnabled(False)
        if state.is_narrowed and not name:
            self._menu.addAction(tr("Save these filters…")).triggered.connect(self.save_requested)
        if name:
            self._menu.addAction(tr("Rename…")).triggered.connect(lambda: self.rename_requested.emit(name))
            self._menu.addAction(tr("Remove…")).triggered.connect(lambda: self.remove_requested.emit(name))

    def _pick(self, saved: SavedFilter, _: bool = False) -> None:
        self.picked.emit(FilterState.from_json(saved.choice.to_json()))


def same(one: FilterChoice, other: FilterChoice) -> bool:
    """Whether both take the same payments."""
    return one.to_json() == other.to_json()

"""The chips above the attempts: of which destination, and only those that failed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from paysg_desktop.ui import gate
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import LinkButton, label
from paysg_desktop.ui.models.attempts import Narrowing
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.filter_chip import FilterChip
from paysg_desktop.ui.wording import plural, tr


class AttemptFilters(QWidget):
    """`changed` is told when the user chose otherwise; `state` is what is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Filters"))
        self.state = Narrowing()
        self._names: Mapping[str, str] = {}
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self.destination = FilterChip(tr("All destinations"), self._menu)
        self.failed = FilterChip(tr("Failed only"))
        self.clear = LinkButton(tr("Clear filters"), Size.SECONDARY)
        self.count = label("", Size.SECONDARY, look=Look("muted"))
        flow = Flow()
        for each in (self.destination, self.failed, self.clear, self.count):
            flow.addWidget(each)
        self.setLayout(flow)
        self.failed.clicked.connect(self._toggle_failed)
        self.clear.clicked.connect(self.reset)
        self._show()

    def offer(self, names: Mapping[str, str]) -> None:
        """Destinations to choose from, by id; one that is gone can't stay chosen."""
        if self.state.destination_id is not None and self.state.destination_id not in names:
            self.choose(None)
        if names != self._names:
            self._names = dict(names)
            self._fill_menu()
            self._show()

    def choose(self, destination_id: str | None) -> None:
        """Only what went to this destination; None for all."""
        self._take(replace(self.state, destination_id=destination_id))

    def reset(self) -> None:
        """All attempts again."""
        self._take(Narrowing())

    def show_count(self, count: int) -> None:
        """How many attempts are on the list."""
        self.count.show_text(plural(count, tr("{n} attempt"), tr("{n} attempts")))

    def words(self) -> str:
        """All that narrows, in one line for people; empty for nothing."""
        name = self._names.get(self.state.destination_id or "", "")
        failed = tr("failed only") if self.state.is_failed_only else ""
        return " · ".join(filter(None, (name, failed)))

    # --- inside ---

    def _take(self, state: Narrowing) -> None:
        is_other = state != self.state
        self.state = state
        self._show()
        if is_other:
            self.changed.emit()

    def _toggle_failed(self) -> None:
        self._take(replace(self.state, is_failed_only=not self.state.is_failed_only))

    def _fill_menu(self) -> None:
        self._menu.clear()
        for destination_id, name in ((None, tr("All destinations")), *self._names.items()):
            action = self._menu.addAction(gate.words(name))
            action.setCheckable(True)
            action.setData(destination_id)
            action.setActionGroup(self._group)
            action.triggered.connect(partial(self.choose, destination_id))

    def _show(self) -> None:
        chosen = self.state.destination_id
        word = self._names.get(chosen or "", "") if chosen else ""
        self.destination.show_state(word or tr("All destinations"), is_on=chosen is not None)
        self.destination.setVisible(bool(self._names))
        self.failed.show_state(self.failed.word, is_on=self.state.is_failed_only)
        self.clear.setVisible(self.state.is_narrowed)
        for action in self._menu.actions():
            action.setChecked(action.data() == chosen)

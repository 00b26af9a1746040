"""All requests that were made of one delivery: forwarded, tried again, replayed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from paysg_desktop.domain.forwarding import AttemptRow
from paysg_desktop.ui.inspector.parts import MARGIN, wrapped
from paysg_desktop.ui.models.attempts import AttemptListing, NamedDestinations
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.table import RecordTable
from paysg_desktop.ui.wording import tr


class AttemptsPage(QWidget):
    """Newest first. A click or Enter asks for an attempt."""

    attempt_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Attempts"))
        self._now = 0
        self._known = NamedDestinations()
        self.empty = wrapped(tr("Not sent on anywhere yet."), "muted")
        self.model = AttemptListing(lambda: self._known, lambda: self._now, self)
        self.table = RecordTable(self.model, Size.ROW, self)
        self.table.setAccessibleName(tr("Attempts, newest first"))
        self.table.opened.connect(lambda key: self.attempt_requested.emit(self.model.row(key).id))
        self.empty.setContentsMargins(MARGIN, 2 * Size.GRID, MARGIN, MARGIN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
        layout.addWidget(self.table, 1)
        layout.addStretch()
        self.show_attempts((), {}, 0)

    def show_attempts(self, rows: Sequence[AttemptRow], names: Mapping[str, str], now: int) -> None:
        """`rows` oldest first, as the store has them; `names` of destinations by id; `now` in microseconds UTC."""
        self._now, self._known = now, NamedDestinations(dict(names))
        if not self.model.show_rows(tuple(reversed(rows))):
            self.model.forget_texts()
        self.empty.setVisible(not rows)
        self.table.setVisible(bool(rows))

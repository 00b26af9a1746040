"""The due date: typed as people write dates, or picked in a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.domain.times import singapore_day
from paysg_desktop.providers.report_values import ValueProblem, day_of, due_text
from paysg_desktop.ui.dialogs.fields import Field, line_edit
from paysg_desktop.ui.dialogs.new_payment_calendar import Calendar
from paysg_desktop.ui.inspector.parts import GlyphButton
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr


class DueField(Field):
    """`text` is the day as PaySG writes it (`31-DEC-2026`), or what was typed where that is no day."""

    edited = Signal()

    def __init__(self, now: Callable[[], int]) -> None:
        title = tr("Due date")
        self._now = now
        self.line = line_edit(title)
        self.line.setPlaceholderText(tr("if there is one"))
        self.pick = GlyphButton("calendar", tr("Choose the day in a calendar"))
        control = QWidget()
        row = QHBoxLayout(control)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.HALF)
        row.addWidget(self.line, 1)
        row.addWidget(self.pick)
        super().__init__(title, control)
        self.setFocusProxy(self.line)
        self.calendar = Calendar(self)
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self._settle)
        self.pick.clicked.connect(self.open_calendar)
        self.calendar.chosen.connect(self._choose)

    @property
    def text(self) -> str:
        typed = " ".join(self.line.text().split())
        return due_text(typed).upper() if typed else ""

    @property
    def day(self) -> date | None:
        """The day, where what was typed is one."""
        try:
            return day_of(self.text)
        except ValueProblem:
            return None

    @property
    def is_past(self) -> bool:
        """Whether the day is over in Singapore."""
        return self.day is not None and self.day < self._today()

    def open_calendar(self) -> None:
        """Show the month of the day, or of today, below the button."""
        today = self._today()
        below = self.pick.mapToGlobal(QPoint(0, self.pick.height() + Size.HALF))
        self.calendar.open_at(below, self.day or today, today)

    def _choose(self, day: date) -> None:
        self.line.setText(due_text(day.isoformat()).upper())
        self.line.setFocus()
        self.edited.emit()

    def _settle(self) -> None:
        """Show a day that could be read in the form in which it is sent."""
        if self.day is not None:
            self.line.setText(self.text)

    def _today(self) -> date:
        return date.fromisoformat(singapore_day(self._now()))

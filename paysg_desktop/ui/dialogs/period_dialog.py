"""The dialog that asks for a period's first and last day."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.ui.dialogs.fields import LineField
from paysg_desktop.ui.dialogs.form_dialog import FormDialog
from paysg_desktop.ui.periods import Period, read_day
from paysg_desktop.ui.wording import tr


class PeriodDialog(FormDialog):
    """`chosen` carries a `Period`."""

    chosen = Signal(object)

    def __init__(self, period: Period | None, parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("From … to …"),
            tr("Both days count whole, in Singapore time (+08:00)."),
            tr("Show"),
            tr("Cancel"),
        )
        example = tr("for example 2026-10-01 or 1/10/2026, the day first")
        self.first = LineField(tr("First day"), example)
        self.last = LineField(tr("Last day"), tr("left empty, the first day alone"))
        if period is not None:
            self.first.line.setText(period.first)
            self.last.line.setText(period.last)
        self.fields.addWidget(self.first)
        self.fields.addWidget(self.last)
        self.first.setFocus()

    def submit(self) -> None:
        first = read_day(self.first.text)
        last = read_day(self.last.text) if self.last.text else first
        if first is None or last is None:
            wrong = self.first if first is None else self.last
            self.show_problem(tr("That is no day of the calendar. Write it like 2026-10-01."))
            wrong.setFocus()
        elif last < first:
            self.show_problem(tr("The last day is before the first. Change one of them."))
        else:
            self.chosen.emit(Period(first, last))
            self.accept()

"""Chooses the period that is compared."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from paysg_desktop.ui.chooser import Choice, Chooser
from paysg_desktop.ui.dialogs.fields import line_edit
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.parts import label
from paysg_desktop.ui.periods import CUSTOM, THIS_MONTH, Period, named_period, period_names, read_day
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

_CHOOSER = 148
_DAY = 104


class PeriodChooser(QWidget):
    """`changed` carries the `Period` that the user picked; days that make none are said, and change nothing."""

    changed = Signal(object)
    problem_found = Signal(str)

    def __init__(self, now: Callable[[], int]) -> None:
        super().__init__()
        self._now = now
        self._name = THIS_MONTH
        self.period = named_period(THIS_MONTH, now())
        self.setAccessibleName(tr("Period"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.chooser = Chooser(tr("Period"), _CHOOSER, self)
        self.first, self.last = line_edit(tr("First day")), line_edit(tr("Last day"))
        self.dash = label(tr("to"), look=Look("muted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.GRID - 2)
        for each in (self.chooser, self.first, self.dash, self.last):
            row.addWidget(each)
        for each in (self.first, self.last):
            each.setFixedWidth(wide(_DAY))
            each.setPlaceholderText(tr("2026-01-31"))
            each.editingFinished.connect(self._take_days)
        self.chooser.chosen.connect(lambda name: self.choose(str(name)))
        self._show()

    def choose(self, name: str) -> None:
        """A period by its name; CUSTOM begins with the days that are shown."""
        self._name = name
        if name == CUSTOM:
            self._show()
            self.first.setFocus()
            self.first.selectAll()
        else:
            self._take(named_period(name, self._now()))

    def show_period(self, period: Period) -> None:
        """Choose just these days, by their name where they have one; tells `changed` where they are others."""
        names = (name for name, _ in period_names() if name != CUSTOM)
        now = self._now()
        self._name = next((name for name in names if named_period(name, now) == period), CUSTOM)
        self._take(period)

    def begin_day(self) -> None:
        """Midnight in Singapore: a named period may be another."""
        if self._name != CUSTOM:
            self._take(named_period(self._name, self._now()))

    def _take_days(self) -> None:
        first, last = read_day(self.first.text()), read_day(self.last.text())
        if first is None or last is None:
            self.problem_found.emit(tr("A day is written like 2026-01-31. The period stays as it was."))
        elif first > last:
            self.problem_found.emit(tr("The first day is after the last one. The period stays as it was."))
        else:
            self.problem_found.emit("")
            self._take(Period(first, last))

    def _take(self, period: Period) -> None:
        is_other = period != self.period
        self.period = period
        self._show()
        if is_other:
            self.changed.emit(period)

    def _show(self) -> None:
        choices = tuple(Choice(name, words) for name, words in period_names())
        self.chooser.offer(choices, self._name)
        for each in (self.first, self.dash, self.last):
            each.setVisible(self._name == CUSTOM)
        self.first.setText(self.period.first)
        self.last.setText(self.period.last)
        self.updateGeometry()

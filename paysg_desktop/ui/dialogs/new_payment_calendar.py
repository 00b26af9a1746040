"""A month to pick a day from, in the theme's colours."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from paysg_desktop.ui import gate, icons, languages, theme
from paysg_desktop.ui.inspector.parts import Ground, column
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr


class Calendar(Ground):
    """Opens over the window; `chosen` carries the `date`. Arrows move in the month, Enter chooses, Esc closes."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("surface", "border", 0)
        self.setParent(parent)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.month = QCalendarWidget()
        self.month.setAccessibleName(tr("Calendar"))
        self.month.setLocale(languages.current().locale)
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.month.setFont(theme.font(Size.BODY, tabular=True))
        self.setLayout(column(self.month, margin=1))
        self.month.clicked.connect(self._choose)
        self.month.activated.connect(self._choose)
        self.hide()

    def open_at(self, place: QPoint, day: date, earliest: date) -> None:
        """Show the month of a day, no day before `earliest`; `place` is of the screen."""
        self._dress()
        self.month.setMinimumDate(_qt(earliest))
        self.month.setSelectedDate(_qt(max(day, earliest)))
        room, size = self.screen().availableGeometry(), self.sizeHint()
        left = min(place.x(), room.right() - size.width())
        top = min(place.y(), room.bottom() - size.height())
        self.move(max(room.left(), left), max(room.top(), top))
        self.show()
        self.month.setFocus()

    def _choose(self, day: QDate) -> None:
        if self.isVisible():  # Enter tells both that a day was clicked and that it was activated.
            self.hide()
            self.chosen.emit(date(day.year(), day.month(), day.day()))

    def _dress(self) -> None:
        """All days of the week alike, since red means trouble here."""
        shown = theme.current()
        usual, head = QTextCharFormat(), QTextCharFormat()
        usual.setForeground(QColor(shown.text))
        for day in Qt.DayOfWeek:
            self.month.setWeekdayTextFormat(day, usual)
        head.setForeground(QColor(shown.muted))
        head.setBackground(QColor(shown.surface))
        self.month.setHeaderTextFormat(head)
        for name, glyph, words in (
            ("qt_calendar_prevmonth", "chevron-left", tr("The month before")),
            ("qt_calendar_nextmonth", "chevron-right", tr("The next month")),
        ):
            button = self.month.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icons.icon(glyph, shown.text))
                button.setAccessibleName(words)
                gate.set_tooltip(button, words)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)

"""Which two requests are compared, and the way to another one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.chooser import Choice, Chooser
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.parts import MARGIN, label
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import DASH, tr

_NUMBER_WIDTH = 13 * Size.GRID
_NUMBER = QRegularExpression("[0-9, ]{0,15}")


class CompareChoice(QWidget):
    """Two titles, a list of others where there are some, and a field for the number of any other."""

    other_requested = Signal(int)
    """The number of the delivery to compare with."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What is compared"))
        elided = Qt.TextElideMode.ElideRight
        self.this = label("", look=Look("text", elided))
        self.other = label("", look=Look("text", elided))
        self.others = Chooser(tr("Compare with"), 10 * Size.GRID, self)
        self.others.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.others.hide()
        self.number = _number_field()
        self.others.chosen.connect(self._choose)
        self.number.returnPressed.connect(self._take_number)
        self._lay_out()

    def show_titles(self, this: str, other: str | None) -> None:
        """Both titles; None where there is nothing to compare with yet."""
        self.this.show_text(this)
        self.other.show_text(other or DASH)
        self.offer((), None)
        self.number.clear()

    def offer(self, others: Sequence[tuple[int, str]], chosen: int | None) -> None:
        """Offer these deliveries by number and title; without any the title of the other alone is shown."""
        choices = tuple(Choice(number, gate.line(title, 60)) for number, title in others)
        self.others.offer(choices, chosen)
        self.others.setVisible(bool(choices))
        self.other.setVisible(not choices)

    def _choose(self, number: object) -> None:
        if isinstance(number, int):
            self.other_requested.emit(number)

    def _take_number(self) -> None:
        digits = "".join(each for each in self.number.text() if each.isdigit())
        if digits:
            self.other_requested.emit(int(digits))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(MARGIN, Size.GRID, MARGIN, Size.HALF)
        grid.setHorizontalSpacing(Size.GRID)
        grid.setVerticalSpacing(Size.HALF)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate((tr("This"), tr("Other"))):
            grid.addWidget(label(name, look=Look("muted")), row, 0)
        grid.addWidget(self.this, 0, 1, 1, 2)
        grid.addWidget(self.other, 1, 1)
        grid.addWidget(self.others, 1, 1)
        grid.addWidget(self.number, 1, 2)


def _number_field() -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(tr("Compare with the delivery of this number"))
    gate.set_tooltip(made, tr("Type the number of any delivery and press Enter to compare with it."))
    made.setPlaceholderText(tr("Delivery no."))
    made.setValidator(QRegularExpressionValidator(_NUMBER, made))
    made.setTextMargins(Size.GRID, 0, Size.GRID, 0)
    made.setFont(theme.font(Size.BODY, tabular=True))
    words = made.fontMetrics().horizontalAdvance(made.placeholderText()) + 4 * Size.GRID
    made.setFixedSize(max(wide(_NUMBER_WIDTH), words), Size.CONTROL)
    return made

"""Fields of the agency's own that go with a payment, and come back with each event (metadata)."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.domain.new_payment import FieldProblem
from paysg_desktop.ui import gate
from paysg_desktop.ui.dialogs.fields import Field, line_edit
from paysg_desktop.ui.inspector.parts import GlyphButton, LinkButton, column
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases.creation import MOST_METADATA


class OwnRow(QWidget):
    """One name and its value."""

    edited = Signal()
    left = Signal()
    removed = Signal()

    def __init__(self, number: int) -> None:
        super().__init__()
        self.setAccessibleName(tr("Custom information {number}").format(number=number))
        self.key = line_edit(tr("Name of custom information {number}").format(number=number))
        self.key.setPlaceholderText(tr("Name"))
        self.value = line_edit(tr("Value of custom information {number}").format(number=number))
        gate.veil_typing(self.value)
        self.value.setPlaceholderText(tr("Value"))
        self.remove = GlyphButton("cross", tr("Remove custom information {number}").format(number=number))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.GRID)
        row.addWidget(self.key, 2)
        row.addWidget(self.value, 3)
        row.addWidget(self.remove)
        for each in (self.key, self.value):
            each.textEdited.connect(self.edited)
            each.editingFinished.connect(self.left)
        self.remove.clicked.connect(self.removed)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the tabulator stops, in order."""
        return self.key, self.value, self.remove

    @property
    def entry(self) -> tuple[str, str]:
        return self.key.text().strip(), self.value.text().strip()


class OwnFields(Field):
    """Up to ten; a row without any text counts for nothing."""

    edited = Signal()
    left = Signal()

    def __init__(self) -> None:
        self.rows: list[OwnRow] = []
        self.another = LinkButton(tr("Add custom information"), Size.SECONDARY)
        self._list = column(gap=Size.GRID)
        control = QWidget()
        layout = column(self._list, gap=Size.GRID)
        layout.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)
        control.setLayout(layout)
        super().__init__(tr("Custom information"), control)
        self.another.clicked.connect(lambda: self.add_row().key.setFocus())

    @property
    def entries(self) -> Mapping[str, str]:
        """Name and value of each row that has any text."""
        return dict(each.entry for each in self.rows if any(each.entry))

    def add_row(self) -> OwnRow:
        """One more name and value."""
        row = OwnRow(len(self.rows) + 1)
        self.rows.append(row)
        self._list.addWidget(row)
        for first, second in pairwise((*row.stops, self.another)):
            QWidget.setTabOrder(first, second)
        row.edited.connect(self.edited)
        row.left.connect(self.left)
        row.removed.connect(lambda: self._remove(row))
        self._tell()
        return row

    def problems(self) -> tuple[FieldProblem, ...]:
        """That two rows have one name, which only one of them could keep."""
        names = [each.entry[0] for each in self.rows if any(each.entry)]
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice is None:
            return ()
        said = tr("Custom information: two rows have the name “{name}”. Give each one of its own.")
        return (FieldProblem("metadata", said.format(name=twice)),)

    def clear(self) -> None:
        """Remove all rows."""
        for row in tuple(self.rows):
            self._remove(row)
        self.show_note("")

    def take_focus(self) -> None:
        """To the last row, or to what adds the first."""
        (self.rows[-1].key if self.rows else self.another).setFocus()

    def _remove(self, row: OwnRow) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._tell()
        self.another.setFocus()
        self.edited.emit()
        self.left.emit()

    def _tell(self) -> None:
        self.another.setVisible(len(self.rows) < MOST_METADATA)

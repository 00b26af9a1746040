"""Which column of a file holds what: a row for each of our fields, with the first values of its column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from paysg_desktop.domain.table import TableField
from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.chooser import Choice, Chooser
from paysg_desktop.ui.dialogs.disclosure import Disclosure
from paysg_desktop.ui.gate import ForeignLabel, Look
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.parts import column, emptied, label
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import DASH, plural, tr

_NAME, _COLUMN = 132, 176
_VALUES = 3
_LONGEST = 60


class MappingTable(QWidget):
    """`edited` is told when the user chooses another column for a field."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Columns of the file"))
        self.mapping: dict[str, str] = {}
        """Our field → the file's column."""
        self.choosers: dict[str, Chooser] = {}
        self._header: tuple[str, ...] = ()
        self._sample: tuple[tuple[str, ...], ...] = ()
        self._values: dict[str, ForeignLabel] = {}
        self._shown_fields: tuple[TableField, ...] = ()
        self._rows, self._rest = _grid(), _grid()
        folded = QWidget()
        folded.setAccessibleName(tr("Further fields"))
        folded.setLayout(self._rest)
        self.more = Disclosure(tr("Further fields"), folded)
        self.setLayout(column(self._rows, self.more, gap=Size.GRID + Size.HALF))

    def show_columns(
        self,
        fields: Sequence[TableField],
        header: tuple[str, ...],
        mapping: Mapping[str, str],
        sample: tuple[tuple[str, ...], ...],
    ) -> None:
        """Offer the file's columns for these fields; needed and found ones first, the rest folded away."""
        is_same = tuple(fields) == self._shown_fields and header == self._header
        self.mapping, self._header, self._sample = dict(mapping), header, sample
        if not is_same:
            self._shown_fields = tuple(fields)
            self._rebuild()
        for field in fields:
            self._show_field(field)

    def _rebuild(self) -> None:
        self.choosers.clear()
        self._values.clear()
        emptied(self._rows)
        emptied(self._rest)
        folded = 0
        for number, field in enumerate(self._shown_fields):
            is_folded = field.name not in self.mapping and not field.is_required and _is_report(self._shown_fields)
            folded += is_folded
            self._add_row(self._rest if is_folded else self._rows, number, field)
        words = plural(folded, tr("{n} field that was not found"), tr("{n} fields that were not found"))
        self.more.button.show_words(words)
        self.more.setVisible(bool(folded))
        self.more.unfold(is_unfolded=False)

    def _add_row(self, grid: QGridLayout, number: int, field: TableField) -> None:
        weight = Weight.STRONG if field.is_required else Weight.NORMAL
        name = label(tr(field.title), weight=weight, look=Look("text", is_wrapped=True))
        name.setFixedWidth(wide(_NAME))
        chooser = Chooser(tr("Column for {field}").format(field=tr(field.title)), _COLUMN, self)
        chooser.chosen.connect(lambda value, name=field.name: self._take(name, value))
        values = label("", Size.SECONDARY, look=Look("muted", Qt.TextElideMode.ElideRight))
        self.choosers[field.name], self._values[field.name] = chooser, values
        grid.addWidget(name, number, 0)
        grid.addWidget(chooser, number, 1)
        grid.addWidget(values, number, 2)

    def _show_field(self, field: TableField) -> None:
        chosen = self.mapping.get(field.name)
        nothing = tr("choose a column") if field.is_required else tr("not in this file")
        columns = tuple(Choice(each, gate.line(each, _LONGEST)) for each in self._header)
        self.choosers[field.name].offer((Choice(None, nothing), *columns), chosen)
        self._values[field.name].show_text(veil.private(self._values_of(chosen)))

    def _values_of(self, chosen: str | None) -> str:
        """The first values of a column, as far as the file has any; masked where they are personal."""
        if chosen is None or chosen not in self._header:
            return ""
        place = self._header.index(chosen)
        found = [row[place] for row in self._sample if place < len(row) and row[place]]
        return " · ".join(dict.fromkeys(found[:_VALUES])) or DASH

    def _take(self, field: str, value: object) -> None:
        if value is None:
            self.mapping.pop(field, None)
        else:
            # A column holds one thing: whoever had it before lets go of it.
            self.mapping = {name: each for name, each in self.mapping.items() if each != value}
            self.mapping[field] = str(value)
        for each in self._shown_fields:
            self._show_field(each)
        self.edited.emit()


def _grid() -> QGridLayout:
    made = QGridLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setHorizontalSpacing(Size.GRID + Size.HALF)
    made.setVerticalSpacing(Size.HALF + 2)
    made.setColumnStretch(2, 1)
    return made


def _is_report(fields: Sequence[TableField]) -> bool:
    """Long lists are folded; the handful of fields of a statement all stay in sight."""
    return len(fields) > 12

"""Differences as rows: what happened, to what, and the value before and after."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from paysg_desktop.domain.json_diff import ChangeKind
from paysg_desktop.ui import gate
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.gate import ForeignLabel, Look
from paysg_desktop.ui.inspector.compare_views import change_chip, summary_chips
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import (
    MARGIN,
    ChipLabel,
    LinkButton,
    Rule,
    column,
    emptied,
    label,
    wrapped,
)
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases.comparison import Line

AT_ONCE = 40
"""Rows that are made at a time; a button makes the next ones."""


class ChangeRows(QWidget):
    """Notes, how many of each kind, and a row a difference."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._lines: tuple[Line, ...] = ()
        self._made = 0
        self.chips = Flow(Size.HALF + 2)
        self._notes = column(gap=Size.HALF)
        self._rows = column(gap=Size.GRID + 2)
        self.more = LinkButton("", Size.SECONDARY)
        self.more.clicked.connect(self._make_more)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.more)
        row.addStretch()
        layout = column(self._notes, self.chips, self._rows, row, gap=Size.GRID + Size.HALF)
        layout.setContentsMargins(MARGIN, Size.GRID + Size.HALF, MARGIN, MARGIN)
        layout.addStretch()
        self.setLayout(layout)

    @property
    def lines(self) -> tuple[Line, ...]:
        """All that were handed in, shown already or not."""
        return self._lines

    def show_lines(self, lines: tuple[Line, ...], notes: tuple[str, ...] = ()) -> None:
        """Show these instead of what was there."""
        self._lines, self._made = lines, 0
        for part in (self._notes, self.chips, self._rows):
            emptied(part)
        for note in notes:
            self._notes.addWidget(wrapped(note, "muted"))
        for chip in summary_chips(lines):
            self.chips.addWidget(ChipLabel(chip))
        self._make_more()

    def _make_more(self) -> None:
        for line in self._lines[self._made : self._made + AT_ONCE]:
            if self._made:
                self._rows.addWidget(Rule())
            self._rows.addWidget(ChangeRow(line))
            self._made += 1
        left = len(self._lines) - self._made
        text = tr("Show {count} more ({left} left)").format(count=min(AT_ONCE, left), left=f"{left:,}")
        self.more.show_words(text)
        self.more.setVisible(left > 0)


class ChangeRow(QWidget):
    """One difference; chips stand in a column of their own."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        chip = change_chip(line.kind)
        self.setAccessibleName(gate.line(f"{chip.text} {line.where}: {line.before or ''} → {line.after or ''}"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Size.GRID)
        grid.setVerticalSpacing(Size.HALF)
        grid.setColumnMinimumWidth(0, _chip_column())
        grid.setColumnMinimumWidth(1, _name_column())
        grid.setColumnStretch(2, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(ChipLabel(chip), 0, 0, top)
        where = _code(line.where, "text")
        # The words stand beside those of the chip.
        where.setContentsMargins(0, Size.HALF // 2, 0, 0)
        grid.addWidget(where, 0, 1, 1, 2)
        for name, text, tone in _parts(line):
            row = grid.rowCount()
            if name:
                grid.addWidget(label(name, Size.SECONDARY, look=Look("muted")), row, 1, top)
                grid.addWidget(_code(text, tone), row, 2)
            else:
                grid.addWidget(wrapped(text, tone, Size.SECONDARY), row, 1, 1, 2)


def _parts(line: Line) -> list[tuple[str, str, str]]:
    """Name, text and tone of what stands below a place."""
    if line.is_hidden:
        return [("", line.note, "muted")]
    parts = [] if line.was_at is None else [(tr("was at"), line.was_at, "muted")]
    parts += [(tr("other"), line.before, "text")] if line.before is not None else []
    name = tr("value") if line.kind is ChangeKind.MOVED and line.before is None else tr("this")
    parts += [(name, line.after, "text")] if line.after is not None else []
    return parts + ([("", line.note, "muted")] if line.note else [])


def _code(text: str, tone: str) -> ForeignLabel:
    return label(text, Size.SECONDARY, look=Look(tone, is_wrapped=True, is_code=True), is_mono=True)


def _name_column() -> int:
    names = (tr("other"), tr("this"), tr("was at"), tr("value"))
    return max(painting.metrics(Size.SECONDARY, tabular=True).horizontalAdvance(name) for name in names) + 1


def _chip_column() -> int:
    return max(painting.chip_width(change_chip(kind)) for kind in ChangeKind)

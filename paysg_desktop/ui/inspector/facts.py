"""Facts as two columns: what it is, and its value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.gate import ForeignLabel, Look
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.parts import CopyButton, emptied, label
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import DASH, tr

NAME_WIDTH = 12 * Size.GRID


@dataclass(frozen=True, slots=True)
class Fact:
    """`is_id` cuts a long value in its middle and offers to copy it whole; `hint` shows on hovering.

    `is_code` sets name and value in the monospaced font.
    """

    name: str
    value: str | None
    tone: str = "text"
    is_id: bool = False
    hint: str = ""
    is_code: bool = False


class Facts(QWidget):
    """A grid of facts; a value of None reads “–”."""

    def __init__(self, name: str, name_width: int = 0) -> None:
        super().__init__()
        self._name_width = name_width or wide(NAME_WIDTH)
        self.setAccessibleName(name)
        self._shown: tuple[Fact, ...] = ()
        self._values: list[_Value] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Size.GRID)
        self._grid.setVerticalSpacing(Size.GRID - 1)
        self._grid.setColumnMinimumWidth(0, name_width)
        self._grid.setColumnStretch(1, 1)

    @property
    def shown(self) -> tuple[Fact, ...]:
        return self._shown

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these instead of what was there; rows of the same names are kept, which is much quicker."""
        before, self._shown = self._shown, tuple(facts)
        if _rows(before) != _rows(self._shown):
            self._rebuild()
        for value, fact in zip(self._values, self._shown, strict=True):
            value.show_fact(fact)

    def text_of(self, name: str) -> str | None:
        """The value under a name, as it was handed in."""
        return next((fact.value for fact in self._shown if fact.name == name), None)

    def _rebuild(self) -> None:
        emptied(self._grid)
        self._values = [_Value(fact) for fact in self._shown]
        for row, (fact, value) in enumerate(zip(self._shown, self._values, strict=True)):
            self._grid.addWidget(self._name(fact), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)

    def _name(self, fact: Fact) -> ForeignLabel:
        size = Size.SECONDARY if fact.is_code else Size.BODY
        made = label(fact.name, size, look=Look("muted", is_wrapped=True), is_mono=fact.is_code)
        made.setFixedWidth(self._name_width)
        return made


class _Value(QWidget):
    """The right side of one fact."""

    def __init__(self, fact: Fact) -> None:
        super().__init__()
        self._shown: Fact | None = None
        is_mono = fact.is_id or fact.is_code
        elided = Look("text", Qt.TextElideMode.ElideMiddle)
        look = elided if fact.is_id else Look("text", is_wrapped=True, is_code=fact.is_code)
        self.text = label("", Size.SECONDARY if is_mono else Size.BODY, look=look, is_mono=is_mono)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.HALF)
        row.addWidget(self.text, 0 if fact.is_id else 1)
        self._copy: CopyButton | None = None
        if fact.is_id:
            self._copy = CopyButton(tr("Copy: {what}").format(what=fact.name), is_small=True)
            row.addWidget(self._copy)
            row.addStretch()

    def show_fact(self, fact: Fact) -> None:
        if fact == self._shown:
            return
        self._shown = fact
        self.text.show_text(fact.value or DASH)
        self.text.set_tone(fact.tone if fact.value else "faint")
        spoken = veil.joined(": ", (fact.name, fact.value or DASH))
        gate.set_name(self.text, spoken)
        gate.set_name(self, spoken)
        if not fact.is_id:
            gate.set_tooltip(self.text, fact.hint)
        if self._copy is not None:
            self._copy.text_to_copy = fact.value or ""
            self._copy.setVisible(bool(fact.value))


def _rows(facts: tuple[Fact, ...]) -> list[tuple[str, bool, bool]]:
    return [(fact.name, fact.is_id, fact.is_code) for fact in facts]

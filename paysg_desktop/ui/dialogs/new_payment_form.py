"""What the forms of a payment and of a checkout share: each field says what is wrong with it as one leaves it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.new_payment import FieldProblem, NewCheckout, NewPayment
from paysg_desktop.ui import gate
from paysg_desktop.ui.dialogs.disclosure import Disclosure
from paysg_desktop.ui.dialogs.fields import LineField
from paysg_desktop.ui.inspector.parts import column
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import localised, tr
from paysg_desktop.usecases.amount_text import minor_of

_STAND_IN_MINOR = 100_000
"""For an amount that can't be read, so that the other fields are checked all the same."""


class Input(Protocol):
    """A field with one line to type in."""

    line: QLineEdit

    @property
    def edited(self) -> SignalInstance: ...

    @property
    def text(self) -> str: ...

    def show_note(self, text: str, tone: str = "muted") -> None: ...


class AmountField(LineField):
    """An amount in whole units, with what it was read as."""

    def __init__(self, title: str, currency: str) -> None:
        super().__init__(title, placeholder=format_minor(123_450, currency))
        self.currency = currency

    def minor(self) -> int:
        """Minor units; raises UsageError with a sentence."""
        return minor_of(self.text, self.currency)

    def read_text(self) -> str:
        """`S$1,234.50`, as it was read; empty for what is no amount."""
        try:
            return tr("Read as {amount}").format(amount=format_minor(self.minor(), self.currency))
        except UsageError:
            return ""


class CreationForm(QWidget):
    """Fields by the names that they have in what is made."""

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(gate.line(name))
        self.inputs: dict[str, Input] = {}
        self.more = Disclosure(tr("More"), QWidget())
        """What is seldom needed; the subclass lays it out."""
        self.more.content.setAccessibleName(tr("More"))
        self._usual: dict[str, str] = {}
        self._touched: set[str] = set()
        self._shown: dict[str, FieldProblem] = {}
        self.rows: QVBoxLayout = column(gap=2 * Size.GRID)
        self.setLayout(self.rows)

    # --- what subclasses say ---

    def new(self) -> NewPayment | NewCheckout:
        """What is to be created; raises UsageError where the amount can't be read."""
        raise NotImplementedError

    def found(self) -> tuple[FieldProblem, ...]:
        """What is wrong with the form now, or may be."""
        raise NotImplementedError

    def begin_another(self) -> None:
        """Empty it, but for what is the same for the next one."""
        raise NotImplementedError

    # --- for subclasses and the dialog ---

    def take_in(self, name: str, field: Input, usual: str = "") -> None:
        """Check this field under a name; `usual` is its note while nothing is wrong."""
        self.inputs[name] = field
        self._usual[name] = usual
        field.show_note(usual)
        field.edited.connect(partial(self._on_edit, name))
        field.line.editingFinished.connect(partial(self._on_leave, name))

    @property
    def problems(self) -> tuple[FieldProblem, ...]:
        """What stands below the fields now."""
        return tuple(self._shown.values())

    def check(self) -> bool:
        """Show all that is wrong; the first wrong field gets the keyboard. True when it can be sent."""
        found = self.found()
        self._touched = set(self.inputs)
        self.show_problems(found)
        wrong = {each.field for each in found if not each.is_warning}
        if wrong:
            self.take_focus(next((name for name in self.inputs if name in wrong), min(wrong)))
        return not wrong

    def show_problems(self, found: Sequence[FieldProblem]) -> None:
        """Say below each field what is wrong with it, errors before warnings."""
        for name in self.inputs:
            self._say(name, worst(found, name))

    def take_focus(self, name: str) -> None:
        """Bring the keyboard to a field, unfolding what it stands in."""
        field = self.inputs.get(name)
        if field is None:
            return
        if self.more.content.isAncestorOf(field.line):
            self.more.unfold(is_unfolded=True)
        field.line.setFocus()
        field.line.selectAll()

    def take_first_focus(self) -> None:
        """To the first field that is empty."""
        name = next((each for each, field in self.inputs.items() if not field.text), None)
        self.take_focus(name or next(iter(self.inputs)))

    def read_amount(self, amount: AmountField) -> tuple[int, tuple[FieldProblem, ...]]:
        """Minor units and no problem; or a stand-in, and why it can't be read."""
        try:
            return amount.minor(), ()
        except UsageError as error:
            return _STAND_IN_MINOR, (FieldProblem("amount_minor", str(error)),)

    def clear(self, names: Iterable[str]) -> None:
        """Empty these fields, and say nothing about them."""
        for name in names:
            self.inputs[name].line.clear()
            self._touched.discard(name)
            self._say(name, None)

    def take_over(self, other: CreationForm) -> None:
        """What was typed in another form, where this one has the same field and it is empty; not the amount."""
        for name in ("reference", "description"):
            mine = self.inputs[name]
            if not mine.text:
                mine.line.setText(other.inputs[name].text)

    # --- inside ---

    def _on_edit(self, name: str) -> None:
        """What was wrong may be right now: it is said again when the field is left."""
        self._touched.add(name)
        self._say(name, None)
        self.edited.emit()

    def _on_leave(self, name: str) -> None:
        if name in self._touched:
            self._say(name, worst(self.found(), name))

    def _say(self, name: str, problem: FieldProblem | None) -> None:
        field = self.inputs[name]
        if problem is None:
            self._shown.pop(name, None)
            usual = (field.read_text() if isinstance(field, AmountField) else "") or self._usual[name]
            field.show_note(usual)
            field.line.setAccessibleDescription(gate.line(usual))
            return
        self._shown[name] = problem
        field.show_note(problem.sentence, "caution" if problem.is_warning else "bad")
        field.line.setAccessibleDescription(gate.line(localised(problem.sentence)))


def worst(found: Iterable[FieldProblem], name: str) -> FieldProblem | None:
    """What is to be said of one field first: an error before a warning; None where nothing is wrong."""
    return min((each for each in found if each.field == name), key=lambda each: each.is_warning, default=None)


def beside(first: QWidget, second: QWidget) -> QHBoxLayout:
    """Two fields in one row, equally wide, their heads on one line."""
    row = QHBoxLayout()
    row.setSpacing(2 * Size.GRID)
    row.addWidget(first, 1, Qt.AlignmentFlag.AlignTop)
    row.addWidget(second, 1, Qt.AlignmentFlag.AlignTop)
    return row

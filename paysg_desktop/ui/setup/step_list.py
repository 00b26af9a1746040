"""The steps of a guide, one under the other; at most one button among them leads on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.ui.inspector.parts import column
from paysg_desktop.ui.setup.step import Step, StepState
from paysg_desktop.ui.setup.step_row import StepRow
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

_WAITING = (StepState.NOW, StepState.FAILED)


class StepList(QWidget):
    """Rows are kept by the key of their step, so that nothing moves under the mouse or the keyboard."""

    acted = Signal(str)
    """The button of the step with this key."""
    other_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Steps"))
        self.rows: dict[str, StepRow] = {}
        self._column = column(gap=Size.GRID)
        self.setLayout(self._column)

    @property
    def steps(self) -> tuple[Step, ...]:
        """What is shown."""
        return tuple(row.step for row in self.rows.values() if row.step is not None)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these; the first that waits for the person has the primary button."""
        wanted = with_main(steps)
        if [each.key for each in wanted] != list(self.rows):
            self._arrange([each.key for each in wanted])
        for number, step in enumerate(wanted, 1):
            self.rows[step.key].show_step(step, number)

    def take_focus(self) -> bool:
        """The keyboard goes to the button that leads on; False where there is none."""
        found = next((row for row in self.rows.values() if row.step is not None and row.step.is_main), None)
        if found is None or found.action is None:
            return False
        found.action.setFocus()
        return True

    def _arrange(self, keys: Sequence[str]) -> None:
        for key in [key for key in self.rows if key not in keys]:
            row = self.rows.pop(key)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {key: self.rows.get(key) or self._made(key) for key in keys}
        for row in self.rows.values():
            self._column.removeWidget(row)
            self._column.addWidget(row)

    def _made(self, key: str) -> StepRow:
        row = StepRow()
        row.acted.connect(lambda: self.acted.emit(key))
        row.other_chosen.connect(lambda: self.other_chosen.emit(key))
        return row


def with_main(steps: Sequence[Step]) -> tuple[Step, ...]:
    """The same steps, marked: the first that waits, and the one whose button leads on.

    That is the first that waits and has a button; where all is done, the last that has one.
    """
    waiting = [each for each in steps if each.state in _WAITING]
    first = next((each.key for each in waiting), None)
    leading = waiting if waiting else [each for each in reversed(steps) if each.is_done]
    main = next((each.key for each in leading if each.action), None)
    return tuple(replace(each, is_first=each.key == first, is_main=each.key == main) for each in steps)

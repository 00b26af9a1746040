"""The dialogs about a saved filter: under which name, and whether it may go."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.filter_choice import LONGEST_NAME
from paysg_desktop.ui.dialogs.fields import LineField
from paysg_desktop.ui.dialogs.form_dialog import FormDialog
from paysg_desktop.ui.wording import tr


class FilterNameDialog(FormDialog):
    """`chosen` carries a name; with `name` an existing one is renamed. `taken` are names that others have."""

    chosen = Signal(str)

    def __init__(self, what: str, taken: frozenset[str], parent: QWidget, name: str = "") -> None:
        title = tr("Rename the filter") if name else tr("Save these filters")
        super().__init__(parent, title, what, tr("Rename") if name else tr("Save"), tr("Cancel"))
        self._taken = {each.casefold() for each in taken - {name}}
        self.name = LineField(tr("Name"), tr("for example Refunds to check"))
        self.name.line.setMaxLength(LONGEST_NAME)
        self.name.line.setText(name)
        self.name.line.selectAll()
        self.fields.addWidget(self.name)
        self.name.setFocus()

    def submit(self) -> None:
        name = " ".join(self.name.text.split())
        if not name:
            self.show_problem(tr("Type a name."))
        elif name.casefold() in self._taken:
            self.show_problem(tr("Another filter has this name. Choose a different one."))
        else:
            self.chosen.emit(name)
            self.accept()
        self.name.setFocus()


class RemoveFilterDialog(FormDialog):
    """`accepted` when the user wants it gone."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("Remove “{name}”?").format(name=name),
            tr("The name and its choice of filters go; no payment does."),
            tr("Remove"),
            tr("Keep it"),
            is_dangerous=True,
        )

    def submit(self) -> None:
        self.accept()

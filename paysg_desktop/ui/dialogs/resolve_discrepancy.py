"""The dialog in which a person says why an exception is settled."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.reconciliation import Discrepancy
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.fields import LineField
from paysg_desktop.ui.dialogs.working_dialog import WorkingDialog
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.wording import tr

_LONGEST = 500


class ResolveDialog(WorkingDialog):
    """`resolved` is told once the note is kept, before the dialog closes. `subject` has passed the gate."""

    resolved = Signal()

    def __init__(
        self, desk: Desk, environment: Environment, found: Discrepancy, subject: str, parent: QWidget
    ) -> None:
        super().__init__(
            desk,
            parent,
            tr("Resolve {subject}").format(subject=subject),
            tr("The exception leaves the open ones. No payment and no figure changes by it."),
            tr("Resolve"),
            tr("Leave it open"),
        )
        self._environment = environment
        self._found = found
        self.note = LineField(
            tr("What settles it"),
            tr(
                "Kept with your name and the time, and logged. Should the facts change, the exception opens again."
            ),
        )
        self.note.line.setMaxLength(_LONGEST)
        self.fields.addWidget(wrapped(found.sentence, limit=2_000))
        self.fields.addWidget(self.note)
        self.note.setFocus()

    def submit(self) -> None:
        if not self.note.text:
            missing = tr("Say in a few words what settles it: whoever looks at it later has only this note.")
            self.show_problem(missing)
            return
        work = partial(self.desk.core.resolve, self._environment, self._found, self.note.text)
        self.begin(work, lambda _: self._finish())

    def _finish(self) -> None:
        self.resolved.emit()
        self.accept()

"""The dialog for the rules of acting on payments: whose name, whether refunds are made, and who must agree."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.settings.declarations import APPROVAL_ABOVE, REFUNDS, STAFF_NAME, Setting
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.fields import Field, LineField
from paysg_desktop.ui.dialogs.working_dialog import WorkingDialog
from paysg_desktop.ui.inspector.parts import LinkButton
from paysg_desktop.ui.segments import Segment, Segments
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr


class ActingDialog(WorkingDialog):
    """`saved` is told once all three are kept. What the organisation decides is shown as it is."""

    saved = Signal()
    settings_wanted = Signal(str)
    """A page of the settings is to be shown."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            desk,
            parent,
            tr("Acting on payments"),
            tr(
                "These hold for everybody who uses this workspace. They guard against slips; they are no access"
                " control."
            ),
            tr("Save"),
            tr("Close"),
        )
        settings = desk.core.settings
        self.staff = LineField(tr("Your name"), tr("Put in by itself wherever a name is asked for."))
        self.staff.line.setText(settings.get(STAFF_NAME))
        self.refunds = Segments(
            tr("Refunds"), [Segment(Choice("allowed", tr("Allowed"))), Segment(Choice("off", tr("Off")))]
        )
        self.refunds.choose(settings.get(REFUNDS))
        refunds = Field(tr("Refunds"), self.refunds)
        refunds.show_note(tr("Off: no refund can be started here, neither in the window nor by a command."))
        self.above = LineField(
            tr("A second person approves refunds above"),
            tr("In whole dollars or rand, for all of a payment's refunds together. Empty or 0: nobody has to."),
        )
        above = settings.get(APPROVAL_ABOVE)
        self.above.line.setText(str(above) if above else "")
        for setting, field, control in (
            (STAFF_NAME, self.staff, self.staff.line),
            (REFUNDS, refunds, self.refunds),
            (APPROVAL_ABOVE, self.above, self.above.line),
        ):
            self.fields.addWidget(field)
            if settings.is_locked(setting):
                control.setEnabled(False)
                field.show_note(settings.why_locked(setting))
        self.further = LinkButton(tr("All settings…"), Size.SECONDARY)
        self.further.clicked.connect(self._lead_on)
        self.fields.addWidget(self.further)

    def submit(self) -> None:
        above = self.above.text.replace(",", "") or "0"
        if not (above.isascii() and above.isdecimal()):
            self.show_problem(tr("The amount is a whole number, such as 500, without cents."))
            self.above.setFocus()
            return
        wanted: tuple[tuple[Setting[Any], Any], ...] = (
            (STAFF_NAME, self.staff.text),
            (REFUNDS, self.refunds.value),
            (APPROVAL_ABOVE, int(above)),
        )
        self.begin(lambda: self._save(wanted), lambda _: self._finish())

    def _save(self, wanted: tuple[tuple[Setting[Any], Any], ...]) -> None:
        """On a reader thread; only what differs is written."""
        settings, core = self.desk.core.settings, self.desk.core
        for setting, value in wanted:
            before = settings.get(setting)
            if not settings.is_locked(setting) and before != value:
                settings.set(setting, value)
                core.audit("setting changed", f"{setting.key}: {_said(before)} → {_said(settings.get(setting))}")

    def _lead_on(self) -> None:
        self.accept()
        self.settings_wanted.emit("actions")

    def _finish(self) -> None:
        self.saved.emit()
        self.accept()


def _said(value: str | int) -> str:
    """A value as the audit log has it: one line."""
    return " ".join(str(value).split()) or "(none)"

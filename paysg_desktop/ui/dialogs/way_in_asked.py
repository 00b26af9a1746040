"""What is asked about a way in before something is done: LIVE data through a third party's, and removing one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from paysg_desktop.ui.dialogs.destination_fields import TickField
from paysg_desktop.ui.dialogs.form_dialog import FormDialog
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.parts import label, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.ways_in_records import WayInRecord
from paysg_desktop.ui.wording import plural, tr


class LiveField(TickField):
    """The one question about LIVE data and third parties, with its tick."""

    def __init__(self) -> None:
        super().__init__(tr("LIVE data"), tr("I agree that payers' data passes through a third party's computers"))
        self.offer(
            tr(
                "An endpoint of this workspace is LIVE. Whoever runs this way in can read payers' names, addresses"
                " and identifiers. Better: an own address, or ssh to a server of yours. It is asked once, and the"
                " way in stays marked."
            )
        )


class AgreeLiveDialog(FormDialog):
    """`accepted` once it was ticked, and wanted."""

    def __init__(self, record: WayInRecord, parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("LIVE data through “{name}”?").format(name=record.config.name),
            tr("It is written into the audit log, and the way in then stands whenever deliveries are taken in."),
            tr("Agree and switch on"),
            tr("Cancel"),
        )
        self.agreed = LiveField()
        self.fields.addWidget(self.agreed)
        self.agreed.tick.setFocus()

    def submit(self) -> None:
        if self.agreed.tick.isChecked():
            self.accept()
        else:
            self.show_problem(
                tr("Tick that you agree, or cancel: the way in then stays off. Nothing was changed.")
            )


class RemoveWayInDialog(FormDialog):
    """Says what stops reaching us; `accepted` when the user wants it."""

    def __init__(self, record: WayInRecord, parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("Remove “{name}”?").format(name=record.config.name),
            tr("Whoever has its address reaches nothing by it from then on. What was received stays kept."),
            tr("Remove"),
            tr("Keep it"),
            is_dangerous=True,
        )
        if record.status.url:
            look = Look("text", is_wrapped=True, is_code=True)
            self.fields.addWidget(label(record.status.url, Size.SECONDARY, look=look, is_mono=True))
        count = len(record.addresses)
        if count:
            told = plural(
                count,
                tr("{n} endpoint has a public address by it: its provider needs another one."),
                tr("{n} endpoints have a public address by it: their providers need another one."),
            )
            self.fields.addWidget(wrapped(told))
        if record.config.secret is not None:
            self.fields.addWidget(wrapped(tr("Its token stays where it is kept.")))
        self.fields.addWidget(wrapped(tr("Switched off instead, it can be switched on again as it is."), "muted"))

    def submit(self) -> None:
        self.accept()

"""The dialog that asks before a destination is removed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.forwarding import Destination, Lag
from paysg_desktop.ui.dialogs.form_dialog import FormDialog
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.wording import plural, tr


class RemoveDestinationDialog(FormDialog):
    """Says what is dropped and what stays; `accepted` when the user wants it."""

    def __init__(self, destination: Destination, lag: Lag, parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("Remove “{name}”?").format(name=destination.name),
            tr("Nothing more is passed on to it, now or later."),
            tr("Remove"),
            tr("Keep it"),
            is_dangerous=True,
        )
        waiting = lag.waiting + lag.unread
        dropped = plural(
            waiting,
            tr("{n} delivery that still waits is dropped: it is never sent there."),
            tr("{n} deliveries that still wait are dropped: they are never sent there."),
        )
        none = tr("What comes to wait until then is dropped.")
        self.fields.addWidget(wrapped(dropped if waiting else none))
        self.fields.addWidget(
            wrapped(tr("The attempts that were made stay on the list, and the deliveries themselves stay kept."))
        )
        if destination.answers_for_us:
            self.fields.addWidget(wrapped(tr("Its endpoint's senders get our own answer again.")))

    def submit(self) -> None:
        self.accept()

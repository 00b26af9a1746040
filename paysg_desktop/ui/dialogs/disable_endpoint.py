"""The dialog that asks before an endpoint stops taking deliveries."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.ports import Provider
from paysg_desktop.ui.dialogs.form_dialog import FormDialog
from paysg_desktop.ui.durations import span_text
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.wording import tr


class DisableEndpointDialog(FormDialog):
    """Says what stops and what stays; `accepted` when the user wants it."""

    def __init__(self, endpoint: Endpoint, provider: Provider, parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("Disable “{name}”?").format(name=endpoint.name),
            tr("Nothing more is taken in at its address until it is enabled again."),
            tr("Disable"),
            tr("Keep it enabled"),
            is_dangerous=True,
        )
        whole = span_text(provider.retry_schedule.gives_up_after_s)
        told = tr(
            "{provider} gets the answer 404 for each event, tries again over {whole}, and then gives up. What"
            " happens in longer than that is not told here."
        )
        self.fields.addWidget(wrapped(told.format(provider=provider.title, whole=whole)))
        self.fields.addWidget(wrapped(tr("What was received stays, and so do its address, settings and secrets.")))

    def submit(self) -> None:
        self.accept()

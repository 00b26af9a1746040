"""What can be done with endpoints from the window: dialogs, enabling, verifying again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.add_endpoint import AddEndpointDialog
from paysg_desktop.ui.dialogs.answer_override import AnswerDialog
from paysg_desktop.ui.dialogs.disable_endpoint import DisableEndpointDialog
from paysg_desktop.ui.dialogs.edit_endpoint import EditEndpointDialog
from paysg_desktop.ui.dialogs.rotate_secret import RotateSecretDialog
from paysg_desktop.ui.views.endpoints_records import EndpointRecord
from paysg_desktop.ui.views.endpoints_words import outcome_text


class EndpointOperations(QObject):
    """Dialogs stand over `window`; what came of them is told by signals, each with the endpoint as it is now."""

    added = Signal(object)
    changed = Signal(object)
    verifying = Signal(bool)
    """All is being verified again, or no more."""
    verified = Signal(str)
    """All was verified again; the sentence says with what outcome."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def add(self, environment: Environment, taken: tuple[str, ...], provider: str = "") -> AddEndpointDialog:
        """`taken` are the names in use; `provider` is the one to begin with."""
        dialog = AddEndpointDialog(self._desk, environment, taken, self._window, provider)
        dialog.added.connect(self.added)
        dialog.open()
        return dialog

    def edit(self, record: EndpointRecord) -> EditEndpointDialog:
        dialog = EditEndpointDialog(self._desk, record.endpoint, record.provider, self._window)
        dialog.changed.connect(self.changed)
        dialog.open()
        return dialog

    def set_secret(self, record: EndpointRecord, environment: Environment) -> RotateSecretDialog:
        """`environment` is the mode to begin with, where the provider has a secret for each."""
        dialog = RotateSecretDialog(self._desk, record.endpoint, record.provider, environment, self._window)
        dialog.changed.connect(self.changed)
        dialog.open()
        return dialog

    def disable(self, record: EndpointRecord) -> DisableEndpointDialog:
        dialog = DisableEndpointDialog(record.endpoint, record.provider, self._window)
        dialog.accepted.connect(lambda: self._desk.start(self._set_enabled, record.endpoint.id, is_enabled=False))
        dialog.open()
        return dialog

    def answer(self, record: EndpointRecord) -> AnswerDialog:
        """Ask what it is to answer otherwise than usual; what is in force tells itself."""
        dialog = AnswerDialog(self._desk, record.endpoint, record.override, self._window)
        dialog.open()
        return dialog

    def answer_as_usual(self, record: EndpointRecord) -> None:
        self._desk.start(self._answer_as_usual, record.endpoint.id)

    def enable(self, record: EndpointRecord) -> None:
        self._desk.start(self._set_enabled, record.endpoint.id, is_enabled=True)

    def verify_all(self) -> None:
        """All that is in quarantine or unchecked."""
        self._desk.start(self._verify_all)

    async def _set_enabled(self, endpoint_id: str, *, is_enabled: bool) -> None:
        changed = await self._desk.bridge.ask(self._desk.core.set_enabled, endpoint_id, is_enabled)
        self.changed.emit(changed)

    async def _answer_as_usual(self, endpoint_id: str) -> None:
        await self._desk.bridge.ask(self._desk.core.clear_answer, endpoint_id)

    async def _verify_all(self) -> None:
        self.verifying.emit(True)
        try:
            done = await self._desk.bridge.ask(self._desk.core.verify_again, None)
        finally:
            self.verifying.emit(False)
        self.verified.emit(outcome_text(done.checked, done.verified))

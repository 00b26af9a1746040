"""The dialog that has the sandbox send its webhooks to another receiver on this computer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.sandbox_desk import Target
from paysg_desktop.settings.redaction import register_secret
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.fields import Field, LineField, SecretField
from paysg_desktop.ui.dialogs.keeping import variable_reference
from paysg_desktop.ui.dialogs.working_dialog import WorkingDialog
from paysg_desktop.ui.segments import Segments
from paysg_desktop.ui.wording import tr


class SandboxTargetDialog(WorkingDialog):
    """`aimed` is told once the sandbox sends there."""

    aimed = Signal()

    def __init__(self, desk: Desk, before: Target, parent: QWidget) -> None:
        super().__init__(
            desk,
            parent,
            tr("Send to another address"),
            tr("A receiver of yours on this computer hears the sandbox's webhooks. All in them is made up."),
            tr("Send there"),
            tr("Cancel"),
        )
        choices = [Choice(name, each.title) for name, each in desk.core.providers.items()]
        self.provider = Segments.of(tr("Whose webhooks"), choices)
        self.provider.choose(before.provider)
        self.url = LineField(
            tr("Address"),
            tr("Plain http, and on this computer: nothing made up leaves it."),
            placeholder="http://127.0.0.1:8000/webhooks",
            is_code=True,
        )
        if before.url is not None:
            self.url.line.setText(before.url)
            self.url.line.setCursorPosition(0)
        self.secret = SecretField(tr("Signing secret"))
        self.secret.show_note(
            tr("The one that your receiver checks with. Left empty, it is one of the sandbox's own, to be copied.")
        )
        for each in (self.url, Field(tr("Whose webhooks"), self.provider), self.secret):
            self.fields.addWidget(each)
        self.url.setFocus()

    def submit(self) -> None:
        if self.is_busy:
            return
        if not self.url.text:
            self.show_problem(str(UsageError(tr("Give the address of your receiver first."))))
            return
        given = (self.secret.secret, self.secret.variable)
        self.begin(partial(self._aim, str(self.provider.value), self.url.text, *given), self._take)

    def _aim(self, provider: str, url: str, pasted: str, variable: str) -> None:
        """On a worker thread. What was pasted is kept nowhere but in the sandbox's memory."""
        core = self.desk.core
        secret = core.secrets.get(variable_reference(core, variable)) if variable else pasted
        if secret:
            register_secret(secret)
        core.sandboxes.aim(Target(provider, url, secret or None))

    def _take(self, done: None) -> None:
        del done
        self.secret.forget()
        self.aimed.emit()
        self.accept()

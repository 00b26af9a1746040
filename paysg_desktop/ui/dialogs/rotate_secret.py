"""The dialog that sets a new secret."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.ports import Provider
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.fields import Field, SecretField
from paysg_desktop.ui.dialogs.keeping import GivenSecret, rotate_secret
from paysg_desktop.ui.dialogs.secret_dialog import SecretDialog
from paysg_desktop.ui.dialogs.secret_notes import secret_note
from paysg_desktop.ui.environment_tag import EnvironmentSegment
from paysg_desktop.ui.segments import Segments
from paysg_desktop.ui.wording import tr

_DAY_S = 86_400


class RotateSecretDialog(SecretDialog):
    """`changed` carries the endpoint as it is now. `environment` is the mode to begin with."""

    changed = Signal(object)

    def __init__(
        self, desk: Desk, endpoint: Endpoint, provider: Provider, environment: Environment, parent: QWidget
    ) -> None:
        has_any = bool(endpoint.secrets)
        title = tr("Rotate the secret of “{name}”") if has_any else tr("Set the secret of “{name}”")
        super().__init__(
            desk,
            parent,
            title.format(name=endpoint.name),
            tr("It checks what comes from now on. What did not hold before can be verified again with it."),
            tr("Rotate") if has_any else tr("Set"),
        )
        self._endpoint, self._provider = endpoint, provider
        modes = [EnvironmentSegment(each) for each in (Environment.LIVE, Environment.TEST)]
        self.mode = Segments(tr("Events that it signs"), modes)
        self.mode.choose(environment if environment is not Environment.DEMO else Environment.TEST)
        self.secret = SecretField(tr("New signing secret") if has_any else tr("Signing secret"))
        self.keep = Segments.of(
            tr("Accept the old one for"),
            (
                Choice(_DAY_S, tr("24 hours")),
                Choice(3 * _DAY_S, tr("3 days")),
                Choice(7 * _DAY_S, tr("7 days")),
                Choice(0, tr("not at all")),
            ),
        )
        self.mode_field = Field(tr("Events that it signs"), self.mode)
        self.keep_field = Field(tr("Accept the old one for"), self.keep)
        self.keep_field.show_note(tr("While the sender changes over, both hold. Later the old one only explains."))
        for each in (self.mode_field, self.secret, self.keep_field):
            self.fields.addWidget(each)
        self.mode_field.setVisible(provider.has_secret_per_environment)
        self.mode.chosen.connect(self._offer)
        self.secret.edited.connect(self._note)
        self._offer()
        self.secret.setFocus()

    def work(self, *, for_session: bool) -> Callable[[], Endpoint]:
        given = GivenSecret(self.secret.secret, self.secret.variable, self._mode())
        if not given.is_given:
            raise UsageError(tr("Paste the secret first, or name the environment variable that holds it."))
        kept_s = int(str(self.keep.value)) if self._replaces_one() else 0
        return partial(
            rotate_secret, self.desk.core, self._endpoint, given, keep_previous_s=kept_s, for_session=for_session
        )

    def finish(self, endpoint: Endpoint) -> None:
        self.secret.forget()
        self.changed.emit(endpoint)

    def _mode(self) -> Environment | None:
        return Environment(str(self.mode.value)) if self._provider.has_secret_per_environment else None

    def _replaces_one(self) -> bool:
        own = self._endpoint.environment
        wanted = self._mode() or own
        return any(
            each.accepted_until is None and (each.environment or own) is wanted for each in self._endpoint.secrets
        )

    def _offer(self) -> None:
        self.keep_field.setVisible(self._replaces_one())
        self._note()

    def _note(self) -> None:
        self.secret.show_note(secret_note(self._provider.name, self.secret.secret), "caution")

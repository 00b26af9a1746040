"""The part of the destination dialog that says how deliveries are signed on their way."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.endpoint import Endpoint, Environment, SecretReference
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.dialogs.destination_fields import ChoiceMenu
from paysg_desktop.ui.dialogs.destination_work import own_secret
from paysg_desktop.ui.dialogs.fields import Field, SecretField
from paysg_desktop.ui.dialogs.keeping import GivenSecret
from paysg_desktop.ui.dialogs.secret_notes import secret_note
from paysg_desktop.ui.inspector.parts import column
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

AS_IT_CAME, OWN, BEFORE, OTHER = "as it came", "the endpoint's own", "as before", "another"


class SigningField(QWidget):
    """As it came; or anew, with the endpoint's own secret, the one that a destination had, or another one."""

    edited = Signal()
    """Another secret was typed."""

    def __init__(self, before: SecretReference | None) -> None:
        super().__init__()
        self.setAccessibleName(tr("Signature"))
        self._before = before
        self._own: SecretReference | None = None
        self._provider = ""
        self.choice = ChoiceMenu(tr("Signature"))
        self.field = Field(tr("Signature"), self.choice)
        self.secret = SecretField(tr("Secret to sign with"))
        self.setLayout(column(self.field, self.secret, gap=2 * Size.GRID))
        self.choice.chosen.connect(self._show)
        self.secret.edited.connect(self._note)
        self.secret.edited.connect(self.edited)

    def offer(self, endpoint: Endpoint | None, environment: Environment, provider: str) -> None:
        """Offer what this endpoint makes possible; `provider` is whose secrets it has."""
        before, own = self._before, own_secret(endpoint, environment)
        self._own, self._provider = own, provider
        choices = [Choice(AS_IT_CAME, tr("headers as they came"))]
        if own is not None:
            choices.append(Choice(OWN, tr("signed anew, with the endpoint's secret")))
        if before is not None and before != own:
            choices.append(Choice(BEFORE, tr("signed anew, with the same secret as before")))
        choices.append(Choice(OTHER, tr("signed anew, with another secret…")))
        usual = AS_IT_CAME if before is None else OWN if before == own else BEFORE
        self.choice.offer(choices, self.choice.value or usual)
        self._show()

    def read(self) -> tuple[SecretReference | None, GivenSecret | None]:
        """Where the secret is kept, or what was typed; raises UsageError where neither is there."""
        value = self.choice.value
        if value == OTHER:
            given = GivenSecret(self.secret.secret, self.secret.variable)
            if not given.is_given:
                raise UsageError(tr("Paste the secret to sign with, or name the environment variable of it."))
            return None, given
        return {OWN: self._own, BEFORE: self._before}.get(str(value)), None

    def _show(self) -> None:
        self.secret.setVisible(self.choice.value == OTHER)
        kept = tr("The signature goes with it as it is: an old one, when a later attempt comes.")
        anew = tr("The signature that came is taken out, and one with the time of the attempt is put in.")
        self.field.show_note(kept if self.choice.value == AS_IT_CAME else anew)

    def _note(self) -> None:
        self.secret.show_note(secret_note(self._provider, self.secret.secret), "caution")

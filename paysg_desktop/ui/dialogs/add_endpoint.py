"""The dialog that adds an endpoint."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.ports import Provider
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.disclosure import Disclosure
from paysg_desktop.ui.dialogs.fields import Field, LineField, SecretField
from paysg_desktop.ui.dialogs.keeping import Draft, GivenSecret, add_endpoint, free_name
from paysg_desktop.ui.dialogs.secret_dialog import SecretDialog
from paysg_desktop.ui.dialogs.secret_notes import secret_note
from paysg_desktop.ui.dialogs.settings_form import SettingsForm
from paysg_desktop.ui.environment_tag import EnvironmentSegment
from paysg_desktop.ui.inspector.parts import column
from paysg_desktop.ui.segments import Segments
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import environment_name, mark, tr

_LATER = mark(
    {
        "paysg": (
            "PaySG gives it out once the address is registered. Leave it empty until then, and set it later."
        ),
        "yoco": (
            "Yoco shows it once, in the answer to the registration. Leave it empty until then, and set it later."
        ),
    }
)
_OTHERWISE = mark("Without one, deliveries are kept but not checked. It can be set later.")


class AddEndpointDialog(SecretDialog):
    """`added` carries the new endpoint, before the dialog closes.

    `taken` are the names in use; `environment` and `provider` are those to begin with.
    """

    added = Signal(object)

    def __init__(
        self, desk: Desk, environment: Environment, taken: tuple[str, ...], parent: QWidget, provider: str = ""
    ) -> None:
        super().__init__(
            desk,
            parent,
            tr("Add an endpoint"),
            tr("An address of its own, to which a provider sends its events. Each one is checked and kept."),
            tr("Add"),
        )
        self._taken = taken
        self._begin_with = environment
        providers = [Choice(name, each.title) for name, each in desk.core.providers.items()]
        self.provider = Segments.of(tr("Provider"), providers)
        self.provider.choose(provider)
        self.environment = Segments(
            tr("Environment"), [EnvironmentSegment(each) for each in _offered(environment)]
        )
        self.environment.choose(environment)
        self.environment_field = Field(tr("Environment"), self.environment)
        self.name = LineField(tr("Name"))
        self.secret = SecretField(tr("Signing secret"))
        self.by_mode = {
            each: SecretField(tr("Signing secret for {mode} events").format(mode=environment_name(each)))
            for each in (Environment.LIVE, Environment.TEST)
        }
        self.path = LineField(
            tr("Path to keep"),
            tr("Only where a sender must go on using an old path. Left empty, it gets one that nobody can guess."),
            placeholder="/",
            is_code=True,
        )
        self.settings = SettingsForm()
        more = QWidget()
        more.setLayout(column(self.path, self.settings, gap=2 * Size.GRID))
        self.more = Disclosure(tr("More settings"), more)
        self._fill()
        self._connect()
        self._offer()

    def work(self, *, for_session: bool) -> Callable[[], Endpoint]:
        return partial(add_endpoint, self.desk.core, self._draft(), for_session=for_session)

    def finish(self, endpoint: Endpoint) -> None:
        for each in (self.secret, *self.by_mode.values()):
            each.forget()
        self.added.emit(endpoint)

    # --- inside ---

    def _fill(self) -> None:
        self.fields.addWidget(Field(tr("Provider"), self.provider))
        self.fields.addWidget(self.environment_field)
        for each in (self.secret, *self._ordered_modes(), self.name, self.more):
            self.fields.addWidget(each)

    def _ordered_modes(self) -> tuple[SecretField, ...]:
        """The field of the environment that was looked at comes first."""
        order = sorted(self.by_mode, key=lambda each: each is not self._begin_with)
        return tuple(self.by_mode[each] for each in order)

    def _connect(self) -> None:
        self.provider.chosen.connect(self._offer)
        self.environment.chosen.connect(self._suggest_name)
        for each in (self.secret, *self.by_mode.values()):
            each.edited.connect(self._note)

    def _chosen(self) -> Provider:
        return self.desk.core.providers[str(self.provider.value)]

    def _offer(self) -> None:
        """What this provider needs; the keyboard goes to its secret."""
        provider = self._chosen()
        has_modes = provider.has_secret_per_environment
        self.environment_field.setVisible(not has_modes)
        self.secret.setVisible(not has_modes)
        for each in self.by_mode.values():
            each.setVisible(has_modes)
        self.settings.offer(provider.settings_form, {})
        self._suggest_name()
        self._note()
        self._secrets()[0].setFocus()

    def _secrets(self) -> tuple[SecretField, ...]:
        return self._ordered_modes() if self._chosen().has_secret_per_environment else (self.secret,)

    def _environment(self) -> Environment:
        """Of a provider with a secret a mode: the mode of the only secret, else the one that was looked at."""
        if not self._chosen().has_secret_per_environment:
            return Environment(str(self.environment.value))
        given = [each for each, secret in self.by_mode.items() if secret.secret or secret.variable]
        if len(given) == 1:
            return given[0]
        return self._begin_with if self._begin_with in self.by_mode else Environment.TEST

    def _suggest_name(self) -> None:
        provider = self._chosen()
        mode = "" if provider.has_secret_per_environment else f" {self.environment.value}"
        self._suggested = free_name(f"{provider.name}{mode}", self._taken)
        self.name.line.setPlaceholderText(self._suggested)

    def _note(self) -> None:
        """Under each secret what seems wrong with it, else when it comes."""
        provider, shown = self._chosen(), self._secrets()
        for each in shown:
            odd = secret_note(provider.name, each.secret)
            usual = tr(_LATER.get(provider.name, _OTHERWISE)) if each is shown[-1] else ""
            each.show_note(odd or usual, "caution" if odd else "muted")

    def _draft(self) -> Draft:
        has_modes = self._chosen().has_secret_per_environment
        given = (
            [_given(field, mode) for mode, field in self.by_mode.items()]
            if has_modes
            else [_given(self.secret, None)]
        )
        return Draft(
            provider=self._chosen().name,
            environment=self._environment(),
            name=self.name.text or self._suggested,
            path=self.path.text,
            secrets=tuple(given),
            settings=self.settings.values(),
        )


def _given(field: SecretField, environment: Environment | None) -> GivenSecret:
    return GivenSecret(field.secret, field.variable, environment)


def _offered(environment: Environment) -> tuple[Environment, ...]:
    """DEMO is offered only where it is looked at."""
    usual = (Environment.LIVE, Environment.TEST)
    return usual if environment in usual else (*usual, environment)

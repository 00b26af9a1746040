"""What the dialogs do behind the window: keep secrets, add and change endpoints. All of it may block."""

from __future__ import annotations

import secrets as random_source
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from paysg_desktop.core import Core
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.errors import RefusedError, SecretUnavailableError, UsageError
from paysg_desktop.settings.secrets import parse_reference
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases.endpoints import new_endpoint


class NoKeychainError(SecretUnavailableError):
    """The keychain did not take a secret; it can still be kept until the program ends."""


@dataclass(frozen=True, slots=True)
class GivenSecret:
    """What a person gave: a value, or the name of the environment variable that holds it.

    `environment` is the mode, where the provider has a secret for each.
    """

    value: str = field(repr=False)
    variable: str = ""
    environment: Environment | None = None

    @property
    def is_given(self) -> bool:
        return bool(self.value or self.variable)


@dataclass(frozen=True, slots=True)
class Draft:
    """An endpoint as the dialog describes it; an empty `path` asks for one that nobody can guess."""

    provider: str
    environment: Environment
    name: str
    path: str
    secrets: tuple[GivenSecret, ...]
    settings: Mapping[str, Any]


def add_endpoint(core: Core, draft: Draft, *, for_session: bool) -> Endpoint:
    """Add it; everything is checked before a secret is kept.

    Raises UsageError, RefusedError, SecretUnavailableError and NoKeychainError.
    """
    made = _checked(core, draft, ())
    kept = [
        EndpointSecret(_keep(core, made, each, for_session=for_session), environment=each.environment)
        for each in draft.secrets
        if each.is_given
    ]
    if kept:
        made = _checked(core, draft, kept)
    core.add_endpoint(made)
    return made


def rotate_secret(
    core: Core, endpoint: Endpoint, given: GivenSecret, *, keep_previous_s: int, for_session: bool
) -> Endpoint:
    """Set a new secret; raises as `add_endpoint`."""
    reference = _keep(core, endpoint, given, for_session=for_session)
    return core.rotate_secret(
        endpoint.id, reference, keep_previous_s=keep_previous_s, environment=given.environment
    )


def free_name(wanted: str, taken: Sequence[str]) -> str:
    """`wanted`, or with the first number from 2 on that makes it one of its own."""
    number, name = 1, wanted
    while name in taken:
        number += 1
        name = f"{wanted} {number}"
    return name


def _checked(core: Core, draft: Draft, secrets: Sequence[EndpointSecret]) -> Endpoint:
    made = new_endpoint(
        draft.provider,
        draft.environment,
        core.clock,
        name=draft.name,
        path=draft.path or None,
        secrets=secrets,
        settings=draft.settings,
    )
    core.provider_of(made)
    if any(each.path == made.path for each in core.reader.endpoints()):
        raise RefusedError(tr("Another endpoint has this path already. Choose another one, or leave it empty."))
    return made


def _keep(core: Core, endpoint: Endpoint, given: GivenSecret, *, for_session: bool) -> SecretReference:
    purpose = f"{endpoint.provider}-{given.environment or endpoint.environment}"
    return keep_given(core, purpose, given, for_session=for_session)


class TypedSecret:
    """The secret of one dialog: what was typed is kept once, however often saving is tried."""

    def __init__(self, core: Core, purpose: str) -> None:
        self._core = core
        self._purpose = purpose
        self._kept: SecretReference | None = None

    def forget(self) -> None:
        """Another one was typed."""
        self._kept = None

    def keep(self, given: GivenSecret, *, for_session: bool) -> SecretReference:
        """Raises as `keep_given`."""
        if self._kept is None:
            self._kept = keep_given(self._core, self._purpose, given, for_session=for_session)
        return self._kept


def keep_given(core: Core, purpose: str, given: GivenSecret, *, for_session: bool) -> SecretReference:
    """Keep what was given, under a name of its own that begins with its purpose.

    Raises UsageError, SecretUnavailableError and NoKeychainError.
    """
    if given.variable:
        return variable_reference(core, given.variable)
    name = f"{purpose}-{random_source.token_hex(4)}"
    return _keep_value(core, name, given.value, for_session=for_session)


def _keep_value(core: Core, name: str, value: str, *, for_session: bool) -> SecretReference:
    """Put a secret into the keychain, or keep it until the program ends; raises NoKeychainError."""
    if for_session:
        return core.keep_for_session(name, value)
    try:
        return core.keep_secret(name, value)
    except SecretUnavailableError as error:
        raise NoKeychainError(
            tr(
                "The keychain of this computer did not take the secret: there is none that can be used, or it is"
                " locked. Nothing was written anywhere. Unlock it and try again, name an environment variable, or"
                " keep the secret only until the program ends."
            )
        ) from error


def variable_reference(core: Core, name: str) -> SecretReference:
    """The environment variable of this name, which must hold something.

    Raises UsageError, SecretUnavailableError.
    """
    try:
        reference = parse_reference(f"env:{name}")
    except UsageError:
        # Not repeated: it may be the secret itself, pasted into the wrong field.
        said = tr("That is no name of an environment variable. It has letters, digits and _, like PAYSG_SECRET.")
        raise UsageError(said) from None
    if not core.secrets.get(reference).strip():
        raise SecretUnavailableError(tr("The environment variable {name} is empty.").format(name=name))
    return reference

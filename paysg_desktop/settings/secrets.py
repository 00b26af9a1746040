"""Looking secrets up where they are kept. No value enters an exception, a log or a repr here."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol, cast

from paysg_desktop.domain.endpoint import SecretReference
from paysg_desktop.domain.errors import SecretUnavailableError, UsageError
from paysg_desktop.settings.redaction import redact, register_secret

KEYRING_SERVICE = "PaySG Desktop"
_NAMES = {
    "env": re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,199}", re.ASCII),
    "keyring": re.compile(r"[\w .:/@-]{1,200}"),
    "session": re.compile(r"[\w .:/@-]{1,200}"),
}
_NO_KEYRING = (
    "This computer has no keychain that PaySG Desktop can use. Keep the secret in an environment variable and "
    "name it (--secret-env NAME), or enter it for this session only."
)


class Keyring(Protocol):
    """What we use of the `keyring` module."""

    def get_keyring(self) -> Any: ...

    def get_password(self, service_name: str, username: str) -> str | None: ...

    def set_password(self, service_name: str, username: str, password: str) -> None: ...


class Session(Protocol):
    """Secrets that live in the memory of a process alone, by name."""

    def get(self, name: str, /) -> str | None: ...

    def __setitem__(self, name: str, value: str, /) -> None: ...


def load_keyring() -> Keyring:
    """The `keyring` module, imported on first use: it looks for back ends, which takes long at every start."""
    return cast("Keyring", importlib.import_module("keyring"))


class SystemSecrets:
    """The real `domain.ports.Secrets`.

    `session` maps names to values that live in this process alone. Whatever is looked up is masked in the logs
    from then on. A keychain may ask the user, so `get` may block: never on the UI thread.
    """

    def __init__(
        self,
        environ: Mapping[str, str],
        session: Session,
        keyring: Callable[[], Keyring] = load_keyring,
    ) -> None:
        self._environ = environ
        self._session = session
        self._keyring = keyring

    def get(self, reference: SecretReference) -> str:
        """The value exactly as it is kept, blanks and line ends included; may be empty.

        Raises SecretUnavailableError when there is none.
        """
        value = self._look_up(reference)
        register_secret(value)
        return value

    def keep(self, name: str, value: str) -> SecretReference:
        """Put a secret into the system's keychain; raises what `save_to_keyring` raises."""
        return save_to_keyring(name, value, self._keyring)

    def keep_for_session(self, name: str, value: str) -> SecretReference:
        """Keep a secret in the memory of this process alone."""
        register_secret(value)
        reference = parse_reference(f"session:{name}")
        self._session[reference.name] = value
        return reference

    def _look_up(self, reference: SecretReference) -> str:
        name = reference.name
        match reference.store:
            case "env":
                return _found(self._environ.get(name), f"The environment variable {name} is not set.")
            case "session":
                return _found(
                    self._session.get(name), f"The secret “{name}” was for one session only. Enter it again."
                )
            case "keyring":
                return _found(
                    _asked(lambda: self._keyring().get_password(KEYRING_SERVICE, name)),
                    f"The keychain has no secret “{name}”. Enter it again.",
                )
        raise SecretUnavailableError(f"This version knows no place for secrets called “{reference.store}”.")


def parse_reference(text: str) -> SecretReference:
    """Read `env:NAME`, `keyring:NAME` or `session:NAME`.

    Raises UsageError, which never repeats the text: it may be the secret itself, pasted by mistake.
    """
    store, _, name = text.partition(":")
    pattern = _NAMES.get(store)
    if pattern is None or pattern.fullmatch(name) is None or redact(name) != name:
        raise UsageError(
            "A secret is named by where it is kept, env:NAME or keyring:NAME. What was given is neither; it is "
            "not repeated here, since it may be the secret itself."
        )
    return SecretReference(store, name)


def keychain_name(keyring: Callable[[], Keyring] = load_keyring) -> str | None:
    """What the system's keychain is called; None where there is none that we would use."""
    try:
        backend = _asked(lambda: keyring().get_keyring())
    except SecretUnavailableError:
        return None
    kept = [each for each in _chain(backend) if not _is_plain(each) and not _is_none(each)]
    return ", ".join(str(getattr(each, "name", type(each).__name__)) for each in kept) or None


def save_to_keyring(name: str, value: str, keyring: Callable[[], Keyring] = load_keyring) -> SecretReference:
    """Keep `value` in the system's keychain and return its reference.

    Raises UsageError for a name that is none and SecretUnavailableError when there is no keychain, it refuses,
    it would write a plain file, or does not give back what it was given.
    """
    register_secret(value)
    reference = parse_reference(f"keyring:{name}")
    backend = _asked(lambda: keyring().get_keyring())
    if any(_is_plain(each) for each in _chain(backend)):
        raise SecretUnavailableError(_NO_KEYRING)
    _asked(lambda: keyring().set_password(KEYRING_SERVICE, name, value))
    if _asked(lambda: keyring().get_password(KEYRING_SERVICE, name)) != value:
        raise SecretUnavailableError(f"The keychain did not keep the secret whole. {_NO_KEYRING}")
    return reference


def _found(value: str | None, otherwise: str) -> str:
    if value is None:
        raise SecretUnavailableError(otherwise)
    return value


def _asked(question: Callable[[], Any]) -> Any:
    """The keychain's answer. Its errors go no further: their text is the back end's and may hold anything."""
    try:
        return question()
    except Exception as error:  # noqa: BLE001 - each system's back end raises types of its own
        name = type(error).__name__
    if name == "NoKeyringError":
        raise SecretUnavailableError(_NO_KEYRING)
    raise SecretUnavailableError(
        f"The keychain did not do it ({name}). Unlock it and try again, or keep the secret in an environment "
        "variable and name it (--secret-env NAME)."
    )


def _chain(backend: object) -> Iterable[object]:
    return getattr(backend, "backends", None) or (backend,)


def _is_none(backend: object) -> bool:
    """Whether a back end stands for there being none."""
    return type(backend).__module__.startswith("keyring.backends.fail")


def _is_plain(backend: object) -> bool:
    """Whether a back end keeps secrets in files of its own, or nowhere."""
    return type(backend).__module__.startswith(("keyrings.alt", "keyring.backends.null"))

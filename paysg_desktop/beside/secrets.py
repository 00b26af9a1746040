"""Secrets as a window beside the owner has them: of endpoints none, of the session those that its engine keeps."""

from __future__ import annotations

from paysg_desktop.beside.engine_process import EngineProcess
from paysg_desktop.domain.endpoint import SecretReference
from paysg_desktop.domain.errors import RefusedError, SecretUnavailableError


class UnaskedSecrets:
    """Whoever receives reads them, and judges by them; here the keychain is not even asked. A blank one verifies
    nothing."""

    def get(self, reference: SecretReference) -> str:
        del reference
        return ""

    def keep(self, name: str, value: str) -> SecretReference:
        del name, value
        raise RefusedError("Nothing is kept here.")

    def keep_for_session(self, name: str, value: str) -> SecretReference:
        del name, value
        raise RefusedError("Nothing is kept here.")


class SessionOf:
    """The secrets of this session, which live in the memory of the window's own engine."""

    def __init__(self, engine: EngineProcess) -> None:
        self._engine = engine

    def get(self, name: str) -> str | None:
        try:
            return self._engine.secret(name)
        except SecretUnavailableError:
            return None

    def __setitem__(self, name: str, value: str) -> None:
        self._engine.keep(name, value)

"""Receivers, and references to the secrets that they verify with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Environment(StrEnum):
    """`live` is money, `test` is not, `demo` is made up; no figure mixes two."""

    LIVE = "live"
    TEST = "test"
    DEMO = "demo"


@dataclass(frozen=True, slots=True)
class SecretReference:
    """Where a secret is kept, never the secret: `env:NAME`, `keyring:NAME`, or `session:NAME`.

    `session` lives in the memory of the owner process alone (the demo's secret is one).
    """

    store: str
    name: str

    def __str__(self) -> str:
        return f"{self.store}:{self.name}"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One configured receiver. `path` starts with `/`; no `secrets` means that none was ever configured."""

    id: str
    name: str
    provider: str
    environment: Environment
    path: str
    secrets: tuple[SecretReference, ...]
    created_at: int
    is_enabled: bool = True

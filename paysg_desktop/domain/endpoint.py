"""Receivers, and references to the secrets that they verify with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


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


class SecretRole(StrEnum):
    """What a secret of an endpoint is good for at some moment."""

    CURRENT = "current"
    PREVIOUS = "previous"
    """Accepted until a date, while the sender changes over."""
    RETIRED = "retired"
    """Accepts nothing; only helps the doctor to name a cause."""


@dataclass(frozen=True, slots=True)
class EndpointSecret:
    """A secret in its place at an endpoint.

    `accepted_until` (microseconds UTC) is None for a current one. `environment` is set where the provider has
    one secret a mode (Yoco), and None where the endpoint's own holds.
    """

    reference: SecretReference
    accepted_until: int | None = None
    environment: Environment | None = None

    def role(self, at: int) -> SecretRole:
        """Its role at a time in microseconds UTC."""
        if self.accepted_until is None:
            return SecretRole.CURRENT
        return SecretRole.PREVIOUS if at < self.accepted_until else SecretRole.RETIRED


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One configured receiver. `path` starts with `/`; no `secrets` means that none was ever configured.

    `settings` are the provider's, as its `settings_form` declares them; only those that differ from its defaults.
    """

    id: str
    name: str
    provider: str
    environment: Environment
    path: str
    secrets: tuple[EndpointSecret, ...]
    created_at: int
    is_enabled: bool = True
    settings: Mapping[str, Any] = field(default_factory=dict)

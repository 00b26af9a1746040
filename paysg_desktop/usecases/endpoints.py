"""The endpoints that this process listens on, with their secrets at hand; and making new ones."""

from __future__ import annotations

import logging
import re
import secrets as random_source
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from paysg_desktop.domain.endpoint import Endpoint, Environment, SecretReference
from paysg_desktop.domain.errors import RefusedError, SecretUnavailableError, UsageError
from paysg_desktop.domain.ports import Clock, Provider, Secrets
from paysg_desktop.domain.verification import NamedSecret

log = logging.getLogger(__name__)

_PATH = re.compile(r"/[A-Za-z0-9._~!$&'()*+,;=:@/-]{0,200}", re.ASCII)
_UNREADABLE = ""
"""A configured secret that can't be read counts as blank: deliveries fail, they are never “not checked”."""


@dataclass(frozen=True, slots=True)
class OpenEndpoint:
    """An endpoint with what is needed to judge a delivery at once.

    `others` are the secrets of all other endpoints, only used to name a cause.
    """

    endpoint: Endpoint
    provider: Provider
    secrets: tuple[NamedSecret, ...] = field(repr=False)
    others: tuple[NamedSecret, ...] = field(repr=False, default=())


class EndpointBook:
    """Paths to open endpoints. Replaced as a whole, so that any thread may read it."""

    def __init__(self, providers: Mapping[str, Provider], secrets: Secrets) -> None:
        self._providers = providers
        self._secrets = secrets
        self._by_path: dict[str, OpenEndpoint] = {}
        self._last_known: dict[SecretReference, str] = {}

    def load(self, endpoints: Iterable[Endpoint]) -> None:
        """Open these endpoints and no others; reads their secrets, which may take a moment."""
        enabled = [each for each in endpoints if each.is_enabled and each.provider in self._providers]
        known = {each.id: self._named_secrets(each) for each in enabled}
        self._by_path = {
            each.path: OpenEndpoint(
                endpoint=each,
                provider=self._providers[each.provider],
                secrets=known[each.id],
                others=tuple(secret for owner, named in known.items() if owner != each.id for secret in named),
            )
            for each in enabled
        }

    def __contains__(self, path: str) -> bool:
        return path in self._by_path

    def find(self, path: str) -> OpenEndpoint | None:
        return self._by_path.get(path)

    def endpoints(self) -> tuple[Endpoint, ...]:
        return tuple(each.endpoint for each in self._by_path.values())

    def _named_secrets(self, endpoint: Endpoint) -> tuple[NamedSecret, ...]:
        return tuple(self._named(endpoint, reference) for reference in endpoint.secrets)

    def _named(self, endpoint: Endpoint, reference: SecretReference) -> NamedSecret:
        name = f"{endpoint.name} ({reference})"
        try:
            value = self._last_known[reference] = self._secrets.get(reference)
            return NamedSecret(name, value)
        except SecretUnavailableError as error:
            if reference in self._last_known:
                # A keychain that has locked itself meanwhile: what worked goes on working until the program ends.
                return NamedSecret(name, self._last_known[reference])
            log.error("Deliveries to the endpoint %s will fail: %s", endpoint.id, error)  # noqa: TRY400 - no bug
            return NamedSecret(name, _UNREADABLE)


def new_endpoint(
    provider: str,
    environment: Environment,
    clock: Clock,
    *,
    path: str | None = None,
    secrets: tuple[SecretReference, ...] = (),
) -> Endpoint:
    """A new endpoint on a path that nobody can guess, unless one must be kept; raises UsageError."""
    if path is not None and _PATH.fullmatch(path) is None:
        raise UsageError("A path starts with / and holds letters, digits and the characters of a URL path.")
    return Endpoint(
        id=f"ep_{random_source.token_hex(6)}",
        name=f"{provider} {environment}",
        provider=provider,
        environment=environment,
        path=path or f"/h/{random_source.token_hex(16)}",
        secrets=secrets,
        created_at=clock.now(),
    )


def require_endpoints(endpoints: Iterable[Endpoint]) -> None:
    """Raises RefusedError with the command that helps when there is nothing to listen on."""
    if not any(each.is_enabled for each in endpoints):
        raise RefusedError(
            "This workspace has no endpoint yet, so nothing could be received. Make one with\n"
            "  paysg-desktop endpoints add --provider paysg --environment test --secret-prompt\n"
            "or watch made-up traffic with\n"
            "  paysg-desktop listen --demo"
        )

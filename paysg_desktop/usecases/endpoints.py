"""The endpoints that this process knows, with their secrets at hand; and making, changing and rotating them."""

from __future__ import annotations

import logging
import re
import secrets as random_source
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference, SecretRole
from paysg_desktop.domain.errors import RefusedError, SecretUnavailableError, UsageError
from paysg_desktop.domain.ports import Clock, Provider, Secrets
from paysg_desktop.domain.times import SINGAPORE, to_datetime
from paysg_desktop.domain.verification import NamedSecret

log = logging.getLogger(__name__)

_PATH = re.compile(r"/[A-Za-z0-9._~!$&'()*+,;=:@/-]{0,200}", re.ASCII)
_SECOND_US = 1_000_000
_LONGEST_NAME = 80
_UNREADABLE = ""
"""A configured secret that can't be read counts as blank: deliveries fail, they are never “not checked”."""


@dataclass(frozen=True, slots=True)
class OpenEndpoint:
    """An endpoint with what is needed to judge a delivery at once; `provider` is bound to its settings."""

    endpoint: Endpoint
    provider: Provider
    _secrets: tuple[tuple[EndpointSecret, str], ...] = field(repr=False)
    _everlasting: tuple[NamedSecret, ...] | None = field(repr=False)

    @classmethod
    def of(
        cls, endpoint: Endpoint, provider: Provider, secrets: tuple[tuple[EndpointSecret, str], ...]
    ) -> OpenEndpoint:
        """`secrets` are those of the endpoint with their values."""
        opened = cls(endpoint, provider, secrets, None)
        if any(each.accepted_until is not None for each, _ in secrets):
            return opened
        return replace(opened, _everlasting=opened.accepted(endpoint.created_at))

    def accepted(self, at: int) -> tuple[NamedSecret, ...]:
        """The secrets that count at a time; a blank one where all that were ever set are retired."""
        if self._everlasting is not None:
            return self._everlasting
        named = self._named(at, is_retired=False)
        return named or tuple(self._blank() for _ in self._secrets[:1])

    def retired(self, at: int) -> tuple[NamedSecret, ...]:
        """Those that count no more; they only help to name a cause."""
        return self._named(at, is_retired=True)

    def environment_of(self, secret_name: str, at: int) -> Environment:
        """The environment of the deliveries that an accepted secret signs."""
        found = (each.environment for each in self.accepted(at) if each.name == secret_name)
        return next(found, None) or self.endpoint.environment

    def _named(self, at: int, *, is_retired: bool) -> tuple[NamedSecret, ...]:
        chosen = [
            (each, value) for each, value in self._secrets if (each.role(at) is SecretRole.RETIRED) is is_retired
        ]
        names = _numbered(_secret_name(self.endpoint, each, at) for each, _ in chosen)
        return tuple(
            NamedSecret(name, value, self.endpoint.name, each.environment or self.endpoint.environment)
            for name, (each, value) in zip(names, chosen, strict=True)
        )

    def _blank(self) -> NamedSecret:
        return NamedSecret(f"{self.endpoint.name} (none current)", _UNREADABLE, self.endpoint.name)


class EndpointBook:
    """All endpoints, open. Replaced as a whole, so that any thread may read it."""

    def __init__(self, providers: Mapping[str, Provider], secrets: Secrets) -> None:
        self._providers = providers
        self._secrets = secrets
        self._by_id: dict[str, OpenEndpoint] = {}
        self._by_path: dict[str, OpenEndpoint] = {}
        self._last_known: dict[SecretReference, str] = {}

    def load(self, endpoints: Iterable[Endpoint]) -> None:
        """Open these endpoints and no others; reads their secrets, which may take a moment."""
        opened = [self._open(each) for each in endpoints if each.provider in self._providers]
        self._by_id = {each.endpoint.id: each for each in opened}
        self._by_path = {each.endpoint.path: each for each in opened if each.endpoint.is_enabled}

    def __contains__(self, path: str) -> bool:
        return path in self._by_path

    def find(self, path: str) -> OpenEndpoint | None:
        """The enabled endpoint on a path."""
        return self._by_path.get(path)

    def get(self, endpoint_id: str) -> OpenEndpoint | None:
        """An endpoint by its id, disabled or not."""
        return self._by_id.get(endpoint_id)

    def opened(self) -> tuple[OpenEndpoint, ...]:
        """All, disabled or not."""
        return tuple(self._by_id.values())

    def endpoints(self) -> tuple[Endpoint, ...]:
        """Those that take deliveries."""
        return tuple(each.endpoint for each in self._by_path.values())

    def others(self, endpoint_id: str) -> tuple[OpenEndpoint, ...]:
        """All endpoints but one."""
        return tuple(each for identity, each in self._by_id.items() if identity != endpoint_id)

    def _open(self, endpoint: Endpoint) -> OpenEndpoint:
        provider = self._providers[endpoint.provider]
        try:
            provider = provider.with_settings(endpoint.settings)
        except UsageError as error:
            log.error("The settings of the endpoint %s are not used: %s", endpoint.id, error)  # noqa: TRY400 - no bug
        values = tuple((each, self._value(endpoint, each.reference)) for each in endpoint.secrets)
        return OpenEndpoint.of(endpoint, provider, values)

    def _value(self, endpoint: Endpoint, reference: SecretReference) -> str:
        try:
            value = self._last_known[reference] = self._secrets.get(reference)
        except SecretUnavailableError as error:
            if reference in self._last_known:
                # A keychain that has locked itself meanwhile: what worked goes on working until the program ends.
                return self._last_known[reference]
            log.error("A secret of the endpoint %s can't be used: %s", endpoint.id, error)  # noqa: TRY400 - no bug
            return _UNREADABLE
        return value


def new_endpoint(
    provider: str,
    environment: Environment,
    clock: Clock,
    *,
    name: str | None = None,
    path: str | None = None,
    secrets: Iterable[SecretReference | EndpointSecret] = (),
    settings: Mapping[str, Any] | None = None,
) -> Endpoint:
    """A new endpoint on a path that nobody can guess, unless one must be kept; raises UsageError."""
    if path is not None and _PATH.fullmatch(path) is None:
        raise UsageError("A path starts with / and holds letters, digits and the characters of a URL path.")
    return Endpoint(
        id=f"ep_{random_source.token_hex(6)}",
        name=_checked_name(name or f"{provider} {environment}"),
        provider=provider,
        environment=environment,
        path=path or f"/h/{random_source.token_hex(16)}",
        secrets=tuple(EndpointSecret(each) if isinstance(each, SecretReference) else each for each in secrets),
        created_at=clock.now(),
        settings=dict(settings or {}),
    )


def rotated(
    endpoint: Endpoint,
    reference: SecretReference,
    now: int,
    *,
    keep_previous_s: int,
    environment: Environment | None = None,
) -> Endpoint:
    """The endpoint with a new current secret; the one it replaces is accepted for `keep_previous_s` more.

    `environment` says for which mode, where the provider has a secret for each. Raises UsageError.
    """
    if keep_previous_s < 0:
        raise UsageError("The old secret can't be accepted for less than no time.")
    wanted = environment or endpoint.environment

    def is_replaced(each: EndpointSecret) -> bool:
        return each.accepted_until is None and (each.environment or endpoint.environment) is wanted

    if any(is_replaced(each) and each.reference == reference for each in endpoint.secrets):
        raise UsageError("That is the secret in use already. Name the place of the new one.")
    until = now + keep_previous_s * _SECOND_US
    kept = [
        replace(each, accepted_until=until) if is_replaced(each) else each
        for each in endpoint.secrets
        if each.reference != reference
    ]
    return replace(endpoint, secrets=(EndpointSecret(reference, environment=environment), *kept))


def retired(endpoint: Endpoint, now: int) -> Endpoint:
    """The endpoint with its previous secrets retired at once: only the current ones are accepted from now on."""
    kept = [
        replace(each, accepted_until=now) if each.role(now) is SecretRole.PREVIOUS else each
        for each in endpoint.secrets
    ]
    return replace(endpoint, secrets=tuple(kept))


def edited(endpoint: Endpoint, *, name: str | None, settings: Mapping[str, Any] | None) -> Endpoint:
    """The endpoint under another name or with other settings; None leaves them. Raises UsageError."""
    renamed = endpoint if name is None else replace(endpoint, name=_checked_name(name))
    return renamed if settings is None else replace(renamed, settings=dict(settings))


def require_endpoints(endpoints: Iterable[Endpoint]) -> None:
    """Raises RefusedError with the command that helps when there is nothing to listen on."""
    if not any(each.is_enabled for each in endpoints):
        raise RefusedError(
            "This workspace has no endpoint yet, so nothing could be received. Make one with\n"
            "  paysg-desktop endpoints add --provider paysg --environment test --secret-prompt\n"
            "or watch made-up traffic with\n"
            "  paysg-desktop listen --demo"
        )


def _checked_name(name: str) -> str:
    text = name.strip()
    if not text or len(text) > _LONGEST_NAME or not text.isprintable():
        raise UsageError(f"A name has 1 to {_LONGEST_NAME} characters that can be printed.")
    return text


def _secret_name(endpoint: Endpoint, secret: EndpointSecret, at: int) -> str:
    role = secret.role(at)
    words = [secret.environment.value] if secret.environment else []
    words.append(role.value)
    if role is SecretRole.PREVIOUS and secret.accepted_until is not None:
        until = to_datetime(secret.accepted_until).astimezone(SINGAPORE)
        words.append(f"until {until.day} {until:%b}")
    return f"{endpoint.name} ({', '.join(words)})"


def _numbered(names: Iterable[str]) -> Iterator[str]:
    """Names that occur again get a number, so that each says which secret it means."""
    seen: Counter[str] = Counter()
    for name in names:
        seen[name] += 1
        yield name if seen[name] == 1 else f"{name} {seen[name]}"

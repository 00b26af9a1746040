"""How `endpoints list` shows an endpoint: secrets by where they are kept, never their values."""

from __future__ import annotations

from typing import Any

from paysg_desktop.cli.output import clock_time, shown
from paysg_desktop.core_commands import endpoint_json
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, SecretRole
from paysg_desktop.domain.figures import EndpointTraffic
from paysg_desktop.domain.times import iso_utc

HEADINGS = ("ID", "NAME", "PROVIDER", "ENV", "PATH", "SECRETS", "LAST (+08:00)", "VERIFIED")


def listed_json(endpoint: Endpoint, traffic: EndpointTraffic, at: int) -> dict[str, Any]:
    """One line for programs; roles as of `at`."""
    last = traffic.last_delivery_at
    return endpoint_json(endpoint) | {
        "secrets": [str(each.reference) for each in endpoint.secrets],
        "secret_roles": [_secret_json(each, at) for each in endpoint.secrets],
        "settings": dict(endpoint.settings),
        "last_delivery_at": None if last is None else iso_utc(last),
        "received": traffic.received_count,
        "verified": traffic.verified_count,
    }


def _secret_json(secret: EndpointSecret, at: int) -> dict[str, Any]:
    until = secret.accepted_until
    return {
        "reference": str(secret.reference),
        "role": secret.role(at).value,
        "accepted_until": None if until is None else iso_utc(until),
        "environment": secret.environment,
    }


def cells(endpoint: Endpoint, traffic: EndpointTraffic, at: int) -> list[str]:
    """One row under HEADINGS."""
    last = traffic.last_delivery_at
    what = [shown(endpoint.name, 30), endpoint.provider, endpoint.environment.value, shown(endpoint.path, 80)]
    if not endpoint.is_enabled:
        what[0] += " (disabled)"
    share = f"{traffic.verified_count} of {traffic.received_count}" if traffic.received_count else "-"
    return [endpoint.id, *what, _secrets(endpoint, at), clock_time(last) if last else "-", share]


def _secrets(endpoint: Endpoint, at: int) -> str:
    words = [_secret_words(each, at) for each in endpoint.secrets]
    return ", ".join(words) or "none: deliveries stay “not checked”"


def _secret_words(secret: EndpointSecret, at: int) -> str:
    role = secret.role(at)
    words = [str(secret.reference), *([secret.environment.value] if secret.environment else [])]
    if role is SecretRole.PREVIOUS and secret.accepted_until is not None:
        words.append(f"previous until {clock_time(secret.accepted_until)[:10]}")
    elif role is SecretRole.RETIRED:
        words.append("retired")
    return " ".join(words)

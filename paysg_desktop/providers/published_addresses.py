"""The addresses from which a provider says it sends. Information: no verdict and no answer depends on them."""

from __future__ import annotations

from collections.abc import Mapping

from paysg_desktop.domain.endpoint import Environment

PUBLISHED: Mapping[str, Mapping[Environment, tuple[str, ...]]] = {
    "paysg": {
        # https://guide.pay.gov.sg/webhooks/set-up; changes are announced a month before (paysg.md, section 11).
        Environment.LIVE: ("3.1.60.243", "13.229.175.148", "13.214.75.139"),
        Environment.TEST: ("13.215.25.150", "13.213.93.248"),
    }
}
"""By provider and environment. Yoco publishes none, and a gateway's are its own."""

AS_OF = "November 2026"
"""When the lists above were read."""


def published_addresses(provider: str, environment: Environment) -> tuple[str, ...]:
    """What the provider publishes for an environment; empty where it publishes nothing that we know of."""
    return PUBLISHED.get(provider, {}).get(environment, ())

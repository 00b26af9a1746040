"""Who may call PaySG's API: the key, the address, how often, and which payment service."""

from __future__ import annotations

import hmac

from paysg_desktop.sandbox.server.http import Call
from paysg_desktop.sandbox.server.problems import API, Problem
from paysg_desktop.sandbox.server.rate_limit import RateLimit, retry_after
from paysg_desktop.sandbox.server.world import World


class Admission:
    def __init__(self, world: World) -> None:
        self._world = world
        self._limit = RateLimit(world.options.rate_limit_per_s, world.clock)

    def admit(self, call: Call) -> None:
        """Raises Problem: 401, 403, 429, or what stands for another payment service."""
        options, identity = self._world.options, self._world.identity
        key = call.headers.get("x-api-key", "").encode()
        if not hmac.compare_digest(key, identity.paysg_key.encode()) or options.api_keys == "withdrawn":
            raise Problem(401, "invalid_api_key", "No valid API key was provided.")
        if options.source_address == "refused":
            raise Problem(403, "address_not_allowed", "This address may not call the API.")
        if not self._limit.takes_one():
            headers = retry_after(1, self._world.clock, options)
            raise Problem(429, "too_many_requests", "Too many requests.", kind=API, headers=headers)
        if call.segments[2] not in identity.payment_service_ids:
            raise Problem(options.unknown_service_code, "payment_service_not_found", "No such payment service.")

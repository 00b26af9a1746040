"""The gateway's one call: registering an address (gateway.md, section 1)."""

from __future__ import annotations

import hmac

from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.providers.registry import get
from paysg_desktop.sandbox.server.execution import Execution, Handler
from paysg_desktop.sandbox.server.faults import Fault
from paysg_desktop.sandbox.server.http import Answer, Call, json_answer, json_object
from paysg_desktop.sandbox.server.rate_limit import retry_after
from paysg_desktop.sandbox.server.world import World

_PATH = ("gateway", "api", "webhooks")


class GatewayApi:
    """Its webhooks are signed with the sandbox's `webhook_secret`: the gateway's answer names none."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._execution = Execution(world.pause, lambda status: _refused(status, "Something went wrong."))

    def route(self, call: Call) -> tuple[str, Handler] | None:
        is_ours = call.method == "POST" and call.segments == _PATH
        return ("gateway.register", self._register) if is_ours else None

    def busy(self, seconds: float) -> Answer:
        """The answer 429."""
        refused = _refused(429, "Too many requests.")
        headers = retry_after(seconds, self._world.clock, self._world.options)
        return Answer(refused.status, refused.body, (*refused.headers, *headers))

    async def _register(self, call: Call, fault: Fault | None) -> Answer:
        expected = f"Bearer {self._world.identity.gateway_token}"
        if not hmac.compare_digest(call.headers.get("authorization", "").encode(), expected.encode()):
            return _refused(401, "The access token is missing or wrong.")
        return await self._execution.run(lambda: self._registered(call), fault)

    def _registered(self, call: Call) -> Answer:
        given = json_object(call.body) or {}
        url, events = given.get("url"), given.get("events") or []
        known = get("gateway").event_types
        are_known = isinstance(events, list) and all(isinstance(each, str) and each in known for each in events)
        if not isinstance(url, str) or not are_known:
            return _refused(400, "url and a list of known events are required.")
        try:
            hook = self._world.hooks.add("gateway", url, events=tuple(events))
        except PaySGDesktopError as error:
            return _refused(400, str(error))
        told = {"id": hook.id, "url": hook.url, "events": events, "status": "active"}
        return json_answer(self._world.options.gateway_register_code, told)


def _refused(status: int, text: str) -> Answer:
    return json_answer(status, {"status": "error", "message": text})

"""Yoco's checkouts, refunds and webhooks (yoco.md, sections 1, 2 and 6 to 8)."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from typing import Any

from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.sandbox.server.checkouts import Checkout, checkout_object
from paysg_desktop.sandbox.server.execution import Execution, Handler
from paysg_desktop.sandbox.server.faults import Fault
from paysg_desktop.sandbox.server.hooks import Hook
from paysg_desktop.sandbox.server.http import Answer, Call, json_answer, json_object
from paysg_desktop.sandbox.server.idempotency import HEADER, OtherRequest, StillRunning
from paysg_desktop.sandbox.server.identity import new_yoco_secret
from paysg_desktop.sandbox.server.people import People
from paysg_desktop.sandbox.server.rate_limit import retry_after

MOST_WEBHOOKS = 5
LEAST_AMOUNT = 200
_BASE = ("yoco", "api")
_ALREADY_REFUNDED = "Payment has already been refunded."


class _Refusal(Exception):
    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status
        self.text = text


class YocoApi:
    """`route` names the endpoint and gives what answers it."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._world = people.world
        self._execution = Execution(self._world.pause, self._failed)

    def route(self, call: Call) -> tuple[str, Handler] | None:
        if call.segments[:2] != _BASE:
            return None
        match call.method, call.segments[2:]:
            case "POST", ("checkouts",):
                found = "create", self._posted(self._create)
            case "GET", ("checkouts", _):
                found = "get", self._plain(self._get)
            case "POST", ("checkouts", _, "refund"):
                found = "refund", self._posted(self._refund)
            case "POST", ("webhooks",):
                found = "register", self._posted(self._register)
            case "GET", ("webhooks",):
                found = "webhooks", self._plain(self._webhooks)
            case "DELETE", ("webhooks", _):
                found = "unregister", self._plain(self._unregister)
            case _:
                return None
        return f"yoco.{found[0]}", found[1]

    def busy(self, seconds: float) -> Answer:
        """The answer 429."""
        refused = self._refused(_Refusal(429, "Too many requests."))
        headers = retry_after(seconds, self._world.clock, self._world.options)
        return Answer(refused.status, refused.body, (*refused.headers, *headers))

    def _plain(self, act: Callable[[Call], Answer]) -> Handler:
        async def handler(call: Call, fault: Fault | None) -> Answer:
            refusal = self._not_admitted(call)
            return refusal or await self._execution.run(self._as_work(act, call), fault)

        return handler

    def _posted(self, act: Callable[[Call], Answer]) -> Handler:
        """Every POST takes an idempotency key, and failures are kept like everything else."""

        async def handler(call: Call, fault: Fault | None) -> Answer:
            answer = self._not_admitted(call) or self._stored(call)
            if answer is not None:
                return answer
            return await self._execution.run_once(self._world.yoco_keys, call, self._as_work(act, call), fault)

        return handler

    def _as_work(self, act: Callable[[Call], Answer], call: Call) -> Callable[[], Answer]:
        def work() -> Answer:
            try:
                return act(call)
            except _Refusal as refusal:
                return self._refused(refusal)

        return work

    def _not_admitted(self, call: Call) -> Answer | None:
        given = call.headers.get("authorization", "")
        if not given:
            return self._refused(_Refusal(403, "A key is required, but has not been specified."))
        if not hmac.compare_digest(given.encode(), f"Bearer {self._world.identity.yoco_key}".encode()):
            return self._refused(_Refusal(401, "The key is not valid."))
        return None

    def _stored(self, call: Call) -> Answer | None:
        key = call.headers.get(HEADER)
        if not key:
            return None
        try:
            return self._world.yoco_keys.stored(key, call)
        except StillRunning:
            return self._refused(_Refusal(409, "A request with this idempotency key is in progress."))
        except OtherRequest:
            return self._refused(_Refusal(422, "This idempotency key was used with another payload."))

    def _create(self, call: Call) -> Answer:
        given = _object(call)
        amount = given.get("amount")
        if not isinstance(amount, int) or isinstance(amount, bool) or amount < LEAST_AMOUNT:
            raise _Refusal(400, f"amount must be an integer of {LEAST_AMOUNT} cents or more.")
        if given.get("currency") != "ZAR":
            raise _Refusal(400, "currency must be ZAR.")
        if not isinstance(given.get("metadata", {}), dict):
            raise _Refusal(400, "metadata must be an object.")
        checkout = self._world.checkouts.add(amount, "ZAR", given)
        self._world.record.did("create", checkout.id, amount, call.headers.get(HEADER))
        return json_answer(self._world.options.yoco_create_code, checkout_object(checkout, self._world.base_url))

    def _get(self, call: Call) -> Answer:
        return json_answer(200, checkout_object(self._checkout(call), self._world.base_url))

    def _refund(self, call: Call) -> Answer:
        checkout, given, options = self._checkout(call), _object(call), self._world.options
        if options.yoco_refunds == "refused":
            raise _Refusal(400, "Refunds are not supported in test mode.")
        if checkout.payment_id is None:
            raise _Refusal(400, "The checkout has not been paid.")
        if checkout.refundable == 0:
            raise _Refusal(400, _ALREADY_REFUNDED)
        amount = given.get("amount", checkout.refundable)
        if not isinstance(amount, int) or isinstance(amount, bool):
            raise _Refusal(400, "amount must be an integer.")
        try:
            refund_id = self._people.refund_checkout(checkout, amount)
        except PaySGDesktopError:
            raise _Refusal(400, "amount is more than what can be refunded.") from None
        self._world.record.did("refund", checkout.id, amount, call.headers.get(HEADER), refund_id)
        told = {
            "id": checkout.id,
            "refundId": refund_id,
            "message": "Your refund has been processed",
            "status": options.yoco_refund_status,
        }
        return json_answer(options.yoco_refund_code, told)

    def _register(self, call: Call) -> Answer:
        given = _object(call)
        name, url = given.get("name"), given.get("url")
        if not isinstance(name, str) or not isinstance(url, str) or not name or not url:
            raise _Refusal(400, "name and url are required.")
        if len(self._world.hooks.of("yoco")) >= MOST_WEBHOOKS:
            raise _Refusal(400, f"There may be {MOST_WEBHOOKS} webhooks at most.")
        secret = new_yoco_secret()
        try:
            hook = self._world.hooks.add("yoco", url, made_secret=secret, name=name)
        except PaySGDesktopError as error:
            raise _Refusal(400, str(error)) from None
        return json_answer(self._world.options.yoco_register_code, _subscription(hook) | {"secret": secret})

    def _webhooks(self, call: Call) -> Answer:  # noqa: ARG002 - of the shape that all have
        listed = [_subscription(each) for each in self._world.hooks.of("yoco")]
        is_bare = self._world.options.yoco_webhook_list == "array"
        return json_answer(200, listed if is_bare else {"subscriptions": listed})

    def _unregister(self, call: Call) -> Answer:
        hook = self._world.hooks.get(call.segments[3])
        if hook is None or hook.provider != "yoco":
            raise _Refusal(404, "No such webhook.")
        self._world.hooks.remove(hook.id)
        if self._world.options.yoco_delete_code == 204:
            return Answer(204)
        return json_answer(200, {"message": "The webhook was deleted."})

    def _checkout(self, call: Call) -> Checkout:
        checkout = self._world.checkouts.find(call.segments[3])
        if checkout is None:
            raise _Refusal(404, "No such checkout.")
        return checkout

    def _refused(self, refusal: _Refusal) -> Answer:
        if self._world.options.yoco_error_body == "errorMessage":
            return json_answer(refusal.status, {"errorMessage": refusal.text, "errorCode": f"E{refusal.status}"})
        return json_answer(refusal.status, {"description": refusal.text})

    def _failed(self, status: int) -> Answer:
        return self._refused(_Refusal(status, "Something went wrong."))


def _subscription(hook: Hook) -> dict[str, Any]:
    return {"id": hook.id, "name": hook.name, "url": hook.url, "mode": "test"}


def _object(call: Call) -> dict[str, Any]:
    given = json_object(call.body)
    if given is None:
        raise _Refusal(400, "The body must be a JSON object.")
    return given

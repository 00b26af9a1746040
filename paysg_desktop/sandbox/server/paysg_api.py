"""PaySG's six endpoints (paysg.md, sections 2 to 8, 13 and 14)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from paysg_desktop.sandbox.server.admission import Admission
from paysg_desktop.sandbox.server.creation import checked_creation, refund_amount
from paysg_desktop.sandbox.server.execution import Execution, Handler
from paysg_desktop.sandbox.server.faults import Fault
from paysg_desktop.sandbox.server.http import Answer, Call, json_answer, json_object
from paysg_desktop.sandbox.server.idempotency import HEADER, LONGEST_KEY, OtherRequest, StillRunning
from paysg_desktop.sandbox.server.identity import random_letters
from paysg_desktop.sandbox.server.payments import Payment
from paysg_desktop.sandbox.server.paysg_listing import listed
from paysg_desktop.sandbox.server.problems import API, EXTERNAL, IDEMPOTENCY, Problem, invalid, problem_answer
from paysg_desktop.sandbox.server.rate_limit import retry_after
from paysg_desktop.sandbox.server.world import World

_ID_LENGTH = 21
_BASE = ("v1", "payment-services")
_PARTS_OF_LIST, _PARTS_OF_ONE, _PARTS_OF_ACTION = 4, 5, 6


class PaysgApi:
    """`route` names the endpoint and gives what answers it; whatever is wrong becomes an answer there."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._admission = Admission(world)
        self._execution = Execution(world.pause, self._failed)

    def route(self, call: Call) -> tuple[str, Handler] | None:
        if call.segments[:2] != _BASE:
            return None
        found = self._found(call)
        return None if found is None else (f"paysg.{found[0]}", self._guarded(found[1]))

    def busy(self, seconds: float) -> Answer:
        """The answer 429."""
        headers = retry_after(seconds, self._world.clock, self._world.options)
        problem = Problem(429, "too_many_requests", "Too many requests.", kind=API, headers=headers)
        return problem_answer(problem, self._world.options)

    def _found(self, call: Call) -> tuple[str, Handler] | None:
        if call.segments[3:4] != ("payments",):
            return None
        count = len(call.segments)
        if count == _PARTS_OF_LIST:
            return {"GET": ("list", self._list), "POST": ("create", self._create)}.get(call.method)
        if count == _PARTS_OF_ONE and call.method == "GET":
            return "get", self._get
        if count == _PARTS_OF_ACTION and call.method == "POST":
            actions = {"send-email": self._send_email, "cancel": self._cancel, "refund": self._refund}
            action = call.segments[-1]
            return (action.replace("-", "_"), actions[action]) if action in actions else None
        return None

    def _guarded(self, handler: Handler) -> Handler:
        async def guarded(call: Call, fault: Fault | None) -> Answer:
            try:
                self._admission.admit(call)
                return await handler(call, fault)
            except Problem as problem:
                return problem_answer(problem, self._world.options)

        return guarded

    async def _list(self, call: Call, fault: Fault | None) -> Answer:
        return await self._execution.run(self._as_work(lambda: listed(self._world, call)), fault)

    async def _get(self, call: Call, fault: Fault | None) -> Answer:
        return await self._execution.run(self._as_work(lambda: self._shown(200, self._own(call))), fault)

    async def _create(self, call: Call, fault: Fault | None) -> Answer:
        _require(self._world.options.billing_permission)
        stored = self._stored(call)
        if stored is not None:
            return stored
        members = checked_creation(_object(call), self._world.options)
        work = self._as_work(lambda: self._created(call, members))
        return await self._execution.run_once(self._world.paysg_keys, call, work, fault)

    async def _send_email(self, call: Call, fault: Fault | None) -> Answer:
        _require(self._world.options.billing_permission)
        _object(call)
        return await self._execution.run(self._as_work(lambda: self._sent(call)), fault)

    async def _cancel(self, call: Call, fault: Fault | None) -> Answer:
        _require(self._world.options.billing_permission)
        _object(call)
        return await self._execution.run(self._as_work(lambda: self._cancelled(call)), fault)

    async def _refund(self, call: Call, fault: Fault | None) -> Answer:
        _require(self._world.options.refund_permission)
        stored = self._stored(call)
        if stored is not None:
            return stored
        minor = refund_amount(_object(call))
        self._own(call)
        work = self._as_work(lambda: self._refunded(call, minor))
        return await self._execution.run_once(self._world.paysg_keys, call, work, fault)

    def _created(self, call: Call, members: dict[str, Any]) -> Answer:
        world = self._world
        created_at = world.clock.now() // 1000 * 1000
        fields = members | {"creator_id": world.identity.creator_id}
        payment = Payment(random_letters(_ID_LENGTH), call.segments[2], created_at, created_at, fields)
        world.payments.add((payment,))
        world.record.did("create", payment.id, payment.amount_minor, call.headers.get(HEADER))
        world.tell_paysg((payment,), "payment.created")
        return self._shown(world.options.create_code, payment)

    def _sent(self, call: Call) -> Answer:
        sent = self._world.payments.send_email(self._own(call).id)
        self._world.record.did("send_email", sent.id)
        self._world.tell_paysg((sent,), "payment.sent")
        return Answer(self._world.options.send_email_code)

    def _cancelled(self, call: Call) -> Answer:
        options = self._world.options
        cancelled = self._world.payments.cancel(self._own(call).id)
        self._world.record.did("cancel", cancelled.id)
        self._world.tell_paysg((cancelled,), "payment.cancelled")
        if options.cancel_code == 204 or options.cancel_answer == "empty":
            return Answer(options.cancel_code)
        return self._shown(options.cancel_code, cancelled)

    def _refunded(self, call: Call, minor: int) -> Answer:
        refunded = self._world.payments.refund(self._own(call).id, minor)
        self._world.record.did("refund", refunded.id, minor, call.headers.get(HEADER))
        self._world.tell_paysg((refunded,), "payment.refunded")
        return self._shown(self._world.options.refund_code, refunded)

    def _own(self, call: Call) -> Payment:
        """The payment that is asked about, when it is one of this payment service. Raises Problem."""
        payment = self._world.payments.get(call.segments[4])
        if payment.service != call.segments[2]:
            raise Problem(self._world.options.unknown_payment_code, "payment_not_found", "No such payment.")
        return payment

    def _stored(self, call: Call) -> Answer | None:
        key = call.headers.get(HEADER)
        if not key:
            return None
        if len(key) > LONGEST_KEY:
            raise invalid("Idempotency-Key", "The idempotency key may have 255 characters.")
        try:
            return self._world.paysg_keys.stored(key, call)
        except StillRunning:
            raise Problem(
                409, "idempotency_key_in_use", "A request with this key is being processed.", kind=IDEMPOTENCY
            ) from None
        except OtherRequest:
            raise Problem(
                self._world.options.mismatch_code,
                "idempotency_key_reused",
                "This key was used with other parameters.",
                kind=IDEMPOTENCY,
            ) from None

    def _as_work(self, act: Callable[[], Answer]) -> Callable[[], Answer]:
        """What can't be done becomes an answer, so that it can be stored like any other."""

        def work() -> Answer:
            try:
                return act()
            except Problem as problem:
                return problem_answer(problem, self._world.options)

        return work

    def _shown(self, status: int, payment: Payment) -> Answer:
        return json_answer(status, self._world.shown(payment))

    def _failed(self, status: int) -> Answer:
        kind, what = (EXTERNAL, "An external service failed.") if status == 503 else (API, "Something went wrong.")
        code = "service_unavailable" if status == 503 else "internal_error"
        return problem_answer(Problem(status, code, what, kind=kind), self._world.options)


def _require(permission: str) -> None:
    if permission == "no":
        raise Problem(403, "permission_missing", "The key's owner may not do this.")


def _object(call: Call) -> dict[str, Any]:
    given = json_object(call.body)
    if given is None:
        raise Problem(400, "body_invalid", "The body must be a JSON object.")
    return given

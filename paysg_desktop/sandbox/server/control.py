"""The people's side over HTTP, under `/_sandbox/`, for whoever holds the control token."""

from __future__ import annotations

import hmac
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from paysg_desktop.domain.errors import NotFoundError, PaySGDesktopError, UsageError
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.sandbox.server.hooks import origin
from paysg_desktop.sandbox.server.http import Answer, Call, json_answer, json_object
from paysg_desktop.sandbox.server.people import People
from paysg_desktop.sandbox.server.post_office import Attempt

TOKEN_HEADER = "x-sandbox-token"
PREFIX = "_sandbox"

_Given = dict[str, Any]


class Control:
    def __init__(self, people: People) -> None:
        self._people = people
        self._world = people.world
        self._actions: dict[tuple[str, str], Callable[[_Given], Any]] = {
            ("GET", "state"): self._state,
            ("POST", "payments"): self._seed,
            ("POST", "pay"): self._pay,
            ("POST", "refund"): self._refund,
            ("POST", "cancel"): self._cancel,
            ("POST", "settle-refund"): self._settle,
            ("POST", "pay-out"): self._pay_out,
            ("POST", "webhooks"): self._register,
            ("POST", "gateway-events"): self._gateway_event,
            ("POST", "rehearse"): self._rehearse,
            ("GET", "attempts"): self._attempts,
            ("POST", "faults"): self._add_fault,
            ("DELETE", "faults"): self._clear_faults,
        }

    def answer(self, call: Call) -> Answer:
        token = call.headers.get(TOKEN_HEADER, "")
        if not hmac.compare_digest(token.encode(), self._world.control_token.encode()):
            return _refused(401, f"The header {TOKEN_HEADER} must hold the token that was printed at the start.")
        action = self._actions.get((call.method, "/".join(call.segments[1:])))
        if action is None:
            return _refused(404, "The sandbox has no such control; docs/sandbox.md lists them.")
        given = json_object(call.body)
        if given is None:
            return _refused(400, "The body must be a JSON object.")
        try:
            return json_answer(200, action(given))
        except NotFoundError as error:
            return _refused(404, str(error))
        except UsageError as error:
            return _refused(400, str(error))
        except PaySGDesktopError as error:
            return _refused(409, str(error))

    def _state(self, given: _Given) -> Any:  # noqa: ARG002 - of the shape that all have
        """Counts, and what is to go wrong still; no key and no secret."""
        world, post = self._world, self._world.post
        payments = world.payments.all()
        return {
            "payments": len(payments),
            "by_status": Counter(each.status for each in payments),
            "refunded_minor": sum(each.refunded_minor for each in payments),
            "checkouts": len(world.checkouts),
            "webhooks": {name: len(world.hooks.of(name)) for name in ("paysg", "yoco", "gateway")},
            "deliveries": dict(post.counts),
            "deliveries_waiting": post.waiting,
            "faults": [asdict(each) for each in self._people.faults.waiting],
        }

    def _seed(self, given: _Given) -> Any:
        count, share = _number(given, "count"), given.get("webhook_share", 0.0)
        days = _number(given, "days", 60)
        if not isinstance(share, int | float):
            raise UsageError("webhook_share must be a number from 0 to 1.")
        return {"count": len(self._people.seed(count, webhook_share=float(share), days=days))}

    def _pay(self, given: _Given) -> Any:
        self._people.pay(_text(given, "payment_id"))
        return {}

    def _refund(self, given: _Given) -> Any:
        self._people.refund_elsewhere(_text(given, "payment_id"), _number(given, "minor"))
        return {}

    def _cancel(self, given: _Given) -> Any:
        self._people.cancel_elsewhere(_text(given, "payment_id"))
        return {}

    def _settle(self, given: _Given) -> Any:
        self._people.settle_refund(_text(given, "payment_id"), succeeds=given.get("succeeds") is not False)
        return {}

    def _pay_out(self, given: _Given) -> Any:
        payout_id, payment_ids = self._people.pay_out(_text(given, "payment_service_id"))
        return {"payout_id": payout_id, "payment_ids": payment_ids}

    def _register(self, given: _Given) -> Any:
        secret = _text(given, "secret") if "secret" in given else None
        provider = _text(given, "provider") if "provider" in given else "paysg"
        return {"id": self._people.register(_text(given, "url"), secret, provider).id}

    def _gateway_event(self, given: _Given) -> Any:
        values = given.get("set", {})
        if not isinstance(values, dict) or not all(isinstance(each, str) for each in values.values()):
            raise UsageError("set must be an object of texts.")
        return {"event_id": self._people.send_gateway_event(_text(given, "type"), values)}

    def _rehearse(self, given: _Given) -> Any:
        provider = _text(given, "provider") if "provider" in given else "paysg"
        count = _number(given, "count") if "count" in given else None
        done = self._people.rehearse(_text(given, "kind"), count, provider)
        return {"kind": done.kind, "event_ids": done.event_ids, "letters": done.letter_count}

    def _attempts(self, given: _Given) -> Any:  # noqa: ARG002 - of the shape that all have
        """The last attempts to send a webhook, oldest first."""
        return {"attempts": [attempt_json(each) for each in self._world.post.attempts]}

    def _add_fault(self, given: _Given) -> Any:
        seconds = given.get("seconds", 1.0)
        if not isinstance(seconds, int | float):
            raise UsageError("seconds must be a number.")
        count = None if given.get("count", 1) is None else _number(given, "count", 1)
        endpoint = _text(given, "endpoint") if "endpoint" in given else "*"
        self._people.faults.add(_text(given, "kind"), endpoint, count, seconds, _number(given, "skip", 0))
        return {}

    def _clear_faults(self, given: _Given) -> Any:  # noqa: ARG002 - of the shape that all have
        self._people.faults.clear()
        return {}


def attempt_json(attempt: Attempt) -> dict[str, Any]:
    """One attempt; times as ISO 8601 UTC, the address by its host and port, since its path is a secret."""
    return {
        "provider": attempt.provider,
        "type": attempt.event_type,
        "event_id": attempt.event_id,
        "to": origin(attempt.url),
        "number": attempt.number,
        "status": attempt.status,
        "at": iso_utc(attempt.at),
        "next_at": None if attempt.next_at is None else iso_utc(attempt.next_at),
        "rehearsed": attempt.rehearsed,
    }


def _text(given: _Given, name: str) -> str:
    value = given.get(name)
    if not isinstance(value, str) or not value:
        raise UsageError(f"{name} must be a text.")
    return value


def _number(given: _Given, name: str, default: int | None = None) -> int:
    value = given.get(name, default)
    if not isinstance(value, int) or isinstance(value, bool):
        raise UsageError(f"{name} must be an integer.")
    return value


def _refused(status: int, text: str) -> Answer:
    return json_answer(status, {"message": text})

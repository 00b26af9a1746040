"""PaySG, Singapore's government payments: what it sends, and what it expects (paysg.md)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from paysg_desktop.domain import strict_json
from paysg_desktop.domain.delivery import Headers
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.domain.verification import NamedSecret, Verification
from paysg_desktop.providers.json_members import as_id, as_time
from paysg_desktop.providers.paysg_payment import in_snake_case, names_told_twice, read_payment
from paysg_desktop.providers.paysg_samples import sample_event
from paysg_desktop.signatures import timestamped, timestamped_options

PROFILE = timestamped_options.TimestampedOptions(
    header="PaySG-Signature",
    timestamp_unit="auto",
    digest_encodings=("hex", "base64"),
    time_policy="warn",
    body_fallback="js",
)
"""Tolerant where the guide is silent (paysg.md, section 10.1): no security is lost by any of it."""

_CREATED = ("created_at", "created")


class PaySG:
    """Implements `domain.ports.Provider`."""

    name = "paysg"
    title = "PaySG"
    reject_status = 401
    event_types: Mapping[str, str] = {"payment.succeeded": "A payer has completed a payment."}

    def verify(
        self,
        headers: Headers,
        body: bytes,
        secrets: Sequence[NamedSecret],
        now: int,
        others: Sequence[NamedSecret] = (),
        options: Mapping[str, Any] | None = None,
    ) -> Verification:
        profile = timestamped_options.options_from(options, PROFILE)
        return timestamped.verify(headers, body, secrets, now, profile, others)

    def sign(self, body: bytes, secret: str, now: int) -> Headers:
        return timestamped.sign(body, secret, str(now // 1000), PROFILE)

    def parse(self, body: bytes) -> ParsedBody:
        return _parsed(body, _parsed_envelope)

    def glance(self, body: bytes) -> ParsedBody:
        return _parsed(body, _identified)

    def sample(self, event_type: str, now: int, values: Mapping[str, str]) -> dict[str, Any]:
        if event_type not in self.event_types:
            raise UsageError(f"PaySG has no event {event_type!r}. It sends: {', '.join(self.event_types)}.")
        return sample_event(event_type, now, values)


def _parsed(body: bytes, read_envelope: Callable[[Mapping[str, Any], tuple[str, ...]], ParsedBody]) -> ParsedBody:
    try:
        read = strict_json.parse(body)
    except strict_json.JsonProblem as error:
        return ParsedBody(problem=str(error))
    if not isinstance(read.value, dict):
        return ParsedBody(problem="The body is JSON, but not an object, so it is no event.", remarks=read.remarks)
    return read_envelope(read.value, read.remarks)


def _identified(given: Mapping[str, Any], remarks: tuple[str, ...]) -> ParsedBody:
    envelope = in_snake_case(given)
    event_id, event_type = as_id(envelope.get("id")), as_id(envelope.get("type"))
    missing = [name for name, value in (("id", event_id), ("type", event_type)) if value is None]
    problem = f"The body is JSON, but no event: it has no {' and no '.join(missing)}." if missing else None
    return ParsedBody(event_id=event_id, event_type=event_type, problem=problem, remarks=remarks)


def _parsed_envelope(given: Mapping[str, Any], remarks: tuple[str, ...]) -> ParsedBody:
    envelope, content = in_snake_case(given), _content(given)
    payment_id, snapshot = read_payment(content) or (None, None)
    return replace(
        _identified(given, remarks + _twice(given) + _twice(content)),
        occurred_at=next((at for name in _CREATED if (at := as_time(envelope.get(name))) is not None), None),
        account=as_id(envelope.get("payment_service_id"))
        or as_id(in_snake_case(content).get("payment_service_id")),
        payment_id=payment_id,
        snapshot=snapshot,
    )


def _content(envelope: Mapping[str, Any]) -> Mapping[str, Any]:
    """`data.object`, empty where there is none."""
    data = envelope.get("data")
    content = data.get("object") if isinstance(data, dict) else None
    return content if isinstance(content, dict) else {}


def _twice(given: Mapping[str, Any]) -> tuple[str, ...]:
    names = names_told_twice(given)[:3]
    return tuple(
        f"“{name[:40]}” is there in two spellings that differ; the documented one counts." for name in names
    )

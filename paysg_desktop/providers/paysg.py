"""PaySG, Singapore's government payments: what it sends, and what it expects (paysg.md)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.domain.figures import Figure
from paysg_desktop.domain.finding import Case, Finding
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.provider_settings import SettingField
from paysg_desktop.domain.registration import Registration
from paysg_desktop.domain.retry import RetrySchedule, doubling
from paysg_desktop.domain.texts import one_line
from paysg_desktop.domain.verification import NamedSecret, Verification
from paysg_desktop.domain.words import mark
from paysg_desktop.providers.json_envelope import identified, parse_envelope
from paysg_desktop.providers.json_members import as_id, as_object, as_time
from paysg_desktop.providers.paysg_payment import in_snake_case, names_told_twice, read_payment
from paysg_desktop.providers.paysg_report import parse_report
from paysg_desktop.providers.paysg_samples import sample_event
from paysg_desktop.providers.sample_values import require_type
from paysg_desktop.providers.setting_values import (
    RETRY_WAITS,
    require_known,
    retry_field,
    retry_schedule,
    without,
)
from paysg_desktop.providers.timestamped_form import timestamped_form
from paysg_desktop.signatures import timestamped
from paysg_desktop.signatures.doctor.examine import examine_timestamped
from paysg_desktop.signatures.timestamped_options import TimestampedOptions, options_from

PROFILE = TimestampedOptions(
    header="PaySG-Signature",
    timestamp_unit="auto",
    digest_encodings=("hex", "base64"),
    time_policy="warn",
    body_fallback="js",
)
"""Tolerant where the guide is silent (paysg.md, section 10.1): no security is lost by any of it."""

_THREE_DAYS_S = 3 * 24 * 3600
SCHEDULE = RetrySchedule(doubling(60, _THREE_DAYS_S), _THREE_DAYS_S, is_published=False)
"""Three days are published (paysg.md, section 11), the steps are not: doubling from a minute is assumed."""

_EVENTS = mark({"payment.succeeded": "A payer has completed a payment."})
CHECKED = "payment.checked"
"""The type of what we asked the API for; PaySG has no such event."""

_ALL_TOLD = frozenset({Figure.RECEIVED, Figure.REFUNDED, Figure.WAITING, Figure.CANCELLED})
_TOLD_BY = {
    Source.WEBHOOK: frozenset({Figure.RECEIVED}),
    Source.POLL: _ALL_TOLD,
    Source.IMPORT: _ALL_TOLD,
}
"""Webhooks tell of payments made and of nothing else (paysg.md, section 9.2)."""

_FORM = (*timestamped_form(PROFILE), retry_field(SCHEDULE))
_CREATED = ("created_at", "created")


@dataclass(frozen=True)
class PaySG:
    """Implements `domain.ports.Provider`."""

    options: TimestampedOptions = PROFILE
    retry_schedule: RetrySchedule = SCHEDULE

    name: ClassVar[str] = "paysg"
    title: ClassVar[str] = "PaySG"
    event_types: ClassVar[Mapping[str, str]] = _EVENTS
    settings_form: ClassVar[tuple[SettingField, ...]] = _FORM
    accept_status: ClassVar[int] = 200
    reject_status: ClassVar[int] = 401
    has_secret_per_environment: ClassVar[bool] = False
    told_by: ClassVar[Mapping[Source, frozenset[Figure]]] = _TOLD_BY

    @property
    def signature_headers(self) -> tuple[str, ...]:
        return (self.options.header,)

    def with_settings(self, given: Mapping[str, Any]) -> PaySG:
        require_known(given, _FORM)
        return replace(
            self,
            options=options_from(without(given, frozenset({RETRY_WAITS})), self.options),
            retry_schedule=retry_schedule(given, SCHEDULE, self.retry_schedule),
        )

    def verify(self, headers: Headers, body: bytes, secrets: Sequence[NamedSecret], now: int) -> Verification:
        return timestamped.verify(headers, body, secrets, now, self.options)

    def examine(self, case: Case) -> Finding | None:
        return examine_timestamped(case, self.options)

    def sign(self, body: bytes, secret: str, now: int) -> Headers:
        # Strict receivers take seconds alone; whoever reads milliseconds reads seconds, too.
        unit_us = 1_000_000 if self.options.timestamp_unit == "s" else 1_000
        return timestamped.sign(body, secret, str(now // unit_us), self.options)

    def parse(self, body: bytes) -> ParsedBody:
        return parse_envelope(body, _parsed)

    def glance(self, body: bytes) -> ParsedBody:
        return parse_envelope(body, _identified)

    def parse_payment(self, body: bytes) -> ParsedBody:
        return parse_envelope(body, _checked)

    def parse_report(self, body: bytes) -> ParsedBody:
        return parse_report(body)

    def sample(self, event_type: str, now: int, values: Mapping[str, str]) -> dict[str, Any]:
        require_type(event_type, _EVENTS, self.title)
        return sample_event(event_type, now, values)

    def registration(self, url: str, name: str) -> Registration:
        return Registration(
            "Add team@pay.gov.sg as an administrator of your payment service and send this text with the form at"
            " go.gov.sg/contact-paysg. The address must start with https:// and its host name must be found before"
            " you ask, since PaySG checks it; then PaySG gives you the signing secret.",
            text="\n".join(
                (
                    "Please register this webhook endpoint for our payment service.",
                    "",
                    f"webhook_url: {url}",
                    f"description: {one_line(name)}",
                    f"subscribed_events: {', '.join(_EVENTS)}",
                )
            ),
        )


def _identified(given: Mapping[str, Any], remarks: tuple[str, ...]) -> ParsedBody:
    return identified(in_snake_case(given), remarks)


def _parsed(given: Mapping[str, Any], remarks: tuple[str, ...]) -> ParsedBody:
    envelope, content = in_snake_case(given), as_object(as_object(given.get("data")).get("object"))
    payment_id, snapshot = read_payment(content) or (None, None)
    return replace(
        identified(envelope, remarks + _twice(given) + _twice(content)),
        occurred_at=next((at for name in _CREATED if (at := as_time(envelope.get(name))) is not None), None),
        account=as_id(envelope.get("payment_service_id"))
        or as_id(in_snake_case(content).get("payment_service_id")),
        payment_id=payment_id,
        snapshot=snapshot,
    )


def _checked(given: Mapping[str, Any], remarks: tuple[str, ...]) -> ParsedBody:
    """A payment object of the API: no event, so it has no id of its own and no time but its own stamps."""
    found = read_payment(given)
    if found is None:
        return ParsedBody(problem="This is no payment of PaySG's API: it has no id and status.", remarks=remarks)
    payment_id, snapshot = found
    return ParsedBody(
        event_type=CHECKED,
        account=as_id(in_snake_case(given).get("payment_service_id")),
        payment_id=payment_id,
        snapshot=snapshot,
        remarks=remarks + _twice(given),
    )


def _twice(given: Mapping[str, Any]) -> tuple[str, ...]:
    names = names_told_twice(given)[:3]
    return tuple(
        f"“{name[:40]}” is there in two spellings that differ; the documented one counts." for name in names
    )

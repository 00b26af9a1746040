"""Yoco, South Africa: its Checkout API's webhooks (yoco.md)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.domain.figures import Figure
from paysg_desktop.domain.finding import Case, Finding
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.provider_settings import SettingField
from paysg_desktop.domain.registration import Registration
from paysg_desktop.domain.retry import RetrySchedule
from paysg_desktop.domain.texts import one_line
from paysg_desktop.domain.verification import NamedSecret, Verification
from paysg_desktop.domain.words import mark
from paysg_desktop.providers.json_envelope import no_payments, no_reports, parse_envelope
from paysg_desktop.providers.registration_texts import post_request
from paysg_desktop.providers.sample_values import require_type
from paysg_desktop.providers.setting_values import require_known
from paysg_desktop.providers.yoco_payment import read_event, read_identity
from paysg_desktop.providers.yoco_samples import sample_event
from paysg_desktop.signatures import standard_webhooks
from paysg_desktop.signatures.doctor.examine import examine_standard_webhooks
from paysg_desktop.signatures.standard_webhooks_options import StandardWebhooksOptions, options_from

PROFILE = StandardWebhooksOptions(tolerance=180)
"""Yoco recommends three minutes (yoco.md, section 4)."""

_SHORTEST_S, _LONGEST_S = 60, 600
_MINUTE_S, _HOUR_S = 60, 3600
_WAITS_S = (5, 5 * _MINUTE_S, 30 * _MINUTE_S, 2 * _HOUR_S, 5 * _HOUR_S, 10 * _HOUR_S, 10 * _HOUR_S)

_EVENTS = mark(
    {
        "payment.succeeded": "A payer has completed a payment.",
        "payment.failed": "A payment did not go through. Not promised by Yoco: it may never come.",
        "refund.succeeded": "A payment was refunded, in whole or in part.",
        "refund.failed": "A refund could not be made.",
    }
)
_FORM = (
    SettingField(
        "tolerance",
        "Time window",
        "seconds",
        PROFILE.tolerance,
        f"How old a signature may be, or how far ahead of this computer's clock: {_SHORTEST_S} to {_LONGEST_S} s.",
    ),
)


@dataclass(frozen=True)
class Yoco:
    """Implements `domain.ports.Provider`."""

    options: StandardWebhooksOptions = PROFILE

    name: ClassVar[str] = "yoco"
    title: ClassVar[str] = "Yoco"
    event_types: ClassVar[Mapping[str, str]] = _EVENTS
    settings_form: ClassVar[tuple[SettingField, ...]] = _FORM
    signature_headers: ClassVar[tuple[str, ...]] = ("webhook-id", "webhook-timestamp", "webhook-signature")
    accept_status: ClassVar[int] = 200
    reject_status: ClassVar[int] = 401
    retry_schedule: ClassVar[RetrySchedule] = RetrySchedule(_WAITS_S, sum(_WAITS_S), answer_within_s=15)
    told_by: ClassVar[Mapping[Source, frozenset[Figure]]] = {
        Source.WEBHOOK: frozenset({Figure.RECEIVED, Figure.REFUNDED, Figure.FAILED})
    }
    has_secret_per_environment: ClassVar[bool] = True

    def with_settings(self, given: Mapping[str, Any]) -> Yoco:
        require_known(given, _FORM)
        options = options_from(given, self.options)
        if not _SHORTEST_S <= options.tolerance <= _LONGEST_S:
            raise UsageError(f"The setting tolerance takes {_SHORTEST_S} to {_LONGEST_S} seconds.")
        return replace(self, options=options)

    def verify(self, headers: Headers, body: bytes, secrets: Sequence[NamedSecret], now: int) -> Verification:
        return standard_webhooks.verify(headers, body, secrets, now, self.options)

    def examine(self, case: Case) -> Finding | None:
        return examine_standard_webhooks(case, self.options)

    def sign(self, body: bytes, secret: str, now: int) -> Headers:
        # A retry of the same body is the same message, so its id comes from the body.
        message_id = f"msg_{hashlib.sha256(body).hexdigest()[:27]}"
        return standard_webhooks.sign(body, secret, message_id, str(now // 1_000_000), self.options)

    def parse(self, body: bytes) -> ParsedBody:
        return parse_envelope(body, read_event)

    def glance(self, body: bytes) -> ParsedBody:
        return parse_envelope(body, read_identity)

    def parse_payment(self, body: bytes) -> ParsedBody:
        return no_payments(body, self.title)

    def parse_report(self, body: bytes) -> ParsedBody:
        return no_reports(body, self.title)

    def sample(self, event_type: str, now: int, values: Mapping[str, str]) -> dict[str, Any]:
        require_type(event_type, _EVENTS, self.title)
        return sample_event(event_type, now, values)

    def registration(self, url: str, name: str) -> Registration:
        return post_request(
            "Send this with your secret key (Yoco app: Sales, Payment Gateway) in the place of <secret-key>; a"
            " test key registers for test payments, a live key for live ones. The answer holds the signing secret"
            " (whsec_…), which Yoco shows only this once. An account has at most 5 webhooks, and one is enough:"
            " list them first with GET https://payments.yoco.com/api/webhooks and delete what is out of date.",
            "https://payments.yoco.com/api/webhooks",
            "<secret-key>",
            {"name": one_line(name), "url": url},
        )

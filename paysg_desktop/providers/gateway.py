"""A payment gateway that signs the body with a plain HMAC, configured per endpoint (gateway.md)."""

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
from paysg_desktop.domain.verification import NamedSecret, Verification
from paysg_desktop.domain.words import mark
from paysg_desktop.providers import gateway_mapping
from paysg_desktop.providers.body_hmac_form import body_hmac_form
from paysg_desktop.providers.gateway_mapping import Mapped, mapped
from paysg_desktop.providers.gateway_payment import read_event, read_identity
from paysg_desktop.providers.gateway_samples import sample_event
from paysg_desktop.providers.json_envelope import no_payments, no_reports, parse_envelope
from paysg_desktop.providers.registration_texts import post_request
from paysg_desktop.providers.sample_values import require_type
from paysg_desktop.providers.setting_values import (
    RETRY_WAITS,
    base_address,
    optional,
    read_each,
    require_known,
    retry_field,
    retry_schedule,
    status_of,
    without,
)
from paysg_desktop.signatures import body_hmac
from paysg_desktop.signatures.body_hmac_options import BodyHmacOptions, options_from
from paysg_desktop.signatures.doctor.examine import examine_body_hmac
from paysg_desktop.signatures.option_values import Read

PROFILE = BodyHmacOptions()

_DAY_S = 24 * 3600
SCHEDULE = RetrySchedule(doubling(60, _DAY_S), _DAY_S, is_published=False)
"""A day is published, the steps are not: doubling from a minute is assumed (gateway.md, section 5)."""

_EVENTS = mark(
    {
        "payment.completed": "A payment succeeded.",
        "payment.failed": "An attempt to pay failed.",
        "refund.initiated": "A refund was started; nothing has gone back yet.",
        "refund.completed": "A refund went through.",
        "customer.created": "A record of a customer was made; no payment moved.",
        "customer.updated": "A record of a customer was changed; no payment moved.",
    }
)
_ANSWERS = (
    SettingField(
        "accept_status",
        "Answer when accepted",
        "choice",
        "200",
        "The HTTP status of the answer to a delivery that was taken in.",
        ("200", "202", "204"),
    ),
    SettingField(
        "reject_status",
        "Answer when rejected",
        "choice",
        "400",
        "The HTTP status of the answer to a delivery whose signature does not hold.",
        ("400", "401"),
    ),
    SettingField(
        "api_base",
        "API address",
        "text",
        "",
        "The address of the gateway's API, for the text that registers the endpoint; nothing is sent there.",
        is_optional=True,
    ),
)
_ANSWER_READERS: Mapping[str, Read] = {
    "accept_status": status_of(200, 202, 204),
    "reject_status": status_of(400, 401),
    "api_base": optional(base_address, ""),
}
_FORM = (*gateway_mapping.FORM, *body_hmac_form(PROFILE), *_ANSWERS, retry_field(SCHEDULE))
_NOT_SIGNATURE = frozenset({*gateway_mapping.READERS, *_ANSWER_READERS, RETRY_WAITS})

_NO_ADDRESS = " Its pages name no address for this call: ask for it, and put it in the place of <base-address>."


@dataclass(frozen=True)
class Gateway:
    """Implements `domain.ports.Provider`."""

    options: BodyHmacOptions = PROFILE
    where: Mapped = gateway_mapping.USUAL
    accept_status: int = 200
    reject_status: int = 400
    api_base: str = ""
    retry_schedule: RetrySchedule = SCHEDULE

    name: ClassVar[str] = "gateway"
    title: ClassVar[str] = "Gateway"
    event_types: ClassVar[Mapping[str, str]] = _EVENTS
    settings_form: ClassVar[tuple[SettingField, ...]] = _FORM
    told_by: ClassVar[Mapping[Source, frozenset[Figure]]] = {
        Source.WEBHOOK: frozenset({Figure.RECEIVED, Figure.REFUNDED, Figure.FAILED})
    }
    has_secret_per_environment: ClassVar[bool] = False

    @property
    def signature_headers(self) -> tuple[str, ...]:
        times = (self.options.timestamp_header,) if self.options.timestamp_header else ()
        return (*times, self.options.header)

    def with_settings(self, given: Mapping[str, Any]) -> Gateway:
        require_known(given, _FORM)
        answers = read_each(given, _ANSWER_READERS)
        return replace(
            self,
            options=options_from(self._signature_settings(given), self.options),
            where=mapped(given, self.where),
            accept_status=answers.get("accept_status", self.accept_status),
            reject_status=answers.get("reject_status", self.reject_status),
            api_base=answers.get("api_base", self.api_base),
            retry_schedule=retry_schedule(given, SCHEDULE, self.retry_schedule),
        )

    def _signature_settings(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Those of the scheme; the optional prefix, the hash's own name, follows a hash that changes."""
        chosen = without(given, _NOT_SIGNATURE)
        if "algorithm" in chosen and self.options.prefix == f"{self.options.algorithm}=":
            chosen.setdefault("prefix", f"{chosen['algorithm']}=")
        return chosen

    def verify(self, headers: Headers, body: bytes, secrets: Sequence[NamedSecret], now: int) -> Verification:
        return body_hmac.verify(headers, body, secrets, now, self.options)

    def examine(self, case: Case) -> Finding | None:
        return examine_body_hmac(case, self.options)

    def sign(self, body: bytes, secret: str, now: int) -> Headers:
        return body_hmac.sign(body, secret, now, self.options)

    def parse(self, body: bytes) -> ParsedBody:
        return parse_envelope(body, lambda given, remarks: read_event(given, remarks, self.where))

    def glance(self, body: bytes) -> ParsedBody:
        return parse_envelope(body, lambda given, remarks: read_identity(given, remarks, self.where))

    def parse_payment(self, body: bytes) -> ParsedBody:
        return no_payments(body, self.title)

    def parse_report(self, body: bytes) -> ParsedBody:
        return no_reports(body, self.title)

    def sample(self, event_type: str, now: int, values: Mapping[str, str]) -> dict[str, Any]:
        require_type(event_type, _EVENTS, self.title)
        return sample_event(event_type, now, values, self.where)

    def registration(self, url: str, name: str) -> Registration:  # noqa: ARG002 - the call takes no name
        return post_request(
            "Make the endpoint known in the gateway's dashboard, or send this with your access token in the place"
            f" of <access-token>.{'' if self.api_base else _NO_ADDRESS} The answer holds no signing secret: the"
            " gateway must give it to you.",
            f"{self.api_base or '<base-address>'}/api/webhooks",
            "<access-token>",
            {"url": url, "events": list(_EVENTS)},
        )

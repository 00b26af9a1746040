"""The made-up events of an examination: each is marked as such, and of a small amount."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.ports import Provider
from paysg_desktop.providers.gateway import Gateway
from paysg_desktop.providers.gateway_mapping import MAJOR, Mapped
from paysg_desktop.providers.sample_values import random_id

MARK = "EXAMINATION"
"""Stands in every id and reference, so that whoever finds one knows where it came from."""
UNKNOWN_TYPE = "examination.unheard_of"
_USUAL = {"paysg": "payment.succeeded", "yoco": "payment.succeeded", "gateway": "payment.completed"}
_AFTER_UNDERSCORE = re.compile(r"_([a-z])")
_PAYMENT_LENGTH = {"paysg": 21, "yoco": 24, "gateway": 24}
_EVENT_LENGTH = 24
_MANY = 60
_HOUR_US = 3600 * 1_000_000

Event = dict[str, Any]


@dataclass(frozen=True, slots=True)
class EventMaker:
    """Makes events of one provider; raises UsageError for a provider whose events it does not know."""

    provider: Provider

    def __post_init__(self) -> None:
        if self.provider.name not in _USUAL:
            raise UsageError(
                f"Receivers of {self.provider.title} can't be examined. Those of {', '.join(_USUAL)} can."
            )

    def usual(self, now: int, payment_id: str | None = None) -> Event:
        """A payment that was made."""
        return self._made(_USUAL[self.provider.name], now, payment_id or self._payment_id())

    def in_two_steps(self, now: int) -> tuple[Event, Event, str]:
        """Two events of one payment, the later first; and the payment's id."""
        payment_id, kind = self._payment_id(), self.provider.name
        earlier = self._made(_USUAL[kind], now - _HOUR_US, payment_id)
        if kind == "paysg":
            later = self._made(_USUAL[kind], now, payment_id)
            for event, word in ((later, "later"), (earlier, "earlier")):
                event["data"]["object"]["description"] = f"{MARK}: the {word} state"
        else:
            later = self._made("refund.succeeded" if kind == "yoco" else "refund.completed", now, payment_id)
        return later, earlier, payment_id

    def unknown(self, now: int) -> Event:
        """Of a type that the provider has not announced; else as usual."""
        event: Event = _replaced(self.usual(now), _USUAL[self.provider.name], UNKNOWN_TYPE)
        return event

    def extended(self, now: int) -> Event:
        """With members that nobody has announced, at the top and inside."""
        event = self.usual(now)
        for value in event.values():
            if isinstance(value, dict):
                value["examination_extra"] = {"nested": [1, None, "two"]}
        return event | {"examination_extra": "a member that may be added one day"}

    def in_camel_case(self, now: int) -> Event:
        """With PaySG's names as its guide of 2023 printed them (paysg.md, section 9.3)."""
        event = self.usual(now)
        event["data"] = {"object": _camel(event["data"]["object"])}
        return _camel(event)

    def in_other_scripts(self, now: int) -> Event:
        """With characters of two, three and four bytes; enough of them that pieces of the body end within one."""
        return self._with_text(now, f"{MARK}: Café, 付款, கட்டணம் 💳 " + "付款" * _MANY)

    def huge(self, now: int, size: int) -> Event:
        """With a text of `size` characters."""
        return self._with_text(now, f"{MARK} " + "x" * size)

    def _with_text(self, now: int, text: str) -> Event:
        event = self.usual(now)
        if self.provider.name == "paysg":
            event["data"]["object"]["description"] = text
        elif self.provider.name == "yoco":
            event["payload"]["metadata"]["note"] = text
        else:
            event["note"] = text
        return event

    def _payment_id(self) -> str:
        name = self.provider.name
        prefix = {"paysg": MARK, "yoco": f"p_{MARK}", "gateway": f"txn_{MARK}"}[name]
        return random_id(_PAYMENT_LENGTH[name] - len(MARK), prefix)

    def _made(self, event_type: str, now: int, payment_id: str) -> Event:
        event_id = random_id(_EVENT_LENGTH - len(MARK), f"evt_{MARK}")
        return self.provider.sample(event_type, now, self._values(event_type, event_id, payment_id))

    def _values(self, event_type: str, event_id: str, payment_id: str) -> Mapping[str, str]:
        match self.provider:
            case Gateway(where=where):
                return _gateway_values(where, event_id, payment_id)
            case each if each.name == "yoco":
                return _yoco_values(event_type, event_id, payment_id)
        return {
            "id": event_id,
            "data.object.id": payment_id,
            "data.object.reference_id": f"{MARK}-{payment_id[-6:]}",
            "data.object.payer_name": f"{MARK} (made up)",
            "data.object.amount_in_cents": "100",
        }


def _yoco_values(event_type: str, event_id: str, payment_id: str) -> Mapping[str, str]:
    common = {"id": event_id, "payload.metadata.reference": MARK, "payload.amount": "200"}
    if event_type.startswith("payment."):
        return common | {"payload.id": payment_id}
    return common | {
        "payload.id": payment_id.replace("p_", "rfd_", 1),
        "payload.paymentId": payment_id,
        "payload.refundableAmount": "0",
    }


def _gateway_values(where: Mapped, event_id: str, payment_id: str) -> Mapping[str, str]:
    values = {
        where.event_id_path: event_id,
        where.payment_id_path: payment_id,
        where.amount_path: "1" if where.amount_unit == MAJOR else "100",
        where.reference_path: f"{MARK}-{payment_id[-6:]}",
        where.customer_name_path: f"{MARK} (made up)",
    }
    return {path: value for path, value in values.items() if path}


def _replaced(value: Any, old: str, new: str) -> Any:
    """A document in which one text stands instead of another."""
    if isinstance(value, dict):
        return {key: _replaced(each, old, new) for key, each in value.items()}
    return new if value == old else value


def _camel(members: Mapping[str, Any]) -> Event:
    """The members under their other names; what is inside them stays, and so do the keys of `metadata`."""
    return {_AFTER_UNDERSCORE.sub(lambda found: found[1].upper(), key): value for key, value in members.items()}

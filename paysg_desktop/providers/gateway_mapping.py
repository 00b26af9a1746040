"""Where a gateway's events keep what we want to know, as settings of an endpoint (gateway.md, section 4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from itertools import permutations
from typing import Any

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.provider_settings import SettingField
from paysg_desktop.providers.json_members import as_currency
from paysg_desktop.providers.setting_values import optional, path, read_each
from paysg_desktop.signatures.option_values import Read, one_of

MINOR, MAJOR = "minor", "major"


@dataclass(frozen=True, slots=True)
class Mapped:
    """Dotted paths into the body, empty where there is none; then how amounts are to be read.

    `amount_unit` is `minor`, `major` or empty: not known. `currency` is for bodies that name none, or none that
    can be read; empty where the body alone decides.
    """

    event_id_path: str = "id"
    event_type_path: str = "type"
    payment_id_path: str = "data.transaction_id"
    refund_id_path: str = "data.refund_id"
    amount_path: str = "data.amount"
    currency_path: str = "data.currency"
    status_path: str = "data.status"
    created_path: str = "created_at"
    reference_path: str = ""
    customer_name_path: str = ""
    customer_email_path: str = "data.customer.email"
    amount_unit: str = ""
    currency: str = ""


USUAL = Mapped()


def mapped(given: Mapping[str, Any], base: Mapped) -> Mapped:
    """`base` with the settings that were given; those of other names are left out. Raises UsageError."""
    chosen = replace(base, **read_each(given, READERS))
    paths = {name: text for name, text in asdict(chosen).items() if name.endswith("_path") and text}
    for (name, text), (other, longer) in permutations(paths.items(), 2):
        if longer.startswith(f"{text}."):
            raise UsageError(
                f"The settings {name} and {other} exclude each other: no value has a part of its own."
            )
    return chosen


def _currency(name: str, value: object) -> str:
    code = as_currency(value)
    if code is None:
        raise UsageError(f"The setting {name} takes a currency's three letters, like SGD.")
    return code


_ALWAYS_THERE = ("event_id_path", "event_type_path")
READERS: Mapping[str, Read] = {
    name: path if name in _ALWAYS_THERE else optional(path, "") for name in asdict(USUAL) if name.endswith("_path")
} | {"amount_unit": optional(one_of(MINOR, MAJOR), ""), "currency": optional(_currency, "")}

_PATH_WORDS = {
    "event_id_path": ("Event id", "the event's id"),
    "event_type_path": ("Event type", "the event's type, like payment.completed"),
    "payment_id_path": ("Payment id", "the payment's id, in refunds that of the payment refunded"),
    "refund_id_path": ("Refund id", "the refund's id"),
    "amount_path": ("Amount", "the amount"),
    "currency_path": ("Currency of the amount", "the amount's currency"),
    "status_path": ("Status", "the gateway's own word for the status"),
    "created_path": ("Time", "the time of the event"),
    "reference_path": ("Reference", "your own reference"),
    "customer_name_path": ("Payer's name", "the payer's name"),
    "customer_email_path": ("Payer's e-mail", "the payer's e-mail address"),
}

FORM: tuple[SettingField, ...] = (
    SettingField(
        "amount_unit",
        "Unit of amounts",
        "choice",
        "",
        "Whether 1000 is 10.00 (minor) or 1,000.00 (major). Until it is set, amounts are shown but never counted.",
        (MINOR, MAJOR),
        is_optional=True,
    ),
    SettingField(
        "currency",
        "Currency",
        "text",
        "",
        "The currency of amounts that come with none, or with none that can be read; three letters.",
        is_optional=True,
    ),
    *(
        SettingField(
            name,
            label,
            "text",
            getattr(USUAL, name),
            f"Where {what} stands in the body: names joined by full stops.",
            is_optional=name not in _ALWAYS_THERE,
        )
        for name, (label, what) in _PATH_WORDS.items()
    ),
)

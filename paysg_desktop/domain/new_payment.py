"""What a person wants created: a payment of PaySG (paysg.md, section 5) or a checkout of Yoco (yoco.md, 6.1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class NewPayment:
    """A payment that is to be created at PaySG; texts as typed, trimmed, empty for what is left out.

    `amount_minor` in cents. `due_date` as `31-DEC-2026`.
    """

    reference: str
    payer_name: str = field(repr=False)
    description: str
    amount_minor: int
    payer_email: str = field(repr=False, default="")
    payer_address: str = field(repr=False, default="")
    payer_identifier: str = field(repr=False, default="")
    due_date: str = ""
    return_url: str = ""
    metadata: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NewCheckout:
    """A checkout that is to be created at Yoco; `amount_minor` in cents of `currency`, which is ZAR."""

    reference: str
    description: str
    amount_minor: int
    currency: str = "ZAR"
    success_url: str = ""
    cancel_url: str = ""
    failure_url: str = ""


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What is wrong with one field, or (`is_warning`) what may be. `field` is the name in NewPayment."""

    field: str
    sentence: str
    is_warning: bool = False

"""Money as it is known: exact minor units, or the received text with its unit unclear. Never a float."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

SYMBOLS = {"SGD": "S$", "USD": "US$", "ZAR": "R", "EUR": "€", "GBP": "£"}
_WHOLE = ("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV")
_WHOLE_CFA = ("XAF", "XOF", "XPF")
_THREE = ("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND")
_DIGITS = dict.fromkeys(_WHOLE + _WHOLE_CFA, 0) | dict.fromkeys(_THREE, 3) | {"CLF": 4, "UYW": 4}
"""Digits after the decimal point where they are not two (ISO 4217)."""
_PLAIN_NUMBER = re.compile(r"[0-9]{1,20}(?:\.[0-9]{1,20})?")
LARGEST_MINOR = 10**11
"""Anything above is no payment (PaySG's most is 2 * 10^7); ninety million such ones fit into a sum of 64 bits."""


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount.

    `minor` is the integer of minor units (cents), or `None` when the unit is unclear; then it is shown as
    `raw`, the characters received, and enters no figure.
    """

    minor: int | None
    currency: str
    raw: str

    @property
    def is_unclear(self) -> bool:
        return self.minor is None


def amount_in_minor(value: object, currency: str) -> Amount | None:
    """Read a field that promises minor units (`amount_in_cents`).

    An integer is taken; a fraction, a text or an absurd size is kept as received with its unit unclear
    (paysg.md, section 9.4). A missing value is no amount at all.
    """
    if value is None:
        return None
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LARGEST_MINOR:
        return Amount(value, currency, str(value))
    return Amount(None, currency, _as_received(value))


def amount_in_major(value: object, currency: str) -> Amount | None:
    """Read a field that holds whole units, as an integer, a decimal or its text (`12.30` is 1230 minor units).

    Exact: a fraction of a minor unit, any other text or an absurd size is kept as received with its unit unclear.
    """
    if value is None:
        return None
    raw = _as_received(value)
    number = Decimal(raw) if isinstance(value, str) and _PLAIN_NUMBER.fullmatch(raw) else value
    if isinstance(number, bool) or not isinstance(number, int | Decimal):
        return Amount(None, currency, raw)
    numerator, denominator = number.as_integer_ratio()
    minor, rest = divmod(numerator * 10 ** _DIGITS.get(currency, 2), denominator)
    return Amount(minor if rest == 0 and 0 <= minor <= LARGEST_MINOR else None, currency, raw)


def format_minor(minor: int, currency: str) -> str:
    """`S$1,240.00`: exact, from the integer alone; an unknown currency is named by its code."""
    digits = _DIGITS.get(currency, 2)
    sign = "−" if minor < 0 else ""
    whole, rest = divmod(abs(minor), 10**digits)
    symbol = SYMBOLS.get(currency) or f"{currency} "
    return f"{sign}{symbol}{whole:,}" + (f".{rest:0{digits}d}" if digits else "")


def format_amount(amount: Amount) -> str:
    """The amount for people; one with an unclear unit is the received text and a question mark."""
    return f"{amount.raw} ?" if amount.minor is None else format_minor(amount.minor, amount.currency)


def currencies_by_digits() -> dict[int, tuple[str, ...]]:
    """Currencies by their digits after the decimal point, where they are not two."""
    return {digits: tuple(name for name in _DIGITS if _DIGITS[name] == digits) for digits in {*_DIGITS.values()}}


def _as_received(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value) if abs(value) < 10**60 else "a number of more than 60 digits"
    if isinstance(value, (str, Decimal)):
        return str(value)[:80]
    return f"({type(value).__name__})"

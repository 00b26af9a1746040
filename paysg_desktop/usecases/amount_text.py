"""Amounts as people type them: whole units with a point, read exactly or not at all."""

from __future__ import annotations

import re

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.money import format_minor
from paysg_desktop.providers import report_values

_TYPED = re.compile(r"(?:[A-Z]{3}|[A-Z]{0,2}\$|[R€£])? ?(?P<number>[0-9][0-9,]*(?:\.(?P<part>[0-9]+))?)")
_GROUPED = re.compile(r"[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+")
_EXAMPLE_MINOR = 123_450


def minor_of(text: str, currency: str) -> int:
    """Minor units of `20`, `20.5`, `1,234.50` or `S$20`; never negative. Raises UsageError with a sentence.

    Stricter than the reader of files: what could mean two amounts (`1,23`, `20.500`) is refused.
    """
    typed = " ".join(text.split()).upper()
    if not typed:
        raise UsageError(f"Type an amount, such as {_example(currency)}.")
    found = _TYPED.fullmatch(typed)
    if found is None:
        raise UsageError(f"That is no amount. Type one in digits, such as {_example(currency)}.")
    if not _GROUPED.fullmatch(found["number"].partition(".")[0]):
        raise UsageError(
            f"The comma could mean two things. Type the amount with a point before the cents, such as "
            f"{_example(currency)}."
        )
    digits = len(format_minor(0, currency).partition(".")[2])
    if len(found["part"] or "") > digits:
        most = f"at most {digits} digits" if digits else "no digits"
        raise UsageError(
            f"The amount may have {most} after the point in {currency}, such as {_example(currency)}."
        )
    try:
        return report_values.minor_of(typed, currency)
    except report_values.ValueProblem as problem:
        raise UsageError(f"The amount {problem}. Type one such as {_example(currency)}.") from None


def _example(currency: str) -> str:
    return format_minor(_EXAMPLE_MINOR, currency)

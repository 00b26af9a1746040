"""Values in files of people: amounts and times in the forms that banks and spreadsheets write them.

Times without a zone are Singapore's, and dates in digits alone are day first. Nothing here raises but
ValueProblem, whose text is a sentence's end without any of the value.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time

from paysg_desktop.domain.money import SYMBOLS, amount_in_major
from paysg_desktop.domain.times import LATEST, SINGAPORE, from_datetime, parse_iso

EARLIEST_YEAR = 2000
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_AMOUNT = re.compile(
    r"(?P<open>\()?(?P<sign>[-−+])?\s*(?P<symbol>[A-Z]{3}|S\$|US\$|\$|R|€|£)?\s*(?P<inner>[-−+])?"
    r"(?P<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})?(?:\.(?P<part>[0-9]{0,10}))?"
    r"\s*(?P<code>[A-Z]{3})?\s*(?P<after>-|CR|DR)?(?P<close>\))?"
)
_MINUSES = ("-", "−", "(", "DR")
_PLAIN_SIGN = {"SGD": "$", "USD": "$"}
_DATE_FORMS = (
    re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})", re.ASCII),
    re.compile(r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>\d{4}|\d{2})", re.ASCII),
    re.compile(
        r"(?:[A-Za-z]{3,9},? )?(?P<day>\d{1,2})[- /.]?(?P<name>[A-Za-z]{3,9})\.?[-, /.]{0,2}(?P<year>\d{4}|\d{2})",
        re.ASCII,
    ),
    re.compile(r"(?P<name>[A-Za-z]{3,9})\.? (?P<day>\d{1,2}),? (?P<year>\d{4})", re.ASCII),
)
_TIME = re.compile(
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.(?P<part>\d{1,6})\d*)?)?"
    r"\s*(?P<half>[AaPp]\.?[Mm]\.?)?\s*(?:SGT|\(?(?:GMT|UTC)?\+0?8(?::?00)?\)?)?",
    re.ASCII,
)
_SPLIT = re.compile(r"(?:,? |T)(?=\d{1,2}:\d{2})", re.ASCII)
_MONTH_FIRST = re.compile(r"(0?[1-9]|1[0-2])[-/.](1[3-9]|2\d|3[01])[-/.](?:\d{4}|\d{2})(?![\d:])", re.ASCII)
_DAY_OR_MONTH = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)", re.ASCII)
_SERIAL = re.compile(r"[34567]\d{4}(?:\.\d+)?", re.ASCII)
_ROUNDED = re.compile(r"\d(?:\.\d+)?E\+?\d+", re.ASCII | re.IGNORECASE)
_KEPT_AS_TEXT = re.compile(r'="([^"]*)"')


class ValueProblem(ValueError):
    """Why a value can't be read: the end of a sentence that starts with the field's name."""


def plain(cell: str) -> str:
    """A cell without the spreadsheet's way of keeping leading zeros (`="0012"`) and with single spaces."""
    kept = _KEPT_AS_TEXT.fullmatch(cell) if cell.startswith("=") else None
    return " ".join((kept.group(1) if kept else cell).split())


def is_rounded(cell: str) -> bool:
    """Whether a spreadsheet took a long number for one to count with and rounded it (`1.23E+11`)."""
    return _ROUNDED.fullmatch(cell) is not None


def is_month_first(cell: str) -> bool:
    """Whether a date in digits can only be read with the month first."""
    return _MONTH_FIRST.match(cell) is not None


def is_day_or_month_first(cell: str) -> bool:
    """Whether a date is in digits alone, so that day first is an assumption."""
    return _DAY_OR_MONTH.match(cell) is not None


def minor_of(cell: str, currency: str = "SGD") -> int:
    """Minor units of an amount in whole ones, exactly; negative with a minus, in brackets, or with `DR`."""
    found = _AMOUNT.fullmatch(cell.upper())
    if found is None or not (found["whole"] or found["part"]) or bool(found["open"]) != bool(found["close"]):
        raise ValueProblem("is no amount such as 1234.50 or 1,234.50")
    if not {found["symbol"], found["code"]} <= {None, currency, SYMBOLS.get(currency), _PLAIN_SIGN.get(currency)}:
        raise ValueProblem(f"is in another currency than {currency}")
    digits = f"{(found['whole'] or '0').replace(',', '')}.{found['part'] or '0'}"
    amount = amount_in_major(digits, currency)
    if amount is None or amount.minor is None:
        raise ValueProblem("has a fraction of a cent, or is larger than any payment can be")
    minuses = [each for each in (found["sign"], found["inner"], found["open"], found["after"]) if each in _MINUSES]
    if len(minuses) > 1:
        raise ValueProblem("has more than one minus")
    return -amount.minor if minuses else amount.minor


def moment_of(cell: str) -> int:
    """Microseconds UTC of a date, with or without a time; a date alone is the start of its Singapore day."""
    exact = parse_iso(cell)
    if exact is not None:
        return exact
    if _SERIAL.fullmatch(cell):
        raise ValueProblem(
            "is a number where a date is expected; give the column a date's format and save it again"
        )
    parts = _SPLIT.split(cell, maxsplit=1)
    day = day_of(parts[0])
    moment = datetime.combine(day, _time_of(parts[1]) if len(parts) > 1 else time(), SINGAPORE)
    found_at = from_datetime(moment)
    return min(found_at, LATEST)


def day_of(cell: str) -> date:
    """The day of a date without a time."""
    found = next((match for form in _DATE_FORMS if (match := form.fullmatch(cell))), None)
    if found is None:
        raise ValueProblem("is no date such as 2026-12-31, 31-Dec-2026 or 31/12/2026")
    parts = found.groupdict()
    year = int(parts["year"]) + (2000 if len(parts["year"]) == 2 else 0)
    month = _month(parts["name"]) if parts.get("name") else int(parts["month"])
    try:
        day = date(year, month, int(parts["day"]))
    except ValueError:
        raise ValueProblem("is no day of the calendar (dates in digits are read day first)") from None
    if not EARLIEST_YEAR <= year < 2200:
        raise ValueProblem("lies in a year that can't be meant")
    return day


def due_text(cell: str) -> str:
    """A due date as PaySG's API writes it (`31-Dec-2026`); any other text as it is."""
    try:
        day = day_of(cell)
    except ValueProblem:
        return cell
    return f"{day.day:02d}-{_MONTHS[day.month - 1].capitalize()}-{day.year}"


def _month(name: str) -> int:
    if name[:3].lower() not in _MONTHS:
        raise ValueProblem("names no month that is known here")
    return _MONTHS.index(name[:3].lower()) + 1


def _time_of(text: str) -> time:
    found = _TIME.fullmatch(text)
    if found is None:
        raise ValueProblem("has a time of day that can't be read")
    hour, half = int(found["hour"]), (found["half"] or "")[:1].lower()
    if half:
        if not 1 <= hour <= 12:
            raise ValueProblem("has a time of day that can't be read")
        hour = hour % 12 + (12 if half == "p" else 0)
    micros = int((found["part"] or "0").ljust(6, "0"))
    try:
        return time(hour, int(found["minute"]), int(found["second"] or 0), micros)
    except ValueError:
        raise ValueProblem("has a time of day that can't be read") from None

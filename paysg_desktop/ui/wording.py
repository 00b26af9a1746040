"""The words for codes, times and counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate

from paysg_desktop.domain.delivery import DeliveryRow, Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment import Attention, PaymentRow, PaymentStatus
from paysg_desktop.domain.times import SINGAPORE, to_datetime
from paysg_desktop.domain.verification import Status
from paysg_desktop.domain.words import mark
from paysg_desktop.ui import gate, languages
from paysg_desktop.ui.languages import localised, tr
from paysg_desktop.usecases.refund_room import days_left

__all__ = ["localised", "mark", "tr"]
DAY_US = 86_400_000_000
DASH = "–"
ACCOUNT_NAME_LENGTH = 40
ZONE = mark("Singapore time, +08:00")
_JSON_AFTER_ALL = "The body is JSON"
"""How the problem of a body begins that could be read, though it holds no event."""
_SERVICE = "payment_service_"
_CLOCK_CAUSES = frozenset({"clock_skew", "clock_timezone", "timestamp_milliseconds"})
"""Those that say nothing of the direction in which a signature's time is off."""
_KB, _MB, _GB = 1_000, 1_000_000, 1_000_000_000


@dataclass(frozen=True, slots=True)
class Chip:
    """A status as icon and word. `kind`: `good`, `caution`, `bad`, `neutral`; `is_small` shows the icon alone."""

    text: str
    kind: str
    icon: str
    is_small: bool = False


def verification_chip(status: Status, cause: str | None = None) -> Chip:
    """The chip for what the signature check found; `cause` tells an old stamp from one of the future."""
    match status:
        case Status.VERIFIED:
            return Chip(tr("Verified"), "good", "shield-check")
        case Status.VERIFIED_RESERIALISED:
            return Chip(tr("Verified (re-serialised)"), "caution", "shield-check")
        case Status.TIME_REJECTED:
            return Chip(_time_words(cause), "caution", "clock-old")
        case Status.FAILED:
            return Chip(tr("Failed"), "bad", "shield-alert")
        case Status.UNSIGNED:
            return Chip(tr("No signature"), "bad", "shield-none")
        case Status.NO_SECRET:
            return Chip(tr("Not checked"), "neutral", "shield-question")
        case Status.NOT_NEEDED:
            return Chip(tr("No signature needed"), "neutral", "check")
        case _:
            return Chip(tr("Cannot check"), "caution", "shield-question")


def payment_chip(status: PaymentStatus, status_raw: str | None, attention: frozenset[Attention]) -> Chip:
    """The chip for a payment. `status_raw` is the provider's own word, already through the gate."""
    if Attention.UNIT_UNCLEAR in attention:
        return Chip(tr("Unit unclear"), "caution", "alert")
    match status:
        case PaymentStatus.PAID:
            return Chip(tr("Paid"), "good", "check")
        case PaymentStatus.UNPAID:
            return Chip(tr("Unpaid"), "neutral", "clock")
        case PaymentStatus.CANCELLED:
            return Chip(tr("Cancelled"), "neutral", "cross")
        case PaymentStatus.REFUNDED:
            return Chip(tr("Refunded"), "neutral", "undo")
        case PaymentStatus.PARTLY_REFUNDED:
            return Chip(tr("Partly refunded"), "caution", "undo")
        case PaymentStatus.FAILED:
            return Chip(tr("Payment failed"), "bad", "cross")
        case PaymentStatus.REFUND_OTHER:
            return Chip(tr("Refund: {word}").format(word=status_raw or DASH), "caution", "undo")
        case _:
            word = status_raw or tr("unknown")
            return Chip(tr("Status: {word}").format(word=word), "caution", "question")


def elsewhere_chip() -> Chip:
    return Chip(tr("Made elsewhere"), "neutral", "link")


def conflict_chip() -> Chip:
    return Chip(tr("Conflict: the same event came with another body"), "bad", "conflict", is_small=True)


def again_chip() -> Chip:
    return Chip(tr("Told again: this event had come before, counted once"), "neutral", "again", is_small=True)


def source_text(source: Source, provider: str) -> str:
    """Where a fact came from, in two or three words."""
    match source:
        case Source.WEBHOOK:
            return tr("sent by {provider}").format(provider=provider_name(provider))
        case Source.REPLAY:
            return tr("replayed here")
        case Source.CAPTURE:
            return tr("captured elsewhere")
        case Source.POLL:
            return tr("checked")
        case Source.ACTION:
            return tr("made here")
        case _:
            return tr("from a report")


def provider_name(provider: str) -> str:
    return {"paysg": "PaySG", "yoco": "Yoco"}.get(provider, tr("the gateway"))


def environment_name(environment: Environment) -> str:
    return environment.value.upper()


def environment_meaning(environment: Environment) -> str:
    """What the environment's figures are worth; empty for money."""
    return {Environment.TEST: tr("not real money"), Environment.DEMO: tr("made up")}.get(environment, "")


def time_text(micros: int, now: int, with_seconds: bool = False) -> str:
    """`14:02` today, `20 Nov 14:02` on another day, with the year when it is not this one; Singapore time."""
    moment, today = to_datetime(micros).astimezone(SINGAPORE), to_datetime(now).astimezone(SINGAPORE)
    clock = moment.strftime("%H:%M:%S" if with_seconds else "%H:%M")
    if moment.date() == today.date():
        return clock
    return f"{_day_text(moment.day, moment.month, moment.year, today.year)} {clock}"


def moment_text(micros: int, now: int) -> str:
    """`14:02` today, `31 Oct` on another day, with the year when it is not this one; Singapore time."""
    moment, today = to_datetime(micros).astimezone(SINGAPORE), to_datetime(now).astimezone(SINGAPORE)
    if moment.date() == today.date():
        return moment.strftime("%H:%M")
    return _day_text(moment.day, moment.month, moment.year, today.year)


def date_text(micros: int) -> str:
    """`19 Feb 2027`, Singapore time."""
    moment = to_datetime(micros).astimezone(SINGAPORE)
    return _day_text(moment.day, moment.month, moment.year, None)


def day_text(day: date) -> str:
    """`19 Feb 2027` of a day."""
    return _day_text(day.day, day.month, day.year, None)


def month_text(year: int, month: int) -> str:
    """`October 2026`."""
    shown = languages.current()
    return shown.locale.toString(QDate(year, month, 1), shown.month)


def full_time_text(micros: int) -> str:
    """`21 Nov 2026 14:02:31.123 +08:00`: for hovering and inspectors."""
    moment = to_datetime(micros).astimezone(SINGAPORE)
    return f"{date_text(micros)} {moment:%H:%M:%S}.{moment.microsecond // 1000:03d} +08:00"


def refund_days_left(row: PaymentRow, now: int) -> int | None:
    """Whole or begun days in which a refund can still be made, 0 when over; None where none can be."""
    until = row.refundable_until
    return None if until is None else days_left(until, now)


def refund_text(row: PaymentRow, now: int) -> str:
    """`90 d`, `closed` after the last day, empty where no refund can be made."""
    days = refund_days_left(row, now)
    if days is None:
        return ""
    return tr("{days} d").format(days=days) if days else tr("closed")


def duration_text(microseconds: int) -> str:
    """`2 ms`, `1.4 s`; below one millisecond `<1 ms`."""
    if microseconds < 1_000:
        return "<1 ms"
    if microseconds < 1_000_000:
        return f"{(microseconds + 500) // 1_000} ms"
    return f"{microseconds / 1_000_000:.1f} s"


def size_text(count: int) -> str:
    """`840 bytes`, `12 kB`, `1.2 GB` in powers of ten."""
    if count < _KB:
        return tr("{count} bytes").format(count=count)
    if count < _MB:
        return f"{count / _KB:.0f} kB"
    return f"{count / _MB:.1f} MB" if count < _GB else f"{count / _GB:.1f} GB"


def plural(count: int, one: str, many: str) -> str:
    """`1 payment`, `1,204 payments`; `one` and `many` hold `{n}`."""
    return (one if count == 1 else many).format(n=f"{count:,}")


def source_chip(source: Source) -> Chip:
    """The chip of what nobody sent here: we sent it again, a file held it, or it needs no signature."""
    match source:
        case Source.REPLAY:
            return Chip(tr("Replay"), "neutral", "replay")
        case Source.CAPTURE:
            return Chip(tr("Captured"), "neutral", "file")
        case Source.POLL:
            return Chip(tr("Checked"), "good", "circle-check")
        case Source.ACTION:
            return Chip(tr("Made here"), "neutral", "check")
        case Source.IMPORT:
            return Chip(tr("From a report"), "neutral", "file")
        case _:
            return Chip(tr("No signature needed"), "neutral", "check")


def trust_chip(status: Status, source: Source, cause: str | None = None) -> Chip:
    """Why something told is believed, or not: the signature of a webhook, else the source."""
    return source_chip(source) if status is Status.NOT_NEEDED else verification_chip(status, cause)


def account_text(account: str, name: str = "") -> str:
    """What people call an account, else its id, short enough for a list; through the gate."""
    if name:
        return gate.line(name, ACCOUNT_NAME_LENGTH)
    if account.startswith(_SERVICE):
        return tr("service …{end}").format(end=gate.line(account[-6:]))
    return gate.middle(account, 16) or tr("account not told")


def event_text(row: DeliveryRow) -> str:
    """Why a delivery shows no event id; empty when it has one."""
    if row.event_id is not None:
        return ""
    is_json = row.problem is None or row.problem.startswith(_JSON_AFTER_ALL)
    return tr("no event id") if is_json else tr("not JSON")


def _time_words(cause: str | None) -> str:
    if cause in _CLOCK_CAUSES:
        return tr("Signed, time off")
    return tr("Signed, too new") if cause == "timestamp_too_new" else tr("Signed, old")


def _day_text(day: int, month: int, year: int, this_year: int | None) -> str:
    shown = languages.current()
    return shown.locale.toString(QDate(year, month, day), shown.day if year == this_year else shown.full_day)

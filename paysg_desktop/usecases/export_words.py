"""The words that exports and month packs print: states, sources, accounts, filters. Our own, plain English."""

from __future__ import annotations

from collections.abc import Mapping

from paysg_desktop.documents.table import Moment, moment_text
from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.figures import Figure, Knowledge
from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.payment import Attention, PaymentRow, PaymentStatus
from paysg_desktop.domain.payment_filter import DateField, PaymentFilter
from paysg_desktop.domain.search import Field, Term
from paysg_desktop.domain.search_text import identifiers_in
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.domain.verification import Status
from paysg_desktop.providers.registry import PROVIDERS

NOT_KNOWN = "not known"
ZONE = "+08:00"
ZONE_SENTENCE = "All times and days are Singapore time (+08:00)."
NO_ACCOUNT = "account not told"

_STATUSES: Mapping[PaymentStatus, str] = {
    PaymentStatus.PAID: "Paid",
    PaymentStatus.UNPAID: "Unpaid",
    PaymentStatus.CANCELLED: "Cancelled",
    PaymentStatus.REFUNDED: "Refunded",
    PaymentStatus.PARTLY_REFUNDED: "Partly refunded",
    PaymentStatus.REFUND_OTHER: "Refund of unknown amount",
    PaymentStatus.FAILED: "Payment failed",
    PaymentStatus.UNKNOWN: "Status not known",
}
_ATTENTION: Mapping[Attention, str] = {
    Attention.UNIT_UNCLEAR: "unit of the amount unclear",
    Attention.CONFLICT: "the same event came with another body",
    Attention.REFUND_UNKNOWN: "refund not known in full",
    Attention.STATUS_UNKNOWN: "status not known",
}
_VERIFICATIONS: Mapping[Status, str] = {
    Status.VERIFIED: "verified",
    Status.VERIFIED_RESERIALISED: "verified (re-serialised)",
    Status.NOT_NEEDED: "no signature needed",
}
_WORTH: Mapping[Environment, str] = {Environment.TEST: "not real money", Environment.DEMO: "made up"}
_DATES: Mapping[DateField, str] = {
    DateField.PAID: "paid",
    DateField.REFUNDED: "refunded",
    DateField.CREATED: "created",
    DateField.CHANGED: "last changed",
}
_FIGURES: Mapping[Figure, str] = {
    Figure.RECEIVED: "payments received",
    Figure.REFUNDED: "refunds",
    Figure.WAITING: "unpaid payments",
    Figure.CANCELLED: "cancellations",
}


def status_words(status: PaymentStatus) -> str:
    return _STATUSES[status]


def row_status_words(row: PaymentRow) -> str:
    """A payment's status; where it is none of ours, with the provider's own word, which is foreign text."""
    if row.status in (PaymentStatus.REFUND_OTHER, PaymentStatus.UNKNOWN) and row.status_raw:
        return f"{_STATUSES[row.status]}: {row.status_raw}"
    return _STATUSES[row.status]


def attention_words(attention: frozenset[Attention]) -> str:
    return ", ".join(_ATTENTION[reason] for reason in sorted(attention))


def source_words(source: Source, provider: str) -> str:
    """Where the last news of a payment came from."""
    match source:
        case Source.WEBHOOK:
            return f"sent by {provider_title(provider)}"
        case Source.REPLAY:
            return "replayed here"
        case Source.CAPTURE:
            return "captured elsewhere"
        case Source.POLL:
            return "checked"
        case Source.ACTION:
            return "made here"
        case _:
            return "from a report"


def verification_words(status: Status) -> str:
    return _VERIFICATIONS.get(status, status.value.replace("_", " "))


def provider_title(provider: str) -> str:
    known = PROVIDERS.get(provider)
    return known.title if known else provider


def environment_words(environment: Environment) -> str:
    """`LIVE`, `TEST (not real money)`, `DEMO (made up)`: what the figures are worth always stands with them."""
    worth = _WORTH.get(environment)
    return f"{environment.value.upper()} ({worth})" if worth else environment.value.upper()


def time_words(at: int | None) -> str:
    """`2026-11-21 14:02:31 +08:00`, or that nobody knows."""
    return NOT_KNOWN if at is None else f"{moment_text(Moment(at))} {ZONE}"


def account_words(each: Knowledge) -> str:
    """An account by its id, with the name that somebody gave it; foreign text."""
    named = f"{each.account} ({each.name})" if each.name else each.account
    return f"{provider_title(each.provider)}, {named or NO_ACCOUNT}"


def untold_words(each: Knowledge) -> str:
    """What none of an account's sources can tell; empty where all is told."""
    return ", ".join(words for figure, words in _FIGURES.items() if figure not in each.told)


def knowledge_words(each: Knowledge) -> str:
    """One account's sources, each with its time, and what they can't tell."""
    times = (
        ("webhooks until", each.heard_at),
        ("checked at the provider", each.checked_at),
        ("report as of", each.reported_at),
    )
    told = [f"{words} {time_words(at)}" for words, at in times if at is not None] or ["no source yet"]
    untold = untold_words(each)
    parts = [", ".join(told)] + ([f"{NOT_KNOWN}: {untold}"] if untold else [])
    return "; ".join(parts) + (". The last check failed." if each.problem else ".")


def oldest_as_of(knowledge: tuple[Knowledge, ...]) -> int | None:
    """As of when all of it is known (microseconds UTC); None where one account has no source, or there is none."""
    times = [each.as_of for each in knowledge]
    known = [at for at in times if at is not None]
    return min(known) if known and len(known) == len(times) else None


def period_words(wanted: PaymentFilter) -> str:
    """`paid or refunded, 2026-10-01 to 2026-10-31, both days included`; `all times` where nothing narrows it."""
    if not wanted.dates or (wanted.start is None and wanted.end is None):
        return "all times"
    by = " or ".join(_DATES[date] for date in wanted.dates)
    first, last = period_days(wanted)
    match first, last:
        case None, _:
            return f"{by} until {last}, that day included"
        case _, None:
            return f"{by} since {first}, that day included"
        case _:
            return f"{by} {first} to {last}, both days included"


def period_days(wanted: PaymentFilter) -> tuple[str | None, str | None]:
    """The first and the last Singapore day of a filter's period; None for an open end."""
    first = None if wanted.start is None else singapore_day(wanted.start)
    last = None if wanted.end is None else singapore_day(max(0, wanted.end - 1))
    return first, last


def statuses_words(wanted: PaymentFilter) -> str:
    words = [_STATUSES[status] for status in PaymentStatus if status in wanted.statuses]
    return ", ".join(words) or "all"


def others_words(wanted: PaymentFilter) -> str:
    """What else narrows; `nothing` where nothing does. Identifiers that were looked for are not written out."""
    amounts, words = wanted.amounts, []
    if wanted.needs_look:
        words.append("needs a look")
    if wanted.sources:
        words.append("last heard: " + ", ".join(each.value for each in Source if each in wanted.sources))
    if amounts is not None:
        ends = (("at least", amounts.least), ("at most", amounts.most))
        told = [f"{word} {format_minor(minor, amounts.currency)}" for word, minor in ends if minor is not None]
        words.append(" and ".join(told) or amounts.currency)
    if wanted.providers:
        words.append("provider: " + ", ".join(sorted(wanted.providers)))
    if wanted.verifications:
        told = [_VERIFICATIONS.get(each, each.value) for each in Status if each in wanted.verifications]
        words.append("signature: " + ", ".join(told))
    if wanted.search:
        words.append("search: " + " ".join(_term_words(each) for each in wanted.search.terms))
    return "; ".join(words) or "nothing"


def _term_words(term: Term) -> str:
    is_hidden = term.field is Field.IDENTIFIER or identifiers_in(term.text)
    field = "" if term.field is Field.ANY else f"{term.field.value}:"
    return f"{'-' if term.is_without else ''}{field}{'(an identifier)' if is_hidden else term.text}"

"""What the chips above the payments have chosen, as words and as a `PaymentFilter`. Pure; draws nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.filter_choice import PAID_OR_REFUNDED, FilterChoice
from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.payment_filter import AmountRange, DateField, PaymentFilter
from paysg_desktop.domain.periods import ANY_TIME, TODAY, YESTERDAY
from paysg_desktop.domain.verification import Status
from paysg_desktop.ui import languages, veil
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.periods import Period
from paysg_desktop.ui.wording import day_text, provider_name, tr, verification_chip

__all__ = [
    "ANY_TIME",
    "CHANGED",
    "CREATED",
    "PAID_OR_REFUNDED",
    "TODAY",
    "YESTERDAY",
    "FilterState",
    "amounts_text",
    "date_words",
    "days_text",
    "group_word",
    "groups_in",
    "more_words",
    "status_word",
]

CREATED = (DateField.CREATED,)
CHANGED = (DateField.CHANGED,)
SOURCE_GROUPS = (
    frozenset({Source.WEBHOOK, Source.REPLAY, Source.CAPTURE}),
    frozenset({Source.POLL}),
    frozenset({Source.ACTION}),
    frozenset({Source.IMPORT}),
)
"""Sources that people tell apart: what was sent to us, however it came, is one."""


@dataclass(frozen=True, slots=True)
class FilterState(FilterChoice):
    """A choice that a scope narrows, and that says what it is."""

    def wanted(self, scope: Scope, now: int) -> PaymentFilter:
        """The payments of a scope that this takes; raises SearchProblem."""
        return self.filter_of(scope.environment, scope.account, now)

    def words(self, now: int) -> str:
        """All that narrows, in one line that has not passed the gate; empty for nothing."""
        days = self.days(now)
        told = [] if days is None else [f"{days_text(days)}, {date_words(self.dates)}"]
        told += [", ".join(status_word(each) for each in PaymentStatus if each in self.statuses)]
        told += more_words(self)
        search = veil.filled("“{text}”", text=veil.private(self.search))
        told += [veil.filled(tr("search {text}"), text=search) if self.search else ""]
        return veil.joined(" · ", told)


def more_words(state: FilterChoice) -> list[str]:
    """What the rarely used filters have chosen."""
    told = [tr("needs a look") if state.needs_look else ""]
    told += [group_word(each) for each in groups_in(state.sources)]
    told += [amounts_text(state.amounts) if state.amounts else ""]
    told += [provider_name(each) for each in sorted(state.providers)]
    told += [verification_chip(each).text for each in Status if each in state.verifications]
    return [each for each in told if each]


def groups_in(sources: frozenset[Source]) -> list[frozenset[Source]]:
    return [group for group in SOURCE_GROUPS if group <= sources]


def group_word(group: frozenset[Source]) -> str:
    """As the column Heard says, of whatever provider."""
    if Source.WEBHOOK in group:
        return tr("sent to us")
    words = {Source.POLL: tr("checked"), Source.ACTION: tr("made here"), Source.IMPORT: tr("from a report")}
    return ", ".join(words[each] for each in group)


def amounts_text(amounts: AmountRange) -> str:
    """`S$10.00 to S$50.00`, or the end that is closed."""
    least = None if amounts.least is None else format_minor(amounts.least, amounts.currency)
    most = None if amounts.most is None else format_minor(amounts.most, amounts.currency)
    if least is not None and most is not None:
        return least if least == most else tr("{least} to {most}").format(least=least, most=most)
    if least is not None:
        return tr("{least} or more").format(least=least)
    return amounts.currency if most is None else tr("{most} or less").format(most=most)


def status_word(status: PaymentStatus) -> str:
    return {
        PaymentStatus.PAID: tr("Paid"),
        PaymentStatus.UNPAID: tr("Unpaid"),
        PaymentStatus.CANCELLED: tr("Cancelled"),
        PaymentStatus.REFUNDED: tr("Refunded"),
        PaymentStatus.PARTLY_REFUNDED: tr("Partly refunded"),
        PaymentStatus.REFUND_OTHER: tr("Refund of unknown amount"),
        PaymentStatus.FAILED: tr("Payment failed"),
        PaymentStatus.UNKNOWN: tr("Status unknown"),
    }[status]


def date_words(dates: tuple[DateField, ...]) -> str:
    """By which day a period chooses."""
    if dates == CREATED:
        return tr("by the day created")
    return tr("by the day last changed") if dates == CHANGED else tr("by the day paid or refunded")


def days_text(period: Period) -> str:
    """`21 Nov 2026`, `1 – 31 Oct 2026`, or both days in full."""
    first, last = date.fromisoformat(period.first), date.fromisoformat(period.last)
    end = day_text(last)
    if first == last:
        return end
    is_short = (first.year, first.month) == (last.year, last.month) and languages.current().is_day_first
    return f"{first.day if is_short else day_text(first)} – {end}"

"""What the payments on the list come to, in words: nothing is added that does not belong together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from paysg_desktop.domain.figures import Figure, Knowledge
from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.payment_totals import PaymentTotals, TotalLine
from paysg_desktop.ui import gate
from paysg_desktop.ui.knowledge import tells
from paysg_desktop.ui.views.figures import not_known
from paysg_desktop.ui.wording import DASH, Chip, account_text, payment_chip, plural, tr

_NOTHING_PAID = frozenset({PaymentStatus.FAILED, PaymentStatus.UNKNOWN})
_MAY_BE_REFUNDED = frozenset(
    {
        PaymentStatus.PAID,
        PaymentStatus.PARTLY_REFUNDED,
        PaymentStatus.REFUND_OTHER,
        PaymentStatus.REFUNDED,
    }
)


@dataclass(frozen=True, slots=True)
class TotalRow:
    """One status of a group; every text has passed the gate."""

    chip: Chip
    count: str
    amount: str
    beside: str = ""

    @property
    def spoken(self) -> str:
        return ", ".join(filter(None, (self.chip.text, self.count, self.amount, self.beside)))


@dataclass(frozen=True, slots=True)
class TotalGroup:
    """The sums of one account and currency."""

    title: str
    rows: tuple[TotalRow, ...]


def total_groups(
    totals: PaymentTotals, knowledge: Sequence[Knowledge], names: Mapping[str, str]
) -> tuple[TotalGroup, ...]:
    """A group for each account and currency, in their order."""
    groups = []
    for (account, currency), lines in groupby(totals.lines, key=lambda each: (each.account, each.currency)):
        whose = account_text(account, names.get(account, ""))
        known = [each for each in knowledge if each.account == account]
        title = f"{whose} · {gate.line(currency) or tr('no currency told')}"
        groups.append(TotalGroup(title, tuple(_row(line, known) for line in lines)))
    return tuple(groups)


def _row(line: TotalLine, known: Sequence[Knowledge]) -> TotalRow:
    chip = payment_chip(line.status, None, frozenset())
    if line.status is PaymentStatus.REFUND_OTHER:
        chip = Chip(tr("Refund of unknown amount"), "caution", "undo")
    count = plural(line.count, tr("{n} payment"), tr("{n} payments"))
    return TotalRow(chip, count, _amount(line), " · ".join(filter(None, (_unclear(line), _refunded(line, known)))))


def _amount(line: TotalLine) -> str:
    """The sum of all amounts that are known; nothing was paid where an attempt failed."""
    if line.status in _NOTHING_PAID:
        return DASH
    if line.unclear_count == line.count:
        return not_known()
    return gate.line(format_minor(line.minor, line.currency))


def _unclear(line: TotalLine) -> str:
    if not line.unclear_count or line.status in _NOTHING_PAID:
        return ""
    return plural(
        line.unclear_count, tr("{n} of unclear amount not added"), tr("{n} of unclear amounts not added")
    )


def _refunded(line: TotalLine, known: Sequence[Knowledge]) -> str:
    """What went back of these, and of how many nobody told how much; not known where no source tells it."""
    if line.status not in _MAY_BE_REFUNDED:
        return ""
    unknown = plural(line.refund_unknown_count, tr("+{n} unknown"), tr("+{n} unknown"))
    if line.status is PaymentStatus.REFUNDED and line.refunded_minor == line.minor and not line.unclear_count:
        return ""
    if line.refunded_minor:
        told = tr("{amount} refunded").format(amount=gate.line(format_minor(line.refunded_minor, line.currency)))
        return f"{told} {unknown}" if line.refund_unknown_count else told
    if line.refund_unknown_count:
        return tr("refunds of {n} payments not known").format(n=f"{line.refund_unknown_count:,}")
    return "" if tells(known, Figure.REFUNDED) else tr("refunds not known")

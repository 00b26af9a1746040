"""What the cards say: figures as words, and nothing added that does not belong together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from paysg_desktop.domain.figures import FigureLine, Figures
from paysg_desktop.domain.money import format_minor
from paysg_desktop.ui import gate
from paysg_desktop.ui.wording import DASH, account_text, plural, tr

MOST_ROWS = 2


@dataclass(frozen=True, slots=True)
class CardWords:
    """One card; `tone` as a cell's.

    `rows` (amount, whose) stand instead of `figure` where several sums can't be one.
    """

    title: str
    figure: str = ""
    caption: str = ""
    rows: tuple[tuple[str, str], ...] = ()
    more: str = ""
    tone: str = ""

    @property
    def spoken(self) -> str:
        rows = (f"{amount} {whose}" for amount, whose in self.rows)
        return ", ".join(part for part in (self.figure, *rows, self.more, self.caption) if part)


Minor = Callable[[FigureLine], int]


def card_words(figures: Figures) -> tuple[CardWords, ...]:
    """The four cards, in their order."""
    return (_net(figures), _waiting(figures), _refunded(figures), _needs_look(figures))


def reasons(figures: Figures) -> str:
    """Why payments need a look, with counts; one payment may have several reasons."""
    counted = (
        (figures.unclear_count, tr("{n} unclear"), tr("{n} unclear")),
        (figures.conflict_count, tr("{n} conflict"), tr("{n} conflicts")),
        (figures.refund_unknown_count, tr("{n} refund unknown"), tr("{n} refunds unknown")),
        (figures.status_unknown_count, tr("{n} status unknown"), tr("{n} states unknown")),
    )
    return ", ".join(plural(count, one, many) for count, one, many in counted if count)


def _net(figures: Figures) -> CardWords:
    title = tr("Net received today")
    lines = [line for line in figures.lines if line.received_count or line.refunded_count]
    undated = plural(figures.undated_count, tr("{n} of unknown day"), tr("{n} of unknown day"))
    late = undated if figures.undated_count else ""
    if not lines:
        return CardWords(title, _nothing(figures), late or tr("nothing received yet"))
    if len(lines) > 1:
        return _several(title, lines, lambda line: line.net_minor, late)
    (line,) = lines
    caption = plural(line.received_count, tr("{n} payment"), tr("{n} payments"))
    if line.refunded_minor:
        received, refunded = _digits(line.received_minor, line), _digits(line.refunded_minor, line)
        caption = tr("{received} − {refunded} refunded").format(received=received, refunded=refunded)
    return CardWords(title, _money(line.net_minor, line), _joined(caption, late))


def _waiting(figures: Figures) -> CardWords:
    title = tr("Waiting, not counted")
    lines = [line for line in figures.lines if line.waiting_count]
    if not lines:
        return CardWords(title, _nothing(figures), tr("nothing unpaid"))
    if len(lines) > 1:
        return _several(title, lines, lambda line: line.waiting_minor)
    (line,) = lines
    caption = plural(line.waiting_count, tr("{n} unpaid"), tr("{n} unpaid"))
    return CardWords(title, _money(line.waiting_minor, line), caption)


def _refunded(figures: Figures) -> CardWords:
    title = tr("Refunded today")
    lines = [line for line in figures.lines if line.refunded_count]
    count = figures.refund_unknown_count
    unknown = plural(count, tr("{n} unknown"), tr("{n} unknown")) if count else ""
    if not lines:
        if unknown:
            refunds = plural(count, tr("{n} refund of unknown amount"), tr("{n} refunds of unknown amount"))
            return CardWords(title, tr("Not known"), refunds)
        return CardWords(title, _nothing(figures), tr("no refund"))
    if len(lines) > 1:
        return _several(title, lines, lambda line: line.refunded_minor, unknown)
    (line,) = lines
    caption = plural(line.refunded_count, tr("{n} refund"), tr("{n} refunds"))
    return CardWords(title, _money(line.refunded_minor, line), _joined(caption, unknown))


def _needs_look(figures: Figures) -> CardWords:
    title = tr("Needs a look")
    if not figures.needs_look_count:
        return CardWords(title, "0", tr("nothing out of order"))
    return CardWords(title, f"{figures.needs_look_count:,}", reasons(figures), tone="bad")


def _several(title: str, lines: list[FigureLine], minor: Minor, extra: str = "") -> CardWords:
    rows = tuple((_money(minor(line), line), account_text(line.account)) for line in lines[:MOST_ROWS])
    rest = len(lines) - len(rows)
    more = tr("and {n} more").format(n=rest) if rest else ""
    return CardWords(title, rows=rows, more=_joined(more, extra))


def _nothing(figures: Figures) -> str:
    """Zero where it is known whose and of what currency; a dash where it isn't."""
    if len(figures.lines) != 1:
        return DASH
    return _money(0, figures.lines[0])


def _money(minor: int, line: FigureLine) -> str:
    return gate.line(format_minor(minor, line.currency))


def _digits(minor: int, line: FigureLine) -> str:
    """The amount without its currency, where that stands just above."""
    return _money(minor, line).lstrip("".join(each for each in _money(0, line) if not each.isdigit()))


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)

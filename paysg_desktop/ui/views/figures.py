"""What the cards say: figures as words, and nothing added that does not belong together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from paysg_desktop.domain.figures import Figure, FigureLine, Figures, Knowledge
from paysg_desktop.domain.money import format_minor
from paysg_desktop.ui import gate
from paysg_desktop.ui.knowledge import Why, as_of, tells, why_not
from paysg_desktop.ui.wording import DASH, account_text, plural, tr

MOST_ROWS = 2


@dataclass(frozen=True, slots=True)
class CardWords:
    """One card; `tone` as a cell's.

    `rows` (amount, whose) stand instead of `figure` where several sums can't be one. `as_of` says how fresh it
    is; `why` is the sentence why something is not known.
    """

    title: str
    figure: str = ""
    caption: str = ""
    rows: tuple[tuple[str, str], ...] = ()
    more: str = ""
    tone: str = ""
    as_of: str = ""
    why: str = ""

    @property
    def spoken(self) -> str:
        rows = (f"{amount} {whose}" for amount, whose in self.rows)
        parts = (self.figure, *rows, self.more, self.caption, self.as_of, self.why)
        return ", ".join(part for part in parts if part)


Minor = Callable[[FigureLine], int]


@dataclass(frozen=True, slots=True)
class _Sum:
    """One kind of sum on its card: the lines that have it, and the accounts whose sources don't tell it."""

    figures: Figures
    title: str
    lines: tuple[FigureLine, ...]
    untold: tuple[Knowledge, ...]
    kinds: tuple[Figure, ...]
    now: int

    @property
    def as_of(self) -> str:
        told = tuple(each for each in self.figures.knowledge if each not in self.untold)
        return as_of(told, self.kinds, self.now)

    @property
    def whys(self) -> tuple[Why, ...]:
        return tuple(why_not(each, self.kinds[0]) for each in self.untold)

    def nothing(self, caption: str) -> CardWords:
        """No line has it: zero where all accounts tell it, else not known, and why."""
        if not self.figures.knowledge and not self.figures.lines:
            return CardWords(self.title, DASH, tr("no source yet"))
        if not self.untold:
            return CardWords(self.title, self._zero(), caption, as_of=self.as_of)
        whys = self.whys
        is_none = len(whys) == len(self.figures.knowledge)
        several = tr("no account tells") if is_none else tr("{n} of {all} accounts don't tell")
        short = (
            whys[0].short
            if len({each.short for each in whys}) == 1
            else several.format(n=len(whys), all=len(self.figures.knowledge))
        )
        return CardWords(self.title, not_known(), short, why=_sentences(whys))

    def rows(self, minor: Minor, extra: str = "") -> CardWords:
        """Several sums that can't be one: the known ones first."""
        known = [(_money(minor(line), line), self._whose(line)) for line in self.lines]
        unknown = [(not_known(), account_text(each.account, each.name)) for each in self.untold]
        rows = tuple((known + unknown)[:MOST_ROWS])
        rest = len(known) + len(unknown) - len(rows)
        more = tr("and {n} more").format(n=rest) if rest else ""
        return CardWords(self.title, rows=rows, more=_joined(more, extra), as_of=self.as_of, why=self._why)

    def one(self, minor: int, caption: str) -> CardWords:
        """The one line there is."""
        so_far = "" if self._is_whole(self.lines[0]) else tr("so far")
        figure = _money(minor, self.lines[0])
        return CardWords(self.title, figure, _joined(caption, so_far), as_of=self.as_of, why=self._why)

    @property
    def is_one(self) -> bool:
        return len(self.lines) == 1 and not self.untold

    def _whose(self, line: FigureLine) -> str:
        """The account's name; “so far” where its sources may not have told all of it."""
        names = (each.name for each in self._known(line.account) if each.name)
        name = account_text(line.account, next(names, ""))
        return name if self._is_whole(line) else tr("{account}, so far").format(account=name)

    def _is_whole(self, line: FigureLine) -> bool:
        return tells(self._known(line.account), self.kinds[0])

    def _known(self, account: str) -> tuple[Knowledge, ...]:
        return tuple(each for each in self.figures.knowledge if each.account == account)

    @property
    def _why(self) -> str:
        """Why some of it is not known, for each account that doesn't tell it."""
        silent = (each for each in self.figures.knowledge if self.kinds[0] not in each.told)
        return _sentences(why_not(each, self.kinds[0]) for each in silent)

    def _zero(self) -> str:
        """Zero where it is known whose and of what currency; a dash where it isn't."""
        lines = self.figures.lines
        return _money(0, lines[0]) if len(lines) == 1 else DASH


def card_words(figures: Figures, now: int = 0) -> tuple[CardWords, ...]:
    """The four cards, in their order; `now` in microseconds UTC."""
    return (_received(figures, now), _waiting(figures, now), _refunded(figures, now), _needs_look(figures))


def reasons(figures: Figures) -> str:
    """Why payments need a look, with counts; one payment may have several reasons."""
    counted = (
        (figures.unclear_count, tr("{n} unclear"), tr("{n} unclear")),
        (figures.conflict_count, tr("{n} conflict"), tr("{n} conflicts")),
        (figures.refund_unknown_count, tr("{n} refund unknown"), tr("{n} refunds unknown")),
        (figures.status_unknown_count, tr("{n} status unknown"), tr("{n} states unknown")),
    )
    return ", ".join(plural(count, one, many) for count, one, many in counted if count)


def not_known() -> str:
    return tr("Not known")


def _received(figures: Figures, now: int) -> CardWords:
    """Net of refunds where every account tells of them; gross where one does not."""
    lines = [line for line in figures.lines if line.received_count or line.refunded_count]
    is_net = _is_told_for(figures, lines, Figure.REFUNDED)
    named = tr("Gross received today") if figures.knowledge else tr("Received today")
    title = tr("Net received today") if is_net else named
    kinds = (Figure.RECEIVED, Figure.REFUNDED) if is_net else (Figure.RECEIVED,)
    made = _sum(figures, title, lines, kinds, now)
    undated = plural(figures.undated_count, tr("{n} of unknown day"), tr("{n} of unknown day"))
    late = undated if figures.undated_count else ""
    if not made.lines:
        return made.nothing(late or tr("nothing received yet"))
    if not made.is_one:
        return made.rows(lambda line: line.net_minor if is_net else line.received_minor, late)
    (line,) = made.lines
    caption = plural(line.received_count, tr("{n} payment"), tr("{n} payments"))
    if is_net and line.refunded_minor:
        received, refunded = _digits(line.received_minor, line), _digits(line.refunded_minor, line)
        caption = tr("{received} − {refunded} refunded").format(received=received, refunded=refunded)
    return made.one(line.net_minor if is_net else line.received_minor, _joined(caption, late))


def _waiting(figures: Figures, now: int) -> CardWords:
    lines = [line for line in figures.lines if line.waiting_count]
    made = _sum(figures, tr("Waiting, not counted"), lines, (Figure.WAITING,), now)
    if not made.lines:
        return made.nothing(tr("nothing unpaid"))
    if not made.is_one:
        return made.rows(lambda line: line.waiting_minor)
    (line,) = made.lines
    return made.one(line.waiting_minor, plural(line.waiting_count, tr("{n} unpaid"), tr("{n} unpaid")))


def _refunded(figures: Figures, now: int) -> CardWords:
    title = tr("Refunded today")
    lines = [line for line in figures.lines if line.refunded_count]
    made = _sum(figures, title, lines, (Figure.REFUNDED,), now)
    count = figures.refund_unknown_count
    unknown = plural(count, tr("{n} unknown"), tr("{n} unknown")) if count else ""
    if not made.lines:
        if unknown:
            refunds = plural(count, tr("{n} refund of unknown amount"), tr("{n} refunds of unknown amount"))
            return CardWords(title, not_known(), refunds, as_of=made.as_of, why=_sentences(made.whys))
        return made.nothing(tr("no refund"))
    if not made.is_one:
        return made.rows(lambda line: line.refunded_minor, unknown)
    (line,) = made.lines
    caption = plural(line.refunded_count, tr("{n} refund"), tr("{n} refunds"))
    return made.one(line.refunded_minor, _joined(caption, unknown))


def _needs_look(figures: Figures) -> CardWords:
    title = tr("Needs a look")
    if not figures.needs_look_count:
        return CardWords(title, "0", tr("nothing out of order"))
    return CardWords(title, f"{figures.needs_look_count:,}", reasons(figures), tone="bad")


def _sum(figures: Figures, title: str, lines: Sequence[FigureLine], kinds: tuple[Figure, ...], now: int) -> _Sum:
    there = {line.account for line in lines}
    untold = tuple(each for each in figures.knowledge if kinds[0] not in each.told and each.account not in there)
    return _Sum(figures, title, tuple(lines), untold, kinds, now)


def _is_told_for(figures: Figures, lines: Iterable[FigureLine], figure: Figure) -> bool:
    """Whether every account with money today tells this figure, or every account where none has any."""
    accounts = {line.account for line in lines}
    if not accounts:
        return figures.is_told(figure)
    return all(
        tells((each for each in figures.knowledge if each.account == account), figure) for account in accounts
    )


def _sentences(whys: Iterable[Why]) -> str:
    return " ".join(each.sentence for each in whys)


def _money(minor: int, line: FigureLine) -> str:
    return gate.line(format_minor(minor, line.currency))


def _digits(minor: int, line: FigureLine) -> str:
    """The amount without its currency, where that stands just above."""
    return _money(minor, line).lstrip("".join(each for each in _money(0, line) if not each.isdigit()))


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)

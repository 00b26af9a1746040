"""Which line of the bank brought which payout."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.evidence import BankCover, OwnedLine
from paysg_desktop.domain.reconciliation import Difference, Discrepancy
from paysg_desktop.domain.statement import StatementLine
from paysg_desktop.usecases.reconcile_lines import Payout, net_of
from paysg_desktop.usecases.reconcile_words import exception_id, provider_words, state_of

BANK_DAYS = 7
"""So many Singapore days after a payout the bank has it at the latest (paysg.md, section 15)."""
_DAY_US = 24 * 3600 * 1_000_000
_SINGAPORE_US = 8 * 3600 * 1_000_000
_WORD = re.compile(r"[^\W_](?:[\w-]*[^\W_])?")
_SHORTEST_NUMBER = 6
"""Fewer digits alone are as likely a date or an amount as an id."""
_SHORTEST_ID = 3


@dataclass(frozen=True, slots=True)
class Brought:
    """What the bank's line (or lines, by the payout's id) brought; `is_named` where their text says the id."""

    minor: int
    at: int | None
    is_named: bool


class Bank:
    """The bank's lines, each of which brings one payout at most. Give it payouts in the order of their time."""

    def __init__(self, lines: Iterable[OwnedLine], covers: Sequence[BankCover]) -> None:
        self._covers = covers
        self._used: set[tuple[str, str]] = set()
        self._by_amount: defaultdict[tuple[str, str, int], list[OwnedLine]] = defaultdict(list)
        self._by_word: defaultdict[tuple[str, str, str], list[OwnedLine]] = defaultdict(list)
        for each in sorted(lines, key=lambda each: (each.line.at or 0, each.line.id)):
            line = each.line
            if line.net_minor is None:
                continue
            self._by_amount[each.provider, line.currency, line.net_minor].append(each)
            for word in _words(line):
                self._by_word[each.provider, line.currency, word].append(each)

    def name(self, payout: Payout, amounts: Sequence[int]) -> Brought | None:
        """The line whose text says the payout's id: one with its amount, else all of them together."""
        named = [each for each in self._named(payout) if self._is_free(each, payout)]
        if not named:
            return None
        exact = [each for amount in amounts for each in named if each.line.net_minor == amount]
        taken = exact[:1] or named
        for each in taken:
            self._used.add((each.provider, each.line.id))
        return Brought(sum(each.line.net_minor or 0 for each in taken), taken[-1].line.at, is_named=True)

    def find(self, payout: Payout, amounts: Sequence[int]) -> Brought | None:
        """The first free line with one of these amounts within the days after the payout."""
        for amount in amounts:
            lines = self._by_amount.get((payout.provider, payout.currency, amount), ())
            fitting = [each for each in lines if self._is_free(each, payout) and _is_in_time(payout, each.line)]
            # Without a day, an amount that came twice tells nothing.
            if fitting and (payout.at is not None or len(fitting) == 1):
                self._used.add((fitting[0].provider, fitting[0].line.id))
                return Brought(amount, fitting[0].line.at, is_named=False)
        return None

    def is_told(self, payout: Payout) -> bool:
        """Whether what we have of the bank tells all the days in which it would have brought the payout."""
        at = payout.at
        return at is not None and any(
            cover.provider == payout.provider
            and cover.currency == payout.currency
            and (not cover.account or not payout.account or cover.account == payout.account)
            and _day(cover.first_at) <= _day(at)
            and _day(at) + BANK_DAYS <= _day(cover.last_at)
            for cover in self._covers
        )

    def _named(self, payout: Payout) -> list[OwnedLine]:
        word = payout.id.casefold()
        shortest = _SHORTEST_NUMBER if word.isdecimal() else _SHORTEST_ID
        if len(word) < shortest:
            return []
        found: dict[str, OwnedLine] = {}
        for form in (word, _bare(word)):
            for each in self._by_word.get((payout.provider, payout.currency, form), ()):
                found.setdefault(each.line.id, each)
        return list(found.values())

    def _is_free(self, each: OwnedLine, payout: Payout) -> bool:
        is_of_account = not each.account or not payout.account or each.account == payout.account
        return is_of_account and (each.provider, each.line.id) not in self._used


def expected_amounts(payout: Payout, extra: Iterable[StatementLine]) -> tuple[int, ...]:
    """What the bank may bring, the likeliest first.

    The net of all lines; then what it would be where lines that have an exception of their own are put right:
    without the `extra` ones of a payment that has two, and with gross less fee where that is not the net.
    """
    net = payout.net_minor
    if net is None:
        return ()
    doubled = sum(net_of(line) or 0 for line in extra)
    fees = sum(_fee_gap(each.line) for each in payout.lines)
    return tuple(dict.fromkeys((net, net - doubled, net + fees, net - doubled + fees)))


def bank_exception(
    payout: Payout, brought: Brought | None, amounts: Sequence[int], environment: Environment, *, is_told: bool
) -> Discrepancy | None:
    """What is wrong with what the bank brought; None where it is right, or not known."""
    if not amounts or amounts[0] == 0:
        return None
    if brought is None:
        return _missing(payout, amounts[0], environment) if is_told else None
    return None if brought.minor in amounts else _other_amount(payout, brought, amounts[0], environment)


def _missing(payout: Payout, net: int, environment: Environment) -> Discrepancy:
    name = provider_words(payout.provider)
    return _exception(
        Difference.BANK_MISSING,
        payout,
        environment,
        state_of(net, payout.currency, payout.at),
        sentence=f"No line of the bank brings the net of this payout within {BANK_DAYS} days after it.",
        to_do=(
            f"Look for it in the bank account, and ask {name} when it was sent. Where the bank put several "
            "payouts into one line, resolve this with a note."
        ),
        net=net,
        found="no line",
    )


def _other_amount(payout: Payout, brought: Brought, net: int, environment: Environment) -> Discrepancy:
    return _exception(
        Difference.BANK_AMOUNT,
        payout,
        environment,
        state_of(net, brought.minor, payout.currency),
        sentence="The bank's line names this payout and has another amount than the payout's net.",
        to_do=(
            "Look whether the payout's file is whole and the bank kept something back, and ask "
            f"{provider_words(payout.provider)} about the rest."
        ),
        net=net,
        found_minor=brought.minor,
    )


def _exception(
    difference: Difference,
    payout: Payout,
    environment: Environment,
    state: str,
    *,
    sentence: str,
    to_do: str,
    net: int,
    found_minor: int | None = None,
    found: str | None = None,
) -> Discrepancy:
    return Discrepancy(
        id=exception_id(difference, payout.provider, environment, payout.id, payout.currency),
        state=state,
        difference=difference,
        provider=payout.provider,
        account=payout.account,
        sentence=sentence,
        to_do=to_do,
        currency=payout.currency,
        expected_minor=net,
        found_minor=found_minor,
        found=found,
        payout_id=payout.id,
        at=payout.at,
    )


def _fee_gap(line: StatementLine) -> int:
    """How much more gross less fee is than the net; 0 where one of them is not said."""
    if line.gross_minor is None or line.fee_minor is None or line.net_minor is None:
        return 0
    return line.gross_minor - line.fee_minor - line.net_minor


def _is_in_time(payout: Payout, line: StatementLine) -> bool:
    if payout.at is None or line.at is None:
        return True
    return 0 <= _day(line.at) - _day(payout.at) <= BANK_DAYS


def _day(at: int) -> int:
    """The number of the Singapore day."""
    return (at + _SINGAPORE_US) // _DAY_US


def _words(line: StatementLine) -> set[str]:
    """The words of a line's texts, as they stand and with letters and digits alone."""
    found = {word for text in (line.text, line.reference) if text for word in _WORD.findall(text.casefold())}
    return found | {_bare(word) for word in found}


def _bare(word: str) -> str:
    return "".join(char for char in word if char.isalnum())

"""A small world of payments, payouts and bank lines as the sources told them, for tests of reconciling."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from paysg_desktop.domain.account import Account, SyncState
from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.evidence import (
    BankCover,
    Evidence,
    OwnedLine,
    ReadAccount,
    ResolutionKey,
    ToldFact,
    ToldPayment,
)
from paysg_desktop.domain.payment import Fact, fold
from paysg_desktop.domain.reconciliation import Difference, Discrepancy, Reconciliation, Resolution
from paysg_desktop.domain.retry import RetrySchedule
from paysg_desktop.domain.statement import StatementKind, StatementLine
from paysg_desktop.domain.verification import Status
from paysg_desktop.usecases.reconcile import Expectations, reconcile
from tests.builders import DAY, NOON, SECOND, snapshot

TEST = Environment.TEST
ACCOUNT = "service_1"
THREE_DAYS = RetrySchedule((), 3 * 24 * 3600)
EXPECTED = Expectations({"paysg": THREE_DAYS})
START, END = NOON - 20 * DAY, NOON + 10 * DAY
NOW = NOON + 40 * DAY


@dataclass(slots=True)
class World:
    """What a store would answer; give `payments` their facts with `told`."""

    payments: list[ToldPayment] = field(default_factory=list)
    payout_lines: list[OwnedLine] = field(default_factory=list)
    bank_lines: list[OwnedLine] = field(default_factory=list)
    accounts: list[ReadAccount] = field(default_factory=list)
    heard: dict[tuple[str, str], int] = field(default_factory=dict)
    resolutions: dict[ResolutionKey, Resolution] = field(default_factory=dict)
    bank_as_of: int | None = None

    def evidence(self, environment: Environment, account: str | None, start: int, end: int) -> Evidence:
        del environment, account, start, end
        return Evidence(
            payments=tuple(self.payments),
            payout_lines=tuple(self.payout_lines),
            bank_lines=tuple(self.bank_lines),
            bank_covers=tuple(self._covers()),
            accounts=tuple(self.accounts),
            heard=self.heard,
            resolutions=self.resolutions,
        )

    def _covers(self) -> Iterable[BankCover]:
        places = {(each.provider, each.account, each.line.currency) for each in self.bank_lines}
        for place in sorted(places):
            times = [
                each.line.at or 0
                for each in self.bank_lines
                if (each.provider, each.account, each.line.currency) == place
            ]
            # The file has further lines, of other business, before and up to its end.
            yield BankCover(*place, min(times) - 5 * DAY, max(*times, self.bank_as_of or 0))

    def add(self, payment: ToldPayment) -> ToldPayment:
        self.payments.append(payment)
        return payment

    def reconciled(
        self,
        expectations: Expectations = EXPECTED,
        *,
        account: str | None = None,
        now: int = NOW,
        start: int = START,
        end: int = END,
    ) -> Reconciliation:
        return reconcile(self, TEST, account, start, end, now, expectations)

    def found(self, expectations: Expectations = EXPECTED, **others: Any) -> list[Discrepancy]:
        return list(self.reconciled(expectations, **others).discrepancies)

    def kinds(self, expectations: Expectations = EXPECTED, **others: Any) -> list[Difference]:
        return [each.difference for each in self.found(expectations, **others)]

    def resolve(self, found: Discrepancy, note: str = "settled by telephone") -> None:
        self.resolutions[found.provider, found.id, found.state] = Resolution(NOW, "tan", note)


def fact(source: Source, *, at: int = NOON, received_at: int | None = None, **fields: Any) -> ToldFact:
    """A fact with the provider's stamp `at`; a report's stamp is its moment alone."""
    told = snapshot(updated_at=at, **fields)
    if source is Source.IMPORT:
        told.pop("updated_at", None)
    received = at + 2 * SECOND if received_at is None else received_at
    return ToldFact(source, f"{source}:{at}:{received}", received % 1000, received, at, told)


def payment(
    number: int, *facts: ToldFact, account: str = ACCOUNT, provider: str = "paysg", **others: Any
) -> ToldPayment:
    """A payment as its facts have it; one without facts is as the first webhook would tell."""
    merged = fold(_fact(each) for each in facts or (fact(Source.WEBHOOK),))
    amount = merged.amount
    return replace(
        ToldPayment(
            key=number,
            provider=provider,
            account=account,
            id=f"pay_{number}",
            reference=f"INV-{number}",
            amount_minor=amount.minor if amount else None,
            currency=amount.currency if amount else "",
            status=merged.status,
            created_at=merged.snapshot.get("created_at"),
            paid_at=merged.snapshot.get("paid_at"),
            payout_id=merged.snapshot.get("payout_id"),
            facts=facts,
        ),
        **others,
    )


def polled(told: ToldPayment, *, asked_at: int, is_known: bool = True) -> ToldPayment:
    """The payment as one for which the API was asked."""
    return replace(told, asked_at=asked_at, is_known=is_known)


def payout_line(
    number: int | str,
    gross: int | None = 1234,
    fee: int | None = 34,
    net: int | None = None,
    *,
    payout: str = "po_nov_21",
    account: str = ACCOUNT,
    provider: str = "paysg",
    nth: int = 1,
    **others: Any,
) -> OwnedLine:
    """A line for the payment of this number; `net` by default what is left."""
    left = gross - fee if gross is not None and fee is not None else None
    line = StatementLine(
        id=f"line:{payout}:{number}:{nth}:{gross}",
        kind=StatementKind.PAYOUT,
        currency="SGD",
        payout_id=payout,
        payment_id=f"pay_{number}",
        reference=f"INV-{number}",
        gross_minor=gross,
        fee_minor=fee,
        net_minor=left if net is None else net,
        at=NOON + 2 * DAY,
    )
    return OwnedLine(provider, account, replace(line, **others))


def bank_line(net: int, *, days: int = 3, account: str = "", provider: str = "paysg", **others: Any) -> OwnedLine:
    """Money that came `days` after NOON."""
    at = NOON + days * DAY
    line = StatementLine(
        id=f"bank:{net}:{at}:{others.get('text')}", kind=StatementKind.BANK, currency="SGD", net_minor=net, at=at
    )
    return OwnedLine(provider, account, replace(line, **others))


def connected(state: SyncState, account: str = ACCOUNT, *, has_key: bool = True) -> ReadAccount:
    key = SecretReference("env", "KEY") if has_key else None
    return ReadAccount(Account("paysg", TEST, account, "Licences", key, NOON), state)


def _fact(told: ToldFact) -> Fact:
    return Fact(
        identity=told.identity,
        position=told.position,
        delivery_id=told.position,
        source=told.source,
        verification=Status.NOT_NEEDED,
        received_at=told.received_at,
        occurred_at=told.occurred_at,
        account=ACCOUNT,
        snapshot=told.snapshot,
    )

"""What reconciling asks of the store: one reading of everything that bears on a period."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from paysg_desktop.domain.account import SyncState
from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.evidence import (
    BankCover,
    Evidence,
    OwnedLine,
    ReadAccount,
    ResolutionKey,
    ToldFact,
    ToldPayment,
)
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.reconciliation import Resolution
from paysg_desktop.domain.statement import StatementKind, StatementLine
from paysg_desktop.store import records
from paysg_desktop.store.questions import Questions
from paysg_desktop.store.records import ACCOUNT_COLUMNS, Row, to_json

DAY_US = 24 * 3600 * 1_000_000
PAID_OUT_WITHIN_US = 31 * DAY_US
"""A payment is looked for in a payout's file no longer before it (paysg.md, section 15: 3 to 7 days)."""
NEIGHBOURS_US = 8 * DAY_US
"""Payouts so long before the period are read as well: each may have brought a line of the bank."""
BANK_WITHIN_US = 60 * DAY_US
"""How long after a payout its line at the bank is looked for."""
_ADJOINING_US = 4 * DAY_US
"""Days without a line between two files, such as a long weekend, that make no gap."""

_WITHIN = (
    "p.environment = ?1 AND (?2 IS NULL OR account = ?2) AND ((created_at >= ?3 AND created_at < ?4) "
    "OR (paid_at >= ?3 AND paid_at < ?4) "
    "OR (created_at IS NULL AND paid_at IS NULL AND changed_at >= ?3 AND changed_at < ?4))"
)
_LINE = "id, kind, currency, payout_id, payment_id, reference, gross_minor, fee_minor, net_minor, at, text"
_PAYOUT_LINES = f"""
WITH period AS MATERIALIZED (
    SELECT provider, id, reference, snapshot ->> 'payout_id' AS payout_id FROM payments AS p WHERE {_WITHIN}
), own AS MATERIALIZED (
    SELECT provider, account, {_LINE} FROM statement_lines
    WHERE environment = ?1 AND kind = 'payout' AND payout_id IS NOT NULL AND (?2 IS NULL OR account IN (?2, ''))
), chosen AS MATERIALIZED (
    SELECT DISTINCT provider, payout_id FROM own
    WHERE (at >= ?3 - {NEIGHBOURS_US} AND at < ?4) OR at IS NULL
    OR (provider, payout_id) IN (SELECT provider, payout_id FROM period WHERE payout_id IS NOT NULL)
    OR (payment_id IS NOT NULL AND (provider, payment_id) IN (SELECT provider, id FROM period))
    OR (reference IS NOT NULL
        AND (provider, reference) IN (SELECT provider, reference FROM period WHERE reference IS NOT NULL))
), touched AS MATERIALIZED (
    SELECT DISTINCT provider, payment_id FROM own
    WHERE payment_id IS NOT NULL AND (provider, payout_id) IN chosen
)
SELECT provider, account, {_LINE} FROM own
WHERE (provider, payout_id) IN chosen OR (payment_id IS NOT NULL AND (provider, payment_id) IN touched)
ORDER BY at, id
"""  # noqa: S608 - names of ours
_PAYMENTS = f"""
SELECT key, p.provider, account, p.id, reference, amount_minor, coalesce(currency, ''), status, created_at,
    paid_at, snapshot ->> 'payout_id', c.at, c.outcome, coalesce({_WITHIN}, 0)
FROM payments AS p LEFT JOIN checks AS c
ON c.provider = p.provider AND c.environment = p.environment AND c.id = p.id
WHERE p.environment = ?1 AND ({_WITHIN}
    OR p.id IN (SELECT value FROM json_each(?5))
    OR reference IN (SELECT value FROM json_each(?6))
    OR (paid_at >= ?7 AND paid_at <= ?8 AND snapshot ->> 'payout_id' IN (SELECT value FROM json_each(?9))))
ORDER BY key
"""  # noqa: S608 - names of ours
_FACTS = (
    "SELECT payment, source, event_id, position, received_at, occurred_at, snapshot "  # noqa: S608 - names of ours
    f"FROM events WHERE payment IN (SELECT key FROM payments AS p WHERE {_WITHIN}) ORDER BY position"
)
_BANK_LINES = (
    f"SELECT provider, account, {_LINE} FROM statement_lines WHERE environment = ?1 "  # noqa: S608 - names of ours
    "AND kind = 'bank' AND (?2 IS NULL OR account IN (?2, '')) AND (?3 IS NULL OR at >= ?3) "
    "AND (?4 IS NULL OR at < ?4) ORDER BY at, id"
)
_BANK_COVERS = (
    "SELECT l.provider, l.account, l.currency, min(l.at), max(l.at) FROM statement_lines AS l "
    "JOIN deliveries AS d ON d.position = l.position WHERE l.environment = ?1 AND l.kind = 'bank' "
    "AND l.at IS NOT NULL AND (?2 IS NULL OR l.account IN (?2, '')) "
    "GROUP BY 1, 2, 3, substr(d.target, 1, 65) ORDER BY 1, 2, 3, 4"
)
_ACCOUNTS = (
    f"SELECT {', '.join(f'a.{name.strip()}' for name in ACCOUNT_COLUMNS.split(','))}, s.state "  # noqa: S608 - names
    "FROM accounts AS a LEFT JOIN syncs AS s "
    "ON s.provider = a.provider AND s.environment = a.environment AND s.account = a.id "
    "WHERE a.environment = ?1 AND (?2 IS NULL OR a.id = ?2) ORDER BY a.provider, a.id"
)
_HEARD = "SELECT provider, account, last_at FROM account_webhooks WHERE environment = ?"
_RESOLUTIONS = "SELECT provider, discrepancy, state, at, by, note FROM resolutions WHERE environment = ?"


class ReconcileQuestions(Questions):
    """Blocks for up to a second; safe from any thread."""

    def evidence(self, environment: Environment, account: str | None, start: int, end: int) -> Evidence:
        """What bears on payments created or paid from `start` (included) to `end` (excluded), microseconds UTC.

        All of one moment of the store. `account` None means every account.
        """
        return self._read(lambda connection: _read_evidence(connection, environment, account, start, end))


def _read_evidence(
    connection: sqlite3.Connection, environment: Environment, account: str | None, start: int, end: int
) -> Evidence:
    """See `ReconcileQuestions.evidence`; one transaction, so that nothing moves between two questions."""
    place = (environment.value, account)
    connection.execute("BEGIN")
    try:
        lines = _owned(connection.execute(_PAYOUT_LINES, (*place, start, end)))
        return Evidence(
            payments=_payments(connection, (*place, start, end), lines),
            payout_lines=lines,
            bank_lines=_bank_lines(connection, place, lines),
            bank_covers=_covers(connection.execute(_BANK_COVERS, place)),
            accounts=tuple(_read_account(row) for row in connection.execute(_ACCOUNTS, place)),
            heard={(row[0], row[1]): row[2] for row in connection.execute(_HEARD, place[:1])},
            resolutions=dict(_resolution(row) for row in connection.execute(_RESOLUTIONS, place[:1])),
        )
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _payments(
    connection: sqlite3.Connection, wanted: tuple[str, str | None, int, int], lines: Sequence[OwnedLine]
) -> tuple[ToldPayment, ...]:
    """Those of the period with their facts, and those that a payout has a line for, or should have."""
    told = [owned.line for owned in lines]
    ids = to_json(sorted({line.payment_id for line in told if line.payment_id}))
    references = to_json(sorted({line.reference for line in told if line.reference}))
    payouts = to_json(sorted({line.payout_id for line in told if line.payout_id}))
    times = [line.at for line in told if line.at is not None]
    paid = (min(times) - PAID_OUT_WITHIN_US, max(times) + DAY_US) if times else (None, None)
    facts: defaultdict[int, list[ToldFact]] = defaultdict(list)
    for row in connection.execute(_FACTS, wanted):
        facts[row[0]].append(_fact(row[1:]))
    rows = connection.execute(_PAYMENTS, (*wanted, ids, references, *paid, payouts))
    return tuple(replace(each, facts=tuple(facts[each.key])) for each in map(_payment, rows))


def _bank_lines(
    connection: sqlite3.Connection, place: tuple[str, str | None], lines: Sequence[OwnedLine]
) -> tuple[OwnedLine, ...]:
    """Those that may have brought these payouts."""
    if not lines:
        return ()
    times = [owned.line.at for owned in lines]
    dated = [at for at in times if at is not None]
    if len(dated) < len(times):
        return _owned(connection.execute(_BANK_LINES, (*place, None, None)))
    return _owned(connection.execute(_BANK_LINES, (*place, min(dated) - DAY_US, max(dated) + BANK_WITHIN_US)))


def _owned(rows: Iterable[Row]) -> tuple[OwnedLine, ...]:
    return tuple(OwnedLine(row[0], row[1], StatementLine(row[2], StatementKind(row[3]), *row[4:])) for row in rows)


def _payment(row: Row) -> ToldPayment:
    key, provider, account, id_, reference, minor, currency, status, created_at, paid_at, *rest = row
    payout_id, asked_at, outcome, is_within = rest
    return ToldPayment(
        key=key,
        provider=provider,
        account=account,
        id=id_,
        reference=reference,
        amount_minor=minor,
        currency=currency,
        status=PaymentStatus(status),
        created_at=created_at,
        paid_at=paid_at,
        payout_id=payout_id,
        is_within=bool(is_within),
        asked_at=asked_at,
        is_known={"found": True, "not_found": False}.get(outcome),
    )


def _fact(row: Row) -> ToldFact:
    source, identity, position, received_at, occurred_at, snapshot = row
    return ToldFact(Source(source), identity, position, received_at, occurred_at, records.snapshot(snapshot))


def _covers(rows: Iterable[Row]) -> tuple[BankCover, ...]:
    """One a file, and one for files that follow on each other: between them the bank was told of, too."""
    covers: list[BankCover] = []
    for row in rows:
        each = BankCover(*row)
        last = covers[-1] if covers else None
        if last is not None and _is_next(last, each):
            covers[-1] = replace(last, last_at=max(last.last_at, each.last_at))
        else:
            covers.append(each)
    return tuple(covers)


def _is_next(one: BankCover, other: BankCover) -> bool:
    whose = (one.provider, one.account, one.currency) == (other.provider, other.account, other.currency)
    return whose and other.first_at <= one.last_at + _ADJOINING_US


def _read_account(row: Row) -> ReadAccount:
    *columns, state = row
    return ReadAccount(records.account(tuple(columns)), SyncState(**json.loads(state)) if state else SyncState())


def _resolution(row: Row) -> tuple[ResolutionKey, Resolution]:
    return (row[0], row[1], row[2]), Resolution(*row[3:])

"""What is asked about sources: what each account's tell and as of when, and which files were imported."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.figures import Figure, Knowledge
from paysg_desktop.domain.imports import FileKind, PastImport
from paysg_desktop.domain.statement import StatementKind, StatementLine
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.store.questions import Questions
from paysg_desktop.store.records import Row, to_json

_IMPORT = "id, at, kind, provider, environment, account, name, as_of, new, known, bad, mapping"
_SOURCES = (
    "SELECT provider, account, max(name), max(heard), max(checked), max(reported), max(problem) FROM ("
    "SELECT provider, account, '' AS name, last_at AS heard, NULL AS checked, NULL AS reported, NULL AS problem "
    "FROM account_webhooks WHERE environment = ?1 UNION ALL "
    "SELECT provider, account, '', NULL, state ->> 'complete_at', NULL, state ->> 'problem' "
    "FROM syncs WHERE environment = ?1 UNION ALL "
    "SELECT provider, id, name, NULL, NULL, NULL, NULL FROM accounts WHERE environment = ?1 UNION ALL "
    "SELECT provider, account, '', NULL, NULL, as_of, NULL FROM imports "
    "WHERE environment = ?1 AND kind = 'payments' AND new + known > 0) "
    "WHERE ?2 IS NULL OR account = ?2 GROUP BY provider, account ORDER BY provider, account"
)
_OF_A_DAY = frozenset({Figure.RECEIVED, Figure.REFUNDED})
_KNOWN_PAYMENTS = (
    "SELECT event_id FROM events WHERE provider = ? AND environment = ? "
    "AND event_id IN (SELECT value FROM json_each(?))"
)
_KNOWN_LINES = (
    "SELECT id FROM statement_lines WHERE provider = ? AND environment = ? "
    "AND id IN (SELECT value FROM json_each(?))"
)
_LINES = (
    "SELECT id, kind, currency, payout_id, payment_id, reference, gross_minor, fee_minor, net_minor, at, text "
    "FROM statement_lines WHERE environment = ?1 AND (?2 IS NULL OR account IN (?2, '')) AND kind = ?3 "
    "AND (?4 IS NULL OR at >= ?4) AND (?5 IS NULL OR at < ?5) ORDER BY at, id"
)


class SourceQuestions(Questions):
    """Blocks for milliseconds; safe from any thread."""

    def knowledge(self, environment: Environment, account: str | None = None) -> tuple[Knowledge, ...]:
        """What each account's sources tell, and as of when; payments that name no account are "" ."""
        return self._read(lambda connection: read_knowledge(connection, environment, account))

    def imports(self, environment: Environment) -> tuple[PastImport, ...]:
        """What was imported, newest first."""
        sql = f"SELECT {_IMPORT} FROM imports WHERE environment = ? ORDER BY id DESC"  # noqa: S608 - names
        return tuple(_past(row) for row in self._all(sql, (environment.value,)))

    def import_of(self, sha256: str) -> PastImport | None:
        """The import of a file with just these bytes (hex digest), the first where there are several."""
        sql = f"SELECT {_IMPORT} FROM imports WHERE sha256 = ? ORDER BY id LIMIT 1"  # noqa: S608 - names
        found = self._all(sql, (sha256,))
        return _past(found[0]) if found else None

    def mapping(self, provider: str, kind: FileKind) -> dict[str, str] | None:
        """How files of this kind were read the last time: our field → the file's column; None before the first."""
        sql = "SELECT mapping FROM imports WHERE provider = ? AND kind = ? ORDER BY id DESC LIMIT 1"
        found = self._all(sql, (provider, kind.value))
        return dict(json.loads(found[0][0])) if found else None

    def known_rows(
        self, provider: str, environment: Environment, kind: FileKind, identities: Iterable[str]
    ) -> frozenset[str]:
        """Which rows of a file were taken in before, with whatever file."""
        among = (provider, environment.value, to_json(list(identities)))
        sql = _KNOWN_PAYMENTS if kind is FileKind.PAYMENTS else _KNOWN_LINES
        return frozenset(each for (each,) in self._all(sql, among))

    def statement_lines(
        self,
        environment: Environment,
        account: str | None,
        kind: StatementKind,
        start: int | None = None,
        end: int | None = None,
    ) -> tuple[StatementLine, ...]:
        """Lines of a time (microseconds UTC, `end` excluded), oldest first; those of no account belong to all."""
        values = (environment.value, account, kind.value, start, end)
        return tuple(StatementLine(row[0], StatementKind(row[1]), *row[2:]) for row in self._all(_LINES, values))


def read_knowledge(
    connection: sqlite3.Connection, environment: Environment, account: str | None, day_start: int = 0
) -> tuple[Knowledge, ...]:
    """See `SourceQuestions.knowledge`; of what was read before `day_start` a day's own figures are not told."""
    found = connection.execute(_SOURCES, (environment.value, account)).fetchall()
    return tuple(_knowledge(day_start, *row) for row in found)


def _knowledge(
    day_start: int,
    provider: str,
    account: str,
    name: str,
    heard_at: int | None,
    checked_at: int | None,
    reported_at: int | None,
    problem: str | None,
) -> Knowledge:
    sources = {Source.WEBHOOK: heard_at, Source.POLL: checked_at, Source.IMPORT: reported_at}
    known = PROVIDERS.get(provider)
    told_by = known.told_by if known else {}
    told = (
        told_by.get(source, frozenset())
        - (_OF_A_DAY if source is not Source.WEBHOOK and at < day_start else set())
        for source, at in sources.items()
        if at is not None
    )
    return Knowledge(provider, account, name, heard_at, checked_at, reported_at, frozenset().union(*told), problem)


def _past(row: Row) -> PastImport:
    id_, at, kind, provider, environment, account, name, as_of, new, known, bad, mapping = row
    return PastImport(
        id=id_,
        at=at,
        kind=FileKind(kind),
        provider=provider,
        environment=Environment(environment),
        account=account,
        name=name,
        as_of=as_of,
        new=new,
        known=known,
        bad=bad,
        mapping=json.loads(mapping),
    )

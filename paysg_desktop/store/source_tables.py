"""What the fold notes of sources beside payments: lines of statements, and when an account was last heard of."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from paysg_desktop.domain.delivery import DeliveryRow
from paysg_desktop.domain.statement import StatementLine

_LINE = "INSERT OR IGNORE INTO statement_lines VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_HEARD = (
    "INSERT INTO account_webhooks VALUES (?, ?, ?, ?) ON CONFLICT (provider, environment, account) "
    "DO UPDATE SET last_at = max(last_at, excluded.last_at)"
)


class SourceTables:
    """Lives on the writer thread, inside the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add_line(self, row: DeliveryRow, account: str, line: StatementLine) -> None:
        """Keep a line; one that is known already stays as it was."""
        whose = (line.id, row.provider, row.environment.value, account, line.kind.value)
        what = (line.payout_id, line.payment_id, line.reference, line.gross_minor, line.fee_minor, line.net_minor)
        self._connection.execute(_LINE, (*whose, *what, line.currency, line.at, line.text, row.position))

    def heard(self, when: Mapping[tuple[str, str, str], int]) -> None:
        """Webhooks counted: of which provider, environment and account, and when the last of them came."""
        self._connection.executemany(_HEARD, [(*account, at) for account, at in when.items()])

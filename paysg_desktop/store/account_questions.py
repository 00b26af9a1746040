"""What is asked about accounts: which there are, how far they were read, and what their sources tell."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from paysg_desktop.domain.account import Account, SyncState
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.ports import AccountSeen
from paysg_desktop.store import records
from paysg_desktop.store.questions import Questions, numbers
from paysg_desktop.store.records import ACCOUNT_COLUMNS, to_json

_SEEN = (
    "SELECT provider, account, sum(payment_count) FROM totals WHERE environment = ? "
    "AND figure NOT IN ('refunded', 'refund_unknown') GROUP BY provider, account HAVING sum(payment_count) > 0"
)
_MAY_CHANGE = (
    "SELECT p.id, p.created_at, c.at FROM payments AS p LEFT JOIN checks AS c "
    "ON c.provider = p.provider AND c.environment = p.environment AND c.id = p.id "
    "WHERE p.environment = ?1 AND p.provider = ?2 AND p.account = ?3 AND (p.status IN "
    "('unpaid', 'unknown', 'refund_other', 'failed') OR p.status IN ('paid', 'partly_refunded') "
    "AND coalesce(p.paid_at, p.created_at, p.changed_at) >= ?4) ORDER BY p.created_at DESC, p.id DESC"
)
_CREATED = (
    "SELECT created_at FROM payments WHERE environment = ?1 AND provider = ?2 AND account = ?3 "
    "AND created_at IS NOT NULL ORDER BY created_at DESC"
)
_LAST_ANSWERS = (
    "SELECT p.id, e.body_sha256, max(e.position) FROM payments AS p JOIN events AS e ON e.payment = p.key "
    "WHERE p.provider = ? AND p.environment = ? AND p.id IN (SELECT value FROM json_each(?)) "
    "AND e.source IN ('poll', 'action') GROUP BY p.id"
)


@dataclass(frozen=True, slots=True)
class MayChange:
    """A payment whose state at the provider may be another by now; times in microseconds UTC.

    `checked_at` is when the API was last asked for it, None for never.
    """

    id: str
    created_at: int | None
    checked_at: int | None


class AccountQuestions(Questions):
    """Blocks for milliseconds; safe from any thread."""

    def configured_accounts(self, environment: Environment | None = None) -> tuple[Account, ...]:
        """Those that a person has connected, the oldest first."""
        sql = (
            f"SELECT {ACCOUNT_COLUMNS} FROM accounts WHERE ?1 IS NULL OR environment = ?1 "  # noqa: S608 - names
            "ORDER BY created_at, provider, id"
        )
        return tuple(records.account(row) for row in self._all(sql, (environment and environment.value,)))

    def accounts(self, environment: Environment) -> tuple[AccountSeen, ...]:
        """Accounts that payments name, and those that are connected, by provider and id."""
        counts = {(provider, id_): count for provider, id_, count in self._all(_SEEN, (environment.value,))}
        names = {(each.provider, each.id): each.name for each in self.configured_accounts(environment)}
        return tuple(
            AccountSeen(provider, id_, counts.get((provider, id_), 0), names.get((provider, id_), ""))
            for provider, id_ in sorted(counts.keys() | names.keys())
        )

    def sync_state(self, account: Account) -> SyncState:
        """How far its payments were read; nothing but None where they never were."""
        found = self._all(
            "SELECT state FROM syncs WHERE provider = ? AND environment = ? AND account = ?",
            (account.provider, account.environment.value, account.id),
        )
        return SyncState(**json.loads(found[0][0])) if found else SyncState()

    def last_answers(self, provider: str, environment: Environment, ids: Iterable[str]) -> dict[str, bytes]:
        """The digest (SHA-256) of what the API said last of each of these payments, where it ever did."""
        found = self._all(_LAST_ANSWERS, (provider, environment.value, to_json(list(ids))))
        return {id_: bytes(digest) for id_, digest, _ in found}

    def may_change(self, account: Account, paid_since: int) -> tuple[MayChange, ...]:
        """Payments that the provider may have moved on: unpaid, or paid since and not refunded; newest first."""
        values = (account.environment.value, account.provider, account.id, paid_since)
        return tuple(MayChange(*row) for row in self._all(_MAY_CHANGE, values))

    def creation_times(self, account: Account) -> array[int]:
        """When its known payments were created, newest first; those that don't say are left out."""
        return numbers(self._all(_CREATED, (account.environment.value, account.provider, account.id)))

    def checks(self, provider: str, environment: Environment, ids: Sequence[str]) -> dict[str, tuple[int, str]]:
        """When the API was last asked for these payments, and whether it knew them (`found`, `not_found`)."""
        sql = (
            "SELECT id, at, outcome FROM checks WHERE provider = ? AND environment = ? "
            "AND id IN (SELECT value FROM json_each(?))"
        )
        found = self._all(sql, (provider, environment.value, to_json(list(ids))))
        return {id_: (at, outcome) for id_, at, outcome in found}

"""What is asked about the journal: actions with their steps, and notes."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from paysg_desktop.domain.action import Action, ActionDetail, ActionFilter, ActionKind
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.note import Note
from paysg_desktop.store import journal_records as records
from paysg_desktop.store.journal_records import ACTION_COLUMNS, NOTE_COLUMNS, STEP_COLUMNS
from paysg_desktop.store.questions import Questions, numbers
from paysg_desktop.store.records import to_json
from paysg_desktop.store.schema_facts import LOST_REFUNDS

_ACTIONS = f"SELECT {ACTION_COLUMNS} FROM actions"  # noqa: S608 - names of ours
_CHOSEN = (
    "SELECT id, reference, payer_name, payment_id, checkout_id, staff, reason, by, key FROM actions "
    "WHERE environment = ?1 AND (?2 IS NULL OR account = ?2) "
    "AND (?3 IS NULL OR kind IN (SELECT value FROM json_each(?3))) "
    "AND (?4 IS NULL OR state IN (SELECT value FROM json_each(?4))) AND (?5 IS NULL OR batch = ?5) ORDER BY id"
)
_STEPS = f"SELECT {STEP_COLUMNS} FROM action_steps WHERE action = ? ORDER BY id"  # noqa: S608 - names of ours
_NOTES = (
    f"SELECT {NOTE_COLUMNS} FROM notes "  # noqa: S608 - names of ours
    "WHERE provider = ? AND environment = ? AND payment_id = ? ORDER BY id"
)
_FOLLOWED_BY = (
    "SELECT e.delivery_id FROM events AS e JOIN payments AS p ON p.key = e.payment WHERE p.provider = ?1 "
    "AND p.environment = ?2 AND (p.id = ?3 OR p.checkout_id = ?4) AND e.source = 'webhook' "
    "AND e.received_at >= ?5 ORDER BY e.position LIMIT 50"
)
_KEY = (
    "SELECT key FROM payments WHERE provider = ?1 AND environment = ?2 AND id = ?3 UNION ALL "
    "SELECT key FROM payments WHERE provider = ?1 AND environment = ?2 AND checkout_id = ?4 LIMIT 1"
)
FAILED_REFUNDS = (
    "SELECT a.id, json_extract(r.value, '$.status') FROM payments AS p INDEXED BY payments_with_lost_refunds "  # noqa: S608 - names of ours
    "CROSS JOIN json_each(p.snapshot, '$.refunds') AS r CROSS JOIN actions AS a INDEXED BY actions_by_payment "
    "ON a.provider = p.provider AND a.environment = p.environment AND a.payment_id = p.id "
    f"AND a.refund_id = r.key WHERE ({LOST_REFUNDS}) AND a.kind = 'refund' AND a.is_done "
    "AND json_extract(r.value, '$.status') IN ('failed', 'unclear')"
)
"""Refunds that were taken in, with what was told of them since: that they failed, or may have."""


class JournalQuestions(Questions):
    """Blocks for milliseconds; safe from any thread."""

    def action_ids(self, wanted: ActionFilter) -> array[int]:
        """The actions that a filter takes, oldest first."""
        chosen = (
            wanted.environment.value,
            wanted.account,
            to_json(sorted(wanted.kinds)) if wanted.kinds else None,
            to_json(sorted(wanted.states)) if wanted.states else None,
            wanted.batch,
        )
        words = wanted.text.casefold().strip()
        found = self._all(_CHOSEN, chosen)
        return array("q", (id_ for id_, *told in found if not words or _holds(told, words)))

    def actions(self, ids: Sequence[int]) -> dict[int, Action]:
        among = "WHERE id IN (SELECT value FROM json_each(?))"
        found = self._all(f"{_ACTIONS} {among}", (to_json(list(ids)),))
        return {each.id: each for each in map(records.action, found)}

    def action(self, action_id: int) -> ActionDetail | None:
        """One action with its steps, and what was heard of its payment since."""
        known = self.actions([action_id]).get(action_id)
        if known is None:
            return None
        steps = tuple(records.step(row) for row in self._all(_STEPS, (action_id,)))
        place = (known.order.provider, known.order.environment.value, known.payment_id, known.checkout_id)
        followed = numbers(self._all(_FOLLOWED_BY, (*place, known.made_at)))
        keys = self._all(_KEY, place)
        return ActionDetail(known, steps, tuple(followed), keys[0][0] if keys else None)

    def action_by_key(self, key: str) -> Action | None:
        """The action of an intent; None where it is not in the journal."""
        found = self._all(f"{_ACTIONS} WHERE key = ?", (key,))
        return records.action(found[0]) if found else None

    def actions_of(self, provider: str, environment: Environment, payment_id: str) -> tuple[Action, ...]:
        """What was done to a payment here, newest first."""
        sql = f"{_ACTIONS} WHERE provider = ? AND environment = ? AND payment_id = ? ORDER BY id DESC"
        return tuple(records.action(row) for row in self._all(sql, (provider, environment.value, payment_id)))

    def payment_key_of(self, provider: str, environment: Environment, payment_id: str) -> int | None:
        """Our key of a payment; None where it is not known here."""
        found = self._all(
            "SELECT key FROM payments WHERE provider = ? AND environment = ? AND id = ?",
            (provider, environment.value, payment_id),
        )
        return found[0][0] if found else None

    def open_actions(self) -> tuple[Action, ...]:
        """All that has not ended, the oldest first."""
        found = self._all(f"{_ACTIONS} WHERE state IN ('intended', 'sent', 'unknown') ORDER BY id")
        return tuple(records.action(row) for row in found)

    def has_failed_refunds(self) -> bool:
        """Whether the journal has to take back a refund that it holds for done."""
        return bool(self._all(f"{FAILED_REFUNDS} LIMIT 1"))

    def created_ids(self, provider: str, environment: Environment, kind: ActionKind) -> frozenset[str]:
        """Payments that actions of this kind are known to have done something to."""
        found = self._all(
            "SELECT DISTINCT payment_id FROM actions WHERE provider = ? AND environment = ? AND kind = ? "
            "AND is_done AND payment_id IS NOT NULL",
            (provider, environment.value, kind.value),
        )
        return frozenset(id_ for (id_,) in found)

    def unsettled_count(self, environment: Environment) -> int:
        """How many actions wait for a person: not known, or to be approved."""
        found = self._all(
            "SELECT count(*) FROM actions INDEXED BY actions_open "
            "WHERE environment = ? AND state IN ('intended', 'sent', 'unknown') "
            "AND (state = 'unknown' OR state = 'intended' AND approval = 'waiting')",
            (environment.value,),
        )
        return int(found[0][0])

    def notes(self, provider: str, environment: Environment, payment_id: str) -> tuple[Note, ...]:
        """What people noted about a payment, oldest first."""
        return tuple(records.note(row) for row in self._all(_NOTES, (provider, environment.value, payment_id)))


def _holds(told: Sequence[str | None], words: str) -> bool:
    """Whether any of these texts has the words; the database knows no letters but English ones."""
    return any(words in each.casefold() for each in told if each)

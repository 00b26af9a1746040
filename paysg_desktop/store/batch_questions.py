"""What is asked about bulk runs: how each stands, and what came of each of its rows."""

from __future__ import annotations

import json
import sqlite3

from paysg_desktop.domain.action import ActionState
from paysg_desktop.domain.batch import ROW_REFUSALS, Batch, BatchLine, BatchState
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.new_payment import FieldProblem, NewPayment
from paysg_desktop.store.questions import Questions
from paysg_desktop.store.records import Row

_LAST_ACTION = "(SELECT max(id) FROM actions WHERE batch = r.batch AND line = r.line)"
_IS_BAD = (
    "(r.content = 'null' OR r.problems != '[]' AND EXISTS "
    "(SELECT 1 FROM json_each(r.problems) AS p WHERE NOT p.value ->> 'is_warning'))"
)
_OWN_REFUSAL = f"a.state = 'refused' AND a.status IN ({', '.join(map(str, sorted(ROW_REFUSALS)))})"
_COUNTS = (
    "SELECT count(*), coalesce(sum(a.is_done = 1), 0), "  # noqa: S608 - names and numbers of ours
    f"coalesce(sum(a.is_done = 0 AND {_OWN_REFUSAL}), 0), "
    "coalesce(sum(a.id IS NOT NULL AND a.is_done IS NULL), 0), "
    f"coalesce(sum(a.id IS NULL AND {_IS_BAD}), 0) "
    f"FROM batch_rows AS r LEFT JOIN actions AS a ON a.id = {_LAST_ACTION} WHERE r.batch = ?"
)
_LINES = (
    "SELECT r.line, r.content, r.problems, a.id, a.state, a.is_done, a.sentence, a.payment_id, a.link, a.status "  # noqa: S608
    f"FROM batch_rows AS r LEFT JOIN actions AS a ON a.id = {_LAST_ACTION} WHERE r.batch = ? ORDER BY r.line"
)
_BATCH = (
    "SELECT id, provider, environment, account, name, sha256, at, state, by, staff, reason, problem "
    "FROM batches WHERE {}"
)


class BatchQuestions(Questions):
    """Blocks for milliseconds; safe from any thread."""

    def has_running_batches(self) -> bool:
        """Whether a run is under way, or was when the program ended."""
        return bool(self._all("SELECT 1 FROM batches WHERE state = ? LIMIT 1", (BatchState.RUNNING.value,)))

    def batches(self, environment: Environment) -> tuple[Batch, ...]:
        """The runs of an environment, newest first."""
        return self._read(lambda connection: _batches(connection, environment))

    def batch(self, batch_id: int) -> Batch | None:
        """One run as it stands."""
        return self._read(lambda connection: read_batch(connection, batch_id))

    def batch_lines(self, batch_id: int) -> tuple[BatchLine, ...]:
        """Every row of a run in the file's order, with its newest action."""
        return tuple(_line(row) for row in self._all(_LINES, (batch_id,)))

    def batch_mapping(self, provider: str) -> dict[str, str] | None:
        """How the columns of the last table were taken: our field → the file's column; None before the first."""
        sql = "SELECT mapping FROM batches WHERE provider = ? ORDER BY id DESC LIMIT 1"
        found = self._all(sql, (provider,))
        return dict(json.loads(found[0][0])) if found else None


def read_batch(connection: sqlite3.Connection, batch_id: int) -> Batch | None:
    """See `BatchQuestions.batch`."""
    found = connection.execute(_BATCH.format("id = ?"), (batch_id,)).fetchone()
    return None if found is None else _batch(connection, found)


def _batches(connection: sqlite3.Connection, environment: Environment) -> tuple[Batch, ...]:
    found = connection.execute(_BATCH.format("environment = ? ORDER BY id DESC"), (environment.value,))
    return tuple(_batch(connection, row) for row in found.fetchall())


def _batch(connection: sqlite3.Connection, row: Row) -> Batch:
    id_, provider, environment, account, name, sha256, at, state, by, staff, reason, problem = row
    rows, done, refused, unknown, bad = connection.execute(_COUNTS, (id_,)).fetchone()
    return Batch(
        id=id_,
        provider=provider,
        environment=Environment(environment),
        account=account,
        name=name,
        sha256=sha256,
        made_at=at,
        state=BatchState(state),
        by=by,
        staff=staff,
        reason=reason,
        rows=rows,
        done=done,
        refused=refused,
        unknown=unknown,
        waiting=rows - done - refused - unknown - bad,
        bad=bad,
        problem=problem,
    )


def _line(row: Row) -> BatchLine:
    line, content, problems, action, state, is_done, sentence, payment_id, link, status = row
    new = json.loads(content)
    return BatchLine(
        line=line,
        new=None if new is None else NewPayment(**new),
        problems=tuple(FieldProblem(**each) for each in json.loads(problems)),
        action=action,
        state=None if state is None else ActionState(state),
        is_done=None if is_done is None else bool(is_done),
        sentence=sentence or "",
        payment_id=payment_id,
        link=link,
        status=status,
    )

"""What is asked about forwarding and replaying: destinations and their lag, attempts, runs."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from paysg_desktop.domain.answer import Answered
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.forwarding import (
    AttemptDetail,
    AttemptFilter,
    AttemptRow,
    Destination,
    Forward,
    Lag,
)
from paysg_desktop.domain.headers import decode_headers
from paysg_desktop.domain.replay import ReplayRun
from paysg_desktop.store import forward_records as records
from paysg_desktop.store.forward_records import (
    ATTEMPTS,
    DESTINATION_COLUMNS,
    FORWARD_COLUMNS,
    RUN_COLUMNS,
    TAKING,
)
from paysg_desktop.store.questions import Questions, numbers
from paysg_desktop.store.records import to_json

_DESTINATIONS = f"SELECT {DESTINATION_COLUMNS} FROM destinations"  # noqa: S608 - names of ours
_LAGS = (
    "SELECT id, "
    "iif(answers_for_us, 0, max(0, (SELECT coalesce(max(position), 0) FROM deliveries) - position)), "
    "done, given_up, "
    "(SELECT count(*) FROM forwards INDEXED BY forwards_waiting "
    "WHERE destination_id = destinations.id AND state = 'waiting'), "
    "(SELECT d.received_at FROM forwards AS f INDEXED BY forwards_waiting "
    "JOIN deliveries AS d ON d.id = f.delivery_id AND d.superseded_by IS NULL "
    "WHERE f.destination_id = destinations.id AND f.state = 'waiting' ORDER BY f.delivery_id LIMIT 1), "
    "(SELECT max(id) FROM attempts WHERE destination_id = destinations.id) FROM destinations"
)
_OUTCOMES = {
    None: "TRUE",
    True: "is_under_way = 0 AND coalesce(status, 0) NOT BETWEEN 200 AND 299",
    False: "is_under_way = 0 AND status BETWEEN 200 AND 299",
}
_SENT = (
    "SELECT url, sent_headers, coalesce(a.sent_body, d.body, q.body, x''), a.headers, a.body, is_cut "
    "FROM attempts AS a LEFT JOIN deliveries AS d ON d.id = a.delivery_id AND d.superseded_by IS NULL "
    "LEFT JOIN quarantine AS q ON q.id = a.delivery_id WHERE a.id = ?"
)
DUE = (
    f"SELECT {FORWARD_COLUMNS} FROM forwards INDEXED BY forwards_due "  # noqa: S608 - names of ours
    "WHERE destination_id = ? AND state = 'waiting' AND is_under_way = 0 AND next_at <= ? "
    "ORDER BY next_at, id LIMIT ?"
)
NEXT_DUE = (
    "SELECT min((SELECT min(next_at) FROM forwards INDEXED BY forwards_due "  # noqa: S608 - names of ours
    "WHERE destination_id = destinations.id AND state = 'waiting' AND is_under_way = 0)) "
    f"FROM destinations WHERE {TAKING}"
)


class ForwardQuestions(Questions):
    """Blocks for milliseconds; safe from any thread."""

    def destinations(self, environment: Environment | None = None) -> tuple[Destination, ...]:
        """Oldest first."""
        sql = f"{_DESTINATIONS} WHERE ?1 IS NULL OR environment = ?1 ORDER BY created_at, id"
        return tuple(records.destination(row) for row in self._all(sql, (environment and environment.value,)))

    def has_attempts_under_way(self) -> bool:
        """Whether any has no end: it is under way, or the program was ended under it."""
        return bool(self._value("SELECT EXISTS (SELECT 1 FROM attempts WHERE is_under_way = 1)"))

    def lags(self) -> dict[str, Lag]:
        """How far each destination is behind, by its id."""
        found = self._all(_LAGS)
        last = self.attempts([row[6] for row in found if row[6] is not None])
        return {
            id_: Lag(unread, waiting, oldest_at, done, given_up, last.get(newest))
            for id_, unread, done, given_up, waiting, oldest_at, newest in found
        }

    def attempt_ids(self, wanted: AttemptFilter) -> array[int]:
        """Oldest first. Failed is also what may have arrived, and nobody knows; not what is under way."""
        sql, values = chosen(wanted)
        return self._read(lambda connection: numbers(connection.execute(sql, values)))

    def attempts(self, ids: Sequence[int]) -> dict[int, AttemptRow]:
        return self._read(lambda connection: {each.id: each for each in read_attempts(connection, ids)})

    def attempt(self, attempt_id: int) -> AttemptDetail | None:
        """One attempt with all that was sent, and all that came back."""
        row = self.attempts([attempt_id]).get(attempt_id)
        if row is None:
            return None
        ((url, sent_headers, sent_body, headers, body, is_cut),) = self._all(_SENT, (attempt_id,))
        return AttemptDetail(
            row=row,
            url=url,
            sent_headers=decode_headers(sent_headers),
            sent_body=sent_body,
            headers=decode_headers(headers or b""),
            body=body or b"",
            is_cut=bool(is_cut),
        )

    def attempts_of(self, delivery_id: int) -> tuple[AttemptRow, ...]:
        """All that were made of a delivery, oldest first."""
        sql = f"{ATTEMPTS} WHERE a.delivery_id = ? ORDER BY a.id"
        return tuple(records.attempt_row(row) for row in self._all(sql, (delivery_id,)))

    def family(self, delivery_id: int) -> tuple[int | None, tuple[int, ...]]:
        """The delivery that this one is a replay of, and its own replays that came in here, oldest first."""
        sql = "SELECT delivery_id, parent_id FROM origins WHERE delivery_id = ?1 OR parent_id = ?1 ORDER BY 1"
        found = self._all(sql, (delivery_id,))
        parents = (parent for child, parent in found if child == delivery_id)
        return next(parents, None), tuple(child for child, _ in found if child != delivery_id)

    def answered(self, delivery_id: int) -> Answered | None:
        """What the sender was really answered, where that is not what the log says."""
        found = self._all("SELECT status, by, took_us FROM answered WHERE delivery_id = ?", (delivery_id,))
        return Answered(*found[0]) if found else None

    def replay_runs(self, environment: Environment) -> tuple[ReplayRun, ...]:
        """Newest first."""
        sql = f"SELECT {RUN_COLUMNS} FROM replay_runs WHERE environment = ? ORDER BY id DESC"  # noqa: S608 - names
        return tuple(records.run(row) for row in self._all(sql, (environment.value,)))

    def replay_run(self, run_id: int) -> ReplayRun | None:
        found = self._all(f"SELECT {RUN_COLUMNS} FROM replay_runs WHERE id = ?", (run_id,))  # noqa: S608 - names
        return records.run(found[0]) if found else None

    def due_forwards(self, now: int, limit: int) -> tuple[tuple[Forward, Destination], ...]:
        """See `domain.ports.ForwardStore`."""
        return self._read(lambda connection: _read_due(connection, now, limit))

    def next_due_at(self) -> int | None:
        """When the next waiting forward is due, in microseconds UTC; None when none waits."""
        found: int | None = self._all(NEXT_DUE)[0][0]
        return found


def chosen(wanted: AttemptFilter) -> tuple[str, tuple[str | int, ...]]:
    """The question for a filter: only what it names, so that an index is found for it."""
    environment = wanted.environment and wanted.environment.value
    given = {"environment": environment, "destination_id": wanted.destination_id, "run_id": wanted.run_id}
    named = {name: value for name, value in given.items() if value is not None}
    where = " AND ".join((*(f"{name} = ?" for name in named), _OUTCOMES[wanted.is_failed]))
    return f"SELECT id FROM attempts WHERE {where} ORDER BY id", tuple(named.values())  # noqa: S608 - names


def read_attempts(connection: sqlite3.Connection, ids: Iterable[int]) -> tuple[AttemptRow, ...]:
    """These, oldest first."""
    sql = f"{ATTEMPTS} WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY a.id"  # noqa: S608 - names of ours
    return tuple(records.attempt_row(row) for row in connection.execute(sql, (to_json(list(ids)),)))


def _read_due(connection: sqlite3.Connection, now: int, limit: int) -> tuple[tuple[Forward, Destination], ...]:
    """Each destination in its turn gets one of the places: one that fails and piles up takes them from none."""
    queues: list[list[tuple[Forward, Destination]]] = []
    for row in connection.execute(f"{_DESTINATIONS} WHERE {TAKING}").fetchall():
        to = records.destination(row)
        due = connection.execute(DUE, (to.id, now, limit)).fetchall()
        queues.append([(records.forward(each), to) for each in due])
    queues.sort(key=lambda queue: _turn(queue[0]) if queue else (now, 0))
    taken = [each for turn in zip_longest(*queues) for each in turn if each is not None]
    return tuple(sorted(taken[:limit], key=_turn))


def _turn(due: tuple[Forward, Destination]) -> tuple[int, int]:
    return due[0].next_at or 0, due[0].id

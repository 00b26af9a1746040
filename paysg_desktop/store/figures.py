"""Reading sums and counts; each query stays on one environment and one Singapore day."""

from __future__ import annotations

import sqlite3
from collections import defaultdict

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.figures import UNDATED, Figure, FigureLine, Figures, Freshness
from paysg_desktop.domain.payment import Attention
from paysg_desktop.domain.times import day_start, singapore_day
from paysg_desktop.store.source_questions import read_knowledge
from paysg_desktop.store.traffic import HOUR_US

_TOTALS = (
    "SELECT provider, account, currency, figure, day, payment_count, minor FROM totals "
    "WHERE environment = ?1 AND day IN (?2, '') AND (?3 IS NULL OR account = ?3) AND payment_count != 0"
)
_ATTENTION = (
    "SELECT attention, count(*) FROM payments WHERE environment = ?1 AND attention != '' "
    "AND (?2 IS NULL OR account = ?2) GROUP BY attention"
)
_NEWEST = (
    "SELECT received_at FROM deliveries WHERE environment = ? AND source = 'webhook' AND superseded_by IS NULL "
    "ORDER BY id DESC LIMIT 1"
)
_NEWEST_COUNTED = "SELECT max(last_verified_at) FROM traffic WHERE environment = ?"
_LINE_FIELDS = {
    (Figure.RECEIVED, True): ("received_count", "received_minor"),
    (Figure.REFUNDED, True): ("refunded_count", "refunded_minor"),
    (Figure.WAITING, False): ("waiting_count", "waiting_minor"),
}
"""Which sums stand on a line: those of the day itself, and waiting, which has no day."""


def read_figures(
    connection: sqlite3.Connection, environment: Environment, account: str | None, day: str
) -> Figures:
    """The cards' figures; see `domain.figures.Figures`."""
    lines: dict[tuple[str, str, str], dict[str, int]] = defaultdict(dict)
    undated = refund_unknown = 0
    for provider, owner, currency, figure, on, count, minor in connection.execute(
        _TOTALS, (environment.value, day, account)
    ):
        fields = _LINE_FIELDS.get((Figure(figure), on != UNDATED))
        if fields:
            lines[provider, owner, currency].update(zip(fields, (count, minor), strict=True))
        undated += count if figure == Figure.RECEIVED and on == UNDATED else 0
        refund_unknown += count if figure == Figure.REFUND_UNKNOWN else 0
    needs_look = _needs_look(connection, environment, account)
    return Figures(
        day=day,
        lines=tuple(
            FigureLine(account=owner, currency=currency, **sums)
            for (_, owner, currency), sums in sorted(lines.items())
        ),
        refund_unknown_count=refund_unknown,
        undated_count=undated,
        unclear_count=needs_look.pop(Attention.UNIT_UNCLEAR, 0),
        conflict_count=needs_look.pop(Attention.CONFLICT, 0),
        status_unknown_count=needs_look.pop(Attention.STATUS_UNKNOWN, 0),
        needs_look_count=needs_look[""],
        knowledge=read_knowledge(connection, environment, account, day_start(day)),
    )


def _needs_look(connection: sqlite3.Connection, environment: Environment, account: str | None) -> dict[str, int]:
    """Payments by reason; under the empty key, all of them (one may have several reasons)."""
    counts: dict[str, int] = defaultdict(int)
    for words, count in connection.execute(_ATTENTION, (environment.value, account)):
        for word in (*words.split(), ""):
            counts[word] += count
    counts[""] += 0
    return counts


def read_freshness(connection: sqlite3.Connection, environment: Environment, now: int) -> Freshness:
    """What the status strip says; see `domain.figures.Freshness`."""
    hour = now // HOUR_US
    today = day_start(singapore_day(now)) // HOUR_US
    traffic = connection.execute(
        "SELECT coalesce(sum(delivered), 0), coalesce(sum(rejected), 0), "
        "nullif(max(CASE WHEN hour >= ?3 THEN slowest_us END), 0) FROM traffic "
        "WHERE environment = ?1 AND hour >= ?2",
        (environment.value, today, hour - 1),
    ).fetchone()
    return Freshness(
        last_delivery_at=_first(connection.execute(_NEWEST, (environment.value,))),
        last_verified_at=_first(connection.execute(_NEWEST_COUNTED, (environment.value,))),
        deliveries_today=traffic[0] + traffic[1],
        rejected_today=traffic[1],
        slowest_answer_us=traffic[2],
        stored_bytes=_stored_bytes(connection),
        behind=_behind(connection),
    )


def _first(cursor: sqlite3.Cursor) -> int | None:
    found = cursor.fetchone()
    return None if found is None or found[0] is None else int(found[0])


def _stored_bytes(connection: sqlite3.Connection) -> int:
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    return int(pages) * int(size)


def _behind(connection: sqlite3.Connection) -> int:
    end = "SELECT coalesce(max(position), 0) FROM deliveries"
    cursor = "SELECT coalesce(max(position), 0) FROM cursors WHERE name = 'fold'"
    (behind,) = connection.execute(f"SELECT ({end}) - ({cursor})").fetchone()
    return int(behind)

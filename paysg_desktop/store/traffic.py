"""Counts by the hour and by endpoint: a figure on the screen must not cost a walk over the log."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable

from paysg_desktop.domain.delivery import DeliveryRow, Source
from paysg_desktop.domain.verification import COUNTED
from paysg_desktop.store.records import moves_nothing

HOUR_US = 3_600_000_000
_ADD_HOUR = (
    "INSERT INTO traffic VALUES (?, ?, ?, ?, ?, nullif(?, 0)) ON CONFLICT (environment, hour) DO UPDATE SET "
    "delivered = delivered + excluded.delivered, rejected = rejected + excluded.rejected, "
    "slowest_us = max(slowest_us, excluded.slowest_us), "
    "last_verified_at = nullif(max(coalesce(last_verified_at, 0), coalesce(excluded.last_verified_at, 0)), 0)"
)
_ADD_ENDPOINT = (
    "INSERT INTO endpoint_traffic VALUES (?, ?, ?, ?, ?) ON CONFLICT (endpoint_id) DO UPDATE SET "
    "delivered = delivered + excluded.delivered, rejected = rejected + excluded.rejected, "
    "verified = verified + excluded.verified, last_delivery_at = max(last_delivery_at, excluded.last_delivery_at)"
)


class Traffic:
    """Adds deliveries to their hours; log entries when they are folded, quarantined ones when stored.

    What was sent again or taken in counts nowhere in LIVE; elsewhere it counts, and nobody was heard by it.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, rows: Iterable[DeliveryRow]) -> None:
        """Count these."""
        self._count((row, 1) for row in rows)

    def add_verified_later(self, rows: Iterable[DeliveryRow]) -> None:
        """Deliveries that were counted when they came, and hold only now."""
        self._count((row, 0) for row in rows)

    def take_back(self, rows: Iterable[DeliveryRow]) -> None:
        """Rejected deliveries that will be counted as delivered."""
        for row in rows:
            if moves_nothing(row):
                continue
            hour = (row.environment.value, row.received_at // HOUR_US)
            self._connection.execute(
                "UPDATE traffic SET rejected = max(0, rejected - 1) WHERE environment = ? AND hour = ?", hour
            )
            self._connection.execute(
                "UPDATE endpoint_traffic SET rejected = max(0, rejected - 1) WHERE endpoint_id = ?",
                (row.endpoint_id,),
            )

    def forget_delivered(self) -> None:
        """Before the log is folded anew. What was rejected is no part of it: those counts can't be made again."""
        self._connection.execute("UPDATE traffic SET delivered = 0")
        self._connection.execute("UPDATE endpoint_traffic SET delivered = 0, verified = 0")

    def _count(self, counted: Iterable[tuple[DeliveryRow, int]]) -> None:
        hours: dict[tuple[str, int], list[int]] = defaultdict(lambda: [0, 0, 0, 0])
        endpoints: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
        for row, count in counted:
            if moves_nothing(row):
                continue
            place = 1 if row.position is None else 0
            hour, endpoint = hours[row.environment.value, row.received_at // HOUR_US], endpoints[row.endpoint_id]
            hour[place] += count
            endpoint[place] += count
            endpoint[2] += row.status in COUNTED
            if row.source is Source.WEBHOOK:
                hour[2] = max(hour[2], row.took_us)
                hour[3] = max(hour[3], row.received_at if row.status in COUNTED else 0)
                endpoint[3] = max(endpoint[3], row.received_at)
        self._connection.executemany(_ADD_HOUR, [(*key, *counts) for key, counts in hours.items()])
        self._connection.executemany(_ADD_ENDPOINT, [(key, *counts) for key, counts in endpoints.items()])

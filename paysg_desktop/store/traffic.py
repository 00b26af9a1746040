"""Counts by the hour for the status strip: a figure there must not cost a walk over the log."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable

from paysg_desktop.domain.delivery import DeliveryRow
from paysg_desktop.domain.verification import COUNTED

HOUR_US = 3_600_000_000
_ADD = (
    "INSERT INTO traffic VALUES (?, ?, ?, ?, ?, nullif(?, 0)) ON CONFLICT (environment, hour) DO UPDATE SET "
    "delivered = delivered + excluded.delivered, rejected = rejected + excluded.rejected, "
    "slowest_us = max(slowest_us, excluded.slowest_us), "
    "last_verified_at = nullif(max(coalesce(last_verified_at, 0), coalesce(excluded.last_verified_at, 0)), 0)"
)


class Traffic:
    """Adds deliveries to their hours; log entries when they are folded, quarantined ones when stored."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, rows: Iterable[DeliveryRow]) -> None:
        hours: dict[tuple[str, int], list[int]] = defaultdict(lambda: [0, 0, 0, 0])
        for row in rows:
            counts = hours[row.environment.value, row.received_at // HOUR_US]
            counts[1 if row.position is None else 0] += 1
            counts[2] = max(counts[2], row.took_us)
            if row.status in COUNTED:
                counts[3] = max(counts[3], row.received_at)
        self._connection.executemany(_ADD, [(*hour, *counts) for hour, counts in hours.items()])

"""Putting deliveries into a real store, and looking at its tables from outside."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from paysg_desktop.domain.delivery import DeliveryDetail, NewDelivery
from paysg_desktop.store.store import Store


def append(store: Store, *deliveries: NewDelivery) -> list[int]:
    """Store all at once and fold them; gives their ids."""

    async def all_at_once() -> list[int]:
        return await asyncio.gather(*(store.writer.append(each) for each in deliveries))

    ids = asyncio.run(all_at_once())
    store.writer.settle()
    return ids


def rows(path: Path, sql: str, *values: object) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql, values).fetchall()


def table(path: Path, name: str) -> list[tuple[Any, ...]]:
    """All of a table, in an order of its own."""
    return sorted(rows(path, f"SELECT * FROM {name}"), key=repr)


def detail(store: Store, delivery_id: int) -> DeliveryDetail:
    found = store.reader.delivery(delivery_id)
    assert found is not None
    return found

"""Purging: what goes, what stays as it was, and that the file holds no byte of it any more."""

from __future__ import annotations

import json
import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from paysg_desktop.bootstrap import interpret
from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.delivery import NewDelivery, Source
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.kept import PERSONAL_FIELDS
from paysg_desktop.domain.purge import Cutoffs
from paysg_desktop.store.check import check
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.store import Store
from tests.builders import DAY, NOON
from tests.fakes import FakeClock
from tests.oracle.histories import ENDPOINTS, as_delivery, histories
from tests.unit.store.storing import append, rows

_PROJECTED = (
    "events",
    "tellings",
    "payments",
    "history",
    "totals",
    "statement_lines",
    "account_webhooks",
    "traffic",
)
_NOW = NOON + 1000 * DAY


def opened(folder: Path) -> Store:
    store = Store(folder, interpret, Hub(), FakeClock(_NOW))
    for unit, name in ENDPOINTS.items():
        told = {"amount_unit": unit} if unit else {}
        store.add_endpoint(Endpoint(name, name, "gateway", Environment.TEST, f"/{name}", (), NOON, settings=told))
    return store


@contextmanager
def filled(history: Any, share: int, seed: int) -> Iterator[tuple[Store, Path, int]]:
    """A store that holds this, its file, and a moment before which this share in a hundred of it came."""
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        store = opened(folder)
        path = database_path(folder)
        try:
            append(store, *(with_people(as_delivery(each), dice) for each in history))
            times = sorted(at for (at,) in rows(path, "SELECT received_at FROM deliveries"))
            yield store, path, times[len(times) * share // 101] + 1 if times else NOON
        finally:
            store.close()


def with_people(each: NewDelivery, dice: random.Random) -> NewDelivery:
    """The same delivery, which names who paid: sometimes the one from before, sometimes another."""
    document = json.loads(each.request.body)
    told = document.get("data", {}).get("object") if isinstance(document.get("data"), dict) else document
    if each.provider != "paysg" or told is None or "statement" in document or each.source is Source.IMPORT:
        return each
    for name in PERSONAL_FIELDS | {"payer_name"}:
        if dice.random() < 0.6:
            told[name] = f"{name} {dice.randrange(3)}"
    if dice.random() < 0.5:
        told["metadata"] = {"nric": f"S000000{dice.randrange(3)}A", "licence": f"L-{dice.randrange(2)}"}
    return replace(each, request=replace(each.request, body=json.dumps(document).encode()))


def projected(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All that was folded, but for keys that a second folding may give otherwise."""
    return {name: sorted(rows(path, f"SELECT * FROM {name}"), key=repr) for name in _PROJECTED}


def money(path: Path) -> dict[str, Any]:
    """What no purge of bodies may change: figures, payments apart from personal members, what happened to them."""
    payments = rows(
        path,
        "SELECT key, id, environment, account, amount_minor, amount_raw, currency, status, status_raw, reference, "
        "description, payer_name, created_at, paid_at, refunded_at, changed_at, source, verification, attention, "
        "refunded_minor, checkout_id FROM payments ORDER BY key",
    )
    history = Counter(rows(path, "SELECT payment, at, field, position, delivery_id FROM history"))
    told = rows(
        path, "SELECT * FROM history WHERE field NOT IN ('payer_email', 'payer_identifier', 'payer_address')"
    )
    values = Counter(each[:1] + each[2:] for each in told if each[3] != "metadata")
    return {
        "totals": projected(path)["totals"],
        "payments": payments,
        "history": history,
        "values": values,
        "traffic": rows(path, "SELECT * FROM traffic ORDER BY environment, hour"),
    }


@settings(max_examples=25, deadline=None)
@given(history=histories(), share=st.integers(0, 100), seed=st.integers(0, 9))
def test_a_purge_changes_no_figure_and_a_rebuild_gives_the_same_rows(history: Any, share: int, seed: int) -> None:
    with filled(history, share, seed) as (store, path, cut):
        before = money(path)
        foretold = store.purger.count(Cutoffs(cut, None))
        assert store.purger.run(Cutoffs(cut, None), "me", "") == foretold
        assert money(path) == before
        once = projected(path)
        store.writer.rebuild()
        assert projected(path) == once
        assert check(path) == (True, check(path)[1])
        assert not +Counter(store.purger.count(Cutoffs(cut, None)))


@settings(max_examples=25, deadline=None)
@given(history=histories(), share=st.integers(0, 100), seed=st.integers(0, 9))
def test_purged_records_are_gone_and_all_others_stand_as_they_were(history: Any, share: int, seed: int) -> None:
    with filled(history, share, seed) as (store, path, cut):
        both = Cutoffs(cut, cut)
        kept = rows(path, f"SELECT key FROM payments WHERE key IN ({_STILL_TOLD_OF})", cut)
        before = {each[0]: each for each in money(path)["payments"]}
        foretold = store.purger.count(both)
        assert store.purger.run(both, "me", "the schedule says so") == foretold
        assert {each[0]: each for each in money(path)["payments"]} == {key: before[key] for (key,) in kept}
        once = projected(path)
        store.writer.rebuild()
        assert without_keys(projected(path)) == without_keys(once)
        assert check(path)[0], check(path)[1]


_STILL_TOLD_OF = (
    "SELECT t.payment FROM tellings AS t JOIN deliveries AS d ON d.position = t.position "
    "WHERE t.payment IS NOT NULL AND d.received_at >= ?"
)


def without_keys(tables: dict[str, list[tuple[Any, ...]]]) -> dict[str, Any]:
    """The same rows where those before them are gone: only our own numbers are others."""
    places = {"events": (0, 7), "tellings": (1, 2), "payments": (0,), "history": (0,)}
    return {
        name: sorted(
            (
                tuple(value for place, value in enumerate(row) if place not in places.get(name, ()))
                for row in table
            ),
            key=repr,
        )
        for name, table in tables.items()
    }

"""The chains: any edit, removal, insertion or reordering is found against heads that were kept elsewhere."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.delivery import ReVerification
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.heads import Heads, heads_from_json, heads_from_text, heads_to_json, heads_to_text
from paysg_desktop.domain.purge import Cutoffs
from paysg_desktop.domain.verification import Status, Verification
from paysg_desktop.store import desk
from paysg_desktop.store.check import verify_log
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.log import FIRST_CHAIN
from paysg_desktop.store.store import Store
from tests.builders import DAY, NOON, body, delivery, interpret
from tests.fakes import FakeClock
from tests.unit.store.storing import append, rows

_ENTRIES, _LINES = 9, 7
_ZEROS = "0" * 64
_FORGED = (
    "INSERT INTO purged SELECT 5, 6, at, step, '{}', kept_sha256, target_sha256, chain FROM purged WHERE id = 1"
)
_LATER = NOON + 200 * DAY


@pytest.fixture(scope="module")
def written() -> Iterator[tuple[Path, Heads]]:
    """A database with a log of which some is purged, an audit trail, and the heads of both."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        store = Store(folder, interpret, Hub(), FakeClock(_LATER))
        for number in range(1, _ENTRIES - 1):
            at = NOON if number < 5 else _LATER
            content = body(f"evt_{number}", f"pay_{number}", payer_email=f"a{number}@example.sg")
            append(store, delivery(content, event_id=f"evt_{number}", received_at=at))
        (unchecked,) = append(store, delivery(status=Status.NO_SECRET, received_at=_LATER))
        store.verified_again(
            [ReVerification(unchecked, _LATER, Verification(Status.VERIFIED), Environment.TEST, "evt_x")]
        )
        for number in range(_LINES - 2):
            store.audit("mei", "looked", f"delivery {number}")
        store.purger.run(Cutoffs(NOON + DAY, None), "mei", "")
        store.close()
        path = database_path(folder)
        heads = verify_log(path, ()).heads
        assert (heads.log_position, heads.audit_id) == (_ENTRIES, _LINES)
        yield path, heads


def test_large_bodies_between_small_ones_stand_in_their_place(tmp_path: Path) -> None:
    sizes = [10, 100_000, 20, 16 * 1024, 16 * 1024 + 1, 30]
    several = [delivery(b"x" * size, event_id=f"evt_{number}") for number, size in enumerate(sizes)]
    store = Store(tmp_path, interpret, Hub(), FakeClock(NOON))
    asked: list[str] = []
    store.writer.call(lambda connection: connection.set_trace_callback(asked.append)).result()
    store.writer.append_all(several, lambda _, ids: (ids, Changes())).result()
    store.close()
    inserted = [sql.count("'evt_") for sql in asked if sql.startswith("INSERT INTO deliveries")]
    assert inserted == [4, 1, 1], "a statement that is kept keeps what it inserted last"
    path = database_path(tmp_path)
    assert rows(path, "SELECT position, size, length(body) FROM deliveries ORDER BY position") == [
        (position, size, size) for position, size in enumerate(sizes, 1)
    ]
    proof = verify_log(path, ())
    assert (proof.is_whole, proof.heads.log_position) == (True, len(sizes))


def tampered(path: Path, folder: Path, *statements: tuple[str, tuple[Any, ...]]) -> Path:
    target = folder / "tampered.db"
    shutil.copyfile(path, target)
    with closing(sqlite3.connect(target)) as connection, connection:
        for sql, values in statements:
            connection.execute(sql, values)
    return target


def columns(path: Path, table: str) -> list[tuple[str, str]]:
    return [(name, kind) for _, name, kind, *_ in rows(path, f"PRAGMA table_info({table})")]


def test_what_nobody_touched_holds_against_every_head_ever_noted(written: tuple[Path, Heads]) -> None:
    path, heads = written
    first = Heads(1, rows(path, "SELECT hex(chain) FROM deliveries")[0][0].lower(), 0, FIRST_CHAIN.hex())
    proof = verify_log(path, [heads, first, Heads(0, FIRST_CHAIN.hex(), 0, FIRST_CHAIN.hex())])
    assert (proof.is_whole, proof.wrong, proof.held_against) == (True, (), 3)


@settings(max_examples=50, deadline=None)
@given(data=st.data())
def test_one_head_among_others_that_says_otherwise_is_found_wherever_it_stands(
    written: tuple[Path, Heads], data: st.DataObject
) -> None:
    path, heads = written
    chain = data.draw(st.sampled_from(("log_chain", "audit_chain")))
    other = replace(heads, **{chain: data.draw(st.binary(min_size=32, max_size=32)).hex()})
    noted = data.draw(st.permutations([other, *data.draw(st.lists(st.just(heads), max_size=3))]))
    proof = verify_log(path, noted)
    assert proof.is_whole == (other == heads)
    if other != heads:
        (wrong,) = proof.wrong
        assert ("two hashes were noted elsewhere" in wrong) == (heads in noted)
        assert ("entry 9 " in wrong) == (chain == "log_chain")


def other_value(kind: str, old: Any, drawn: str) -> Any:
    """Another value than that, of the column's type."""
    if kind == "INTEGER":
        return (old or 0) + len(drawn) + 1
    if kind == "BLOB":
        return (old or b"") + drawn.encode() + b"."
    return f"{drawn}." if old is None or old == drawn else drawn


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_any_edit_of_any_column_is_found(written: tuple[Path, Heads], data: st.DataObject) -> None:
    path, heads = written
    table = data.draw(st.sampled_from(("deliveries", "audit", "purged")))
    key = {"deliveries": "position", "audit": "id", "purged": "id"}[table]
    name, kind = data.draw(st.sampled_from(columns(path, table)))
    number = data.draw(st.sampled_from([each for (each,) in rows(path, f"SELECT {key} FROM {table}")]))
    ((old,),) = rows(path, f"SELECT {name} FROM {table} WHERE {key} = ?", number)
    new = other_value(
        kind, old, data.draw(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=4))
    )
    if name in (key, "position"):
        new += 1000
    with tempfile.TemporaryDirectory() as place:
        changed = tampered(
            path,
            Path(place),
            (f"UPDATE OR IGNORE {table} SET {name} = ? WHERE {key} = ?", (new, number)),
        )
        assert not verify_log(changed, [heads]).is_whole, (table, name, number, old, new)


@settings(max_examples=60, deadline=None)
@given(table=st.sampled_from(("deliveries", "audit")), one=st.integers(1, 7), other=st.integers(1, 7))
def test_any_removal_or_reordering_is_found(written: tuple[Path, Heads], table: str, one: int, other: int) -> None:
    path, heads = written
    key = "position" if table == "deliveries" else "id"
    move = f"UPDATE {table} SET {key} = ? WHERE {key} = ?"
    ways = [[(f"DELETE FROM {table} WHERE {key} = ?", (one,))]]
    # Those behind move up, so that no number is missing.
    ways.append([*ways[0], *((move, (number - 1, number)) for number in range(one + 1, 10))])
    if one != other:
        ways.append([(move, (-1, one)), (move, (one, other)), (move, (other, -1))])
    for statements in ways:
        with tempfile.TemporaryDirectory() as place:
            proof = verify_log(tampered(path, Path(place), *statements), [heads])
            assert not proof.is_whole
            assert proof.wrong[0].startswith(
                ("Log entry", "The chain", "Line", "What", "At", "The audit", "The log")
            )


def rechained_audit(path: Path, folder: Path) -> Path:
    """Somebody who knows how it is done changes line 2 and chains all behind it anew."""
    target = tampered(path, folder, ("UPDATE audit SET subject = 'nothing' WHERE id = 2", ()))
    before = FIRST_CHAIN
    with closing(sqlite3.connect(target)) as connection, connection:
        for line in connection.execute(
            "SELECT id, at, account, action, subject FROM audit ORDER BY id"
        ).fetchall():
            before = desk.audit_chained(before, line)
            connection.execute("UPDATE audit SET chain = ? WHERE id = ?", (before, line[0]))
    return target


def test_who_chains_anew_is_found_against_a_head_kept_elsewhere_and_by_nothing_else(
    written: tuple[Path, Heads], tmp_path: Path
) -> None:
    path, heads = written
    forged = rechained_audit(path, tmp_path)
    assert verify_log(forged, ()).is_whole
    proof = verify_log(forged, [heads])
    assert not proof.is_whole
    assert "line 7" in proof.wrong[0]
    ((early,),) = rows(path, "SELECT hex(chain) FROM audit WHERE id = 1")
    # A head from before the change says nothing of what came after it.
    assert verify_log(forged, [Heads(0, FIRST_CHAIN.hex(), 1, early.lower())]).is_whole


def test_a_cut_end_is_found_against_a_head_and_by_nothing_else(
    written: tuple[Path, Heads], tmp_path: Path
) -> None:
    path, heads = written
    cut = tampered(
        path,
        tmp_path,
        ("DELETE FROM audit WHERE id = ?", (_LINES,)),
        ("DELETE FROM deliveries WHERE position > ?", (_ENTRIES - 2,)),
    )
    assert verify_log(cut, [heads]).wrong[0] == (
        f"The log ends at entry {_ENTRIES - 2}, but entry {_ENTRIES} was noted elsewhere: its end was cut off."
    )


def test_what_is_kept_of_a_purged_body_cannot_be_swapped_unseen(
    written: tuple[Path, Heads], tmp_path: Path
) -> None:
    path, heads = written
    forged = tampered(path, tmp_path, ("UPDATE purged SET kept = replace(kept, 'amount', 'Amount')", ()))
    assert rows(forged, "SELECT kept FROM purged") != rows(path, "SELECT kept FROM purged")
    assert "changed since its body was purged" in verify_log(forged, [heads]).wrong[0]


def test_a_body_cannot_be_called_purged_where_no_purge_was(written: tuple[Path, Heads], tmp_path: Path) -> None:
    path, heads = written
    forged = tampered(
        path,
        tmp_path,
        ("UPDATE deliveries SET headers = x'', body = x'' WHERE position = 6", ()),
        (_FORGED, ()),
    )
    assert not verify_log(forged, [heads]).is_whole


def test_heads_are_read_as_they_were_written(written: tuple[Path, Heads]) -> None:
    _, heads = written
    assert heads_from_json(heads_to_json(heads)) == heads
    assert heads_from_text(heads_to_text(heads)) == heads


@pytest.mark.parametrize("text", ["", "1:ab,2:cd", f"-1:{_ZEROS},0:{_ZEROS}", f"1:{'g' * 64},0:{_ZEROS}", "1,2"])
def test_what_are_no_heads_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        heads_from_text(text)

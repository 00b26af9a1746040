"""Deliveries verified again: where they stand afterwards, and what that moves."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.delivery import ReVerification
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.figures import EndpointTraffic
from paysg_desktop.domain.finding import Finding
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.purge import Cutoffs
from paysg_desktop.domain.verification import Match, Status, Verification
from paysg_desktop.store import log as log_module
from paysg_desktop.store.check import check
from paysg_desktop.store.store import Store
from tests.builders import NOON, SECOND, body, delivery
from tests.unit.store.storing import append, detail, rows, table

TEST, LIVE = Environment.TEST, Environment.LIVE
LATER = NOON + 60 * SECOND
FOLDED = ("events", "tellings", "payments", "history", "totals", "traffic", "endpoint_traffic")


def again(delivery_id: int, status: Status = Status.VERIFIED, **others: Any) -> ReVerification:
    given: dict[str, Any] = {"environment": TEST, "event_id": "evt_1", "event_type": "payment.succeeded"}
    cause = others.pop("cause", None)
    matched = Match("paysg test (current)", "hex", "raw") if status is Status.VERIFIED else None
    verification = Verification(status, cause, matched=matched, explanation="Again.", tried=("paysg test",))
    return ReVerification(delivery_id, others.pop("at", LATER), verification, **given | others)


def test_a_rejected_delivery_that_holds_now_becomes_a_payment(store: Store) -> None:
    append(store, delivery(status=Status.FAILED))
    store.verified_again([again(1)])
    row = store.reader.deliveries([1])[1]
    assert (row.status, row.position, row.received_at, row.answer, row.took_us) == (
        Status.VERIFIED,
        1,
        NOON,
        401,
        3000,
    )
    assert row.is_folded
    assert row.payment is not None
    assert len(store.reader.payment_keys(PaymentFilter(TEST))) == 1
    assert list(store.reader.delivery_ids(TEST)) == [1]
    assert rows(store.reader._path, "SELECT count(*) FROM quarantine") == [(0,)]
    assert check(store.reader._path)[0]


def test_bytes_stay_and_every_verdict_is_kept(store: Store) -> None:
    append(store, delivery(b"\x00odd", status=Status.FAILED))
    before = detail(store, 1)
    store.verified_again([again(1, Status.TIME_REJECTED, cause="timestamp_too_old")])
    store.verified_again([again(1, at=LATER + 1)])
    after = detail(store, 1)
    assert (after.body, after.headers, after.peer) == (before.body, before.headers, before.peer)
    assert [(each.at, each.verification.status) for each in after.verdicts] == [
        (NOON, Status.FAILED),
        (LATER, Status.TIME_REJECTED),
        (LATER + 1, Status.VERIFIED),
    ]
    assert after.verdicts[0].verification == before.verification
    assert after.verdicts[-1].verification == after.verification == again(1).verification


def test_a_delivery_never_verified_again_has_its_one_verdict(store: Store) -> None:
    append(store, delivery(status=Status.FAILED))
    (verdict,) = detail(store, 1).verdicts
    assert (verdict.at, verdict.verification) == (NOON, delivery(status=Status.FAILED).verification)


def test_the_same_verdict_over_and_over_is_kept_once(store: Store) -> None:
    append(store, delivery(status=Status.FAILED), delivery(status=Status.NO_SECRET, event_id="evt_2"))
    for at in range(LATER, LATER + 5):
        store.verified_again([again(1, Status.FAILED, at=at), again(2, Status.NO_SECRET, at=at)])
    for number in (1, 2):
        assert [each.at for each in detail(store, number).verdicts] == [NOON, LATER + 4]
    assert rows(store.reader._path, "SELECT count(*) FROM deliveries") == [(1,)]


def test_one_that_still_does_not_hold_stays_with_its_new_cause(store: Store, told: list[Changes]) -> None:
    append(store, delivery(status=Status.FAILED, event_id="evt_old"))
    told.clear()
    store.verified_again([again(1, Status.TIME_REJECTED, cause="timestamp_too_old")])
    row = store.reader.deliveries([1])[1]
    assert (row.status, row.cause, row.position) == (Status.TIME_REJECTED, "timestamp_too_old", None)
    assert [each for changes in told for each in changes.updated] == [row]
    assert detail(store, 1).verification.explanation == "Again."


def test_an_unchecked_delivery_gets_a_newer_entry_and_the_older_is_out_of_sight(store: Store) -> None:
    append(store, delivery(status=Status.NO_SECRET))
    append(store, delivery(body("evt_2"), event_id="evt_2"))
    store.verified_again([again(1)])
    assert rows(
        store.reader._path, "SELECT position, id, first_position, superseded_by FROM deliveries ORDER BY position"
    ) == [(1, 1, None, 3), (2, 2, None, None), (3, 1, 1, None)]
    assert list(store.reader.delivery_ids(TEST)) == [1, 2]
    assert store.reader.deliveries([1])[1].position == 3
    assert list(store.reader.unverified_ids()) == []
    assert check(store.reader._path)[0]


def test_what_was_verified_is_never_taken_back(store: Store, told: list[Changes]) -> None:
    append(store, delivery())
    told.clear()
    store.verified_again([again(1, Status.FAILED), again(99)])
    assert store.reader.deliveries([1])[1].status is Status.VERIFIED
    assert len(detail(store, 1).verdicts) == 1
    assert told == []


@pytest.mark.parametrize("status", [Status.NO_SECRET, Status.FAILED])
def test_what_was_purged_meanwhile_stays_as_it_is(store: Store, told: list[Changes], status: Status) -> None:
    """The verdict was made from a body that a purge took before it came here."""
    append(store, delivery(status=status))
    store.purger.run(Cutoffs(LATER, None), "me", "")
    told.clear()
    store.verified_again([again(1)])
    assert store.reader.deliveries([1])[1].status is status
    assert len(detail(store, 1).verdicts) == 1
    assert rows(store.reader._path, "SELECT count(*) FROM deliveries WHERE first_position IS NOT NULL") == [(0,)]
    assert told == []
    assert check(store.reader._path)[0]


def test_a_retry_that_came_meanwhile_makes_it_a_duplicate(store: Store) -> None:
    append(store, delivery(status=Status.FAILED))
    append(store, delivery(received_at=NOON + SECOND))
    store.verified_again([again(1)])
    found = store.reader.deliveries([1, 2])
    assert (found[1].is_duplicate, found[2].is_duplicate) == (True, False)
    assert rows(store.reader._path, "SELECT telling_count FROM events") == [(2,)]
    assert rows(store.reader._path, "SELECT payment_count FROM totals") == [(1,)]


def test_the_new_entry_says_what_the_authenticated_body_says(store: Store) -> None:
    append(store, delivery(status=Status.FAILED, event_id="evt_claimed"))
    store.verified_again([again(1, environment=LIVE, event_id=None, problem="The body is not JSON.")])
    row = store.reader.deliveries([1])[1]
    assert (row.environment, row.event_id, row.problem) == (LIVE, None, "The body is not JSON.")
    assert len(store.reader.payment_keys(PaymentFilter(LIVE))) == 1
    assert not store.reader.payment_keys(PaymentFilter(TEST))


def test_it_is_told_once_as_updated_and_never_as_new(store: Store, told: list[Changes]) -> None:
    append(store, delivery(status=Status.FAILED), delivery(status=Status.NO_SECRET, event_id="evt_2"))
    told.clear()
    store.verified_again([again(1), again(2)])
    assert [row for changes in told for row in changes.deliveries] == []
    updated = {row.id: row for changes in told for row in changes.updated}
    assert updated == store.reader.deliveries([1, 2])


def test_traffic_counts_every_delivery_once(store: Store) -> None:
    append(store, delivery(status=Status.FAILED), delivery(status=Status.NO_SECRET), delivery(b"junk"))
    before = store.reader.freshness(TEST, NOON)
    assert (before.deliveries_today, before.rejected_today) == (3, 1)
    store.verified_again([again(1), again(2)])
    for _ in range(2):
        fresh = store.reader.freshness(TEST, NOON)
        assert (fresh.deliveries_today, fresh.rejected_today, fresh.last_verified_at) == (3, 0, NOON)
        assert store.reader.endpoint_traffic() == {"ep_1": EndpointTraffic(NOON, 3, 3)}
        store.writer.rebuild()


def test_rebuilding_gives_the_same_tables(store: Store) -> None:
    kinds = (Status.VERIFIED, Status.FAILED, Status.NO_SECRET, Status.TIME_REJECTED)
    append(
        store,
        *(
            delivery(body(f"evt_{n % 7}", f"pay_{n % 3}", updated_at=NOON + n), status=kinds[n % 4])
            for n in range(24)
        ),
    )
    store.verified_again([again(number) for number in range(1, 20)])
    before = {name: table(store.reader._path, name) for name in FOLDED}
    store.writer.rebuild()
    assert {name: table(store.reader._path, name) for name in FOLDED} == before
    assert check(store.reader._path)[0]


def test_half_a_batch_never_stands(store: Store) -> None:
    append(store, *(delivery(body(f"evt_{n}"), status=Status.FAILED) for n in range(3)))
    before = {name: table(store.reader._path, name) for name in (*FOLDED, "deliveries", "quarantine", "verdicts")}
    broken = replace(again(3), event_id="\ud800")
    with pytest.raises(UnicodeEncodeError):
        store.verified_again([again(1), again(2), broken])
    assert {name: table(store.reader._path, name) for name in before} == before
    store.verified_again([again(number) for number in (1, 2, 3)])
    append(store, delivery(body("evt_9"), event_id="evt_9"))
    assert list(store.reader.delivery_ids(TEST)) == [1, 2, 3, 4]
    assert check(store.reader._path)[0]


def test_room_in_quarantine_is_given_back(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_module, "QUARANTINE_ROWS", 3)
    append(store, *(delivery(body(f"evt_{n}"), status=Status.FAILED) for n in range(3)))
    store.verified_again([again(2)])
    append(store, delivery(b"junk", status=Status.FAILED))
    assert list(store.reader.unexamined(9)) == [4, 3, 1]
    append(store, delivery(b"junk", status=Status.FAILED))
    assert list(store.reader.unexamined(9)) == [5, 4, 3]


def test_verdicts_and_findings_go_with_what_is_trimmed(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_module, "QUARANTINE_ROWS", 1)
    append(store, delivery(status=Status.FAILED))
    store.verified_again([again(1, Status.FAILED)])
    store.save_finding(1, LATER, Finding("wrong_secret"))
    append(store, delivery(status=Status.FAILED))
    path = store.reader._path
    assert (table(path, "verdicts"), table(path, "findings")) == ([], [])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("UPDATE deliveries SET superseded_by = 2 WHERE position = 1", "marked as replaced"),
        ("UPDATE deliveries SET superseded_by = NULL WHERE position = 1", "more than once"),
        ("INSERT INTO quarantine SELECT * FROM (SELECT id, " + "{columns} FROM deliveries LIMIT 1)", "quarantine"),
    ],
)
def test_check_finds_a_delivery_that_was_hidden(store: Store, change: str, said: str) -> None:
    append(store, delivery(status=Status.NO_SECRET), delivery(body("evt_2"), event_id="evt_2"))
    store.verified_again([again(1)])
    path: Path = store.reader._path
    assert check(path)[0]
    columns = [name for (name,) in rows(path, "SELECT name FROM pragma_table_info('quarantine') WHERE cid > 0")]
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(change.format(columns=", ".join(columns)))
    is_whole, sentence = check(path)
    assert not is_whole
    assert said in sentence

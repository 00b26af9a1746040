"""The real database: appended, folded, read back."""

from __future__ import annotations

import asyncio
import gc
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.errors import RefusedError, StorageError, WorkspaceTooNewError
from paysg_desktop.domain.figures import FigureLine
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.verification import COUNTED, Status
from paysg_desktop.store import log as log_module
from paysg_desktop.store.check import check
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.store import Store
from tests.builders import NOON, SECOND, body, delivery, interpret
from tests.fakes import FakeClock
from tests.unit.store.storing import append, rows

TEST = Environment.TEST
DAY = "2025-11-21"


def test_what_was_received_comes_back_byte_for_byte(store: Store) -> None:
    sent = delivery(b'{"id": "evt_1", "payment": null, "snapshot": null}\x00\xff')
    (delivery_id,) = append(store, sent)
    kept = store.reader.delivery(delivery_id)
    assert kept is not None
    assert kept.body == sent.request.body
    assert kept.headers == sent.request.headers
    assert kept.verification == sent.verification
    assert kept.row.took_us == 3000
    assert (kept.method, kept.target, kept.peer) == ("POST", "/h/1", "127.0.0.1:5")


def test_a_verified_delivery_becomes_a_payment_with_history_and_figures(store: Store) -> None:
    append(store, delivery())
    (key,) = store.reader.payment_keys(PaymentFilter(TEST))
    detail = store.reader.payment(key)
    assert detail is not None
    assert (detail.row.id, detail.row.status, detail.row.account) == ("pay_1", PaymentStatus.PAID, "service_1")
    assert detail.row.amount is not None
    assert detail.row.amount.minor == 1234
    assert detail.history == ()
    assert [row.id for row in detail.deliveries] == [1]
    assert store.reader.figures(TEST, None, DAY).lines == (
        FigureLine("service_1", "SGD", received_minor=1234, received_count=1),
    )


@pytest.mark.parametrize("status", sorted(set(Status) - COUNTED))
def test_nothing_unverified_touches_a_payment_or_a_figure(store: Store, status: Status) -> None:
    (delivery_id,) = append(store, delivery(status=status))
    kept = store.reader.delivery(delivery_id)
    assert kept is not None
    assert kept.row.status is status
    assert not store.reader.payment_keys(PaymentFilter(TEST))
    assert store.reader.figures(TEST, None, DAY).lines == ()
    assert rows(store.reader._path, "SELECT count(*) FROM totals") == [(0,)]


def test_the_same_event_again_is_counted_once(store: Store) -> None:
    append(store, delivery())
    append(store, delivery(received_at=NOON + SECOND))
    first, second = (store.reader.deliveries([1, 2])[number] for number in (1, 2))
    assert (first.is_duplicate, second.is_duplicate, second.is_conflict) == (False, True, False)
    assert store.reader.figures(TEST, None, DAY).lines[0].received_count == 1


def test_the_same_event_with_another_body_is_a_conflict_and_the_first_stays(store: Store) -> None:
    append(store, delivery())
    append(store, delivery(body(amount_minor=999_999, amount_raw="999999")))
    (key,) = store.reader.payment_keys(PaymentFilter(TEST))
    row = store.reader.payments([key])[key]
    assert row.amount is not None
    assert row.amount.minor == 1234
    assert row.attention == {"conflict"}
    assert store.reader.deliveries([2])[2].is_conflict
    assert store.reader.figures(TEST, None, DAY).conflict_count == 1


def test_environments_and_accounts_never_mix(store: Store) -> None:
    append(store, delivery(), delivery(environment=Environment.LIVE))
    assert (
        len(store.reader.payment_keys(PaymentFilter(TEST)))
        == len(store.reader.payment_keys(PaymentFilter(Environment.LIVE)))
        == 1
    )
    for environment in (TEST, Environment.LIVE):
        assert store.reader.figures(environment, None, DAY).lines[0].received_count == 1
    assert store.reader.figures(TEST, "another", DAY).lines == ()
    assert [account.id for account in store.reader.accounts(TEST)] == ["service_1"]


def test_an_unclear_amount_is_shown_and_not_counted(store: Store) -> None:
    append(store, delivery(body(amount_minor=None, amount_raw="12.34")))
    figures = store.reader.figures(TEST, None, DAY)
    assert (figures.lines, figures.unclear_count, figures.needs_look_count) == ((), 1, 1)


def test_a_payment_that_changes_moves_its_figures(store: Store) -> None:
    append(store, delivery(body("evt_1", payment_status="unpaid", paid_at=None)))
    assert store.reader.figures(TEST, None, DAY).lines[0].waiting_minor == 1234
    append(store, delivery(body("evt_2", updated_at=NOON + SECOND), event_id="evt_2"))
    assert store.reader.figures(TEST, None, DAY).lines == (
        FigureLine("service_1", "SGD", received_minor=1234, received_count=1),
    )


def test_history_says_what_a_later_event_changed(store: Store) -> None:
    append(store, delivery(body("evt_1", payment_status="unpaid", paid_at=None)))
    append(store, delivery(body("evt_2", updated_at=NOON + SECOND), event_id="evt_2"))
    detail = store.reader.payment(1)
    assert detail is not None
    changed = {entry.field: (entry.before, entry.after, entry.delivery_id) for entry in detail.history}
    assert changed == {"payment_status": ("unpaid", "paid", 2), "paid_at": (None, str(NOON), 2)}


def test_changes_are_published_once_with_their_payments(store: Store, hub: Hub) -> None:
    told: list[Changes] = []
    hub.subscribe(told.append)
    append(store, delivery(), delivery(b"junk", status=Status.FAILED))
    rows_told = [row for changes in told for row in changes.deliveries]
    assert sorted(row.id for row in rows_told) == [1, 2]
    (verified,) = [row for row in rows_told if row.status is Status.VERIFIED]
    assert verified.payment is not None
    assert verified.payment.id == "pay_1"
    assert [row.id for changes in told for row in changes.payments] == ["pay_1"]


@pytest.mark.parametrize("has_checkouts", [False, True])
def test_what_is_told_of_payments_is_what_is_read_of_them(store: Store, hub: Hub, has_checkouts: bool) -> None:
    told: list[Changes] = []
    hub.subscribe(told.append)
    if has_checkouts:
        checkout = ("paysg", "test", "checkout_1", NOON)
        store.writer.call(
            lambda connection: connection.execute("INSERT INTO checkouts VALUES (?, ?, ?, ?)", checkout)
        )
    append(
        store,
        delivery(body("evt_1", "pay_1")),
        delivery(body("evt_2", "pay_2", payment_status="unpaid", paid_at=None, payer_name="Tan\x00 Ah Kow")),
        delivery(body("evt_3", "pay_3", amount_minor=None, amount_raw="12.34")),
        delivery(body("evt_3", "pay_3", amount_minor=7)),
        delivery(body("evt_4", "pay_4", refunded_at=NOON + SECOND)),
    )
    append(store, delivery(body("evt_5", "pay_2", updated_at=NOON + SECOND)))
    last = {row.key: row for changes in told for row in changes.payments}
    assert len(last) == 4
    assert store.reader.payments(list(last)) == last


def test_rebuilding_gives_the_same_tables(store: Store) -> None:
    append(store, *(delivery(body(f"evt_{n % 7}", f"pay_{n % 3}", updated_at=NOON + n)) for n in range(20)))
    path = store.reader._path
    tables = ("events", "tellings", "payments", "history", "totals")
    before = {name: rows(path, f"SELECT * FROM {name} ORDER BY 1, 2, 3") for name in tables}
    store.writer.rebuild()
    assert {name: rows(path, f"SELECT * FROM {name} ORDER BY 1, 2, 3") for name in tables} == before


def test_quarantine_is_bounded_and_ids_never_come_back(
    store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(log_module, "QUARANTINE_ROWS", 5)
    append(store, *(delivery(b"junk", status=Status.UNSIGNED) for _ in range(9)))
    assert list(store.reader.delivery_ids(TEST)) == [5, 6, 7, 8, 9]
    monkeypatch.setattr(log_module, "QUARANTINE_BYTES", 3000)
    append(store, delivery(b"x" * 2500, status=Status.UNSIGNED))
    append(store, delivery(b"y" * 2900, status=Status.UNSIGNED))
    assert list(store.reader.delivery_ids(TEST)) == [11]
    store.close()
    again = Store(tmp_path, interpret, Hub(), FakeClock())
    assert append(again, delivery()) == [12]
    again.close()


def test_a_crash_between_log_and_fold_loses_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path, interpret, Hub(), FakeClock())
    append(store, delivery())
    store.close()
    with closing(sqlite3.connect(database_path(tmp_path))) as connection, connection:
        for table in ("events", "tellings", "payments", "history", "totals", "cursors"):
            connection.execute(f"DELETE FROM {table}")
    again = Store(tmp_path, interpret, Hub(), FakeClock())
    again.writer.settle()
    assert len(again.reader.payment_keys(PaymentFilter(TEST))) == 1
    again.close()


def test_check_finds_what_was_changed_behind_our_back(store: Store, tmp_path: Path) -> None:
    append(store, delivery(), delivery(body("evt_2")))
    path = database_path(tmp_path)
    assert check(path)[0]
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE deliveries SET status = 'verified_reserialised' WHERE position = 1")
    ok, detail = check(path)
    assert not ok
    assert "entry 1" in detail


def test_a_damaged_file_is_said_to_be_so(tmp_path: Path) -> None:
    path = database_path(tmp_path)
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    assert not check(path)[0]
    with pytest.raises(StorageError, match="damaged"):
        Store(tmp_path, interpret, Hub(), FakeClock())


def test_a_newer_file_is_refused_untouched(tmp_path: Path) -> None:
    Store(tmp_path, interpret, Hub(), FakeClock()).close()
    path = database_path(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(WorkspaceTooNewError):
        Store(tmp_path, interpret, Hub(), FakeClock())


@pytest.mark.expected_log("A delivery could not be stored")
def test_one_delivery_that_cannot_be_stored_does_not_take_its_neighbours(store: Store) -> None:
    broken = delivery(event_id="\ud800")

    async def both() -> list[int | BaseException]:
        jobs = (store.writer.append(each) for each in (delivery(), broken, delivery(body("evt_2"))))
        return await asyncio.gather(*jobs, return_exceptions=True)

    first, second, third = asyncio.run(both())
    assert isinstance(second, StorageError)
    assert isinstance(first, int)
    assert isinstance(third, int)
    store.writer.settle()
    assert check(store.reader._path)[0]


def test_endpoints_are_kept_and_paths_are_unique(store: Store) -> None:
    secrets = (
        EndpointSecret(SecretReference("env", "A"), environment=Environment.LIVE),
        EndpointSecret(SecretReference("keyring", "B"), accepted_until=NOON + 1),
    )
    made = Endpoint("ep_1", "paysg test", "paysg", TEST, "/h/1", secrets, NOON, settings={"tolerance": 200})
    store.add_endpoint(made)
    assert store.reader.endpoints() == (made,)
    with pytest.raises(RefusedError, match="belongs to"):
        store.add_endpoint(Endpoint("ep_2", "other", "paysg", TEST, "/h/1", (), NOON))


def test_freshness_counts_today(store: Store) -> None:
    append(store, delivery(), delivery(b"junk", status=Status.FAILED, received_at=NOON + 1))
    fresh = store.reader.freshness(TEST, NOON + SECOND)
    assert (fresh.deliveries_today, fresh.rejected_today, fresh.behind) == (2, 1, 0)
    assert (fresh.last_delivery_at, fresh.last_verified_at, fresh.slowest_answer_us) == (NOON, NOON, 3000)


events = st.tuples(st.integers(0, 4), st.integers(0, 2), st.integers(0, 3), st.sampled_from(["paid", "unpaid"]))


@settings(max_examples=25)
@given(st.lists(events, min_size=1, max_size=8, unique_by=lambda each: each[0]), st.randoms(use_true_random=False))
def test_any_order_and_repetition_give_the_same_tables(
    tmp_path_factory: pytest.TempPathFactory, told: list[tuple[int, int, int, str]], random: object
) -> None:
    bodies = [
        body(f"evt_{event}", f"pay_{payment}", updated_at=NOON + updated, payment_status=status, paid_at=None)
        for event, payment, updated, status in told
    ]
    shuffled = bodies + bodies[:2]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert final_tables(tmp_path_factory, bodies) == final_tables(tmp_path_factory, shuffled)


def final_tables(factory: pytest.TempPathFactory, bodies: list[bytes]) -> list[list[tuple[object, ...]]]:
    """What money is seen, apart from our own keys and positions."""
    folder = factory.mktemp("workspace")
    store = Store(folder, interpret, Hub(), FakeClock())
    append(store, *(delivery(each) for each in bodies))
    store.close()
    path = database_path(folder)
    return [
        rows(path, "SELECT id, status, snapshot, attention FROM payments ORDER BY id"),
        rows(path, "SELECT * FROM totals WHERE payment_count != 0 ORDER BY 1, 2, 3"),
    ]


@pytest.mark.expected_log("Telling of a change failed")
def test_a_listener_that_fails_stops_nothing(store: Store, hub: Hub) -> None:
    def fail(changes: Changes) -> None:
        raise RuntimeError("The window is gone.")

    hub.subscribe(fail)
    append(store, delivery())
    append(store, delivery(b"junk", status=Status.FAILED))
    assert list(store.reader.delivery_ids(TEST)) == [1, 2]


def test_what_comes_after_the_end_is_refused_and_waits_for_nobody(store: Store) -> None:
    store.close()
    with pytest.raises(StorageError, match="closed"):
        append(store, delivery())
    with pytest.raises(StorageError, match="closed"):
        store.writer.settle()


@pytest.mark.expected_log("claims more than the log holds")
def test_a_cursor_beyond_the_log_is_mended(tmp_path: Path) -> None:
    Store(tmp_path, interpret, Hub(), FakeClock()).close()
    with closing(sqlite3.connect(database_path(tmp_path))) as connection, connection:
        connection.execute("INSERT INTO cursors VALUES ('fold', 5)")
    store = Store(tmp_path, interpret, Hub(), FakeClock())
    append(store, delivery())
    assert len(store.reader.payment_keys(PaymentFilter(TEST))) == 1
    store.close()


def test_rebuilding_keeps_the_counts_of_what_was_rejected(store: Store) -> None:
    append(store, delivery(), delivery(b"junk", status=Status.FAILED))
    before = store.reader.freshness(TEST, NOON)
    store.writer.rebuild()
    assert store.reader.freshness(TEST, NOON) == before


def test_the_last_verified_delivery_is_known_however_much_came_since(store: Store) -> None:
    append(store, delivery())
    append(store, *(delivery(b"open", status=Status.NO_SECRET, received_at=NOON + n) for n in range(1, 1100)))
    assert store.reader.freshness(TEST, NOON + SECOND).last_verified_at == NOON


def test_a_refund_on_an_unknown_day_is_counted_as_unknown_and_needs_a_look(store: Store) -> None:
    append(store, delivery(body(refund_status="fully_refunded")))
    figures = store.reader.figures(TEST, None, DAY)
    assert (figures.refund_unknown_count, figures.needs_look_count) == (1, 1)
    assert figures.lines[0].refunded_count == 0


def test_a_reader_lets_go_of_the_connections_of_ended_threads(store: Store) -> None:
    for _ in range(5):
        thread = threading.Thread(target=store.reader.endpoints)
        thread.start()
        thread.join()
    gc.collect()
    assert len(store.reader._held) <= 1

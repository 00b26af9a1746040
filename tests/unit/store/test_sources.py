"""Accounts, reads of an API, imports and what is known: kept and read back."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

import pytest

from paysg_desktop.domain.account import Account, SyncState
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.delivery import NewDelivery, Source
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.errors import NotFoundError
from paysg_desktop.domain.figures import Figure, Knowledge
from paysg_desktop.domain.imports import BadRow, FileKind, ImportFile
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.payment_filter import DateField, PaymentFilter
from paysg_desktop.domain.ports import AccountSeen
from paysg_desktop.domain.verification import Status
from paysg_desktop.store.store import Store
from tests.builders import DAY, NOON, body, delivery
from tests.unit.store.storing import append, rows

TEST, LIVE = Environment.TEST, Environment.LIVE
ACCOUNT = Account(
    "paysg", TEST, "service_1", "Licences", SecretReference("keyring", "k"), NOON, "http://127.0.0.1:9"
)
FILE = ImportFile(
    FileKind.PAYMENTS, "paysg", TEST, "service_1", "october.csv", "ab" * 32, NOON, {"id": "PaySG ID"}, ()
)
TOLD = frozenset({Figure.RECEIVED, Figure.REFUNDED, Figure.WAITING, Figure.CANCELLED})


def polled(content: bytes, **others: Any) -> NewDelivery:
    return replace(delivery(content, status=Status.NOT_NEEDED, event_id=None, **others), source=Source.POLL)


def keys(store: Store, wanted: PaymentFilter) -> list[str]:
    found = store.reader.payment_keys(wanted)
    known = store.reader.payments(found)
    return [known[key].id for key in found]


def test_an_account_is_kept_changed_and_removed(store: Store, told: list[Changes]) -> None:
    store.save_account(ACCOUNT)
    store.save_account(replace(ACCOUNT, name="Permits", created_at=NOON + 5))
    renamed = replace(ACCOUNT, name="Permits")
    assert store.reader.configured_accounts() == store.reader.configured_accounts(TEST) == (renamed,)
    assert store.reader.configured_accounts(LIVE) == ()
    assert store.reader.accounts(TEST) == (AccountSeen("paysg", "service_1", 0, "Permits"),)
    assert store.reader.environments() == (TEST,)
    store.remove_account(ACCOUNT)
    assert store.reader.configured_accounts() == ()
    with pytest.raises(NotFoundError):
        store.remove_account(ACCOUNT)
    assert [each.sources for each in told] == [(TEST,)] * 3


def test_payments_name_their_account(store: Store) -> None:
    append(store, delivery())
    store.save_account(ACCOUNT)
    assert store.reader.accounts(TEST) == (AccountSeen("paysg", "service_1", 1, "Licences"),)


def test_what_was_polled_moves_the_payment_but_is_no_delivery(store: Store, told: list[Changes]) -> None:
    append(store, delivery(body(payment_status="unpaid", paid_at=None)))
    before = store.reader.freshness(TEST, NOON)
    told.clear()
    fact = polled(body(None, updated_at=NOON + 5), received_at=NOON + 9)
    store.save_checked(ACCOUNT, NOON + 9, [fact], ["pay_1"], ["pay_2"])
    store.writer.settle()
    (key,) = store.reader.payment_keys(PaymentFilter(TEST))
    detail = store.reader.payment(key)
    assert detail is not None
    assert detail.row.status is PaymentStatus.PAID
    assert (detail.row.source, detail.row.verification) == (Source.POLL, Status.NOT_NEEDED)
    assert {entry.source for entry in detail.history} == {Source.POLL}
    assert len(detail.deliveries) == 2
    assert list(store.reader.delivery_ids(TEST)) == [1]
    assert list(store.reader.unverified_ids()) == []
    after = store.reader.freshness(TEST, NOON)
    assert replace(after, stored_bytes=0) == replace(before, stored_bytes=0)
    assert [row.id for each in told for row in each.deliveries] == []
    assert [row.id for each in told for row in each.payments] == ["pay_1"]
    assert store.reader.checks("paysg", TEST, ["pay_1", "pay_2", "pay_3"]) == {
        "pay_1": (NOON + 9, "found"),
        "pay_2": (NOON + 9, "not_found"),
    }


def test_what_the_api_said_last_is_known_by_its_digest(store: Store) -> None:
    append(store, delivery())
    assert store.reader.last_answers("paysg", TEST, ["pay_1"]) == {}
    one, other = polled(body(None)), polled(body(None, payment_status="unpaid", paid_at=None))
    for fact in (one, other, one):
        store.append_facts([fact])
    store.writer.settle()
    digest = hashlib.sha256(one.request.body).digest()
    assert store.reader.last_answers("paysg", TEST, ["pay_1", "pay_2"]) == {"pay_1": digest}
    assert store.reader.last_answers("paysg", LIVE, ["pay_1"]) == {}


def test_all_facts_of_a_page_are_kept_or_none(store: Store) -> None:
    broken = replace(polled(body(None)), event_type=object())  # type: ignore[arg-type]
    with pytest.raises(Exception, match="type"):
        store.save_checked(ACCOUNT, NOON, [polled(body(None)), broken], ["pay_1"], [])
    assert rows(store.reader._path, "SELECT count(*) FROM deliveries") == [(0,)]
    assert store.reader.checks("paysg", TEST, ["pay_1"]) == {}
    assert append(store, delivery()) == [1]


def test_how_far_an_account_was_read_is_kept(store: Store) -> None:
    assert store.reader.sync_state(ACCOUNT) == SyncState()
    state = SyncState(NOON, NOON - 5, NOON - 10, 5, "PaySG could not be reached.", -3)
    store.save_sync_state(ACCOUNT, state)
    assert store.reader.sync_state(ACCOUNT) == state
    assert store.reader.sync_state(replace(ACCOUNT, environment=LIVE)) == SyncState()


def test_what_is_known_follows_from_the_sources(store: Store) -> None:
    assert store.reader.knowledge(TEST) == ()
    append(store, delivery(provider="paysg"))
    heard = Knowledge("paysg", "service_1", heard_at=NOON, told=frozenset({Figure.RECEIVED}))
    assert store.reader.knowledge(TEST) == store.reader.figures(TEST, None, "2025-11-21").knowledge == (heard,)
    assert not store.reader.figures(TEST, None, "2025-11-21").is_told(Figure.REFUNDED)
    store.save_account(ACCOUNT)
    store.save_sync_state(ACCOUNT, SyncState(NOON, problem="No."))
    assert store.reader.knowledge(TEST) == (replace(heard, name="Licences", problem="No."),)
    store.save_sync_state(ACCOUNT, SyncState(NOON, NOON + 7))
    (known,) = store.reader.knowledge(TEST, "service_1")
    assert (known.checked_at, known.told, known.as_of) == (NOON + 7, TOLD, NOON + 7)
    store.save_import(replace(FILE, account="", as_of=NOON - DAY), [polled(body(None, "pay_2"))], 0)
    nobody, known = store.reader.knowledge(TEST)
    assert (nobody.account, nobody.reported_at, nobody.told) == ("", NOON - DAY, TOLD)
    assert store.reader.figures(TEST, None, "2025-11-20").is_told(Figure.REFUNDED)
    after = store.reader.figures(TEST, None, "2025-11-21")
    assert not after.is_told(Figure.REFUNDED), "a report of yesterday does not know today"
    assert after.is_told(Figure.WAITING)
    assert store.reader.knowledge(LIVE) == ()


def test_a_rebuild_knows_what_was_heard_again(store: Store) -> None:
    append(store, delivery(), delivery(body("evt_2"), received_at=NOON + 5))
    before = store.reader.knowledge(TEST)
    store.writer.rebuild()
    assert store.reader.knowledge(TEST) == before
    assert before[0].heard_at == NOON + 5


def test_an_import_is_noted_with_its_mapping(store: Store, told: list[Changes]) -> None:
    fact = replace(polled(body("report:1")), event_id="report:1", source=Source.IMPORT)
    done = store.save_import(replace(FILE, bad=(BadRow(3, "It has no amount."),)), [fact], 4)
    assert (done.new, done.known, done.bad, done.earlier_at) == (1, 4, (BadRow(3, "It has no amount."),), None)
    (past,) = store.reader.imports(TEST)
    assert store.reader.import_of(FILE.sha256) == past
    assert (past.id, past.at, past.name, past.new, past.known, past.bad) == (
        1,
        NOON + 3000,
        "october.csv",
        1,
        4,
        1,
    )
    assert store.reader.mapping("paysg", FileKind.PAYMENTS) == {"id": "PaySG ID"}
    assert store.reader.mapping("paysg", FileKind.BANK) is None
    assert store.reader.imports(LIVE) == ()
    assert store.reader.known_rows("paysg", TEST, FileKind.PAYMENTS, ["report:1", "report:2"]) == {"report:1"}
    assert told[0].sources == (TEST,)


def test_what_needs_a_look_is_resolved_while_it_stays_the_same(store: Store) -> None:
    store.resolve("paysg", TEST, "no_webhook:1", "state_1", "amy", "The receiver was off.")
    kept = "SELECT discrepancy, state, at, by, note FROM resolutions"
    assert rows(store.reader._path, kept) == [
        ("no_webhook:1", "state_1", NOON + 3000, "amy", "The receiver was off.")
    ]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (PaymentFilter(TEST), ["paid", "unpaid", "refunded"]),
        (PaymentFilter(LIVE), []),
        (PaymentFilter(TEST, "service_1"), ["paid", "unpaid", "refunded"]),
        (PaymentFilter(TEST, "service_2"), []),
        (PaymentFilter(TEST, statuses=frozenset({PaymentStatus.PAID, PaymentStatus.UNPAID})), ["paid", "unpaid"]),
        (PaymentFilter(TEST, dates=(DateField.PAID,), start=NOON), ["paid"]),
        (PaymentFilter(TEST, dates=(DateField.PAID,), end=NOON), ["refunded"]),
        (PaymentFilter(TEST, dates=(DateField.PAID, DateField.REFUNDED), start=NOON, end=NOON + DAY), ["paid"]),
        (PaymentFilter(TEST, dates=(DateField.REFUNDED,), start=NOON + DAY), ["refunded"]),
        (
            PaymentFilter(TEST, dates=(DateField.CREATED,), start=NOON - DAY, end=NOON - DAY + 1),
            ["paid", "unpaid"],
        ),
        (PaymentFilter(TEST, dates=(DateField.CHANGED,), start=NOON + 2), ["refunded"]),
        (PaymentFilter(TEST, dates=(DateField.PAID,)), ["paid", "unpaid", "refunded"]),
        (PaymentFilter(TEST, start=NOON), ["paid", "unpaid", "refunded"]),
    ],
)
def test_the_list_and_each_row_agree_on_a_filter(store: Store, wanted: PaymentFilter, found: list[str]) -> None:
    append(
        store,
        delivery(body("1", "paid")),
        delivery(body("2", "unpaid", payment_status="unpaid", paid_at=None), received_at=NOON + 1),
        delivery(
            body("3", "refunded", paid_at=NOON - 1, refunded_at=NOON + DAY, created_at=NOON - 2 * DAY),
            received_at=NOON + 2,
        ),
    )
    assert keys(store, wanted) == found
    every = store.reader.payments(store.reader.payment_keys(PaymentFilter(TEST))).values()
    assert [row.id for row in every if wanted.takes(row)] == found

"""The journal: what it takes, what it refuses, and what it tells."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paysg_desktop.domain.action import (
    KEY_LIFE_US,
    SETTLED_AFTER_US,
    ActionFilter,
    ActionKind,
    ActionState,
    Approval,
    Ended,
    NewAction,
    Seen,
)
from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import KeyTooOldError, NotFoundError, RefusedError
from paysg_desktop.domain.note import Note, NoteKind
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.journal_questions import FAILED_REFUNDS
from paysg_desktop.store.store import Store
from tests.builders import DAY, NOON, SECOND, body, delivery, interpret
from tests.fakes import FakeClock
from tests.unit.store.storing import append, rows

TEST = Environment.TEST
NOT_DONE = Ended(ActionState.REFUSED, "No.", is_done=False)
DONE = Ended(ActionState.DONE, "Done.", is_done=True)


def order(number: int = 1, **changes: Any) -> NewAction:
    given: dict[str, Any] = {
        "key": f"key-{number}",
        "provider": "paysg",
        "environment": TEST,
        "account": "service_1",
        "kind": ActionKind.REFUND,
        "body": b'{"refund_amount_in_cents":2000}',
        "payment_id": "pay_1",
        "amount_minor": 2000,
        "currency": "SGD",
        "paid_minor": 5000,
        "seen": Seen("paid", "not_refunded", 7),
        "staff": "Mei",
        "by": "mei",
    }
    return NewAction(**(given | changes))


def test_an_intent_comes_back_as_it_was_given(store: Store) -> None:
    wanted = order(reason="Paid twice", batch=3, line=4, has_checked_dashboard=True, reference="INV-1")
    action, is_new = store.intend(wanted)
    assert is_new
    assert (action.order, action.state, action.is_done) == (wanted, ActionState.INTENDED, None)
    assert store.reader.actions([action.id]) == {action.id: action}
    assert store.reader.action_by_key("key-1") == action


def test_the_same_intent_twice_is_one_action(store: Store) -> None:
    first, _ = store.intend(order())
    assert store.intend(order()) == (first, False)
    with pytest.raises(RefusedError, match="something else"):
        store.intend(order(body=b'{"refund_amount_in_cents":3000}', amount_minor=3000))
    assert len(store.reader.action_ids(ActionFilter(TEST))) == 1


def test_one_refund_at_a_time_on_a_payment(store: Store) -> None:
    first, _ = store.intend(order())
    with pytest.raises(RefusedError, match="under way"):
        store.intend(order(2))
    store.intend(order(3, payment_id="pay_2"))
    store.send(first.id, None, None)
    store.end(first.id, Ended(ActionState.UNKNOWN, "It may have been done."))
    with pytest.raises(RefusedError, match="not settled"):
        store.intend(order(2))
    store.end(first.id, DONE)
    assert store.intend(order(2))[1]


def test_one_that_waits_for_approval_stands_in_the_way(store: Store) -> None:
    store.intend(order(approval=Approval.WAITING))
    with pytest.raises(RefusedError, match="second person"):
        store.intend(order(2))


def test_an_email_that_got_lost_stands_in_nobodys_way(store: Store) -> None:
    lost, _ = store.intend(order(kind=ActionKind.SEND_EMAIL))
    store.send(lost.id, None, None)
    with pytest.raises(RefusedError, match="under way"):
        store.intend(order(2, kind=ActionKind.SEND_EMAIL))
    store.end(lost.id, Ended(ActionState.UNKNOWN, "It may have gone out."))
    assert store.intend(order(2, kind=ActionKind.SEND_EMAIL))[1]


def test_refunds_together_are_never_more_than_was_paid(store: Store) -> None:
    for number, ended in ((1, DONE), (2, NOT_DONE), (3, DONE)):
        action, _ = store.intend(order(number))
        store.end(action.id, ended)
    with pytest.raises(RefusedError, match=r"S\$20.00 is more than the S\$10.00"):
        store.intend(order(4))
    assert store.intend(order(4, amount_minor=1000))[1]


@pytest.mark.parametrize("change", [{"amount_minor": 0}, {"amount_minor": None}, {"paid_minor": None}])
def test_a_refund_of_what_is_not_known_is_refused(store: Store, change: dict[str, Any]) -> None:
    with pytest.raises(RefusedError, match="not known"):
        store.intend(order(**change))


def test_a_row_of_a_file_is_done_once(store: Store) -> None:
    row: dict[str, Any] = {"kind": ActionKind.CREATE, "payment_id": None, "batch": 1, "line": 2}
    first, _ = store.intend(order(**row))
    with pytest.raises(RefusedError, match="Line 2"):
        store.intend(order(2, **row))
    store.end(first.id, NOT_DONE)
    assert store.intend(order(2, **row))[1]


def test_a_hundred_clicks_at_once_make_one_action(store: Store) -> None:
    with ThreadPoolExecutor(20) as pool:
        same = list(pool.map(lambda _: store.intend(order()), range(100)))
    assert sum(is_new for _, is_new in same) == 1

    def other(number: int) -> bool:
        try:
            return store.intend(order(number, payment_id="pay_9"))[1]
        except RefusedError:
            return False

    with ThreadPoolExecutor(20) as pool:
        assert sum(pool.map(other, range(100, 200))) == 1


def test_a_request_goes_out_only_of_what_is_open(store: Store) -> None:
    waiting, _ = store.intend(order(approval=Approval.WAITING))
    with pytest.raises(RefusedError, match="second person"):
        store.send(waiting.id, None, None)
    store.approve(waiting.id, "Ali")
    sent = store.send(waiting.id, Seen("paid"), 99)
    assert (sent.state, sent.send_count, sent.before, sent.key_at) == (ActionState.SENT, 1, Seen("paid"), 99)
    again = store.send(waiting.id, Seen("unpaid"), 100)
    assert (again.send_count, again.before, again.key_at) == (2, Seen("paid"), 99)
    store.end(waiting.id, DONE)
    with pytest.raises(RefusedError):
        store.send(waiting.id, None, None)
    with pytest.raises(NotFoundError):
        store.send(99, None, None)


def test_no_key_older_than_23_hours_goes_out(tmp_path: Path) -> None:
    clock = FakeClock(NOON)
    store = Store(tmp_path, interpret, Hub(), clock)
    action, _ = store.intend(order())
    store.send(action.id, None, NOON)
    clock.micros += KEY_LIFE_US - SECOND
    assert store.send(action.id, None, None).send_count == 2
    with pytest.raises(KeyTooOldError):
        store.send(action.id, None, NOON + KEY_LIFE_US)
    clock.micros += SECOND
    with pytest.raises(KeyTooOldError):
        store.send(action.id, None, None)
    store.close()


def test_a_person_settles_as_not_done_only_what_nobody_is_at_work_on(tmp_path: Path) -> None:
    clock = FakeClock(NOON)
    store = Store(tmp_path, interpret, Hub(), clock)
    by_hand = Ended(ActionState.RESOLVED, "It was not done.", is_done=False, by="Mei")
    action, _ = store.intend(order())
    with pytest.raises(RefusedError, match="not known"):
        store.settle_action(action.id, by_hand)
    store.send(action.id, None, None)
    store.end(action.id, Ended(ActionState.UNKNOWN, "Lost.", status=409))
    with pytest.raises(RefusedError, match="less than a minute"):
        store.settle_action(action.id, by_hand)
    clock.micros += SETTLED_AFTER_US
    with pytest.raises(RefusedError, match="still at work"):
        store.settle_action(action.id, by_hand)
    clock.micros += KEY_LIFE_US
    assert store.settle_action(action.id, by_hand).is_done is False
    store.close()


def test_what_is_done_can_be_settled_at_once(store: Store) -> None:
    action, _ = store.intend(order())
    store.send(action.id, None, None)
    store.end(action.id, Ended(ActionState.UNKNOWN, "Lost."))
    settled = store.settle_action(action.id, Ended(ActionState.RESOLVED, "It was done.", is_done=True, by="Mei"))
    assert settled.is_done is True


def test_only_what_still_waits_can_be_declined(store: Store) -> None:
    waiting, _ = store.intend(order(approval=Approval.WAITING))
    store.approve(waiting.id, "Ali")
    store.send(waiting.id, None, None)
    with pytest.raises(RefusedError, match="decided already"):
        store.decline(waiting.id, NOT_DONE)
    other, _ = store.intend(order(2, payment_id="pay_2", approval=Approval.WAITING))
    assert store.decline(other.id, NOT_DONE).state is ActionState.REFUSED


def test_only_what_was_never_sent_is_dropped(store: Store) -> None:
    waiting, _ = store.intend(order(approval=Approval.WAITING))
    sent, _ = store.intend(order(2, payment_id="pay_2"))
    store.send(sent.id, None, None)
    left, _ = store.intend(order(3, payment_id="pay_3"))
    states = [store.drop(each.id).state for each in (waiting, sent, left)]
    assert states == [ActionState.INTENDED, ActionState.SENT, ActionState.REFUSED]


def test_what_waits_for_nobody_can_not_be_approved(store: Store) -> None:
    action, _ = store.intend(order())
    with pytest.raises(RefusedError):
        store.approve(action.id, "Ali")


def test_an_end_stays_and_what_comes_later_is_told(store: Store) -> None:
    action, _ = store.intend(order())
    store.end(action.id, DONE)
    late = store.end(action.id, Ended(ActionState.UNKNOWN, "Lost."))
    assert late.state is ActionState.DONE
    detail = store.reader.action(action.id)
    assert detail is not None
    assert "Lost." in detail.steps[-1].sentence


def test_what_the_provider_did_stands_above_a_persons_word(store: Store) -> None:
    action, _ = store.intend(order())
    store.end(action.id, Ended(ActionState.RESOLVED, "It was not done.", is_done=False, by="Mei"))
    assert store.end(action.id, DONE).is_done is True


def test_the_answer_and_the_state_are_one_transaction(store: Store) -> None:
    action, _ = store.intend(order())
    with pytest.raises(NotFoundError):
        store.end(999, DONE, [delivery()])
    assert store.reader.action_by_key("key-1") == action
    assert len(store.reader.delivery_ids(TEST)) == 0


def test_what_followed_is_linked(store: Store) -> None:
    append(store, delivery(received_at=NOON - 1))
    action, _ = store.intend(order())
    append(store, delivery(body("evt_2", refund_status="partial"), event_id="evt_2", received_at=NOON + DAY))
    detail = store.reader.action(action.id)
    assert detail is not None
    assert detail.followed_by == (2,)
    assert detail.payment_key is not None


def test_everything_is_told(tmp_path: Path) -> None:
    hub, told = Hub(), list[Changes]()
    hub.subscribe(told.append)
    store = Store(tmp_path, interpret, hub, FakeClock(NOON))
    action, _ = store.intend(order())
    store.end(action.id, DONE)
    store.add_note("paysg", TEST, "pay_1", 7, Note(NOON, NoteKind.NOTE, "Called the payer.", "mei", "Mei"))
    store.close()
    assert [each.state for changes in told for each in changes.actions] == [ActionState.INTENDED, ActionState.DONE]
    assert [key for changes in told for key in changes.noted] == [7]


def test_a_refund_that_failed_later_is_taken_back(store: Store) -> None:
    action, _ = store.intend(order(amount_minor=5000))
    store.end(action.id, DONE)
    failed = {action.order.key: {"status": "failed", "amount_minor": 5000, "currency": "SGD", "is_ours": True}}
    append(store, delivery(body(refunds=failed)))
    again, _ = store.intend(order(2, amount_minor=5000))
    assert again.state is ActionState.INTENDED
    assert store.reader.actions([action.id])[action.id].is_done is False
    assert store.take_back_failed() == ()


def test_a_refund_that_may_have_failed_is_asked_of_a_person(store: Store) -> None:
    action, _ = store.intend(order())
    store.end(action.id, DONE)
    unclear = {action.order.key: {"status": "unclear", "amount_minor": 2000, "currency": "SGD", "is_ours": True}}
    append(store, delivery(body(refunds=unclear)))
    with pytest.raises(RefusedError, match="not settled"):
        store.intend(order(2))
    (asked,) = store.take_back_failed()
    assert (asked.state, asked.is_done, asked.is_stored_fault) == (ActionState.UNKNOWN, None, True)


def test_only_what_has_failed_is_taken_back(store: Store) -> None:
    actions = [store.intend(order(number, payment_id=f"pay_{number}"))[0] for number in (1, 2, 3)]
    for each, status in zip(actions, ("succeeded", "failed", "unclear"), strict=True):
        store.end(each.id, DONE)
        assert not store.reader.has_failed_refunds()
        told = {each.order.key: {"status": status, "amount_minor": 2000, "currency": "SGD", "is_ours": True}}
        refunded = body(f"evt_{each.id}", each.order.payment_id, refunds=told, description='{"status":"failed"}')
        append(store, delivery(refunded, event_id=f"evt_{each.id}"))
        # A new refund looks after its own payment alone.
        store.intend(order(100 + each.id, payment_id=f"other_{each.id}"))
        taken = store.take_back_failed() if store.reader.has_failed_refunds() else ()
        assert [(one.id, one.is_done) for one in taken] == {
            "succeeded": [],
            "failed": [(each.id, False)],
            "unclear": [(each.id, None)],
        }[status]


def test_looking_for_failed_refunds_reads_no_others(store: Store, tmp_path: Path) -> None:
    """With a hundred thousand refunds, going through all of them would hold up every webhook's answer."""
    plan = [str(row[3]) for row in rows(database_path(tmp_path), f"EXPLAIN QUERY PLAN {FAILED_REFUNDS}")]
    assert any("payments_with_lost_refunds" in step for step in plan)
    assert any("actions_by_payment (provider=? AND environment=? AND payment_id=?)" in step for step in plan)


def test_notes_come_back_in_their_order(store: Store) -> None:
    kept = [Note(NOON + each, kind, f"{kind}", "mei") for each, kind in enumerate(NoteKind)]
    for note in kept:
        store.add_note("paysg", TEST, "pay_1", 1, note)
    assert store.reader.notes("paysg", TEST, "pay_1") == tuple(kept)
    assert store.reader.notes("paysg", Environment.LIVE, "pay_1") == ()


def test_filters_choose(store: Store) -> None:
    first, _ = store.intend(order(reference="INV-1"))
    second, _ = store.intend(order(2, kind=ActionKind.CANCEL, staff="Ali"))
    store.intend(order(3, environment=Environment.LIVE, payment_id="pay_3"))

    def found(**chosen: Any) -> list[int]:
        return list(store.reader.action_ids(ActionFilter(TEST, **chosen)))

    assert found() == [first.id, second.id]
    assert found(kinds=frozenset({ActionKind.CANCEL})) == [second.id]
    assert found(text="inv-1") == [first.id]
    assert found(text="ALI") == [second.id]
    assert found(states=frozenset({ActionState.DONE})) == []
    assert found(account="other") == []


@settings(max_examples=40, deadline=None)
@given(
    kinds=st.frozensets(st.sampled_from(list(ActionKind))),
    states=st.frozensets(st.sampled_from(list(ActionState))),
    account=st.sampled_from([None, "service_1", "other"]),
    batch=st.sampled_from([None, 7]),
    text=st.sampled_from(["", "inv", "MEI", "key-2", "nobody", " Tan "]),
)
def test_the_database_and_the_filter_choose_alike(
    journal_of_all: Store,
    kinds: frozenset[ActionKind],
    states: frozenset[ActionState],
    account: str | None,
    batch: int | None,
    text: str,
) -> None:
    wanted = ActionFilter(TEST, account, kinds, states, batch, text)
    everything = journal_of_all.reader.actions(range(1, 20))
    taken = [each.id for each in everything.values() if wanted.takes(each)]
    assert list(journal_of_all.reader.action_ids(wanted)) == taken


@pytest.fixture(scope="module")
def journal_of_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Actions of every kind, in several states, environments and accounts."""
    store = Store(tmp_path_factory.mktemp("journal"), interpret, Hub(), FakeClock(NOON))
    for number, kind in enumerate(list(ActionKind) * 3, start=1):
        place: dict[str, Any] = {"payment_id": f"pay_{number}", "kind": kind}
        place |= {"environment": Environment.LIVE} if number % 5 == 0 else {}
        place |= {"account": "other"} if number % 4 == 0 else {}
        place |= (
            {"batch": 7, "line": number, "payer_name": "Tan Ah Kow"} if number % 3 == 0 else {"reference": "INV-1"}
        )
        made, _ = store.intend(order(number, **place))
        if number % 2:
            store.end(made.id, DONE if number % 3 else Ended(ActionState.UNKNOWN, "Lost."))
    yield store
    store.close()


def test_what_waits_for_people_is_counted(store: Store) -> None:
    store.intend(order(approval=Approval.WAITING))
    unknown, _ = store.intend(order(2, payment_id="pay_2"))
    store.end(unknown.id, Ended(ActionState.UNKNOWN, "Lost."))
    store.intend(order(3, payment_id="pay_3"))
    assert store.reader.unsettled_count(TEST) == 2
    assert store.reader.unsettled_count(Environment.LIVE) == 0


@settings(max_examples=30, deadline=None)
@given(
    amounts=st.lists(st.integers(1, 5000), min_size=1, max_size=12),
    ends=st.lists(st.sampled_from([DONE, NOT_DONE]), min_size=12, max_size=12),
)
def test_no_order_of_refunds_asks_for_more_than_was_paid(
    tmp_path_factory: pytest.TempPathFactory, amounts: list[int], ends: list[Ended]
) -> None:
    store = Store(tmp_path_factory.mktemp("journal"), interpret, Hub(), FakeClock(NOON))
    done = 0
    for number, (amount, end) in enumerate(zip(amounts, ends, strict=False)):
        try:
            action, _ = store.intend(order(number, amount_minor=amount))
        except RefusedError:
            assert done + amount > 5000
            continue
        store.end(action.id, end)
        done += amount if end is DONE else 0
    store.close()
    assert done <= 5000

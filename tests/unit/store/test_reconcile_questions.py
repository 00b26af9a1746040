"""What reconciling reads of a real store: everything of a period, once, and nothing of others."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.domain.account import Account, SyncState
from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.delivery import LoggedBody, NewDelivery, Source
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.domain.evidence import BankCover, Evidence, ReadAccount
from paysg_desktop.domain.imports import FileKind
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.reconciliation import Difference, Resolution
from paysg_desktop.domain.statement import StatementKind, StatementLine, statement_body
from paysg_desktop.domain.verification import Status
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.reconcile_questions import ReconcileQuestions
from paysg_desktop.store.store import Store
from paysg_desktop.usecases.facts import EVENT_TYPES, read_imported
from paysg_desktop.usecases.reconcile import Expectations, reconcile
from tests import builders
from tests.builders import DAY, NOON, body, delivery
from tests.fakes import FakeClock
from tests.unit.store.storing import append

TEST, LIVE = Environment.TEST, Environment.LIVE
ACCOUNT = Account("paysg", TEST, "service_1", "Licences", SecretReference("env", "K"), NOON)
START, END = NOON - 10 * DAY, NOON + 10 * DAY


def interpret(told: LoggedBody) -> ParsedBody:
    return read_imported(PROVIDERS["paysg"], told) if told.source is Source.IMPORT else builders.interpret(told)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path, interpret, Hub(), FakeClock(NOON + 3000))
    yield opened
    opened.close()


@pytest.fixture
def questions(store: Store, tmp_path: Path) -> Iterator[ReconcileQuestions]:
    del store
    with closing(ReconcileQuestions(database_path(tmp_path))) as asked:
        yield asked


def polled(payment_id: str, **fields: Any) -> NewDelivery:
    told = delivery(body(None, payment_id, **fields), status=Status.NOT_NEEDED, event_id=None)
    return replace(told, source=Source.POLL)


def imported(line: StatementLine, account: str = "service_1", **others: Any) -> NewDelivery:
    kind = FileKind(line.kind.value)
    told = delivery(
        statement_body(line, NOON, account), status=Status.NOT_NEEDED, event_id=line.id, endpoint_id="", **others
    )
    return replace(told, source=Source.IMPORT, event_type=EVENT_TYPES[kind])


def line(id_: str, payout: str = "po_1", *, at: int | None = NOON, **others: Any) -> StatementLine:
    plain = StatementLine(id_, StatementKind.PAYOUT, "SGD", payout, gross_minor=1234, net_minor=1200, at=at)
    return replace(plain, **{"fee_minor": 34} | others)


def bank(id_: str, at: int, **others: Any) -> StatementLine:
    return replace(StatementLine(id_, StatementKind.BANK, "SGD", net_minor=1200, at=at), **others)


def ids(evidence: Evidence) -> list[tuple[str, bool]]:
    return [(each.id, each.is_within) for each in evidence.payments]


def line_ids(evidence: Evidence) -> list[str]:
    return [each.line.id for each in evidence.payout_lines]


def test_an_empty_store_has_no_evidence(questions: ReconcileQuestions) -> None:
    assert questions.evidence(TEST, None, START, END) == Evidence()


def test_a_payment_comes_with_what_each_source_told(store: Store, questions: ReconcileQuestions) -> None:
    append(store, delivery(), delivery(body("evt_2", updated_at=NOON + 5), event_id="evt_2"))
    store.save_checked(ACCOUNT, NOON + 9, [polled("pay_1", payout_id="po_1")], ["pay_1"], ["pay_2"])
    append(store, delivery(body("evt_3", "pay_2"), event_id="evt_3"))
    store.writer.settle()
    first, second = questions.evidence(TEST, None, START, END).payments
    assert (first.id, first.account, first.amount_minor, first.currency) == ("pay_1", "service_1", 1234, "SGD")
    assert (first.status, first.paid_at, first.payout_id) == (PaymentStatus.PAID, NOON, "po_1")
    assert (first.asked_at, first.is_known) == (NOON + 9, True)
    assert [each.source for each in first.facts] == [Source.WEBHOOK, Source.WEBHOOK, Source.POLL]
    assert [each.snapshot.get("updated_at") for each in first.facts] == [NOON, NOON + 5, NOON]
    assert (second.id, second.asked_at, second.is_known) == ("pay_2", NOON + 9, False)


@pytest.mark.parametrize(
    ("fields", "is_within"),
    [
        ({"created_at": START, "paid_at": None}, True),
        ({"created_at": START - 1, "paid_at": None}, False),
        ({"created_at": END, "paid_at": END}, False),
        ({"created_at": START - 1, "paid_at": END - 1}, True),
        ({"created_at": None, "paid_at": None}, True),
    ],
)
def test_payments_created_or_paid_in_the_period_are_read(
    store: Store, questions: ReconcileQuestions, fields: dict[str, Any], is_within: bool
) -> None:
    append(store, delivery(body(**fields)))
    assert bool(questions.evidence(TEST, None, START, END).payments) is is_within


def test_environments_and_accounts_stay_apart(store: Store, questions: ReconcileQuestions) -> None:
    append(store, delivery(), delivery(body("evt_2", "pay_2"), environment=LIVE))
    append(store, imported(line("l1", payment_id="pay_1")), imported(line("l2", payment_id="pay_2"), "service_2"))
    append(store, imported(line("l3", payment_id="pay_9"), ""))
    every = questions.evidence(TEST, None, START, END)
    assert (ids(every), line_ids(every)) == ([("pay_1", True)], ["l1", "l2", "l3"])
    other = questions.evidence(TEST, "service_2", START, END)
    assert (ids(other), line_ids(other)) == ([], ["l2", "l3"])
    live = questions.evidence(LIVE, None, START, END)
    assert (ids(live), line_ids(live)) == ([("pay_2", True)], [])


def test_a_payout_is_read_whole_with_its_payments(store: Store, questions: ReconcileQuestions) -> None:
    """`po_1` has a payment of the period; `po_2` has the day; `po_3` has another line for a payment of `po_1`."""
    long_ago = {"created_at": START - 90 * DAY, "paid_at": START - 90 * DAY}
    append(
        store,
        delivery(),
        delivery(body("evt_2", "pay_2", **long_ago), event_id="evt_2"),
        delivery(body("evt_3", "pay_3", **long_ago, reference="INV-3"), event_id="evt_3"),
        delivery(
            body("evt_4", "pay_4", created_at=START - DAY, paid_at=START - DAY, payout_id="po_2"), event_id="4"
        ),
        delivery(body("evt_5", "pay_5", **long_ago), event_id="evt_5"),
    )
    lines = [
        line("a", payment_id="pay_1", at=END + DAY),
        line("b", payment_id="pay_2", at=END + DAY),
        line("c", "po_2", reference="INV-3"),
        line("d", "po_3", payment_id="pay_1", at=END + 90 * DAY),
        line("e", "po_3", payment_id="pay_5", at=END + 90 * DAY),
        line("f", "po_4", payment_id="pay_5", at=START - 90 * DAY),
    ]
    append(store, *map(imported, lines))
    evidence = questions.evidence(TEST, None, START, END)
    assert line_ids(evidence) == ["f", "c", "a", "b", "d", "e"]
    assert dict(ids(evidence)) == {"pay_1": True, "pay_2": False, "pay_3": False, "pay_4": False, "pay_5": False}
    assert [len(each.facts) for each in evidence.payments] == [1, 0, 0, 0, 0]


def test_payouts_of_other_times_are_not_read(store: Store, questions: ReconcileQuestions) -> None:
    append(store, delivery())
    times = {"far": START - 9 * DAY, "near": START - 8 * DAY, "in": START, "after": END}
    append(store, *(imported(line(name, f"po_{name}", payment_id=name, at=at)) for name, at in times.items()))
    append(store, imported(line("undated", "po_undated", payment_id="pay_9", at=None)))
    assert sorted(line_ids(questions.evidence(TEST, None, START, END))) == ["in", "near", "undated"]


def test_the_bank_is_read_about_the_payouts(store: Store, questions: ReconcileQuestions) -> None:
    before = questions.evidence(TEST, None, START, END)
    append(store, imported(bank("b1", NOON - 9 * DAY), ""), imported(bank("b2", NOON + DAY), ""))
    append(store, imported(bank("b3", NOON + 2 * DAY, currency="ZAR"), "service_2"))
    evidence = questions.evidence(TEST, None, START, END)
    assert evidence.bank_lines == before.bank_lines == ()
    assert evidence.bank_covers == (
        BankCover("paysg", "", "SGD", NOON - 9 * DAY, NOON + DAY),
        BankCover("paysg", "service_2", "ZAR", NOON + 2 * DAY, NOON + 2 * DAY),
    )
    append(store, imported(line("l1", payment_id="pay_1")))
    assert [each.line.id for each in questions.evidence(TEST, None, START, END).bank_lines] == ["b2", "b3"]
    assert [each.line.id for each in questions.evidence(TEST, "service_1", START, END).bank_lines] == ["b2"]
    append(store, imported(line("l2", payment_id="pay_1", at=None)))
    assert len(questions.evidence(TEST, None, START, END).bank_lines) == 3


def test_between_statements_that_do_not_follow_on_each_other_nothing_is_known(
    store: Store, questions: ReconcileQuestions
) -> None:
    def of_file(name: str, fact: NewDelivery) -> NewDelivery:
        return replace(fact, request=replace(fact.request, target=f"/{name * 64}/2"))

    days = {"a": (0, 3), "b": (6, 9), "c": (40, 44)}
    for name, both in days.items():
        append(store, *(of_file(name, imported(bank(f"{name}{day}", NOON + day * DAY), "")) for day in both))
    assert questions.evidence(TEST, None, START, END).bank_covers == (
        BankCover("paysg", "", "SGD", NOON, NOON + 9 * DAY),
        BankCover("paysg", "", "SGD", NOON + 40 * DAY, NOON + 44 * DAY),
    )


def test_accounts_webhooks_and_resolutions_are_told(store: Store, questions: ReconcileQuestions) -> None:
    state = SyncState(NOON, NOON - 5, NOON - 10, NOON - 20)
    store.save_account(ACCOUNT)
    store.save_account(replace(ACCOUNT, id="service_2"))
    store.save_account(replace(ACCOUNT, environment=LIVE))
    store.save_sync_state(ACCOUNT, state)
    append(store, delivery())
    store.resolve("paysg", TEST, "amount:paysg:test:pay_1", "f00", "tan", "Corrected.")
    store.resolve("paysg", LIVE, "amount:paysg:live:pay_1", "f00", "tan", "Corrected.")
    evidence = questions.evidence(TEST, None, START, END)
    assert evidence.accounts == (
        ReadAccount(ACCOUNT, state),
        ReadAccount(replace(ACCOUNT, id="service_2"), SyncState()),
    )
    assert questions.evidence(TEST, "service_2", START, END).accounts == evidence.accounts[1:]
    assert evidence.heard == {("paysg", "service_1"): NOON}
    place = ("paysg", "amount:paysg:test:pay_1", "f00")
    assert evidence.resolutions == {place: Resolution(NOON + 3000, "tan", "Corrected.")}


def test_reconciling_a_store_and_resolving_it(store: Store, questions: ReconcileQuestions) -> None:
    append(store, delivery())
    store.save_checked(ACCOUNT, NOON + 9, [polled("pay_1", amount_minor=1300)], ["pay_1"], [])
    append(store, imported(line("l1", payment_id="pay_1", fee_minor=30)))
    plan = (TEST, None, START, END, NOON + DAY, Expectations())
    done = reconcile(questions, *plan)
    kinds = [each.difference for each in done.discrepancies]
    assert kinds == [Difference.PAYOUT_AMOUNT, Difference.PAYOUT_FEE, Difference.AMOUNT]
    for each in done.discrepancies:
        store.resolve(each.provider, TEST, each.id, each.state, "tan", "Asked them.")
    assert reconcile(questions, *plan).open == ()


@pytest.mark.parametrize("count", [1_500, pytest.param(10_000, marks=pytest.mark.torture)])
def test_many_payments_are_read_in_one_go(store: Store, questions: ReconcileQuestions, count: int) -> None:
    webhooks = [
        delivery(body(f"evt_{n}", f"pay_{n}", reference=f"INV-{n}"), event_id=f"evt_{n}") for n in range(count)
    ]
    polls = [polled(f"pay_{n}", reference=f"INV-{n}", payout_id=f"po_{n // 100}") for n in range(count)]
    lines = [imported(line(f"l{n}", f"po_{n // 100}", payment_id=f"pay_{n}")) for n in range(count)]
    store.append_facts([*webhooks, *lines])
    store.save_checked(ACCOUNT, NOON + 9, polls, [f"pay_{n}" for n in range(count)], [])
    store.writer.settle()
    began = time.process_time()
    done = reconcile(questions, TEST, None, START, END, NOON + DAY, Expectations())
    took_s = time.process_time() - began
    assert (done.payment_count, done.matched_count, done.discrepancies) == (count, count, ())
    assert sum(each.gross_minor or 0 for each in done.payouts) == count * 1234
    assert took_s < count / 1000

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.api import PaymentPage, PaymentRecord
from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.delivery import LoggedBody, Source
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.errors import ApiFaultError, ApiKeyError, ApiNotFoundError
from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.domain.figures import Figure
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.sync import SyncDone, SyncProgress
from paysg_desktop.domain.times import iso_utc, parse_iso
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.store.store import Store
from paysg_desktop.usecases import sync as sync_module
from paysg_desktop.usecases.sync import Sync
from tests.fakes import FakeClock

ID = "payment_service_1"
ACCOUNT = Account("paysg", Environment.TEST, ID, "Licences", SecretReference("env", "KEY"), 1)
DAY_US = 24 * 3600 * 1_000_000
MINUTE_US = 60 * 1_000_000


def interpret(told: LoggedBody) -> ParsedBody:
    provider = PROVIDERS[told.provider]
    return provider.parse_payment(told.body) if told.source is Source.POLL else provider.parse(told.body)


class Shop:
    """A provider with payments in memory that answers as PaySG's API does; `fail_at` names requests that fail."""

    clock_offset_s: int | None = 3

    def __init__(self, clock: FakeClock, page_size: int = 50) -> None:
        self.clock = clock
        self.page_size = page_size
        self.payments: dict[str, dict[str, Any]] = {}
        self.requests: list[str] = []
        self.failures: dict[int, Exception] = {}

    def add(self, number: int, *, age_us: int = 0, **fields: Any) -> str:
        at = iso_utc(self.clock.now() - age_us)
        id_ = f"P{number:05d}"
        self.payments[id_] = {
            "id": id_,
            "payment_service_id": ID,
            "payment_status": "unpaid",
            "latest_status": "unpaid",
            "refund_status": "not_refunded",
            "amount_in_cents": 100 + number,
            "created_at": at,
            "updated_at": at,
        } | fields
        return id_

    def pay(self, id_: str) -> None:
        now = iso_utc(self.clock.now())
        self.payments[id_] |= {
            "payment_status": "paid",
            "payment_succeeded_timestamp": now,
            "updated_at": now,
        }

    async def page(self, after: str | None = None) -> PaymentPage:
        self._note(f"page {after}")
        ordered = sorted(self.payments.values(), key=lambda each: (each["created_at"], each["id"]), reverse=True)
        start = int(after or 0)
        end = start + self.page_size
        return PaymentPage(
            tuple(_record(each) for each in ordered[start:end]), str(end) if end < len(ordered) else None
        )

    async def payment(self, payment_id: str) -> PaymentRecord:
        self._note(payment_id)
        if payment_id not in self.payments:
            raise ApiNotFoundError("There is no such payment.", status=404)
        return _record(self.payments[payment_id])

    def _note(self, request: str) -> None:
        self.requests.append(request)
        failure = self.failures.pop(len(self.requests), None)
        if failure is not None:
            raise failure


def _record(payment: dict[str, Any]) -> PaymentRecord:
    return PaymentRecord(payment["id"], json.dumps(payment).encode(), parse_iso(payment["created_at"]))


class Desk:
    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.store = Store(folder, interpret, Hub(), self.clock)
        self.store.save_account(ACCOUNT)
        self.shop = Shop(self.clock)
        self.told: list[SyncProgress] = []

    def sync(self) -> SyncDone:
        run = Sync(self.store.reader, self.store, PROVIDERS["paysg"], self.clock)
        self.shop.requests.clear()
        self.told.clear()
        # Not settled here: what a run has read is in the figures when it ends.
        done = asyncio.run(run(ACCOUNT, self.shop, self.told.append))  # type: ignore[arg-type]
        self.clock.advance(60)
        return done

    def rows(self) -> dict[str, Any]:
        keys = self.store.reader.payment_keys(PaymentFilter(Environment.TEST))
        return {row.id: row for row in self.store.reader.payments(keys).values()}

    @property
    def state(self) -> Any:
        return self.store.reader.sync_state(ACCOUNT)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.store.close()


def test_the_first_run_reads_the_whole_list(desk: Desk) -> None:
    for number in range(120):
        desk.shop.add(number, age_us=number * MINUTE_US)
    started_at = desk.clock.now()
    done = desk.sync()
    assert (done.read, done.new, done.problem) == (120, 120, None)
    assert desk.shop.requests == ["page None", "page 50", "page 100"]
    assert len(desk.rows()) == 120
    row = desk.rows()["P00000"]
    assert (row.status, row.source, row.account) == (PaymentStatus.UNPAID, Source.POLL, ID)
    assert desk.state.complete_at == started_at
    assert desk.state.clock_offset_s == 3
    assert desk.told[-1] == SyncProgress(ACCOUNT, 120, 120, is_paging=True, left=0)


def test_a_run_with_nothing_new_reads_one_page_and_writes_nothing(desk: Desk) -> None:
    for number in range(120):
        desk.shop.pay(desk.shop.add(number, age_us=(200 + number) * DAY_US))
        desk.shop.payments[f"P{number:05d}"]["payment_succeeded_timestamp"] = iso_utc(
            desk.clock.now() - 100 * DAY_US
        )
    desk.sync()
    done = desk.sync()
    assert (done.new, done.problem) == (0, None)
    assert desk.shop.requests == ["page None"]


def test_what_may_have_changed_is_asked_for_by_its_id(desk: Desk) -> None:
    old = desk.shop.add(0, age_us=30 * DAY_US)
    for number in range(1, 130):
        desk.shop.pay(desk.shop.add(number, age_us=number * MINUTE_US))
        desk.shop.payments[f"P{number:05d}"]["payment_succeeded_timestamp"] = iso_utc(
            desk.clock.now() - 95 * DAY_US
        )
    desk.sync()
    desk.shop.pay(old)
    done = desk.sync()
    assert desk.shop.requests[-1] == old
    assert done.new == 1
    assert desk.rows()[old].status is PaymentStatus.PAID
    (key,) = [row.key for row in desk.rows().values() if row.id == old]
    detail = desk.store.reader.payment(key)
    assert detail is not None
    assert {entry.source for entry in detail.history} == {Source.POLL}


def test_a_payment_that_the_provider_no_longer_knows_is_noted_and_kept(desk: Desk) -> None:
    gone = desk.shop.add(0, age_us=30 * DAY_US)
    for number in range(1, 60):
        desk.shop.add(number, age_us=number * MINUTE_US)
    desk.sync()
    del desk.shop.payments[gone]
    desk.sync()
    assert desk.rows()[gone].status is PaymentStatus.UNPAID
    assert desk.store.reader.checks("paysg", Environment.TEST, [gone])[gone][1] == "not_found"


def test_a_first_run_that_was_cut_short_is_never_mistaken_for_a_whole_one(desk: Desk) -> None:
    for number in range(240):
        desk.shop.add(number, age_us=number * MINUTE_US)
    desk.shop.failures[3] = ApiFaultError("PaySG has a fault.", status=500)
    done = desk.sync()
    assert done.problem == "PaySG has a fault."
    assert len(desk.rows()) == 100
    assert desk.state.complete_at is None
    assert desk.state.problem == "PaySG has a fault."
    done = desk.sync()
    assert (done.new, done.problem, desk.state.problem) == (140, None, None)
    assert len(desk.rows()) == 240


def test_a_later_run_that_was_cut_short_leaves_no_gap(desk: Desk) -> None:
    desk.shop.add(0, age_us=90 * DAY_US)
    desk.sync()
    for number in range(1, 140):
        desk.shop.add(number, age_us=number * MINUTE_US)
    desk.shop.failures[2] = ApiFaultError("PaySG has a fault.", status=500)
    desk.sync()
    assert len(desk.rows()) == 51
    desk.shop.add(140)
    desk.sync()
    assert len(desk.rows()) == 141


def test_a_key_that_is_refused_is_a_problem_with_its_exit_code(desk: Desk) -> None:
    desk.shop.failures[1] = ApiKeyError("PaySG did not take the key.", status=401)
    done = desk.sync()
    assert (done.problem, done.exit_code) == ("PaySG did not take the key.", 4)


def test_a_payment_that_can_not_be_read_is_said_and_written_once_at_most(desk: Desk) -> None:
    desk.shop.add(0)
    desk.shop.payments["P00001"] = {"id": "P00001", "created_at": iso_utc(desk.clock.now())}
    for _ in range(3):
        done = desk.sync()
        assert done.problem is not None
        assert done.problem.startswith("One payment could not be read.")
        assert desk.state.complete_at is None
    assert done.new == 0
    assert set(desk.rows()) == {"P00000"}


def test_one_payment_that_fails_does_not_keep_the_others_from_being_asked_for(desk: Desk) -> None:
    old = [desk.shop.add(number, age_us=(90 + number) * DAY_US) for number in range(2)]
    for number in range(2, 202):
        desk.shop.add(number, age_us=number * MINUTE_US, payment_status="cancelled", latest_status="cancelled")
    desk.sync()
    for each in old:
        desk.shop.pay(each)
    real = desk.shop.payment

    async def payment(payment_id: str) -> PaymentRecord:
        if payment_id == old[0]:
            raise ApiFaultError("PaySG has a fault.", status=502)
        return await real(payment_id)

    desk.shop.payment = payment  # type: ignore[method-assign]
    before = desk.state.complete_at
    done = desk.sync()
    assert done.problem is not None
    assert desk.rows()[old[1]].status is PaymentStatus.PAID
    assert desk.state.complete_at == before
    assert desk.store.reader.checks("paysg", Environment.TEST, old)[old[0]][1] == "failed"


def test_a_payment_that_shows_up_a_little_late_is_read(desk: Desk) -> None:
    for number in range(120):
        desk.shop.add(number, age_us=number * MINUTE_US, payment_status="cancelled")
    desk.sync()
    late = desk.shop.add(500, age_us=2 * MINUTE_US)
    desk.sync()
    assert late in desk.rows()


def test_a_time_of_the_future_hides_nothing(desk: Desk) -> None:
    desk.shop.add(0, age_us=-9 * 365 * DAY_US)
    desk.sync()
    for number in range(1, 80):
        desk.shop.add(number, age_us=number)
    desk.sync()
    assert len(desk.rows()) == 80


def test_only_so_many_are_asked_for_at_a_time_and_the_others_have_their_turn(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync_module, "MOST_BY_ID", 4)
    old = [desk.shop.add(number, age_us=(300 + 60 * number) * DAY_US) for number in range(3)]
    # Far apart among payments that can't change any more: no page brings two of them.
    for number in range(100, 400):
        id_ = desk.shop.add(number, age_us=(number) * DAY_US)
        desk.shop.payments[id_] |= {"payment_status": "cancelled", "latest_status": "cancelled"}
    desk.sync()
    monkeypatch.setattr(sync_module, "MOST_BY_ID", 2)
    desk.sync()
    asked = [each for each in desk.shop.requests if not each.startswith("page")]
    assert len(asked) == 2
    first_whole = desk.state.complete_at
    desk.sync()
    asked += [each for each in desk.shop.requests if not each.startswith("page")]
    assert set(asked) == set(old)
    assert desk.state.complete_at > first_whole


def test_what_is_known_says_so(desk: Desk) -> None:
    assert desk.store.reader.knowledge(Environment.TEST)[0].told == frozenset()
    desk.shop.add(1)
    desk.sync()
    (known,) = desk.store.reader.knowledge(Environment.TEST)
    assert (known.account, known.name, known.heard_at) == (ID, "Licences", None)
    assert Figure.WAITING in known.told
    assert known.checked_at == desk.state.complete_at


@settings(max_examples=25)
@given(data=st.data())
def test_whatever_happens_between_runs_the_end_is_the_truth(tmp_path_factory: Any, data: st.DataObject) -> None:
    desk = Desk(tmp_path_factory.mktemp("sync"))
    try:
        desk.shop.page_size = 7
        number = 0
        for _ in range(data.draw(st.integers(1, 5))):
            for _ in range(data.draw(st.integers(0, 20))):
                desk.shop.add(number, age_us=data.draw(st.integers(0, 50)) if number else 0)
                number += 1
            for id_ in data.draw(st.lists(st.sampled_from(sorted(desk.shop.payments) or ["none"]), max_size=5)):
                if id_ in desk.shop.payments:
                    desk.shop.pay(id_)
            if data.draw(st.booleans()):
                desk.shop.failures[data.draw(st.integers(1, 4))] = ApiFaultError("A fault.", status=500)
            desk.sync()
        desk.shop.failures.clear()
        desk.sync()
        rows = desk.rows()
        assert set(rows) == set(desk.shop.payments)
        for id_, payment in desk.shop.payments.items():
            assert rows[id_].status.value == payment["payment_status"]
            assert rows[id_].amount is not None
            assert rows[id_].amount.minor == payment["amount_in_cents"]
    finally:
        desk.store.close()

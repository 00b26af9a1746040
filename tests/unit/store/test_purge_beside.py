"""A purge while others make anew what it goes by: nothing personal is left where it says that it has ended."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.delivery import ReVerification
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.domain.purge import Cutoffs
from paysg_desktop.domain.verification import Status, Verification
from paysg_desktop.store import purge
from paysg_desktop.store.care_store import CareStore
from paysg_desktop.store.check import check
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.store import Store
from tests.builders import DAY, NOON, body, delivery, interpret
from tests.fakes import FakeClock
from tests.unit.store.storing import append, rows

ENDPOINT = Endpoint(
    "ep_1", "Gateway", "gateway", Environment.TEST, "/h/1", (), NOON, settings={"amount_unit": "major"}
)
_LATER = NOON + 900 * DAY
_COUNT = 600
_LEFT = (
    "SELECT 1 FROM purged WHERE instr(kept, 'CANARY') UNION ALL "
    "SELECT 1 FROM payments WHERE instr(snapshot, 'CANARY') UNION ALL "
    "SELECT 1 FROM events WHERE instr(snapshot, 'CANARY') UNION ALL "
    "SELECT 1 FROM deliveries WHERE instr(body, 'CANARY')"
)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setattr(purge, "AT_ONCE", 20)
    opened = Store(tmp_path, interpret, Hub(), FakeClock(_LATER))
    names = (f"evt_{number}" for number in range(_COUNT))
    append(opened, *(delivery(body(name, f"pay_{name}", payer_email=f"CANARY{name}@x.sg")) for name in names))
    return opened


def purged(store: Store, path: Path, beside: Callable[[], object]) -> None:
    """Do something once between the first step and the next, and look at what is left at the end."""
    is_done = False

    def tell(*_: object) -> None:
        nonlocal is_done
        if not is_done:
            is_done = True
            beside()

    store.purger.run(Cutoffs(NOON + DAY, None), "me", "", tell)
    store.settle()
    assert rows(path, "SELECT count(*) FROM purges WHERE ended_at IS NOT NULL") == [(1,)]
    assert rows(path, _LEFT) == []
    assert rows(path, "SELECT count(*) FROM payments") == [(_COUNT,)]
    store.close()
    assert check(path)[0]


def elsewhere(work: Callable[[], object]) -> list[str]:
    """Do it on another thread, to its end; with what it was refused."""
    refused: list[str] = []

    def attempt() -> None:
        try:
            work()
        except RefusedError as error:
            refused.append(str(error))

    thread = threading.Thread(target=attempt)
    thread.start()
    thread.join(30)
    assert not thread.is_alive()
    return refused


def test_reading_anew_is_refused_while_a_purge_runs(store: Store, tmp_path: Path) -> None:
    path, refused = database_path(tmp_path), [""][:0]

    def beside() -> None:
        read_otherwise = partial(store.update_endpoint, ENDPOINT, must_refold=True)
        for work in (store.writer.rebuild, CareStore(path, store.writer).rebuild, read_otherwise):
            refused.extend(elsewhere(work))

    purged(store, path, beside)
    assert len(refused) == 3
    assert all("Wait until that is done; nothing was changed." in each for each in refused)


def test_a_purge_is_refused_while_the_log_is_read_anew(store: Store, tmp_path: Path) -> None:
    with store.writer.remaking.one():
        assert elsewhere(lambda: store.purger.run(Cutoffs(NOON + DAY, None), "me", ""))
    assert rows(database_path(tmp_path), "SELECT count(*) FROM purges") == [(0,)]
    purged(store, database_path(tmp_path), lambda: None)


def test_a_step_waits_for_a_fold_that_begins_anew(store: Store, tmp_path: Path) -> None:
    """As after an entry that was passed over, or by whoever did not ask."""
    reset = store.writer._ledger.projection.reset
    purged(store, database_path(tmp_path), lambda: store.writer.call(lambda _: reset()).result())


def test_an_old_delivery_that_holds_only_now_keeps_no_personal_member(store: Store, tmp_path: Path) -> None:
    told = body("evt_x", "pay_evt_0", payer_email="CANARYx@x.sg", updated_at=NOON)
    (unchecked,) = append(store, delivery(told, status=Status.NO_SECRET))

    def verify() -> None:
        verdict = Verification(Status.VERIFIED)
        store.verified_again([ReVerification(unchecked, _LATER, verdict, Environment.TEST, "evt_x")])

    purged(store, database_path(tmp_path), verify)

"""The doctor and verifying again, on a real workspace with all three providers."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.bootstrap import interpret
from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.delivery import DeliveryDetail, RawRequest
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.finding import Finding
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.verification import Status
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.store.store import Store
from paysg_desktop.usecases.endpoints import EndpointBook
from paysg_desktop.usecases.examine import Examine
from paysg_desktop.usecases.rounds import Rounds
from paysg_desktop.usecases.verify_again import VerifiedAgain, VerifyAgain
from tests.builders import DAY, NOON, SECOND
from tests.fakes import FakeClock, FakeSecrets
from tests.receiving import receiver
from tests.signing import event, paysg_header

LIVE, TEST = Environment.LIVE, Environment.TEST
KEY = base64.b64encode(bytes(range(24))).decode()
OTHER_KEY = base64.b64encode(bytes(range(1, 25))).decode()
VALUES = {
    "paysg": "paysg_test_secret_4f9c2d7a",
    "paysg2": "paysg_second_secret_77aa01bc",
    "retired": "paysg_retired_secret_0b7e",
    "yoco_test": f"whsec_{KEY}",
    "yoco_live": f"whsec_{OTHER_KEY}",
    "gateway": "gw_test_secret_0b7e",
}


def secret(name: str, environment: Environment | None = None, until: int | None = None) -> EndpointSecret:
    return EndpointSecret(SecretReference("env", name), until, environment)


def endpoint(name: str, provider: str, *secrets: EndpointSecret) -> Endpoint:
    return Endpoint(f"ep_{name}", name, provider, TEST, f"/{name}", secrets, NOON)


ENDPOINTS = (
    endpoint("licensing", "paysg", secret("paysg"), secret("retired", until=NOON - DAY)),
    endpoint("parking", "paysg", secret("paysg2")),
    endpoint("shop", "yoco", secret("yoco_test", TEST), secret("yoco_live", LIVE)),
    endpoint("mobile", "gateway", secret("gateway")),
    endpoint("new", "paysg"),
)


@dataclass
class Desk:
    """A receiver, the doctor and verifying again on one store."""

    store: Store
    clock: FakeClock
    hub: Hub
    values: FakeSecrets
    book: EndpointBook
    told: list[Changes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.receive = receiver(self.book, self.store, self.clock)
        self.examine = Examine(self.book, self.store.reader, lambda: None)
        self.verify_again = VerifyAgain(self.book, self.store.reader, self.store, self.clock)
        self.hub.subscribe(self.told.append)

    def post(self, name: str, headers: Headers, body: bytes) -> int:
        """The answer's status; the delivery is the newest one then."""
        request = RawRequest(self.clock.now(), "POST", f"/{name}", headers, body, "127.0.0.1:1")
        answer = asyncio.run(self.receive(f"/{name}", request))
        self.store.writer.settle()
        return answer.status

    def newest(self) -> DeliveryDetail:
        return self.detail(self.store.reader.last_delivery_id())

    def detail(self, number: int) -> DeliveryDetail:
        found = self.store.reader.delivery(number)
        assert found is not None
        return found

    def diagnosis(self) -> Finding:
        found = self.examine(self.newest().row.id)
        assert found is not None
        return found

    def payments(self, environment: Environment) -> list[tuple[str, str]]:
        rows = self.store.reader.payments(self.store.reader.payment_keys(PaymentFilter(environment))).values()
        return [(row.id, row.status.value) for row in rows]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock, hub = FakeClock(NOON), Hub()
    values = FakeSecrets(**VALUES)
    store = Store(tmp_path, interpret, hub, clock)
    book = EndpointBook(PROVIDERS, values)
    for each in ENDPOINTS:
        store.add_endpoint(each)
    book.load(store.reader.endpoints())
    yield Desk(store, clock, hub, values, book)
    store.close()


def paysg(body: bytes, key: str = VALUES["paysg"]) -> Headers:
    return ((b"PaySG-Signature", paysg_header(body, secret=key).encode()),)


def yoco(body: bytes, at: int, key: str = KEY) -> Headers:
    t = str(at // SECOND)
    mac = hmac.new(base64.b64decode(key), f"msg_1.{t}.".encode() + body, hashlib.sha256).digest()
    signature = b"v1," + base64.b64encode(mac)
    return ((b"webhook-id", b"msg_1"), (b"webhook-timestamp", t.encode()), (b"webhook-signature", signature))


def yoco_body(number: int = 1, mode: str = "test", **payload: Any) -> bytes:
    paid = {
        "id": f"p_{number:024d}",
        "type": "payment",
        "amount": 2500,
        "currency": "ZAR",
        "status": "succeeded",
        "mode": mode,
        "metadata": {"checkoutId": f"ch_{number:024d}"},
    }
    envelope = {
        "id": f"evt_{number:024d}",
        "type": "payment.succeeded",
        "createdDate": "2025-11-21T03:59:00.000000Z",
        "payload": paid | payload,
    }
    return json.dumps(envelope, separators=(",", ":")).encode()


# --- whose delivery is it ---


def test_the_other_endpoints_secret_is_named(desk: Desk) -> None:
    body = event(1)
    assert desk.post("licensing", paysg(body, VALUES["paysg2"]), body) == 401
    found = desk.diagnosis()
    assert (found.cause, found.is_proven, found.endpoint) == ("other_profile_secret", True, "parking")
    assert found.secret == "parking (current)"


def test_a_retired_secret_is_named(desk: Desk) -> None:
    body = event(1)
    assert desk.post("licensing", paysg(body, VALUES["retired"]), body) == 401
    found = desk.diagnosis()
    assert (found.cause, found.secret) == ("old_secret", "licensing (retired)")


def test_a_delivery_at_the_wrong_address_names_the_right_one(desk: Desk) -> None:
    body = yoco_body()
    assert desk.post("licensing", yoco(body, NOON), body) == 401
    found = desk.diagnosis()
    assert (found.cause, found.is_proven, found.endpoint) == ("header_of_other_scheme", True, "shop")


def test_a_strangers_delivery_names_nobody(desk: Desk) -> None:
    body = yoco_body()
    assert desk.post("licensing", yoco(body, NOON, base64.b64encode(b"x" * 24).decode()), body) == 401
    found = desk.diagnosis()
    assert (found.cause, found.is_proven, found.endpoint) == ("header_of_other_scheme", False, None)


# --- two modes behind one address ---


def test_the_mode_comes_from_the_body_and_the_secret_alike(desk: Desk) -> None:
    live, test = yoco_body(1, "live"), yoco_body(2, "test")
    assert desk.post("shop", yoco(live, NOON, OTHER_KEY), live) == 200
    assert desk.post("shop", yoco(test, NOON), test) == 200
    assert [pay for pay, _ in desk.payments(LIVE)] == ["p_" + "1".zfill(24)]
    assert [pay for pay, _ in desk.payments(TEST)] == ["p_" + "2".zfill(24)]


@pytest.mark.parametrize(("mode", "key"), [("live", KEY), ("test", OTHER_KEY)])
def test_a_mode_that_the_secret_does_not_sign_for_is_flagged_and_not_counted(
    desk: Desk, mode: str, key: str
) -> None:
    body = yoco_body(1, mode)
    assert desk.post("shop", yoco(body, NOON, key), body) == 401
    assert desk.newest().verification.cause == "environment_mismatch"
    assert desk.diagnosis().cause == "environment_mismatch"
    assert desk.payments(LIVE) == desk.payments(TEST) == []


def test_an_event_without_a_mode_belongs_to_its_secrets(desk: Desk) -> None:
    body = b'{"id":"evt_x","type":"something.new","createdDate":"2025-11-21T03:59:00Z","payload":{}}'
    assert desk.post("shop", yoco(body, NOON, OTHER_KEY), body) == 200
    assert desk.newest().row.environment is LIVE


# --- time ---


def test_a_clock_in_another_time_zone_shows_over_three_deliveries(desk: Desk) -> None:
    causes = []
    for number in range(1, 4):
        body = yoco_body(number)
        desk.clock.advance(60)
        assert desk.post("shop", yoco(body, desk.clock.now() + 28_800 * SECOND), body) == 401
        causes.append(desk.diagnosis().cause)
    assert causes == ["timestamp_too_new", "timestamp_too_new", "clock_timezone"]
    assert desk.diagnosis().offset_s == -28_800


def test_one_late_delivery_among_punctual_ones_waited_somewhere(desk: Desk) -> None:
    for number in (1, 2):
        body = yoco_body(number)
        desk.post("shop", yoco(body, desk.clock.now()), body)
    late = yoco_body(3)
    desk.post("shop", yoco(late, desk.clock.now() - 4_000 * SECOND), late)
    assert desk.diagnosis().cause == "delayed_queue"


def test_the_same_request_once_more_is_a_replay(desk: Desk) -> None:
    body = yoco_body(1)
    headers = yoco(body, desk.clock.now())
    assert desk.post("shop", headers, body) == 200
    desk.clock.advance(4_000)
    assert desk.post("shop", headers, body) == 401
    found = desk.diagnosis()
    assert (found.cause, found.remarks) == ("timestamp_too_old", ("replayed_delivery",))


# --- what is kept of a finding ---


def test_a_finding_is_kept_told_and_verifies_nothing(desk: Desk) -> None:
    body = event(1)
    desk.post("licensing", paysg(body, VALUES["paysg2"]), body)
    number = desk.newest().row.id
    assert desk.newest().finding is None
    desk.store.save_finding(number, NOON, desk.diagnosis())
    detail = desk.newest()
    assert detail.finding is not None
    assert (detail.finding.cause, detail.row.cause) == ("other_profile_secret", "other_profile_secret")
    assert detail.row.status is Status.FAILED
    assert [row.cause for row in desk.told[-1].updated] == ["other_profile_secret"]
    assert desk.payments(TEST) == []


def test_the_rounds_examine_each_failed_delivery_once_newest_first(desk: Desk) -> None:
    for number in (1, 2, 3):
        body = event(number)
        desk.post("licensing", paysg(body, VALUES["paysg2"]), body)
    examined: list[int] = []

    def save(number: int, finding: Finding) -> None:
        examined.append(number)
        desk.store.save_finding(number, NOON, finding)

    rounds = Rounds(desk.store.reader, desk.examine, save, desk.hub)
    assert [rounds.examine_next() for _ in range(4)] == [True, True, True, False]
    assert examined == [3, 2, 1]


def test_no_digest_and_no_secret_reaches_the_database(desk: Desk, tmp_path: Path) -> None:
    body = event(1).replace(b",", b", ")
    signed = paysg(event(1), VALUES["paysg2"])
    desk.post("licensing", signed, body)
    desk.store.save_finding(desk.newest().row.id, NOON, desk.diagnosis())
    desk.store.writer.settle()
    kept = b"".join(each.read_bytes() for each in tmp_path.iterdir() if each.is_file())
    for value in VALUES.values():
        assert value.encode() not in kept
    right = hmac.new(VALUES["paysg"].encode(), b"1763697600000." + body, hashlib.sha256)
    assert right.hexdigest().encode() not in kept
    assert right.digest() not in kept


# --- verifying again ---


def test_once_the_secret_is_right_a_rejected_delivery_counts(desk: Desk) -> None:
    desk.values.values["paysg"] = "a wrong secret that was pasted"
    desk.book.load(desk.store.reader.endpoints())
    body = event(1)
    assert desk.post("licensing", paysg(body), body) == 401
    number = desk.newest().row.id
    assert desk.verify_again([number]) == VerifiedAgain(checked=1, verified=0)

    desk.values.values["paysg"] = VALUES["paysg"]
    desk.book.load(desk.store.reader.endpoints())
    desk.clock.advance(DAY / SECOND)
    assert desk.verify_again() == VerifiedAgain(checked=1, verified=1)
    desk.store.writer.settle()
    detail = desk.detail(number)
    assert (detail.row.status, detail.row.answer, detail.row.received_at) == (Status.VERIFIED, 401, NOON)
    assert [each.verification.status.value for each in detail.verdicts] == ["failed", "failed", "verified"]
    assert [status for _, status in desk.payments(TEST)] == ["paid"]
    assert desk.verify_again() == VerifiedAgain(checked=0, verified=0)


def test_unchecked_deliveries_are_checked_once_there_is_a_secret(desk: Desk) -> None:
    good, forged = event(1), event(2)
    assert desk.post("new", paysg(good), good) == 200
    assert desk.post("new", paysg(forged, "somebody else's"), forged) == 200
    assert desk.payments(TEST) == []
    new = next(each for each in ENDPOINTS if each.name == "new")
    changed = Endpoint(new.id, new.name, new.provider, TEST, new.path, (secret("paysg"),), NOON)
    desk.store.update_endpoint(changed, must_refold=False)
    desk.book.load(desk.store.reader.endpoints())
    assert desk.verify_again() == VerifiedAgain(checked=2, verified=1)
    desk.store.writer.settle()
    ids = desk.store.reader.delivery_ids(None)
    rows = desk.store.reader.deliveries(ids)
    assert [rows[each].status.value for each in ids] == ["verified", "failed"]
    assert len(desk.payments(TEST)) == 1


def test_what_was_signed_in_time_is_in_time_however_late_it_is_verified_again(desk: Desk) -> None:
    desk.values.values["yoco_test"] = f"whsec_{base64.b64encode(b'y' * 24).decode()}"
    desk.book.load(desk.store.reader.endpoints())
    body = yoco_body()
    assert desk.post("shop", yoco(body, NOON), body) == 401
    desk.values.values["yoco_test"] = VALUES["yoco_test"]
    desk.book.load(desk.store.reader.endpoints())
    desk.clock.advance(30 * DAY / SECOND)
    assert desk.verify_again() == VerifiedAgain(checked=1, verified=1)


def test_a_retry_that_was_counted_meanwhile_makes_no_second_payment(desk: Desk) -> None:
    desk.values.values["paysg"] = "wrong"
    desk.book.load(desk.store.reader.endpoints())
    body = event(1)
    desk.post("licensing", paysg(body), body)
    desk.values.values["paysg"] = VALUES["paysg"]
    desk.book.load(desk.store.reader.endpoints())
    assert desk.post("licensing", paysg(body), body) == 200
    assert desk.verify_again() == VerifiedAgain(checked=1, verified=1)
    desk.store.writer.settle()
    assert len(desk.payments(TEST)) == 1
    assert desk.detail(1).row.is_duplicate


@pytest.mark.expected_log("can't be used")
def test_a_secret_that_cannot_be_read_judges_nothing(desk: Desk) -> None:
    body = event(1)
    assert desk.post("new", paysg(body), body) == 200
    new = next(each for each in ENDPOINTS if each.name == "new")
    changed = Endpoint(new.id, new.name, new.provider, TEST, new.path, (secret("not set"),), NOON)
    desk.store.update_endpoint(changed, must_refold=False)
    desk.book.load(desk.store.reader.endpoints())
    assert desk.verify_again() == VerifiedAgain(checked=0, verified=0)
    assert desk.newest().row.status is Status.NO_SECRET


def test_what_still_fails_is_examined_anew(desk: Desk) -> None:
    body = event(1)
    desk.post("licensing", paysg(body, VALUES["paysg2"]), body)
    number = desk.newest().row.id
    desk.store.save_finding(number, NOON, desk.diagnosis())
    assert desk.verify_again([number]).still == 1
    assert list(desk.store.reader.unexamined(5)) == [number]
    assert [row.id for row in desk.told[-1].updated] == [number], "which wakes the rounds"

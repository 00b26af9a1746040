from __future__ import annotations

import asyncio
import itertools
import random
from collections import Counter
from dataclasses import dataclass, field

import pytest

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.payment import Fact, Payment, PaymentStatus, fold
from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.domain.times import day_start, singapore_day
from paysg_desktop.domain.verification import NamedSecret, Status, Verification
from paysg_desktop.providers.paysg import PaySG
from paysg_desktop.sandbox.demo import DemoTraffic
from tests.fakes import FakeClock

SECRET = "demo-secret-0123456789"
URL = "http://127.0.0.1:1/h/x"
SECOND = 1_000_000
AFTERNOON = day_start("2026-11-21") + 15 * 3600 * SECOND
OPENING_COUNT = 23


@dataclass(frozen=True)
class Sent:
    at_s: float
    now: int
    headers: Headers = field(repr=False)
    body: bytes
    verdict: Verification
    parsed: ParsedBody


class Recorder:
    """Stands in for HTTP: checks and reads every delivery as the receiver would, and ends after `count`."""

    def __init__(self, clock: FakeClock, count: int, took_s: float = 0.0, problem: str | None = None) -> None:
        self._clock = clock
        self._count = count
        self._took_s = took_s
        self._problem = problem
        self._started_at = clock.now()
        self.sent: list[Sent] = []
        self.is_closed = False

    async def send(
        self,
        url: str,
        headers: Headers,
        body: bytes,
        *,
        method: str = "POST",
        timeout_s: float | None = None,
        stays_here: bool = False,
    ) -> SendOutcome:
        assert url == URL
        assert (b"Content-Type", b"application/json") in headers
        self._clock.advance(self._took_s)
        now = self._clock.now()
        verdict = PaySG().verify(headers, body, [NamedSecret("demo", SECRET)], now)
        elapsed_s = (now - self._started_at) / SECOND
        self.sent.append(Sent(elapsed_s, now, headers, body, verdict, PaySG().parse(body)))
        if len(self.sent) >= self._count:
            raise asyncio.CancelledError
        return SendOutcome(None if self._problem else 200, self._problem, 1)

    async def aclose(self) -> None:
        self.is_closed = True


def played(
    count: int,
    seed: int = 1,
    now: int = AFTERNOON,
    rate: float = 1.0,
    took_s: float = 0.0,
    problem: str | None = None,
) -> Recorder:
    clock = FakeClock(now)
    recorder = Recorder(clock, count, took_s, problem)

    async def pause(seconds: float) -> None:
        assert seconds >= 0
        clock.advance(seconds)

    traffic = DemoTraffic(recorder, URL, PaySG(), SECRET, clock, rate, random.Random(seed), pause)
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(traffic.run())
    return recorder


def payments(sent: list[Sent]) -> dict[str, Payment]:
    """What the store would make of it: verified events only, each once."""
    facts: dict[str, list[Fact]] = {}
    for position, each in enumerate(sent):
        if each.verdict.is_counted and each.parsed.payment_id and each.parsed.snapshot:
            fact = Fact(
                identity=str(each.parsed.event_id),
                position=position,
                delivery_id=position,
                source=Source.WEBHOOK,
                verification=each.verdict.status,
                received_at=each.now,
                occurred_at=each.parsed.occurred_at,
                account=each.parsed.account or "",
                snapshot=each.parsed.snapshot,
            )
            facts.setdefault(each.parsed.payment_id, []).append(fact)
    return {payment_id: fold(told) for payment_id, told in facts.items()}


@pytest.fixture(scope="module")
def opening() -> list[Sent]:
    return played(OPENING_COUNT).sent


def test_all_kinds_come_within_ten_seconds(opening: list[Sent]) -> None:
    assert opening[-1].at_s < 8
    counts = Counter(each.verdict.status for each in opening)
    assert counts[Status.VERIFIED] >= 12
    assert counts[Status.FAILED] == 2
    assert counts[Status.UNSIGNED] == 1
    no_json = [each for each in opening if each.parsed.problem]
    assert [each.verdict.status for each in no_json] == [Status.VERIFIED]


def test_a_screenshot_after_eight_seconds_is_full(opening: list[Sent]) -> None:
    early = [each for each in opening if each.at_s < 4]
    assert len(payments(early)) >= 12


def test_one_event_comes_twice_with_the_same_body(opening: list[Sent]) -> None:
    events = Counter(each.parsed.event_id for each in opening if each.verdict.is_counted and each.parsed.event_id)
    (twice,) = [event_id for event_id, count in events.items() if count > 1]
    pair = [each for each in opening if each.parsed.event_id == twice]
    assert pair[0].body == pair[1].body
    assert pair[0].headers != pair[1].headers


def test_two_come_out_of_order_and_the_newer_one_stands(opening: list[Sent]) -> None:
    stamps: dict[str, list[int]] = {}
    for each in opening:
        if each.verdict.is_counted and each.parsed.snapshot and each.parsed.payment_id:
            stamps.setdefault(each.parsed.payment_id, []).append(each.parsed.snapshot["updated_at"] or 0)
    reversed_ones = [payment_id for payment_id, told in stamps.items() if told != sorted(told)]
    assert len(reversed_ones) == 1
    assert payments(opening)[reversed_ones[0]].status is PaymentStatus.PAID


def test_every_state_is_to_be_seen(opening: list[Sent]) -> None:
    found = payments(opening).values()
    statuses = {payment.status for payment in found}
    never_told = {PaymentStatus.UNKNOWN, PaymentStatus.FAILED, PaymentStatus.PARTLY_REFUNDED}
    assert statuses == set(PaymentStatus) - never_told, "PaySG tells of no attempts, and of no refund's amount"
    (unclear,) = [payment for payment in found if payment.amount is not None and payment.amount.is_unclear]
    assert unclear.amount is not None
    assert (unclear.amount.raw, unclear.snapshot["payer_name"]) == ("12.34", "John Doe")
    assert unclear.snapshot["reference"] == "INV001"


def test_the_spoilt_ones_are_spoilt_in_different_ways(opening: list[Sent]) -> None:
    tampered, misigned = [each for each in opening if each.verdict.status is Status.FAILED]
    unchanged = tampered.body.replace(b'"amount_in_cents":9', b'"amount_in_cents":', 1)
    demo = [NamedSecret("demo", SECRET)]
    assert PaySG().verify(tampered.headers, unchanged, demo, tampered.now).is_counted
    former = [NamedSecret("former", f"{SECRET}-of-yesterday")]
    assert PaySG().verify(misigned.headers, misigned.body, former, misigned.now).is_counted


def test_names_come_in_several_scripts_and_references_run(opening: list[Sent]) -> None:
    snapshots = [payment.snapshot for payment in payments(opening).values()]
    names = " ".join(str(snapshot["payer_name"]) for snapshot in snapshots)
    assert all(part in names for part in ("陈阿明", "முத்து", "d/o", "s/o", "Binte", "Pte Ltd"))
    references = [snapshot["reference"] for snapshot in snapshots]
    assert len(set(references)) == len(references)
    assert len({payment.account for payment in payments(opening).values()}) == 1


@pytest.mark.parametrize("after_midnight_s", [0, 5, 300, 3600, 43_200, 86_399])
def test_money_of_today_was_paid_today_and_never_in_the_future(after_midnight_s: int) -> None:
    now = day_start("2026-11-21") + after_midnight_s * SECOND
    for each in (each for each in played(OPENING_COUNT, now=now).sent if each.parsed.snapshot):
        snapshot = each.parsed.snapshot
        assert snapshot is not None
        times = [value for name, value in snapshot.items() if name.endswith("_at") and isinstance(value, int)]
        assert max([*times, each.parsed.occurred_at or 0]) <= each.now
        paid_at, created_at = snapshot.get("paid_at"), snapshot.get("created_at")
        assert created_at is not None
        if paid_at is not None:
            assert created_at < paid_at
            if snapshot["refund_status"] == "not_refunded":
                assert singapore_day(paid_at) >= "2026-11-21"


def test_paid_times_are_spread_over_the_day(opening: list[Sent]) -> None:
    paid = [payment.snapshot.get("paid_at") for payment in payments(opening).values()]
    today = sorted(at for at in paid if at is not None and singapore_day(at) == "2026-11-21")
    assert today[-1] - today[0] > 4 * 3600 * SECOND


def test_it_goes_on_calmly_at_the_given_rate() -> None:
    sent = played(OPENING_COUNT + 400, rate=4.0).sent[OPENING_COUNT:]
    seconds = sent[-1].at_s - sent[0].at_s
    assert seconds == pytest.approx(399 / 4, rel=0.1)
    gaps = [later.at_s - earlier.at_s for earlier, later in itertools.pairwise(sent)]
    assert 0.1 < min(gaps) < max(gaps) < 0.4
    statuses = Counter(each.verdict.status for each in sent)
    assert statuses[Status.VERIFIED] > 360
    assert statuses[Status.FAILED] > 0
    assert statuses[Status.UNSIGNED] > 0
    assert {payment.status for payment in payments(sent).values()} >= {
        PaymentStatus.PAID,
        PaymentStatus.UNPAID,
        PaymentStatus.REFUNDED,
    }


def test_a_slow_receiver_does_not_stretch_the_script_nor_cause_a_rush() -> None:
    assert played(OPENING_COUNT, took_s=0.1).sent[-1].at_s < 8.2
    sent = played(OPENING_COUNT + 20, took_s=3.0).sent
    assert len(sent) == OPENING_COUNT + 20


def test_the_dice_decide_alone() -> None:
    first, second, other = (played(60, seed=seed).sent for seed in (7, 7, 8))
    assert [each.body for each in first] == [each.body for each in second]
    assert [each.body for each in first] != [each.body for each in other]


def test_the_sender_is_closed_and_failures_do_not_end_it() -> None:
    recorder = played(40, problem="Nothing answers at that address.")
    assert len(recorder.sent) == 40
    assert recorder.is_closed


@pytest.mark.parametrize("rate", [0.0, -1.0, float("nan")])
def test_a_rate_is_above_nought(rate: float) -> None:
    clock = FakeClock()
    with pytest.raises(UsageError):
        DemoTraffic(Recorder(clock, 1), URL, PaySG(), SECRET, clock, rate)

"""Forwarding attempt by attempt, on a real store, in a time that the test lets pass."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.domain.forwarding import AttemptKind, EndedAttempt, NewAttempt
from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.domain.retry import RetrySchedule
from paysg_desktop.domain.verification import NamedSecret, Status
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.usecases.forward_lanes import AT_ONCE, AT_ONCE_IN_ALL
from paysg_desktop.usecases.forward_rules import CLOSED, SAID_GONE, WITHDRAWN
from tests.builders import HEADERS, NOON, SECOND, body
from tests.fakes import FakeSecrets
from tests.forwarding import FAILED, OK, Answer, Forwards, Sent, destination, failing, taken
from tests.signing import SECRET

QUICK = RetrySchedule((1,) * 20, 20)


@pytest.fixture
def forwards(tmp_path: Path) -> Iterator[Forwards]:
    made = Forwards(tmp_path, secrets=FakeSecrets(mine=SECRET))
    yield made
    made.close()


def times(forwards: Forwards, url: str = "to_1") -> list[int]:
    """Whole seconds after the first request, of each to a destination."""
    at = [each.after_s for each in forwards.sender.sent if each.url.endswith(url)]
    return [round(each - at[0]) for each in at]


@pytest.mark.parametrize("name", sorted(PROVIDERS))
def test_each_providers_schedule_attempt_by_attempt(forwards: Forwards, name: str) -> None:
    schedule = PROVIDERS[name].retry_schedule
    forwards.store.save_destination(destination(schedule_name=name, schedule=schedule))
    forwards.sender.answer = failing

    forwards.run_to_the_end(1)
    assert times(forwards) == list(schedule.attempts_s())
    attempts = forwards.attempts(1)
    assert [each.number for each in attempts] == list(range(1, len(schedule.waits_s) + 2))
    assert {each.status for each in attempts} == {500}
    assert (forwards.store.reader.lags()["to_1"].given_up, attempts[-1].next_at) == (1, None)


def test_a_slow_receiver_has_as_many_attempts_and_none_after_the_end(forwards: Forwards) -> None:
    schedule = PROVIDERS["yoco"].retry_schedule
    forwards.store.save_destination(destination(schedule=schedule))

    async def late(_: Sent) -> SendOutcome:
        forwards.clock.advance(15)
        return SendOutcome(None, "The other end did not answer within 15 s.", 15_000_000)

    forwards.sender.answer = late

    forwards.run_to_the_end(1)
    assert len(times(forwards)) == len(schedule.waits_s) + 1
    assert times(forwards)[1:3] == [20, 20 + 15 + 300]
    assert times(forwards)[-1] == schedule.gives_up_after_s


@pytest.mark.parametrize("name", sorted(PROVIDERS))
def test_a_destination_that_is_removed_in_mid_schedule_gets_nothing_more(forwards: Forwards, name: str) -> None:
    forwards.store.save_destination(destination(schedule=PROVIDERS[name].retry_schedule))

    async def until_the_third(_: Sent) -> SendOutcome:
        if len(forwards.sender.sent) == 3:
            await asyncio.to_thread(forwards.store.remove_destination, "to_1")
        return FAILED

    forwards.sender.answer = until_the_third

    forwards.run_to_the_end(1, 2)
    assert len(forwards.sender.sent) in (3, 4), "what was under way with it may have gone out"
    assert forwards.store.next_due_at() is None
    assert all(each.next_at is None for each in forwards.attempts(1) + forwards.attempts(2))


def test_a_paused_destination_waits_and_goes_on_where_it_stood(forwards: Forwards) -> None:
    to = destination(schedule=RetrySchedule((60, 60, 60), 180))
    forwards.store.save_destination(to)
    forwards.sender.answer = failing

    async def work() -> None:
        async def second(_: Sent) -> SendOutcome:
            if len(forwards.sender.sent) == 2:
                await asyncio.to_thread(forwards.store.save_destination, replace(to, stopped="Paused."))
            return FAILED

        forwards.sender.answer = second
        await forwards.append(1)
        await forwards.rest()
        assert times(forwards) == [0, 60]
        await forwards.append(2)
        await forwards.rest()
        forwards.clock.advance(30)
        forwards.sender.answer = taken
        await asyncio.to_thread(forwards.store.save_destination, to)
        await forwards.rest()

    forwards.run(work)
    assert [each.status for each in forwards.attempts(1)] == [500, 500, 200]
    assert [each.status for each in forwards.attempts(2)] == [200]
    assert times(forwards) == [0, 60, 90, 120], "what waits goes out, and a further attempt keeps its time"


def test_410_stops_the_destination_with_all_that_waits(forwards: Forwards) -> None:
    forwards.store.save_destination(destination(schedule=QUICK))
    forwards.store.save_destination(destination("to_2", schedule=QUICK))

    async def gone(request: Sent) -> SendOutcome:
        if request.url.endswith("to_2"):
            return OK
        return SendOutcome(410, None, 1) if len(times(forwards)) == 3 else FAILED

    forwards.sender.answer = gone

    async def work() -> None:
        await forwards.append(1)
        await forwards.rest()
        await forwards.append(2)
        await forwards.rest()

    forwards.run(work)
    assert [each.status for each in forwards.attempts(1) if each.destination_id == "to_1"] == [500, 500, 410]
    assert [each.destination_id for each in forwards.attempts(2)] == ["to_2"]
    (stopped,) = [each for each in forwards.store.reader.destinations() if each.id == "to_1"]
    assert stopped.stopped == SAID_GONE


def test_a_wish_to_wait_is_granted(forwards: Forwards) -> None:
    forwards.store.save_destination(destination(schedule=RetrySchedule((5, 5), 3600)))
    answers = iter([SendOutcome(503, None, 1, ((b"Retry-After", b"600"),)), FAILED, OK])

    async def busy(_: Sent) -> SendOutcome:
        return next(answers)

    forwards.sender.answer = busy

    forwards.run_to_the_end(1)
    assert times(forwards) == [0, 600, 605]


def test_a_receiver_that_fails_half_the_time_gets_everything(forwards: Forwards) -> None:
    forwards.store.save_destination(destination(schedule=QUICK))
    seen: Counter[bytes] = Counter()

    async def half(request: Sent) -> SendOutcome:
        await asyncio.sleep(0)
        seen[request.body] += 1
        return OK if seen[request.body] % 2 == 0 else FAILED

    forwards.sender.answer = half

    async def work() -> None:
        await forwards.append_all(range(300))
        await forwards.rest()

    forwards.run(work)
    assert forwards.store.reader.lags()["to_1"].done == 300
    assert seen == Counter({body(f"evt_{number}", f"pay_{number}"): 2 for number in range(300)})
    assert forwards.sender.most_open <= AT_ONCE


def test_one_destination_that_hangs_delays_no_other(forwards: Forwards) -> None:
    for name in ("hangs", "quick"):
        forwards.store.save_destination(destination(name, schedule=QUICK))
    let_go = asyncio.Event()

    async def hang(request: Sent) -> SendOutcome:
        if request.url.endswith("hangs"):
            await let_go.wait()
        return OK

    forwards.sender.answer = hang

    async def work() -> None:
        await forwards.append_all(range(400))
        async with asyncio.timeout(30):
            while len(times(forwards, "quick")) < 400:
                await asyncio.sleep(0)
        assert len(times(forwards, "hangs")) == AT_ONCE
        let_go.set()
        await forwards.rest()

    forwards.run(work)
    assert {name: lag.done for name, lag in forwards.store.reader.lags().items()} == {"hangs": 400, "quick": 400}
    assert forwards.sender.most_open <= 2 * AT_ONCE


def test_all_together_never_open_more_than_their_bound(forwards: Forwards) -> None:
    for number in range(7):
        forwards.store.save_destination(destination(f"to_{number}"))

    async def slowly(_: Sent) -> SendOutcome:
        for _ in range(50):
            await asyncio.sleep(0)
        return OK

    forwards.sender.answer = slowly

    async def work() -> None:
        await forwards.append_all(range(40))
        await forwards.rest()

    forwards.run(work)
    assert len(forwards.sender.sent) == 280
    assert forwards.sender.most_open == AT_ONCE_IN_ALL


def test_nothing_is_looked_at_while_nothing_waits(forwards: Forwards) -> None:
    forwards.store.save_destination(destination())

    async def work() -> None:
        await forwards.append(1)
        await forwards.rest()
        forwards.pauses.clear()
        for _ in range(100):
            await asyncio.sleep(0)
        assert forwards.pauses == []
        assert forwards.is_idle, "it waits for news, with no time set"

    forwards.run(work)


def test_it_sleeps_until_the_next_attempt_is_due(forwards: Forwards) -> None:
    forwards.store.save_destination(destination(schedule=RetrySchedule((7200,), 7200)))
    forwards.sender.answer = failing
    rounds = 0
    go_on = forwards.forwarder._round.go_on

    def counted(*given: object, **more: object) -> object:
        nonlocal rounds
        rounds += 1
        return go_on(*given, **more)  # type: ignore[arg-type]

    forwards.forwarder._round.go_on = counted  # type: ignore[method-assign, assignment]

    forwards.run_to_the_end(1)
    assert times(forwards) == [0, 7200]
    assert rounds < 10, "for two hours the database was asked nothing"


def test_what_was_under_way_in_a_crash_is_not_known_and_sent_again(forwards: Forwards) -> None:
    forwards.store.save_destination(destination(schedule=QUICK))

    async def before() -> None:
        await forwards.append(1)

    asyncio.run(before())
    forwards.store.plan_forwards(10)
    ((waiting, _),) = forwards.store.due_forwards(NOON, 10)
    begun = NewAttempt(
        AttemptKind.FORWARD, 1, "http://127.0.0.1:4000/to_1", NOON, forward_id=waiting.id, destination_id="to_1"
    )
    forwards.store.begin_attempts([begun])
    assert forwards.store.due_forwards(NOON, 10) == ()
    assert forwards.store.recover_forwards(NOON + SECOND) == 1
    forwards.run(forwards.rest)
    assert [(each.number, each.status, each.is_unknown) for each in forwards.attempts(1)] == [
        (1, None, True),
        (2, 200, False),
    ]


def test_the_end_lets_what_is_under_way_end_and_says_what_was_not_sent(forwards: Forwards) -> None:
    forwards.store.save_destination(destination())
    let_go = asyncio.Event()

    async def hang(_: Sent) -> SendOutcome:
        await let_go.wait()
        return OK

    forwards.sender.answer = hang

    async def work() -> None:
        await forwards.append_all(range(20))
        async with asyncio.timeout(20):
            while len(forwards.sender.sent) < AT_ONCE:
                await asyncio.sleep(0)
        asyncio.get_running_loop().call_soon(let_go.set)

    forwards.run(work)
    known = [each for number in range(1, 21) for each in forwards.attempts(number)]
    assert [each.was_taken for each in known] == [True] * AT_ONCE
    assert forwards.sender.is_closed
    forwards.run(forwards.rest)
    assert forwards.store.reader.lags()["to_1"].done == 20


async def sixty_then(forwards: Forwards, answer: Answer) -> None:
    """Sixty are taken at once; sixty more come, and are answered otherwise."""
    await forwards.append_all(range(60))
    await forwards.rest()
    forwards.sender.answer = answer
    await forwards.append_all(range(60, 120))


def test_what_was_noted_and_did_not_go_out_is_no_mystery(forwards: Forwards) -> None:
    """Quick destinations have attempts noted ahead; a sudden end finds those."""
    forwards.store.save_destination(destination(schedule=QUICK))
    let_go = asyncio.Event()

    async def slow(_: Sent) -> SendOutcome:
        await let_go.wait()
        return OK

    async def work() -> None:
        await sixty_then(forwards, slow)
        async with asyncio.timeout(20):
            while not forwards.forwarder._lanes._lanes["to_1"].waiting:
                await asyncio.sleep(0)
        asyncio.get_running_loop().call_soon(let_go.set)

    forwards.run(work)
    known = [each for number in range(1, 121) for each in forwards.attempts(number)]
    assert {each.problem for each in known} == {None, CLOSED}
    assert not any(each.is_unknown for each in known)
    forwards.run(forwards.rest)
    assert forwards.store.reader.lags()["to_1"].done == 120


def test_what_is_left_in_the_queue_of_a_paused_destination_is_withdrawn(forwards: Forwards) -> None:
    to = destination(schedule=QUICK)
    forwards.store.save_destination(to)

    async def pausing(_: Sent) -> SendOutcome:
        await asyncio.to_thread(forwards.store.save_destination, replace(to, stopped="Paused."))
        return OK

    async def work() -> None:
        await sixty_then(forwards, pausing)
        await forwards.rest()
        assert WITHDRAWN in {each.problem for number in range(61, 121) for each in forwards.attempts(number)}
        forwards.sender.answer = taken
        await asyncio.to_thread(forwards.store.save_destination, to)
        await forwards.rest()

    forwards.run(work)
    assert forwards.store.reader.lags()["to_1"].done == 120


def test_shuffled_ones_come_in_another_order_and_all_of_them(forwards: Forwards) -> None:
    forwards.store.save_destination(destination("plain"))
    forwards.store.save_destination(destination("mixed", is_shuffled=True))

    async def work() -> None:
        await forwards.append_all(range(100))
        await forwards.rest()

    forwards.run(work)
    bodies = {
        name: [each.body for each in forwards.sender.sent if each.url.endswith(name)]
        for name in ("plain", "mixed")
    }
    assert sorted(bodies["plain"]) == sorted(bodies["mixed"])
    assert bodies["plain"] != bodies["mixed"]


def test_it_goes_out_as_it_came_but_for_what_is_never_passed_on(forwards: Forwards) -> None:
    forwards.store.save_destination(destination())
    came = (*HEADERS, (b"Host", b"x"), (b"AUTHORIZATION", b"Bearer k"), (b"Cookie", b"a=1"), (b"Te", b"gzip"))

    async def work() -> None:
        await forwards.append(7, headers=came)
        await forwards.rest()

    forwards.run(work)
    (sent,) = forwards.sender.sent
    assert sent.headers == (*HEADERS, (b"PaySG-Desktop-Mark", b"mark-1"))
    assert sent.body == body("evt_7", "pay_7")
    kept = forwards.store.reader.attempt(1)
    assert kept is not None
    assert (kept.sent_headers, kept.sent_body, kept.row.is_resigned) == (sent.headers, sent.body, False)


def test_signed_anew_it_holds_at_every_attempt_with_a_fresh_time(forwards: Forwards) -> None:
    to = destination(schedule=RetrySchedule((600,), 600), secret=SecretReference("env", "mine"))
    forwards.store.save_destination(to)
    forwards.sender.answer = failing
    came = ((b"paysg-SIGNATURE", b"t=1, v1=00"), (b"Content-Type", b"text/plain"))

    async def work() -> None:
        await forwards.append(1, headers=came)
        await forwards.rest()

    forwards.run(work)
    first, second = forwards.sender.sent
    for each in (first, second):
        assert len(each.header(b"paysg-signature")) == 1
        at = NOON + round(each.after_s * SECOND)
        verdict = PROVIDERS["paysg"].verify(each.headers, each.body, [NamedSecret("a", SECRET)], at)
        assert verdict.status is Status.VERIFIED
        assert not verdict.warnings
    assert first.header(b"paysg-signature") != second.header(b"paysg-signature")
    assert forwards.attempts(1)[0].is_resigned


@pytest.mark.parametrize(("name", "part"), [("unknown", "There is no"), ("empty", "is empty")])
def test_without_its_secret_nothing_goes_out_and_the_attempt_says_why(
    forwards: Forwards, name: str, part: str
) -> None:
    to = destination(schedule=RetrySchedule((5,), 5), secret=SecretReference("env", name))
    forwards.store.save_destination(to)
    forwards.parts.dress._secrets.values["empty"] = ""  # type: ignore[attr-defined]

    forwards.run_to_the_end(1)
    assert forwards.sender.sent == []
    assert [part in (each.problem or "") for each in forwards.attempts(1)] == [True, True]
    assert forwards.store.reader.lags()["to_1"].given_up == 1


def test_only_what_came_in_here_and_counts_is_forwarded(forwards: Forwards) -> None:
    forwards.store.save_destination(destination())

    async def work() -> None:
        await forwards.append(1, status=Status.FAILED)
        await forwards.append(2, source=Source.REPLAY)
        await forwards.append(3, source=Source.CAPTURE)
        await forwards.append(4, environment=Environment.LIVE)
        await forwards.append(5)
        await forwards.rest()

    forwards.run(work)
    assert [each.body for each in forwards.sender.sent] == [body("evt_5", "pay_5")]


def test_one_that_answers_for_us_is_forwarded_nothing(forwards: Forwards) -> None:
    forwards.store.save_destination(destination(endpoint_id="ep_1", answers_for_us=True))
    forwards.store.save_destination(destination("to_2"))

    forwards.run_to_the_end(1)
    assert [each.url[-4:] for each in forwards.sender.sent] == ["to_2"]
    assert forwards.store.next_due_at() is None


@pytest.mark.expected_log("Forwarding waits for the database")
def test_a_database_that_fails_for_a_while_loses_no_end(
    forwards: Forwards, monkeypatch: pytest.MonkeyPatch
) -> None:
    forwards.store.save_destination(destination())
    fails = 3

    def end(ended: list[EndedAttempt]) -> None:
        nonlocal fails
        if fails:
            fails -= 1
            raise StorageError("The disk is full.")
        forwards.store.end_attempts(ended)

    monkeypatch.setattr(forwards.forwarder._round, "end", end)

    async def work() -> None:
        await forwards.append(1)
        async with asyncio.timeout(20):
            while not forwards.store.reader.lags()["to_1"].done:
                await asyncio.sleep(0)

    forwards.run(work)
    assert [each.status for each in forwards.attempts(1)] == [200]
    assert len(forwards.sender.sent) == 1


@pytest.mark.expected_log("A request could not be sent: RuntimeError")
def test_a_fault_of_ours_ends_the_attempt_and_tells_no_url(forwards: Forwards) -> None:
    forwards.store.save_destination(destination())

    async def broken(request: Sent) -> SendOutcome:
        raise RuntimeError(request.url)

    forwards.sender.answer = broken

    forwards.run_to_the_end(1)
    (attempt,) = forwards.attempts(1)
    assert attempt.problem == "The program failed at sending it (RuntimeError)."


def test_a_clock_that_was_ahead_delays_nothing(forwards: Forwards) -> None:
    """A further attempt follows as long after the one before as it was to, whatever the clock said then."""
    forwards.store.save_destination(destination(schedule=RetrySchedule((60, 60), 120)))
    passed = forwards.clock.monotonic

    async def once_ahead(_: Sent) -> SendOutcome:
        if len(forwards.sender.sent) > 1:
            return OK
        began.append(passed())
        return FAILED

    began: list[float] = []
    forwards.sender.answer = once_ahead

    async def work() -> None:
        forwards.clock.step(8 * 3600)
        await forwards.append(1)
        await asyncio.to_thread(forwards.store.settle)
        async with asyncio.timeout(30):
            while not began or forwards.sender.open:
                await asyncio.sleep(0)
        forwards.clock.step(-8 * 3600)
        await forwards.rest()

    forwards.run(work)
    assert [each.status for each in forwards.attempts(1)] == [500, 200]
    assert passed() - began[0] < 120


@pytest.mark.parametrize(
    ("environment", "may_leave", "expected"),
    [
        (Environment.TEST, False, False),
        (Environment.LIVE, False, True),
        (Environment.LIVE, True, False),
    ],
)
def test_live_deliveries_stay_here_unless_that_was_confirmed(
    forwards: Forwards, environment: Environment, may_leave: bool, expected: bool
) -> None:
    forwards.store.save_destination(destination(environment=environment, may_leave=may_leave))

    async def work() -> None:
        await forwards.append(1, environment=environment)
        await forwards.rest()

    forwards.run(work)
    assert [each.stays_here for each in forwards.sender.sent] == [expected]

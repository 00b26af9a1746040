"""The sender hears what the app answered; without an answer, what a gateway says."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace

import pytest

from paysg_desktop.domain.answer import Answer, Answered
from paysg_desktop.domain.delivery import NewDelivery, RawRequest, Source
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.usecases.answers import LONGEST_BODY
from paysg_desktop.usecases.app_answers import MOST_ASKED, AppAnswers, as_answer
from paysg_desktop.usecases.endpoints import OpenEndpoint
from tests.builders import delivery
from tests.fakes import FakeClock

TEST, LIVE = Environment.TEST, Environment.LIVE
ENDPOINT = Endpoint("ep_1", "Licensing", "paysg", TEST, "/a", (), 1)
JSON = (b"Content-Type", b"application/json")
TAKEN = SendOutcome(202, None, 5000, (JSON, (b"Date", b"today")), b'{"taken":true}')


@dataclass
class World:
    """An app that gives `outcome`, what it was asked, and what was noted."""

    outcome: SendOutcome | Exception | None = TAKEN
    destination_id: str | None = "dst_1"
    asked: list[tuple[int, RawRequest, float]] = field(default_factory=list)
    noted: list[tuple[int, Answered]] = field(default_factory=list)
    clock: FakeClock = field(default_factory=FakeClock)
    may_answer: asyncio.Event = field(default_factory=asyncio.Event)

    def answering(self, endpoint_id: str) -> str | None:
        return self.destination_id if endpoint_id == ENDPOINT.id else None

    async def answer_for(
        self, found: OpenEndpoint, delivery_id: int, request: RawRequest, within_s: float
    ) -> SendOutcome | None:
        self.asked.append((delivery_id, request, within_s))
        await self.may_answer.wait()
        self.clock.advance(0.25)
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome

    def answers(self, usual_limit_s: float = 10.0) -> AppAnswers:
        def note(delivery_id: int, answered: Answered) -> None:
            self.noted.append((delivery_id, answered))

        return AppAnswers(self, self.clock, note, usual_limit_s)


def opened(**fields: object) -> OpenEndpoint:
    return OpenEndpoint.of(replace(ENDPOINT, **fields), PROVIDERS["paysg"], ())  # type: ignore[arg-type]


def answered(world: World, new: NewDelivery | None = None, found: OpenEndpoint | None = None) -> Answer | None:
    async def run() -> Answer | None:
        world.may_answer.set()
        return await world.answers()(found or opened(), new or came(), 7)

    return asyncio.run(run())


def came(**fields: object) -> NewDelivery:
    return replace(delivery(), environment=TEST, **fields)  # type: ignore[arg-type]


def test_the_app_is_asked_with_the_request_and_its_answer_passed_on_and_noted() -> None:
    world = World()
    new = came()
    world.clock.micros = new.request.received_at
    assert answered(world, new) == Answer(202, (JSON,), b'{"taken":true}')
    ((delivery_id, request, within_s),) = world.asked
    assert (delivery_id, request) == (7, new.request)
    limit_s = PROVIDERS["paysg"].retry_schedule.answer_within_s or 10
    assert within_s == limit_s - 1
    assert world.noted == [(7, Answered(202, "dst_1", 250_000))]


@pytest.mark.parametrize(
    ("new", "own"),
    [
        (came(), LIVE),
        (replace(came(), environment=LIVE), TEST),
        (came(source=Source.REPLAY, parent_id=1), TEST),
    ],
)
def test_a_live_sender_and_a_replay_are_answered_by_us(new: NewDelivery, own: Environment) -> None:
    world = World()
    assert answered(world, new, opened(environment=own)) is None
    assert (world.asked, world.noted) == ([], [])


def test_where_no_destination_answers_nobody_is_asked() -> None:
    world = World(destination_id=None)
    assert answered(world) is None
    assert world.asked == []


def test_a_destination_that_went_meanwhile_leaves_the_answer_to_us() -> None:
    world = World(outcome=None)
    assert answered(world) is None
    assert world.noted == []


@pytest.mark.expected_log("could not be asked for its answer: ValueError")
def test_a_failure_of_ours_is_not_reached() -> None:
    world = World(outcome=ValueError("http://127.0.0.1/secret"))
    assert answered(world) == Answer(502)
    assert [each.status for _, each in world.noted] == [502]


def test_no_more_wait_for_an_app_than_leave_room_for_others() -> None:
    world = World()

    async def run() -> tuple[Answer | None, list[Answer | None], Answer | None]:
        answers = world.answers()
        waiting = [asyncio.ensure_future(answers(opened(), came(), number)) for number in range(MOST_ASKED)]
        while len(world.asked) < MOST_ASKED:
            await asyncio.sleep(0)
        one_more = await answers(opened(), came(), 99)
        world.may_answer.set()
        done = await asyncio.gather(*waiting)
        return one_more, done, await answers(opened(), came(), 100)

    one_more, done, later = asyncio.run(run())
    assert one_more == Answer(503)
    assert {each.status for each in (*done, later) if each is not None} == {202}
    assert (99, 503) in [(number, each.status) for number, each in world.noted]


@pytest.mark.parametrize(
    ("outcome", "answer"),
    [
        (SendOutcome(None, "Nothing answers at that address.", 900), Answer(502)),
        (SendOutcome(None, "The other end did not answer within 2 s.", 2_000_400, is_late=True), Answer(504)),
        (SendOutcome(500, None, 1), Answer(500)),
        (SendOutcome(302, None, 1, ((b"Location", b"/x"),)), Answer(302)),
        (SendOutcome(199, None, 1), Answer(502)),
        (SendOutcome(999, None, 1), Answer(502)),
        (SendOutcome(204, None, 1, (JSON,)), Answer(204)),
        (SendOutcome(200, None, 1, (JSON,), b"x" * LONGEST_BODY), Answer(200, (JSON,), b"x" * LONGEST_BODY)),
        (SendOutcome(200, None, 1, (JSON,), b"x" * (LONGEST_BODY + 1)), Answer(200)),
        (SendOutcome(200, None, 1, (JSON,), b"x", is_cut=True), Answer(200)),
        (SendOutcome(200, None, 1, ((b"content-type", b"a\x00b"),), b"x"), Answer(200, (), b"x")),
        (
            SendOutcome(200, None, 1, ((b"Set-Cookie", b"a"), (b"content-encoding", b"gzip")), b"\x1f"),
            Answer(200, ((b"content-encoding", b"gzip"),), b"\x1f"),
        ),
    ],
)
def test_what_the_sender_hears(outcome: SendOutcome, answer: Answer) -> None:
    assert as_answer(outcome) == answer


def test_it_waits_no_longer_than_the_sender_does_and_the_request_is_left_to_end() -> None:
    world = World()

    async def run() -> Answer | None:
        answer = await world.answers(0.02)(opened(), came(), 7)
        began = world.clock.now()
        world.may_answer.set()
        while world.clock.now() == began:
            await asyncio.sleep(0)
        return answer

    assert asyncio.run(run()) == Answer(504)
    assert [within_s for _, _, within_s in world.asked] == [0.01]

"""What is stored of a delivery, and what its sender hears: marks, overrides and an app of the developer's own."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace

import pytest

from paysg_desktop.domain.answer import Answer, Answered, AnswerOverride
from paysg_desktop.domain.delivery import NewDelivery, RawRequest, Source
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.domain.verification import Status
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.usecases.answers import Answers
from paysg_desktop.usecases.app_answers import AppAnswers
from paysg_desktop.usecases.endpoints import EndpointBook, OpenEndpoint
from paysg_desktop.usecases.limiter import TokenBucket
from paysg_desktop.usecases.marks import MARK_HEADER, Marks
from paysg_desktop.usecases.receive import NOT_STORED, Receive
from tests.fakes import FakeClock, FakeSecrets
from tests.signing import SECRET, event, paysg_header

TEST, LIVE = Environment.TEST, Environment.LIVE
SECRETS = (EndpointSecret(SecretReference("env", "good")),)
BUSY = Answer(503, ((b"Retry-After", b"5"),), b"busy", 2.5)


@dataclass
class FakeLog:
    """The port: ids from 1, or the fault that the test wants; `gate` holds what is under way."""

    stored: list[NewDelivery] = field(default_factory=list)
    fault: BaseException | None = None
    gate: asyncio.Event | None = None

    async def append(self, delivery: NewDelivery) -> int:
        if self.gate is not None:
            await self.gate.wait()
        if self.fault is not None:
            raise self.fault
        self.stored.append(delivery)
        return len(self.stored)


class Desk:
    """A receiver with the endpoints `/test`, `/live` and `/open`, the last without a secret."""

    def __init__(self, app: SendOutcome | None = None) -> None:
        self.clock = FakeClock()
        self.log = FakeLog()
        self.answers = Answers()
        self.marks = Marks(b"\x07" * 32, self.clock)
        self.noted: list[tuple[int, Answered]] = []
        self.asked: list[int] = []
        self.app = app
        book = EndpointBook(PROVIDERS, FakeSecrets(good=SECRET))
        book.load(
            Endpoint(path, path, "paysg", environment, path, secrets, 1)
            for path, environment, secrets in (
                ("/test", TEST, SECRETS),
                ("/live", LIVE, SECRETS),
                ("/open", TEST, ()),
            )
        )
        note = self.note
        apps = AppAnswers(self, self.clock, note) if app else None
        bucket = TokenBucket(self.clock, rate=1, burst=50)
        self.receive = Receive(book, self.log, self.clock, bucket, self.marks, self.answers, note, apps)

    def note(self, delivery_id: int, answered: Answered) -> None:
        self.noted.append((delivery_id, answered))

    def answering(self, endpoint_id: str) -> str | None:
        return "dst_1" if endpoint_id in ("/test", "/live") else None

    async def answer_for(
        self, found: OpenEndpoint, delivery_id: int, request: RawRequest, within_s: float
    ) -> SendOutcome:
        assert len(self.log.stored) == delivery_id
        self.asked.append(delivery_id)
        assert self.app is not None
        return self.app

    async def posted(self, path: str = "/test", *more: tuple[bytes, bytes], is_good: bool = True) -> Answer:
        body = event(1)
        signature = paysg_header(body) if is_good else "t=1, v1=00"
        headers: Headers = ((b"Host", b"localhost"), (b"PaySG-Signature", signature.encode()), *more)
        request = RawRequest(self.clock.now(), "POST", path, headers, body, "127.0.0.1:1")
        return await self.receive(path, request)

    def post(self, path: str = "/test", *more: tuple[bytes, bytes], is_good: bool = True) -> Answer:
        return asyncio.run(self.posted(path, *more, is_good=is_good))

    def override(self, left: int | None = None, path: str = "/test", answer: Answer = BUSY) -> None:
        self.answers.set(AnswerOverride(path, answer, left))

    @property
    def rows(self) -> list[tuple[int, Source, int | None]]:
        return [(each.answer, each.source, each.parent_id) for each in self.log.stored]


def test_an_unmarked_delivery_is_a_webhook_answered_as_its_provider_expects() -> None:
    desk = Desk()
    assert desk.post() == Answer(200)
    assert desk.post(is_good=False) == Answer(401)
    assert desk.post("/nowhere") == Answer(404)
    assert desk.rows == [(200, Source.WEBHOOK, None), (401, Source.WEBHOOK, None)]
    assert desk.noted == []


# --- marks ---


@pytest.mark.parametrize("path", ["/test", "/live", "/open"])
@pytest.mark.parametrize("is_good", [True, False])
def test_what_we_sent_ourselves_is_a_replay_with_the_verdict_that_it_would_have_had(
    path: str, is_good: bool
) -> None:
    desk = Desk()
    plain = desk.post(path, is_good=is_good)
    marked = desk.post(path, (MARK_HEADER, desk.marks.make(41)), is_good=is_good)
    webhook, replay = desk.log.stored
    assert plain == marked
    assert (replay.source, replay.parent_id, webhook.source) == (Source.REPLAY, 41, Source.WEBHOOK)
    verdicts = [
        (each.verification.status, each.answer, each.environment, each.event_id) for each in desk.log.stored
    ]
    assert verdicts[0] == verdicts[1]


@pytest.mark.parametrize(
    "forged",
    [
        b"41.1763697600.00000000000000000000000000000000",
        Marks(b"\x08" * 32, FakeClock()).make(41),
        Marks(b"\x07" * 32, FakeClock(1_763_697_600_000_000 - 601_000_000)).make(41),
        b"",
    ],
)
@pytest.mark.parametrize("path", ["/live", "/test"])
def test_nobody_else_can_keep_a_delivery_from_counting(path: str, forged: bytes) -> None:
    desk = Desk()
    assert desk.post(path, (MARK_HEADER, forged)) == Answer(200)
    (stored,) = desk.log.stored
    assert (stored.source, stored.parent_id) == (Source.WEBHOOK, None)
    assert stored.verification.status is Status.VERIFIED


def test_a_mark_holds_no_signature() -> None:
    desk = Desk()
    assert desk.post("/live", (MARK_HEADER, desk.marks.make(41)), is_good=False) == Answer(401)
    assert desk.log.stored[0].verification.is_quarantined


# --- overrides ---


def test_what_goes_out_is_what_is_stored_and_noted() -> None:
    desk = Desk()
    desk.override()
    assert desk.post() == BUSY
    assert desk.rows == [(503, Source.WEBHOOK, None)]
    assert desk.noted == [(1, Answered(503, "override", 2_500_000))]


def test_another_endpoint_and_a_live_one_answer_as_usual() -> None:
    desk = Desk()
    desk.override(path="/test")
    desk.override(path="/live")
    assert [desk.post("/open"), desk.post("/live"), desk.post("/test")] == [Answer(200), Answer(200), BUSY]
    assert [answer for answer, _, _ in desk.rows] == [200, 200, 503]


def test_a_stranger_is_refused_as_ever_and_uses_nothing_up() -> None:
    desk = Desk()
    desk.override(1)
    assert [desk.post(is_good=False), desk.post(), desk.post()] == [Answer(401), BUSY, Answer(200)]


def test_a_replay_meets_it_like_a_webhook() -> None:
    desk = Desk()
    desk.override(1)
    assert desk.post("/test", (MARK_HEADER, desk.marks.make(41))) == BUSY


@pytest.mark.expected_log("answered 503: The disk is full.")
def test_what_is_not_stored_is_503_and_not_counted() -> None:
    desk = Desk()
    desk.override(1)
    desk.log.fault = StorageError("The disk is full.")
    assert desk.post() == NOT_STORED
    desk.log.fault = None
    assert [desk.post(), desk.post()] == [BUSY, Answer(200)]
    assert [number for number, _ in desk.noted] == [1]


def test_a_store_that_closes_under_way_gives_its_claim_back() -> None:
    desk = Desk()
    desk.override(1)
    desk.log.fault = asyncio.CancelledError()
    with pytest.raises(asyncio.CancelledError):
        desk.post()
    assert [each.left for each in desk.answers.in_force()] == [1]


@pytest.mark.parametrize(("left", "count"), [(1, 2), (3, 8)])
def test_deliveries_at_the_same_time_use_no_more_than_there_are(left: int, count: int) -> None:
    desk = Desk()
    desk.override(left)

    async def run() -> list[Answer]:
        desk.log.gate = asyncio.Event()
        under_way = [asyncio.ensure_future(desk.posted()) for _ in range(count)]
        await asyncio.sleep(0)
        desk.log.gate.set()
        return await asyncio.gather(*under_way)

    answers = asyncio.run(run())
    assert answers.count(BUSY) == left
    assert answers.count(Answer(200)) == count - left
    assert sorted(answer for answer, _, _ in desk.rows) == [200] * (count - left) + [503] * left


# --- an app ---

TEAPOT = SendOutcome(418, None, 900, ((b"Content-Type", b"text/plain"),), b"short and stout")


def test_the_apps_answer_goes_out_after_the_delivery_is_stored() -> None:
    desk = Desk(TEAPOT)
    assert desk.post() == Answer(418, ((b"Content-Type", b"text/plain"),), b"short and stout")
    assert desk.rows == [(200, Source.WEBHOOK, None)]
    assert desk.noted == [(1, Answered(418, "dst_1", 0))]


@pytest.mark.expected_log("answered 503: The disk is full.")
def test_the_app_is_not_asked_where_nobody_may_or_need() -> None:
    desk = Desk(TEAPOT)
    assert desk.post("/live") == Answer(200)
    assert desk.post("/open") == Answer(200)
    assert desk.post(is_good=False) == Answer(401)
    assert desk.post("/test", (MARK_HEADER, desk.marks.make(41))) == Answer(200)
    desk.override(1)
    assert desk.post() == BUSY
    desk.log.fault = StorageError("The disk is full.")
    assert desk.post() == NOT_STORED
    assert desk.asked == []


def test_yocos_live_deliveries_are_never_answered_otherwise_at_a_test_endpoint() -> None:
    """One address gets both modes: what counts is the delivery's own."""
    live = replace(SECRETS[0], environment=LIVE)
    book = EndpointBook(PROVIDERS, FakeSecrets(good="whsec_" + "QUJD" * 8))
    book.load([Endpoint("/test", "/test", "yoco", TEST, "/test", (live,), 1)])
    desk = Desk(TEAPOT)
    desk.override()
    desk.receive._book = book
    provider = PROVIDERS["yoco"]
    body = b'{"id":"evt_1","type":"payment.succeeded","payload":{"id":"p_1","mode":"live"}}'
    headers = provider.sign(body, "whsec_" + "QUJD" * 8, desk.clock.now())
    request = RawRequest(desk.clock.now(), "POST", "/test", headers, body)
    assert asyncio.run(desk.receive("/test", request)) == Answer(200)
    assert [each.environment for each in desk.log.stored] == [LIVE]
    assert (desk.asked, desk.noted) == ([], [])

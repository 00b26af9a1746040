"""What a sender really hears: through the listener, the receiver and the store, over real HTTP on loopback."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from paysg_desktop.bootstrap import interpret
from paysg_desktop.domain.answer import Answer, Answered, AnswerOverride
from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.delivery import DeliveryDetail, RawRequest
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.forwarding.sender import HttpSender
from paysg_desktop.listener.limits import Limits
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.store.store import Store
from paysg_desktop.usecases.answers import Answers
from paysg_desktop.usecases.app_answers import AppAnswers
from paysg_desktop.usecases.endpoints import EndpointBook, OpenEndpoint
from tests.fakes import FakeSecrets
from tests.raw_http import PATH, Sender, Served, post, run, sender, served, status_of
from tests.receiving import receiver
from tests.recorder import Recorded, recording
from tests.signing import SECRET, event, paysg_header

TEST = Environment.TEST
JSON = (b"Content-Type", b"application/json")


class Pauses:
    """Stands for `asyncio.sleep`: what was asked for, and an end when the test says so."""

    def __init__(self) -> None:
        self.asked: list[float] = []
        self.over = asyncio.Event()
        self.begun = asyncio.Semaphore(0)

    async def __call__(self, seconds: float) -> None:
        self.asked.append(seconds)
        self.begun.release()
        await self.over.wait()


@dataclass
class App:
    """Asks an app at `url` over real HTTP."""

    url: str
    sender: HttpSender = field(default_factory=HttpSender)

    def answering(self, endpoint_id: str) -> str | None:
        return "dst_1"

    async def answer_for(
        self, found: OpenEndpoint, delivery_id: int, request: RawRequest, within_s: float
    ) -> SendOutcome | None:
        return await self.sender.send(self.url, (JSON,), request.body, timeout_s=within_s)


@dataclass
class World:
    """A listener with the store behind it."""

    store: Store
    answers: Answers
    served: Served
    told: list[Changes]

    def override(self, answer: Answer, left: int | None = None) -> None:
        self.answers.set(AnswerOverride("ep_1", answer, left))

    def request(self, number: int = 1, *, is_signed: bool = True) -> bytes:
        body = event(number)
        signature = f"PaySG-Signature: {paysg_header(body)}\r\n" if is_signed else ""
        return post(self.served.host, body, signature.encode())

    async def status(self, number: int = 1, *, is_signed: bool = True) -> int:
        return await status_of(self.served.port, self.request(number, is_signed=is_signed))

    async def answer(self, number: int = 1) -> tuple[int, dict[str, str], bytes]:
        async with sender(self.served.port) as opened:
            return await self.sent(opened, number)

    async def sent(self, opened: Sender, number: int) -> tuple[int, dict[str, str], bytes]:
        opened.send(self.request(number))
        return await opened.whole_answer()

    def detail(self, number: int) -> DeliveryDetail:
        self.store.writer.settle()
        found = self.store.reader.delivery(number)
        assert found is not None
        return found

    def stored(self) -> list[int]:
        """The answers of all deliveries in the order of their arrival, as their rows have them."""
        self.store.writer.settle()
        ids = self.store.reader.delivery_ids(None)
        rows = self.store.reader.deliveries(ids)
        return [rows[each].answer for each in ids]


@asynccontextmanager
async def world(
    folder: Path,
    *,
    environment: Environment = TEST,
    app: str | None = None,
    pause: Pauses | None = None,
    limits: Limits | None = None,
) -> AsyncIterator[World]:
    clock, hub = SystemClock(), Hub()
    told: list[Changes] = []
    hub.subscribe(told.append)
    store = Store(folder, interpret, hub, clock)
    book = EndpointBook(PROVIDERS, FakeSecrets(good=SECRET))
    secret = EndpointSecret(SecretReference("env", "good"))
    book.load([Endpoint("ep_1", "Licensing", "paysg", environment, PATH, (secret,), 1)])
    answers = Answers(lambda: hub.publish(Changes(answers=True)))
    asked = App(app) if app else None
    apps = AppAnswers(asked, clock, store.save_answered) if asked else None
    receive = receiver(book, store, clock, answers=answers, apps=apps)
    try:
        async with served(limits, receive, pause=pause or asyncio.sleep) as listener:
            yield World(store, answers, listener, told)
        if asked is not None:
            await asked.sender.aclose()
    finally:
        store.close()


def test_the_next_two_and_then_as_usual(tmp_path: Path) -> None:
    async def test() -> None:
        async with world(tmp_path) as here:
            here.override(Answer(500), left=2)
            assert [await here.status(number) for number in range(4)] == [500, 500, 200, 200]
            assert here.stored() == [500, 500, 200, 200]
            assert [each.answers for each in here.told].count(True) == 3
            assert here.answers.in_force() == ()

    run(test())


def test_until_it_is_switched_off(tmp_path: Path) -> None:
    async def test() -> None:
        async with world(tmp_path) as here:
            here.override(Answer(429))
            assert [await here.status(number) for number in range(3)] == [429] * 3
            here.answers.clear("ep_1")
            assert await here.status(3) == 200

    run(test())


def test_body_and_content_type_come_as_they_were_given(tmp_path: Path) -> None:
    async def test() -> None:
        async with world(tmp_path) as here:
            body = bytes(range(256)) * 256
            here.override(Answer(202, ((b"Content-Type", b"application/x-odd; a=b"),), body))
            status, headers, came = await here.answer()
            assert (status, came == body) == (202, True)
            assert headers == {"content-type": "application/x-odd; a=b", "content-length": str(len(body))}

    run(test())


def test_an_answer_without_a_body_and_one_that_closes(tmp_path: Path) -> None:
    async def test() -> None:
        async with world(tmp_path) as here:
            here.override(Answer(204))
            async with sender(here.served.port) as opened:
                assert await here.sent(opened, 1) == (204, {}, b"")
                here.override(Answer(500, body=b"no"))
                status, headers, body = await here.sent(opened, 2)
                assert (status, headers["connection"], body) == (500, "close", b"no")
                assert await opened.rest() == b""

    run(test())


def test_a_delivery_that_is_answered_500_is_stored_and_counts(tmp_path: Path) -> None:
    async def test() -> None:
        async with world(tmp_path) as here:
            here.override(Answer(500, delay_s=0.0))
            assert await here.status() == 500
            detail = here.detail(1)
            assert (detail.row.answer, detail.row.status.value, detail.row.event_id) == (
                500,
                "verified",
                "evt_000000000001",
            )
            assert detail.payment_key is not None
            assert detail.answered is not None
            assert (detail.answered.status, detail.answered.by) == (500, "override")

    run(test())


def test_a_delay_is_waited_for_beyond_the_deadline_of_a_request(tmp_path: Path) -> None:
    async def test() -> None:
        pauses = Pauses()
        async with world(tmp_path, pause=pauses, limits=Limits(deadline_s=0.05)) as here:
            here.override(Answer(200, delay_s=12.5), left=1)
            async with sender(here.served.port) as opened, sender(here.served.port) as silent:
                opened.send(here.request())
                await pauses.begun.acquire()
                assert here.stored() == [200]
                assert await silent.rest() == b""
                assert pauses.asked == [12.5]
                pauses.over.set()
                assert (await opened.answer())[0] == 200
            assert here.detail(1).answered == Answered(200, "override", here.detail(1).answered.took_us)  # type: ignore[union-attr]

    run(test())


def test_delayed_answers_leave_room_for_honest_senders(tmp_path: Path) -> None:
    async def test() -> None:
        pauses = Pauses()
        limits = Limits(max_connections=4, max_delayed=2)
        async with world(tmp_path, pause=pauses, limits=limits) as here:
            here.override(Answer(200, delay_s=60))
            async with sender(here.served.port) as first, sender(here.served.port) as second:
                for number, opened in enumerate((first, second)):
                    opened.send(here.request(number))
                    await pauses.begun.acquire()
                assert [await here.status(number) for number in range(2, 8)] == [200] * 6
                assert pauses.asked == [60, 60]
                pauses.over.set()
                assert [(await opened.answer())[0] for opened in (first, second)] == [200, 200]

    run(test())


def test_stopping_waits_for_no_delay(tmp_path: Path) -> None:
    async def test() -> None:
        pauses = Pauses()
        async with world(tmp_path, pause=pauses, limits=Limits(stop_grace_s=30)) as here:
            here.override(Answer(418, delay_s=60))
            async with sender(here.served.port) as opened:
                opened.send(here.request())
                await pauses.begun.acquire()
                await here.served.server.stop()
                assert (await opened.answer())[0] == 418

    run(test())


def test_a_live_endpoint_is_never_answered_otherwise(tmp_path: Path) -> None:
    async def test() -> None:
        with recording(lambda _: b"HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n") as app:
            async with world(tmp_path, environment=Environment.LIVE, app=app.url) as here:
                here.override(Answer(500))
                assert await here.status() == 200
                assert here.detail(1).answered is None
            assert app.requests == []

    run(test())


def test_a_forged_request_is_refused_as_ever(tmp_path: Path) -> None:
    async def test() -> None:
        async with world(tmp_path) as here:
            here.override(Answer(200), left=1)
            assert await here.status(is_signed=False) == 401
            assert [each.left for each in here.answers.in_force()] == [1]

    run(test())


def test_two_at_the_same_time_and_one_left(tmp_path: Path) -> None:
    async def test() -> None:
        async with world(tmp_path) as here:
            for number in range(10):
                here.override(Answer(500), left=1)
                both = await asyncio.gather(here.status(2 * number), here.status(2 * number + 1))
                assert sorted(both) == [200, 500]
            assert sorted(here.stored()) == [200] * 10 + [500] * 10

    run(test())


def test_the_apps_answer_is_passed_on(tmp_path: Path) -> None:
    def teapot(request: Recorded) -> bytes:
        said = b"got " + str(len(request.body)).encode()
        lines = b"HTTP/1.1 418 Odd\r\nContent-Type: text/plain\r\nX-Own: 1\r\nContent-Length: %d\r\n\r\n" % len(
            said
        )
        return lines + said

    async def test() -> None:
        with recording(teapot) as app:
            async with world(tmp_path, app=app.url) as here:
                status, headers, body = await here.answer()
                assert (status, body) == (418, b"got %d" % len(event(1)))
                assert headers == {
                    "content-type": "text/plain",
                    "content-length": str(len(body)),
                    "connection": "close",
                }
                detail = here.detail(1)
                assert detail.row.answer == 200
                assert detail.answered is not None
                assert (detail.answered.status, detail.answered.by) == (418, "dst_1")
            assert [request.body for request in app.requests] == [event(1)]

    run(test())


def test_an_app_that_is_not_there_is_a_502_and_the_delivery_is_kept(tmp_path: Path) -> None:
    async def test() -> None:
        with recording() as app:
            url = app.url
        async with world(tmp_path, app=url) as here:
            assert await here.status() == 502
            assert here.stored() == [200]
            answered = here.detail(1).answered
            assert answered is not None
            assert (answered.status, answered.by) == (502, "dst_1")

    run(test())


@pytest.mark.parametrize("method", [b"HEAD", b"GET"])
def test_other_methods_stay_refused(tmp_path: Path, method: bytes) -> None:
    async def test() -> None:
        async with world(tmp_path) as here:
            here.override(Answer(200, body=b"hi"))
            assert await status_of(here.served.port, here.request().replace(b"POST", method, 1)) == 405
            assert here.stored() == []

    run(test())

"""Yoco's calls against a scripted server."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import pytest

from paysg_desktop.api.network import Network
from paysg_desktop.api.yoco import YocoApi
from paysg_desktop.domain import errors
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.ports import CheckoutsApi
from tests.api_servers import BREAK, YOCO_DEMO_KEY, Answer, ApiServer, Pauses, api_server, demo_account, reply
from tests.fakes import FakeClock
from tests.raw_http import run

PATIENT = Network(connect_s=20, answer_s=20)
CHECKOUT = {"id": "ch_1", "redirectUrl": "https://c.example/ch_1", "status": "created", "paymentId": None}
HOOK = {"id": "sub_1", "name": "desk", "url": "https://hooks.example/1", "mode": "test"}
SECRET = "whsec_canary"


class Set:
    def __init__(self, server: ApiServer) -> None:
        self.server = server
        clock = FakeClock()
        self.pauses = Pauses(clock.advance)
        self.api = YocoApi(demo_account(server, "yoco", ""), YOCO_DEMO_KEY, PATIENT, clock, sleep=self.pauses)


@asynccontextmanager
async def client(*answers: Answer) -> AsyncIterator[Set]:
    async with api_server(*answers) as server:
        made = Set(server)
        try:
            yield made
        finally:
            await made.api.aclose()


def test_it_is_what_the_program_expects() -> None:
    api: CheckoutsApi = YocoApi(
        Account("yoco", Environment.TEST, "", "Shop", None, 1), "sk_test_canary", PATIENT, FakeClock()
    )
    with pytest.raises(errors.RefusedError):
        YocoApi(Account("yoco", Environment.TEST, "", "Shop", None, 1), "sk_live_canary", PATIENT, FakeClock())
    assert "canary" not in repr(api)


@pytest.mark.parametrize("status", [200, 201, 202])
def test_a_checkout_is_made(status: int) -> None:
    async def test() -> None:
        async with client(reply(status, CHECKOUT)) as has:
            made = await has.api.create(b'{"amount":2500}', "key-1")
            assert (made.id, made.redirect_url, made.status) == ("ch_1", CHECKOUT["redirectUrl"], "created")
            assert made.payment_id is None
            assert json.loads(made.body) == CHECKOUT
            sent = has.server.seen[0]
            assert (sent.method, sent.target, sent.body) == ("POST", "/checkouts", b'{"amount":2500}')
            assert sent.headers["authorization"] == f"Bearer {YOCO_DEMO_KEY}"
            assert sent.headers["idempotency-key"] == "key-1"

    run(test())


def test_a_checkout_is_read_and_reading_is_repeated() -> None:
    async def test() -> None:
        paid = CHECKOUT | {"status": "completed", "paymentId": "p_1"}
        async with client(reply(504), BREAK, reply(body=paid)) as has:
            found = await has.api.checkout("ch_1")
            assert (found.status, found.payment_id) == ("completed", "p_1")
            assert has.server.targets == ["GET /checkouts/ch_1"] * 3
            assert "idempotency-key" not in has.server.seen[0].headers

    run(test())


def test_another_checkout_than_the_one_asked_for_is_not_taken() -> None:
    async def test() -> None:
        async with client(reply(body=CHECKOUT)) as has:
            with pytest.raises(errors.ApiAnswerError):
                await has.api.checkout("ch_2")

    run(test())


@pytest.mark.parametrize("status", [200, 202])
@pytest.mark.parametrize(
    ("body", "expected"),
    [({"id": "ch_1", "refundId": "rfd_1", "status": "successful"}, "rfd_1"), ({}, None), ([], None), (b"", None)],
)
def test_a_refund_is_asked_for(status: int, body: Any, expected: str | None) -> None:
    async def test() -> None:
        async with client(reply(status, body)) as has:
            assert await has.api.refund("ch_1", b'{"amount":900}', "key-2") == expected
            sent = has.server.seen[0]
            assert (sent.method, sent.target, sent.body) == ("POST", "/checkouts/ch_1/refund", b'{"amount":900}')
            assert sent.headers["idempotency-key"] == "key-2"

    run(test())


@pytest.mark.parametrize("status", [200, 201])
def test_a_webhook_is_registered_and_its_secret_shown_nowhere(status: int) -> None:
    async def test() -> None:
        async with client(reply(status, HOOK | {"secret": SECRET})) as has:
            made = await has.api.register("desk “3”", "https://hooks.example/1")
            assert (made.id, made.name, made.url, made.mode) == ("sub_1", "desk", HOOK["url"], "test")
            assert made.secret == SECRET
            assert SECRET not in repr(made)
            sent = has.server.seen[0]
            assert json.loads(sent.body) == {"name": "desk “3”", "url": "https://hooks.example/1"}
            assert UUID(sent.headers["idempotency-key"]).version == 4

    run(test())


@pytest.mark.parametrize(
    "answer",
    [
        reply(body=HOOK),
        reply(body=HOOK | {"secret": ""}),
        reply(body=HOOK | {"secret": 3}),
        reply(body={"secret": SECRET}),
        reply(body=[]),
        reply(body=b""),
        reply(body=b"<html>"),
        BREAK,
    ],
)
def test_a_registration_whose_secret_is_lost_is_not_taken_for_done(answer: Answer) -> None:
    async def test() -> None:
        async with client(answer) as has:
            with pytest.raises(errors.ApiUncertainError) as caught:
                await has.api.register("desk", "https://hooks.example/1")
            assert SECRET not in f"{caught.value!r}{vars(caught.value)}"
            assert len(has.server.seen) == 1

    run(test())


@pytest.mark.parametrize("body", [{"subscriptions": [HOOK]}, [HOOK]], ids=["object", "array"])
def test_webhooks_are_listed_in_either_shape(body: Any) -> None:
    async def test() -> None:
        async with client(reply(body=body)) as has:
            (found,) = await has.api.subscriptions()
            assert (found.id, found.name, found.url, found.mode) == ("sub_1", "desk", HOOK["url"], "test")
            assert found.secret is None

    run(test())


@pytest.mark.parametrize(
    "body", [{}, {"subscriptions": None}, 3, [3], [{"id": "sub_1"}], [{"url": "x"}], b"<html>"]
)
def test_a_list_of_webhooks_that_is_none(body: Any) -> None:
    async def test() -> None:
        async with client(reply(body=body)) as has:
            with pytest.raises(errors.ApiAnswerError):
                await has.api.subscriptions()

    run(test())


@pytest.mark.parametrize("answer", [reply(200, {"message": "Gone."}), reply(204, b""), reply(404)])
def test_a_webhook_is_deleted_or_was_gone_already(answer: bytes) -> None:
    async def test() -> None:
        async with client(answer) as has:
            await has.api.unregister("sub/1")
            assert has.server.targets == ["DELETE /webhooks/sub%2F1"]
            assert "idempotency-key" not in has.server.seen[0].headers

    run(test())


@pytest.mark.parametrize("answer", [reply(429), reply(500), BREAK], ids=["429", "500", "break"])
def test_what_changes_something_is_never_repeated(answer: Answer) -> None:
    async def test() -> None:
        async with client(answer) as has:
            calls = [
                has.api.create(b"{}", "k"),
                has.api.refund("ch_1", b"{}", "k"),
                has.api.register("desk", "https://hooks.example/1"),
                has.api.unregister("sub_1"),
            ]
            for call in calls:
                with pytest.raises(errors.ApiError):
                    await call
            assert len(has.server.seen) == len(calls)
            assert has.pauses.slept == []

    run(test())


@pytest.mark.parametrize("bad", ["", ".", ".."])
def test_an_id_that_would_change_the_path_is_never_sent(bad: str) -> None:
    async def test() -> None:
        async with client() as has:
            for call in (has.api.checkout(bad), has.api.refund(bad, b"{}", "k"), has.api.unregister(bad)):
                with pytest.raises(errors.UsageError):
                    await call
            assert has.server.seen == []

    run(test())

"""The sandbox's webhooks, each checked with the real provider; and Yoco's and the gateway's side of it."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.domain.verification import NamedSecret, Status
from paysg_desktop.providers.registry import get
from tests.fakes import FakeClock
from tests.sandboxes import Caller, Received, Receiver, receiving, running

FAST = 1e9
ELSEWHERE = "http://169.254.169.254/hook"
NO_CHECKOUTS: tuple[dict[str, Any], ...] = (
    {"amount": 199},
    {"amount": "2500"},
    {"amount": True},
    {"currency": "SGD"},
    {"metadata": []},
)
NO_REGISTRATIONS: tuple[dict[str, Any], ...] = (
    {"events": ["no such"]},
    {"events": 5},
    {"events": [[]]},
    {"url": 5},
    {"url": ELSEWHERE},
)


def status_of(provider: str, received: Received, secret: str) -> Status:
    secrets = [NamedSecret("own", secret)]
    return get(provider).verify(received.headers, received.body, secrets, SystemClock().now()).status


def test_what_is_paid_is_told_and_verifies(tmp_path: Path) -> None:
    async def whole() -> None:
        async with running(tmp_path) as api, receiving() as receiver:
            api.server.register(receiver.url)
            api.server.register(receiver.url, "a secret of somebody's own")
            payment_id = await api.paid()
            first, second = await receiver.wait(2)
            verdicts = {
                status_of("paysg", each, secret)
                for each, secret in ((first, api.server.webhook_secret), (second, "a secret of somebody's own"))
            }
            assert verdicts == {Status.VERIFIED}
            parsed = get("paysg").parse(first.body)
            assert (parsed.payment_id, parsed.event_type) == (payment_id, "payment.succeeded")
            assert parsed.account == api.server.payment_service_ids[0]
            assert json.loads(first.body)["data"]["object"] == (await api.get(payment_id)).json()
            assert first.path == "/h/1"
            assert first.header("content-type") == "application/json"
            assert parsed.event_id != get("paysg").parse((await _other(api, receiver)).body).event_id

    asyncio.run(whole())


async def _other(api: Caller, receiver: Receiver) -> Received:
    count = len(receiver.requests)
    await api.paid()
    return (await receiver.wait(count + 1))[-1]


@pytest.mark.parametrize("refusal", [500, 401, 302, None])
def test_it_is_sent_again_until_it_is_taken(refusal: int | None, tmp_path: Path) -> None:
    async def whole() -> None:
        async with running(tmp_path, speed=FAST) as api, receiving([refusal] * 3) as receiver:
            api.server.register(receiver.url)
            await api.paid()
            received = await receiver.wait(4)
            await api.server.settled()
            assert len({each.body for each in received}) == 1
            assert api.server.world.post.waiting == 0
            attempts = api.server.world.post.attempts
            assert [(each.number, each.status) for each in attempts] == [
                *((number, refusal) for number in (1, 2, 3)),
                (4, 200),
            ]

    asyncio.run(whole())


def test_it_gives_up_when_the_schedule_ends(tmp_path: Path) -> None:
    async def whole() -> None:
        async with running(tmp_path, speed=FAST) as api, receiving([500] * 50) as receiver:
            hook = api.server.register(receiver.url, provider="yoco")
            made = await api.yoco("POST", "/checkouts", {"amount": 2500, "currency": "ZAR"})
            api.server.pay(made.json()["id"])
            received = await receiver.wait(8)
            await api.server.settled()
            assert len(receiver.requests) == 8
            assert api.server.world.post.waiting == 0
            assert len({each.header("webhook-id") for each in received}) == 1
            assert status_of("yoco", received[-1], hook.secret) is Status.VERIFIED

    asyncio.run(whole())


def test_what_was_not_taken_is_sent_after_a_restart(tmp_path: Path) -> None:
    async def whole() -> None:
        async with receiving([500]) as receiver:
            clock = FakeClock()
            async with running(tmp_path, clock) as api:
                api.server.register(receiver.url)
                await api.paid()
                await api.server.settled()
                assert api.server.world.post.waiting == 1
            clock.advance(60)
            async with running(tmp_path, clock) as api:
                first, again = await receiver.wait(2)
                assert first.body == again.body
                await api.server.settled()
                assert api.server.world.post.waiting == 0

    asyncio.run(whole())


def test_deleting_an_address_ends_the_attempts(tmp_path: Path) -> None:
    async def whole() -> None:
        clock = FakeClock()
        async with running(tmp_path, clock) as api, receiving([500]) as receiver:
            hook = api.server.register(receiver.url)
            await api.paid()
            await api.server.settled()
            api.server.world.hooks.remove(hook.id)
            clock.advance(3600)
            await api.server.settled()
            assert api.server.world.post.waiting == 0
            assert len(receiver.requests) == 1

    asyncio.run(whole())


def test_nothing_is_sent_off_this_computer(tmp_path: Path) -> None:
    async def whole() -> None:
        async with running(tmp_path) as api:
            with pytest.raises(RefusedError):
                api.server.register(ELSEWHERE)
            assert (await api.yoco("POST", "/webhooks", {"name": "a", "url": ELSEWHERE})).status_code == 400
            assert (await api.control("POST", "webhooks", {"url": ELSEWHERE})).status_code == 409
            for provider, secret in (("stripe", None), ("yoco", "no secret of Yoco's"), ("paysg", " ")):
                with pytest.raises(UsageError):
                    api.server.register("http://127.0.0.1:9/", secret, provider)

    asyncio.run(whole())


def test_a_redirect_is_not_followed(tmp_path: Path) -> None:
    async def redirect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(f"HTTP/1.1 307 X\r\nLocation: {target[0]}\r\nContent-Length: 0\r\n\r\n".encode())
        await writer.drain()
        writer.close()

    target: list[str] = []

    async def whole() -> None:
        server = await asyncio.start_server(redirect, "127.0.0.1", 0)
        async with running(tmp_path) as api, receiving() as receiver:
            target.append(receiver.url)
            api.server.register(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/")
            await api.paid()
            await api.server.settled()
            assert [each.status for each in api.server.world.post.attempts] == [307]
            assert receiver.requests == []
        server.close()

    asyncio.run(whole())


def test_a_share_of_what_was_seeded_is_told_as_it_was_when_paid(tmp_path: Path) -> None:
    async def whole() -> None:
        async with running(tmp_path) as api, receiving() as receiver:
            api.server.register(receiver.url)
            ids = api.server.seed(40)
            await api.server.settled()
            assert receiver.requests == []
            ids = api.server.seed(40, webhook_share=1.0)
            await api.server.settled()
            paid = {each for each in ids if api.server.world.payments.get(each).status == "paid"}
            told = [get("paysg").parse(each.body) for each in receiver.requests]
            assert {each.payment_id for each in told} == paid
            assert len(told) == len(paid)
            for each in told:
                assert each.snapshot is not None
                assert each.snapshot["refund_status"] == "not_refunded"
                assert each.occurred_at == each.snapshot["paid_at"] == each.snapshot["updated_at"]
            assert {status_of("paysg", each, api.server.webhook_secret) for each in receiver.requests} == {
                Status.VERIFIED
            }

    asyncio.run(whole())


def test_yoco_from_checkout_to_refund(tmp_path: Path) -> None:
    async def whole() -> None:
        async with running(tmp_path) as api, receiving() as receiver:
            registered = (await api.yoco("POST", "/webhooks", {"name": "desk", "url": receiver.url})).json()
            assert set(registered) == {"id", "name", "url", "mode", "secret"}
            body = {"amount": 2500, "currency": "ZAR", "metadata": {"reference": "INV-7"}}
            made = (await api.yoco("POST", "/checkouts", body)).json()
            assert (made["status"], made["paymentId"], made["processingMode"]) == ("created", None, "test")
            path = f"/checkouts/{made['id']}"
            assert (await api.yoco("POST", f"{path}/refund", {})).status_code == 400
            api.server.pay(made["id"])
            shown = (await api.yoco("GET", path)).json()
            assert shown["status"] == "completed"
            for amount, left in ((900, 1600), (None, 0)):
                answer = await api.yoco("POST", f"{path}/refund", {} if amount is None else {"amount": amount})
                assert answer.status_code == 202, left
            again = await api.yoco("POST", f"{path}/refund", {})
            assert again.json() == {"description": "Payment has already been refunded."}
            events = [get("yoco").parse(each.body) for each in await receiver.wait(3)]
            assert [each.event_type for each in events] == [
                "payment.succeeded",
                "refund.succeeded",
                "refund.succeeded",
            ]
            assert {each.payment_id for each in events} == {shown["paymentId"]}
            amounts = [json.loads(each.body)["payload"]["amount"] for each in receiver.requests]
            assert amounts == [2500, 900, 1600]
            verdicts = {status_of("yoco", each, registered["secret"]) for each in receiver.requests}
            assert verdicts == {Status.VERIFIED}

    asyncio.run(whole())


def test_yoco_refuses_what_it_should(tmp_path: Path) -> None:
    async def whole() -> None:
        async with running(tmp_path) as api:
            good = {"amount": 2500, "currency": "ZAR"}
            for wrong in NO_CHECKOUTS:
                answer = await api.yoco("POST", "/checkouts", good | wrong)
                assert answer.status_code == 400, wrong
            url = f"{api.server.yoco_url}/checkouts"
            assert (await api.http.post(url, json=good)).status_code == 403
            other = {"authorization": "Bearer sk_demo_other"}
            assert (await api.http.post(url, json=good, headers=other)).status_code == 401
            for _ in range(5):
                added = await api.yoco("POST", "/webhooks", {"name": "a", "url": "http://127.0.0.1:9/"})
                assert added.is_success
            sixth = await api.yoco("POST", "/webhooks", {"name": "a", "url": "http://127.0.0.1:9/"})
            assert sixth.status_code == 400
            assert (await api.yoco("POST", "/webhooks", {"name": "a"})).status_code == 400
            assert (await api.yoco("DELETE", "/webhooks/nobody")).status_code == 404
            assert (await api.http.put(url)).status_code == 404

    asyncio.run(whole())


def test_yocos_idempotency_keeps_failures_too_and_says_so(tmp_path: Path) -> None:
    async def whole() -> None:
        async with running(tmp_path) as api:
            body = {"amount": 2500, "currency": "ZAR"}
            first = await api.yoco("POST", "/checkouts", body, "key")
            again = await api.yoco("POST", "/checkouts", body, "key")
            assert (first.content, first.headers.get("idempotent-replayed")) == (again.content, None)
            assert again.headers["idempotent-replayed"] == "true"
            assert (await api.yoco("POST", "/checkouts", body | {"amount": 300}, "key")).status_code == 422
            failed = [await api.yoco("POST", "/checkouts", {"amount": 1}, "bad") for _ in range(2)]
            assert [each.status_code for each in failed] == [400, 400]
            assert failed[1].headers["idempotent-replayed"] == "true"

    asyncio.run(whole())


def test_the_gateway_registers_and_tells(tmp_path: Path) -> None:
    async def whole() -> None:
        async with running(tmp_path) as api, receiving() as receiver:
            server = api.server
            url, headers = (
                f"{server.gateway_url}/api/webhooks",
                {"authorization": f"Bearer {server.gateway_token}"},
            )
            body = {"url": receiver.url, "events": ["payment.completed"]}
            assert (await api.http.post(url, json=body)).status_code == 401
            for wrong in NO_REGISTRATIONS:
                assert (await api.http.post(url, json=body | wrong, headers=headers)).status_code == 400
            answer = await api.http.post(url, json=body, headers=headers)
            assert set(answer.json()) == {"id", "url", "events", "status"}
            server.send_gateway_event("payment.failed")
            event_id = server.send_gateway_event("payment.completed", {"data.amount": "77"})
            (received,) = await receiver.wait(1)
            await server.settled()
            assert len(receiver.requests) == 1
            assert status_of("gateway", received, server.webhook_secret) is Status.VERIFIED
            assert get("gateway").parse(received.body).event_id == event_id

    asyncio.run(whole())

"""The sandbox over real HTTP: PaySG's endpoints, idempotency, faults, and what a restart keeps."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.errors import NotFoundError, PaySGDesktopError, PortTakenError, UsageError
from paysg_desktop.domain.times import parse_iso
from paysg_desktop.sandbox.server.server import SandboxServer
from paysg_desktop.sandbox.server.thread import sandbox_thread
from tests.fakes import FakeClock
from tests.sandboxes import Caller, running

DAY_S = 24 * 3600
MEMBERS = {
    "id", "payment_service_id", "reference_id", "description", "amount_in_cents", "metadata", "payer_name",
    "payer_email", "payer_address", "payer_identifier", "due_date", "creator_id", "payment_url",
    "payment_qr_code_url", "return_url", "payment_status", "latest_status", "refund_status",
    "email_delivery_status", "stripe_payment_intent_id", "payout_id", "created_at", "updated_at",
    "payment_sent_timestamp", "payment_succeeded_timestamp", "payment_cancelled_timestamp",
    "payment_fully_refunded_timestamp", "paid_out_timestamp",
}  # fmt: skip
"""paysg.md, section 6."""


def run(test: Callable[[Caller], Awaitable[None]], folder: Path, clock: Any = None, **options: Any) -> None:
    async def whole() -> None:
        async with running(folder, clock, **options) as api:
            await test(api)

    asyncio.run(whole())


def error_of(answer: httpx.Response) -> dict[str, Any]:
    return dict(answer.json()["error"])


def test_a_payment_has_every_documented_member_in_its_order(tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        answer = await api.create()
        made = answer.json()
        assert set(made) == MEMBERS
        assert list(made) == sorted(made, key=lambda name: (len(name), name))
        assert answer.headers["content-type"].startswith("application/json")
        assert made["payment_service_id"] == api.server.payment_service_ids[0]
        assert (made["payment_status"], made["refund_status"]) == ("unpaid", "not_refunded")
        assert made["created_at"].endswith("+08:00")
        assert len(made["id"]) == 21
        assert (await api.get(made["id"])).json() == made
        assert (await api.list()).json()["data"] == [made]

    run(test, tmp_path)


def test_the_life_of_a_payment(tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        payment_id = await api.made()
        stamps = [(await api.get(payment_id)).json()["updated_at"]]
        assert (await api.refund(payment_id, 1)).status_code == 402
        await api.act(payment_id, "send-email")
        api.server.pay(payment_id)
        shown = (await api.get(payment_id)).json()
        stamps.append(shown["updated_at"])
        assert (shown["payment_status"], shown["email_delivery_status"]) == ("paid", "sent")
        assert shown["payment_sent_timestamp"]
        assert shown["payment_succeeded_timestamp"] == shown["updated_at"]
        assert (await api.act(payment_id, "cancel")).status_code == 402
        assert (await api.act(payment_id, "send-email")).status_code == 402
        assert (await api.refund(payment_id, 1235)).status_code == 400
        for minor, status in ((234, "partially_refunded"), (1000, "fully_refunded")):
            shown = (await api.refund(payment_id, minor)).json()
            assert shown["refund_status"] == status
            stamps.append(shown["updated_at"])
        assert shown["payment_fully_refunded_timestamp"] == shown["updated_at"]
        assert error_of(await api.refund(payment_id, 1))["code"] == "payment_already_refunded"
        times = [parse_iso(each) or 0 for each in stamps]
        assert times == sorted(set(times))

    run(test, tmp_path, FakeClock())


def test_people_do_what_the_api_does_not_see(tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        server = api.server
        cancelled, paid, other = await api.made(), await api.paid(), await api.paid()
        server.cancel_elsewhere(cancelled)
        server.refund_elsewhere(paid, 34)
        payout_id, paid_out = server.pay_out(server.payment_service_ids[0])
        assert set(paid_out) == {paid, other}
        assert (await api.get(cancelled)).json()["latest_status"] == "cancelled"
        shown = (await api.get(paid)).json()
        assert (shown["refund_status"], shown["payout_id"]) == ("partially_refunded", payout_id)
        assert shown["paid_out_timestamp"]
        assert server.pay_out(server.payment_service_ids[0])[1] == ()
        for act in (server.pay, server.cancel_elsewhere):
            with pytest.raises(PaySGDesktopError):
                act(paid)
            with pytest.raises(NotFoundError):
                act("nobody")
        with pytest.raises(PaySGDesktopError):
            server.refund_elsewhere(cancelled, 1)
        with pytest.raises(PaySGDesktopError):
            server.settle_refund(paid)

    run(test, tmp_path)


def test_refunds_end_after_ninety_days(tmp_path: Path) -> None:
    clock = FakeClock()

    async def test(api: Caller) -> None:
        payment_id = await api.paid()
        clock.advance(90 * DAY_S)
        assert (await api.refund(payment_id, 1)).is_success
        clock.advance(1)
        answer = await api.refund(payment_id, 1)
        assert (answer.status_code, error_of(answer)["code"]) == (402, "refund_window_passed")

    run(test, tmp_path, clock)


@pytest.mark.parametrize(
    "wrong",
    [
        {"reference_id": None},
        {"reference_id": ""},
        {"reference_id": "x" * 256},
        {"reference_id": 7},
        {"payer_name": "x" * 256},
        {"description": "x" * 501},
        {"payer_address": "x" * 256},
        {"payer_email": "nobody"},
        {"payer_email": f"{'x' * 251}@a.sg"},
        {"amount_in_cents": None},
        {"amount_in_cents": 12.34},
        {"amount_in_cents": "1234"},
        {"amount_in_cents": True},
        {"amount_in_cents": -1},
        {"due_date": "2026-12-31"},
        {"due_date": "32-DEC-2026"},
        {"metadata": {"a": 1}},
        {"metadata": []},
        {"metadata": {str(number): "x" for number in range(11)}},
        {"metadata": {"k" * 41: "x"}},
        {"metadata": {"k": "x" * 256}},
        {"return_url": "http://example.sg/"},
        {"return_url": "https:///"},
        {"return_url": "https://[::1"},
        {"return_url": 5},
        {"line_items": {}},
        {"line_items": [{}]},
        {"line_items": [{"description": "x" * 256}]},
        {"line_items": [{"description": "x", "amount_in_cents": 20_000_001}]},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
def test_a_creation_beyond_the_limits_is_refused(wrong: dict[str, Any], tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        answer = await api.create(**wrong)
        assert answer.status_code == 400
        assert error_of(answer)["data"]["parameter"] == next(iter(wrong))
        assert len(api.server.world.payments) == 0

    run(test, tmp_path)


def test_a_creation_at_the_limits_passes(tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        answer = await api.create(
            reference_id="x" * 255,
            payer_name="陈" * 255,
            description="x" * 500,
            payer_address="x" * 255,
            payer_identifier="S0000001X",
            amount_in_cents=20_000_000,
            metadata={"k" * 40: "x" * 255} | {str(number): "" for number in range(9)},
            return_url="https://service.example.sg/done?x=1",
            line_items=[{"description": "Fee", "amount_in_cents": 20_000_000}],
        )
        assert answer.is_success, answer.text
        assert answer.json()["line_items"] == [{"description": "Fee", "amount_in_cents": 20_000_000}]

    run(test, tmp_path)


@pytest.mark.parametrize(
    ("body", "status"),
    [(b"{", 400), (b"[]", 400), (b"\xff", 400), (b"", 400), (b'{"a":' * 100_000, 400), (b"x" * 1_100_000, 413)],
    ids=["cut", "array", "not text", "empty", "deep", "long"],
)
def test_a_body_that_is_no_object_is_refused(body: bytes, status: int, tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        assert (await api.http.post(api.list_url, content=body)).status_code == status
        assert (await api.list()).json()["data"] == []

    run(test, tmp_path)


def test_who_may_not_is_told_so(tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        base = api.server.base_url
        payment_id = await api.made()
        for key in (b"", b"paysg_demo_other", b"\xe9"):
            assert (await api.http.get(api.list_url, headers=[(b"x-api-key", key)])).status_code == 401
        for path in ("/", "/v1/payment-services", "/v2/x", "/pay/nobody", f"/v1/payment-services/x/{payment_id}"):
            assert (await api.http.get(base + path)).status_code == 404
        assert (await api.http.delete(f"{api.list_url}/{payment_id}")).status_code == 404
        assert (await api.act(payment_id, "explode")).status_code == 404
        assert (await api.http.get(api.list_url, headers={"host": "rebound.example"})).status_code == 421
        localhost = api.list_url.replace("127.0.0.1", "localhost")
        assert (
            await api.http.get(api.list_url, headers={"host": httpx.URL(localhost).netloc.decode()})
        ).is_success
        for limit in ("0", "-1", "x", "１", "1" * 50):
            assert (await api.list(limit=limit)).status_code == 400
        assert (await api.list(after="made-up")).status_code == 400

    run(test, tmp_path)


def test_the_same_key_gives_the_same_answer(tmp_path: Path) -> None:
    clock = FakeClock()

    async def test(api: Caller) -> None:
        first, again = await api.create("key"), await api.create("key")
        assert (first.status_code, first.content) == (again.status_code, again.content)
        assert len(api.server.world.payments) == 1
        other = await api.create("key", amount_in_cents=5)
        assert (other.status_code, error_of(other)["type"]) == (400, "idempotency_error")
        assert (await api.create("x" * 256)).status_code == 400
        payment_id = await api.paid()
        refunds = [await api.refund(payment_id, 34, "refund-key") for _ in range(3)]
        assert len({each.content for each in refunds}) == 1
        assert api.server.world.payments.get(payment_id).refunded_minor == 34
        clock.advance(DAY_S - 1)
        assert (await api.create("key")).content == first.content
        clock.advance(1)
        assert (await api.create("key")).json()["id"] != first.json()["id"]

    run(test, tmp_path, clock)


def test_what_failed_its_validation_leaves_the_key_free(tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        assert (await api.create("key", amount_in_cents=0)).status_code == 400
        assert (await api.create("key")).is_success

    run(test, tmp_path)


def test_a_refusal_by_the_state_is_kept_like_any_answer(tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        payment_id = await api.made()
        assert (await api.refund(payment_id, 34, "key")).status_code == 402
        api.server.pay(payment_id)
        assert (await api.refund(payment_id, 34, "key")).status_code == 402
        assert (await api.refund(payment_id, 34, "new key")).is_success

    run(test, tmp_path)


def test_the_same_key_conflicts_while_the_first_runs(tmp_path: Path) -> None:
    is_slow, may_go_on = asyncio.Event(), asyncio.Event()

    async def pause(seconds: float) -> None:
        is_slow.set()
        await may_go_on.wait()

    async def test(api: Caller) -> None:
        api.server.faults.add("slow", "paysg.create", seconds=3)
        async with asyncio.TaskGroup() as group:
            first = group.create_task(api.create("key"))
            await is_slow.wait()
            answer = await api.create("key")
            assert (answer.status_code, error_of(answer)["code"]) == (409, "idempotency_key_in_use")
            assert (await api.create("key", amount_in_cents=5)).status_code == 400
            may_go_on.set()
        assert (await api.create("key")).content == first.result().content
        assert len(api.server.world.payments) == 1

    run(test, tmp_path, pause=pause)


@pytest.mark.parametrize(
    ("kind", "status", "is_done", "is_kept"),
    [
        ("500_before", 500, False, True),
        ("500_after", 500, True, True),
        ("503", 503, False, True),
        ("429", 429, False, False),
        ("html", 502, False, False),
        ("drop_before", None, False, False),
        ("drop_after", None, True, True),
        ("truncated", None, True, True),
        ("slow", 200, True, True),
        ("slow_answer", 200, True, True),
        ("clock", 200, True, True),
    ],
)
def test_each_fault_on_a_refund(
    kind: str, status: int | None, is_done: bool, is_kept: bool, tmp_path: Path
) -> None:
    """Whether the money moved, and what the same key gives afterwards; never more than one refund."""

    async def test(api: Caller) -> None:
        payment_id = await api.paid()
        api.server.faults.add(kind, "paysg.refund", seconds=0.01)
        if status is None:
            with pytest.raises(httpx.HTTPError):
                await api.refund(payment_id, 34, "key")
        else:
            assert (await api.refund(payment_id, 34, "key")).status_code == status
        payments = api.server.world.payments
        assert payments.get(payment_id).refunded_minor == (34 if is_done else 0)
        again = await api.refund(payment_id, 34, "key")
        is_error_kept = is_kept and status is not None and status >= 500
        assert again.status_code == (status if is_error_kept else 200)
        assert payments.get(payment_id).refunded_minor == (34 if is_done or not is_kept else 0)

    run(test, tmp_path)


def test_what_a_spoilt_answer_looks_like(tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        whole = (await api.create()).json()
        faults = api.server.faults
        faults.add("wrong_length")
        spoilt = await api.get(whole["id"])
        assert spoilt.is_success
        with pytest.raises(json.JSONDecodeError):
            spoilt.json()
        faults.add("429", seconds=7)
        assert (await api.get(whole["id"])).headers["retry-after"] == "7"
        faults.add("html")
        assert (await api.get(whole["id"])).text.startswith("<html>")
        faults.add("clock", seconds=3600)
        ahead = (await api.get(whole["id"])).headers["date"]
        assert ahead == "Fri, 21 Nov 2025 05:00:00 GMT"
        assert (await api.get(whole["id"])).headers["date"] == "Fri, 21 Nov 2025 04:00:00 GMT"

    run(test, tmp_path, FakeClock())


def test_yoco_and_the_gateway_fail_on_demand_too(tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        for kind, status in (("429", 429), ("500_before", 500), ("503", 503), ("html", 502)):
            api.server.faults.add(kind, "yoco.webhooks")
            api.server.faults.add(kind, "gateway.register")
            assert (await api.yoco("GET", "/webhooks")).status_code == status
            answer = await api.http.post(
                f"{api.server.gateway_url}/api/webhooks",
                json={},
                headers={"authorization": f"Bearer {api.server.gateway_token}"},
            )
            assert answer.status_code == status

    run(test, tmp_path)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(count=st.integers(0, 60), limit=st.integers(1, 30), seed=st.integers(0, 5))
def test_paging_gives_everything_once(
    tmp_path_factory: pytest.TempPathFactory, count: int, limit: int, seed: int
) -> None:
    async def test(api: Caller) -> None:
        ids = api.server.seed(count, services=api.server.payment_service_ids[:1], days=1 + seed)
        seen: list[dict[str, Any]] = []
        query: dict[str, Any] = {"limit": limit}
        while True:
            page = (await api.list(**query)).json()
            seen += page["data"]
            if not page["page_info"]["has_next_page"]:
                break
            query["after"] = page["page_info"]["end_cursor"]
            await api.made()  # what is created meanwhile shifts nothing
        assert [each["id"] for each in seen] == list(reversed(ids))
        assert [each["created_at"] for each in seen] == sorted((each["created_at"] for each in seen), reverse=True)

    run(test, tmp_path_factory.mktemp("sandbox"))


def test_everything_survives_a_restart(tmp_path: Path) -> None:
    async def whole() -> None:
        async with running(tmp_path) as api:
            first = (await api.create("key")).content
            payment_id = await api.paid()
            await api.refund(payment_id, 34)
            made = await api.yoco("POST", "/checkouts", {"amount": 2500, "currency": "ZAR"})
            checkout_id = made.json()["id"]
            api.server.pay(checkout_id)
            await api.yoco("POST", f"/checkouts/{checkout_id}/refund", {"amount": 900})
            hook = (await api.yoco("POST", "/webhooks", {"name": "a", "url": "http://127.0.0.1:9/"})).json()
            before = (api.server.paysg_key, api.server.yoco_key, api.server.payment_service_ids)
            shown = (await api.list()).json()["data"]
        async with running(tmp_path) as api:
            after = (api.server.paysg_key, api.server.yoco_key, api.server.payment_service_ids)
            assert after == before
            assert (await api.create("key")).content == first
            place = {"payment_url": None, "payment_qr_code_url": None}
            assert [each | place for each in (await api.list()).json()["data"]] == [each | place for each in shown]
            assert (await api.refund(payment_id, 1201)).status_code == 400
            assert (await api.yoco("GET", f"/checkouts/{checkout_id}")).json()["status"] == "completed"
            too_much = await api.yoco("POST", f"/checkouts/{checkout_id}/refund", {"amount": 1601})
            assert too_much.status_code == 400
            listed = (await api.yoco("GET", "/webhooks")).json()["subscriptions"]
            assert [each["id"] for each in listed] == [hook["id"]]

    asyncio.run(whole())


@pytest.mark.torture
def test_ten_thousand_payments_start_within_two_seconds(tmp_path: Path) -> None:
    clock = SystemClock()

    async def test(api: Caller) -> None:
        api.server.seed(10_000)

    run(test, tmp_path)
    started = clock.monotonic()
    run(_nothing, tmp_path)
    assert clock.monotonic() - started < 2


async def _nothing(api: Caller) -> None:
    assert len(api.server.world.payments) == 10_000


def test_seeding_makes_the_same_of_the_same(tmp_path: Path) -> None:
    clock = FakeClock()
    seen: list[Any] = []

    async def test(api: Caller) -> None:
        service = ("payment_service_1",)
        ids = api.server.seed(200, services=service)
        payments = api.server.world.payments
        seen.append(ids)
        assert {payments.get(each).status for each in ids} == {"paid", "unpaid", "cancelled"}
        assert all(payments.get(each).updated_at <= clock.now() for each in ids)
        assert any(payments.get(each).payout_id for each in ids)
        for count, share in ((-1, 0.0), (1, 1.1), (1, -0.1)):
            with pytest.raises(UsageError):
                api.server.seed(count, webhook_share=share)

    for name in ("a", "b"):
        run(test, tmp_path / name, clock)
    assert seen[0] == seen[1]


def test_a_taken_port_is_told(tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        port = httpx.URL(api.server.base_url).port
        second = SandboxServer(tmp_path / "second", SystemClock(), port or 0)
        with pytest.raises(PortTakenError, match=str(port)):
            await second.start()
        await second.stop()

    run(test, tmp_path / "first")


@pytest.mark.parametrize("port", [-1, 65536])
def test_a_port_that_can_not_be_is_told(port: int, tmp_path: Path) -> None:
    async def whole() -> None:
        server = SandboxServer(tmp_path, SystemClock(), port)
        with pytest.raises(UsageError):
            await server.start()
        await server.stop()
        await server.stop()

    asyncio.run(whole())


def test_stopping_breaks_off_what_waits_and_commits_nothing(tmp_path: Path) -> None:
    is_slow = asyncio.Event()

    async def pause(seconds: float) -> None:
        is_slow.set()
        await asyncio.Event().wait()

    async def test(api: Caller) -> None:
        api.server.faults.add("slow")
        async with asyncio.TaskGroup() as group:
            waiting = group.create_task(_failure(api.create("key")))
            await is_slow.wait()
            await api.server.stop()
        assert isinstance(waiting.result(), httpx.HTTPError)

    run(test, tmp_path, pause=pause)
    run(_has_no_payment, tmp_path)


async def _failure(work: Awaitable[httpx.Response]) -> Exception | None:
    try:
        await work
    except httpx.HTTPError as error:
        return error
    return None


async def _has_no_payment(api: Caller) -> None:
    assert (await api.list()).json()["data"] == []
    assert (await api.create("key")).is_success


def test_on_a_thread_of_its_own(tmp_path: Path) -> None:
    with sandbox_thread(tmp_path, SystemClock()) as sandbox:
        server = sandbox.server
        ids = sandbox.call(server.seed, 5, services=server.payment_service_ids[:1])
        url = f"{server.base_url}/v1/payment-services/{server.payment_service_ids[0]}/payments"
        with httpx.Client(headers={"x-api-key": server.paysg_key}, trust_env=False) as http:
            assert [each["id"] for each in http.get(url).json()["data"]] == list(reversed(ids))
        with pytest.raises(NotFoundError):
            sandbox.call(server.pay, "nobody")
        sandbox.wait(server.settled())


def test_nothing_secret_shows_in_a_repr_or_the_state(tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        server = api.server
        secrets = (server.paysg_key, server.yoco_key, server.gateway_token, server.webhook_secret)
        state = (await api.control("GET", "state")).text
        shown = f"{server.world.identity!r} {state} {json.dumps((await api.list()).json())}"
        assert not any(each in shown for each in (*secrets, server.control_token))

    run(test, tmp_path)

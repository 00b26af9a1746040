"""PaySG's six calls against a scripted server: what each sends, and what each makes of its answers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from paysg_desktop.api.network import Network
from paysg_desktop.api.paysg import PaysgApi
from paysg_desktop.domain import errors
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.ports import PaymentsApi
from tests.api_servers import (
    BREAK,
    DEMO_KEY,
    LIVE_KEY,
    SERVICE,
    Answer,
    ApiServer,
    Pauses,
    api_server,
    cut,
    demo_account,
    listed,
    reply,
)
from tests.fakes import FakeClock
from tests.raw_http import run

LIST = f"/v1/payment-services/{SERVICE}/payments"
PATIENT = Network(connect_s=20, answer_s=20)
PAYMENT = {"id": "P1", "created_at": "2026-01-05T09:00:00.000+08:00", "amount_in_cents": 1234}
REFUND = b'{"refund_amount_in_cents":500}'


class Set:
    """A client of a scripted server, and what it did."""

    def __init__(self, server: ApiServer) -> None:
        self.server = server
        self.clock = FakeClock()
        self.pauses = Pauses(self.clock.advance)
        self.api = PaysgApi(demo_account(server), DEMO_KEY, PATIENT, self.clock, sleep=self.pauses)


@asynccontextmanager
async def client(*answers: Answer) -> AsyncIterator[Set]:
    async with api_server(*answers) as server:
        made = Set(server)
        try:
            yield made
        finally:
            await made.api.aclose()


def test_it_is_what_the_program_expects() -> None:
    api: PaymentsApi = PaysgApi(
        Account("paysg", Environment.LIVE, SERVICE, "Licences", None, 1), LIVE_KEY, PATIENT, FakeClock()
    )
    assert api.clock_offset_s is None


def test_the_list_is_read_page_by_page() -> None:
    async def test() -> None:
        first = reply(body=listed([PAYMENT, {"id": "P0"}], "a/b c+=&"))
        async with client(first, reply(body=listed([]))) as has:
            page = await has.api.page()
            assert [each.id for each in page.payments] == ["P1", "P0"]
            assert page.payments[0].body.startswith(b'{"id":"P1","created_at":')
            assert (await has.api.page(page.after)).after is None
            assert has.server.targets == [f"GET {LIST}?limit=50", f"GET {LIST}?limit=50&after=a%2Fb%20c%2B%3D%26"]
            assert all(each.headers["x-api-key"] == DEMO_KEY and not each.body for each in has.server.seen)

    run(test())


def test_a_refused_limit_is_left_out_from_then_on() -> None:
    async def test() -> None:
        good = reply(body=listed([{"id": "P1"}], "c1"))
        async with client(reply(400), good, reply(body=listed([]))) as has:
            page = await has.api.page()
            await has.api.page(page.after)
            assert has.server.targets == [f"GET {LIST}?limit=50", f"GET {LIST}", f"GET {LIST}?after=c1"]

    run(test())


def test_a_refusal_that_the_limit_is_not_to_blame_for_is_told_and_changes_nothing() -> None:
    async def test() -> None:
        async with client(reply(400), reply(400), reply(body=listed([]))) as has:
            with pytest.raises(errors.ApiInvalidError):
                await has.api.page("c1")
            await has.api.page()
            assert has.server.targets[-1] == f"GET {LIST}?limit=50"

    run(test())


def test_a_list_that_goes_in_a_circle_ends() -> None:
    async def test() -> None:
        pages = [reply(body=listed([{"id": name}], cursor)) for name, cursor in ("Aa", "Bb", "Ca")]
        async with client(*pages) as has:
            assert (await has.api.page()).after == "a"
            assert (await has.api.page("a")).after == "b"
            with pytest.raises(errors.ApiAnswerError, match="circle"):
                await has.api.page("b")

    run(test())


@pytest.mark.parametrize(
    "page", [listed([{"id": "A"}], "c1"), listed([], "c2")], ids=["same cursor", "no payment"]
)
def test_a_page_that_leads_nowhere(page: Any) -> None:
    async def test() -> None:
        async with client(reply(body=page)) as has:
            with pytest.raises(errors.ApiAnswerError, match="circle"):
                await has.api.page("c1")

    run(test())


def test_the_same_page_may_be_asked_for_again_and_so_may_the_whole_list() -> None:
    async def test() -> None:
        pages = [reply(body=listed([{"id": name}], cursor)) for name, cursor in ("Aa", "Bb", "Bb", "Aa", "Bb")]
        async with client(*pages) as has:
            for after in (None, "a", "a", None, "a"):
                await has.api.page(after)

    run(test())


def test_one_payment() -> None:
    async def test() -> None:
        async with client(reply(body={"id": "a/b?c#d %2e", "amount_in_cents": 1.50})) as has:
            record = await has.api.payment("a/b?c#d %2e")
            assert record.id == "a/b?c#d %2e"
            assert has.server.targets == [f"GET {LIST}/a%2Fb%3Fc%23d%20%252e"]

    run(test())


def test_another_payment_than_the_one_asked_for_is_not_taken() -> None:
    async def test() -> None:
        async with client(reply(body={"id": "P2"})) as has:
            with pytest.raises(errors.ApiAnswerError):
                await has.api.payment("P1")
            assert await has.api.cancel("P1") is None
            assert await has.api.refund("P1", REFUND, "k") is None

    run(test())


@pytest.mark.parametrize("bad", ["", ".", ".."])
def test_an_id_that_would_change_the_path_is_never_sent(bad: str) -> None:
    async def test() -> None:
        async with client() as has:
            for call in (has.api.payment(bad), has.api.send_email(bad), has.api.cancel(bad)):
                with pytest.raises(errors.UsageError):
                    await call
            with pytest.raises(errors.UsageError):
                await has.api.refund(bad, REFUND, "k")
            with pytest.raises(errors.UsageError):
                PaysgApi(demo_account(has.server, account=bad), DEMO_KEY, PATIENT, has.clock)
            assert has.server.seen == []

    run(test())


def test_the_account_stays_one_step_of_the_path() -> None:
    async def test() -> None:
        async with api_server(reply(body=listed([]))) as server:
            api = PaysgApi(demo_account(server, account="../x?y"), DEMO_KEY, PATIENT, FakeClock())
            await api.page()
            await api.aclose()
        assert server.targets == ["GET /v1/payment-services/..%2Fx%3Fy/payments?limit=50"]

    run(test())


def test_a_key_of_another_environment_makes_no_client() -> None:
    account = Account("paysg", Environment.TEST, SERVICE, "Licences", None, 1)
    with pytest.raises(errors.RefusedError):
        PaysgApi(account, LIVE_KEY, PATIENT, FakeClock())


def test_creating() -> None:
    async def test() -> None:
        body = '{"payer_name":"陈阿明"}'.encode()
        for status in (200, 201, 202):
            async with client(reply(status, PAYMENT)) as has:
                assert (await has.api.create(body, "key-1")).id == "P1"
                sent = has.server.seen[0]
                assert (sent.method, sent.target, sent.body) == ("POST", LIST, body)
                assert sent.headers["idempotency-key"] == "key-1"

    run(test())


def test_the_other_changes() -> None:
    async def test() -> None:
        async with client(reply(body=PAYMENT)) as has:
            await has.api.send_email("P1")
            cancelled = await has.api.cancel("P1")
            refunded = await has.api.refund("P1", REFUND, "key-2")
            assert cancelled == refunded
            assert cancelled is not None
            assert cancelled.id == "P1"
            expected = [f"POST {LIST}/P1/{action}" for action in ("send-email", "cancel", "refund")]
            assert has.server.targets == expected
            assert [each.body for each in has.server.seen] == [b"{}", b"{}", REFUND]
            keys = [each.headers.get("idempotency-key") for each in has.server.seen]
            assert keys == [None, None, "key-2"]
            assert all(each.headers["content-type"] == "application/json" for each in has.server.seen)

    run(test())


@pytest.mark.parametrize("answer", [reply(body=b""), reply(body=b"<html>"), reply(body=[]), reply(204, b"")])
def test_sending_an_email_needs_no_readable_answer(answer: bytes) -> None:
    async def test() -> None:
        async with client(answer) as has:
            await has.api.send_email("P1")

    run(test())


@pytest.mark.parametrize(
    "answer", [reply(body=b""), reply(204, b""), reply(body={"message": "Done."}), reply(body=[])]
)
def test_an_answer_that_shows_no_payment_is_no_failure_of_a_cancellation(answer: bytes) -> None:
    async def test() -> None:
        async with client(answer) as has:
            assert await has.api.cancel("P1") is None
            assert await has.api.refund("P1", REFUND, "k") is None
            with pytest.raises(errors.ApiUncertainError):
                await has.api.create(b"{}", "k")

    run(test())


@pytest.mark.parametrize(
    "answer", [reply(body=b"<html>"), reply(body=b'{"id": "P1"'), cut(reply(body=PAYMENT)), BREAK]
)
def test_a_change_whose_answer_cannot_be_read_may_have_been_made(answer: Answer) -> None:
    async def test() -> None:
        async with client(answer) as has:
            for call in (
                has.api.create(b"{}", "k"),
                has.api.cancel("P1"),
                has.api.refund("P1", REFUND, "k"),
            ):
                with pytest.raises(errors.ApiUncertainError, match="before doing it again"):
                    await call
            assert len(has.server.seen) == 3

    run(test())


@pytest.mark.parametrize("answer", [reply(429), reply(500), reply(503), BREAK], ids=["429", "500", "503", "break"])
def test_what_changes_something_is_never_repeated(answer: Answer) -> None:
    async def test() -> None:
        async with client(answer) as has:
            for number, call in enumerate(
                (
                    has.api.create(b"{}", "k"),
                    has.api.send_email("P1"),
                    has.api.cancel("P1"),
                    has.api.refund("P1", REFUND, "k"),
                )
            ):
                with pytest.raises(errors.ApiError):
                    await call
                assert len(has.server.seen) == number + 1
            assert has.pauses.slept == []

    run(test())


def test_after_a_fault_a_change_is_not_called_undone() -> None:
    async def test() -> None:
        async with client(reply(500)) as has:
            with pytest.raises(errors.ApiFaultError, match="may have been done or not"):
                await has.api.refund("P1", REFUND, "k")
            with pytest.raises(errors.ApiFaultError, match="try again later"):
                await has.api.payment("P1")

    run(test())


def test_what_only_reads_is_repeated() -> None:
    async def test() -> None:
        troubles = [BREAK, reply(500), reply(429, Retry_After="7"), cut(reply(body=PAYMENT))]
        async with client(*troubles, reply(body=PAYMENT)) as has:
            assert (await has.api.payment("P1")).id == "P1"
            assert len(has.server.seen) == 5
            assert has.pauses.slept[2] == 7.0

    run(test())


def test_what_only_reads_is_not_repeated_for_ever() -> None:
    async def test() -> None:
        async with client(reply(500)) as has:
            with pytest.raises(errors.ApiFaultError):
                await has.api.page()
            assert len(has.server.seen) == 5
        async with client(reply(401)) as has:
            with pytest.raises(errors.ApiKeyError):
                await has.api.page()
            assert len(has.server.seen) == 1

    run(test())


def test_how_far_the_clock_is_ahead() -> None:
    async def test() -> None:
        late, early = "Fri, 21 Nov 2025 04:01:30 GMT", "Fri, 21 Nov 2025 03:59:00 GMT"
        answers = [
            reply(404, Date=late),
            reply(body=PAYMENT, Date=early),
            reply(body=PAYMENT),
            reply(body=PAYMENT, Date="x"),
        ]
        async with client(*answers) as has:
            with pytest.raises(errors.ApiNotFoundError):
                await has.api.payment("P1")
            assert has.api.clock_offset_s == -90
            for _ in range(3):
                await has.api.payment("P1")
                assert has.api.clock_offset_s == 60

    run(test())


def test_requests_at_the_same_time_share_one_client() -> None:
    async def test() -> None:
        async with client(reply(body=PAYMENT)) as has:
            records = await asyncio.gather(*(has.api.payment("P1") for _ in range(10)))
            assert len(records) == len(has.server.seen) == 10

    run(test())


def test_nothing_that_is_shown_holds_the_key() -> None:
    async def test() -> None:
        async with client(reply(401, {"error": {"message": f"{DEMO_KEY} is unknown"}})) as has:
            with pytest.raises(errors.ApiKeyError) as caught:
                await has.api.page()
            assert DEMO_KEY not in repr(has.api) + repr(caught.value) + repr(vars(caught.value))

    run(test())

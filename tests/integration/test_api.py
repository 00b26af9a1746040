"""Both API clients against the sandbox, over real HTTP: what works, every switch, every fault."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.api.check import check_connection
from paysg_desktop.api.network import Network
from paysg_desktop.api.paysg import PaysgApi
from paysg_desktop.api.yoco import YocoApi
from paysg_desktop.domain import errors
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.api import Leg, PaymentRecord
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.sandbox.server.server import SandboxServer
from paysg_desktop.sandbox.server.switches import SWITCHES, SandboxOptions
from tests.api_servers import Pauses
from tests.fakes import FakeClock
from tests.raw_http import run
from tests.sandboxes import CREATION, running

PATIENT = Network("none", connect_s=20, answer_s=20)
BODY = json.dumps(CREATION).encode()
REFUND = b'{"refund_amount_in_cents":234}'


@dataclass
class Both:
    """A sandbox, the clients of its two providers, and the clock of both sides."""

    server: SandboxServer
    clock: FakeClock
    paysg: PaysgApi
    yoco: YocoApi

    def account(self, provider: str = "paysg") -> Account:
        return _account(self.server, provider)

    async def made(self) -> str:
        return (await self.paysg.create(BODY, "made")).id

    async def paid(self) -> str:
        payment_id = await self.made()
        self.server.pay(payment_id)
        return payment_id

    async def all_ids(self) -> list[str]:
        """What the list holds, read to its end."""
        found: list[str] = []
        after = None
        while True:
            page = await self.paysg.page(after)
            found += [each.id for each in page.payments]
            after = page.after
            if after is None:
                return found


def _account(server: SandboxServer, provider: str) -> Account:
    is_paysg = provider == "paysg"
    url = server.base_url if is_paysg else server.yoco_url
    own = server.payment_service_ids[0] if is_paysg else ""
    return Account(provider, Environment.DEMO, own, "Sandbox", None, 1, url)


@asynccontextmanager
async def both(folder: Path, network: Network = PATIENT, **options: Any) -> AsyncIterator[Both]:
    clock = FakeClock()
    pauses = Pauses(clock.advance)
    server = SandboxServer(folder, clock, 0, SandboxOptions(**options), pauses)
    await server.start()
    paysg = PaysgApi(_account(server, "paysg"), server.paysg_key, network, clock, sleep=pauses)
    yoco = YocoApi(_account(server, "yoco"), server.yoco_key, network, clock, sleep=pauses)
    try:
        yield Both(server, clock, paysg, yoco)
    finally:
        await paysg.aclose()
        await yoco.aclose()
        await server.stop()


def state(record: PaymentRecord) -> tuple[str, str]:
    told = json.loads(record.body)
    return told["payment_status"], told["refund_status"]


def test_the_life_of_a_payment(tmp_path: Path) -> None:
    async def test() -> None:
        async with both(tmp_path) as has:
            made = await has.paysg.create(BODY, "k1")
            assert (await has.paysg.create(BODY, "k1")).id == made.id
            assert made.created_at == has.clock.now() // 1000 * 1000
            await has.paysg.send_email(made.id)
            has.server.pay(made.id)
            assert state(await has.paysg.payment(made.id)) == ("paid", "not_refunded")
            refunded = await has.paysg.refund(made.id, REFUND, "k2")
            assert refunded is not None
            assert state(refunded) == ("paid", "partially_refunded")
            again = await has.paysg.refund(made.id, REFUND, "k2")
            assert again == refunded
            other = await has.paysg.create(BODY, "k3")
            cancelled = await has.paysg.cancel(other.id)
            assert cancelled is not None
            assert state(cancelled) == ("cancelled", "not_refunded")
            assert has.paysg.clock_offset_s == 0

    run(test())


def test_what_the_state_forbids(tmp_path: Path) -> None:
    async def test() -> None:
        async with both(tmp_path) as has:
            paid = await has.paid()
            with pytest.raises(errors.ApiStateError) as caught:
                await has.paysg.cancel(paid)
            assert caught.value.code
            assert caught.value.server_text
            with pytest.raises(errors.ApiInvalidError):
                await has.paysg.refund(paid, b'{"refund_amount_in_cents":99999999}', "k9")
            with pytest.raises(errors.ApiNotFoundError):
                await has.paysg.payment("A" * 21)
            assert state(await has.paysg.payment(paid)) == ("paid", "not_refunded")

    run(test())


@pytest.mark.parametrize(("maximum", "above"), [(100, "400"), (25, "400"), (25, "clamp")])
def test_a_list_of_many_pages(tmp_path: Path, maximum: int, above: str) -> None:
    async def test() -> None:
        async with both(tmp_path, page_limit_maximum=maximum, page_limit_above=above) as has:
            has.server.seed(120)
            found = await has.all_ids()
            assert len(found) == len(set(found)) >= 50
            assert found == await has.all_ids()

    run(test())


def test_payments_that_come_while_the_list_is_read_disturb_nothing(tmp_path: Path) -> None:
    async def test() -> None:
        async with both(tmp_path) as has:
            has.server.seed(250)
            known = await has.all_ids()
            page = await has.paysg.page()
            read = [each.id for each in page.payments]
            while page.after is not None:
                await has.paysg.create(BODY, f"new {len(read)}")
                page = await has.paysg.page(page.after)
                read += [each.id for each in page.payments]
            assert read == known

    run(test())


def test_a_checkout_and_its_refund(tmp_path: Path) -> None:
    async def test() -> None:
        async with both(tmp_path) as has:
            made = await has.yoco.create(b'{"amount":2500,"currency":"ZAR"}', "k1")
            assert made.redirect_url is not None
            assert made.payment_id is None
            assert await has.yoco.create(b'{"amount":2500,"currency":"ZAR"}', "k1") == made
            with pytest.raises(errors.ApiInvalidError, match="other content"):
                await has.yoco.create(b'{"amount":2600,"currency":"ZAR"}', "k1")
            has.server.pay(made.id)
            paid = await has.yoco.checkout(made.id)
            assert paid.status == "completed"
            assert paid.payment_id is not None
            refund_id = await has.yoco.refund(made.id, b'{"amount":900}', "k2")
            assert refund_id is not None
            assert await has.yoco.refund(made.id, b'{"amount":900}', "k2") == refund_id
            with pytest.raises(errors.ApiNotFoundError, match="no such checkout"):
                await has.yoco.checkout("ch_none")

    run(test())


def test_webhooks_of_yoco(tmp_path: Path) -> None:
    async def test() -> None:
        async with both(tmp_path) as has:
            made = await has.yoco.register("desk", "http://127.0.0.1:9/h")
            assert made.secret is not None
            assert made.secret.startswith("whsec_")
            (listed,) = await has.yoco.subscriptions()
            assert (listed.id, listed.name, listed.url, listed.secret) == (made.id, "desk", made.url, None)
            await has.yoco.unregister(made.id)
            await has.yoco.unregister(made.id)
            assert await has.yoco.subscriptions() == ()

    run(test())


SHUT = (("source_address", "refused"), ("api_keys", "withdrawn"))
"""Nothing gets in."""
AS_IT_IS = (SWITCHES[0].name, SWITCHES[0].default)
EVERY_VALUE = [AS_IT_IS] + [(each.name, one) for each in SWITCHES for one in each.values if one != each.default]
"""All defaults together once, then each other value of each switch by itself."""


@pytest.mark.parametrize(("name", "value"), EVERY_VALUE, ids=lambda each: str(each))
def test_every_value_of_every_switch_is_understood(tmp_path: Path, name: str, value: Any) -> None:
    """Refusals are fine where the switch refuses; an answer that we don't know, or can't be sure of, is not."""

    async def test() -> None:
        async with both(tmp_path, **{name: value}) as has:
            refused: list[str] = []

            async def tried(call: Awaitable[Any]) -> Any:
                try:
                    return await call
                except (errors.ApiAnswerError, errors.ApiUncertainError):
                    raise
                except errors.ApiError as error:
                    refused.append(f"{error.status} {error}")
                    return None

            payment = await tried(has.paysg.create(BODY, "k1"))
            if payment is not None:
                await tried(has.paysg.send_email(payment.id))
                await tried(has.paysg.send_email(payment.id))
                has.server.pay(payment.id)
                await tried(has.paysg.refund(payment.id, REFUND, "k2"))
                await tried(has.paysg.payment(payment.id))
                assert payment.id in [each.id for each in (await tried(has.paysg.page())).payments]
            other = await tried(has.paysg.create(BODY, "k3"))
            if other is not None:
                await tried(has.paysg.cancel(other.id))
            await tried(has.paysg.payment("A" * 21))
            checkout = await has.yoco.create(b'{"amount":2500,"currency":"ZAR"}', "k1")
            has.server.pay(checkout.id)
            await tried(has.yoco.refund(checkout.id, b"{}", "k2"))
            hook = await has.yoco.register("desk", "http://127.0.0.1:9/h")
            assert [each.id for each in await has.yoco.subscriptions()] == [hook.id]
            await has.yoco.unregister(hook.id)
            report = await check_connection(has.account(), has.server.paysg_key, PATIENT, has.clock)
            assert report.is_good is ((name, value) not in SHUT)
            if (name, value) == AS_IT_IS:
                assert len(refused) == 1, refused

    run(test())


@pytest.mark.parametrize("kind", ["429", "500_before", "500_after", "503", "drop_before", "drop_after"])
def test_reading_gets_through_what_passes(tmp_path: Path, kind: str) -> None:
    async def test() -> None:
        async with both(tmp_path) as has:
            payment_id = await has.made()
            has.server.faults.add(kind, count=3, seconds=0.01)
            assert (await has.paysg.payment(payment_id)).id == payment_id
            has.server.faults.add(kind, "paysg.list", count=3, seconds=0.01)
            assert await has.all_ids() == [payment_id]
            has.server.faults.add(kind, "yoco.webhooks", count=3, seconds=0.01)
            assert await has.yoco.subscriptions() == ()

    run(test())


def test_reading_gives_up_where_nothing_passes(tmp_path: Path) -> None:
    async def test() -> None:
        async with both(tmp_path) as has:
            payment_id = await has.made()
            has.server.faults.add("503", count=None)
            started = has.clock.monotonic()
            with pytest.raises(errors.ApiFaultError):
                await has.paysg.payment(payment_id)
            assert has.clock.monotonic() - started < 60

    run(test())


UNDONE, DONE = "not_refunded", "partially_refunded"


@pytest.mark.parametrize(
    ("kind", "error", "then"),
    [
        ("429", errors.ApiBusyError, UNDONE),
        ("500_before", errors.ApiFaultError, UNDONE),
        ("500_after", errors.ApiFaultError, DONE),
        ("503", errors.ApiFaultError, UNDONE),
        ("drop_before", errors.ApiUncertainError, UNDONE),
        ("drop_after", errors.ApiUncertainError, DONE),
        ("truncated", errors.ApiUncertainError, DONE),
        ("wrong_length", errors.ApiUncertainError, DONE),
        ("html", errors.ApiFaultError, UNDONE),
    ],
)
def test_a_refund_that_goes_wrong_is_sent_once_and_says_what_is_known(
    tmp_path: Path, kind: str, error: type[errors.ApiError], then: str
) -> None:
    async def test() -> None:
        async with both(tmp_path) as has:
            payment_id = await has.paid()
            has.server.faults.add(kind, "paysg.refund", seconds=0.01)
            with pytest.raises(errors.ApiError) as caught:
                await has.paysg.refund(payment_id, REFUND, "k1")
            assert type(caught.value) is error
            assert state(await has.paysg.payment(payment_id)) == ("paid", then)
            assert "<" not in f"{caught.value}{caught.value.server_text or ''}"

    run(test())


@pytest.mark.parametrize("kind", ["slow", "slow_answer"])
def test_a_refund_that_takes_too_long_may_have_been_made(tmp_path: Path, kind: str) -> None:
    """The sandbox waits in real time here, and longer than the client does."""

    async def test() -> None:
        async with running(tmp_path, SystemClock()) as caller:
            server = caller.server
            payment_id = await caller.paid()
            impatient = Network("none", connect_s=0.2, answer_s=0.2)
            api = PaysgApi(_account(server, "paysg"), server.paysg_key, impatient, SystemClock())
            server.faults.add(kind, "paysg.refund", seconds=30)
            with pytest.raises(errors.ApiUncertainError):
                await api.refund(payment_id, REFUND, "k1")
            await api.aclose()

    run(test())


@pytest.mark.parametrize("kind", ["html", "truncated", "wrong_length"])
def test_reading_what_cannot_be_read_spoils_nothing_that_follows(tmp_path: Path, kind: str) -> None:
    async def test() -> None:
        async with both(tmp_path) as has:
            payment_id = await has.made()
            has.server.faults.add(kind, "paysg.get")
            try:
                record = await has.paysg.payment(payment_id)
            except errors.ApiAnswerError:
                record = await has.paysg.payment(payment_id)
            assert record.id == payment_id
            assert await has.all_ids() == [payment_id]

    run(test())


def test_a_clock_that_is_off_is_noticed(tmp_path: Path) -> None:
    async def test() -> None:
        async with both(tmp_path) as has:
            has.server.faults.add("clock", count=None, seconds=3600)
            await has.paysg.page()
            assert has.paysg.clock_offset_s == -3600

    run(test())


@pytest.mark.parametrize("provider", ["paysg", "yoco"])
def test_the_connection_is_tested(tmp_path: Path, provider: str) -> None:
    async def test() -> None:
        async with both(tmp_path) as has:
            key = has.server.paysg_key if provider == "paysg" else has.server.yoco_key
            report = await check_connection(has.account(provider), key, PATIENT, has.clock)
            assert report.is_good, report
            wrong = await check_connection(has.account(provider), f"{key}x", PATIENT, has.clock)
            assert wrong.failed is not None
            assert wrong.failed.leg is Leg.ACCESS

    run(test())


@pytest.mark.parametrize(
    ("options", "leg"),
    [
        ({"source_address": "refused"}, Leg.PERMISSION),
        ({"api_keys": "withdrawn"}, Leg.ACCESS),
    ],
)
def test_what_the_sandbox_refuses_is_named(tmp_path: Path, options: dict[str, Any], leg: Leg) -> None:
    async def test() -> None:
        async with both(tmp_path, **options) as has:
            report = await check_connection(has.account(), has.server.paysg_key, PATIENT, has.clock)
            assert report.failed is not None
            assert report.failed.leg is leg

    run(test())


def test_another_payment_service_is_not_ours(tmp_path: Path) -> None:
    async def test() -> None:
        async with both(tmp_path) as has:
            account = has.account()
            other = Account("paysg", Environment.DEMO, "payment_service_x", "Other", None, 1, account.base_url)
            report = await check_connection(other, has.server.paysg_key, PATIENT, has.clock)
            assert report.failed is not None
            assert report.failed.leg is Leg.ACCOUNT

    run(test())

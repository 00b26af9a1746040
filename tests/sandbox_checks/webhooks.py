"""What the switches of PaySG's webhooks do; the real provider reads what comes."""

from __future__ import annotations

import json

from paysg_desktop.domain.verification import Status
from paysg_desktop.providers.registry import get
from paysg_desktop.sandbox.server import post_office
from tests.fakes import FakeClock
from tests.sandbox_checks.case import Case, check
from tests.sandboxes import Received

MINUTE_US = 60 * 1_000_000


@check
async def mac_body(case: Case) -> None:
    received, _ = await case.event()
    is_raw = case.value == "raw"
    assert case.verdict(received) is (Status.VERIFIED if is_raw else Status.VERIFIED_RESERIALISED)


@check
async def digest(case: Case) -> None:
    received, _ = await case.event()
    text = received.header("PaySG-Signature").partition("v1=")[2]
    assert len(text) == (64 if case.value == "hex" else 44)
    assert case.verdict(received) is Status.VERIFIED


@check
async def signature_time(case: Case) -> None:
    received, _ = await case.event()
    t = received.header("PaySG-Signature").partition(",")[0].removeprefix("t=")
    assert (len(t), t.isdigit()) == {"s": (10, True), "ms": (13, True), "iso": (27, False)}[case.value]
    assert case.verdict(received) is Status.VERIFIED


@check
async def signature_comma(case: Case) -> None:
    received, _ = await case.event()
    assert (", v1=" in received.header("PaySG-Signature")) is (case.value == "spaced")
    assert case.verdict(received) is Status.VERIFIED


@check
async def signature_time_on_retry(case: Case) -> None:
    await case.event(500, 2)
    first, second = (each.header("PaySG-Signature").partition(",")[0] for each in case.receiver.requests)
    assert (first == second) is (case.value == "kept")
    assert all(case.verdict(each) is Status.VERIFIED for each in case.receiver.requests)


@check
async def secret_form(case: Case) -> None:
    received, _ = await case.event()
    assert case.verdict(received) is (Status.VERIFIED if case.value == "text" else Status.FAILED)


@check
async def event_names(case: Case) -> None:
    received, event = await case.event()
    told = event["data"]["object"]
    name = {
        "snake": "stripe_payment_intent_id",
        "camel": "stripePaymentIntentId",
        "half": "stripe_payment_intentId",
    }[case.value]
    assert name in told
    assert ("payerName" in told) is (case.value == "camel")
    assert told["metadata"] == {"branch_code": "123"}
    assert case.snapshot(received)["payer_name"] == "Example Payer"
    assert str(case.snapshot(received)["intent_id"]).startswith("pi_")


@check
async def event_time_name(case: Case) -> None:
    received, event = await case.event()
    assert case.value in event
    assert _is_told_when_paid(case, received)


@check
async def event_time_form(case: Case) -> None:
    received, event = await case.event()
    assert isinstance(event["created_at"], int) is (case.value == "number")
    assert _is_told_when_paid(case, received)


@check
async def event_amount(case: Case) -> None:
    received, event = await case.event()
    assert event["data"]["object"]["amount_in_cents"] == (1234 if case.value == "integer" else 12.34)
    assert case.snapshot(received)["amount_minor"] == (1234 if case.value == "integer" else None)


@check
async def webhook_timeout_s(case: Case) -> None:
    assert post_office._timeout_s("paysg", case.api.server.world.options) == case.value


@check
async def webhook_first_retry_s(case: Case) -> None:
    clock = case.api.server.world.clock
    assert isinstance(clock, FakeClock)
    for times in (1, 2, 4):
        await (case.event(500) if times == 1 else case.receiver.wait(times.bit_length()))
        case.receiver.statuses[:] = [500]
        await case.api.server.settled()
        (letter,) = case.api.server.world.state.table("letters").values()
        assert letter["due_at"] - clock.now() == times * case.value * 1_000_000
        clock.advance(times * case.value)
        case.api.server.world.post.wake()


@check
async def webhook_retried_after(case: Case) -> None:
    case.receiver.statuses[:] = [400, 500]
    case.api.server.register(case.receiver.url)
    await case.api.paid()
    is_any = case.value == "any"
    await case.receiver.wait(3 if is_any else 1)
    await case.api.server.settled()
    assert len(case.receiver.requests) == (3 if is_any else 1)
    assert case.api.server.world.post.waiting == 0


@check
async def retry_body(case: Case) -> None:
    case.receiver.statuses[:] = [None]
    payment_id = await case.api.paid()
    server = case.api.server
    server.register(case.receiver.url)
    payment = server.world.payments.get(payment_id)
    server.world.tell_paysg((payment,))
    server.refund_elsewhere(payment_id, 34)
    first, second = (json.loads(each.body) for each in await case.receiver.wait(2))
    assert first["id"] == second["id"]
    is_fresh = second["data"]["object"]["refund_status"] == "partially_refunded"
    assert is_fresh is (case.value == "fresh")


@check
async def other_events(case: Case) -> None:
    case.api.server.register(case.receiver.url)
    await case.api.act(await case.api.made(), "cancel")
    payment_id = await case.api.paid()
    await case.api.refund(payment_id, 34)
    await case.api.server.settled()
    types = sorted(json.loads(each.body)["type"] for each in case.receiver.requests)
    rest = ["payment.cancelled", "payment.created", "payment.created", "payment.refunded"]
    assert types == sorted(["payment.succeeded", *(rest if case.value == "all" else ())])


@check
async def event_environment(case: Case) -> None:
    _, event = await case.event()
    assert event.get("livemode") is (False if case.value == "present" else None)


def _is_told_when_paid(case: Case, received: Received) -> bool:
    """An event is made right after the payment: in the same millisecond, or the clock has gone on."""
    told_at, paid_at = get("paysg").parse(received.body).occurred_at, case.snapshot(received)["paid_at"]
    return told_at is not None and paid_at is not None and 0 <= told_at - paid_at < MINUTE_US

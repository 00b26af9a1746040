"""What the switches of Yoco and of the gateway do."""

from __future__ import annotations

import json

import httpx

from paysg_desktop.providers.registry import get
from tests.sandbox_checks.case import Case, check


async def checkout(case: Case, *, is_paid: bool = True) -> httpx.Response:
    body = {"amount": 2500, "currency": "ZAR", "metadata": {"reference": "INV-7"}}
    made = await case.api.yoco("POST", "/checkouts", body)
    if is_paid:
        case.api.server.pay(made.json()["id"])
    return made


@check
async def yoco_create_code(case: Case) -> None:
    assert (await checkout(case, is_paid=False)).status_code == case.value


@check
async def yoco_refund_code(case: Case) -> None:
    made = await checkout(case)
    assert (await case.api.yoco("POST", f"/checkouts/{made.json()['id']}/refund", {})).status_code == case.value


@check
async def yoco_refund_status(case: Case) -> None:
    made = await checkout(case)
    answer = await case.api.yoco("POST", f"/checkouts/{made.json()['id']}/refund", {})
    assert answer.json()["status"] == case.value


@check
async def yoco_refunds(case: Case) -> None:
    case.api.server.register(case.receiver.url, provider="yoco", events=("refund.succeeded", "refund.failed"))
    made = await checkout(case)
    answer = await case.api.yoco("POST", f"/checkouts/{made.json()['id']}/refund", {"amount": 900})
    assert answer.is_success is (case.value != "refused")
    if case.value != "refused":
        (received,) = await case.receiver.wait(1)
        parsed = get("yoco").parse(received.body)
        assert parsed.event_type == ("refund.succeeded" if case.value == "work" else "refund.failed")
        assert json.loads(received.body)["payload"]["refundableAmount"] == (1600 if case.value == "work" else 2500)


@check
async def yoco_webhook_list(case: Case) -> None:
    await case.api.yoco("POST", "/webhooks", {"name": "desk", "url": case.receiver.url})
    listed = (await case.api.yoco("GET", "/webhooks")).json()
    found = listed if case.value == "array" else listed["subscriptions"]
    assert [each["name"] for each in found] == ["desk"]
    assert "secret" not in found[0]


@check
async def yoco_register_code(case: Case) -> None:
    answer = await case.api.yoco("POST", "/webhooks", {"name": "desk", "url": case.receiver.url})
    assert answer.status_code == case.value
    assert answer.json()["secret"].startswith("whsec_")


@check
async def yoco_delete_code(case: Case) -> None:
    made = await case.api.yoco("POST", "/webhooks", {"name": "desk", "url": case.receiver.url})
    answers = [await case.api.yoco("DELETE", f"/webhooks/{made.json()['id']}") for _ in range(2)]
    assert [each.status_code for each in answers] == [case.value, 404]


@check
async def yoco_error_body(case: Case) -> None:
    answer = await case.api.yoco("GET", "/checkouts/ch_nobody")
    assert answer.status_code == 404
    assert case.value in answer.json()


@check
async def yoco_metadata_echo(case: Case) -> None:
    case.api.server.register(case.receiver.url, provider="yoco")
    made = await checkout(case)
    (received,) = await case.receiver.wait(1)
    told = json.loads(received.body)["payload"]["metadata"]
    own = {"reference": "INV-7"} if case.value == "yes" else {}
    assert told == own | {"checkoutId": made.json()["id"]}


@check
async def gateway_register_code(case: Case) -> None:
    server = case.api.server
    answer = await case.api.http.post(
        f"{server.gateway_url}/api/webhooks",
        json={"url": case.receiver.url, "events": ["payment.completed"]},
        headers={"authorization": f"Bearer {server.gateway_token}"},
    )
    assert answer.status_code == case.value
    assert answer.json()["status"] == "active"

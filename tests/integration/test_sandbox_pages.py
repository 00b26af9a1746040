"""The payment page, the control side, and the command."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner

from paysg_desktop.cli.context import CliContext
from paysg_desktop.cli.sandbox import sandbox
from paysg_desktop.domain.errors import RefusedError, SecretUnavailableError, UsageError
from paysg_desktop.sandbox.server.faults import ENDPOINTS, FaultKind
from tests.checks.sources import ROOT
from tests.sandboxes import Caller, receiving, running

HOSTILE = '"><script>alert(1)</script>'


def run(test: Callable[[Caller], Awaitable[None]], folder: Path) -> None:
    async def whole() -> None:
        async with running(folder) as api:
            await test(api)

    asyncio.run(whole())


async def page(api: Caller, identity: str) -> httpx.Response:
    return await api.http.get(f"{api.server.base_url}/pay/{identity}")


async def press(api: Caller, identity: str, do: str, token: str | None = None, **headers: str) -> httpx.Response:
    """Press a button of the page, with the token that the page has."""
    found = re.search(r'name="token" value="([0-9a-f]+)"', (await page(api, identity)).text)
    data = {"do": do, "token": token if token is not None else found[1] if found else ""}
    return await api.http.post(f"{api.server.base_url}/pay/{identity}", data=data, headers=headers)


def test_the_page_pays(tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        made = (await api.create(return_url="https://service.example.sg/done?x=1")).json()
        shown = await api.http.get(made["payment_url"])
        assert "S$12.34" in shown.text
        assert shown.headers["content-security-policy"].startswith("default-src 'none'")
        assert "Go back" not in shown.text
        answer = await press(api, made["id"], "pay", origin=api.server.base_url)
        assert (answer.status_code, answer.headers["location"]) == (303, f"/pay/{made['id']}")
        assert (await api.get(made["id"])).json()["payment_status"] == "paid"
        after = (await page(api, made["id"])).text
        service = api.server.payment_service_ids[0]
        ids = f"x=1&amp;paysg_payment_id={made['id']}&amp;paysg_payment_service_id={service}"
        assert f'href="https://service.example.sg/done?{ids}"' in after
        assert "<form" not in after

    run(test, tmp_path)


def test_the_page_of_a_checkout_pays(tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        body = {"amount": 2500, "currency": "ZAR", "successUrl": "javascript:alert(1)"}
        made = (await api.yoco("POST", "/checkouts", body)).json()
        assert (await api.http.get(made["redirectUrl"])).is_success
        await press(api, made["id"], "pay")
        assert (await api.yoco("GET", f"/checkouts/{made['id']}")).json()["status"] == "completed"
        assert "javascript:" not in (await page(api, made["id"])).text

    run(test, tmp_path)


def test_walking_away_leaves_it_open(tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        payment_id = await api.made()
        assert "walked away" in (await press(api, payment_id, "leave")).text
        assert (await api.get(payment_id)).json()["payment_status"] == "unpaid"

    run(test, tmp_path)


@pytest.mark.parametrize(
    ("token", "headers"),
    [("", {}), ("0" * 64, {}), (None, {"origin": "https://evil.example"}), (None, {"origin": "null"})],
)
def test_a_form_of_somebody_else_pays_nothing(token: str | None, headers: dict[str, str], tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        payment_id = await api.made()
        assert (await press(api, payment_id, "pay", token, **headers)).status_code == 403
        assert (await api.get(payment_id)).json()["payment_status"] == "unpaid"

    run(test, tmp_path)


def test_what_came_from_outside_is_escaped(tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        made = await api.create(description=HOSTILE, payer_name=HOSTILE, reference_id=HOSTILE)
        body = {"amount": 2500, "currency": "ZAR", "metadata": {"reference": HOSTILE}}
        checkout = await api.yoco("POST", "/checkouts", body)
        for identity in (made.json()["id"], checkout.json()["id"]):
            text = (await page(api, identity)).text
            assert "<script" not in text
            assert "&lt;script&gt;" in text

    run(test, tmp_path)


def test_a_cancelled_or_paid_one_can_not_be_paid(tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        payment_id = await api.made()
        found = re.search(r'value="([0-9a-f]{64})"', (await page(api, payment_id)).text)
        assert found
        api.server.cancel_elsewhere(payment_id)
        assert "cancelled" in (await page(api, payment_id)).text
        assert (await press(api, payment_id, "pay", found[1])).status_code == 409
        assert (await page(api, "nobody")).status_code == 404
        assert (await press(api, "nobody", "pay")).status_code == 403

    run(test, tmp_path)


def test_the_control_side_needs_its_token(tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        for headers in ({}, {"x-sandbox-token": "x"}):
            answer = await api.http.get(f"{api.server.base_url}/_sandbox/state", headers=headers)
            assert answer.status_code == 401

    run(test, tmp_path)


def test_the_control_side_does_what_people_do(tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        async with receiving() as receiver:
            assert (await api.control("POST", "webhooks", {"url": receiver.url, "secret": "own"})).is_success
            paid, cancelled = await api.made(), await api.made()
            assert (await api.control("POST", "pay", {"payment_id": paid})).is_success
            assert len(await receiver.wait(1)) == 1
            assert (await api.control("POST", "refund", {"payment_id": paid, "minor": 34})).is_success
            assert (await api.control("POST", "cancel", {"payment_id": cancelled})).is_success
            service = {"payment_service_id": api.server.payment_service_ids[0]}
            assert (await api.control("POST", "pay-out", service)).json()["payment_ids"] == [paid]
            seeded = await api.control("POST", "payments", {"count": 1000, "webhook_share": 0.0})
            assert seeded.json() == {"count": 1000}
            event = await api.control("POST", "gateway-events", {"type": "payment.completed"})
            assert event.json()["event_id"].startswith("evt_")
            fault = {"kind": "500_before", "endpoint": "paysg.get", "count": None, "seconds": 2, "skip": 1}
            assert (await api.control("POST", "faults", fault)).is_success
            state = (await api.control("GET", "state")).json()
            assert (state["payments"], state["webhooks"]["paysg"], len(state["faults"])) == (1002, 1, 1)
            assert [(await api.get(paid)).status_code for _ in range(3)] == [200, 500, 500]
            assert (await api.control("DELETE", "faults")).is_success
            shown = (await api.get(paid)).json()
            assert (shown["refund_status"], shown["payout_id"] is None) == ("partially_refunded", False)
            assert (await api.get(cancelled)).json()["payment_status"] == "cancelled"

    run(test, tmp_path)


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("pay", {"payment_id": "nobody"}, 404),
        ("pay", {}, 400),
        ("refund", {"payment_id": "x", "minor": "1"}, 400),
        ("settle-refund", {"payment_id": "nobody"}, 404),
        ("payments", {"count": -1}, 400),
        ("payments", {"count": 1, "webhook_share": "x"}, 400),
        ("faults", {"kind": "no such"}, 400),
        ("faults", {"kind": "slow", "seconds": "x"}, 400),
        ("gateway-events", {"type": "payment.completed", "set": {"a": 1}}, 400),
        ("gateway-events", {"type": "no such"}, 400),
        ("no-such", {}, 404),
        ("pay", [], 400),
    ],
)
def test_the_control_side_says_what_is_wrong(path: str, body: object, status: int, tmp_path: Path) -> None:
    async def test(api: Caller) -> None:
        answer = await api.control("POST", path, body)
        assert (answer.status_code, bool(answer.json()["message"])) == (status, True)

    run(test, tmp_path)


def command(workspace: Path, *arguments: str) -> str:
    """What the command prints; raises what it raises."""
    context = CliContext(workspace, None, lambda request: 0)
    done = CliRunner().invoke(sandbox, [*arguments, "--for", "0"], obj=context, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


def test_the_command_says_how_to_connect(tmp_path: Path) -> None:
    text = command(tmp_path)
    told = json.loads(command(tmp_path, "--json"))
    assert told["paysg_key"].startswith("paysg_demo_")
    assert told["base_url"].startswith("http://127.0.0.1:")
    assert told["yoco_url"] == f"{told['base_url']}/yoco/api"
    assert told["folder"] == str(tmp_path / "sandbox")
    assert f"accounts add --id {told['payment_service_ids'][0]} --key-env PAYSG_DEMO_KEY --base-url" in text
    assert told["paysg_key"] in text


def test_the_command_keeps_its_state_and_makes_payments_once(tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    command(tmp_path, "--folder", str(folder), "--payments", "20", "--switch", "digest=base64", "--speed", "60")
    command(tmp_path, "--folder", str(folder), "--payments", "30")

    async def test(api: Caller) -> None:
        assert len(api.server.world.payments) == 20

    run(test, folder)


def test_the_command_refuses_what_makes_no_sense(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PAYSG_TEST_NO_SUCH", raising=False)
    with pytest.raises(UsageError):
        command(tmp_path, "--switch", "digest=octal")
    with pytest.raises(UsageError):
        command(tmp_path, "--webhook-secret-env", "PAYSG_TEST_NO_SUCH")
    with pytest.raises(SecretUnavailableError):
        command(tmp_path, "--webhook", "http://127.0.0.1:9/", "--webhook-secret-env", "PAYSG_TEST_NO_SUCH")
    with pytest.raises(RefusedError):
        command(tmp_path, "--webhook", "http://10.0.0.1/")


def test_every_fault_and_endpoint_stands_in_the_page() -> None:
    text = (ROOT / "docs" / "sandbox.md").read_text(encoding="utf-8")
    assert [each for each in FaultKind if f"| `{each}` |" not in text] == []
    assert [each for each in ENDPOINTS if f"`{each}`" not in text] == []


def test_every_option_of_the_command_stands_in_the_page() -> None:
    text = (ROOT / "docs" / "sandbox.md").read_text(encoding="utf-8")
    assert [each.opts[0] for each in sandbox.params if f"| `{each.opts[0]}" not in text] == []

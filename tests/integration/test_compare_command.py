"""`deliveries compare` on a real workspace: JSON, bytes, headers, the previous delivery by default, masks."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.core import Core
from paysg_desktop.domain.delivery import NewDelivery, RawRequest
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import Status, Verification
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.builders import NOON, SECOND
from tests.commands import ended
from tests.signing import event

PERSONAL = ("payer@example.sg", "other@example.sg", "S1234567D", "Example Road")
LATER: dict[str, Any] = {
    "payment_status": "refunded",
    "payer_email": "other@example.sg",
    "amount_in_cents": "1234",
    "metadata": {},
    "updated_at": "2025-11-21T12:30:00.000+08:00",
}


def run(workspace: Path, *arguments: str, code: int = 0) -> str:
    """What `deliveries compare` prints, or where it fails what it says."""
    done = ended(workspace, "deliveries", "compare", *arguments, code=code)
    return done.err if code else done.out


def compared(workspace: Path, *arguments: str) -> dict[str, Any]:
    return dict(json.loads(run(workspace, *arguments, "--json")))


def deliver(core: Core, endpoint_id: str, number: int, body: bytes, *more: tuple[bytes, bytes]) -> None:
    headers: Headers = ((b"Host", b"localhost"), *more)
    made = NewDelivery(
        request=RawRequest(NOON + number * SECOND, "POST", "/h/1", headers, body, "127.0.0.1:5"),
        endpoint_id=endpoint_id,
        provider="paysg",
        environment=Environment.TEST,
        verification=Verification(Status.VERIFIED, explanation="As the test says."),
        answer=200,
        event_id=f"evt_{number}",
        event_type="payment.succeeded",
    )
    asyncio.run(core.store.writer.append(made))
    core.store.writer.settle()


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """1 and 3 tell of one payment, 2 and 4 of others; 5 is no JSON."""
    folder = tmp_path / "workspace"
    with open_workspace(folder, "command") as core:
        endpoint = new_endpoint("paysg", Environment.TEST, core.clock)
        core.add_endpoint(endpoint)
        first = event(1)
        deliver(core, endpoint.id, 1, first, (b"X-Api-Key", b"key one"), (b"X-Trace", b"a"))
        deliver(core, endpoint.id, 2, event(2))
        later = event(1, **LATER).replace(b"evt_000000000001", b"evt_000000000003")
        deliver(core, endpoint.id, 3, later, (b"x-api-key", b"key two"), (b"X-Trace", b"b"))
        again = json.dumps(dict(reversed(json.loads(event(2)).items())), indent=1).encode()
        deliver(core, endpoint.id, 4, again.replace(b"PAY000000000000000002", b"PAY000000000000000004"))
        deliver(core, endpoint.id, 5, b"\x1f\x8b hello")
    return folder


def test_the_previous_delivery_of_the_payment_is_the_default(workspace: Path) -> None:
    told = compared(workspace, "3")
    assert (told["before"], told["after"]) == (1, 3)
    kinds = {change["where"]: (change["kind"], change["before"], change["after"]) for change in told["changes"]}
    assert kinds == {
        "/id": ("changed", '"evt_000000000001"', '"evt_000000000003"'),
        "/data/object/payment_status": ("changed", '"paid"', '"refunded"'),
        "/data/object/payer_email": ("changed", "•••••", "•••••"),
        "/data/object/amount_in_cents": ("type changed", "1234", '"1234"'),
        "/data/object/metadata/branch_code": ("removed", '"123"', None),
        "/data/object/updated_at": (
            "changed", '"2025-11-21T11:59:00.000+08:00"', '"2025-11-21T12:30:00.000+08:00"',
        ),
    }  # fmt: skip
    assert [change["where"] for change in told["changes"] if change["hidden"]] == ["/data/object/payer_email"]
    headers = {
        change["where"]: (change["before"], change["after"], change["hidden"]) for change in told["headers"]
    }
    assert headers == {"x-api-key": ("••••••", "••••••", True), "X-Trace": ("a", "b", False)}
    assert (told["same_bytes"], told["same_values"], told["problem"]) == (False, False, None)
    assert "places" not in told


def test_any_two_in_either_direction(workspace: Path) -> None:
    told = compared(workspace, "1", "3")
    assert (told["before"], told["after"]) == (3, 1)
    added = [change for change in told["changes"] if change["kind"] == "added"]
    assert [(change["where"], change["after"]) for change in added] == [
        ("/data/object/metadata/branch_code", '"123"')
    ]
    assert compared(workspace, "2", "2")["same_bytes"] is True


def test_the_first_of_its_payment_has_nothing_to_compare_with(workspace: Path) -> None:
    said = run(workspace, "1", code=3)
    assert said.startswith("paysg-desktop: Nothing to compare with yet: no delivery before 1")
    assert "deliveries compare 1 ID" in said
    assert "no delivery 99" in run(workspace, "99", code=3)
    assert "no delivery 99" in run(workspace, "1", "99", code=3)


def test_what_people_read(workspace: Path) -> None:
    text = run(workspace, "3")
    assert "before  delivery 1  2025-11-21 12:00:01 +08:00  payment.succeeded" in text
    assert '  type changed        /data/object/amount_in_cents: 1234 → "1234"' in text
    assert "  changed             /data/object/payer_email: Personal data, hidden." in text
    assert "  changed             x-api-key: A key, hidden." in text
    assert "deliveries compare 3 1 --bytes" in text


def test_bodies_byte_by_byte(workspace: Path) -> None:
    told = compared(workspace, "3", "--bytes")
    status = [place for place in told["places"] if place["after"] == '"refunded"']
    assert [place["before"] for place in status] == ['"paid"']
    body = event(1)
    assert body[status[0]["before_start"] : status[0]["before_end"]] == b'"paid"'
    assert "[•••••]" in run(workspace, "3", "--bytes")


def test_order_and_white_space_are_said(workspace: Path) -> None:
    told = compared(workspace, "4", "2")
    assert [change["where"] for change in told["changes"]] == ["/data/object/id", "/data/object/payment_url"]
    assert any(place["after"].strip() == "" for place in compared(workspace, "4", "2", "--bytes")["places"])


def test_bodies_that_are_no_json(workspace: Path) -> None:
    told = compared(workspace, "5", "1", "--bytes")
    assert told["problem"].startswith("The body after is not UTF-8 text")
    assert (told["same_values"], told["changes"]) == (None, [])
    assert "\\x8b hello" in told["places"][0]["after"]
    assert "body: The body after is not UTF-8" in run(workspace, "5", "1")


@pytest.mark.parametrize("options", [(), ("--bytes",), ("--json",), ("--bytes", "--json")])
@pytest.mark.parametrize("pair", [("3",), ("5", "3"), ("2", "1")])
def test_nothing_personal_and_no_key_is_printed(
    workspace: Path, pair: tuple[str, ...], options: tuple[str, ...]
) -> None:
    text = run(workspace, *pair, *options)
    assert [part for part in (*PERSONAL, "key one", "key two") if part in text] == []

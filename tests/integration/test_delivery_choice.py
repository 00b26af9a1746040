"""The commands' choice of deliveries, on a real workspace."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.verification import Status
from paysg_desktop.store.store import Store
from tests.builders import NOON, body, delivery, interpret
from tests.commands import ended
from tests.fakes import FakeClock
from tests.unit.store.storing import append


def run(workspace: Path, *arguments: str, code: int = 0) -> str:
    """What one command says on both outputs."""
    done = ended(workspace, *arguments, code=code)
    return done.out + done.err


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "workspace"
    folder.mkdir(mode=0o700)
    store = Store(folder, interpret, Hub(), FakeClock(NOON))
    made = [
        delivery(body("evt_a", "pay_a"), event_id="evt_a", received_at=NOON),
        delivery(body("evt_b", "pay_b"), event_id="evt_b", received_at=NOON + 60_000_000),
        delivery(body("evt_c"), event_id="evt_c", received_at=NOON, status=Status.FAILED),
        delivery(body("evt_d"), event_id="evt_d", received_at=NOON, environment=Environment.DEMO),
    ]
    append(store, *made)
    store.close()
    return folder


def listed(folder: Path, *options: str) -> list[str]:
    told = run(folder, "deliveries", "list", "--json", *options)
    return sorted(json.loads(line)["event_id"] for line in told.splitlines())


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), ["evt_a", "evt_b", "evt_c", "evt_d"]),
        (("--environment", "demo"), ["evt_d"]),
        (("--status", "failed"), ["evt_c"]),
        (("--status", "failed", "--status", "verified", "--environment", "test"), ["evt_a", "evt_b", "evt_c"]),
        (("--find", "PAY_B"), ["evt_b"]),
        (("--since", str(NOON // 1_000_000 + 30)), ["evt_b"]),
        (("--until", str(NOON // 1_000_000 + 30), "--find", "evt_a"), ["evt_a"]),
        (("--type", "payment.failed"), []),
        (("--source", "replay"), []),
    ],
)
def test_what_is_listed(workspace: Path, options: tuple[str, ...], expected: list[str]) -> None:
    assert listed(workspace, *options) == expected


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["deliveries", "list", "--since", "yesterday"], 2, "ISO 8601"),
        (["deliveries", "list", "--endpoint", "nobody"], 3, "endpoints list"),
        (["replay", "--to", "http://127.0.0.1:9"], 2, "Name deliveries"),
        (["replay", "1", "--type", "x", "--to", "http://127.0.0.1:9"], 2, "Name deliveries"),
        (["deliveries", "export", "1", "--type", "x", "--out", "never.har"], 2, "not both"),
        (["deliveries", "export", "--type", "x", "--out", "never.har"], 3, "Nothing was written"),
        (["replay", "--type", "nothing.like.it", "--to", "http://127.0.0.1:9"], 3, "Nothing was sent"),
    ],
)
def test_what_makes_no_sense_is_said(workspace: Path, arguments: list[str], code: int, said: str) -> None:
    assert said in run(workspace, *arguments, code=code)


def test_what_is_exported_is_what_was_chosen(workspace: Path, tmp_path: Path) -> None:
    out = tmp_path / "chosen.jsonl"
    run(workspace, "deliveries", "export", "--as", "jsonl", "--environment", "demo", "--out", str(out))
    assert len(out.read_text().splitlines()) == len(listed(workspace, "--environment", "demo")) == 1

"""`reach`, and that `endpoints registration` remembers what a provider is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.reach import GapCause, ReachLeg, SelfTest
from paysg_desktop.store.reach_store import ReachStore
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.commands import ended
from tests.owners import owned

HOUR_US = 3600 * 1_000_000
PUBLIC = "https://agency.example"


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """One endpoint with an address that was handed out, two outages, and a self-test."""
    folder = tmp_path / "workspace"
    with owned(folder) as (core, _):
        endpoint = new_endpoint("paysg", Environment.TEST, core.clock, name="Counter", path="/hooks/1")
        core.add_endpoint(endpoint)
        core.watch.hand(endpoint.id, PUBLIC + endpoint.path)
        store, now = ReachStore(core.store.reader, core.store.writer), core.clock.now()
        store.add_gap(now - 100 * HOUR_US, now - 10 * HOUR_US, GapCause.ASLEEP)
        store.add_gap(now - 2 * HOUR_US, now - HOUR_US, GapCause.TUNNEL)
        store.add_self_test(
            SelfTest(now, "tun_1", PUBLIC, 40_000, ReachLeg.TLS, "The certificate is not trusted.", "Renew it.")
        )
    return folder


def test_json_lines(workspace: Path) -> None:
    lines = ended(workspace, "reach", "--json").lines
    assert [each["event"] for each in lines] == ["outage", "outage", "self_test", "address"]
    long, short, test, address = lines
    assert (long["environment"], long["causes"], long["length_s"]) == ("test", ["asleep"], 90 * 3600)
    assert (long["senders"][0]["provider"], long["senders"][0]["schedule_assumed"]) == ("PaySG", True)
    assert long["senders"][0]["possibly_lost_until"] is not None
    assert (short["senders"][0]["possibly_lost_until"], short["checked"]) == (None, False)
    assert (test["good"], test["leg"], test["took_ms"]) == (False, "tls", 40)
    assert (address["name"], address["url"]) == ("Counter", PUBLIC + "/hooks/1")


def test_tables_for_people(workspace: Path) -> None:
    out = ended(workspace, "reach").out
    assert "possibly lost: until" in out
    assert "may still be retried until" in out
    assert "no: tls" in out
    assert PUBLIC + "/hooks/1" in out


def test_only_what_is_asked_for(workspace: Path) -> None:
    assert [each["event"] for each in ended(workspace, "reach", "--json", "--environment", "live").lines] == [
        "self_test"
    ]
    outages = ended(workspace, "reach", "--json", "--since", "2099-01-01T00:00:00Z").lines
    assert "outage" not in {each["event"] for each in outages}
    assert "No time out of reach is known." in ended(workspace, "reach", "--environment", "live").out


def test_a_workspace_that_is_none(tmp_path: Path) -> None:
    ended(tmp_path / "none", "reach", code=3)


def test_what_a_provider_is_told_is_remembered(workspace: Path) -> None:
    ended(workspace, "endpoints", "registration", "Counter", "--url", "https://new.example/hooks/1")
    ended(workspace, "endpoints", "registration", "Counter", "--url", "http://127.0.0.1:1/hooks/1")
    (address,) = [each for each in ended(workspace, "reach", "--json").lines if each["event"] == "address"]
    assert address["url"] == "https://new.example/hooks/1"

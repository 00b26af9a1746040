"""`events list` and `events show` on a real workspace: each event once, however often it was told."""

from __future__ import annotations

from pathlib import Path

import pytest

from paysg_desktop.domain.times import iso_utc
from tests.processes import add_endpoint, command, json_lines, listening, sender
from tests.signing import event


def events(workspace: Path, *arguments: str, code: int = 0) -> str:
    done = command("events", *arguments, "--workspace", str(workspace))
    assert done.returncode == code, done.stderr
    return done.stdout if code == 0 else done.stderr


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two events, one of them told twice and once with another body; and one that is not signed."""
    folder = tmp_path_factory.mktemp("events")
    add_endpoint(folder)
    with listening(folder) as running, sender(running.url) as send:
        for body, signature in (
            (event(1), ""),
            (event(1), ""),
            (event(1, payer_name="Lim"), ""),
            (event(2).replace(b"payment.succeeded", b"payment.other"), ""),
            (event(3), None),
        ):
            send.post(body, signature)
            running.next_line()
        assert running.end() == 0
    return folder


def test_a_list_for_programs(workspace: Path) -> None:
    newest, oldest = json_lines(events(workspace, "list", "--json"))
    assert (newest["event_id"], newest["type"], newest["told"]) == ("evt_000000000002", "payment.other", 1)
    assert (oldest["event_id"], oldest["told"], oldest["conflict"]) == ("evt_000000000001", 3, True)
    assert (oldest["provider"], oldest["environment"], oldest["payment"]) == ("paysg", "test", f"PAY{1:018d}")
    assert oldest["occurred_at"] == "2025-11-21T04:00:00.000000Z"


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (("--type", "payment.other"), ["evt_000000000002"]),
        (("--type", "payment"), []),
        (("--payment", f"PAY{1:018d}"), ["evt_000000000001"]),
        (("--payment", "PAY"), []),
        (("--environment", "live"), []),
        (("--environment", "test", "--limit", "1"), ["evt_000000000002"]),
        (("--limit", "0"), ["evt_000000000002", "evt_000000000001"]),
        (("--since", "2020-01-01T00:00:00Z"), ["evt_000000000002", "evt_000000000001"]),
        (("--since", iso_utc(4_000_000_000_000_000)), []),
        (("--since", "4000000000"), []),
    ],
)
def test_filters(workspace: Path, options: tuple[str, ...], found: list[str]) -> None:
    lines = json_lines(events(workspace, "list", "--json", *options))
    assert [line["event_id"] for line in lines] == found


def test_one_event_with_the_deliveries_that_told_of_it(workspace: Path) -> None:
    (told,) = json_lines(events(workspace, "show", "evt_000000000001", "--json"))
    assert told["deliveries"] == [1, 2, 3]
    text = events(workspace, "show", "evt_000000000001")
    assert "3 times" in text
    assert "another body" in text
    table = events(workspace, "list")
    assert "payment.other" in table
    assert "3 conflict" in table


def test_what_is_not_there_or_makes_no_sense(workspace: Path, tmp_path: Path) -> None:
    assert "no event evt_000000000003" in events(workspace, "show", "evt_000000000003", code=3)
    assert "--since" in events(workspace, "list", "--since", "yesterday", code=2)
    assert "no workspace" in events(tmp_path, "list", code=3)

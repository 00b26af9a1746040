"""Killed without warning while it forwards under load: nothing is forgotten, and nothing doubled silently."""

from __future__ import annotations

import threading
from collections import Counter
from http.client import HTTPException
from pathlib import Path

import pytest

from paysg_desktop.bootstrap import open_store_reader
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.forwarding import AttemptRow
from tests.apps import App, app, half_the_time
from tests.processes import SECRET_NAME, Listening, add_endpoint, listening, sender
from tests.signing import event

SENDERS = 4
BEFORE_THE_KILL = 60
SETTINGS = ("--secret-env", SECRET_NAME, "--setting", f"retry_waits_s={[*[1] * 40, 86_400]}")


def flood(url: str, first: int, acknowledged: list[bytes], enough: threading.Semaphore) -> None:
    """Post distinct events until the listener dies; keep those that it acknowledged."""
    number = first
    try:
        with sender(url) as client:
            while True:
                body = event(number)
                if client.post(body) == 200:
                    acknowledged.append(body)
                    enough.release()
                number += 1
    except (OSError, HTTPException):
        return


def kill_under_load(workspace: Path, mine: App, cycle: int) -> list[bytes]:
    """Forward while senders post, and die in the middle of it; gives what was acknowledged."""
    acknowledged: list[bytes] = []
    enough = threading.Semaphore(0)
    with listening(workspace, "--forward", mine.url) as running:
        drain = drained(running)
        floods = [
            threading.Thread(
                target=flood, args=(running.url, (cycle * SENDERS + each) * 10**6, acknowledged, enough)
            )
            for each in range(SENDERS)
        ]
        came = mine.requests.total()
        for thread in floods:
            thread.start()
        for _ in range(BEFORE_THE_KILL + cycle * 7):
            assert enough.acquire(timeout=20)
        mine.wait_for(came + BEFORE_THE_KILL // 4)
        running.process.kill()
        for thread in [*floods, drain]:
            thread.join(20)
    return acknowledged


def drained(running: Listening) -> threading.Thread:
    """Nobody reads its lines here; a full pipe must not be what stops it."""
    thread = threading.Thread(target=lambda: running.process.stdout and running.process.stdout.read())
    thread.start()
    return thread


def run_cycles(workspace: Path, cycles: int) -> int:
    """Gives how many attempts were not known in the end."""
    add_endpoint(workspace, *SETTINGS)
    acknowledged: list[bytes] = []
    with app(half_the_time) as mine:
        for cycle in range(cycles):
            acknowledged += kill_under_load(workspace, mine, cycle)
        with listening(workspace, "--forward", mine.url) as running:
            drain = drained(running)
            stored = bodies(workspace)
            assert set(acknowledged) <= set(stored.values())
            mine.wait_until_taken(len(stored), 120)
            assert running.end() == 0
            drain.join(20)
        assert set(mine.requests) == set(stored.values())
        return judge(workspace, mine, stored)


def bodies(workspace: Path) -> dict[int, bytes]:
    """Everything that is stored, acknowledged or not, by its id."""
    reader = open_store_reader(workspace)
    try:
        found = (reader.delivery(each) for each in reader.delivery_ids(Environment.TEST))
        return {each.row.id: each.body for each in found if each is not None}
    finally:
        reader.close()


def judge(workspace: Path, mine: App, stored: dict[int, bytes]) -> int:
    """Every request that the app saw has its attempt, and one that was taken twice has one that is not known."""
    reader = open_store_reader(workspace)
    unknown = 0
    try:
        for delivery_id, body in stored.items():
            attempts = reader.attempts_of(delivery_id)
            known = Counter(kind_of(each) for each in attempts)
            assert known["taken"] == 1, attempts
            assert mine.requests[body] <= len(attempts) - known["not sent"], attempts
            assert mine.taken[body] - 1 <= known["unknown"], attempts
            unknown += known["unknown"]
    finally:
        reader.close()
    return unknown


def kind_of(attempt: AttemptRow) -> str:
    if not attempt.has_ended:
        return "unknown"
    if attempt.was_taken:
        return "taken"
    return "failed" if attempt.status == 500 else "not sent"


def test_nothing_is_forgotten_nor_doubled_silently_in_three_kills(tmp_path: Path) -> None:
    run_cycles(tmp_path, 3)


@pytest.mark.torture
@pytest.mark.timeout(1200)
def test_nothing_is_forgotten_nor_doubled_silently_in_twenty_kills(tmp_path: Path) -> None:
    assert run_cycles(tmp_path, 20) > 0, "no kill met an attempt under way"

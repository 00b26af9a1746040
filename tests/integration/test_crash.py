"""Killed without warning under load: whatever was acknowledged is in the store."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
import threading
from contextlib import closing
from http.client import HTTPException
from pathlib import Path

import pytest

from tests.processes import add_endpoint, command, listening, sender
from tests.signing import event

SENDERS = 4
BEFORE_THE_KILL = 60
CYCLES = int(os.environ.get("KILLS", "1000"))
"""How often `make torture` kills the program."""


def flood(url: str, first: int, acknowledged: list[bytes], enough: threading.Semaphore) -> None:
    """Post distinct events until the listener dies; keep what was answered 200."""
    number = first
    with sender(url) as client:
        try:
            while True:
                body = event(number)
                if client.post(body) == 200:
                    acknowledged.append(hashlib.sha256(body).digest())
                    enough.release()
                number += 1
        except (OSError, HTTPException):
            return


def kill_under_load(workspace: Path, cycle: int) -> list[bytes]:
    acknowledged: list[bytes] = []
    enough = threading.Semaphore(0)
    with listening(workspace) as running:
        # Nobody reads its lines here; a full pipe must not be what stops it.
        drain = threading.Thread(target=lambda: running.process.stdout and running.process.stdout.read())
        drain.start()
        floods = [
            threading.Thread(
                target=flood, args=(running.url, (cycle * SENDERS + each) * 10**6, acknowledged, enough)
            )
            for each in range(SENDERS)
        ]
        for thread in floods:
            thread.start()
        for _ in range(BEFORE_THE_KILL + cycle * 7 % 700):
            assert enough.acquire(timeout=20)
        running.process.kill()
        for thread in [*floods, drain]:
            thread.join(20)
    return acknowledged


def run_cycles(workspace: Path, cycles: int) -> None:
    """Each cycle is looked at through a reader that can't write, so that the program finds what the kill left."""
    add_endpoint(workspace)
    acknowledged: list[bytes] = []
    for cycle in range(cycles):
        acknowledged += kill_under_load(workspace, cycle)
        with closing(
            sqlite3.connect(f"{(workspace / 'paysg-desktop.db').as_uri()}?mode=ro", uri=True)
        ) as connection:
            stored = {digest for (digest,) in connection.execute("SELECT body_sha256 FROM deliveries")}
        assert set(acknowledged) <= stored
    sys.stderr.write(f"\n{cycles} kills: none of {len(acknowledged):,} acknowledged deliveries is lost\n")
    assert len(acknowledged) >= cycles * BEFORE_THE_KILL
    check = command("db", "check", "--workspace", str(workspace))
    assert check.returncode == 0, check.stdout


def test_nothing_acknowledged_is_lost_in_ten_kills(tmp_path: Path) -> None:
    run_cycles(tmp_path, 10)


@pytest.mark.torture
@pytest.mark.timeout(7200)
def test_nothing_acknowledged_is_lost_in_many_kills(tmp_path: Path) -> None:
    run_cycles(tmp_path, CYCLES)

"""The real program, killed while it refunds: started again it finds out how that ended; nothing is done twice."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import uuid
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.sandbox.server.http import Call
from paysg_desktop.sandbox.server.payments import Payment
from paysg_desktop.sandbox.server.thread import SandboxThread, sandbox_thread
from tests.commands import said
from tests.processes import environment

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")

KEY = "PAYSG_DESKTOP_TEST_KEY"
KILLS = 10
_SEEDED = 120
_WITHIN_S = 60


@dataclass
class Office:
    """A running sandbox, and a workspace that has read its payments. Each refund gets a copy and a payment."""

    sandbox: SandboxThread
    workspace: Path
    payments: Iterator[str]

    def copied(self, folder: Path) -> Path:
        shutil.copytree(self.workspace, folder)
        return folder

    def executed(self, key: str) -> int:
        record = self.sandbox.server.world.record
        return sum(each.key == key for each in self.sandbox.call(lambda: list(record.executed)))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("office")
    with sandbox_thread(folder / "sandbox", SystemClock()) as sandbox, pytest.MonkeyPatch.context() as patch:
        server = sandbox.server
        patch.setenv(KEY, server.paysg_key)
        service = server.payment_service_ids[0]
        sandbox.call(server.seed, _SEEDED, days=30, services=(service,))
        good = [each.id for each in sandbox.call(server.world.payments.all) if _is_refundable(each)]
        where = ("--base-url", server.base_url, "--key-env", KEY)
        run(folder / "workspace", "accounts", "add", "--id", service, "--name", "Licences", *where)
        run(folder / "workspace", "sync")
        yield Office(sandbox, folder / "workspace", iter(good))


def test_killed_at_each_step_of_a_refund(office: Office, tmp_path: Path) -> None:
    kill_at_the_last_steps(office, tmp_path, KILLS)


@pytest.mark.torture
@pytest.mark.timeout(1200)
def test_killed_at_every_step_of_a_refund(office: Office, tmp_path: Path) -> None:
    kill_at_the_last_steps(office, tmp_path, 1000)


def test_killed_while_the_request_is_on_its_way(office: Office, tmp_path: Path) -> None:
    """It is dead before the provider begins: what is done then, it finds out."""
    payment_id, intent = next(office.payments), str(uuid.uuid4())
    place = office.copied(tmp_path / "workspace")
    process = start("-", tmp_path / "log", place, payment_id, intent)

    def kill(endpoint: str, call: Call) -> None:
        if endpoint == "paysg.refund" and call.headers.get("idempotency-key") == intent:
            os.kill(process.pid, signal.SIGKILL)

    office.sandbox.server.world.record.watch = kill
    try:
        assert process.wait(_WITHIN_S) == -signal.SIGKILL
    finally:
        office.sandbox.server.world.record.watch = None
    assert journal(place)[intent] == ("sent", None)
    resolved(office, place, payment_id, intent)


def kill_at_the_last_steps(office: Office, folder: Path, most: int) -> None:
    """A refund as a process of its own for each of its last steps, killed there."""
    steps = steps_of_a_refund(office, folder)
    assert len(steps) > KILLS
    states = set()
    for number in range(max(0, len(steps) - most), len(steps)):
        place = office.copied(folder / f"killed{number}")
        payment_id, intent = next(office.payments), str(uuid.uuid4())
        process = start(str(number), folder / f"log{number}", place, payment_id, intent)
        assert process.wait(_WITHIN_S) == -signal.SIGKILL, f"never came to step {number}, {steps[number]}"
        states.add(journal(place).get(intent))
        resolved(office, place, payment_id, intent)
    assert {("intended", None), ("sent", None), ("done", 1)} <= states


def steps_of_a_refund(office: Office, folder: Path) -> list[str]:
    """What it goes through when nobody kills it."""
    place, log = office.copied(folder / "whole"), folder / "log"
    process = start("-", log, place, next(office.payments), str(uuid.uuid4()))
    assert process.wait(_WITHIN_S) == 0
    return log.read_text().splitlines()


def resolved(office: Office, place: Path, payment_id: str, intent: str) -> None:
    """Started again it knows how the refund ended; asked once more for the same, it does nothing twice."""
    run(place, "sync")
    told = journal(place).get(intent)
    assert told is None or told[0] in ("done", "refused", "resolved")
    known = 0 if told is None else told[1]
    assert office.executed(intent) == known
    again = json.loads(run(place, "pay", "refund", payment_id, "--amount", "1.00", "--key", intent, "--json"))
    expected = 1 if told is None else known
    assert office.executed(intent) == expected
    assert again["done"] is bool(expected)


def start(steps: str, log: Path, place: Path, payment_id: str, intent: str) -> subprocess.Popen[bytes]:
    """`pay refund` as a process that dies after so many steps."""
    asked = ("pay", "refund", payment_id, "--amount", "1.00", "--key", intent, "--json")
    return subprocess.Popen(
        (sys.executable, "-m", "tests.torture_refunds.dying", steps, str(log), "--workspace", str(place), *asked),
        stdout=subprocess.DEVNULL,
        env=environment(),
    )


def run(place: Path, *arguments: str) -> str:
    """What one command of the program prints, in this process."""
    return said(place, *arguments).out


def journal(place: Path) -> dict[str, tuple[str, int | None]]:
    """State and outcome by key, as the file has them."""
    with closing(sqlite3.connect(place / "paysg-desktop.db")) as connection:
        rows = connection.execute("SELECT key, state, is_done FROM actions").fetchall()
    return {key: (state, is_done) for key, state, is_done in rows}


def _is_refundable(each: Payment) -> bool:
    is_untouched = not (each.refunded_minor or each.open_refund_minor or each.has_failed_refund)
    return each.status == "paid" and is_untouched and each.amount_minor > 200

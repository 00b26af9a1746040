"""F26: the real program is held for a while (SIGSTOP), as a computer that sleeps does to it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from paysg_desktop.domain.clock import SystemClock
from tests.commands import said
from tests.processes import add_endpoint, listening, sender
from tests.signing import event

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGSTOP")

HELD_S = 30


@pytest.mark.torture
def test_a_program_that_was_held_knows_it_afterwards(tmp_path: Path) -> None:
    workspace = tmp_path / "workspace"
    add_endpoint(workspace)
    with listening(workspace) as running:
        with sender(running.url) as sending:
            assert sending.post(event(1)) == 200
        os.kill(running.process.pid, signal.SIGSTOP)
        subprocess.run([sys.executable, "-c", f"import time; time.sleep({HELD_S})"], check=True)
        os.kill(running.process.pid, signal.SIGCONT)
        clock, found = SystemClock(), []
        until = clock.monotonic() + 30
        while not found and clock.monotonic() < until:
            lines = said(workspace, "reach", "--json").lines
            found = [each for each in lines if each["event"] == "outage"]
    (outage,) = found
    assert outage["causes"] == ["asleep"]
    assert HELD_S - 1 <= outage["length_s"] <= HELD_S + 12

"""The window's own engine: a process that owns the workspace, and lives exactly as long as it is wanted."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from paysg_desktop.beside.core import REVIVED
from paysg_desktop.beside.engine_process import engine_command
from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.core import LOOPBACK
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.errors import SecretUnavailableError, WorkspaceOwnedError
from paysg_desktop.owner.lock import holder
from paysg_desktop.settings.declarations import LISTENER_PORT
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.integration.test_beside import Ears
from tests.owners import engined
from tests.processes import sender
from tests.signing import SECRET, event

WINDOW = """
import sys
from pathlib import Path
from tests.owners import engined
with engined(Path(sys.argv[1])) as (core, notice):
    print(core._engine.pid, flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    with open_workspace(tmp_path, "command", "error") as core:
        core.settings.set(LISTENER_PORT, 0)
    return tmp_path


@contextmanager
def window(workspace: Path) -> Iterator[Ears]:
    with engined(workspace) as (core, notice):
        assert notice == ""
        yield Ears(core)


def test_it_receives_with_a_secret_of_this_session(workspace: Path) -> None:
    with window(workspace) as ears:
        core = ears.core
        kept = core.keep_for_session("typed", SECRET)
        core.add_endpoint(new_endpoint("paysg", Environment.TEST, core.clock, secrets=(kept,)))
        ((_, url),) = core.addresses()
        with sender(url) as each:
            assert [each.post(event(number)) for number in range(3)] == [200] * 3
        ears.until(lambda: len({row.id for told in ears.told for row in told.deliveries}) == 3)
        assert core.secrets.get(kept) == SECRET
        with pytest.raises(SecretUnavailableError):
            core.secrets.get(SecretReference("session", "never"))
        assert core.owns
    assert holder(workspace) is None, "it ends with the window"


def test_what_stands_in_its_way_is_raised_as_it_is(workspace: Path) -> None:
    with (
        open_workspace(workspace, "listen", "error"),
        pytest.raises(WorkspaceOwnedError, match="listen"),
        engined(workspace),
    ):
        pass


def test_a_taken_port_is_said(workspace: Path) -> None:
    with socket.create_server((LOOPBACK, 0)) as taken:
        with open_workspace(workspace, "command", "error") as core:
            core.settings.set(LISTENER_PORT, taken.getsockname()[1])
        with engined(workspace) as (core, notice):
            assert "is taken by" in notice
            assert core.addresses() == ()


def test_one_that_dies_is_started_again_with_its_secrets(workspace: Path) -> None:
    with window(workspace) as ears:
        core = ears.core
        kept = core.keep_for_session("typed", SECRET)
        core.add_endpoint(new_endpoint("paysg", Environment.TEST, core.clock, secrets=(kept,)))
        assert core._engine is not None
        before = core._engine.pid
        os.kill(before, signal.SIGKILL)
        ears.until(lambda: any(told.storage == REVIVED for told in ears.told))
        ears.until(lambda: any(told.anew for told in ears.told))
        assert core._engine.pid != before
        ears.until(core.addresses)
        ((_, url),) = core.addresses()
        with sender(url) as each:
            assert each.post(event(1)) == 200
        assert core.store.writer.health.sentence == ""


def test_one_that_the_system_ends_ends_in_order(workspace: Path) -> None:
    """As when the computer is shut down: what it has is stored, and no trace is left in the log."""
    with subprocess.Popen(
        engine_command(workspace, 1, "warning"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as engine:
        assert engine.stdout is not None
        assert engine.stderr is not None
        assert b"workspace" in engine.stdout.readline()
        engine.terminate()
        assert engine.wait(30) == 0
        assert engine.stderr.read() == b""
    assert holder(workspace) is None
    assert not list(workspace.glob("*-wal")), "the write-ahead log is in the file"


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_a_window_that_is_killed_leaves_nothing_behind(workspace: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(workspace)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        engine = int(process.stdout.readline())
        assert holder(workspace) is not None
        process.kill()
    pause = threading.Event()
    while holder(workspace) is not None:  # the test's own time limit ends it
        pause.wait(0.02)
    while _is_there(engine):
        pause.wait(0.02)


def _is_there(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True

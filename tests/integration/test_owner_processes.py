"""One owner among real processes; they are kept in step by their pipes."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import paysg_desktop
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.errors import NotFoundError
from paysg_desktop.owner.address import published
from paysg_desktop.owner.control import ask
from paysg_desktop.owner.lock import OwnerLock, holder

CONTENDER = """
import os, sys
from pathlib import Path
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.errors import WorkspaceOwnedError
from paysg_desktop.owner.control import ControlServer, ask
from paysg_desktop.owner.lock import OwnerLock

workspace = Path(sys.argv[1])
print("ready", flush=True)
sys.stdin.readline()
try:
    lock = OwnerLock.acquire(workspace, "window", SystemClock())
except WorkspaceOwnedError:
    print("asked", ask(workspace, "raise", {"pid": os.getpid()}, timeout_s=60), flush=True)
    sys.exit(4)
server = ControlServer(workspace, lambda command, arguments: os.getpid())
server.start()
print("owner", os.getpid(), flush=True)
sys.stdin.readline()
server.stop()
lock.release()
"""

Contender = subprocess.Popen[str]


@pytest.fixture
def contender(tmp_path: Path) -> Iterator[Callable[[], Contender]]:
    """Starts processes that are ready to become the owner of `tmp_path` at their next line of input."""
    started: list[Contender] = []

    def start() -> Contender:
        process = subprocess.Popen(
            [sys.executable, "-c", CONTENDER, str(tmp_path)],
            cwd=Path(paysg_desktop.__file__).parents[1],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def read(process: Contender) -> list[str]:
    assert process.stdout is not None
    return process.stdout.readline().split()


def go(process: Contender) -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def begin(process: Contender) -> list[str]:
    """Let one process try, and return what it says."""
    assert read(process) == ["ready"]
    go(process)
    return read(process)


def test_of_ten_simultaneous_starts_one_owns_and_answers_the_others(
    tmp_path: Path, contender: Callable[[], Contender]
) -> None:
    contenders = [contender() for _ in range(10)]
    for process in contenders:
        assert read(process) == ["ready"]
    for process in contenders:
        go(process)
    said = [read(process) for process in contenders]

    owners = [words[1] for words in said if words[0] == "owner"]
    assert len(owners) == 1
    assert [words for words in said if words[0] == "asked"] == [["asked", owners[0]]] * 9
    found = holder(tmp_path)
    assert found is not None
    assert (str(found.pid), found.kind) == (owners[0], "window")


@pytest.mark.parametrize("_round", range(3))
def test_a_killed_owner_is_replaced_at_once(
    tmp_path: Path, contender: Callable[[], Contender], _round: int
) -> None:
    first = contender()
    assert begin(first) == ["owner", str(first.pid)]
    assert ask(tmp_path, "who", {}) == first.pid
    first.kill()
    first.wait()

    assert holder(tmp_path) is None
    assert published(tmp_path) is not None, "a killed owner leaves its address"
    with pytest.raises(NotFoundError):
        ask(tmp_path, "who", {})
    second = contender()
    assert begin(second) == ["owner", str(second.pid)]
    assert ask(tmp_path, "who", {}) == second.pid


def test_an_owner_that_ends_leaves_nothing_but_its_lock_file(
    tmp_path: Path, contender: Callable[[], Contender]
) -> None:
    first = contender()
    assert begin(first)[0] == "owner"
    go(first)
    assert first.wait() == 0

    assert [path.name for path in tmp_path.iterdir()] == ["owner.lock"]
    OwnerLock.acquire(tmp_path, "command", SystemClock()).release()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows can't halt a process so")
def test_an_owner_that_is_halted_still_owns_and_is_told_as_silent(
    tmp_path: Path, contender: Callable[[], Contender]
) -> None:
    first = contender()
    assert begin(first)[0] == "owner"
    first.send_signal(signal.SIGSTOP)

    found = holder(tmp_path)
    assert found is not None
    assert found.pid == first.pid
    with pytest.raises(NotFoundError, match="did not answer"):
        ask(tmp_path, "who", {}, timeout_s=0.1)
    first.send_signal(signal.SIGCONT)
    assert ask(tmp_path, "who", {}, timeout_s=60) == first.pid

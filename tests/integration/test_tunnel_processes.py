"""Programs of ways in as real processes: they are heard, they end, and nothing survives us."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from paysg_desktop.domain.errors import TunnelError
from paysg_desktop.tunnel.processes import Child, start_child
from tests.tunnel_programs import PROGRAM, gone_within, is_alive, process_list, wait_until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="The processes of these tests are told by signals")

PRINTS = "import sys; print('one'); print('two', file=sys.stderr); sys.stdout.write('three'); sys.exit(5)"
OWNER = """
import asyncio, sys
from paysg_desktop.tunnel.processes import start_child

async def run():
    child = await start_child(sys.argv[1:], lambda line: None)
    print(child.pid, flush=True)
    await child.wait()

asyncio.run(run())
"""


def play(scene: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    return asyncio.run(scene())


async def started(pid_file: Path, *words: str) -> tuple[Child, list[int]]:
    """The stand-in and its child, once both run."""
    child = await start_child([sys.executable, str(PROGRAM), "9", *words, f"pid={pid_file}"], lambda _: None)
    await asyncio.to_thread(wait_until, lambda: pid_file.exists() and pid_file.read_text())
    pids = [int(each) for each in pid_file.read_text().split()]
    assert pids[0] == child.pid
    return child, pids


def test_both_outputs_are_heard_and_the_code_is_its_own() -> None:
    lines: list[str] = []

    async def scene() -> int:
        child = await start_child([sys.executable, "-u", "-c", PRINTS], lines.append)
        code = await child.wait()
        await child.stop()
        return code

    assert play(scene) == 5
    assert sorted(lines) == ["one", "three", "two"]


def test_a_flood_without_line_ends_takes_no_memory_and_blocks_nobody() -> None:
    lines: list[str] = []
    flood = "import sys; sys.stdout.write('x' * 5_000_000); sys.stdout.write('\\nlast\\n')"

    async def scene() -> int:
        child = await start_child([sys.executable, "-c", flood], lines.append)
        code = await child.wait()
        await child.stop()
        return code

    assert play(scene) == 0
    assert [len(each) for each in lines] == [4096, 4]


@pytest.mark.parametrize("words", [(), ("parent",), ("stubborn",), ("stubborn", "parent")])
def test_stopping_ends_all_that_it_started(words: tuple[str, ...], tmp_path: Path) -> None:
    async def scene() -> list[int]:
        child, pids = await started(tmp_path / "pid", *words)
        await child.stop()
        await child.stop()
        assert not is_alive(child.pid)
        return pids

    pids = play(scene)
    assert len(pids) == (2 if "parent" in words else 1)
    gone_within(pids, 5)


def test_what_it_leaves_behind_ends_with_it(tmp_path: Path) -> None:
    async def scene() -> None:
        child, (own, left) = await started(tmp_path / "pid", "parent")
        os.kill(own, signal.SIGKILL)
        assert await child.wait() == -signal.SIGKILL
        await asyncio.to_thread(gone_within, [left], 5)
        await child.stop()

    play(scene)


def test_its_death_is_seen_at_once(tmp_path: Path) -> None:
    async def scene() -> float:
        child, (own,) = await started(tmp_path / "pid")
        began = monotonic()
        os.kill(own, signal.SIGKILL)
        await child.wait()
        took = monotonic() - began
        await child.stop()
        return took

    assert play(scene) < 5


@pytest.mark.parametrize("words", [(), ("stubborn", "parent")])
def test_nothing_survives_a_program_that_is_killed(words: tuple[str, ...], tmp_path: Path) -> None:
    pid_file = tmp_path / "pid"
    argv = (sys.executable, "-c", OWNER, sys.executable, str(PROGRAM), "9", *words, f"pid={pid_file}")
    with subprocess.Popen(argv, stdout=subprocess.PIPE, text=True) as owner:
        assert owner.stdout is not None
        assert owner.stdout.readline()
        wait_until(lambda: pid_file.exists() and pid_file.read_text())
        pids = [int(each) for each in pid_file.read_text().split()]
        assert all(map(is_alive, pids))
        owner.kill()
        took = gone_within(pids, 10)
    wait_until(lambda: str(pid_file) not in process_list(), 10, "the watcher")
    print(f"\nafter kill -9 gone in {took:.2f} s {words}")


def test_one_that_nobody_watches_any_more_is_ended_all_the_same(tmp_path: Path) -> None:
    async def scene() -> None:
        child, (own,) = await started(tmp_path / "pid", "stubborn")
        for pid in watchers_of(own):
            os.kill(pid, signal.SIGKILL)
        await child.stop()
        assert not is_alive(own)

    play(scene)


def watchers_of(group: int) -> list[int]:
    """The other processes of a program's group."""
    listed = subprocess.run(["ps", "-eo", "pid,pgid"], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in listed.splitlines()[1:]]
    found = [int(pid) for pid, pgid in rows if int(pgid) == group and int(pid) != group]
    assert found
    return found


def test_our_secrets_stay_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAYSG_CANARY", "whsec_canary")
    lines: list[str] = []

    async def scene() -> None:
        show = "import os; print(sorted(os.environ)); print(os.environ.get('MORE'))"
        child = await start_child([sys.executable, "-c", show], lines.append, {"MORE": "given"})
        await child.wait()
        await child.stop()

    play(scene)
    assert "CANARY" not in lines[0]
    assert "'PATH'" in lines[0]
    assert lines[1] == "given"


@pytest.mark.parametrize("program", ["no-such-program-anywhere", "/no/such/program", "/etc/passwd"])
def test_a_program_that_is_not_there(program: str) -> None:
    with pytest.raises(TunnelError, match="There is no program") as refused:
        play(lambda: start_child([program], lambda _: None))
    assert refused.value.is_final


def test_words_that_can_not_be_passed_on() -> None:
    with pytest.raises(TunnelError, match="could not be started"):
        play(lambda: start_child([sys.executable, "a\0b"], lambda _: None))

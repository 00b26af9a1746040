"""A real `paysg-desktop listen` with ways in: what it prints, what `ps` shows, what is left when it is killed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from tests.commands import ended
from tests.processes import SECRET_NAME, Listening, listening, sender
from tests.signing import SECRET, event
from tests.tunnel_programs import PATTERN, gone_within, is_alive, process_list, wait_until
from tests.tunnel_programs import command as stand_in

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="The stand-in program is told by signals")
TOKEN_NAME = "PAYSG_TEST_TUNNEL_TOKEN"
TOKEN = "tok_canary_of_the_tunnel"


def add_way_in(workspace: Path, *words: str, off: bool = False, secret: bool = False) -> None:
    settings = ("--setting", f"command={stand_in(*words)}", "--setting", f"pattern={PATTERN}")
    more = (*(["--off"] if off else []), *(["--secret-env", TOKEN_NAME] if secret else []))
    ended(workspace, "tunnel", "add", "command", "--name", "stand-in", *settings, *more)


def add_endpoint(workspace: Path) -> dict[str, Any]:
    options = ("--provider", "paysg", "--environment", "test", "--secret-env", SECRET_NAME)
    return ended(workspace, "endpoints", "add", *options, "--json").line


def stands(running: Listening) -> dict[str, Any]:
    """The line that says that a way in stands."""
    while (line := running.next_line())["event"] != "way_in" or line["state"] != "up":
        pass
    return line


def pids_in(file: Path) -> list[int]:
    wait_until(lambda: file.exists() and file.read_text())
    return [int(each) for each in file.read_text().split()]


def test_a_way_in_stands_for_this_run_and_delivers(tmp_path: Path) -> None:
    workspace = tmp_path / "workspace"
    endpoint = add_endpoint(workspace)
    add_way_in(workspace, f"pid={tmp_path / 'pid'}", off=True)
    with listening(workspace, "--tunnel", "stand-in") as running:
        line = stands(running)
        assert line["name"] == "stand-in"
        with sender(line["url"] + endpoint["path"]) as outside:
            assert outside.post(event(1)) == 200
        while running.next_line()["event"] != "delivery":
            pass
        pids = pids_in(tmp_path / "pid")
        assert running.end() == 0
        assert not any(map(is_alive, pids))


@pytest.mark.parametrize("words", [("parent",), ("stubborn", "parent")])
def test_nothing_is_left_of_one_that_is_killed(words: tuple[str, ...], tmp_path: Path) -> None:
    workspace = tmp_path / "workspace"
    add_endpoint(workspace)
    add_way_in(workspace, *words, f"pid={tmp_path / 'pid'}")
    with listening(workspace) as running:
        stands(running)
        pids = pids_in(tmp_path / "pid")
        assert len(pids) == 2
        assert all(map(is_alive, pids))
        running.process.kill()
        took = gone_within(pids, 10)
    wait_until(lambda: str(tmp_path) not in process_list(), 10, "a watcher")
    print(f"\nafter kill -9 of listen gone in {took:.2f} s {words}")


def test_no_secret_is_seen_in_the_process_list_or_the_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(TOKEN_NAME, TOKEN)
    workspace = tmp_path / "workspace"
    add_endpoint(workspace)
    add_way_in(workspace, "token={secret_file}", secret=True)
    with listening(workspace) as running:
        stands(running)
        seen = process_list()
        assert str(workspace / "ways-in") in seen
        assert TOKEN not in seen
        assert SECRET not in seen
        assert running.end() == 0
    kept = [each for each in workspace.rglob("*") if each.is_file()]
    assert kept
    assert not [each for each in kept if TOKEN.encode() in each.read_bytes()]

"""The real program with an ngrok way in: added on the command line, delivering, dying, killed."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.ngrok_agent import installed, seen
from tests.ngrok_ways import TOKEN, ProcessList, group_of, handles
from tests.processes import Listening, add_endpoint, command, listening, sender
from tests.signing import event

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks at processes through /proc")
TOKEN_NAME = "PAYSG_TEST_NGROK_TOKEN"
SEEN_WITHIN_S = 5.0
BACK_WITHIN_S = 30.0
GONE_WITHIN_S = 10.0


def add_way_in(workspace: Path, program: Path) -> None:
    settings = ("--setting", f"program={program}", "--setting", "domain=pay-example.ngrok.app")
    done = command(
        "tunnel", "add", "ngrok", "--name", "my-ngrok", *settings, "--secret-env", TOKEN_NAME,
        "--workspace", str(workspace),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def comes(running: Listening, state: str) -> dict[str, Any]:
    """The line that says that the way in stands like this."""
    while (line := running.next_line())["event"] != "way_in" or line["state"] != state:
        pass
    return line


def test_the_program_with_ngrok(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(TOKEN_NAME, TOKEN)
    workspace, home = tmp_path / "workspace", tmp_path / "agent"
    endpoint = add_endpoint(workspace)
    add_way_in(workspace, installed(home, is_public_on_loopback=True))
    with ProcessList(TOKEN, ("cmdline",)) as shown, listening(workspace) as running:
        line = comes(running, "up")
        with sender(line["url"] + endpoint["path"]) as outside:
            assert outside.post(event(1)) == 200
        while running.next_line()["event"] != "delivery":
            pass

        began = time.monotonic()
        with sender(line["url"] + "/stand-in/die") as outside:
            outside.post(b"")
        down = comes(running, "down")
        assert time.monotonic() - began < SEEN_WITHIN_S
        assert down["problem"]
        comes(running, "up")
        assert time.monotonic() - began < BACK_WITHIN_S

        started = [each for each in seen(home) if each["what"] == "started"]
        assert len(started) == 2
        assert TOKEN not in str([each["environment"] for each in started])
        group = group_of(started[-1]["pid"])
        with handles(*group) as have_ended:
            running.process.kill()
            assert have_ended(GONE_WITHIN_S)
    assert shown.agents > 0
    assert shown.shown == set()
    kept = [each for each in workspace.rglob("*") if each.is_file()]
    assert kept
    assert not [each for each in kept if TOKEN.encode() in each.read_bytes()]

"""Starting the stand-in program as a way in, and seeing whether it is gone."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic

PROGRAM = Path(__file__).with_name("tunnel_program.py")
PATTERN = r"http://127\.0\.0\.1:\d+"


def command(*words: str) -> str:
    """Its command line, with the place for the port."""
    return (
        f"{shlex.quote(sys.executable)} {shlex.quote(str(PROGRAM))} {{port}} {' '.join(map(shlex.quote, words))}"
    )


def is_alive(pid: int) -> bool:
    """Whether a process runs; one that ended and that nobody has asked after doesn't."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{pid}/stat")
    return not stat.exists() or stat.read_text().rpartition(") ")[2][:1] != "Z"


def gone_within(pids: list[int], seconds: float) -> float:
    """How long it took until none of these ran; fails where it takes longer."""
    began = monotonic()
    wait_until(lambda: not any(map(is_alive, pids)), seconds, str(pids))
    return monotonic() - began


def wait_until(holds: Callable[[], object], seconds: float = 20.0, what: str = "") -> None:
    """Look until it holds."""
    end = monotonic() + seconds
    pause = threading.Event()
    while not holds():
        assert monotonic() < end, f"not within {seconds} s: {what}"
        pause.wait(0.02)


def process_list() -> str:
    """All that `ps` shows of every process: whole command lines."""
    return subprocess.run(["ps", "-eww", "-o", "pid,args"], capture_output=True, text=True, check=True).stdout

"""What `listen` costs while nothing comes, and how soon the fold is at rest after a burst."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from tests.bench.bars import Bar, at_most, skipped
from tests.bench.throughput import CONNECTIONS, offered, ours
from tests.signing import SECRET

IDLE_S = 15.0
MOST_SHARE = 1.0
MOST_REST_S = 60.0
_STAT = Path("/proc/self/stat")


def run() -> list[Bar]:
    print(f"\nIdle: a `listen` without traffic for {IDLE_S:.0f} s; and the fold after a burst")
    with tempfile.TemporaryDirectory() as text:
        folder = Path(text) / "ours"
        with ours(folder) as engine:
            burst = offered(engine.url, CONNECTIONS[-1])
            began = time.monotonic()
            left = engine.lag()["entries"]
            engine.at_rest()
            rest_s = time.monotonic() - began
            engine.indexed()
            indexed_s = time.monotonic() - began
        print(
            f"  {burst['answers']:,.0f} deliveries in a burst, {left:,.0f} of them left: folded in {rest_s:.1f} s,"
            f" to be found by a search in {indexed_s:.1f} s"
        )
        bars = [at_most("fold at rest after a burst", rest_s, MOST_REST_S, "s", more=f"{left:,.0f} entries")]
        name = "idle engine, share of a core"
        if not _STAT.exists():
            return [*bars, skipped(name, "this machine has no /proc")]
        share = idle_share(folder)
    print(f"  idle: {share:.2f} % of a core")
    return [*bars, at_most(name, share, MOST_SHARE, "%")]


def idle_share(folder: Path) -> float:
    """Percent of a core that `listen` takes once it has started and nothing comes."""
    environ = os.environ | {"PAYSG_BENCH_SECRET": SECRET}
    command = (
        sys.executable,
        "-m",
        "paysg_desktop",
        "--workspace",
        str(folder),
        "listen",
        "--port",
        "0",
        "--json",
    )
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environ) as process:
        assert process.stdout is not None
        json.loads(process.stdout.readline())
        pause = threading.Event()
        pause.wait(2.0)
        before = cpu_s(process.pid)
        pause.wait(IDLE_S)
        spent = cpu_s(process.pid) - before
        process.terminate()
    return spent / IDLE_S * 100


def cpu_s(pid: int) -> float:
    """Seconds of processor that a process has taken."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

"""Cold start to a usable window, against an empty PySide6 window."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.bars import Bar, at_most
from tests.bench.throughput import load, ours
from tests.bench.window import ENVIRONMENT

RUNS = 5
PAYMENTS = 500
BAR = 2.5


def run() -> list[Bar]:
    print(
        f"\nTime from the start of the process to a usable window ({PAYMENTS} payments stored), {RUNS} runs each"
    )
    with tempfile.TemporaryDirectory() as text:
        folder = small(Path(text) / "workspace")
        pairs = [(until_painted("empty"), until_painted("ours", str(folder))) for _ in range(RUNS)]
    nothing, mine = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"  empty window {nothing:.2f} s, ours {mine:.2f} s: {mine / nothing:.2f} x")
    return [at_most("cold start to a usable window", mine / nothing, BAR, "x an empty one", more=f"{mine:.2f} s")]


def small(folder: Path) -> Path:
    """A workspace with PAYMENTS, that takes any free port."""
    with ours(folder) as engine:
        load(engine.url, 4, 10, PAYMENTS / 10)
        engine.at_rest()
    (folder / "settings.toml").write_text("[listener]\nport = 0\n")
    return folder


def until_painted(*arguments: str) -> float:
    """Seconds until the probe says that it has painted; then it is asked to end, and has ended."""
    started = time.perf_counter()
    command = (sys.executable, "-m", "tests.bench.startup_probe", *arguments)
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=ENVIRONMENT) as probe:
        assert probe.stdout is not None
        line = probe.stdout.readline()
        took = time.perf_counter() - started
        probe.terminate()
    if line.strip() != b"painted":
        raise RuntimeError("The window never painted.")
    return took

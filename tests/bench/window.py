"""The window open: how fast deliveries are acknowledged, and how soon their rows are painted."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.throughput import load, ours
from tests.signing import SECRET

RATE = 200
SECONDS = 8
CONNECTIONS = 8
BAR_MS = 100
ENVIRONMENT = os.environ | {
    "PAYSG_BENCH_SECRET": SECRET,
    "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
}


def run() -> None:
    print(f"\nWindow open, {RATE} deliveries a second offered for {SECONDS} s over {CONNECTIONS} connections")
    with tempfile.TemporaryDirectory() as text:
        folder = Path(text)
        shown, painted = with_window(folder / "window")
        with ours(folder / "headless") as engine:
            alone = load(engine.url, CONNECTIONS, SECONDS, RATE)
    if shown["failures"] or alone["failures"]:
        raise RuntimeError("Not every delivery was acknowledged.")
    print(
        f"  acknowledgement with the window p50 {shown['p50_ms']:.1f} ms, p99 {shown['p99_ms']:.1f} ms; "
        f"headless p50 {alone['p50_ms']:.1f} ms, p99 {alone['p99_ms']:.1f} ms: "
        f"p99 is {shown['p99_ms'] / alone['p99_ms']:.1f} x"
    )
    print(
        f"  event to painted row p50 {painted['p50_ms']:.0f} ms, p95 {painted['p95_ms']:.0f} ms "
        f"({painted['painted']:.0f} of {painted['arrived']:.0f} rows seen; "
        f"{painted['p95_ms'] / BAR_MS:.2f} x the bar of {BAR_MS} ms)"
    )


def with_window(folder: Path) -> tuple[dict[str, float], dict[str, float]]:
    """The load's figures, and the painted rows'."""
    command = (sys.executable, "-m", "tests.bench.window_probe", str(folder), str(SECONDS + 6))
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT) as probe:
        assert probe.stdout is not None
        url = probe.stdout.readline().strip()
        shown = load(url, CONNECTIONS, SECONDS, RATE)
        return shown, json.loads(probe.stdout.readline())

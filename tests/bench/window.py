"""The window open: how fast deliveries are acknowledged, and how soon their rows are painted."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.bars import Bar, at_most
from tests.bench.throughput import load, ours
from tests.signing import SECRET

RATE, OFTEN = 200, 500
SECONDS = 8
CONNECTIONS = 8
MOST_PAINTED_MS, MOST_P99_MS, MOST_HELD_MS = 100, 25, 250
HELD = {"modal": "a modal dialog open", "blocked": "the UI thread busy for 2 s, again and again"}
"""What holds the window up, by the probe's names."""
ENVIRONMENT = os.environ | {
    "PAYSG_BENCH_SECRET": SECRET,
    "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
}


def run() -> list[Bar]:
    print(f"\nWindow open, deliveries offered for {SECONDS} s over {CONNECTIONS} connections")
    with tempfile.TemporaryDirectory() as text:
        folder = Path(text)
        bars = [_painted(folder)]
        shown, _ = with_window(folder / "often", OFTEN)
        print(f"  {OFTEN}/s: acknowledged p50 {shown['p50_ms']:.1f} ms, p99 {shown['p99_ms']:.1f} ms")
        bars.append(at_most(f"acknowledgement p99, window open, {OFTEN}/s", shown["p99_ms"], MOST_P99_MS, "ms"))
        for held, words in HELD.items():
            shown, _ = with_window(folder / held, OFTEN, held)
            print(f"  {OFTEN}/s, {words}: p99 {shown['p99_ms']:.1f} ms, slowest {shown['max_ms']:.0f} ms")
            name = f"slowest acknowledgement, {OFTEN}/s, {words}"
            bars.append(at_most(name, shown["max_ms"], MOST_HELD_MS, "ms", more=f"p99 {shown['p99_ms']:.1f} ms"))
    return bars


def _painted(folder: Path) -> Bar:
    shown, painted = with_window(folder / "window", RATE)
    with ours(folder / "headless") as engine:
        alone = load(engine.url, CONNECTIONS, SECONDS, RATE)
    print(
        f"  {RATE}/s: acknowledged with the window p50 {shown['p50_ms']:.1f} ms, p99 {shown['p99_ms']:.1f} ms; "
        f"headless p50 {alone['p50_ms']:.1f} ms, p99 {alone['p99_ms']:.1f} ms: "
        f"p99 is {shown['p99_ms'] / alone['p99_ms']:.1f} x"
    )
    print(
        f"  event to painted row p50 {painted['p50_ms']:.0f} ms, p95 {painted['p95_ms']:.0f} ms "
        f"({painted['painted']:.0f} of {painted['arrived']:.0f} rows seen)"
    )
    return at_most(f"event to painted row, p95, {RATE}/s", painted["p95_ms"], MOST_PAINTED_MS, "ms")


def with_window(folder: Path, rate: int, held: str = "") -> tuple[dict[str, float], dict[str, float]]:
    """The load's figures, and the painted rows'; `held` is what the window is busy with."""
    command = (sys.executable, "-m", "tests.bench.window_probe", str(folder), str(SECONDS + 6), held)
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT) as probe:
        assert probe.stdout is not None
        url = probe.stdout.readline().strip()
        shown = load(url, CONNECTIONS, SECONDS, rate)
        painted = json.loads(probe.stdout.readline())
    if shown["failures"] or shown["answers"] < rate * SECONDS * 0.99:
        raise RuntimeError(f"Not every delivery was acknowledged: {shown}")
    return shown, painted

"""The window on a million payments: started, scrolled, and watched while events come in.

    python -m tests.bench rows

PAYSG_BENCH_ROWS is another number of payments.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.bench.bars import Bar, at_most, skipped
from tests.bench.million import PAYMENTS, workspace
from tests.bench.startup import small, until_painted
from tests.bench.throughput import load
from tests.bench.window import ENVIRONMENT

ROWS = int(os.environ.get("PAYSG_BENCH_ROWS", PAYMENTS))
RUNS = 3
RATE, SECONDS, CONNECTIONS = 200, 12, 8
MOST_MORE_S, MOST_PAGE_MS, MOST_JUMP_MS, MOST_STALL_MS, MOST_MB = 1.0, 16.0, 100.0, 16.0, 250.0


def run() -> list[Bar]:
    print(f"\nThe window on {ROWS:,} payments and as many deliveries")
    folder = workspace(ROWS)
    (folder / "settings.toml").write_text("[listener]\nport = 0\n[retention]\nbodies_days = 0\n")
    with tempfile.TemporaryDirectory() as text:
        few = small(Path(text) / "few")
        pairs = [(until_painted("ours", str(few)), until_painted("ours", str(folder))) for _ in range(RUNS)]
    nothing, mine = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"  usable after {mine:.2f} s; with a few payments after {nothing:.2f} s")
    seen, sent = watched(folder)
    if sent["failures"]:
        raise RuntimeError("Not every delivery was acknowledged.")
    for name in ("frame", "page", "far", "jump", "stalls"):
        said = ", ".join(f"{what[:-3]} {took:.1f} ms" for what, took in seen[name].items())
        print(f"  {name:7} {said}")
    print(
        f"  {seen['rows']:,} rows; window {seen['resident_mb']:.0f} MB resident, "
        f"engine {seen['engine_mb']:.0f} more; answered p99 {sent['p99_ms']:.1f} ms"
    )
    return [at_most("start, over one with few payments", mine - nothing, MOST_MORE_S, "s"), *_bars(seen)]


def _bars(seen: dict[str, Any]) -> list[Bar]:
    far, window_mb, engine_mb = seen["far"]["p99_ms"], seen["resident_mb"], seen["engine_mb"]
    memory = "resident memory, window and engine on all of them"
    parts = f"window {window_mb:.0f}, engine beside it {engine_mb:.0f}"
    return [
        at_most(
            "a page of scrolling, p99, rows in place",
            seen["page"]["p99_ms"],
            MOST_PAGE_MS,
            "ms",
            more=f"page never read before {far:.1f} ms",
        ),
        at_most("jump to the end, slowest, rows in place", seen["jump"]["max_ms"], MOST_JUMP_MS, "ms"),
        at_most(
            f"UI stalls, p99, {RATE} events/s coming in",
            seen["stalls"]["p99_ms"],
            MOST_STALL_MS,
            "ms",
            more=f"longest {seen['stalls']['max_ms']:.0f} ms",
        ),
        at_most(memory, window_mb + engine_mb, MOST_MB, "MB", more=parts)
        if window_mb and engine_mb
        else skipped(memory, "this machine has no /proc that says it"),
    ]


def watched(folder: Path) -> tuple[dict[str, Any], dict[str, float]]:
    """What the probe saw, and the load's figures."""
    command = (sys.executable, "-m", "tests.bench.rows_probe", str(folder))
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT
    ) as probe:
        assert probe.stdin is not None
        assert probe.stdout is not None
        url = probe.stdout.readline().strip()
        if not url:
            raise RuntimeError("The window ended before it had been scrolled.")
        sent = load(url, CONNECTIONS, SECONDS, RATE)
        probe.stdin.write("over\n")
        probe.stdin.flush()
        return dict(json.loads(probe.stdout.readline())), sent

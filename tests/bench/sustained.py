"""2,000 deliveries a second for a minute: how far does the fold fall behind, and when has it caught up?

    python -m tests.bench sustained

PAYSG_BENCH_SHORT=1 offers them for ten seconds only, and says so.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from tests.bench.bars import Bar, at_least, at_most
from tests.bench.throughput import Ours, ours

RATE = 2000
SECONDS = 10 if "PAYSG_BENCH_SHORT" in os.environ else 60
CONNECTIONS = 32
MOST_LAG_S = 1.0
AFTER_S = 10.0
LEAST_SHARE = 0.99


def run() -> list[Bar]:
    print(f"\nSustained: {RATE:,} deliveries a second offered for {SECONDS} s over {CONNECTIONS} connections")
    with tempfile.TemporaryDirectory() as text, ours(Path(text) / "ours") as engine:
        figures, worst, end = _offered(engine)
        threading.Event().wait(AFTER_S)
        after = engine.lag()
    if figures["failures"]:
        raise RuntimeError(f"Not every delivery was acknowledged: {figures}")
    rate = figures["answers"] / figures["seconds"]
    print(
        f"  acknowledged {rate:,.0f}/s, p50 {figures['p50_ms']:.1f} ms, p99 {figures['p99_ms']:.1f} ms, slowest "
        f"{figures['max_ms']:.0f} ms\n  the fold's lag at most {worst['age_s']:.2f} s ({worst['entries']:,.0f}), "
        f"at the end {end['age_s']:.2f} s ({end['entries']:,.0f}), {AFTER_S:.0f} s later {after['age_s']:.2f} s"
    )
    name = f"sustained {RATE:,}/s for {SECONDS} s"
    return [
        at_least(f"{name}: acknowledged", rate, RATE * LEAST_SHARE, "/s", more=f"p99 {figures['p99_ms']:.0f} ms"),
        at_most(f"{name}: the fold's lag at the end", end["age_s"], MOST_LAG_S, "s"),
        at_most(f"{name}: entries not folded {AFTER_S:.0f} s later", after["entries"], 0),
    ]


Figures = dict[str, float]


def _offered(engine: Ours) -> tuple[Figures, Figures, Figures]:
    """The load's figures, the worst lag that was seen meanwhile, and that of the moment when it was over."""
    command = (sys.executable, "-m", "tests.bench.load", engine.url, str(CONNECTIONS), str(SECONDS), str(RATE))
    worst = {"entries": 0.0, "age_s": 0.0}
    over = threading.Event()
    figures: list[Figures] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None

        def read() -> None:
            figures.append(json.loads(process.stdout.readline()))  # type: ignore[union-attr] # it is a pipe
            over.set()

        threading.Thread(target=read, daemon=True).start()
        while not over.wait(2.0):
            worst = max(worst, engine.lag(), key=lambda each: each["age_s"])
        end = engine.lag()
    return figures[0], worst, end

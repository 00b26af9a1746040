"""Does it slow the listener down when every delivery fails, is kept in quarantine and looked at by the doctor?"""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

from tests.bench.bars import Bar, at_most
from tests.bench.throughput import Ours, load, ours

ROUNDS = 3
SECONDS = 4.0
RATE = 200
CONNECTIONS = 8
MOST_TIMES_GOOD = 1.5


def run() -> list[Bar]:
    print(f"\nAcknowledgement with every delivery failing: {RATE}/s offered, {ROUNDS} x {SECONDS:.0f} s each way")
    with tempfile.TemporaryDirectory() as text, ours(Path(text) / "ours") as engine:
        load(engine.url, CONNECTIONS, 1.0, RATE)
        rounds = [(_p99(engine, is_forged=False), _p99(engine, is_forged=True)) for _ in range(ROUNDS)]
    good, failing = (statistics.median(each) for each in zip(*rounds, strict=True))
    print(f"  p99 good {good:.1f} ms, failing {failing:.1f} ms: {failing / good:.2f} x (medians of the rounds)")
    name = "acknowledgement p99, every signature failing"
    return [at_most(name, failing / good, MOST_TIMES_GOOD, "x good ones", more=f"{failing:.1f} ms")]


def _p99(engine: Ours, *, is_forged: bool) -> float:
    engine.at_rest()
    # A sender that is refused is sent off, so that each delivery, good or not, comes on a connection of its own.
    switches = ("PAYSG_BENCH_FRESH", "PAYSG_BENCH_FORGED") if is_forged else ("PAYSG_BENCH_FRESH",)
    figures = load(engine.url, CONNECTIONS, SECONDS, RATE, *switches)
    wrong = figures["answers"] if is_forged else figures["failures"]
    if wrong or figures["answers"] + figures["failures"] < RATE * SECONDS * 0.99:
        raise RuntimeError(f"{wrong} deliveries were answered as they should not be: {figures}")
    return figures["p99_ms"]

"""Does forwarding to an app that fails half the time slow the acknowledgement down, and how far does it lag?"""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path
from typing import Any

from tests.bench.bars import Bar, at_most
from tests.bench.engines import Probe, probing
from tests.bench.throughput import load, other

PROBE = "tests.bench.forwarding_probe"
ROUNDS = 5
SECONDS = 5.0
RATE = 500
CONNECTIONS = 8
MOST_TIMES_NONE = 1.2


def run() -> list[Bar]:
    print(
        f"\nAcknowledgement while forwarding to an app that fails half the time: {RATE}/s, {SECONDS:.0f} s a run"
    )
    with (
        tempfile.TemporaryDirectory() as text,
        other("half") as app,
        probing(PROBE, Path(text) / "ours") as engine,
    ):
        _p99(engine)
        rounds = [(_p99(engine), _with_forwarding(engine, app)) for _ in range(ROUNDS)]
    none = statistics.median(each for each, _ in rounds)
    while_forwarding = statistics.median(p99 for _, (p99, _) in rounds)
    lags = [lag for _, (_, lag) in rounds]
    ratio = while_forwarding / none
    print(
        f"  p99 without {none:.1f} ms, forwarding {while_forwarding:.1f} ms: {ratio:.2f} x (medians of the rounds)"
    )
    attempts, untried, behind_s = (
        statistics.median(lag[key] for lag in lags) for key in ("attempts", "untried", "behind_s")
    )
    print(f"  lag at the end of a run: {untried:,.0f} of {RATE * SECONDS:,.0f} not tried, {behind_s:.1f} s to go")
    print(f"  attempts by then: {attempts:,.0f}, {attempts / SECONDS:,.0f} a second")
    name = "acknowledgement p99, forwarding to an app that fails half the time"
    return [at_most(name, ratio, MOST_TIMES_NONE, "x without", more=f"{while_forwarding:.1f} ms")]


def _p99(engine: Probe) -> float:
    figures = load(engine.url, CONNECTIONS, SECONDS, RATE)
    if figures["failures"] or figures["answers"] < RATE * SECONDS * 0.99:
        raise RuntimeError(f"Not everything was acknowledged: {figures}")
    return figures["p99_ms"]


def _with_forwarding(engine: Probe, app: str) -> tuple[float, dict[str, Any]]:
    engine.ask(f"to {app}")
    p99 = _p99(engine)
    lag = engine.ask("lag")
    engine.ask("stop")
    return p99, lag

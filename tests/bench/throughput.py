"""Durable acknowledged deliveries a second, against an empty uvicorn and a Flask + SQLite receiver."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.engines import Probe, probing

SECONDS = 5
CONNECTIONS = (1, 8, 32)
MUST_TIMES_FLASK = 5.0
MOONSHOT_TIMES_EMPTY = 0.5


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def load(
    url: str, connections: int, seconds: float = SECONDS, rate: float = 0, *switches: str
) -> dict[str, float]:
    """Run the load in a process of its own; its figures. `switches` are names of `tests.bench.load`."""
    command = (sys.executable, "-m", "tests.bench.load", url, str(connections), str(seconds), str(rate))
    environ = os.environ | dict.fromkeys(switches, "1")
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
    return dict(json.loads(done.stdout))


@contextmanager
def other(kind: str, *more: str) -> Iterator[str]:
    """One of the receivers that we are measured against; its URL."""
    port = free_port()
    process = subprocess.Popen((sys.executable, "-m", "tests.bench.receivers", kind, str(port), *more))
    try:
        wait_for(port, process)
        yield f"http://127.0.0.1:{port}/hook"
    finally:
        process.terminate()
        process.wait(20)


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    while process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
    raise RuntimeError("The receiver did not start.")


class Ours:
    """Our engine in its process."""

    def __init__(self, probe: Probe) -> None:
        self._probe = probe
        self.url = probe.url

    def at_rest(self) -> int:
        """Wait until everything is folded; the number of deliveries stored."""
        return int(self._probe.ask())


@contextmanager
def ours(folder: Path) -> Iterator[Ours]:
    with probing("tests.bench.ours", folder) as probe:
        yield Ours(probe)


def run() -> None:
    print(
        f"\nDurable acknowledged deliveries a second: unique signed 1.1 kB events, {SECONDS} s a run, fold at rest"
    )
    with tempfile.TemporaryDirectory() as text:
        folder = Path(text)
        with (
            ours(folder / "ours") as engine,
            other("empty") as empty,
            other("flask", str(folder / "f.db")) as flask,
        ):
            for connections in CONNECTIONS:
                line(engine, empty, flask, connections)


def line(engine: Ours, empty: str, flask: str, connections: int) -> None:
    before = engine.at_rest()
    mine = load(engine.url, connections)
    stored = engine.at_rest() - before
    if stored < mine["answers"] or mine["failures"]:
        raise RuntimeError(f"{mine['answers']} acknowledged, {stored} stored, {mine['failures']} not 2xx")
    nothing, theirs = load(empty, connections), load(flask, connections)
    rates = [each["answers"] / each["seconds"] for each in (mine, nothing, theirs)]
    print(
        f"  c={connections:<3} ours {rates[0]:7,.0f}/s (p99 {mine['p99_ms']:5.1f} ms)   "
        f"empty uvicorn {rates[1]:7,.0f}/s   Flask+SQLite {rates[2]:6,.0f}/s   "
        f"ours = {rates[0] / rates[1]:.2f} x empty, {rates[0] / rates[2]:.1f} x Flask"
    )
    if connections == CONNECTIONS[-1]:
        print(f"  bar: at least {MUST_TIMES_FLASK} x Flask: {_verdict(rates[0] / rates[2] >= MUST_TIMES_FLASK)}")
        reached = rates[0] / rates[1] >= MOONSHOT_TIMES_EMPTY
        print(f"  moonshot: at least {MOONSHOT_TIMES_EMPTY} x empty uvicorn: {_verdict(reached)}")


def _verdict(is_reached: bool) -> str:
    return "reached" if is_reached else "MISSED"

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

from tests.bench.bars import Bar, at_least, skipped
from tests.bench.engines import Probe, probing
from tests.bench.wrk import is_here, wrk

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

    def indexed(self) -> None:
        """Wait until all of it can be searched, too."""
        self._probe.ask("indexed")

    def lag(self) -> dict[str, float]:
        """How many entries the fold is behind now, and the age of the oldest in seconds."""
        return dict(self._probe.ask("lag"))


@contextmanager
def ours(folder: Path) -> Iterator[Ours]:
    with probing("tests.bench.ours", folder) as probe:
        yield Ours(probe)


def run() -> list[Bar]:
    who = "wrk" if is_here() else "our own load (there is no wrk: Debian package wrk)"
    print(
        f"\nDurable acknowledged deliveries a second: unique signed 1.1 kB events by {who}, {SECONDS} s a run,"
        " fold at rest"
    )
    with tempfile.TemporaryDirectory() as text:
        folder = Path(text)
        with (
            ours(folder / "ours") as engine,
            other("empty") as empty,
            other("flask", str(folder / "f.db")) as flask,
        ):
            rates = {count: line(engine, empty, flask, count) for count in CONNECTIONS}
    return bars_of(*rates[CONNECTIONS[-1]]) + ([] if is_here() else [skipped("load by wrk", "no wrk here")])


def line(engine: Ours, empty: str, flask: str, connections: int) -> tuple[float, float, float]:
    """Ours, the empty one's and Flask's deliveries a second."""
    before = engine.at_rest()
    mine = offered(engine.url, connections)
    stored = engine.at_rest() - before
    if stored < mine["answers"] or mine["failures"]:
        raise RuntimeError(f"{mine['answers']} acknowledged, {stored} stored, {mine['failures']} not 2xx")
    nothing, theirs = offered(empty, connections), offered(flask, connections)
    rates = tuple(each["answers"] / each["seconds"] for each in (mine, nothing, theirs))
    print(
        f"  c={connections:<3} ours {rates[0]:7,.0f}/s (p99 {mine['p99_ms']:5.1f} ms)   "
        f"empty uvicorn {rates[1]:7,.0f}/s   Flask+SQLite {rates[2]:6,.0f}/s   "
        f"ours = {rates[0] / rates[1]:.2f} x empty, {rates[0] / rates[2]:.1f} x Flask"
    )
    return rates[0], rates[1], rates[2]


def offered(url: str, connections: int) -> dict[str, float]:
    """As much as these connections can, by wrk where there is one."""
    return wrk(url, connections, SECONDS) if is_here() else load(url, connections)


def bars_of(mine: float, nothing: float, theirs: float) -> list[Bar]:
    name = f"durable deliveries a second, c={CONNECTIONS[-1]}"
    more = f"{mine:,.0f}/s"
    return [
        at_least(f"{name}, against Flask + SQLite", mine / theirs, MUST_TIMES_FLASK, "x", more=more),
        at_least(
            f"{name}, against an empty uvicorn",
            mine / nothing,
            MOONSHOT_TIMES_EMPTY,
            "x",
            more=more,
            is_moonshot=True,
        ),
    ]

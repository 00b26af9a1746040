"""Runs the benchmarks, or those named on the command line: `python -m tests.bench throughput`.

At the end stands one table of all bars; PAYSG_BENCH_MARKDOWN names a file that gets it, too.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from tests.bench import (
    compare,
    doctor,
    export,
    failing,
    forwarding,
    frozen,
    idle,
    reads,
    reconcile,
    rows,
    startup,
    sustained,
    throughput,
    window,
)
from tests.bench.bars import Bar, markdown, table

BENCHES = {
    "throughput": throughput.run,
    "sustained": sustained.run,
    "idle": idle.run,
    "failing": failing.run,
    "forwarding": forwarding.run,
    "window": window.run,
    "startup": startup.run,
    "frozen": frozen.run,
    "reads": reads.run,
    "rows": rows.run,
    "doctor": doctor.run,
    "compare": compare.run,
    "reconcile": reconcile.run,
    "export": export.run,
}


def main(names: list[str]) -> None:
    bars: list[Bar] = []
    began = time.monotonic()
    for name in names or BENCHES:
        started = time.monotonic()
        bars += _run(name)
        print(f"  ({name}: {time.monotonic() - started:.0f} s)", flush=True)
    print(f"\n{table(bars)}\nin {time.monotonic() - began:.0f} s")
    if kept := os.environ.get("PAYSG_BENCH_MARKDOWN"):
        Path(kept).write_text(markdown(bars) + "\n")


def _run(name: str) -> list[Bar]:
    """A benchmark that breaks is a bar missed: the others, and the table, come all the same."""
    try:
        return BENCHES[name]()
    except Exception as error:  # noqa: BLE001 - whatever it is, minutes of other figures shall not go with it
        print(f"  {name} broke: {error}", file=sys.stderr)
        return [Bar(name, f"it broke ({type(error).__name__}): see above", "", is_reached=False)]


if __name__ == "__main__":
    main(sys.argv[1:])

"""Runs the benchmarks, or those named on the command line: `python -m tests.bench throughput`."""

from __future__ import annotations

import sys

from tests.bench import compare, doctor, export, failing, forwarding, reconcile, startup, throughput, window

BENCHES = {
    "throughput": throughput.run,
    "failing": failing.run,
    "forwarding": forwarding.run,
    "doctor": doctor.run,
    "compare": compare.run,
    "reconcile": reconcile.run,
    "export": export.run,
    "window": window.run,
    "startup": startup.run,
}

if __name__ == "__main__":
    for name in sys.argv[1:] or BENCHES:
        BENCHES[name]()

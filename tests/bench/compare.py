"""How long two bodies of up to 1 MiB take to be compared, beside reading the same two with the standard library.

    python -m tests.bench compare

The bodies are of the awkward kinds: thousands of entries in another order, of two values only, and records that
all moved and all changed.
"""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable

from paysg_desktop.domain.json_diff_bodies import compare_bodies
from tests.bench.bars import Bar, at_most
from tests.large_bodies import bodies

ROUNDS = 5
MOST_S = 1.0


def run() -> list[Bar]:
    print("\nComparing two bodies of up to 1 MiB, and json.loads of both (medians)")
    slowest = max(line(name, *pair) for name, pair in bodies().items())
    return [at_most("compare two bodies of 1 MiB, slowest", slowest, MOST_S, "s")]


def line(name: str, old: bytes, new: bytes) -> float:
    """Print what it took; in seconds."""
    rounds = [(took_s(lambda: (json.loads(old), json.loads(new))), took_s(lambda: compare_bodies(old, new)))
              for _ in range(ROUNDS)]  # fmt: skip
    read, compared = (statistics.median(each) for each in zip(*rounds, strict=True))
    print(
        f"  {name:14} {len(old) // 1000:5,} kB  compared {compared * 1000:6.0f} ms   read {read * 1000:5.1f} ms   "
        f"{compared / read:4.0f} x"
    )
    return compared


def took_s(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began

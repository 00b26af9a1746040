"""Our engine without a window and without printing, for benchmarks of the listener.

    python -m tests.bench.ours WORKSPACE

A line `lag` on standard input is answered with how far the fold is behind; `indexed` once everything can be found
by a search, too; any other one with the log's length, the fold at rest.
"""

from __future__ import annotations

import asyncio
import sys
import threading

from paysg_desktop.core import SWITCH_INTERVAL_S, Core
from tests.bench.engines import answer_lines, run_probe

_LAG = (
    "SELECT coalesce(min(received_at), 0), count(*) FROM deliveries "
    "WHERE position > coalesce((SELECT position FROM cursors WHERE name = 'fold'), 0)"
)


def asked(core: Core, line: str) -> object:
    match line:
        case "lag":
            return lag(core)
        case "indexed":
            return indexed(core)
    return at_rest(core)


def lag(core: Core) -> dict[str, float]:
    """Entries that are not folded, and the age of the oldest in seconds."""
    ((oldest, entries),) = core.store.reader._all(_LAG)
    age_s = (core.clock.now() - oldest) / 1_000_000 if entries else 0.0
    return {"entries": entries, "age_s": age_s}


def at_rest(core: Core) -> int:
    core.store.writer.settle()
    return len(core.store.reader.delivery_ids(None))


def indexed(core: Core) -> int:
    stored, pause = at_rest(core), threading.Event()
    while core.store.reader.search_behind():
        pause.wait(0.05)
    return stored


async def serve(core: Core) -> None:
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    await core.listen()
    # As in `listen`: what works behind the answer works here, too.
    beside = asyncio.ensure_future(core.forwards.run())
    await answer_lines(core, asked)
    beside.cancel()
    await core.stop_listening()


if __name__ == "__main__":
    run_probe(serve)

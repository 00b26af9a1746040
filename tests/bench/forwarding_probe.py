"""Our engine without a window, forwarding where it is told to, for the forwarding benchmark.

    python -m tests.bench.forwarding_probe WORKSPACE

Of the lines on standard input, `to URL` begins to forward there, `lag` tells how far that is behind, and how
many seconds it took until everything had been tried; `stop` ends it.
"""

from __future__ import annotations

import asyncio
import sys
import threading
from typing import Any

from paysg_desktop.core import SWITCH_INTERVAL_S, Core
from paysg_desktop.domain.tasks import spawn
from paysg_desktop.usecases.new_destination import NewDestination
from tests.bench.engines import answer_lines, run_probe

LONGEST_S = 60.0


def asked(core: Core, line: str) -> dict[str, Any]:
    name, _, url = line.partition(" ")
    if name == "to":
        return {"id": core.forwards.add(NewDestination(url, schedule="yoco")).id}
    if name == "stop":
        for each in core.forwards.destinations():
            core.forwards.remove(each.id)
        core.store.writer.settle()
        return {}
    return lag(core)


def lag(core: Core) -> dict[str, Any]:
    """Attempts made by now, deliveries not tried by now, and how long it takes until all are."""
    (behind,) = core.forwards.lags().values()
    attempts, untried = tried(core)
    unread = behind.unread
    since, pause = core.clock.monotonic(), threading.Event()
    while left := tried(core)[1] + behind.unread:
        pause.wait(0.05)
        (behind,) = core.forwards.lags().values()
        if core.clock.monotonic() - since > LONGEST_S:
            raise RuntimeError(f"{left} deliveries were not tried in {LONGEST_S} s.")
    return {"attempts": attempts, "untried": untried + unread, "behind_s": core.clock.monotonic() - since}


def tried(core: Core) -> tuple[int, int]:
    """Attempts, and deliveries that wait for their first."""
    sql = "SELECT count(*), coalesce(sum(attempt_count = 0), 0), coalesce(sum(attempt_count), 0) FROM forwards"
    where = "WHERE destination_id IN (SELECT id FROM destinations)"
    ((_, untried, attempts),) = core.store.reader._all(f"{sql} {where}")
    return attempts, untried


async def serve(core: Core) -> None:
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    await core.listen()
    beside = [spawn(core.poll()), spawn(core.forwards.run())]
    await answer_lines(core, asked)
    await core.stop_listening()
    for each in beside:
        each.cancel()
    await asyncio.gather(*beside, return_exceptions=True)


if __name__ == "__main__":
    run_probe(serve)

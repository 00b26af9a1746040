"""Our engine without a window and without printing, for the throughput benchmark.

    python -m tests.bench.ours WORKSPACE

Each line on standard input is answered with the log's length, the fold at rest.
"""

from __future__ import annotations

from paysg_desktop.core import Core
from tests.bench.engines import answer_lines, run_probe


def at_rest(core: Core, _: str) -> int:
    core.store.writer.settle()
    return len(core.store.reader.delivery_ids(None))


async def serve(core: Core) -> None:
    await core.listen()
    await answer_lines(core, at_rest)
    await core.stop_listening()


if __name__ == "__main__":
    run_probe(serve)

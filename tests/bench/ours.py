"""Our engine without a window and without printing, for the throughput benchmark.

    python -m tests.bench.ours WORKSPACE

Prints its URL, then one line with the log's length each time a line comes in on standard input, the fold at rest.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.core import Core
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.signing import SECRET


async def serve(core: Core) -> None:
    await core.listen()
    ((_, url),) = core.addresses()
    print(url, flush=True)
    while await asyncio.to_thread(sys.stdin.readline):
        await asyncio.to_thread(core.store.writer.settle)
        print(len(core.store.reader.delivery_ids(None)), flush=True)
    await core.stop_listening()


def main() -> None:
    os.environ["PAYSG_BENCH_SECRET"] = SECRET
    reference = SecretReference("env", "PAYSG_BENCH_SECRET")
    with open_workspace(Path(sys.argv[1]), "listen", "error") as core:
        core.add_endpoint(new_endpoint("paysg", Environment.TEST, core.clock, path="/hook", secrets=(reference,)))
        asyncio.run(serve(core))


if __name__ == "__main__":
    main()

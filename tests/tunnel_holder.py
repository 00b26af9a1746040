"""A process that holds one way in by ssh open until it ends: `python -m tests.tunnel_holder FOLDER PORT SETTINGS`.

Prints one line of JSON: the address, and the number of the ssh client's process.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelKind
from paysg_desktop.tunnel.means import Means, StartChild
from paysg_desktop.tunnel.processes import Child, OnLine, start_child
from paysg_desktop.tunnel.ssh import SshTunnel


def noting(pids: list[int]) -> StartChild:
    """The real thing, which also tells whom it started."""

    async def start(argv: Sequence[str], on_line: OnLine, env: Mapping[str, str] | None = None) -> Child:
        child = await start_child(argv, on_line, env)
        pids.append(child.pid)
        return child

    return start


async def _main(folder: str, port: str, settings: str) -> None:
    pids: list[int] = []
    means = Means(Path(folder), SystemClock(), noting(pids))
    config = TunnelConfig("held", "held", TunnelKind.SSH, 0, json.loads(settings))
    tunnel = SshTunnel(config, None, means)
    opened = await tunnel.open(int(port))
    print(json.dumps({"url": opened.url, "pid": pids[0]}), flush=True)
    await tunnel.wait(lambda url: None)


if __name__ == "__main__":
    asyncio.run(_main(*sys.argv[1:]))

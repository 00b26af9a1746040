"""Our engine without a window in a process of its own, asked a line at a time: both ends of the pipe.

The process prints its URL, then one line of JSON for each line on standard input.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.core import Core
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.signing import SECRET


class Probe:
    """The end that asks."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._stdin, self._stdout = process.stdin, process.stdout
        self.url = self._stdout.readline().strip()

    def ask(self, line: str = "") -> Any:
        self._stdin.write(line + "\n")
        self._stdin.flush()
        return json.loads(self._stdout.readline())


@contextmanager
def probing(module: str, folder: Path) -> Iterator[Probe]:
    """A module of these benchmarks at work on a workspace; it ends with the block."""
    command = (sys.executable, "-m", module, str(folder))
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Probe(process)


def run_probe(serve: Callable[[Core], Coroutine[Any, Any, None]]) -> None:
    """Serve the workspace that the command line names, with one endpoint."""
    os.environ["PAYSG_BENCH_SECRET"] = SECRET
    reference = SecretReference("env", "PAYSG_BENCH_SECRET")
    with open_workspace(Path(sys.argv[1]), "listen", "error") as core:
        core.add_endpoint(new_endpoint("paysg", Environment.TEST, core.clock, path="/hook", secrets=(reference,)))
        asyncio.run(serve(core))


async def answer_lines(core: Core, answer: Callable[[Core, str], object]) -> None:
    """Until standard input ends; each is answered on a thread, as another process's request would be."""
    ((_, url),) = core.addresses()
    print(url, flush=True)
    while line := await asyncio.to_thread(sys.stdin.readline):
        print(json.dumps(await asyncio.to_thread(answer, core, line.strip())), flush=True)

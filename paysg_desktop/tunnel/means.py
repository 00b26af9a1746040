"""What an adapter gets to work with, beside its own configuration."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from paysg_desktop.domain.ports import Clock
from paysg_desktop.tunnel.processes import Child, OnLine, start_child


class StartChild(Protocol):
    """`processes.start_child`, or a test's own."""

    def __call__(
        self, argv: Sequence[str], on_line: OnLine, env: Mapping[str, str] | None = None
    ) -> Awaitable[Child]: ...


@dataclass(frozen=True, slots=True)
class Means:
    """The same for every adapter of a workspace.

    `folder` exists and is its user's alone (0700): for host keys, and files that hold a secret (0600).
    `proxy` is a URL, `none`, or empty for what the environment says; `ca_file` the path of certificates to trust,
    empty for the system's: see `surroundings.network_env`. `redact` masks the secrets that this program knows in a
    text, so that a sentence may quote what a program printed. `module_program` begins the command that runs a
    module of ours, named next.
    """

    folder: Path
    clock: Clock
    start_child: StartChild = start_child
    proxy: str = ""
    ca_file: str = ""
    redact: Callable[[str], str] = str
    module_program: tuple[str, ...] = (sys.executable, "-P", "-m")

"""A bastion on loopback: a real ssh server that opens ports for whoever shows a key that it knows.

`python -m tests.bastion PORT HOST_KEY AUTHORIZED_KEYS` runs one as a process that can be killed: it prints a
line of JSON for each thing that happens.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncssh

LOOPBACK = "127.0.0.1"
USER = "tunnel"

Told = Callable[[dict[str, Any]], None]


def new_key(path: Path, passphrase: str = "") -> Path:
    """A private key's file, made by the real program; its public half stands beside it."""
    words = ("ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-C", "test", "-f", str(path))
    subprocess.run(words, check=True, timeout=30)
    return path


def public(path: Path) -> str:
    return path.with_name(path.name + ".pub").read_text(encoding="ascii").strip()


class _Door(asyncssh.SSHServer):
    """One connection. It opens what is asked for, but on a free port of loopback unless it is `literal`."""

    def __init__(self, told: Told, *, is_literal: bool, is_closed: bool, banner: str) -> None:
        self._told = told
        self._is_literal = is_literal
        self._is_closed = is_closed
        self._banner = banner

    def connection_made(self, conn: asyncssh.SSHServerConnection) -> None:
        self._conn = conn

    def connection_lost(self, exc: Exception | None) -> None:
        self._told({"event": "lost"})

    def begin_auth(self, username: str) -> bool:
        if self._banner:
            self._conn.send_auth_banner(self._banner)
        return True

    async def server_requested(self, listen_host: str, listen_port: int) -> Any:
        if self._is_closed:
            return False
        real = listen_port if self._is_literal else 0
        listener = await self._conn.forward_local_port(LOOPBACK, real, listen_host, listen_port)
        self._told({"event": "open", "asked": [listen_host, listen_port], "port": listener.get_port()})
        return listener


@dataclass
class Bastion:
    """`told` are the things that happened, oldest first."""

    port: int
    told: asyncio.Queue[dict[str, Any]]
    host_keys: Sequence[Path]


@asynccontextmanager
async def bastion(
    host_keys: Sequence[Path],
    authorized: Sequence[str] = (),
    *,
    port: int = 0,
    is_literal: bool = False,
    is_closed: bool = False,
    banner: str = "",
) -> AsyncIterator[Bastion]:
    told: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
    known = asyncssh.import_authorized_keys("\n".join(authorized) + "\n") if authorized else None
    server = await asyncssh.listen(
        LOOPBACK,
        port,
        server_host_keys=[str(path) for path in host_keys],
        authorized_client_keys=known,
        server_factory=lambda: _Door(told.put_nowait, is_literal=is_literal, is_closed=is_closed, banner=banner),
        reuse_address=True,
    )
    try:
        yield Bastion(server.get_port(), told, host_keys)
    finally:
        server.close()
        await server.wait_closed()


async def _main(port: str, host_key: str, authorized: str) -> None:
    known = Path(authorized).read_text(encoding="ascii").splitlines()
    async with bastion([Path(host_key)], known, port=int(port)) as each:
        print(json.dumps({"event": "listening", "port": each.port}), flush=True)
        while True:
            print(json.dumps(await each.told.get()), flush=True)


class BastionProcess:
    """The same as a process of its own. It keeps its port from one start to the next."""

    def __init__(self, host_key: Path, authorized: Path) -> None:
        self._files = (str(host_key), str(authorized))
        self._process: asyncio.subprocess.Process | None = None
        self.port = 0

    async def start(self) -> None:
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.bastion", str(self.port), *self._files),
            stdout=asyncio.subprocess.PIPE,
            cwd=Path(__file__).parents[1],
        )
        self.port = (await self.told("listening"))["port"]

    async def told(self, event: str) -> dict[str, Any]:
        """The next thing of this kind."""
        assert self._process is not None
        assert self._process.stdout is not None
        while line := await self._process.stdout.readline():
            found: dict[str, Any] = json.loads(line)
            if found["event"] == event:
                return found
        raise AssertionError("the bastion has ended")

    def signal(self, number: int) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    async def kill(self) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()


if __name__ == "__main__":
    asyncio.run(_main(*sys.argv[1:]))

"""Ways in by ssh to a bastion of the test's own."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.errors import TunnelError
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelKind
from paysg_desktop.tunnel.means import Means
from paysg_desktop.tunnel.ssh import SshTunnel
from tests.bastion import USER, Bastion, new_key, public
from tests.tunnel_holder import noting

PUBLIC_NAME = "pay.example.gov.sg"
NEEDS_SSH = pytest.mark.skipif(
    not (shutil.which("ssh") and shutil.which("ssh-keyscan") and shutil.which("ssh-keygen")),
    reason="NOT PROVED HERE: there is no ssh client",
)
NEEDS_ENDS = pytest.mark.skipif(
    not hasattr(os, "pidfd_open"), reason="NOT PROVED HERE: the end of another process can't be awaited"
)
"""For what uses `watched`."""


@dataclass(frozen=True)
class Keys:
    host: Path
    other_host: Path
    own: Path
    stranger: Path
    locked: Path


def made_keys(folder: Path) -> Keys:
    made = [new_key(folder / name) for name in ("host", "other_host", "own", "stranger")]
    return Keys(*made, new_key(folder / "locked", "a passphrase"))


def made_means(folder: Path) -> Means:
    """With a folder whose name has a space in it, and no proxy."""
    private = folder / "ways in"
    private.mkdir(mode=0o700)
    return Means(private, SystemClock(), proxy="none")


def settings_of(keys: Keys, port: int, **more: str) -> dict[str, str]:
    plain = {
        "host": "127.0.0.1",
        "port": str(port),
        "user": USER,
        "key_file": str(keys.own),
        "host_key": public(keys.host),
    }
    return plain | more


def behind_nginx(remote_port: int = 8080) -> dict[str, str]:
    return {"url": f"https://{PUBLIC_NAME}", "remote_port": str(remote_port)}


def config_of(settings: Mapping[str, str]) -> TunnelConfig:
    return TunnelConfig("t1", "bastion", TunnelKind.SSH, 0, settings)


@asynccontextmanager
async def opened(settings: Mapping[str, str], means: Means, port: int) -> AsyncIterator[tuple[SshTunnel, str]]:
    tunnel = SshTunnel(config_of(settings), None, means)
    try:
        yield tunnel, (await tunnel.open(port)).url
    finally:
        await tunnel.close()


async def problem_of(settings: Mapping[str, str], means: Means, patience_s: float = 20) -> TunnelError:
    """What opening it fails with; nothing of it is left after."""
    pids: list[int] = []
    noted = replace(means, start_child=noting(pids))
    tunnel = SshTunnel(config_of(settings), None, noted, patience_s=patience_s)
    try:
        with pytest.raises(TunnelError) as caught:
            await tunnel.open(1)
    finally:
        await tunnel.close()
    assert not [pid for pid in pids if Path(f"/proc/{pid}").exists()]
    assert caught.value.next_step
    return caught.value


@asynccontextmanager
async def watched(*pids: int) -> AsyncIterator[asyncio.Event]:
    """Set when the last of these processes has ended, whoever's children they are."""
    loop, gone, left = asyncio.get_running_loop(), asyncio.Event(), {os.pidfd_open(pid) for pid in pids}
    opened = set(left)

    def ended(each: int) -> None:
        loop.remove_reader(each)
        left.discard(each)
        if not left:
            gone.set()

    for each in opened:
        loop.add_reader(each, ended, each)
    try:
        yield gone
    finally:
        for each in opened:
            loop.remove_reader(each)
            os.close(each)


async def asked(way: Bastion) -> tuple[list[object], int]:
    """What was asked of the bastion, and the port that it really opened."""
    async with asyncio.timeout(10):
        while (told := await way.told.get())["event"] != "open":
            pass
    return told["asked"], told["port"]

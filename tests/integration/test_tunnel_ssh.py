"""A way in by ssh: the real ssh client, against a real ssh server on loopback."""

from __future__ import annotations

import asyncio
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.domain.tunnel import Tunnel, TunnelConfig, TunnelState, TunnelStatus
from paysg_desktop.tunnel.means import Means
from paysg_desktop.tunnel.ssh import SshTunnel
from paysg_desktop.tunnel.ssh_host_key import confirmed_key, parse_host_key
from paysg_desktop.tunnel.ssh_keys import offered_keys
from paysg_desktop.tunnel.supervisor import Supervisor
from paysg_desktop.tunnel.way import Pacing
from tests.processes import SECRET_NAME, add_endpoint, environment, json_lines, listening
from tests.raw_http import post, run, served, status_of
from tests.signing import SECRET, event, paysg_header
from tests.tunnel_holder import noting

pytest.importorskip("asyncssh", reason="NOT PROVED HERE: asyncssh is missing, so there is no bastion")
from tests.bastion import BastionProcess, bastion, public
from tests.ssh_ways import (
    NEEDS_ENDS,
    NEEDS_SSH,
    PUBLIC_NAME,
    Keys,
    asked,
    behind_nginx,
    config_of,
    made_keys,
    made_means,
    opened,
    settings_of,
    watched,
)

pytestmark = NEEDS_SSH
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Keys:
    return made_keys(tmp_path_factory.mktemp("keys and 100% more"))


@pytest.fixture
def means(tmp_path: Path) -> Means:
    return made_means(tmp_path)


def test_a_port_that_the_bastion_chose_is_the_address(keys: Keys, means: Means) -> None:
    async def test() -> None:
        async with bastion([keys.host], [public(keys.own)]) as way, served(hosts=[PUBLIC_NAME]) as listener:
            began = time.monotonic()
            async with opened(settings_of(keys, way.port), means, listener.port) as (_, url):
                place, port = await asked(way)
                assert (place, url) == (["", 0], f"http://127.0.0.1:{port}")
                assert await status_of(port, post(PUBLIC_NAME, b"\x00\r\n")) == 200
                print(f"up and delivered in {time.monotonic() - began:.2f} s")
            assert [request.body for _, request in listener.taken] == [b"\x00\r\n"]
            assert (await way.told.get())["event"] == "lost"

    run(test())


def test_behind_a_stable_name_the_bastion_listens_for_itself_alone(keys: Keys, means: Means) -> None:
    async def test() -> None:
        async with bastion([keys.host], [public(keys.own)]) as way, served(hosts=[PUBLIC_NAME]) as listener:
            settings = settings_of(keys, way.port, **behind_nginx())
            async with opened(settings, means, listener.port) as (_, url):
                place, port = await asked(way)
                assert (place, url) == (["localhost", 8080], f"https://{PUBLIC_NAME}")
                answers = [await status_of(port, post(PUBLIC_NAME)) for _ in range(20)]
                assert answers == [200] * 20

    run(test())


def test_a_signed_webhook_reaches_the_real_program_and_no_secret_is_seen(
    keys: Keys, means: Means, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SECRET_NAME, SECRET)
    workspace = tmp_path / "workspace"
    workspace.mkdir()
    add_endpoint(workspace)
    (workspace / "settings.toml").write_text(f'[listener]\nhosts = ["{PUBLIC_NAME}"]\n')
    pids: list[int] = []
    noted = replace(means, start_child=noting(pids))

    async def test() -> None:
        with listening(workspace) as running:
            parts = urlsplit(running.url)
            assert parts.port
            async with bastion([keys.host], [public(keys.own)]) as way:
                settings = settings_of(keys, way.port, **behind_nginx())
                async with opened(settings, noted, parts.port):
                    _, port = await asked(way)
                    body = event(1)
                    signature = f"PaySG-Signature: {paysg_header(body)}\r\n".encode()
                    assert await status_of(port, post(PUBLIC_NAME, body, signature, parts.path)) == 200
                    assert await status_of(port, post(PUBLIC_NAME, b"{}" + body, signature, parts.path)) == 401
                    line = await asyncio.to_thread(running.next_line)
                    assert (line["status"], line["payment"]["reference"]) == ("verified", "INV-000001")
                    _no_secret_is_seen(keys, pids)

    run(test())


def _no_secret_is_seen(keys: Keys, pids: list[int]) -> None:
    """Neither in the list of processes, nor in what the ssh client got from us beside it."""
    listed = subprocess.run(("ps", "-ewwo", "pid,args"), capture_output=True, text=True, check=True).stdout
    (line,) = (line for line in listed.splitlines() if line.split()[0] == str(pids[0]))
    assert "-F none" in line
    secrets = [SECRET, *keys.own.read_text(encoding="ascii").splitlines()[1:-1]]
    assert not [secret for secret in secrets if secret in listed]
    if sys.platform == "linux":
        assert SECRET.encode() not in Path(f"/proc/{pids[0]}/environ").read_bytes()


@pytest.mark.skipif(not shutil.which("ssh-agent"), reason="NOT PROVED HERE: there is no ssh agent")
def test_a_locked_key_works_where_an_agent_holds_it(
    keys: Keys, means: Means, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    teller = tmp_path / "tell"
    teller.write_text("#!/bin/sh\necho a passphrase\n")
    teller.chmod(0o700)
    asking = {"SSH_ASKPASS": str(teller), "SSH_ASKPASS_REQUIRE": "force"}

    async def test() -> None:
        agent = subprocess.Popen(
            ("ssh-agent", "-D", "-a", str(tmp_path / "agent")), stdout=subprocess.PIPE, text=True
        )
        assert agent.stdout is not None
        try:
            assert "SSH_AUTH_SOCK" in await asyncio.to_thread(agent.stdout.readline)
            monkeypatch.setenv("SSH_AUTH_SOCK", str(tmp_path / "agent"))
            subprocess.run(("ssh-add", "-q", str(keys.locked)), check=True, env=os.environ | asking, timeout=30)
            async with bastion([keys.host], [public(keys.locked)]) as way:
                settings = settings_of(keys, way.port, key_file=str(keys.locked))
                async with opened(settings, means, 1) as (_, url):
                    assert url.startswith("http://127.0.0.1:")
        finally:
            agent.kill()
            agent.wait(30)
            agent.stdout.close()

    run(test())


def test_fingerprints_are_those_of_ssh_keygen_and_the_confirmed_one_is_pinned(keys: Keys, means: Means) -> None:
    async def test() -> None:
        async with bastion([keys.host], [public(keys.own)]) as way:
            found = await offered_keys("127.0.0.1", way.port, means)
            listed = subprocess.run(
                ("ssh-keygen", "-lf", str(keys.host)), capture_output=True, text=True, check=True
            ).stdout.split()[1]
            assert [key.fingerprint for key in found] == [listed]
            pinned = confirmed_key(found, listed)
            async with opened(settings_of(keys, way.port, host_key=str(pinned)), means, 1):
                assert (await asked(way))[0] == ["", 0]
            with pytest.raises(RefusedError, match="shows other host keys"):
                confirmed_key(found, parse_host_key(public(keys.other_host)).fingerprint)

    run(test())


def test_where_only_a_proxy_leads_outside(keys: Keys, means: Means) -> None:
    async def test() -> None:
        async with bastion([keys.host], [public(keys.own)]) as way, served(hosts=[PUBLIC_NAME]) as listener:

            async def lead(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
                asked_for.append((await reader.readuntil(b"\r\n\r\n")).split(b"\r\n")[0])
                there, back = await asyncio.open_connection("127.0.0.1", way.port)
                writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
                await asyncio.gather(_passed_on(reader, back), _passed_on(there, writer))

            asked_for: list[bytes] = []
            proxy = await asyncio.start_server(lead, "127.0.0.1", 0)
            proxied = replace(means, proxy=f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}")
            settings = settings_of(keys, 443, host="bastion.invalid", **behind_nginx())
            async with proxy:
                assert [str(key) for key in await offered_keys("bastion.invalid", 443, proxied)] == [
                    " ".join(public(keys.host).split()[:2])
                ]
                async with opened(settings, proxied, listener.port):
                    assert await status_of((await asked(way))[1], post(PUBLIC_NAME)) == 200
            assert set(asked_for) == {b"CONNECT bastion.invalid:443 HTTP/1.1"}

    run(test())


async def _passed_on(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while piece := await source.read(65536):
            target.write(piece)
    target.close()


def test_closing_while_it_opens_leaves_nothing(keys: Keys, means: Means) -> None:
    pids: list[int] = []
    noted = replace(means, start_child=noting(pids))

    async def test() -> None:
        began = asyncio.Event()

        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            began.set()
            await reader.read()
            writer.close()

        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        async with server:
            tunnel = SshTunnel(config_of(settings_of(keys, server.sockets[0].getsockname()[1])), None, noted)
            async with asyncio.TaskGroup() as group:
                opening = group.create_task(tunnel.open(1))
                await began.wait()
                opening.cancel()
            await tunnel.close()
            assert not Path(f"/proc/{pids[0]}").exists()

    run(test())


@NEEDS_ENDS
def test_after_kill_9_no_ssh_is_left(keys: Keys, means: Means) -> None:
    async def test() -> None:
        async with bastion([keys.host], [public(keys.own)]) as way:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.tunnel_holder", str(means.folder), "1"),
                json.dumps(settings_of(keys, way.port)),
                stdout=asyncio.subprocess.PIPE,
                cwd=ROOT,
                env=environment(),
            )
            assert process.stdout is not None
            (told,) = json_lines((await process.stdout.readline()).decode())
            async with watched(told["pid"]) as gone:
                assert not gone.is_set()
                process.send_signal(signal.SIGKILL)
                began = time.monotonic()
                async with asyncio.timeout(10):
                    await gone.wait()
                print(f"the ssh client ended {time.monotonic() - began:.2f} s after our process was killed")
                assert [each["event"] for each in (await way.told.get(), await way.told.get())] == ["open", "lost"]
            await process.wait()

    run(test())


@asynccontextmanager
async def bastion_process(keys: Keys, folder: Path) -> AsyncIterator[BastionProcess]:
    authorized = folder / "authorized_keys"
    authorized.write_text(public(keys.own) + "\n", encoding="ascii")
    process = BastionProcess(keys.host, authorized)
    await process.start()
    try:
        yield process
    finally:
        await process.kill()


class Seen:
    """The statuses of a supervised way in, with the time at which each was told."""

    def __init__(self) -> None:
        self._told: asyncio.Queue[tuple[float, TunnelStatus]] = asyncio.Queue()

    def __call__(self, status: TunnelStatus) -> None:
        self._told.put_nowait((time.monotonic(), status))

    async def next(self, state: TunnelState) -> tuple[float, TunnelStatus]:
        """The next one of this state."""
        while True:
            at, status = await self._told.get()
            if status.state is state:
                return at, status


@asynccontextmanager
async def supervised(settings: dict[str, str], means: Means, port: int) -> AsyncIterator[Seen]:
    async def make(config: TunnelConfig) -> Tunnel:
        return SshTunnel(config, None, means)

    seen = Seen()
    supervisor = Supervisor(make, Pacing(SystemClock(), asyncio.sleep, random.Random(7)), seen)
    await supervisor.want([config_of(settings)], port)
    try:
        yield seen
    finally:
        await supervisor.stop()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("outage_tries", [1, pytest.param(4, marks=pytest.mark.torture)])
def test_a_killed_bastion_is_seen_within_5_s_and_back_within_30_s(
    keys: Keys, means: Means, tmp_path: Path, outage_tries: int
) -> None:
    async def test() -> None:
        async with bastion_process(keys, tmp_path) as way, served(hosts=[PUBLIC_NAME]) as listener:
            settings = settings_of(keys, way.port, **behind_nginx())
            async with supervised(settings, means, listener.port) as seen:
                await seen.next(TunnelState.UP)
                assert await status_of((await way.told("open"))["port"], post(PUBLIC_NAME)) == 200
                killed_at = time.monotonic()
                await way.kill()
                down_at, down = await seen.next(TunnelState.DOWN)
                assert (down_at - killed_at < 5, down.url) == (True, f"https://{PUBLIC_NAME}")
                for _ in range(outage_tries):
                    await seen.next(TunnelState.DOWN)
                await way.start()
                back_at = time.monotonic()
                up_at, _ = await seen.next(TunnelState.UP)
                assert up_at - back_at < 30
                assert await status_of((await way.told("open"))["port"], post(PUBLIC_NAME)) == 200
                print(
                    f"killed: seen after {down_at - killed_at:.2f} s; away for {back_at - killed_at:.1f} s; "
                    f"back {up_at - back_at:.2f} s after it returned"
                )

    run(test())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows can't halt a process so")
def test_a_bastion_that_falls_silent_is_seen_within_5_s(keys: Keys, means: Means, tmp_path: Path) -> None:
    async def test() -> None:
        async with (
            bastion_process(keys, tmp_path) as way,
            supervised(settings_of(keys, way.port), means, 1) as seen,
        ):
            await seen.next(TunnelState.UP)
            halted_at = time.monotonic()
            way.signal(signal.SIGSTOP)
            down_at, down = await seen.next(TunnelState.DOWN)
            assert down_at - halted_at < 5
            assert "no sign of life" in down.problem
            way.signal(signal.SIGCONT)
            back_at = time.monotonic()
            up_at, _ = await seen.next(TunnelState.UP)
            assert up_at - back_at < 30
            print(f"halted: seen after {down_at - halted_at:.2f} s; back after {up_at - back_at:.2f} s")

    run(test())

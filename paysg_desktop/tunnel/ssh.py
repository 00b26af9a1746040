"""A way in by `ssh -R`: the system's own ssh client has an agency's bastion listen, and pass requests on to us."""

from __future__ import annotations

import asyncio
import logging
import re
from collections import deque
from collections.abc import Callable
from contextlib import AsyncExitStack

from paysg_desktop.domain.tasks import spawn
from paysg_desktop.domain.tunnel import Opened, TunnelConfig
from paysg_desktop.tunnel.means import Means
from paysg_desktop.tunnel.processes import Child
from paysg_desktop.tunnel.ssh_host_key import ALIAS, write_known_hosts
from paysg_desktop.tunnel.ssh_key_file import look_at_key_file
from paysg_desktop.tunnel.ssh_program import find_program, in_option
from paysg_desktop.tunnel.ssh_relay import Road, road
from paysg_desktop.tunnel.ssh_settings import SshSettings, listen_place, read_settings
from paysg_desktop.tunnel.ssh_words import too_slow, why_it_failed

logger = logging.getLogger(__name__)

_PATIENCE_S = 20.0
"""How long the bastion may take until it listens."""
_LINES_KEPT = 300
_LINES_LOGGED = 5
_OWN_LANGUAGE = {"LC_ALL": "C"}
_ALLOCATED = re.compile(r"Allocated port ([0-9]{1,5}) for remote forward to ", re.ASCII)
_GRANTED = re.compile(r"debug1: remote forward success for: listen ", re.ASCII)

_OPTIONS = (
    "BatchMode=yes",
    "StrictHostKeyChecking=yes",
    f"HostKeyAlias={ALIAS}",
    "CheckHostIP=no",
    "UpdateHostKeys=no",
    "VerifyHostKeyDNS=no",
    "PreferredAuthentications=publickey",
    "IdentitiesOnly=yes",
    "ForwardAgent=no",
    "ForwardX11=no",
    "PermitLocalCommand=no",
    "ControlMaster=no",
    "ControlPath=none",
    "ExitOnForwardFailure=yes",
    "ConnectionAttempts=1",
    "ConnectTimeout=10",
    # A bastion that falls silent is given up within 5 s: it leaves three questions, a second apart, unanswered.
    "ServerAliveInterval=1",
    "ServerAliveCountMax=3",
    "TCPKeepAlive=yes",
    # Only so ssh says that a port of our own choice was granted, and which key the bastion showed.
    "LogLevel=DEBUG1",
)


def arguments(settings: SshSettings, program: str, known_hosts: str, way: Road, port: int) -> tuple[str, ...]:
    """How ssh is called: nothing is read from anybody's configuration, and nothing in it is secret."""
    files = (
        f"UserKnownHostsFile={in_option(known_hosts)}",
        f"GlobalKnownHostsFile={in_option(known_hosts)}",
        f"IdentityFile={in_option(str(settings.key_file))}",
    )
    options = (part for option in (*_OPTIONS, *files) for part in ("-o", option))
    forward = f"{listen_place(settings)}:127.0.0.1:{port}"
    place = ("-p", str(way.port), "-l", settings.user, "-R", forward, way.host)
    return (program, "-F", "none", "-N", "-T", *options, *place)


class SshTunnel:
    """One run of the ssh client; implements `domain.tunnel.Tunnel`.

    The key file is all that proves who we are, so there is no secret of ours: one that a passphrase locks works
    where an ssh agent holds it. Raises UsageError for settings that make no sense.
    """

    def __init__(
        self, config: TunnelConfig, secret: str | None, means: Means, *, patience_s: float = _PATIENCE_S
    ) -> None:
        del secret
        self._settings = read_settings(config.settings)
        self._known_hosts = means.folder / f"{config.id}.known_hosts"
        self._means = means
        self._patience_s = patience_s
        self._around = AsyncExitStack()
        self._way: Road | None = None
        self._is_locked = False
        self._lines: deque[str] = deque(maxlen=_LINES_KEPT)
        self._child: Child | None = None
        self._ended: asyncio.Task[int] | None = None
        self._granted: asyncio.Future[int] | None = None

    async def open(self, port: int) -> Opened:
        """Raises TunnelError; it stands once the bastion said that it listens."""
        program = find_program("ssh")
        self._is_locked = await asyncio.to_thread(look_at_key_file, self._settings.key_file)
        await asyncio.to_thread(write_known_hosts, self._known_hosts, self._settings.host_key)
        way = await self._around.enter_async_context(road(self._settings.host, self._settings.port, self._means))
        called = arguments(self._settings, program, str(self._known_hosts), way, port)
        granted: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._way, self._granted = way, granted
        self._child = await self._means.start_child(called, self._heard, _OWN_LANGUAGE)
        self._ended = spawn(self._child.wait())
        done, _ = await asyncio.wait(
            (granted, self._ended), timeout=self._patience_s, return_when=asyncio.FIRST_COMPLETED
        )
        if not done:
            raise self._reason() if self._way.problem else too_slow(self._settings)
        if not granted.done():
            raise self._reason()
        return Opened(self._settings.public_url(granted.result()))

    async def wait(self, moved: Callable[[str], None]) -> Exception:
        """Its address is fixed while it stands."""
        del moved
        if self._ended is not None:
            await asyncio.wait((self._ended,))
        return self._reason()

    async def close(self) -> None:
        if self._child is not None:
            await self._child.stop()
        if self._ended is not None:
            await asyncio.wait((self._ended,))
        await self._around.aclose()

    def _heard(self, line: str) -> None:
        self._lines.append(line)
        if self._granted is None or self._granted.done():
            return
        allocated = _ALLOCATED.match(line)
        if allocated is not None:
            self._granted.set_result(int(allocated[1]))
        elif self._settings.remote_port and _GRANTED.match(line):
            self._granted.set_result(self._settings.remote_port)

    def _reason(self) -> Exception:
        last = [line for line in self._lines if not line.startswith("debug1: ")][-_LINES_LOGGED:]
        logger.info("ssh ended; its last lines: %r", last)
        if self._way is not None and self._way.problem is not None:
            return self._way.problem
        return why_it_failed(self._lines, self._settings, is_locked=self._is_locked)

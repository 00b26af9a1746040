"""ngrok, through pyngrok and the agent that it runs: https://ngrok.com/docs/agent.

Settings: `domain` (a reserved one; empty for the one that ngrok gives the account), `program` (the agent, empty
for the one that is installed), `may_download` (`yes`: where there is none, it may be fetched). The secret is the
authtoken.
"""

from __future__ import annotations

import asyncio
import json
import logging
import socket
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from paysg_desktop.domain.errors import TunnelError, UsageError
from paysg_desktop.domain.tasks import spawn
from paysg_desktop.domain.tunnel import Opened, TunnelConfig
from paysg_desktop.tunnel.means import Means
from paysg_desktop.tunnel.ngrok_errors import explain, explain_kind
from paysg_desktop.tunnel.ngrok_files import Plan, PrivateFolder, agent_config, proxy_for_ngrok
from paysg_desktop.tunnel.ngrok_settings import NAMES, find_agent, read_settings, sure_token
from paysg_desktop.tunnel.processes import Child
from paysg_desktop.tunnel.surroundings import network_env
from paysg_desktop.tunnel.urls import public_base

__all__ = ["NAMES", "NgrokTunnel", "Patience"]

_log = logging.getLogger(__name__)
_HOST = "paysg_desktop.tunnel.ngrok_host"
_DOWNLOADED = Path("ngrok-agent", "ngrok.exe" if sys.platform == "win32" else "ngrok")
_PORT_TRIES = 3
_STEP_SHARE = 0.75
"""Of the time for a start that one step of it gets: what it says about itself is to come before ours is over."""
_ENDED = {"event": "failed", "kind": "ended"}
_SILENT = {"event": "failed", "kind": "silent"}

Event = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: until a started agent stands, for a download (some 12 MB), and between two signs of life."""

    start_s: float = 20.0
    download_s: float = 65.0
    silence_s: float = 10.0


def free_port() -> int:
    """A port of this computer that nobody has just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class NgrokTunnel:
    """One run of the agent, which `ngrok_host` starts and watches in a process of its own.

    The token goes into a file of the user's alone (0600) that is deleted as soon as the agent stands, and nowhere
    else. That process and the agent are in one group on our leash: they end with us, however we end.
    """

    def __init__(
        self,
        config: TunnelConfig,
        secret: str | None,
        means: Means,
        patience: Patience | None = None,
        pick_port: Callable[[], int] = free_port,
    ) -> None:
        self._settings = read_settings(config.settings)
        self._secret = secret
        self._means = means
        self._patience = patience or Patience()
        self._pick_port = pick_port
        self._folder = PrivateFolder(means.folder, config.id)
        self._events: asyncio.Queue[Event] = asyncio.Queue()
        self._child: Child | None = None
        self._url = ""

    async def open(self, port: int) -> Opened:
        """Lead requests to `127.0.0.1:port`; raises TunnelError. An agent whose own port was taken is started
        anew."""
        token = sure_token(self._secret)
        plan = self._plan(port)
        for tries_left in reversed(range(_PORT_TRIES)):
            await self._start(token, plan)
            event = await self._first()
            if event["event"] == "up":
                self._url = _checked(event)
                return Opened(self._url)
            await self.close()
            if event.get("kind") != "interface" or not tries_left:
                raise self._explained(event)
        raise explain_kind("interface")

    async def wait(self, moved: Callable[[str], None]) -> Exception:
        while True:
            try:
                async with asyncio.timeout(self._patience.silence_s):
                    event = await self._events.get()
            except TimeoutError:
                event = _SILENT
            if event["event"] == "failed":
                return self._explained(event)
            if event["event"] == "moved":
                try:
                    url = _checked(event)
                except TunnelError as error:
                    return error
                if url != self._url:
                    self._url = url
                    moved(url)

    async def close(self) -> None:
        child, self._child = self._child, None
        try:
            if child is not None:
                await child.stop()
        finally:
            await asyncio.to_thread(self._folder.remove)

    def _plan(self, port: int) -> Plan:
        downloaded = self._means.folder / _DOWNLOADED
        program = find_agent(self._settings, downloaded)
        return Plan(
            program=str(program),
            upstream=f"http://127.0.0.1:{port}",
            within_s=int(self._patience.start_s * _STEP_SHARE),
            url=self._settings.url,
            fetch=program == downloaded and not program.is_file(),
            proxy=proxy_for_ngrok(self._means.proxy),
            ca_file=self._means.ca_file,
        )

    async def _start(self, token: str, plan: Plan) -> None:
        config = agent_config(token, self._pick_port(), plan.proxy, plan.ca_file)
        try:
            await asyncio.to_thread(self._folder.fill, config, plan)
        except OSError as error:
            raise TunnelError(
                f"The file with ngrok's token can't be written: {error.strerror}.",
                "Look whether the disk is full and the workspace can be written.",
            ) from error
        self._events = asyncio.Queue()
        argv = (*self._means.module_program, _HOST, str(self._folder.path))
        self._child = await self._means.start_child(argv, self._hear, network_env("none", ""))
        spawn(_tell_end(self._child, self._events))

    async def _first(self) -> Event:
        """Up or failed. A download has its own time, and the agent's begins behind it."""
        within_s = self._patience.start_s
        while True:
            try:
                async with asyncio.timeout(within_s):
                    event = await self._events.get()
            except TimeoutError:
                return _SILENT
            if event["event"] in ("up", "failed"):
                return event
            within_s = self._patience.download_s if event["event"] == "fetching" else self._patience.start_s

    def _hear(self, line: str) -> None:
        """A line of the host's; what isn't one (an agent's own words on its error output) is passed over."""
        try:
            event = json.loads(line)
        except ValueError:
            return
        if isinstance(event, dict) and isinstance(event.get("event"), str):
            self._events.put_nowait(event)

    def _explained(self, event: Mapping[str, Any]) -> TunnelError:
        """What ngrok itself said goes into the log alone, without the token."""
        said = str(event.get("said") or "")
        if said:
            shown = said.replace(self._secret.strip(), "•••") if self._secret else said
            _log.info("ngrok's agent said: %s", self._means.redact(shown))
        code = event.get("code")
        return explain(code) if isinstance(code, int) else explain_kind(str(event.get("kind")))


async def _tell_end(child: Child, events: asyncio.Queue[Event]) -> None:
    await child.wait()
    events.put_nowait(_ENDED)


def _checked(event: Event) -> str:
    """The base URL that ngrok gave; raises TunnelError where it is none."""
    try:
        return public_base(str(event.get("url")))
    except UsageError:
        raise explain_kind("address") from None

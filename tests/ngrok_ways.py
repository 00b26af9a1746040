"""ngrok ways in for tests: the real adapter and the real pyngrok, with the stand-in agent."""

from __future__ import annotations

import asyncio
import http.client
import os
import select
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelKind
from paysg_desktop.tunnel.means import Means
from paysg_desktop.tunnel.ngrok import NgrokTunnel, Patience
from tests import ngrok_agent

TOKEN = "2examplE0authtoken_9fK3mQ7xR5vT1wZ8yB4nC6dJ"
DOMAIN = "pay-example.ngrok.app"
LOOK_AGAIN_S = 0.03


@dataclass
class Way:
    """A stand-in in a folder of its own, and what opens it."""

    folder: Path
    mode: str = "ok"
    behaviour: dict[str, Any] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=lambda: {"domain": DOMAIN})
    secret: str | None = TOKEN
    proxy: str = "none"
    ca_file: str = ""
    patience: Patience = field(default_factory=Patience)

    @property
    def home(self) -> Path:
        return self.folder / "agent"

    @property
    def private(self) -> Path:
        return self.folder / "private"

    def config(self) -> TunnelConfig:
        program = str(ngrok_agent.installed(self.home, self.mode, **self.behaviour))
        return TunnelConfig("way1", "ngrok", TunnelKind.NGROK, 1, {"program": program} | self.settings)

    def means(self) -> Means:
        self.private.mkdir(mode=0o700, exist_ok=True)
        return Means(self.private, SystemClock(), proxy=self.proxy, ca_file=self.ca_file)

    def tunnel(self, **more: Any) -> NgrokTunnel:
        return NgrokTunnel(self.config(), self.secret, self.means(), self.patience, **more)

    def seen(self, what: str) -> list[dict[str, Any]]:
        return [each for each in ngrok_agent.seen(self.home) if each["what"] == what]

    @property
    def agent_pid(self) -> int:
        return int(self.seen("started")[-1]["pid"])

    async def post(
        self, path: str, body: bytes = b"", host: str = DOMAIN, **headers: str
    ) -> http.client.HTTPResponse:
        """What somebody out there sends to the public address."""
        return await asyncio.to_thread(self._post, path, body, host, headers)

    def _post(self, path: str, body: bytes, host: str, headers: dict[str, str]) -> http.client.HTTPResponse:
        port = int(self.seen("edge")[-1]["port"])
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        try:
            sent = {"Host": host} | {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request("POST", path, body, sent)
            answer = connection.getresponse()
            answer.read()
            return answer
        finally:
            connection.close()

    async def steer(self, order: str) -> None:
        assert (await self.post(f"/stand-in/{order}")).status == 204


@asynccontextmanager
async def closing(tunnel: NgrokTunnel) -> AsyncIterator[NgrokTunnel]:
    try:
        yield tunnel
    finally:
        await tunnel.close()


def unheard(url: str) -> None:
    raise AssertionError(f"moved to {url}, and nobody expected that")


class ProcessList:
    """What `ps` shows, and the processes' environments, again and again."""

    def __init__(self, forbidden: str, looks_at: Sequence[str] = ("cmdline", "environ")) -> None:
        self._forbidden = forbidden.encode()
        self._looks_at = looks_at
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look_until_stopped)
        self.looks = 0
        self.shown: set[str] = set()
        self.agents = 0

    def __enter__(self) -> ProcessList:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _look_until_stopped(self) -> None:
        is_over = False
        while not is_over:
            for folder in Path("/proc").glob("[0-9]*"):
                self._look(folder)
            self.looks += 1
            is_over = self._stop.wait(LOOK_AGAIN_S)

    def _look(self, folder: Path) -> None:
        for name in self._looks_at:
            try:
                content = (folder / name).read_bytes()
            except OSError:
                continue
            if self._forbidden in content:
                self.shown.add(f"{name}: {content.decode(errors='replace')[:300]}")
            if name == "cmdline" and b"\0start\0--none\0" in content:
                self.agents += 1


@contextmanager
def handles(*pids: int) -> Iterator[Callable[[float], bool]]:
    """Asks whether all these processes have ended within so many seconds; none is mistaken for another."""
    opened = [os.pidfd_open(pid) for pid in pids]

    def have_ended(within_s: float) -> bool:
        return all(select.select([each], [], [], within_s)[0] for each in opened)

    try:
        yield have_ended
    finally:
        for each in opened:
            os.close(each)


def group_of(pid: int) -> dict[int, str]:
    """All processes in the process group of one, itself included, with their programs."""
    group = os.getpgid(pid)
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if os.getpgid(int(folder.name)) == group:
                found[int(folder.name)] = Path((folder / "cmdline").read_text().partition("\0")[0]).name
        except OSError:
            continue
    return found


def programs_of(pid: int) -> list[int]:
    """The agent and what runs it, without the leash's watcher: that one ends up to 3 s behind them."""
    return [each for each, name in group_of(pid).items() if name not in ("sh", "sleep")]

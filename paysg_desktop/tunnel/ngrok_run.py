"""One run of ngrok's agent by pyngrok: started, its endpoint opened, watched until it stands no more.

All of it blocks: `ngrok_host` runs it in a process of its own.
"""

from __future__ import annotations

import http.client
import re
import subprocess
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from pyngrok import ngrok, process
from pyngrok.conf import PyngrokConfig
from pyngrok.exception import PyngrokError, PyngrokNgrokError, PyngrokNgrokHTTPError
from pyngrok.log import NgrokLog

ENDPOINT_NAME = "paysg-desktop"
OLDEST_AGENT = (3, 16)
"""The first one that knows configurations of version 3: https://ngrok.com/docs/agent/changelog."""
LOOK_S = 1.0
"""How often a standing tunnel is looked at; it is given up after two looks without an answer."""
_LOOK_TIMEOUT_S = 1.2
_MISSES = 2
_LOST_S = 3.0
"""How long the agent may be without its connection to ngrok: what lasts longer is told as death within 5 s."""
_VERSION_TIMEOUT_S = 5
_LOST = ("session closed", "failed to reconnect session", "heartbeat timeout")
_FOUND = ("client session established", "tunnel session started")
_VERSION = re.compile(r"version (\d+)\.(\d+)")
_HERE = ("127.0.0.1", "localhost", "::1")
_FAILED = (PyngrokError, OSError, ValueError, http.client.HTTPException)
"""What an unanswered or badly answered question to the agent's interface raises."""


class Agent:
    """What the agent's log has said about its connection; called by pyngrok's threads."""

    def __init__(self) -> None:
        self.last_error = ""
        self._lost_at: float | None = None

    def hear(self, line: NgrokLog) -> None:
        said = line.msg or ""
        if any(sign in said for sign in _FOUND):
            self._lost_at, self.last_error = None, ""
        elif any(sign in said for sign in _LOST) and self._lost_at is None:
            self._lost_at = time.monotonic()
        if line.lvl in ("ERROR", "CRITICAL"):
            self.last_error = line.err or said

    @property
    def is_lost(self) -> bool:
        lost_at = self._lost_at
        return lost_at is not None and time.monotonic() - lost_at > _LOST_S


class Problem(Exception):
    """Why it does not stand; `said` is foreign text."""

    def __init__(self, kind: str, said: str = "") -> None:
        super().__init__(kind)
        self.kind = kind
        self.said = said


def refuse_old(program: str) -> None:
    """Raises Problem for an agent that can't do what we need; one that says no version is tried."""
    try:
        said = subprocess.run(  # noqa: S603 - the agent that the settings name
            (program, "--version"),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_VERSION_TIMEOUT_S,
            check=False,
        ).stdout.decode("utf-8", "replace")
    except subprocess.TimeoutExpired:
        return
    except OSError as error:
        raise Problem("unusable", str(error.strerror)) from None
    version = _VERSION.search(said)
    if version is not None and (int(version[1]), int(version[2])) < OLDEST_AGENT:
        raise Problem("old")


def started(settings: PyngrokConfig, agent: Agent) -> process.NgrokProcess:
    """The agent, connected to ngrok and without an endpoint; raises Problem."""
    try:
        running = process.get_process(settings)
    except PyngrokNgrokError as error:
        raise Problem("ended", error.ngrok_error or agent.last_error or _last_line(error)) from None
    except (PyngrokError, OSError) as error:
        raise Problem("ended", str(error)) from None
    if urlsplit(running.api_url or "").hostname not in _HERE:
        end(running.proc)
        raise Problem("address", "the agent's local interface is not on this computer")
    return running


def opened(settings: PyngrokConfig, upstream: str, url: str) -> str:
    """The public URL that leads to `upstream`: `url`, or where that is empty the one that ngrok gives.

    No region is asked for, and requests are not kept. Raises Problem.
    """
    chosen = {"url": url} if url else {}
    try:
        tunnel = ngrok.connect(addr=upstream, name=ENDPOINT_NAME, pyngrok_config=settings, inspect=False, **chosen)
    except PyngrokNgrokHTTPError as error:
        kind = "old" if error.status_code == http.HTTPStatus.NOT_FOUND else "refused"
        raise Problem(kind, error.body) from None
    except _FAILED as error:
        raise Problem("silent", str(error)) from None
    return str(tunnel.public_url)


def watch(running: process.NgrokProcess, agent: Agent, url: str, tell: Callable[..., None]) -> None:
    """Look at it until it stands no more, then raise Problem; `tell` hears of each look, and of another URL."""
    misses = 0
    while True:
        try:
            running.proc.wait(LOOK_S)
        except subprocess.TimeoutExpired:
            pass
        else:
            raise Problem("ended", agent.last_error)
        if agent.is_lost:
            raise Problem("lost", agent.last_error)
        try:
            now = _url_of(str(running.api_url))
        except _FAILED as error:
            misses += 1
            if misses >= _MISSES:
                raise Problem("silent", str(error)) from None
            continue
        misses = 0
        if now is None:
            raise Problem("gone", agent.last_error)
        if now != url:
            url = now
            tell("moved", url=url)
        tell("alive")


def _url_of(interface: str) -> str | None:
    answer = ngrok.api_request(f"{interface}/api/endpoints", timeout=_LOOK_TIMEOUT_S)
    listed: list[dict[str, Any]] = answer.get("endpoints") or answer.get("tunnels") or []
    ours = [each for each in listed if each.get("name") in (ENDPOINT_NAME, None)] or listed
    return next((str(each.get("public_url") or each.get("url")) for each in ours), None)


def end(agent: subprocess.Popen[str]) -> None:
    """Politely, so that ngrok learns at once that the address is free; after 2 s by force."""
    if agent.poll() is None:
        agent.terminate()
        try:
            agent.wait(2)
        except subprocess.TimeoutExpired:
            agent.kill()
            agent.wait()


def _last_line(error: PyngrokNgrokError) -> str:
    return error.ngrok_logs[-1].line if error.ngrok_logs else ""

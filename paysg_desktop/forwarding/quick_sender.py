"""The `domain.ports.Sender` of forwarding: plain HTTP over connections of our own, TLS over the library's."""

from __future__ import annotations

import asyncio
import re
import time
from dataclasses import replace

from paysg_desktop.domain.areas import Address
from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.domain.targets import Target
from paysg_desktop.forwarding.reach import Reach, Reached
from paysg_desktop.forwarding.sender import TIMEOUT_S, HttpSender
from paysg_desktop.forwarding.wire import NotHttpError, Wire

_IDLE_S = 2.0
"""How long a connection may be used again; shorter than any server waits, so that none dies in our hands."""
_MOST_IDLE = 32
_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(rb"[\t\x20-\x7e\x80-\xff]*")
_METHOD = re.compile(r"[A-Z]{1,20}")
_NOTHING = SendOutcome(None, None, 0)


class QuickSender:
    """Sends to the numbers that `reach` finds and nowhere else, and keeps its connections until `aclose`.

    Follows no redirect, knows no proxy and no login. A request is never sent a second time by itself.
    """

    def __init__(self, reach: Reach, timeout_s: float = TIMEOUT_S) -> None:
        self._reach = reach
        self._timeout_s = timeout_s
        self._over_tls: HttpSender | None = None
        self._idle: dict[tuple[str, int], list[Wire]] = {}

    async def send(
        self,
        url: str,
        headers: Headers,
        body: bytes,
        *,
        method: str = "POST",
        timeout_s: float | None = None,
        stays_here: bool = False,
    ) -> SendOutcome:
        """Send and read the answer to its end, or to 1 MiB; what goes wrong is a sentence in the outcome."""
        if url[:6].lower() == "https:":
            # Made when it is needed: reading what the system trusts takes a while.
            self._over_tls = self._over_tls or HttpSender(self._timeout_s, self._reach)
            return await self._over_tls.send(
                url, headers, body, method=method, timeout_s=timeout_s, stays_here=stays_here
            )
        started = time.perf_counter_ns()
        limit_s = self._timeout_s if timeout_s is None else timeout_s
        outcome, problem = _NOTHING, None
        try:
            async with asyncio.timeout(limit_s):
                reached = await self._reach.find(url, stays_here=stays_here)
                request = _request(method, reached.target, headers, body)
                outcome = await self._exchange(reached, request, limit_s, has_body=method != "HEAD")
        except PaySGDesktopError as error:
            problem = str(error)
        except ValueError:
            problem = "The headers can't be sent over HTTP."
        except TimeoutError:
            outcome = replace(outcome, is_late=True)
            problem = f"The other end did not answer within {limit_s:g} s."
        except NotHttpError:
            problem = "The other end broke off, or did not answer in HTTP."
        except ConnectionRefusedError:
            problem = "Nothing answers at that address."
        except OSError as error:
            problem = f"The connection failed ({type(error).__name__})."
        return replace(outcome, problem=problem, took_us=(time.perf_counter_ns() - started) // 1000)

    async def aclose(self) -> None:
        for wires in self._idle.values():
            for wire in wires:
                wire.close()
        self._idle.clear()
        if self._over_tls is not None:
            await self._over_tls.aclose()
        # What was closed lets go of its socket at the loop's next turn.
        await asyncio.sleep(0)

    async def _exchange(self, reached: Reached, request: bytes, limit_s: float, *, has_body: bool) -> SendOutcome:
        address, wire = await self._connected(reached, limit_s / len(reached.addresses))
        can_go_on = False
        try:
            answer = await wire.ask(request, has_body=has_body)
            can_go_on = answer.can_go_on
        finally:
            if can_go_on:
                self._keep(address, reached.target.port_to_reach, wire)
            else:
                wire.close()
        return SendOutcome(answer.status, None, 0, answer.headers, answer.body, answer.is_cut)

    async def _connected(self, reached: Reached, each_s: float) -> tuple[Address, Wire]:
        """To the first number that takes it within `each_s`; one that has a connection waiting comes first."""
        port = reached.target.port_to_reach
        for address in reached.addresses:
            wire = self._kept(address, port)
            if wire is not None:
                return address, wire
        *others, last = reached.addresses
        for address in others:
            try:
                async with asyncio.timeout(each_s):
                    return address, await _connect(address, port)
            except OSError:  # a TimeoutError is one, too: nobody is there, and the name has further numbers
                continue
        return last, await _connect(last, port)

    def _kept(self, address: Address, port: int) -> Wire | None:
        now = asyncio.get_running_loop().time()
        idle = self._idle.get((str(address), port), [])
        while idle:
            wire = idle.pop()
            if wire.is_fresh and now - wire.idle_since < _IDLE_S:
                return wire
            wire.close()
        return None

    def _keep(self, address: Address, port: int, wire: Wire) -> None:
        idle = self._idle.setdefault((str(address), port), [])
        wire.idle_since = asyncio.get_running_loop().time()
        idle.append(wire)
        if len(idle) > _MOST_IDLE:
            idle.pop(0).close()


async def _connect(address: Address, port: int) -> Wire:
    _, wire = await asyncio.get_running_loop().create_connection(Wire, str(address), port)
    return wire


def _request(method: str, target: Target, headers: Headers, body: bytes) -> bytes:
    """The whole request; raises ValueError for what can't be said in HTTP."""
    names = {name.lower() for name, _ in headers}
    sound = all(_NAME.fullmatch(name) and _VALUE.fullmatch(value) for name, value in headers)
    if not sound or not _METHOD.fullmatch(method) or names & {b"content-length", b"transfer-encoding"}:
        raise ValueError("no HTTP request")
    own = () if b"host" in names else ((b"Host", target.host_header),)
    lines = [b"%b: %b\r\n" % each for each in (*own, *headers, (b"Content-Length", b"%d" % len(body)))]
    return b"%b %b HTTP/1.1\r\n%b\r\n%b" % (method.encode(), _origin_form(target), b"".join(lines), body)


def _origin_form(target: Target) -> bytes:
    """Path and query as they were written; what is not ASCII is percent-encoded."""
    rest = target.rest if target.rest.startswith("/") else f"/{target.rest}"
    return b"".join(b"%%%02X" % each if each > 0x7E else bytes((each,)) for each in rest.encode())

"""Sending one request over HTTP, byte for byte; the real `domain.ports.Sender`."""

from __future__ import annotations

import asyncio
import ssl
import time
from dataclasses import dataclass, field, replace
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import httpx
import truststore

from paysg_desktop.domain.areas import Address
from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.domain.forwarding import LONGEST_KEPT
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.forwarding.reach import Reach, Reached

TIMEOUT_S = 10.0
"""From the look-up of the name to the last byte read, whatever the pace between."""

LONGEST_ANSWER = LONGEST_KEPT
_LAST_PORT = 65535
_IDLE_S = 2.0
"""How long a connection may be used again; shorter than any server waits, so that none dies in our hands."""
_NOTHING = SendOutcome(None, None, 0)


@dataclass(frozen=True, slots=True)
class _Order:
    """One request to be sent, within `limit_s` in all."""

    method: str
    url: str = field(repr=False)
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)
    limit_s: float
    stays_here: bool


class HttpSender:
    """Keeps its connections until `aclose`. Follows no redirect; the environment gives it no proxy and no login.

    Headers go out as given, in order and case; only `Host` and `Content-Length` are added where they are missing.
    With `reach`, nothing is sent but to the numbers that it finds; without, to whatever the URL names: for
    addresses of our own only.
    """

    def __init__(self, timeout_s: float = TIMEOUT_S, reach: Reach | None = None) -> None:
        self._timeout_s = timeout_s
        self._reach = reach
        self._client = _client(keeps_connections=True)
        # A kept connection is found by its number alone: one whose certificate was checked for another name.
        self._tls_client = _client(keeps_connections=False)

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
        started = time.perf_counter_ns()
        order = _Order(method, url, headers, body, self._timeout_s if timeout_s is None else timeout_s, stays_here)
        outcome, problem = _NOTHING, None
        try:
            async with asyncio.timeout(order.limit_s):
                outcome = await self._exchange(order)
        except PaySGDesktopError as error:
            problem = str(error)
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError):
            problem = "The address is not an http or https URL."
        except (TimeoutError, httpx.TimeoutException):
            outcome = replace(outcome, is_late=True)
            problem = f"The other end did not answer within {order.limit_s:g} s."
        except (httpx.HTTPError, OSError) as error:
            problem = _sentence(error)
        return replace(outcome, problem=problem, took_us=(time.perf_counter_ns() - started) // 1000)

    async def aclose(self) -> None:
        await self._client.aclose()
        await self._tls_client.aclose()

    async def _exchange(self, order: _Order) -> SendOutcome:
        if self._reach is None:
            return await _ask(self._client, _request(order, order.url, order.headers))
        reached = await self._reach.find(order.url, stays_here=order.stays_here)
        client = self._tls_client if reached.target.scheme == "https" else self._client
        *others, last = reached.addresses
        for address in others:
            try:
                return await _ask(client, _pinned(order, reached, address))
            except (httpx.ConnectError, httpx.ConnectTimeout) as error:
                if _of_kind(error, ssl.SSLError):
                    raise
                # Nobody is there and nothing was sent, and the name has further numbers.
        return await _ask(client, _pinned(order, reached, last))


def _client(*, keeps_connections: bool) -> httpx.AsyncClient:
    """One that takes nothing from the environment, keeps no cookies, trusts what the system trusts, and has no
    time limits of its own beside ours."""
    kept = None if keeps_connections else 0
    return httpx.AsyncClient(
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
        verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
        trust_env=False,
        timeout=httpx.Timeout(None),
        follow_redirects=False,
        limits=httpx.Limits(max_keepalive_connections=kept, keepalive_expiry=_IDLE_S),
    )


def _pinned(order: _Order, reached: Reached, address: Address) -> httpx.Request:
    """To this number, in the name that the URL gives: for the server, and for its certificate."""
    target = reached.target
    names_host = any(name.lower() == b"host" for name, _ in order.headers)
    headers = order.headers if names_host else ((b"Host", target.host_header), *order.headers)
    extensions: dict[str, Any] = {"timeout": {"connect": order.limit_s / len(reached.addresses)}}
    if target.address is None:
        extensions["sni_hostname"] = target.host
    return _request(order, target.url_at(address), headers, extensions)


def _request(order: _Order, url: str, headers: Headers, extensions: dict[str, Any] | None = None) -> httpx.Request:
    request = httpx.Request(order.method, url, headers=list(headers), content=order.body, extensions=extensions)
    if (request.url.port or 0) > _LAST_PORT:
        raise httpx.InvalidURL("no such port")
    return request


async def _ask(client: httpx.AsyncClient, request: httpx.Request) -> SendOutcome:
    # An `Auth` that does nothing: a name and password in the URL would add a header of their own.
    answer = await client.send(request, stream=True, auth=httpx.Auth())
    try:
        body, is_cut = await _read(answer)
    finally:
        await answer.aclose()
    return SendOutcome(answer.status_code, None, 0, tuple(answer.headers.raw), body, is_cut)


async def _read(answer: httpx.Response) -> tuple[bytes, bool]:
    """The body as it came, not unpacked, and whether there was more; an endless answer is left."""
    body = bytearray()
    async for chunk in answer.aiter_raw():
        body += chunk
        if len(body) > LONGEST_ANSWER:
            return bytes(body[:LONGEST_ANSWER]), True
    return bytes(body), False


def _sentence(error: Exception) -> str:
    """Never the error's own text: it may hold the URL, whose path is a secret."""
    if _of_kind(error, ssl.SSLCertVerificationError):
        return "The certificate shown there is not one that this computer trusts for that name."
    if _of_kind(error, ssl.SSLError):
        return "No secure connection could be made. Does that address begin with http:// instead?"
    if isinstance(error, httpx.ConnectError):
        return "Nothing answers at that address."
    if isinstance(error, httpx.LocalProtocolError):
        return "The headers can't be sent over HTTP."
    if isinstance(error, httpx.RemoteProtocolError):
        return "The other end broke off, or did not answer in HTTP."
    return f"The connection failed ({type(error).__name__})."


def _of_kind(error: BaseException | None, kind: type[Exception]) -> bool:
    """Whether it, or what caused it, is of that kind."""
    while error is not None and not isinstance(error, kind):
        error = error.__cause__ or error.__context__
    return error is not None

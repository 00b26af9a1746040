"""Sending one POST over HTTP, byte for byte; the real `domain.ports.Sender`."""

from __future__ import annotations

import asyncio
import time

import httpx

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import SendOutcome

TIMEOUT_S = 10.0
"""From the first byte sent to the last byte read, whatever the pace between."""

LONGEST_ANSWER = 1024 * 1024
_LAST_PORT = 65535
_IDLE_S = 2.0
"""How long a connection may be used again; shorter than any server waits, so that none dies in our hands."""


class HttpSender:
    """Keeps its connections until `aclose`. Follows no redirect; the environment gives it no proxy and no login.

    Headers go out as given, in order and case; only `Host` and `Content-Length` are added where they are missing.
    """

    def __init__(self, timeout_s: float = TIMEOUT_S) -> None:
        self._timeout_s = timeout_s
        self._client = httpx.AsyncClient(
            follow_redirects=False, trust_env=False, limits=httpx.Limits(keepalive_expiry=_IDLE_S)
        )

    async def send(self, url: str, headers: Headers, body: bytes) -> SendOutcome:
        """POST and read the answer to its end, or to 1 MiB; what goes wrong is a sentence in the outcome."""
        started = time.perf_counter_ns()
        status, problem = None, None
        try:
            request = _request(url, headers, body)
            async with asyncio.timeout(self._timeout_s):
                status = await self._exchange(request)
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError):
            problem = "The address is not an http or https URL."
        except (TimeoutError, httpx.TimeoutException):
            problem = f"The other end did not answer within {self._timeout_s:g} s."
        except (httpx.HTTPError, OSError) as error:
            problem = _sentence(error)
        return SendOutcome(status, problem, (time.perf_counter_ns() - started) // 1000)

    async def aclose(self) -> None:
        await self._client.aclose()

    async def _exchange(self, request: httpx.Request) -> int:
        # An `Auth` that does nothing: a name and password in the URL would add a header of their own.
        answer = await self._client.send(request, stream=True, auth=httpx.Auth())
        try:
            await _drain(answer)
        finally:
            await answer.aclose()
        return answer.status_code


def _request(url: str, headers: Headers, body: bytes) -> httpx.Request:
    request = httpx.Request("POST", url, headers=list(headers), content=body)
    if (request.url.port or 0) > _LAST_PORT:
        raise httpx.InvalidURL("no such port")
    return request


async def _drain(answer: httpx.Response) -> None:
    """Read, so that the connection can be used again; an endless answer is left."""
    size = 0
    async for chunk in answer.aiter_raw():
        size += len(chunk)
        if size > LONGEST_ANSWER:
            return


def _sentence(error: Exception) -> str:
    """Never the error's own text: it may hold the URL, whose path is a secret."""
    if isinstance(error, httpx.ConnectError):
        return "Nothing answers at that address."
    if isinstance(error, httpx.LocalProtocolError):
        return "The headers can't be sent over HTTP."
    if isinstance(error, httpx.RemoteProtocolError):
        return "The other end broke off, or did not answer in HTTP."
    return f"The connection failed ({type(error).__name__})."

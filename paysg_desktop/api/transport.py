"""One account's way to its provider over HTTP: the one module here that holds the HTTP library.

What goes wrong below HTTP is an ApiUnreachableError with its leg, or an ApiUncertainError where a request that
changes something may have arrived. Neither holds the key, a URL or a body.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from http import HTTPMethod
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import httpx
import truststore

from paysg_desktop import __version__
from paysg_desktop.api.network import Network
from paysg_desktop.api.proxies import proxy_for
from paysg_desktop.domain.api import Leg
from paysg_desktop.domain.errors import ApiAnswerError, ApiError, ApiUncertainError, ApiUnreachableError
from paysg_desktop.domain.times import from_datetime

LONGEST_ANSWER = 16 * 1024 * 1024
LONGEST_SCRIPT = 1024 * 1024
PROXY_STATUS = 407
_USER_AGENT = f"PaySG-Desktop/{__version__}"
_READING = frozenset({HTTPMethod.GET})
_BEFORE_SENDING = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.InvalidURL,
    UnicodeError,
)
"""Failures that prove that nothing of the request arrived."""
_WAITING = (ssl.SSLWantReadError, ssl.SSLWantWriteError)
"""No failures: where a secure connection waited for more when the time was over."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, read to its end. Header names are in lower case; `date` in microseconds UTC."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    date: int | None = None


class _Tunnel:
    """Whether a request has got no further than the proxy, which is asked for a tunnel before anything is sent."""

    def __init__(self) -> None:
        self.is_being_made = False

    async def note(self, event: str, info: Mapping[str, Any]) -> None:
        """The library tells of each step here."""
        if event.endswith(".send_request_headers.started"):
            self.is_being_made = info["request"].method == b"CONNECT"


class Transport:
    """Requests to one base URL. `headers` hold the key; follows no redirect; belongs to one event loop.

    An answer of more than `longest` bytes is not taken; 16 MB where none is said.
    """

    def __init__(
        self,
        title: str,
        base_url: str,
        headers: Mapping[str, str],
        network: Network,
        longest: int | None = None,
    ) -> None:
        self.is_proxied = False
        """Whether a proxy is on the way, as far as that has been found out."""
        self._title = title
        self._base_url = base_url
        # Bodies come as they are: what is packed could grow a thousandfold before it is measured.
        self._headers = {
            "User-Agent": _USER_AGENT,
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            **headers,
        }
        self._network = network
        self._longest = longest
        self._opening = asyncio.Lock()
        self._client: httpx.AsyncClient | None = None

    async def request(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Send one request and read its answer, whatever its status.

        Raises ApiUnreachableError, ApiUncertainError, and ApiAnswerError for an answer without end.
        """
        content = {} if body is None else {"Content-Type": "application/json"}
        is_changing = method not in _READING
        tunnel = _Tunnel()
        try:
            client = await self._opened()
            request = client.build_request(
                method,
                self._base_url + path,
                content=body,
                headers={**content, **(headers or {})},
                extensions={"trace": tunnel.note},
            )
            return await self._answered(client, request, is_changing=is_changing)
        except (httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError) as error:
            failure = self._failure(error, tunnel, is_changing=is_changing)
        # Out here, so that it carries no context: the library's errors hold the request, and it holds the key.
        raise failure

    async def aclose(self) -> None:
        if self._client is not None:
            await self._client.aclose()

    async def _answered(self, client: httpx.AsyncClient, request: httpx.Request, *, is_changing: bool) -> Answer:
        async with asyncio.timeout(self._network.connect_s + self._network.answer_s):
            answer = await client.send(request, stream=True)
            try:
                told = await _body(answer, self._longest or LONGEST_ANSWER)
            finally:
                await answer.aclose()
        if answer.status_code == PROXY_STATUS:
            raise _proxy_wants_login()
        if told is None:
            kind = ApiUncertainError if is_changing else ApiAnswerError
            raise kind(
                f"{self._title} sent an answer far longer than any should be; nothing of it was used.",
                leg=Leg.ANSWER,
            )
        return Answer(answer.status_code, dict(answer.headers), told, _date(answer))

    async def _opened(self) -> httpx.AsyncClient:
        async with self._opening:
            if self._client is None:
                proxy = await proxy_for(self._base_url, self._network, self._fetched)
                self.is_proxied = proxy is not None
                self._client = _client(self._network, self._headers, proxy)
            return self._client

    async def _fetched(self, url: str) -> str:
        """A proxy script, without a proxy."""
        try:
            async with (
                asyncio.timeout(self._network.connect_s),
                _client(self._network, {}, None) as direct,
                direct.stream("GET", url) as answer,
            ):
                told = await _body(answer, LONGEST_SCRIPT) if answer.is_success else None
        except (httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError):
            told = None
        if told is None:
            raise ApiUnreachableError(
                "The proxy script (PAC) could not be fetched, so nothing was sent. Check the setting "
                "network.proxy, or ask IT for the script's address.",
                leg=Leg.PROXY,
            )
        return told.decode(errors="replace")

    def _failure(self, error: Exception, tunnel: _Tunnel, *, is_changing: bool) -> ApiError:
        is_before = tunnel.is_being_made or isinstance(error, _BEFORE_SENDING)
        if isinstance(error, httpx.ProxyError):
            return _proxy_refused(str(error))
        if tunnel.is_being_made and not isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
            return _proxy_refused("")
        if is_changing and not is_before:
            return ApiUncertainError(
                f"The request went out to {self._title} and no whole answer came back, so it is not known "
                "whether it was done. Look it up before doing it again.",
                leg=Leg.CONNECTION,
            )
        leg, sentence = self._leg_of(error)
        return ApiUnreachableError(sentence, leg=leg)

    def _leg_of(self, error: Exception) -> tuple[Leg, str]:
        title, causes = self._title, list(_causes(error))
        if any(isinstance(each, ssl.SSLCertVerificationError) for each in causes):
            return Leg.TLS, (
                f"The certificate shown for {title} is not one that this computer trusts, so nothing was sent. "
                "Where your organisation inspects TLS, IT has to install its certificate in the operating system."
            )
        if any(isinstance(each, ssl.SSLError) and not isinstance(each, _WAITING) for each in causes):
            return Leg.TLS, (
                f"No secure connection to {title} could be made, so nothing was sent. Something on the way may "
                "stand in for it; ask IT."
            )
        is_connecting = isinstance(error, httpx.ConnectError | httpx.ConnectTimeout)
        if is_connecting and self.is_proxied:
            return Leg.PROXY, (
                "The proxy could not be reached, so nothing was sent. Check the setting network.proxy, or ask IT."
            )
        if any(isinstance(each, socket.gaierror) for each in causes):
            return Leg.NAME, (
                f"The name of {title}'s computer was not found, so nothing was sent. Is this computer online? "
                "Some networks need a proxy: the setting network.proxy."
            )
        if any(isinstance(each, httpx.InvalidURL | httpx.UnsupportedProtocol | UnicodeError) for each in causes):
            return Leg.NAME, f"The address of {title} can't be used. Check the account's address."
        return Leg.CONNECTION, self._broken(causes, is_connecting=is_connecting)

    def _broken(self, causes: list[BaseException], *, is_connecting: bool) -> str:
        if any(isinstance(each, httpx.TimeoutException | TimeoutError) for each in causes):
            return f"{self._title} did not answer in time. Try again in a moment."
        if is_connecting:
            return f"{self._title} could not be reached: nothing answers there. Try again in a moment."
        return f"The connection to {self._title} broke off before the answer was whole. Try again in a moment."


def _client(network: Network, headers: Mapping[str, str], proxy: str | None) -> httpx.AsyncClient:
    """One that takes nothing from the environment, and trusts what the operating system trusts.

    Each request has a connection of its own: were an answer told twice on one that is kept, its second copy would
    be taken for the answer to what comes next, and a payment's old state for the outcome of a refund.
    """
    trusted = _trusted(network)
    return httpx.AsyncClient(
        headers=headers,
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
        verify=trusted,
        proxy=None
        if proxy is None
        else httpx.Proxy(proxy, ssl_context=_trusted(network) if proxy.startswith("https:") else None),
        trust_env=False,
        follow_redirects=False,
        timeout=httpx.Timeout(network.answer_s, connect=network.connect_s),
        limits=httpx.Limits(max_keepalive_connections=0),
    )


def _trusted_for(proxy: str, network: Network) -> ssl.SSLContext | None:
    return _trusted(network) if proxy.startswith("https:") else None


def _trusted(network: Network) -> ssl.SSLContext:
    """What the operating system trusts, and the authorities of the file; ConnectError where that can't be read."""
    made = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if network.ca_file:
        try:
            made.load_verify_locations(cafile=network.ca_file)
        except OSError as error:
            # Before anything was sent, so nothing is uncertain.
            raise httpx.ConnectError("no certificate authorities") from ssl.SSLError(type(error).__name__)
    return made


async def _body(answer: httpx.Response, longest: int) -> bytes | None:
    """The whole body; None for one longer than that."""
    parts: list[bytes] = []
    size = 0
    async for part in answer.aiter_bytes():
        size += len(part)
        if size > longest:
            return None
        parts.append(part)
    return b"".join(parts)


def _proxy_refused(told: str) -> ApiUnreachableError:
    """`told` is what the library says of the proxy's answer: its status, and words of the proxy's own."""
    number = told[:3]
    status = int(number) if number.isascii() and number.isdigit() else None
    if status == PROXY_STATUS:
        return _proxy_wants_login()
    return ApiUnreachableError(
        "The proxy did not let the request through, so nothing was sent. Ask IT to allow this address for this "
        "program.",
        status=status,
        leg=Leg.PROXY,
    )


def _proxy_wants_login() -> ApiUnreachableError:
    return ApiUnreachableError(
        "The proxy asks for a name and password (407), so nothing got through. Ask IT to let this program through,"
        " or for a proxy that needs none, and enter it as the setting network.proxy.",
        status=PROXY_STATUS,
        leg=Leg.PROXY,
    )


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _date(answer: httpx.Response) -> int | None:
    try:
        return from_datetime(parsedate_to_datetime(answer.headers["Date"]))
    except (KeyError, ValueError, TypeError, OverflowError):
        return None

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

import httpx
import truststore

from paysg_desktop import __version__
from paysg_desktop.api.keys import is_loopback
from paysg_desktop.api.network import NONE, PAC, SYSTEM, Network
from paysg_desktop.api.pac import ProxyScript
from paysg_desktop.domain.api import Leg
from paysg_desktop.domain.errors import ApiAnswerError, ApiError, ApiUncertainError, ApiUnreachableError
from paysg_desktop.domain.times import from_datetime

LONGEST_ANSWER = 16 * 1024 * 1024
PROXY_STATUS = 407
_USER_AGENT = f"PaySG-Desktop/{__version__}"
_READING = frozenset({HTTPMethod.GET})


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, read to its end. Header names are in lower case; `date` in microseconds UTC."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    date: int | None = None


class Transport:
    """Requests to one base URL. `headers` hold the key; follows no redirect; belongs to one event loop."""

    def __init__(self, title: str, base_url: str, headers: Mapping[str, str], network: Network) -> None:
        self._title = title
        self._base_url = base_url
        self._headers = {"User-Agent": _USER_AGENT, "Accept": "application/json", **headers}
        self._network = network
        self._client: httpx.AsyncClient | None = None

    async def request(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Send one request and read its answer, whatever its status.

        Raises ApiUnreachableError, ApiUncertainError, and ApiAnswerError for an answer without end.
        """
        content = {} if body is None else {"Content-Type": "application/json"}
        is_changing = method not in _READING
        try:
            client = await self._opened()
            async with asyncio.timeout(self._network.connect_s + self._network.answer_s):
                async with client.stream(
                    method, self._base_url + path, content=body, headers={**content, **(headers or {})}
                ) as answer:
                    if answer.status_code == PROXY_STATUS:
                        raise self._proxy_refused()
                    told = await self._read(answer, is_changing=is_changing)
                    return Answer(answer.status_code, dict(answer.headers), told, _date(answer))
        except (httpx.HTTPError, OSError, TimeoutError) as error:
            raise self._failure(error, is_changing=is_changing) from None
        except (httpx.InvalidURL, UnicodeError):
            raise ApiUnreachableError("The address of the API is no URL.", leg=Leg.NAME) from None

    async def aclose(self) -> None:
        if self._client is not None:
            await self._client.aclose()

    async def _read(self, answer: httpx.Response, *, is_changing: bool) -> bytes:
        parts: list[bytes] = []
        size = 0
        async for part in answer.aiter_bytes():
            size += len(part)
            if size > LONGEST_ANSWER:
                kind = ApiUncertainError if is_changing else ApiAnswerError
                raise kind(f"{self._title} sent an answer without end; nothing of it was used.", leg=Leg.ANSWER)
            parts.append(part)
        return b"".join(parts)

    async def _opened(self) -> httpx.AsyncClient:
        if self._client is None:
            proxy, is_by_environment = await self._way()
            self._client = httpx.AsyncClient(
                headers=self._headers,
                verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
                proxy=proxy,
                trust_env=is_by_environment,
                follow_redirects=False,
                timeout=httpx.Timeout(self._network.answer_s, connect=self._network.connect_s),
            )
        return self._client

    async def _way(self) -> tuple[str | None, bool]:
        """The proxy to use, and whether the environment's variables choose it. None goes to this computer."""
        chosen = self._network.proxy
        if chosen == NONE or is_loopback(self._base_url):
            return None, False
        if chosen.startswith(PAC):
            return await self._scripted(chosen.removeprefix(PAC)), False
        return (None, True) if chosen == SYSTEM else (chosen, False)

    async def _scripted(self, url: str) -> str | None:
        async with httpx.AsyncClient(trust_env=False, timeout=self._network.connect_s) as direct:
            try:
                answer = await direct.get(url)
                answer.raise_for_status()
            except (httpx.HTTPError, httpx.InvalidURL, OSError):
                raise ApiUnreachableError(
                    "The proxy script (PAC) could not be fetched. Check the setting network.proxy.", leg=Leg.PROXY
                ) from None
        return await asyncio.to_thread(ProxyScript(answer.text).proxy_for, self._base_url)

    def _proxy_refused(self) -> ApiUnreachableError:
        return ApiUnreachableError(
            "The proxy asks for a name and password (407). Ask IT to let this program through, or set the proxy"
            " with the setting network.proxy.",
            status=PROXY_STATUS,
            leg=Leg.PROXY,
        )

    def _failure(self, error: Exception, *, is_changing: bool) -> ApiError:
        if isinstance(error, httpx.ProxyError):
            if str(PROXY_STATUS) in str(error):
                return self._proxy_refused()
            return ApiUnreachableError("The proxy did not let the request through.", leg=Leg.PROXY)
        leg, sentence = self._leg_of(error)
        is_before = isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout)
        if is_changing and not is_before:
            return ApiUncertainError(
                f"{self._title} did not answer, so it is not known whether it was done. It is looked up before"
                " anything is sent again.",
                leg=leg,
            )
        return ApiUnreachableError(sentence, leg=leg)

    def _leg_of(self, error: Exception) -> tuple[Leg, str]:
        causes = list(_causes(error))
        if any(isinstance(each, ssl.SSLCertVerificationError) for each in causes):
            return Leg.TLS, (
                f"The certificate of {self._title} is not one that this computer trusts. Where your organisation"
                " inspects TLS, IT has to install its certificate in the operating system."
            )
        if any(isinstance(each, ssl.SSLError) for each in causes):
            return Leg.TLS, f"No secure connection to {self._title} could be made."
        if any(isinstance(each, socket.gaierror) for each in causes):
            return Leg.NAME, f"The name of {self._title}'s computer was not found. Is this computer online?"
        if any(isinstance(each, httpx.TimeoutException | TimeoutError) for each in causes):
            return Leg.CONNECTION, f"{self._title} did not answer in time."
        if isinstance(error, httpx.ConnectError):
            return Leg.CONNECTION, f"{self._title} could not be reached: nothing answers there."
        return Leg.CONNECTION, f"The connection to {self._title} broke off."


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _date(answer: httpx.Response) -> int | None:
    try:
        return from_datetime(parsedate_to_datetime(answer.headers["Date"]))
    except (KeyError, ValueError, TypeError):
        return None

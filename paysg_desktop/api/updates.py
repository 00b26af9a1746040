"""Reading the release feed: https alone, small, soon, and never from another host."""

from __future__ import annotations

from dataclasses import replace
from http import HTTPStatus
from urllib.parse import urljoin, urlsplit

from paysg_desktop.api.network import Network
from paysg_desktop.api.transport import Transport
from paysg_desktop.domain.errors import ApiAnswerError

CONNECT_S, ANSWER_S = 5.0, 10.0
LONGEST_FEED = 64 * 1024
MOST_REDIRECTS = 3
_ELSEWHERE = frozenset({301, 302, 303, 307, 308})


async def fetch_feed(address: str, network: Network) -> bytes:
    """The bytes at `address`, an https URL; at most 64 kB, and three redirects that stay on its host and port.

    Nothing but the request itself is told to whoever serves it. Raises ApiUnreachableError, ApiAnswerError.
    """
    network, place = replace(network, connect_s=CONNECT_S, answer_s=ANSWER_S), address
    for _ in range(MOST_REDIRECTS + 1):
        parts = urlsplit(place)
        if (parts.scheme, parts.netloc) != ("https", urlsplit(address).netloc):
            raise ApiAnswerError(
                "The update address leads to another host, or away from https: it is not followed."
            )
        transport = Transport(parts.netloc, f"https://{parts.netloc}", {}, network, LONGEST_FEED)
        try:
            answer = await transport.request(
                "GET", (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            )
        finally:
            await transport.aclose()
        if answer.status == HTTPStatus.OK:
            return answer.body
        if answer.status not in _ELSEWHERE:
            raise ApiAnswerError(f"The update address answered with status {answer.status}.", status=answer.status)
        place = _joined(place, answer.headers.get("location", ""))
    raise ApiAnswerError("The update address leads on and on; it is not followed further.")


def _joined(place: str, location: str) -> str:
    try:
        return urljoin(place, location)
    except ValueError:
        return ""

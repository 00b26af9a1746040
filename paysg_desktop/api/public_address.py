"""One request to our own public address, as a sender outside would make it; the key to nothing goes with it."""

from __future__ import annotations

from urllib.parse import urlsplit

from paysg_desktop.api.network import Network
from paysg_desktop.api.transport import Transport
from paysg_desktop.domain.api import Leg
from paysg_desktop.domain.errors import ApiError
from paysg_desktop.domain.reach import Echo

CONNECT_S, ANSWER_S = 5.0, 10.0
KEPT = 4096
"""Bytes of an answer that are looked at."""


async def ask_public(url: str, body: bytes, proxy: str, ca_file: str = "") -> Echo:
    """POST `body` there once: no redirect is followed, `proxy` and `ca_file` are the settings. Never raises for
    what is found."""
    try:
        parts = urlsplit(url)
        base, path = f"{parts.scheme}://{parts.netloc}", parts.path
    except ValueError:
        return Echo(leg=Leg.NAME)
    transport = Transport(parts.netloc, base, {}, Network(proxy, CONNECT_S, ANSWER_S, ca_file))
    try:
        answer = await transport.request("POST", path, body, {"Content-Type": "text/plain"})
    except ApiError as error:
        return Echo(leg=error.leg or Leg.CONNECTION)
    finally:
        await transport.aclose()
    return Echo(answer.status, answer.headers, answer.body[:KEPT])

"""Proxy scripts (PAC): JavaScript that says which proxy leads to a host."""

from __future__ import annotations

from urllib.parse import urlsplit

from pypac.parser import PACFile

from paysg_desktop.domain.api import Leg
from paysg_desktop.domain.errors import ApiUnreachableError

_SCHEMES = {"PROXY": "http", "HTTP": "http", "HTTPS": "https"}


class ProxyScript:
    """One script. Running it takes milliseconds, or as long as it likes: never on an event loop."""

    def __init__(self, text: str) -> None:
        self._text = text

    def proxy_for(self, url: str) -> str | None:
        """The URL of the first proxy that the script names, None for no proxy.

        Raises ApiUnreachableError for a script that does not run, or names nothing that can be used.
        """
        try:
            told = PACFile(self._text).find_proxy_for_url(url, urlsplit(url).hostname or "")
        except Exception:  # noqa: BLE001 - the interpreter raises types of its own, and their text is the script's
            told = None
        for way in told.split(";") if isinstance(told, str) else ():
            kind, _, place = way.strip().partition(" ")
            if kind.upper() == "DIRECT":
                return None
            scheme = _SCHEMES.get(kind.upper())
            if scheme is not None and place.strip():
                return f"{scheme}://{place.strip()}"
        raise ApiUnreachableError(
            "The proxy script (PAC) does not run, or names no proxy that this program can use; nothing was sent. "
            "Check the setting network.proxy, or ask IT.",
            leg=Leg.PROXY,
        )

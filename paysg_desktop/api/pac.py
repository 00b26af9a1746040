"""Proxy scripts (PAC): JavaScript that says which proxy leads to a host."""

from __future__ import annotations

from urllib.parse import urlsplit

from pypac.parser import PACFile

from paysg_desktop.domain.api import Leg
from paysg_desktop.domain.errors import ApiUnreachableError


class ProxyScript:
    """One script. Running it takes milliseconds, or as long as it likes: never on an event loop."""

    def __init__(self, text: str) -> None:
        self._text = text

    def proxy_for(self, url: str) -> str | None:
        """The proxy's URL, None for no proxy; raises ApiUnreachableError for a script that does not run."""
        try:
            told = PACFile(self._text).find_proxy_for_url(url, urlsplit(url).hostname or "")
        except Exception:  # noqa: BLE001 - the interpreter raises types of its own, and their text is the script's
            raise ApiUnreachableError(
                "The proxy script (PAC) does not run. Check the setting network.proxy.", leg=Leg.PROXY
            ) from None
        for way in told.split(";"):
            kind, _, place = way.strip().partition(" ")
            if kind.upper() == "DIRECT":
                return None
            if kind.upper() in ("PROXY", "HTTP") and place.strip():
                return f"http://{place.strip()}"
            if kind.upper() == "HTTPS" and place.strip():
                return f"https://{place.strip()}"
        raise ApiUnreachableError(
            "The proxy script (PAC) names no proxy that this program can use.", leg=Leg.PROXY
        )

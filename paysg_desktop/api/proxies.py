"""Which proxy leads to a provider: by setting, by the system and its environment variables, or by a script."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from paysg_desktop.api.keys import is_loopback
from paysg_desktop.api.network import NONE, PAC, SYSTEM, Network
from paysg_desktop.api.pac import ProxyScript
from paysg_desktop.domain.api import Leg
from paysg_desktop.domain.errors import ApiUnreachableError

Fetch = Callable[[str], Awaitable[str]]
"""Gives a script's text; raises ApiUnreachableError."""


async def proxy_for(url: str, network: Network, fetch: Fetch) -> str | None:
    """The proxy's URL, None for no proxy; nothing to this computer goes through one.

    Raises ApiUnreachableError (leg PROXY) where the answer is not to be had or names none that can be used.
    """
    if network.proxy == NONE or is_loopback(url):
        return None
    if network.proxy == SYSTEM:
        # In a thread: some systems look names up to answer this.
        found = await asyncio.to_thread(_of_system, url)
    elif network.proxy.startswith(PAC):
        script = ProxyScript(await fetch(network.proxy.removeprefix(PAC)))
        found = await asyncio.to_thread(script.proxy_for, url)
    else:
        found = network.proxy
    return None if found is None else _usable(found)


def _of_system(url: str) -> str | None:
    parts = urlsplit(url)
    known = getproxies()
    proxy = known.get(parts.scheme) or known.get("all")
    if not proxy or proxy_bypass(parts.hostname or ""):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def _usable(proxy: str) -> str:
    """The same URL; never repeated in the error, since it may hold a password."""
    try:
        parts = urlsplit(proxy)
        is_good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_good = False
    if not is_good:
        raise ApiUnreachableError(
            "The proxy that is set can't be used: it has to be an http:// or https:// address. Nothing was sent. "
            "Check the setting network.proxy, or the variable HTTPS_PROXY.",
            leg=Leg.PROXY,
        )
    return proxy

"""An address of one's own: a reverse proxy or a gateway leads it to the listener. Nothing is started.

Settings: `url`, the address up to its host and port.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from paysg_desktop.domain.errors import TunnelError, UsageError
from paysg_desktop.domain.tunnel import Opened, TunnelConfig
from paysg_desktop.tunnel.means import Means
from paysg_desktop.tunnel.urls import whole_base

NAMES = frozenset({"url"})


class OwnAddress:
    """It stands as long as the listener does; whether requests come through is what the self-test finds out."""

    def __init__(self, config: TunnelConfig, secret: str | None, means: Means) -> None:
        del secret, means
        self._url = whole_base(_given(config))
        self._is_closed = asyncio.Event()

    async def open(self, port: int) -> Opened:
        del port
        return Opened(self._url)

    async def wait(self, moved: Callable[[str], None]) -> Exception:
        del moved
        await self._is_closed.wait()
        return TunnelError("It was switched off.", "Switch it on again.")

    async def close(self) -> None:
        self._is_closed.set()


def _given(config: TunnelConfig) -> str:
    url = config.settings.get("url", "").strip()
    if not url:
        raise UsageError("Which address is yours? Give it with url=https://pay.example.gov.sg")
    return url

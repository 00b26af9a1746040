"""The way of a probe to its account's API: the same network as everything else, with nothing read into answers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from paysg_desktop.api.keys import base_url_of
from paysg_desktop.api.network import Network
from paysg_desktop.api.pace import Pace
from paysg_desktop.api.transport import Transport
from paysg_desktop.bootstrap import new_secrets
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.settings.declarations import NETWORK_PROXY
from paysg_desktop.settings.store import open_settings
from paysg_desktop.usecases.probe import KEY_HEADER, RawAnswer, RawApi

_TITLE = "PaySG"


class TransportRawApi:
    """Implements `RawApi`. The key goes to its own host alone, and never where a request names another one."""

    def __init__(self, account: Account, key: str, network: Network, pace: Pace) -> None:
        """Raises RefusedError where key, environment and host do not belong together."""
        self._base_url = base_url_of(account, key)
        self._pace = pace
        self._with_key = Transport(_TITLE, self._base_url, {KEY_HEADER: key}, network)
        self._without = Transport(_TITLE, self._base_url, {}, network)

    async def request(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> RawAnswer:
        named = headers or {}
        way = self._without if KEY_HEADER in named else self._with_key
        sent = {name: value for name, value in named.items() if value}
        async with self._pace.turn(self._base_url):
            answer = await way.request(method, path, body, sent)
        return RawAnswer(answer.status, answer.headers, answer.body)

    async def aclose(self) -> None:
        await self._with_key.aclose()
        await self._without.aclose()


@asynccontextmanager
async def open_raw_api(folder: Path, account: Account) -> AsyncIterator[RawApi]:
    """The way to a connected account's API. Raises RefusedError, SecretUnavailableError."""
    if account.key is None:
        raise RefusedError(
            f"The account {account.name} has no API key; nothing was sent. Connect it again with one."
        )
    network = Network(proxy=open_settings(folder).get(NETWORK_PROXY))
    api = TransportRawApi(account, new_secrets().get(account.key), network, Pace(SystemClock()))
    try:
        yield api
    finally:
        await api.aclose()

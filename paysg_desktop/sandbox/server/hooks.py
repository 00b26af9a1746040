"""Where the sandbox's webhooks go: addresses on this computer, and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.domain.hosts import is_this_computer
from paysg_desktop.sandbox.server.identity import random_letters
from paysg_desktop.sandbox.server.state import State

_TABLES: Mapping[str, tuple[str, str]] = {
    "paysg": ("paysg_webhooks", "hook_"),
    "yoco": ("yoco_webhooks", "sub_"),
    "gateway": ("gateway_webhooks", "wh_"),
}
_ID_LENGTH = 24


@dataclass(frozen=True, slots=True)
class Hook:
    """One registered address. `events` None means all of them."""

    id: str
    provider: str
    url: str
    secret: str = field(repr=False)
    name: str = ""
    events: tuple[str, ...] | None = None

    def wants(self, event_type: str) -> bool:
        return self.events is None or event_type in self.events


class Hooks:
    """The registered addresses. A secret that somebody gave is never written down: its hook ends with us."""

    def __init__(self, state: State, own_secret: str) -> None:
        self._state = state
        self._own_secret = own_secret
        self._by_id: dict[str, Hook] = {}
        for provider, (table, _) in _TABLES.items():
            for key, record in state.table(table).items():
                self._by_id[key] = self._revived(key, provider, record)

    def get(self, hook_id: str) -> Hook | None:
        return self._by_id.get(hook_id)

    def of(self, provider: str) -> tuple[Hook, ...]:
        return tuple(each for each in self._by_id.values() if each.provider == provider)

    def add(
        self,
        provider: str,
        url: str,
        *,
        given_secret: str | None = None,
        made_secret: str | None = None,
        name: str = "",
        events: tuple[str, ...] | None = None,
    ) -> Hook:
        """Register an address; without a secret the sandbox's own signs. Raises RefusedError, UsageError."""
        if provider not in _TABLES:
            raise UsageError(f"The sandbox has no webhooks of this provider. Known: {', '.join(_TABLES)}.")
        table, prefix = _TABLES[provider]
        secret = given_secret or made_secret or self._own_secret
        hook = Hook(prefix + random_letters(_ID_LENGTH), provider, loopback_url(url), secret, name, events)
        self._by_id[hook.id] = hook
        if given_secret is None:
            record = {"url": hook.url, "name": name, "events": events, "secret": made_secret}
            self._state.put(table, hook.id, record)
        return hook

    def remove(self, hook_id: str) -> bool:
        """Whether it was there."""
        hook = self._by_id.pop(hook_id, None)
        if hook is None:
            return False
        self._state.drop(_TABLES[hook.provider][0], hook_id)
        return True

    def _revived(self, key: str, provider: str, record: Mapping[str, Any]) -> Hook:
        events = record["events"]
        return Hook(
            key,
            provider,
            record["url"],
            record["secret"] or self._own_secret,
            record["name"],
            None if events is None else tuple(events),
        )


def loopback_url(url: str) -> str:
    """The address, its host a number; raises RefusedError for one that is not on this computer (T9, F23)."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise UsageError("The webhook's address is no URL. Give one such as http://127.0.0.1:8080/h/…") from None
    if parts.scheme != "http" or parts.username is not None or parts.password is not None:
        raise RefusedError("The sandbox sends its webhooks to plain http addresses without a name or password.")
    number = "127.0.0.1" if host == "localhost" else host
    if not is_this_computer(number):
        raise RefusedError(
            "The sandbox sends its made-up payments to this computer only: an address of 127.0.0.1 or localhost."
        )
    shown = f"[{number}]" if ":" in number else number
    place = shown if port is None else f"{shown}:{port}"
    return urlunsplit(("http", place, parts.path, parts.query, ""))


def origin(url: str) -> str:
    """Scheme, host and port of an address: what may be shown of it."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"

"""Hearing of newer versions: when the release feed is asked, and what is known from it. Nothing is downloaded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from paysg_desktop import __version__
from paysg_desktop.domain.errors import ApiError
from paysg_desktop.domain.ports import Clock
from paysg_desktop.domain.updates import Release, UpdateState, is_due, is_newer
from paysg_desktop.settings.declarations import UPDATES_ADDRESS, UPDATES_CHECK
from paysg_desktop.settings.store import Settings
from paysg_desktop.settings.update_memory import Asked, UpdateMemory
from paysg_desktop.usecases.release_feed import read_feed

Fetch = Callable[[str], bytes]
"""The bytes at an address; blocks for up to a minute and raises ApiError."""
SWITCHED_OFF = "Looking for newer versions is switched off in the settings."
OFF_BY_POLICY = "Your organisation has switched off looking for newer versions."
NO_ADDRESS = "This build knows no update address, so it can't tell whether there is a newer version."


class UpdateDesk:
    """Any thread but a window's: `look` waits for the network. `version` is that of this program."""

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        fetch: Fetch,
        memory: UpdateMemory | None = None,
        version: str = __version__,
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._fetch = fetch
        self._memory = memory or UpdateMemory()
        self._version = version
        self.is_off = False
        """In a demo nobody is asked."""

    def state(self) -> UpdateState:
        """What is known now; nobody is asked."""
        return self._state(self._memory.read())

    def look(self, is_asked: bool = False) -> UpdateState:
        """Ask the feed where it is time to, or where a person asks, and say what is known then."""
        asked, address = self._memory.read(), self._settings.get(UPDATES_ADDRESS)
        known, now = self._state(asked), self._clock.now()
        if known.why_not or not (is_asked or is_due(known.asked_at, now)):
            return known
        # Noted first: one that never answers is not asked again and again either.
        asked = Asked(address, now, dismissed=asked.dismissed)
        self._memory.write(asked)
        try:
            body = self._fetch(address)
            read_feed(body, address)
            asked = replace(asked, body=body.decode())
        except ApiError as error:
            asked = replace(asked, problem=str(error))
        self._memory.write(asked)
        return self._state(asked)

    def dismiss(self, version: str) -> None:
        """Do not tell of this version by itself any more."""
        self._memory.write(replace(self._memory.read(), dismissed=version))

    # --- inside ---

    def _state(self, asked: Asked) -> UpdateState:
        address, why_not = self._settings.get(UPDATES_ADDRESS), self._why_not()
        if why_not or asked.address != address:
            return UpdateState(why_not)
        newer = self._newer(asked.body, address)
        is_dismissed = newer is not None and newer.version == asked.dismissed
        return UpdateState("", asked.at, asked.problem, newer, is_dismissed)

    def _why_not(self) -> str:
        if self.is_off or not self._settings.get(UPDATES_CHECK):
            return OFF_BY_POLICY if self._settings.is_locked(UPDATES_CHECK) else SWITCHED_OFF
        return "" if self._settings.get(UPDATES_ADDRESS) else NO_ADDRESS

    def _newer(self, body: str, address: str) -> Release | None:
        try:
            release = read_feed(body.encode(), address) if body else None
        except ApiError:
            return None
        return release if release is not None and is_newer(release.version, self._version) else None

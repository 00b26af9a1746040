"""Changing settings in a running program: kept, noted in the audit log, and told to whoever shows or uses them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.times import SINGAPORE, to_datetime
from paysg_desktop.endpoint_desk import EndpointDesk
from paysg_desktop.settings.declarations import (
    LOG_LEVEL,
    RETENTION_ASK_ON,
    RETENTION_BODIES,
    RETENTION_RECORDS,
    Setting,
)
from paysg_desktop.settings.logging import set_level
from paysg_desktop.settings.store import Origin, Settings
from paysg_desktop.settings.values import discreet_text

ASK_AGAIN_DAYS = 30


class SettingsDesk:
    """Any thread; each change blocks for milliseconds."""

    def __init__(self, desk: EndpointDesk, settings: Settings, hub: Hub) -> None:
        self._desk = desk
        self._settings = settings
        self._hub = hub
        settings.on_change(self._tell)

    def set(self, setting: Setting[Any], value: Any) -> None:
        """Raises UsageError for what it doesn't accept, RefusedError where the policy decides, StorageError."""
        before = self._settings.get(setting)
        self._settings.set(setting, value)
        self._note(setting, before)

    def reset(self, setting: Setting[Any]) -> None:
        """Have its default hold again. Raises RefusedError, StorageError."""
        before = self._settings.get(setting)
        self._settings.reset(setting)
        self._note(setting, before)

    # --- how long LIVE data is kept ---

    def is_retention_asked_for(self) -> bool:
        """Whether it is time to ask how long LIVE data is kept: LIVE is used, and nobody has chosen yet."""
        settings = self._settings
        chosen = (settings.origin(each) is not Origin.DEFAULT for each in (RETENTION_BODIES, RETENTION_RECORDS))
        if not settings.is_open or any(chosen):
            return False
        is_time = settings.get(RETENTION_ASK_ON) <= self._today().isoformat()
        return is_time and Environment.LIVE in self._desk.store.reader.environments()

    def choose_retention(self, bodies_days: int, records_years: int) -> None:
        """Keep bodies for so many days and records for so many years; 0 is for ever. Nothing is purged by that.

        Raises UsageError, RefusedError, StorageError.
        """
        wanted = ((RETENTION_BODIES, bodies_days), (RETENTION_RECORDS, records_years))
        for setting, value in wanted:
            if not self._settings.is_locked(setting):
                self.set(setting, value)

    def ask_retention_later(self) -> None:
        """Ask again in 30 days. Raises RefusedError, StorageError."""
        self.set(RETENTION_ASK_ON, (self._today() + timedelta(days=ASK_AGAIN_DAYS)).isoformat())

    # --- inside ---

    def _today(self) -> date:
        return to_datetime(self._desk.clock.now()).astimezone(SINGAPORE).date()

    def _note(self, setting: Setting[Any], before: Any) -> None:
        after = self._settings.get(setting)
        if before != after:
            self._desk.audit(
                "setting changed",
                f"{setting.key}: {discreet_text(setting, before)} → {discreet_text(setting, after)}",
            )

    def _tell(self, key: str) -> None:
        if key == LOG_LEVEL.key:
            set_level(self._settings.get(LOG_LEVEL))
        self._hub.publish(Changes(settings=(key,)))

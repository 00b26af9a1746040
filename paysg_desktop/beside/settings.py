"""The settings of a workspace that another process owns: read by us, and changed by the owner."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

from paysg_desktop.beside.calls import call
from paysg_desktop.beside.handing import Handing
from paysg_desktop.settings.declarations import Setting
from paysg_desktop.settings.store import Settings

T = TypeVar("T")


class SettingsBeside(Settings):
    """`set` and `reset` raise what the owner's do, and NotFoundError without an owner."""

    def __init__(self, path: Path, policy_path: Path | None, handing: Handing) -> None:
        super().__init__(path, policy_path)
        self._handing = handing

    def set(self, setting: Setting[T], value: T) -> None:
        self._require_open(setting)
        self._hand("set", setting, value)

    def reset(self, setting: Setting[Any]) -> None:
        self._require_open(setting)
        self._hand("reset", setting)

    def _hand(self, name: str, *args: Any) -> None:
        wanted = call("settings_desk", name)
        assert wanted is not None
        self._handing.make(wanted, args, {})

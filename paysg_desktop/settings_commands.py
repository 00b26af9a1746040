"""What another process may ask of the owner about settings: part of `core_commands`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from paysg_desktop.core import Core
from paysg_desktop.owner.arguments import Arguments
from paysg_desktop.settings.declarations import Setting
from paysg_desktop.settings.pages import page_of
from paysg_desktop.settings.store import Settings
from paysg_desktop.settings.values import read_value, setting_of


def setting_json(settings: Settings, setting: Setting[Any]) -> dict[str, Any]:
    """A setting as it stands: its value, who says so, and from when on a change of it is in force."""
    return {
        "key": setting.key,
        "value": _plain(settings.get(setting)),
        "from": settings.origin(setting).value,
        "default": _plain(setting.default),
        "locked": settings.why_locked(setting) or None,
        "in_force": "at once" if setting.is_live else "at the next start",
        "label": setting.label,
        "page": page_of(setting).title,
    }


def _set(core: Core, arguments: Arguments) -> Any:
    setting = setting_of(str(arguments["key"]))
    core.settings_desk.set(setting, read_value(setting, str(arguments["value"])))
    return _told(core, setting)


def _reset(core: Core, arguments: Arguments) -> Any:
    setting = setting_of(str(arguments["key"]))
    core.settings_desk.reset(setting)
    return _told(core, setting)


def _told(core: Core, setting: Setting[Any]) -> dict[str, Any]:
    return setting_json(core.settings, setting) | {"owner": core.kind}


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


SETTINGS_COMMANDS: Mapping[str, Callable[[Core, Arguments], Any]] = {
    "settings.set": _set,
    "settings.reset": _reset,
}

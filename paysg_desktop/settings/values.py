"""Values of settings as people write and read them, and settings by their keys."""

from __future__ import annotations

import re
from typing import Any

from paysg_desktop.domain.errors import NotFoundError, UsageError
from paysg_desktop.settings.declarations import ALL, Choice, Setting

_WHOLE = re.compile(r"-?[0-9]{1,18}", re.ASCII)
_SWITCH = {"true": True, "on": True, "yes": True, "false": False, "off": False, "no": False}
GIVEN = "given"
"""Stands for a free text where others may read."""


def setting_of(key: str) -> Setting[Any]:
    """The setting of this key; raises NotFoundError."""
    found = next((each for each in ALL if each.key == key), None)
    if found is None:
        raise NotFoundError("There is no setting of that name. `paysg-desktop settings list` shows them all.")
    return found


def read_value(setting: Setting[Any], text: str) -> Any:
    """What a text means to a setting: `on`, `12`, `a, b`, or the text itself; raises UsageError.

    What can't be read as its kind is handed on as it is, so that the setting itself says what it takes.
    """
    try:
        return _accepted(setting, text)
    except ValueError as error:
        raise UsageError(f"{setting.key} must be {error}.") from None


def what_it_must_be(setting: Setting[Any], text: str) -> str:
    """The rest of the sentence "this must be …" where a text is no value of a setting; empty where it is one."""
    try:
        _accepted(setting, text)
    except ValueError as error:
        return str(error)
    return ""


def value_text(value: object) -> str:
    """A value as it is read back by `read_value`: `true`, `12`, `a, b`."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple | list):
        return ", ".join(value_text(each) for each in value)
    return str(value)


def discreet_text(setting: Setting[Any], value: object) -> str:
    """A value as others may read it: free text, such as names and places, only as whether it is given."""
    if isinstance(value, bool | int) or isinstance(setting.kind, Choice):
        return value_text(value)
    return GIVEN if value else "(none)"


def _accepted(setting: Setting[Any], text: str) -> Any:
    return setting.kind.accept(_plain(setting.default, text.strip()))


def _plain(default: object, text: str) -> object:
    if isinstance(default, bool):
        return _SWITCH.get(text.lower(), text)
    if isinstance(default, int):
        return int(text) if _WHOLE.fullmatch(text) else text
    if isinstance(default, tuple):
        return [each.strip() for each in re.split(r"[,;\n]", text) if each.strip()]
    return text

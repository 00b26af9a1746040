"""Declaring what can be set on an endpoint of a provider, so that a command and a dialog offer the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class SettingField:
    """One setting: `kind` is `text`, `choice`, `seconds`, `encodings` or `waits`.

    `default` is what holds when it is not set; `choices` are for `choice` alone. `help` is one plain sentence.
    """

    name: str
    label: str
    kind: str
    default: Any
    help: str
    choices: tuple[str, ...] = ()
    is_optional: bool = False
    """Whether empty text means “not set”."""

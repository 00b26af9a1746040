"""Options and arguments about endpoints that several commands share."""

from __future__ import annotations

import json
import re
import secrets as random_source
from collections.abc import Iterable, Sequence
from typing import Any

import click

from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.errors import NotFoundError, UsageError
from paysg_desktop.settings.secrets import save_to_keyring

_DURATION = re.compile(r"([0-9]{1,9})([smhd]?)")
_UNITS_S = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86_400}
_LONGEST_S = 366 * 86_400


def find_endpoint(endpoints: Sequence[Endpoint], text: str) -> Endpoint:
    """By id, by name, or by the start of an id that only one has; raises NotFoundError and UsageError."""
    exact = [each for each in endpoints if text in (each.id, each.name)]
    found = exact or [each for each in endpoints if text and each.id.startswith(text)]
    if not found:
        raise NotFoundError(f"This workspace has no endpoint {text!r}. `paysg-desktop endpoints list` shows them.")
    if len(found) > 1:
        raise UsageError(f"{text!r} means several endpoints: {', '.join(each.id for each in found)}. Give an id.")
    return found[0]


def duration_s(text: str) -> int:
    """Seconds of `90`, `45m`, `24h` or `3d`; raises UsageError."""
    found = _DURATION.fullmatch(text.strip())
    seconds = int(found[1]) * _UNITS_S[found[2]] if found else -1
    if not 0 <= seconds <= _LONGEST_S:
        raise UsageError(f"A duration is a number with s, m, h or d behind it, like 24h; {text!r} is none.")
    return seconds


def read_settings(texts: Iterable[str]) -> dict[str, Any]:
    """`NAME=VALUE` pairs; a value that reads as JSON is taken as such."""
    settings: dict[str, Any] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise UsageError(f"--setting takes NAME=VALUE, and {text!r} has no “=”.")
        settings[name] = _value(value)
    return settings


def chosen_reference(secret_env: str | None, has_prompt: bool, name: str) -> str | None:
    """Where the secret is kept, by the options given; asks for it and keeps it where that was wanted."""
    if secret_env == "":
        raise UsageError(
            "--secret-env names a variable, and the name is empty. Leave the option out for no secret."
        )
    if secret_env and has_prompt:
        raise UsageError("Choose one of --secret-env and --secret-prompt.")
    if has_prompt:
        return _prompted(name)
    return f"env:{secret_env}" if secret_env else None


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _prompted(name: str) -> str:
    value: str = click.prompt("The signing secret (it is not shown)", hide_input=True, err=True)
    # A prompt is where stray blanks come in; secrets given by reference are taken untouched.
    return str(save_to_keyring(f"{name}-{random_source.token_hex(4)}", value.strip()))

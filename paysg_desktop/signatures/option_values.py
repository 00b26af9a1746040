"""Reading the options of a scheme: each reader takes a name and a value and raises UsageError."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from paysg_desktop.domain.errors import UsageError

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Options = TypeVar("Options", bound="DataclassInstance")
Read = Callable[[str, object], Any]

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}")
_LONGEST_TOLERANCE_S = 366 * 24 * 3600


def read_options(mapping: Mapping[str, Any] | None, base: Options, readers: Mapping[str, Read]) -> Options:
    """`base` with the named options changed; raises UsageError for an unknown name or value."""
    changes: dict[str, Any] = {}
    for name, value in (mapping or {}).items():
        reader = readers.get(name)
        if reader is None:
            raise UsageError(f"There is no signature option “{name}”. Known are: {', '.join(readers)}.")
        changes[name] = reader(name, value)
    return replace(base, **changes)


def header(name: str, value: object) -> str:
    if isinstance(value, str) and _TOKEN.fullmatch(value):
        return value
    raise UsageError(f"The option {name} takes the name of an HTTP header.")


def tolerance(name: str, value: object) -> int | float:
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= _LONGEST_TOLERANCE_S:
        return value
    raise UsageError(f"The option {name} takes seconds above 0, at most a year of them.")


def encodings(name: str, value: object) -> tuple[str, ...]:
    if isinstance(value, list | tuple) and value and all(each in ("hex", "base64") for each in value):
        return tuple(dict.fromkeys(value))
    raise UsageError(f'The option {name} takes a list of "hex" and "base64".')


def one_of(*known: str) -> Callable[[str, object], str]:
    def read(name: str, value: object) -> str:
        if isinstance(value, str) and value in known:
            return value
        raise UsageError(f"The option {name} takes {' or '.join(known)}.")

    return read

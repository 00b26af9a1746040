"""Changing one value of a JSON body as it is typed into a cell: its bytes alone are exchanged. Pure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from paysg_desktop.domain import strict_json
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.ui import gate
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases.body_edit import set_values

LONGEST = 4_096
"""Characters of a value that a cell takes; a longer one is edited as text."""


def typed_text(value: Any) -> str | None:
    """What stands in the cell while a value is edited; None for one that no cell takes.

    A text stands without its quotes, but for one that holds what can't be seen: that stands as JSON.
    """
    if isinstance(value, dict | list):
        return None
    text = value if isinstance(value, str) else _json(value)
    if isinstance(value, str) and not _is_plain(value):
        text = json.dumps(value)
    return text if len(text) <= LONGEST else None


def written_value(old: Any, typed: str) -> str:
    """The JSON text that is meant by what was typed in the place of a value: a text stays a text."""
    if isinstance(old, str) and _is_plain(old):
        return json.dumps(typed, ensure_ascii=False)
    try:
        strict_json.parse(typed.encode("utf-8", "replace"))
    except strict_json.JsonProblem:
        return json.dumps(typed, ensure_ascii=False)
    return typed.strip(" \t\r\n")


def with_value(body: bytes, steps: Sequence[str], written: str) -> bytes:
    """The body with the JSON text `written` at a place; raises UsageError where more than that would change."""
    before, value = strict_json.parse(body).value, strict_json.parse(written.encode()).value
    changed = set_values(body, [(".".join(steps), written)])
    if strict_json.parse(changed).value != _with(before, tuple(steps), value):
        raise UsageError(tr("This value can't be named for sure. Change it in the text instead."))
    return changed


def value_at(document: Any, steps: Sequence[str]) -> Any:
    """The value that keys and numbers lead to; raises KeyError, IndexError or ValueError where they don't."""
    for step in steps:
        document = document[step] if isinstance(document, dict) else document[int(step)]
    return document


def _with(document: Any, steps: tuple[str, ...], value: Any) -> Any:
    """A copy of a document with another value at a place; only what leads there is copied."""
    if not steps:
        return value
    first, *rest = steps
    if isinstance(document, dict):
        return document | {first: _with(document[first], tuple(rest), value)}
    place = int(first)
    return [*document[:place], _with(document[place], tuple(rest), value), *document[place + 1 :]]


def _json(value: Any) -> str:
    """A number as it came, or one of the three words."""
    if value is None:
        return "null"
    return str(value).lower() if isinstance(value, bool) else str(value)


def _is_plain(text: str) -> bool:
    return gate.marks(text) == text

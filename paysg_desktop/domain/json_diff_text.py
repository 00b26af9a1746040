"""JSON values written out again: on one line, their numbers as they came."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any


def json_line(value: Any, limit: int | None = None) -> str:
    """The value as JSON on one line, cut behind `limit` characters where one is given.

    Numbers stand in the characters received. Only what is needed is written, however large the value is.
    """
    parts: list[str] = []
    length = 0
    for part in _parts(value):
        parts.append(part)
        length += len(part)
        if limit is not None and length > limit:
            break
    return "".join(parts)[:limit]


def _parts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for at, (key, each) in enumerate(value.items()):
            yield f"{', ' if at else '{'}{_text(key)}: "
            yield from _parts(each)
        yield "}" if value else "{}"
    elif isinstance(value, list):
        for at, each in enumerate(value):
            yield ", " if at else "["
            yield from _parts(each)
        yield "]" if value else "[]"
    elif isinstance(value, str):
        yield _text(value)
    else:
        yield {True: "true", False: "false", None: "null"}[value] if _is_word(value) else str(value)


def _is_word(value: Any) -> bool:
    return value is None or isinstance(value, bool)


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)

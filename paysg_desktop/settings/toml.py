"""Reading TOML with errors that name a line and never quote the file, and writing it whole.

The standard library only reads TOML; the writer covers everything that its reader can return, so that keys
of a newer version survive a rewrite by this one. Comments do not survive.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+", re.ASCII)
_LINE_IN_MESSAGE = re.compile(r"\(at line (\d+)")
_HEADER = re.compile(r"\[\s*([A-Za-z0-9_.-]+)\s*\]")


class TomlError(ValueError):
    """The text is no TOML. `line` counts from 1. The text itself is never part of the message."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}")
        self.line = line


def parse(content: bytes) -> dict[str, Any]:
    """The document as plain values; raises TomlError."""
    try:
        return tomllib.loads(content.decode())
    except UnicodeDecodeError as error:
        line = _lines_in(content[: error.start])
    except tomllib.TOMLDecodeError as error:
        found = _LINE_IN_MESSAGE.search(str(error))
        line = int(found[1]) if found else _lines_in(content)
    except (RecursionError, ValueError):  # absurd nesting; an integer of thousands of digits
        line = _lines_in(content)
    raise TomlError(line)


def line_of(content: bytes, key: str) -> int | None:
    """The line, counted from 1, that sets the dotted `key`; None when it can't be told."""
    table = ""
    for number, line in enumerate(content.decode(errors="replace").splitlines(), start=1):
        text = line.strip()
        header = _HEADER.match(text)
        if header:
            table = header[1] + "."
        elif table + text.partition("=")[0].strip() == key:
            return number
    return None


def dump(document: Mapping[str, Any]) -> str:
    """The document as TOML text, values first and tables after them."""
    return "\n".join(_table_lines(document, ())) + "\n"


def _lines_in(content: bytes) -> int:
    return content.rstrip(b"\n").count(b"\n") + 1


def _table_lines(table: Mapping[str, Any], path: tuple[str, ...]) -> list[str]:
    lines = [f"{_key(name)} = {_value(value)}" for name, value in table.items() if not isinstance(value, dict)]
    if path and (lines or not table):
        lines.insert(0, f"[{'.'.join(map(_key, path))}]")
    for name, value in table.items():
        if isinstance(value, dict):
            lines += ["", *_table_lines(value, (*path, name))]
    return lines


def _key(name: str) -> str:
    return name if _BARE_KEY.fullmatch(name) else _string(name)


def _value(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return _string(value)
        case int() | float():
            return repr(value)
        case datetime() | date() | time():
            return value.isoformat()
        case list() | tuple():
            return "[" + ", ".join(_value(each) for each in value) + "]"
        case dict():
            return "{" + ", ".join(f"{_key(name)} = {_value(each)}" for name, each in value.items()) + "}"
    raise TypeError(f"TOML has no {type(value).__name__}")


def _string(text: str) -> str:
    # JSON's escapes are TOML's too; only DEL is allowed there and not here.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")

"""The public JSON Schema of HAR (tests/data/captures/har-schema, with its licence), and a validator that is enough
for it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from paysg_desktop.domain.times import parse_iso

FOLDER = Path(__file__).parents[2] / "data" / "captures" / "har-schema"
_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "null": (type(None),),
}
_KNOWN = {
    *("$id", "type", "required", "properties", "items", "$ref", "oneOf", "format", "pattern", "min", "optional"),
    *("$schema", "uniqueItems"),
}


def schemas() -> dict[str, Any]:
    """By the names that they have for each other."""
    return {f"{path.name}#": json.loads(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.json")}


def problems(document: Any, schema: Any = None, known: dict[str, Any] | None = None, at: str = "har") -> list[str]:
    """Where a document breaks the schema; empty where it holds."""
    known = known or schemas()
    schema = known["har.json#"] if schema is None else schema
    assert set(schema) <= _KNOWN, set(schema) - _KNOWN
    if "$ref" in schema:
        return problems(document, known[schema["$ref"]], known, at)
    found = [at] if "oneOf" in schema and not _fits_one(document, schema["oneOf"], known, at) else []
    if "type" in schema and (isinstance(document, bool) or not isinstance(document, _TYPES[schema["type"]])):
        return [f"{at}: not {schema['type']}"]
    if isinstance(document, dict):
        found += [f"{at}: no {name}" for name in schema.get("required", ()) if name not in document]
        for name, inner in schema.get("properties", {}).items():
            if name in document:
                found += problems(document[name], inner, known, f"{at}.{name}")
    if isinstance(document, list) and "items" in schema:
        for number, each in enumerate(document):
            found += problems(each, schema["items"], known, f"{at}[{number}]")
    if isinstance(document, str):
        found += _text_problems(document, schema, at)
    if isinstance(document, int | float) and document < schema.get("min", document):
        found.append(f"{at}: below {schema['min']}")
    return found


def _fits_one(document: Any, choices: list[Any], known: dict[str, Any], at: str) -> bool:
    return sum(not problems(document, each, known, at) for each in choices) == 1


def _text_problems(text: str, schema: Any, at: str) -> list[str]:
    found = []
    if "pattern" in schema and re.search(schema["pattern"], text) is None:
        found.append(f"{at}: not as {schema['pattern']}")
    if schema.get("format") == "date-time" and parse_iso(text) is None:
        found.append(f"{at}: no time")
    if schema.get("format") == "uri" and (
        not urlsplit(text).scheme or re.search(r"[^\x21-\x7e]|[<>\"{}|\\^`]", text)
    ):
        found.append(f"{at}: no URI")
    return found

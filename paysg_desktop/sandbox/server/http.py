"""Requests and answers as the sandbox's parts see them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from paysg_desktop.domain.headers import Headers

JSON_TYPE = (b"content-type", b"application/json; charset=utf-8")
HTML_TYPE = (b"content-type", b"text/html; charset=utf-8")
TEXT_TYPE = (b"content-type", b"text/plain; charset=utf-8")


@dataclass(frozen=True, slots=True)
class Call:
    """One request. `segments` are the path's, decoded; `headers` have lower-case names.

    Of a header or a query parameter that comes twice the last one is here.
    """

    method: str
    segments: tuple[str, ...]
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes = field(repr=False)

    @property
    def path(self) -> str:
        return "/" + "/".join(self.segments)


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: bytes = b""
    headers: Headers = ()


def json_answer(status: int, value: object, headers: Headers = ()) -> Answer:
    """Compact JSON as Node writes it: no spaces, letters as they are."""
    return Answer(status, compact(value), (JSON_TYPE, *headers))


def compact(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "replace")


def json_object(body: bytes) -> dict[str, Any] | None:
    """The body as a JSON object; an empty one is an empty object, None stands for anything else."""
    if not body.strip():
        return {}
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None

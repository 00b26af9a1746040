"""What webhook.site's API gives of the requests that it received (docs.webhook.site, "API Endpoints: Requests").

A page of requests (`data`), a list of them, or a single one. Its names of headers are in lower case and each has a
list of values. Its CSV export has columns that differ from file to file and are written down nowhere, so that one
is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from paysg_desktop.documents.capture_parts import (
    CaptureProblem,
    checked,
    member,
    read_one,
    text_headers,
    unread,
    utf8,
)
from paysg_desktop.domain.capture import Capture
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.times import parse_iso

_OTHERS = {"email": "It is an e-mail, not a request.", "dns": "It is a DNS look-up, not a request."}
_NO_BODY = "Its body is not in the file: webhook.site keeps a form's fields and files apart from it."


def is_webhook_site(document: Any) -> bool:
    return any(_is_request(each) for each in _requests(document)[:1])


def read_webhook_site(document: Any) -> Iterator[Capture]:
    """Every request; raises nothing."""
    for number, each in enumerate(_requests(document), 1):
        place = f"request {number}"
        if _is_request(each):
            yield read_one(_capture, each, place)
        else:
            yield unread(place, "It is no request.")


def _requests(document: Any) -> list[Any]:
    if isinstance(document, dict) and isinstance(document.get("data"), list):
        return list(document["data"])
    return document if isinstance(document, list) else [document]


def _is_request(each: Any) -> bool:
    return isinstance(each, dict) and "token_id" in each and "uuid" in each


def _capture(told: dict[str, Any], place: str) -> Capture:
    kind = told.get("type") or "web"
    if kind != "web":
        raise CaptureProblem(_OTHERS.get(str(kind), "It is no request."))
    method, url = member(told, "method", str, "method"), member(told, "url", str, "URL")
    content = utf8(member(told, "content", str, "content") if told.get("content") is not None else "")
    size = told.get("size")
    if not content and isinstance(size, int) and size > 0:
        raise CaptureProblem(_NO_BODY)
    return checked(method, url, _headers(told.get("headers")), content, at=_time(told), place=place)


def _headers(told: Any) -> Headers:
    if not isinstance(told, dict):
        raise CaptureProblem("It has no headers.")
    pairs = ((name, values if isinstance(values, list) else [values]) for name, values in told.items())
    return text_headers((name, value) for name, values in pairs for value in values)


def _time(told: dict[str, Any]) -> int | None:
    """`2019-10-03 19:06:35`, which is UTC: the API's `sorting` counts the same moment from the epoch."""
    text = told.get("created_at")
    return parse_iso(f"{text}Z") or parse_iso(text) if isinstance(text, str) else None

"""HAR 1.2: what browsers, tunnels and proxies save of HTTP traffic; read and written.

The format has no way to say that a request's body is base64, only that an answer's is. We write `_encoding` beside
it, as the format lets programs add members with an underscore, and read the `encoding` that others write as well.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from http import HTTPStatus
from typing import Any, BinaryIO
from urllib.parse import parse_qsl

from paysg_desktop.documents.capture_parts import (
    CaptureProblem,
    checked,
    from_base64,
    member,
    read_one,
    text_headers,
    unread,
    utf8,
)
from paysg_desktop.domain.capture import Capture
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.times import iso_utc, parse_iso

VERSION = "1.2"
_HIGHEST_STATUS = 599
_LONGEST_MS = 1e9
_HOST = re.compile(r"(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?")
_BODILESS = frozenset({"GET", "HEAD", "OPTIONS"})
_NOT_SENT = "It is a {method} without a body, as browsers send them for pages: no webhook."
_NO_BODY = "Its body is not in the file. Save the traffic again with its contents."
_FORM = "The file holds the fields of its form, not the body as it was sent."


def is_har(document: Any) -> bool:
    return isinstance(document, dict) and isinstance(document.get("log"), dict)


def read_har(document: Mapping[str, Any]) -> Iterator[Capture]:
    """Every entry of its log; raises nothing for what stands in them, and CaptureProblem where there are none."""
    entries = document["log"].get("entries")
    if not isinstance(entries, list):
        raise CaptureProblem("It is a HAR file without entries.")
    for number, entry in enumerate(entries, 1):
        place = f"entry {number}"
        if isinstance(entry, dict):
            yield read_one(_capture, entry, place)
        else:
            yield unread(place, "It is no entry.")


def write_har(file: BinaryIO, entries: Iterable[tuple[Capture, Mapping[str, Any]]], program: str) -> int:
    """Write a log with these captures and what is to be said of each (`_paysg`); returns how many.

    `program` is the version of what wrote it.
    """
    creator = json.dumps({"name": "PaySG Desktop", "version": program})
    file.write(f'{{"log":{{"version":"{VERSION}","creator":{creator},"pages":[],"entries":['.encode())
    count = 0
    for capture, about in entries:
        file.write(b",\n" if count else b"\n")
        file.write(json.dumps(har_entry(capture, about)).encode())
        count += 1
    file.write(b"\n]}}\n")
    return count


def har_entry(capture: Capture, about: Mapping[str, Any]) -> dict[str, Any]:
    """One entry; times that nobody measured are 0, sizes -1, as the format wants it."""
    took_ms = (capture.took_us or 0) / 1000
    return {
        "startedDateTime": iso_utc(capture.at or 0),
        "time": took_ms,
        "request": _request(capture),
        "response": _response(capture),
        "cache": {},
        "timings": {"send": 0, "wait": took_ms, "receive": 0},
        **({"_paysg": dict(about)} if about else {}),
    }


def _capture(entry: dict[str, Any], place: str) -> Capture:
    request = member(entry, "request", dict, "request")
    method = member(request, "method", str, "method")
    body = _body(request, method)
    listed = member(request, "headers", list, "headers")
    headers = text_headers(
        (each.get("name"), each.get("value")) if isinstance(each, dict) else (None, None) for each in listed
    )
    url = member(request, "url", str, "URL")
    capture = checked(method, url, headers, body, at=_time(entry.get("startedDateTime")), place=place)
    return _with_answer(capture, entry)


def _time(text: object) -> int | None:
    """None where it is not told; 1970 is what we write then."""
    at = parse_iso(text) if isinstance(text, str) else None
    return at or None


def _body(request: dict[str, Any], method: str) -> bytes:
    posted = request.get("postData")
    if not isinstance(posted, dict):
        size = request.get("bodySize")
        if method in _BODILESS:
            raise CaptureProblem(_NOT_SENT.format(method=method))
        if isinstance(size, int | float) and size > 0:
            raise CaptureProblem(_NO_BODY)
        return b""
    text = posted.get("text")
    if not isinstance(text, str):
        raise CaptureProblem(_FORM if posted.get("params") else _NO_BODY)
    if not text and posted.get("params"):
        raise CaptureProblem(_FORM)
    return _decoded(text, posted.get("encoding") or posted.get("_encoding"))


def _decoded(text: str, encoding: object) -> bytes:
    return from_base64(text) if encoding == "base64" else utf8(text)


def _with_answer(capture: Capture, entry: dict[str, Any]) -> Capture:
    """The answer is told where it can be read; nothing depends on it."""
    answer = entry.get("response")
    status = answer.get("status") if isinstance(answer, dict) else None
    if not isinstance(status, int) or isinstance(status, bool) or not 100 <= status <= _HIGHEST_STATUS:
        return capture
    return replace(capture, status=status, took_us=_micros(entry.get("time")))


def _micros(took_ms: object) -> int | None:
    if isinstance(took_ms, bool) or not isinstance(took_ms, int | float) or not 0 <= took_ms <= _LONGEST_MS:
        return None
    return round(took_ms * 1000)


def _request(capture: Capture) -> dict[str, Any]:
    url = _absolute(capture)
    told: dict[str, Any] = {
        "method": capture.method,
        "url": url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _headers(capture.headers),
        "queryString": [
            {"name": name, "value": value}
            for name, value in parse_qsl(url.partition("?")[2], keep_blank_values=True)
        ],
        "headersSize": -1,
        "bodySize": len(capture.body),
    }
    if capture.body:
        told["postData"] = {"mimeType": _mime_type(capture.headers), **_text(capture.body, "_encoding")}
    return told


def _response(capture: Capture) -> dict[str, Any]:
    status = capture.status or 0
    content = {"size": len(capture.answer_body), "mimeType": _mime_type(capture.answer_headers)}
    return {
        "status": status,
        "statusText": HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else "",
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _headers(capture.answer_headers),
        "content": content | (_text(capture.answer_body, "encoding") if capture.answer_body else {}),
        "redirectURL": "",
        "headersSize": -1,
        "bodySize": len(capture.answer_body),
    }


def _headers(headers: Headers) -> list[dict[str, str]]:
    return [{"name": name.decode("latin-1"), "value": value.decode("latin-1")} for name, value in headers]


def _text(body: bytes, encoding: str) -> dict[str, str]:
    try:
        return {"text": body.decode()}
    except UnicodeDecodeError:
        return {"text": base64.b64encode(body).decode(), encoding: "base64"}


def _mime_type(headers: Headers) -> str:
    found = (value.decode("latin-1") for name, value in headers if name.lower() == b"content-type")
    return next(found, "")


def _absolute(capture: Capture) -> str:
    """The format wants whole URLs; of a request that names no host we know only that it came here."""
    if not capture.url.startswith("/"):
        return capture.url
    hosts = (value.decode("latin-1") for name, value in capture.headers if name.lower() == b"host")
    host = next(hosts, "")
    return f"http://{host if _HOST.fullmatch(host) else 'localhost'}{capture.url}"

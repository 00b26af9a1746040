"""Files of captured webhooks: which of the known formats one is in, told by what is in it, and what it holds.

What can't be read is told with its place and the reason; the rest is there. Hostile content raises nothing but
UsageError.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from paysg_desktop.documents.capture_lines import is_capture_line, read_capture_lines
from paysg_desktop.documents.capture_parts import CaptureProblem, read_json, read_one, unread
from paysg_desktop.documents.curl_lines import is_curl, read_curl
from paysg_desktop.documents.har import is_har, read_har
from paysg_desktop.documents.raw_http import is_raw_http, read_raw_http
from paysg_desktop.documents.stripe_lines import event_capture, has_event_line, is_event, read_event_lines
from paysg_desktop.documents.webhook_site import is_webhook_site, read_webhook_site
from paysg_desktop.domain.capture import Capture, CaptureFile
from paysg_desktop.domain.errors import UsageError

LARGEST_BYTES = 50 * 1024 * 1024
MOST_CAPTURES = 10_000
"""Parts of a file that are looked at, those included that can't be read."""
_MARKS_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_COLUMN = re.compile(r"[a-z_]+")
_LONGEST_HEADER = 10_000
_KNOWN = (
    "Captures can be read as raw HTTP, HAR, cURL lines, events a line each (`stripe listen --print-json`), JSON "
    "of webhook.site, and as JSON lines exported here."
)
_MORE = f"The file goes on, but only its first {MOST_CAPTURES:,} parts are looked at. Import the rest by itself."


def read_captures(data: bytes) -> CaptureFile:
    """What the file holds, in its order; raises UsageError for one that is in none of the formats."""
    if len(data) > LARGEST_BYTES:
        raise UsageError(f"The file is larger than {LARGEST_BYTES // 1024**2} MiB. Nothing was taken. Split it.")
    if not data.strip():
        raise UsageError("The file is empty. Nothing was taken.")
    if is_raw_http(data):
        return _file("raw", read_raw_http(data))
    return _read_text(_text(data))


def _text(data: bytes) -> str:
    """Bytes that are no UTF-8 stand as lone surrogates; PowerShell writes UTF-16."""
    if data.startswith(_MARKS_16):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError:
            raise UsageError(f"The file is text in no encoding that is known here. {_KNOWN}") from None
    return data.removeprefix(codecs.BOM_UTF8).decode("utf-8", "surrogateescape")


def _read_text(text: str) -> CaptureFile:
    start = text.lstrip()[:1]
    if start in ("{", "["):
        found = _read_document(text)
        if found is not None:
            return found
    elif is_curl(text):
        return _file("curl", read_curl(text))
    if has_event_line(text):
        return _file("stripe", read_event_lines(text))
    header = text[:_LONGEST_HEADER].lstrip().partition("\n")[0]
    if {"uuid", "token_id"} <= set(_COLUMN.findall(header)):
        raise UsageError(
            "webhook.site's CSV has columns that differ from file to file, so that nobody could say what was "
            "sent. Nothing was taken. Save its requests as JSON and import that."
        )
    raise UsageError(f"The file is in no format that is known here. Nothing was taken. {_KNOWN}")


def _read_document(text: str) -> CaptureFile | None:
    """A file of JSON: one document, or one a line; None where it is of none of our formats."""
    document = _document(text)
    try:
        if is_har(document):
            return _file("har", read_har(document))
    except CaptureProblem as problem:
        raise UsageError(f"{problem} Nothing was taken.") from None
    if is_webhook_site(document):
        return _file("webhook.site", read_webhook_site(document))
    if is_capture_line(document) or is_capture_line(_document(text.lstrip().partition("\n")[0])):
        return _file("ours", read_capture_lines(text))
    if is_event(document):
        return _file("stripe", [read_one(event_capture, text, "event 1")])
    return None


def _document(text: str) -> Any:
    """None where it is no single JSON document."""
    try:
        return read_json(text)
    except CaptureProblem:
        return None


def _file(form: str, captures: Iterable[Capture]) -> CaptureFile:
    return CaptureFile(form, tuple(_limited(iter(captures))))


def _limited(captures: Iterator[Capture]) -> Iterator[Capture]:
    yield from islice(captures, MOST_CAPTURES)
    if next(captures, None) is not None:
        yield unread("the rest", _MORE)

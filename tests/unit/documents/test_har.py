"""HAR: what others save is read with what is missing told, and what we write holds to the public schema."""

from __future__ import annotations

import base64
import io
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.documents.har import har_entry, is_har, read_har, write_har
from paysg_desktop.domain.capture import Capture
from tests.unit.documents.capture_values import WHOLE
from tests.unit.documents.har_schema import problems

REQUEST = {
    "method": "POST",
    "url": "https://example.sg/hook?a=1",
    "headers": [{"name": "Content-Type", "value": "application/json"}],
    "postData": {"mimeType": "application/json", "text": "{}"},
    "bodySize": 2,
}


def entry(**request: Any) -> dict[str, Any]:
    told = {name: value for name, value in (REQUEST | request).items() if value is not None}
    return {"startedDateTime": "2025-11-21T12:00:00.5+08:00", "time": 12.5, "request": told, "response": {}}


def read(*entries: Any) -> list[Capture]:
    return list(read_har({"log": {"entries": list(entries)}}))


def written(*captures: Capture) -> dict[str, Any]:
    file = io.BytesIO()
    assert write_har(file, [(each, {}) for each in captures], "1.0") == len(captures)
    return dict(json.loads(file.getvalue()))


def test_an_entry_as_a_browser_saves_it() -> None:
    saved = entry(headers=[{"name": ":path", "value": "/hook"}, {"name": "X-A", "value": " é "}])
    saved["response"] = {"status": 201}
    (found,) = read(saved)
    assert (found.method, found.url, found.body, found.headers) == (
        "POST", "https://example.sg/hook?a=1", b"{}", ((b"X-A", b"\xe9"),),
    )  # fmt: skip
    assert (found.at, found.status, found.took_us, found.place) == (1_763_697_600_500_000, 201, 12_500, "entry 1")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"postData": None}, "body is not in the file"),
        ({"postData": {"mimeType": "x"}}, "body is not in the file"),
        ({"postData": {"params": [{"name": "a", "value": "1"}]}}, "fields of its form"),
        ({"postData": {"text": "", "params": [{"name": "a"}]}}, "fields of its form"),
        ({"postData": {"text": "*", "encoding": "base64"}}, "base64"),
        ({"postData": {"text": "\ud800"}}, "not whole UTF-8"),
        ({"postData": None, "method": "GET"}, "no webhook"),
        ({"method": "PO ST"}, "no HTTP method"),
        ({"method": 3}, "no method"),
        ({"url": "https://example.sg/a b"}, "URL"),
        ({"url": None}, "no URL"),
        ({"headers": None}, "no headers"),
        ({"headers": [3]}, "no text"),
        ({"headers": [{"name": "A", "value": 1}]}, "no text"),
        ({"headers": [{"name": "A B", "value": "1"}]}, "no header has"),
        ({"headers": [{"name": "A", "value": "1\n2"}]}, "no header has"),
        ({"headers": [{"name": "A", "value": ""}] * 101}, "more headers"),
        ({"postData": {"text": "x" * (1024 * 1024 + 1)}}, "larger than 1 MiB"),
    ],
)
def test_what_can_not_be_read_is_told_and_the_rest_is_taken(changes: dict[str, Any], said: str) -> None:
    first, second = read(entry(**changes), entry())
    assert first.problem is not None
    assert said in first.problem
    assert (first.place, second.place, second.problem) == ("entry 1", "entry 2", None)


def test_a_request_that_had_no_body_is_taken() -> None:
    assert [(each.body, each.problem) for each in read(entry(postData=None, bodySize=0))] == [(b"", None)]


def test_a_body_that_others_say_is_base64() -> None:
    coded = {"text": base64.b64encode(b"\xff\x00").decode(), "encoding": "base64"}
    assert [each.body for each in read(entry(postData=coded))] == [b"\xff\x00"]


@pytest.mark.parametrize("status", [0, -1, True, "200", 1000, None])
def test_an_answer_that_says_nothing_is_none(status: object) -> None:
    saved = entry() | {"response": {"status": status}, "time": float("nan")}
    assert [(each.status, each.took_us) for each in read(saved)] == [(None, None)]


@given(st.lists(WHOLE, max_size=3))
def test_what_is_written_holds_to_the_schema_and_reads_back(captures: list[Capture]) -> None:
    document = written(*captures)
    assert is_har(document)
    assert problems(document) == []
    for was, now in zip(captures, read_har(document), strict=True):
        if not was.body and was.method == "GET":
            assert now.problem is not None
            continue
        assert (now.method, now.headers, now.body, now.at) == (was.method, was.headers, was.body, was.at)
        assert now.url.endswith(was.url)
        assert (now.status, now.took_us) == (was.status, (was.took_us or 0) if was.status else None)


def test_the_check_bites() -> None:
    document = written(Capture("POST", "/h", (), b"{}", at=1))
    for broken in (
        {"log": document["log"] | {"version": 1.2}},
        {"log": {name: value for name, value in document["log"].items() if name != "creator"}},
        {"log": document["log"] | {"entries": [document["log"]["entries"][0] | {"startedDateTime": "yesterday"}]}},
        {"log": document["log"] | {"entries": [document["log"]["entries"][0] | {"cache": {"beforeRequest": 1}}]}},
    ):
        assert problems(broken)


def test_a_host_that_is_none_gives_no_broken_url() -> None:
    capture = Capture("POST", "/h", ((b"Host", b"evil host<"),), b"", at=1)
    assert har_entry(capture, {})["request"]["url"] == "http://localhost/h"
    assert har_entry(replace(capture, url="https://a.sg/x"), {})["request"]["url"] == "https://a.sg/x"

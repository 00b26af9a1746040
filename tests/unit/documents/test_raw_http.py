"""Requests as they stand on the wire, and as people save them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.documents.raw_http import is_raw_http, read_raw_http
from paysg_desktop.domain.capture import Capture
from tests.unit.documents.capture_values import WHOLE


def wire(capture: Capture, line_end: bytes) -> bytes:
    """As a sender would write it, with its length."""
    length = b"Content-Length: %d" % len(capture.body)
    lines = [b"%b %b HTTP/1.1" % (capture.method.encode(), capture.url.encode())]
    lines += [b"%b: %b" % header for header in capture.headers] + [length, b"", b""]
    return line_end.join(lines) + capture.body


def shown(data: bytes) -> list[tuple[str, bytes, str | None]]:
    return [(each.url, each.body, each.problem) for each in read_raw_http(data)]


FRAMING = ("content-length", "transfer-encoding")
PLAIN = WHOLE.map(
    lambda capture: replace(
        capture,
        headers=tuple(each for each in capture.headers if each[0].decode().lower() not in FRAMING),
        at=None,
        status=None,
        took_us=None,
    )
)


@given(st.lists(PLAIN, min_size=1, max_size=4), st.sampled_from([b"\r\n", b"\n"]), st.sampled_from([b"", b"\r\n"]))
def test_several_requests_behind_each_other(captures: list[Capture], line_end: bytes, between: bytes) -> None:
    data = between.join(wire(each, line_end) for each in captures)
    found = list(read_raw_http(data))
    assert is_raw_http(data)
    assert [(each.method, each.url, each.body) for each in found] == [
        (each.method, each.url, each.body) for each in captures
    ]
    assert [each.headers[:-1] for each in found] == [each.headers for each in captures]


def test_without_a_length_the_body_goes_on_to_the_end() -> None:
    assert shown(b"POST /a HTTP/1.1\nHost: x\n\n{}\n") == [("/a", b"{}\n", None)]
    assert shown(b"POST /a HTTP/1.1\n\n{}\nPOST /b HTTP/2\n\n1") == [("/a", b"{}\n", None), ("/b", b"1", None)]


@pytest.mark.parametrize("line_end", [b"\r\n", b"\n"])
def test_a_body_in_chunks(line_end: bytes) -> None:
    chunks = line_end.join([b"3", b"abc", b"2;x=y", b"de", b"0", b"", b""])
    head = line_end.join([b"POST /a HTTP/1.1", b"Transfer-Encoding: chunked", b"", b""])
    assert shown(head + chunks + b"POST /b HTTP/1.1\n\n") == [("/a", b"abcde", None), ("/b", b"", None)]


@pytest.mark.parametrize(
    ("first", "said"),
    [
        (b"POST /a HTTP/1.1\nContent-Length: 99\n\n{}\n", "breaks off"),
        (b"POST /a HTTP/1.1\nContent-Length: x\n\n{}\n", "no number"),
        (b"POST /a HTTP/1.1\nContent-Length: 1\nContent-Length: 2\n\n{}\n", "clearly"),
        (b"POST /a HTTP/1.1\nTransfer-Encoding: gzip\n\n{}\n", "clearly"),
        (b"POST /a HTTP/1.1\nTransfer-Encoding: chunked\n\nzz\n", "chunked"),
        (b"POST /a HTTP/1.1\nTransfer-Encoding: chunked\n\n9\nab\n", "chunked"),
        (b"POST /a HTTP/1.1\nno header\n\n{}\n", "no header"),
        (b"POST /a HTTP/1.1\nX A: b\n\n{}\n", "no header has"),
        (b"POST /a HTTP/1.1\nX: b\n folded\n\n{}\n", "no header"),
        (b"POST /a HTTP/1.1\nX: " + b"b" * 40_000 + b"\n\n{}\n", "don't end"),
        (b"rubbish\n", "request line"),
    ],
)
def test_behind_what_can_not_be_read_it_goes_on(first: bytes, said: str) -> None:
    found = list(read_raw_http(b"POST /0 HTTP/1.1\nContent-Length: 0\n\n" + first + b"PUT /b HTTP/1.1\r\n\r\nok"))
    assert [each.problem is None for each in found] == [True, False, True]
    assert said in (found[1].problem or "")
    assert (found[1].place, found[2].body) == ("request 2", b"ok")


def test_a_body_that_is_too_large() -> None:
    ((_, _, problem),) = shown(b"POST /a HTTP/1.1\n\n" + b"x" * (1024 * 1024 + 1))
    assert problem is not None
    assert "1 MiB" in problem


@pytest.mark.parametrize("data", [b"", b"{}", b"POST /a", b"POST a b HTTP/1.1\n", b"HTTP/1.1 200 OK\n\n"])
def test_what_is_no_request(data: bytes) -> None:
    assert not is_raw_http(data)

"""A file's format is told by its content; what is in it is read or told, and nothing hostile gets through."""

from __future__ import annotations

import json
import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paysg_desktop.documents.captures import LARGEST_BYTES, MOST_CAPTURES, read_captures
from paysg_desktop.domain.errors import UsageError
from tests.unit.documents.test_capture_lines import LINE
from tests.unit.documents.test_har import entry
from tests.unit.documents.test_webhook_site import REQUEST

EVENT = '{"id":"evt_1","type":"payment.succeeded"}'
HAR = json.dumps({"log": {"version": "1.2", "entries": [entry(), entry()]}}, indent=1)
FILES = {
    "raw": b"\r\nPOST /h HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}",
    "har": HAR.encode(),
    "curl": b"# a note\n$ curl https://x.sg -d '{}'\n",
    "stripe": f"Ready!\n{EVENT}\n{EVENT}\n".encode(),
    "webhook.site": json.dumps({"data": [REQUEST]}).encode(),
    "ours": (json.dumps(LINE) + "\n" + json.dumps(LINE) + "\n").encode(),
}


@pytest.mark.parametrize("form", FILES)
def test_each_format_is_known_by_its_content(form: str) -> None:
    found = read_captures(FILES[form])
    assert found.format == form
    assert any(each.problem is None for each in found.captures)


@pytest.mark.parametrize("form", ["har", "curl", "stripe", "ours"])
def test_a_byte_order_mark_and_utf_16_are_taken(form: str) -> None:
    text = FILES[form].decode()
    expected = read_captures(FILES[form])
    assert read_captures(text.encode("utf-8-sig")) == expected
    assert read_captures(text.encode("utf-16")) == expected


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (json.dumps(LINE), "ours"),
        (json.dumps(LINE) + "\nrubbish\n", "ours"),
        (EVENT, "stripe"),
        (json.dumps(json.loads(EVENT), indent=2), "stripe"),
        (json.dumps([REQUEST]), "webhook.site"),
        (json.dumps(REQUEST), "webhook.site"),
    ],
)
def test_single_ones_and_broken_ones(text: str, form: str) -> None:
    assert read_captures(text.encode()).format == form


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"hello", "no format"),
        (b"{}", "no format"),
        (b"[1,2]", "no format"),
        (b"{" * 100_000, "no format"),
        (b"\xff\xfe\x00", "no encoding"),
        (b'{"log":{}}', "without entries"),
        (b'{"log":{"entries":7}}', "without entries"),
        (b"uuid,token_id,method\n1,2,POST\n", "CSV"),
        (b"\x1f\x8b\x08\x00", "no format"),
        (b"x" * (LARGEST_BYTES + 1), "larger than 50 MiB"),
    ],
)
def test_what_is_no_file_of_captures(data: bytes, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        read_captures(data)


def test_no_sentence_repeats_what_is_in_the_file() -> None:
    secret = "whsec_do_not_repeat"
    texts = [
        f"{secret}\n{EVENT}",
        f"curl -d @{secret} https://x.sg",
        f"POST /a HTTP/1.1\n{secret}\n\n",
        f"curl -{secret}",
    ]
    for text in texts:
        assert [secret in (each.problem or "") for each in read_captures(text.encode()).captures].count(True) == 0


def test_a_file_of_too_many_parts_says_that_it_goes_on() -> None:
    found = read_captures(f"{EVENT}\n".encode() * (MOST_CAPTURES + 1))
    assert len(found.captures) == MOST_CAPTURES + 1
    assert "goes on" in (found.captures[-1].problem or "")
    assert read_captures(f"{EVENT}\n".encode() * MOST_CAPTURES).captures[-1].problem is None


TEXTS = (
    *("{", "}", "[", "]", '"', ":", ",", "\\u", "\\ud800", "null", "1e999", "\n", "\r\n", " ", "\0"),
    *('"log":', '"entries":', '"request":', '"data":', '"uuid":1,"token_id":1', '"postData":{"text":'),
    *('"paysg_desktop_capture":1', '"headers":', '"id":"a","type":"b"'),
    *("curl ", "-d ", "-H ", "'", "$'", "^", '^"', "https://x.sg"),
    *("POST / HTTP/1.1\n", "Content-Length: ", "9", "Transfer-Encoding: chunked\n", "\n\n"),
)
PARTS = st.sampled_from([part.encode() for part in TEXTS] + [b"\xff", b"\xef\xbb\xbf", b"\xff\xfe"])


@settings(max_examples=400)
@given(st.lists(PARTS, max_size=25).map(b"".join) | st.binary(max_size=100))
def test_nothing_hostile_raises_anything_but_a_sentence(data: bytes) -> None:
    try:
        found = read_captures(data)
    except UsageError:
        return
    for each in found.captures:
        assert (each.problem is None) == bool(each.method)


def _mutated(form: str, place: int, part: bytes) -> bytes:
    data = FILES[form]
    return data[: place % len(data)] + part + data[place % len(data) + 1 :]


@settings(max_examples=400)
@given(st.sampled_from(sorted(FILES)), st.integers(0, 5_000), PARTS | st.binary(max_size=3))
def test_a_spoiled_file_is_read_or_refused(form: str, place: int, part: bytes) -> None:
    with suppress(UsageError):
        read_captures(_mutated(form, place, part))


@pytest.mark.parametrize(
    "data",
    [
        b"curl " + b"-s" * 400_000,
        b"curl " + b"-d a " * 200_000 + b"https://x.sg",
        b'curl "' + b"\\" * 1_000_000,
        b"curl " + b"^\n" * 400_000,
        b"POST / HTTP/1.1\n\n" * 60_000,
        b"POST / HTTP/1.1\nTransfer-Encoding: chunked\n\n" + b"1\na\n" * 200_000,
        b"POST / HTTP/1.1\nContent-Length: 9999999\n\n" * 20_000,
        b'{"log":{"entries":[' + b"{}," * 300_000 + b"{}]}}",
        b"uuid " * 300_000,
        b"[" * 1_000_000,
        b"{\n" * 500_000,
    ],
)
def test_large_hostile_files_are_read_in_a_moment(data: bytes) -> None:
    begun = time.monotonic()
    with suppress(UsageError):
        read_captures(data)
    assert time.monotonic() - begun < 10, "what takes quadratic time takes minutes here"


def test_the_formats_that_are_known_are_named() -> None:
    with pytest.raises(UsageError) as refused:
        read_captures(b"hello")
    for word in ("HAR", "raw HTTP", "cURL", "stripe listen", "webhook.site", "JSON lines"):
        assert word in str(refused.value)

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paysg_desktop.listener.head import Head
from paysg_desktop.listener.limits import Limits
from paysg_desktop.listener.policy import Policy
from paysg_desktop.listener.reader import RequestReader
from paysg_desktop.listener.refusal import RefusedRequestError
from tests.hostile import HOSTILE, Hostile

PORT = 8787
ONE = b"POST /hook HTTP/1.1\r\nHost: localhost:8787\r\nContent-Length: 2\r\n\r\nhi"
TWO = b"POST /hook HTTP/1.1\r\nHost: localhost:8787\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nho\r\n0\r\n\r\n"
THREE = b"\r\nPOST /hook?x HTTP/1.0\r\nHost: localhost:8787\r\n\r\n"


def _reader(limits: Limits | None = None) -> RequestReader:
    limits = limits or Limits()
    return RequestReader(limits, Policy(lambda path: path == "/hook", tuple, PORT, limits).check)


def _read(parts: list[bytes]) -> tuple[list[bytes], int | None]:
    """The bodies read, and the status of the refusal that ended it."""
    reader, bodies = _reader(), []
    try:
        for part in parts:
            reader.feed(part, 0)
            while (request := reader.next()) is not None:
                bodies.append(request.body)
    except RefusedRequestError as refusal:
        return bodies, refusal.status.value
    return bodies, None


def test_requests_come_out_one_by_one() -> None:
    reader = _reader()
    reader.feed(ONE + TWO + THREE + ONE[:5], 7)
    requests = [reader.next(), reader.next(), reader.next()]
    assert [request.body for request in requests if request] == [b"hi", b"ho", b""]
    assert reader.next() is None
    assert reader.has_begun
    assert reader.buffered == 5


def test_time_is_that_of_the_last_byte() -> None:
    reader = _reader()
    reader.feed(ONE[:-1], 1)
    assert reader.next() is None
    reader.feed(ONE[-1:], 2)
    request = reader.next()
    assert request is not None
    assert request.received_at == 2


def test_head_is_judged_before_its_body_comes() -> None:
    heads: list[Head] = []
    reader = RequestReader(Limits(), heads.append)
    reader.feed(ONE[:-2], 0)
    assert reader.next() is None
    assert [head.length for head in heads] == [2]
    assert reader.head is heads[0]
    reader.feed(ONE[-2:], 0)
    assert reader.next() is not None
    assert reader.head is None
    assert not reader.has_begun
    assert len(heads) == 1


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"POST /hook HTTP/1.1\n", 400),
        (b"\x16\x03\x01", 400),
        (b"POST /hook HTTP/1.1\r\nA: b\rc", 400),
        (b"x" * 32769, 431),
        (ONE.replace(b"Length: 2", b"Length: 1048577")[:-2], 413),
        (TWO[:-12] + b"100001\r\n", 413),
    ],
)
def test_refusal_does_not_wait_for_the_rest(data: bytes, status: int) -> None:
    assert _read([data]) == ([], status)


def test_one_empty_line_before_a_request_is_skipped_and_no_second() -> None:
    assert _read([b"\r\n" + ONE + b"\r\n" + ONE]) == ([b"hi", b"hi"], None)
    assert _read([b"\r\n\r\n" + ONE]) == ([], 400)
    assert _read([b"\r", b"\n", b"\r", b"\n", ONE]) == ([], 400)


@settings(max_examples=200)
@given(st.lists(st.integers(1, len(ONE + TWO + THREE)), max_size=8))
def test_it_makes_no_difference_where_the_bytes_are_cut(cuts: list[int]) -> None:
    data = ONE + TWO + THREE
    places = [0, *sorted(cuts), len(data)]
    parts = [data[start:end] for start, end in pairwise(places)]
    assert _read(parts) == ([b"hi", b"ho", b""], None)


SHORT = [
    hostile for hostile in HOSTILE if len(hostile.template) < 400 and hostile.status in (400, 404, 405, 415, 421)
]


@pytest.mark.parametrize(
    "hostile", [each for each in SHORT if not each.is_cut and not each.is_slow], ids=lambda hostile: hostile.name
)
def test_hostile_requests_get_the_same_answer_byte_by_byte(hostile: Hostile) -> None:
    raw = hostile.raw(f"localhost:{PORT}", "/hook")
    assert _read([bytes([byte]) for byte in raw]) == ([], hostile.status)
    assert _read([raw]) == ([], hostile.status)


@pytest.mark.timeout(5)
def test_head_in_single_bytes_costs_no_square() -> None:
    reader = _reader()
    for byte in b"POST /hook HTTP/1.1\r\nA: " + b"a" * 32_000:
        reader.feed(bytes([byte]), 0)
        assert reader.next() is None


def test_dropping_lets_go_of_everything() -> None:
    reader = _reader()
    reader.feed(ONE[:-1], 0)
    assert reader.next() is None
    reader.drop()
    assert not reader.has_begun
    assert reader.buffered == 0

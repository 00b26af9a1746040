from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.listener.chunks import ChunkedBody
from paysg_desktop.listener.limits import Limits
from paysg_desktop.listener.refusal import RefusedRequestError

SMALL = Limits(max_body=100, max_chunks=10)


def _take(data: bytes, limits: Limits = SMALL) -> tuple[bool, bytes, bytes]:
    chunks, buffer = ChunkedBody(limits), bytearray(data)
    return chunks.take(buffer), chunks.body, bytes(buffer)


@given(st.lists(st.binary(min_size=1, max_size=10), max_size=9), st.integers(1, 7))
def test_body_is_the_same_however_the_bytes_come(parts: list[bytes], step: int) -> None:
    wire = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"
    chunks, buffer = ChunkedBody(SMALL), bytearray()
    for at in range(0, len(wire), step):
        assert not chunks.take(buffer)
        buffer += wire[at : at + step]
    assert chunks.take(buffer)
    assert chunks.body == b"".join(parts)


def test_what_follows_the_body_is_left() -> None:
    assert _take(b"2\r\nhi\r\n0\r\n\r\nPOST") == (True, b"hi", b"POST")


def test_largest_body_is_taken_and_one_byte_more_refused() -> None:
    assert _take(b"64\r\n" + b"x" * 100 + b"\r\n0\r\n\r\n")[0]
    assert _refused(b"65\r\n") == 413
    assert _refused(b"64\r\n" + b"x" * 100 + b"\r\n1\r\n") == 413


def test_number_of_chunks_is_bounded() -> None:
    assert _take(b"1\r\nx\r\n" * 9 + b"0\r\n\r\n")[0]
    assert _refused(b"1\r\nx\r\n" * 10 + b"0\r\n\r\n") == 413


@pytest.mark.parametrize("data", [b"x", b" ", b"-", b"\n", b"2;", b"2 ", b"2\n", b"2\rx", b"123456789", b"\r\n"])
def test_broken_size_is_refused_as_soon_as_it_shows(data: bytes) -> None:
    assert _refused(data) == 400


@pytest.mark.parametrize("data", [b"2\r\nhi0", b"2\r\nhi\n", b"2\r\nhi\rx", b"0\r\nX", b"0\r\n\n"])
def test_broken_line_end_is_refused(data: bytes) -> None:
    assert _refused(data) == 400


def _refused(data: bytes) -> int:
    with pytest.raises(RefusedRequestError) as refusal:
        _take(data)
    return refusal.value.status.value

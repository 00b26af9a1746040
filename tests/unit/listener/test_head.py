from __future__ import annotations

import pytest

from paysg_desktop.listener.head import is_forbidden, read_head
from paysg_desktop.listener.limits import Limits
from paysg_desktop.listener.refusal import RefusedRequestError


def _block(*lines: bytes, line: bytes = b"POST /hook?a=1 HTTP/1.1") -> bytes:
    return b"\r\n".join([line, *lines, b"", b""])


def _status(block: bytes) -> int:
    with pytest.raises(RefusedRequestError) as refusal:
        read_head(block, Limits())
    return refusal.value.status.value


def test_head_is_read_as_it_came() -> None:
    block = _block(b"HOST:Localhost:80", b"X-a: \t 1 2\t", b"x-A:", b"Content-Length: 007")
    head = read_head(block, Limits())
    assert head.block == block
    assert (head.method, head.target, head.path, head.minor_version) == ("POST", "/hook?a=1", "/hook", 1)
    assert head.headers == (
        (b"HOST", b"Localhost:80"),
        (b"X-a", b"1 2"),
        (b"x-A", b""),
        (b"Content-Length", b"007"),
    )
    assert head.fields[b"x-a"] == [b"1 2", b""]
    assert head.host == "localhost:80"
    assert head.length == 7


def test_path_ends_at_the_first_question_mark() -> None:
    head = read_head(_block(b"Host: a", line=b"POST /a%3F?b?c HTTP/1.0"), Limits())
    assert (head.path, head.minor_version) == ("/a%3F", 0)


def test_length_is_none_for_chunks_and_0_when_nothing_is_said() -> None:
    assert read_head(_block(b"Host: a", b"transfer-encoding: chunked"), Limits()).length is None
    assert read_head(_block(b"Host: a"), Limits()).length == 0


def test_number_of_headers_is_bounded() -> None:
    limits = Limits(max_headers=3)
    assert len(read_head(_block(b"Host: a", b"A: 1", b"A: 1"), limits).headers) == 3
    with pytest.raises(RefusedRequestError) as refusal:
        read_head(_block(b"Host: a", b"A: 1", b"A: 1", b"A: 1"), limits)
    assert refusal.value.status.value == 431


@pytest.mark.parametrize(("digits", "status"), [(b"9" * 16, 413), (b"9" * 30_000, 413), (b"1_0", 400), (b"", 400)])
def test_unreadable_length_is_refused(digits: bytes, status: int) -> None:
    assert _status(_block(b"Host: a", b"Content-Length: " + digits)) == status


def test_zeros_before_a_length_are_no_length_of_their_own() -> None:
    assert read_head(_block(b"Host: a", b"Content-Length: " + b"0" * 500 + b"5"), Limits()).length == 5


@pytest.mark.parametrize(
    "part", [b"a\nb", b"a\rb", b"\r\r\n\n", b"\n\r", b"\x00", b"\x0b", b"\x1b", b"\x7f", b"\r\n\n"]
)
def test_controls_and_bare_line_ends_are_forbidden(part: bytes) -> None:
    assert is_forbidden(part)


@pytest.mark.parametrize("part", [b"", b"\r\n", b"a\r\n\r\nb", b"a\tb", b"\x80\xff ~"])
def test_line_ends_tabs_and_high_bytes_are_not(part: bytes) -> None:
    assert not is_forbidden(part)


@pytest.mark.timeout(5)
def test_blanks_without_end_cost_no_more_than_their_length() -> None:
    block = _block(b"Host: a", b"A:" + b" \t" * 15_000 + b"x" + b" \t" * 15_000)
    assert read_head(block, Limits()).headers[1] == (b"A", b"x")

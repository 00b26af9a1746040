from __future__ import annotations

import pytest

from paysg_desktop.listener.head import read_head
from paysg_desktop.listener.limits import Limits
from paysg_desktop.listener.policy import Policy
from paysg_desktop.listener.refusal import RefusedRequestError

LIMITS = Limits(max_body=10)


def _answer(
    *headers: bytes, line: bytes = b"POST /hook HTTP/1.1", host: bytes = b"localhost:8787", port: int = 8787
) -> int | None:
    """The status of the refusal; None when the request is wanted."""
    policy = Policy(lambda path: path == "/hook", lambda: ("demo.example", "other.example:444"), port, LIMITS)
    block = b"\r\n".join([line, b"Host: " + host, *headers, b"", b""])
    try:
        policy.check(read_head(block, LIMITS))
    except RefusedRequestError as refusal:
        return refusal.status.value
    return None


@pytest.mark.parametrize("host", [b"127.0.0.1:8787", b"LocalHost:8787", b"[::1]:8787", b"demo.example:1"])
def test_hosts_of_ours(host: bytes) -> None:
    assert _answer(host=host) is None


@pytest.mark.parametrize(
    "host", [b"localhost", b"[::1]", b"localhost:80", b"other.example", b"other.example:1", b"x.demo.example"]
)
def test_hosts_of_others(host: bytes) -> None:
    assert _answer(host=host) == 421


def test_http_port_needs_no_number() -> None:
    assert _answer(host=b"localhost", port=80) is None
    assert _answer(host=b"[::1]", port=80) is None


@pytest.mark.parametrize("length", [b"0", b"10", b"0010"])
def test_body_up_to_the_limit_is_wanted(length: bytes) -> None:
    assert _answer(b"Content-Length: " + length) is None


def test_checks_come_in_their_order() -> None:
    """Each line breaks one more rule, from the last to be checked to the first."""
    broken: list[bytes] = [b"Expect: more"]
    assert _answer(*broken) == 417
    broken.append(b"Content-Length: 11")
    assert _answer(*broken) == 413
    broken.append(b"Content-Encoding: identity")
    assert _answer(*broken) == 415
    assert _answer(*broken, line=b"POST /other HTTP/1.1") == 404
    broken.append(b"Origin: null")
    assert _answer(*broken) == 404
    assert _answer(*broken, host=b"evil.example") == 421
    assert _answer(*broken, host=b"evil.example", line=b"POST /hook# HTTP/1.1") == 400
    assert _answer(*broken, host=b"evil.example", line=b"GET /hook# HTTP/1.1") == 405


def test_further_number_of_ours_stands_for_our_port_alone() -> None:
    policy = Policy(lambda path: True, lambda: (), 8787, LIMITS, ("10.1.2.3",))

    def check(host: bytes) -> None:
        policy.check(read_head(b"POST /hook HTTP/1.1\r\nHost: " + host + b"\r\n\r\n", LIMITS))

    check(b"10.1.2.3:8787")
    for host in (b"10.1.2.3", b"10.1.2.3:80", b"10.1.2.4:8787"):
        with pytest.raises(RefusedRequestError):
            check(host)

from __future__ import annotations

import pytest

from paysg_desktop.domain.forwarded import Forwarded, forwarded_sender
from paysg_desktop.domain.proxies import Proxies

PROXIES = Proxies(["10.1.2.0/24"])


def _sender(*headers: tuple[bytes, bytes], peer: str = "10.1.2.3") -> Forwarded | None:
    return forwarded_sender(headers, peer, PROXIES.admits)


@pytest.mark.parametrize(
    ("value", "address"),
    [
        (b"3.1.60.243", "3.1.60.243"),
        (b"1.1.1.1, 3.1.60.243", "3.1.60.243"),
        (b"3.1.60.243, 10.1.2.9, 127.0.0.1", "3.1.60.243"),
        (b"3.1.60.243:5511", "3.1.60.243"),
        (b"[2001:db8::1]:443", "2001:db8::1"),
        (b"10.1.2.8, 10.1.2.9", "10.1.2.8"),
        (b"unknown", None),
        (b"3.1.60.243, unknown, 10.1.2.9", None),
        (b"", None),
        (b",", None),
        (b", ".join([b"3.1.60.243"] * 51), None),
        (b"\xff\xfe", None),
    ],
)
def test_the_last_that_is_no_proxy_of_ours_is_the_sender(value: bytes, address: str | None) -> None:
    assert _sender((b"x-forwarded-for", value)) == Forwarded(address, is_believed=True)


def test_several_headers_are_one_list() -> None:
    headers = ((b"X-Forwarded-For", b"1.1.1.1"), (b"x-forwarded-for", b"3.1.60.243"))
    assert _sender(*headers) == Forwarded("3.1.60.243", is_believed=True)


@pytest.mark.parametrize(
    ("value", "address"),
    [
        (b"for=192.0.2.60;proto=https;by=10.1.2.3", "192.0.2.60"),
        (b'by=10.1.2.3; For="[2001:db8::1]:4711"', "2001:db8::1"),
        (b"for=1.1.1.1, for=192.0.2.60", "192.0.2.60"),
        (b"for=_hidden", None),
        (b"proto=https", None),
    ],
)
def test_forwarded_is_read_too(value: bytes, address: str | None) -> None:
    assert _sender((b"Forwarded", value)) == Forwarded(address, is_believed=True)


def test_two_headers_that_disagree_are_not_clear() -> None:
    listed, element = (b"X-Forwarded-For", b"3.1.60.243"), (b"Forwarded", b"for=3.1.60.243")
    assert _sender(listed, element) == Forwarded("3.1.60.243", is_believed=True)
    assert _sender(listed, (b"Forwarded", b"for=1.1.1.1")) == Forwarded(None, is_believed=True)


def test_only_a_proxy_of_ours_is_believed() -> None:
    header = (b"X-Forwarded-For", b"3.1.60.243")
    assert _sender(header, peer="10.1.3.1") == Forwarded(None, is_believed=False)
    assert _sender(header, peer="") == Forwarded(None, is_believed=False)
    assert _sender(header, peer="127.0.0.1") == Forwarded("3.1.60.243", is_believed=True)


def test_nothing_was_forwarded() -> None:
    assert _sender((b"Host", b"localhost")) is None

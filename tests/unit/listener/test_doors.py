from __future__ import annotations

import socket
from pathlib import Path

import pytest

from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.domain.proxies import Proxies
from paysg_desktop.listener.bound import bind
from paysg_desktop.listener.doors import Outer, Place, open_doors

NOW = 1_800_000_000_000_000
NOBODYS = "192.0.2.77"
"""An address for documents: no computer has it."""


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "[::1]"])
def test_loopback_has_one_door_whatever_else_is_set(host: str) -> None:
    sock, outer = open_doors(Place(host, 0, (), "/no/such.pem", ""), NOW)
    with sock:
        assert outer is None


@pytest.mark.parametrize("proxies", [(), ("10.1.2.3",)])
@pytest.mark.parametrize("host", ["0.0.0.0", "::"])
def test_all_addresses_at_once_are_refused(host: str, proxies: tuple[str, ...]) -> None:
    with pytest.raises(RefusedError, match="every address of this computer"):
        open_doors(Place(host, 0, proxies), NOW)


def test_without_a_list_nothing_is_opened() -> None:
    with pytest.raises(RefusedError, match=r"nobody has said which may. .*listener\.proxies"):
        open_doors(Place(NOBODYS, 0), NOW)


def test_an_address_of_another_computer() -> None:
    with pytest.raises(UsageError, match="not an address of this computer"):
        open_doors(Place(NOBODYS, 0, ("10.1.2.3",)), NOW)


def test_a_name_is_no_address() -> None:
    with pytest.raises(UsageError, match="must be a number"):
        open_doors(Place("collector.example", 0, ("10.1.2.3",)), NOW)


def test_tls_needs_both_files(tmp_path: Path) -> None:
    for certificate, key, missing in (("/a.pem", "", "tls_key"), ("", "/a.key", "tls_certificate")):
        with pytest.raises(UsageError, match=rf"set listener\.{missing}"):
            open_doors(Place(NOBODYS, 0, ("10.1.2.3",), certificate, key), NOW)


def test_a_refused_place_leaves_no_port_taken() -> None:
    with bind() as sock:
        port = sock.getsockname()[1]
    with pytest.raises(UsageError):
        open_doors(Place(NOBODYS, port, ("10.1.2.3",)), NOW)
    with bind(port=port):
        pass


def test_names_and_urls() -> None:
    with bind() as sock:
        port = sock.getsockname()[1]
        outer = Outer(sock, Proxies(), None)
        assert (outer.name, outer.url) == ("127.0.0.1", f"http://127.0.0.1:{port}")
    if socket.has_ipv6:
        with bind("::1") as sock:
            assert Outer(sock, Proxies(), None).name == "[::1]"

from __future__ import annotations

import errno
import os
import socket
import sys

import pytest

from paysg_desktop.domain.errors import PortTakenError, UsageError
from paysg_desktop.listener.bound import _explained, bind


def test_free_port_on_loopback_listens_without_delay() -> None:
    with bind() as sock:
        host, port = sock.getsockname()
        assert host == "127.0.0.1"
        assert port > 0
        assert sock.proto == socket.IPPROTO_TCP
        with socket.create_connection((host, port)):
            pass


def test_localhost_is_the_ipv4_loopback() -> None:
    with bind("localhost") as sock:
        assert sock.getsockname()[0] == "127.0.0.1"


def test_taken_port_names_its_holder_and_the_way_out() -> None:
    with bind() as sock:
        port = sock.getsockname()[1]
        with pytest.raises(PortTakenError) as taken:
            bind("127.0.0.1", port)
    assert str(taken.value).startswith(f"Port {port} is taken by ")
    assert "--port 0" in str(taken.value)
    if sys.platform == "linux":
        assert f"(process {os.getpid()})" in str(taken.value)


def test_port_can_be_had_again_at_once() -> None:
    with bind() as first:
        port = first.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)):
            accepted, _ = _accept(first)
            accepted.close()
    with bind("127.0.0.1", port) as again:
        assert again.getsockname()[1] == port


def _accept(sock: socket.socket) -> tuple[socket.socket, object]:
    sock.setblocking(True)
    return sock.accept()


@pytest.mark.parametrize("port", [-1, 65536, 10**9])
def test_impossible_port_is_refused(port: int) -> None:
    with pytest.raises(UsageError, match="There is no port"):
        bind("127.0.0.1", port)


@pytest.mark.parametrize("host", ["", "example.test", "127.0.0.1.1", "x" * 500, "a..b", "\x00"])
def test_what_is_no_address_is_refused(host: str) -> None:
    with pytest.raises(UsageError):
        bind(host, 0)


def test_address_of_another_computer_is_refused() -> None:
    with pytest.raises(UsageError, match="not an address of this computer"):
        bind("192.0.2.1", 0)


def test_port_that_the_system_keeps_is_explained() -> None:
    explained = _explained(PermissionError(errno.EPERM, "no"), "127.0.0.1", 80)
    assert isinstance(explained, UsageError)
    assert "from 1024 up" in str(explained)
    assert "oh no" in str(_explained(OSError(errno.EIO, "oh no"), "127.0.0.1", 80))

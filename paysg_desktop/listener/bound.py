"""The socket that the listener serves, bound by us: uvicorn would end the process when the port is taken."""

from __future__ import annotations

import errno
import socket
import sys

from paysg_desktop.domain.errors import PortTakenError, UsageError
from paysg_desktop.listener.holder import holder_of

BACKLOG = 512
"""Connections that the system holds for us while we are busy."""

_HIGHEST_PORT = 65535
_LOOPBACK = "127.0.0.1"


def bind(host: str = _LOOPBACK, port: int = 0) -> socket.socket:
    """A listening TCP socket on an address of this computer; port 0 takes a free one.

    Raises PortTakenError, which names the holder where the system tells, and UsageError for an address or a port
    that we can't have. It listens already, so that nobody else can take the port before the server starts.
    """
    if not 0 <= port <= _HIGHEST_PORT:
        raise UsageError(f"There is no port {port}: choose one from 1024 to {_HIGHEST_PORT}, or 0 for a free one.")
    family, address = _address(host, port)
    # Without the protocol's number asyncio leaves Nagle's algorithm on, and every answer waits 40 ms.
    sock = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        _make_exclusive(sock)
        if family is socket.AF_INET6:
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        sock.bind(address)
        sock.listen(BACKLOG)
    except OSError as error:
        sock.close()
        raise _explained(error, host, port) from None
    sock.setblocking(False)
    return sock


def _address(host: str, port: int) -> tuple[socket.AddressFamily, tuple[str, int] | tuple[str, int, int, int]]:
    number = _LOOPBACK if host == "localhost" else host.removeprefix("[").removesuffix("]")
    try:
        found = socket.getaddrinfo(
            number, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP, flags=socket.AI_NUMERICHOST
        )
    except (socket.gaierror, UnicodeError):
        raise UsageError("The address to listen on must be a number such as 127.0.0.1 or ::1.") from None
    family, _, _, _, address = found[0]
    return family, address  # type: ignore[return-value] # the tuples of AF_INET and AF_INET6


def _make_exclusive(sock: socket.socket) -> None:
    """Windows lets a second program share a port unless told not to; elsewhere a port in TIME_WAIT is free."""
    if sys.platform == "win32":
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    else:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)


def _explained(error: OSError, host: str, port: int) -> PortTakenError | UsageError:
    # Windows refuses access, too, when another program holds the port for itself.
    if error.errno == errno.EADDRINUSE or (sys.platform == "win32" and error.errno == errno.EACCES):
        return PortTakenError(
            f"Port {port} is taken by {holder_of(port) or 'another program'}. "
            f"Stop it, or choose another port: `--port 0` takes a free one, the setting listener.port a fixed one."
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return UsageError(f"The system does not let us have port {port}: choose one from 1024 up, or 0.")
    if error.errno == errno.EADDRNOTAVAIL:
        return UsageError(f"{host} is not an address of this computer: use 127.0.0.1.")
    return UsageError(f"We can't listen on {host}, port {port}: {error.strerror}. Use 127.0.0.1 and another port.")

"""Where the listener stands: always on loopback, and where wanted at one more address, for proxies."""

from __future__ import annotations

import socket
import ssl
from dataclasses import dataclass
from pathlib import Path

from paysg_desktop.domain.errors import PortTakenError, RefusedError, UsageError
from paysg_desktop.domain.hosts import is_this_computer
from paysg_desktop.domain.proxies import Proxies, read_address
from paysg_desktop.listener.bound import bind
from paysg_desktop.listener.tls import server_context

_TRIES = 10
"""For a port that the system chose and that is free on loopback only."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where to listen, as it was asked for; `certificate` and `key` are paths, or empty for plain HTTP."""

    host: str
    port: int
    proxies: tuple[str, ...] = ()
    certificate: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Outer:
    """A bound socket that other computers can reach, and who of them is heard."""

    sock: socket.socket
    proxies: Proxies
    tls: ssl.SSLContext | None

    @property
    def name(self) -> str:
        """Its number as it stands in a URL and in a Host header."""
        host = str(self.sock.getsockname()[0]).partition("%")[0]
        return f"[{host}]" if ":" in host else host

    @property
    def url(self) -> str:
        return f"{'http' if self.tls is None else 'https'}://{self.name}:{self.sock.getsockname()[1]}"


def open_doors(place: Place, now: int) -> tuple[socket.socket, Outer | None]:
    """Bind what a place asks for: the loopback's socket, and the other one where there is one.

    Raises PortTakenError, UsageError, and RefusedError for an address that everybody could reach.
    """
    if is_this_computer(place.host.strip("[]")):
        return bind(place.host, place.port), None
    require_list(place)
    tls = _tls(place, now)
    proxies = Proxies(place.proxies, own=(place.host,))
    tries = 1 if place.port else _TRIES
    while True:
        tries -= 1
        inner = bind(port=place.port)
        try:
            return inner, Outer(bind(place.host, inner.getsockname()[1]), proxies, tls)
        except PortTakenError:
            inner.close()
            if not tries:
                raise
        except UsageError:
            inner.close()
            raise


def require_list(place: Place) -> None:
    """Raises RefusedError for every address at once, and where nobody said who may come."""
    found = read_address(place.host)
    if found is not None and found.is_unspecified:
        raise RefusedError(
            f"{place.host} would be every address of this computer, in whatever network it is. Name the one that "
            "your proxy reaches, such as 10.1.2.3. Nothing was opened."
        )
    if not place.proxies:
        raise RefusedError(
            f"At {place.host} other computers could reach the listener, and nobody has said which may. Name your "
            "proxies first, for example with `paysg-desktop settings set listener.proxies 10.1.2.3`; all others "
            "are refused then. Without a proxy on another computer leave the address at 127.0.0.1. Nothing was "
            "opened."
        )


def _tls(place: Place, now: int) -> ssl.SSLContext | None:
    if not place.certificate and not place.key:
        return None
    if not place.certificate or not place.key:
        missing = "listener.tls_key" if place.certificate else "listener.tls_certificate"
        raise UsageError(f"TLS needs a certificate and its key: set {missing}, too. Nothing was opened.")
    return server_context(Path(place.certificate), Path(place.key), now)

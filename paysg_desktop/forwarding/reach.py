"""Who may be sent to: a name is looked up once, and the connection goes to the numbers that were judged."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from threading import Lock

from paysg_desktop.domain.areas import Address, address_of, why_not
from paysg_desktop.domain.errors import NotFoundError, RefusedError
from paysg_desktop.domain.targets import Target, parse_target

Resolver = Callable[[str, int], Awaitable[Sequence[str]]]
"""The numbers of a host's name, for a port; raises OSError where there are none."""

_LOOK_UPS = 4
_LEAVES = (
    "That address is not on this computer, and nobody confirmed that LIVE deliveries may leave it. Save the "
    "destination again, or begin the replay again, and confirm it (--confirm-live)."
)
_OF_LOCALHOST = (IPv4Address("127.0.0.1"), IPv6Address("::1"))


@dataclass(frozen=True, slots=True)
class Reached:
    """A target and its numbers, all of them allowed. Connect to one of these, and never to the name."""

    target: Target
    addresses: tuple[Address, ...]


class SystemAddresses:
    """What the operating system says, asked on threads of its own: a look-up that takes long delays no other work.

    Who asks for a name that is being looked up waits for the same answer.
    """

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(_LOOK_UPS, thread_name_prefix="look-up")
        self._under_way: dict[tuple[str, int], Future[list[str]]] = {}
        self._changing = Lock()

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        """Raises OSError."""
        # Shielded: who gives up leaves the others their answer.
        return await asyncio.shield(asyncio.wrap_future(self._asked((host, port))))

    def _asked(self, name: tuple[str, int]) -> Future[list[str]]:
        with self._changing:
            found = self._under_way.get(name)
            if found is None:
                found = self._under_way[name] = self._threads.submit(_look_up, *name)
        found.add_done_callback(lambda _: self._forget(name))
        return found

    def _forget(self, name: tuple[str, int]) -> None:
        with self._changing:
            self._under_way.pop(name, None)


def _look_up(host: str, port: int) -> list[str]:
    return [str(address[0]) for *_, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


class Reach:
    """This computer, and others while `allows_other_hosts` says so; never what no setting allows (T9)."""

    def __init__(self, allows_other_hosts: Callable[[], bool], resolver: Resolver | None = None) -> None:
        self._allows_other_hosts = allows_other_hosts
        self._resolver = resolver or SystemAddresses()

    async def find(self, url: str, *, stays_here: bool = False) -> Reached:
        """The numbers that `url` may be sent to; with `stays_here` none but this computer's.

        Raises UsageError for a URL that can't be meant, NotFoundError for a name that nobody knows, RefusedError
        when any of its numbers is not allowed.
        """
        target = parse_target(url)
        addresses = await self._addresses(target)
        allows = self._allows_other_hosts() and not stays_here
        for address in addresses:
            sentence = why_not(address, allows_other_hosts=allows)
            if sentence is not None:
                is_allowed_else = self._allows_other_hosts() and why_not(address, allows_other_hosts=True) is None
                raise RefusedError(_LEAVES if is_allowed_else else sentence)
        return Reached(target, addresses)

    async def _addresses(self, target: Target) -> tuple[Address, ...]:
        if target.address is not None:
            return (address_of(target.host),)
        if target.is_localhost:
            return _OF_LOCALHOST
        try:
            numbers = await self._resolver(target.host, target.port_to_reach)
        except (OSError, UnicodeError):
            numbers = ()
        if not numbers:
            raise NotFoundError(
                "The name of that host was not found. Check the address, and whether this computer is online."
            )
        return tuple(dict.fromkeys(address_of(number) for number in numbers))
